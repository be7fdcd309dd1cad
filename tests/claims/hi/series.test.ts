import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', publishedAt: '2024-06-19' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);

describe('numbers of several places in one clause', () => {
  const story = 'मंगलवार को पटना में 12, मुंगेर में नौ और भागलपुर जिले में 31 नए मरीज मिले।';

  it('are a claim for each place, with the time of all', () => {
    expect(texts(story)).toEqual([
      'मंगलवार को पटना में 12 नए मरीज मिले।',
      'मंगलवार को मुंगेर में नौ नए मरीज मिले।',
      'मंगलवार को भागलपुर जिले में 31 नए मरीज मिले।',
    ]);
  });

  it('have spans with the exact words, and the number as an argument', () => {
    for (const { claim } of read(story).readings) {
      for (const { start, end, exact } of claim.spans) expect(story.slice(start, end)).toBe(exact);
      expect(claim.arguments.some(({ fact }) => fact?.type === 'quantity')).toBe(true);
    }
  });

  it('are told apart without commas too', () => {
    expect(texts('आगरा में 104 मेरठ में 48 लखनऊ में 32 और शामली में 17 मामले सामने आए।')).toContain(
      'मेरठ में 48 मामले सामने आए।',
    );
  });

  it('are asked for with the noun that the last one names', () => {
    const { article, readings } = read(`बिहार में डेंगू के मरीज बढ़ रहे हैं।\n${story}`);
    const stems = makeQuiz({ readings, articles: [article], items: 9, seed: 's' }).items.map(
      ({ stem }) => stem,
    );
    expect(stems.join(' ')).toContain('मंगलवार (18 जून 2024) को पटना में कितने नए मरीज मिले?');
  });

  it('are told of a place that no list knows, never as one sentence', () => {
    expect(texts('पटना में 12, झिकझिक में 9 और मुंगेर में सात मरीज मिले।')).toEqual([
      'पटना में 12 मरीज मिले।',
      'झिकझिक में 9 मरीज मिले।',
      'मुंगेर में सात मरीज मिले।',
    ]);
  });

  it('are left out where more than places and numbers stands between', () => {
    expect(texts('पटना में 12, मुंगेर में नौ, आरा में दो बच्चों समेत पांच और सीवान में सात के साथ 33 मरीज मिले।')).toEqual([]);
  });

  it('leave a clause with one place alone', () => {
    expect(texts('पटना में 12 मरीज मिले।')).toEqual(['पटना में 12 मरीज मिले।']);
  });
});

describe('not only', () => {
  it('denies nothing', () => expect(texts('सिर्फ पटना की बिजली ही नहीं कटी।')).toEqual([]));
});

describe('what no count is asked of', () => {
  const stems = (story: string) => {
    const { article, readings } = read(story);
    return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
  };

  it('is the stretch that it is given for', () => {
    const asked = stems('मंत्रालय ने बताया कि बिहार में पिछले 24 घंटे में 1,499 नए मामले मिले हैं।');
    expect(asked.filter((stem) => stem.includes('कितने घंटे'))).toEqual([]);
  });

  it('is the end of a stretch', () => {
    const asked = stems('बिहार के पटना में हर दिन दो सौ से तीन सौ नए मामले सामने आ रहे हैं।');
    expect(asked.filter((stem) => stem.includes('सौ से कितने'))).toEqual([]);
  });

  it('is a fraction of things', () => {
    expect(
      stems('बिहार के पटना में सोमवार को 1.485 मामले सामने आए।').filter((stem) => stem.includes('कितने मामले')),
    ).toEqual([]);
  });

  it('is not a duration that is the news', () => {
    const asked = stems(
      'पटना में सोमवार को मंत्रियों की बैठक चार घंटे चली। बिहार के मंत्री रमेश शर्मा ने बैठक में भाषण दिया।',
    );
    expect(asked.some((stem) => /कितने घंटे|कितनी देर/u.test(stem))).toBe(true);
  });
});

describe('a series whose verb is that of one', () => {
  it('is told of the one, not of many', () => {
    expect(texts('पटना से 23, मुंगेर से 17 और भागलपुर से एक नमूना जांच के लिए भेजा गया है।')).toEqual([
      'भागलपुर से एक नमूना जांच के लिए भेजा गया है।',
    ]);
  });
});

describe('a series', () => {
  it('tells what is measured and its unit with each number', () => {
    const { readings } = read(
      'रविवार को बक्सर में अधिकतम तापमान 38.2, सीवान में 36.5 और छपरा में 35.1 डिग्री सेल्सियस दर्ज किया गया।',
    );
    expect(readings.map(({ claim }) => claim.text)).toEqual([
      'रविवार को बक्सर में अधिकतम तापमान 38.2 डिग्री सेल्सियस दर्ज किया गया।',
      'रविवार को सीवान में अधिकतम तापमान 36.5 डिग्री सेल्सियस दर्ज किया गया।',
      'रविवार को छपरा में अधिकतम तापमान 35.1 डिग्री सेल्सियस दर्ज किया गया।',
    ]);
    const facts = readings.flatMap(({ claim }) => claim.arguments.filter(({ text }) => text === '36.5'));
    expect(facts[0]?.fact).toMatchObject({ dimension: 'temperature', value: 36.5 });
  });

  it('takes several places with one number together', () => {
    expect(texts('बक्सर और नवादा में दो-दो, पटना, आरा और छपरा में 3-3 तथा सीवान में एक व्यक्ति की मौत हुई।')).toEqual([
      'बक्सर और नवादा में दो-दो व्यक्ति की मौत हुई।',
      'पटना, आरा और छपरा में 3-3 व्यक्ति की मौत हुई।',
      'सीवान में एक व्यक्ति की मौत हुई।',
    ]);
  });

  it('tells of one without the noun of many', () => {
    expect(texts('लू से बक्सर में दो, नवादा में एक और पटना में तीन लोगों की मौत हुई।')).toEqual([
      'लू से बक्सर में दो लोगों की मौत हुई।',
      'लू से नवादा में एक की मौत हुई।',
      'लू से पटना में तीन लोगों की मौत हुई।',
    ]);
  });

  it('takes a bare name before its number for a place', () => {
    expect(texts('आंकड़ों के मुताबिक, अब तक पटना में 12, बक्सर सात, नवादा नौ और मुंगेर में 11 लोग मारे गए।')).toContain(
      'अब तक बक्सर में सात लोग मारे गए।',
    );
  });

  it('of years is told year by year', () => {
    expect(texts('राज्य में 2021 में 12, 2022 में नौ और 2023 में सात बाघों की मौत हुई।')).toEqual([]);
    expect(texts('साल 2021 में 12, 2022 में नौ और 2023 में सात बाघों की मौत हुई।')).toContain(
      '2022 में नौ बाघों की मौत हुई।',
    );
  });

  it('shares the event that it opens with', () => {
    expect(texts('तूफान के कारण पटना में 25, जबकि मुंगेर में छह लोगों की मौत हुई।')).toEqual([
      'तूफान के कारण पटना में 25 लोगों की मौत हुई।',
      'तूफान के कारण मुंगेर में छह लोगों की मौत हुई।',
    ]);
  });

  it('of which nothing tells the whole is not told', () => {
    expect(texts('इनमें पटना में दस, मुंगेर में नौ और बक्सर में छह मरीज शामिल हैं।')).toEqual([]);
  });

  it('whose tail points elsewhere is not told', () => {
    expect(texts('पटना में सात, मुंगेर में दो और बक्सर में नौ लोग इससे प्रभावित हैं।')).toEqual([]);
  });
});
