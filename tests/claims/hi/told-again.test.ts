import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('what links a sentence to the one before', () => {
  it('is left out at the front of a sentence', () => {
    expect(texts('इसी तरह नागपुर में भी दो लोगों की मौत हुई है।')).toContain('नागपुर में भी दो लोगों की मौत हुई है।');
  });

  it('is left out at the front of what is said', () => {
    expect(texts('अधिकारियों ने कहा कि इससे पहले शुक्रवार को पुणे में 60 वर्षीय महिला की मौत हो गई थी।').join()).toMatch(
      /(^|,)शुक्रवार को पुणे में 60 वर्षीय महिला की मौत हो गई थी।/u,
    );
  });

  it('is no link where a genitive follows', () => {
    expect(texts('इस तरह की घटना पहले भी पटना में हुई है।')).toEqual([]);
  });

  it('stays before a participle that says before what', () => {
    expect(texts('मोहन राय ने कहा कि इससे पहले आई आंधी ने फसल को नुकसान पहुंचाया।').join()).not.toContain(
      'कि आई आंधी',
    );
  });

  it('is left out where a verb without tense has taken it', () => {
    expect(texts('इससे जिले में मरीजों की संख्या बढ़कर 41 हो गई है।')).toEqual([
      'जिले में मरीजों की संख्या बढ़कर 41 हो गई है।',
    ]);
  });
});

describe('an event that is pointed at', () => {
  it('is told to have come about at a named place, whichever it was', () => {
    expect(texts('यह बैठक पुणे में हुई।')).toEqual(['बैठक पुणे में हुई।']);
    expect(texts('यह घटना मैनपुरी में मंगलवार शाम को हुई।').join()).toContain('घटना मैनपुरी में');
  });

  it('is not told where it did not come about', () => {
    expect(texts('यह बैठक पुणे में नहीं हुई।')).toEqual([]);
  });

  it('is not told of a place that is no name', () => {
    expect(texts('यह बैठक मैदान में हुई।')).toEqual([]);
  });
});

describe('what a clause is about', () => {
  it('may be a country where what it came to stands behind it', () => {
    expect(texts('मरीजों के मामले में रूस दूसरे नंबर पर पहुंच गया है।')).toHaveLength(1);
  });

  it('is not the place that somebody came to', () => {
    expect(texts('रात नौ बजे रांची पहुंची।')).toEqual([]);
  });

  it('is whoever has run into where they come from', () => {
    const [claim] = readArticle({
      text: 'सीता दिल्ली से आठ मार्च को पटना लौटी थी।',
      title: 'खबर',
      lang: 'hi',
    }).readings;
    expect(claim?.claim.arguments.find(({ role }) => role === 'agent')?.text).toBe('सीता');
  });

  it('ends before how many they are', () => {
    const [claim] = readArticle({
      text: 'मरने वालों की संख्या 437 पर पहुंच चुकी है।',
      title: 'खबर',
      lang: 'hi',
    }).readings;
    expect(claim?.claim.arguments.map(({ text }) => text)).toContain('437');
  });

  it('keeps the number of a ward in its name', () => {
    const [claim] = readArticle({ text: 'पटना के वार्ड संख्या 18 में आग लगी।', title: 'खबर', lang: 'hi' }).readings;
    expect(claim?.claim.arguments.some(({ text }) => /वार्ड संख्या 18$/u.test(text))).toBe(true);
  });
});

describe('where an operation goes on', () => {
  const inStory = (text: string) =>
    readArticle({
      text: `जम्मू में ऑपरेशन त्रिहार: दो आतंकी ढेर\n\nकिश्तवाड़, 26 नवंबर। ${text} मुठभेड़ सात घंटे चली।`,
      lang: 'hi',
      publishedAt: '2026-11-27T20:00:00+05:30',
    }).readings.map(({ claim }) => claim.text);

  it('is not told twice before what was put for its noun', () => {
    const all = inStory(
      'सेना ने किश्तवाड़ में चल रहे ऑपरेशन त्रिहार में गुरुवार को दो आतंकियों को मार गिराया। अभियान में एक जवान शहीद हुआ।',
    );
    expect(all).toContain('किश्तवाड़ में चल रहे ऑपरेशन त्रिहार में एक जवान शहीद हुआ।');
  });

  it('is told before a claim that says it nowhere', () => {
    const all = inStory('किश्तवाड़ में गुरुवार को मुठभेड़ में दो आतंकी मारे गए। एक जवान शहीद हुआ।');
    expect(all.find((each) => each.includes('जवान'))).toContain('किश्तवाड़ में');
  });
});
