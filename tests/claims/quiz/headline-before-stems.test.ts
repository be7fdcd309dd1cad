import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { bygoneIn } from '../../../claims/languages/hi/questions/story/event/bygone.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';

function stemsOf(text: string, publishedAt?: string): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', ...(publishedAt ? { publishedAt } : {}) });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('a headline before a question', () => {
  it.each([
    ['देखिए, सीवान में बच्चों को मिली खेल की छुट्टी', 'सीवान में बच्चों को मिली खेल की छुट्टी'],
    ['गोमती की बाढ़ से अब तक कई गांवों में फसल बर्बाद', 'गोमती की बाढ़ से कई गांवों में फसल बर्बाद'],
    ['अब वेतन की मांग लेकर सीवान में सड़क पर उतरे सफाईकर्मी', 'वेतन की मांग लेकर सीवान में सड़क पर उतरे सफाईकर्मी'],
    ['गोमती तट पर टूटा बांध, खेतों में भरा पानी |', 'गोमती तट पर टूटा बांध, खेतों में भरा पानी'],
  ])('does without what it says to its reader or of its hour: %s', (headline, line) => {
    expect(linesOf(headline)).toContain(line);
  });

  it('keeps the word that denies or goes on', () => {
    expect(linesOf('अब भी सीवान के कई वार्डों में पानी नहीं')).toEqual([]);
  });

  it('may have a name in Latin letters, but no call of the site', () => {
    expect(linesOf('NHAI के नए पुल से सीवान में घटा जाम')).toEqual(['NHAI के नए पुल से सीवान में घटा जाम']);
    expect(linesOf('LIVE सीवान में पुल का काम शुरू')).toEqual([]);
    expect(linesOf('PHOTOS: सीवान के मेले में उमड़ी भीड़')[0]).toBe('सीवान के मेले में उमड़ी भीड़');
  });

  it('may end in its place where nothing stands behind, but a clause of it may not', () => {
    expect(linesOf('सीवान के पहलवानों की नजरें राज्य के खिताब पर')).toEqual([
      'सीवान के पहलवानों की नजरें राज्य के खिताब पर',
    ]);
    expect(linesOf('सीवान के पहलवानों की नजरें खिताब पर, कोच खुश')).not.toContain(
      'सीवान के पहलवानों की नजरें खिताब पर',
    );
  });
});

describe('a story of a building that fell on the ill', () => {
  const BODY =
    'कटक : ओडिशा के कटक शहर में शनिवार को एक छात्रावास की इमारत गिरने से 40 लोग मलबे में दब गए। प्रशासन ने बताया कि छात्रावास में डेंगू के मरीज रखे गए थे। बचाव दल ने 23 लोगों को मलबे से बाहर निकाल लिया है। राज्य में डेंगू के मरीज बढ़ रहे हैं और डेंगू से बचाव के लिए दवा छिड़की जा रही है।';

  it('is not put under the illness', () => {
    const stems = stemsOf(`कटक में डेंगू के मरीजों से भरी इमारत ढही, 40 लोग मलबे में दबे\n\n${BODY}`, '2026-11-14');
    expect(stems.some((stem) => stem.includes('मलबे से बाहर'))).toBe(true);
    expect(stems.filter((stem) => /^(?:[^:]* )?डेंगू(?: का प्रकोप)?,? ?[^:]{0,20}:/u.test(stem))).toEqual([]);
  });
});

describe('numbers of an event told as "इस हादसे में"', () => {
  const STORY =
    'परसपुर में ट्रक ने श्रद्धालुओं को कुचला\n\nगोंडा जिले के परसपुर क्षेत्र में आज सुबह एक बस को धक्का लगाते वक्त एक ट्रक से कुचल कर सात यात्रियों की मौत हो गई।\nपुलिस सूत्रों ने बताया कि बस जिले के परसपुर थाना क्षेत्र में सड़क पर रुकी थी। यात्रियों ने नीचे उतरकर बस में धक्का लगाने की कोशिश की। इसी बीच बगल से गुजर रहे ट्रक ने यात्रियों को कुचल डाला। इस हादसे में सात लोगों की मौत हो गई।\nमुख्यमंत्री ने हादसे में घायलों के इलाज के निर्देश दिए हैं।';

  it('are asked under the name of what happened', () => {
    expect(stemsOf(STORY)).toContain('गोंडा – परसपुर में ट्रक ने श्रद्धालुओं को कुचला: हादसे में कितने लोगों की मौत हो गई?');
  });

  it('are not asked where nothing names it', () => {
    const bare = 'गोंडा। मेले से लौट रही बस खाई में गिर गई। बस में 30 यात्री थे। इस त्रासदी में सात लोगों की मौत हो गई।';
    expect(stemsOf(bare).some((stem) => stem.includes('त्रासदी में'))).toBe(false);
  });
});

describe('what belongs to one of several plans', () => {
  const STORY =
    'टेलीनेट के प्रीपेड प्लान में बदलाव\n\nटेलीकॉम कंपनी टेलीनेट ने 149 रुपये वाले और 299 रुपये वाले प्लान बदले हैं। टेलीनेट ने वैलिडिटी तीन दिन घटा दी है। टेलीनेट के 149 रुपये वाले प्लान में 12 जीबी डेटा मिलता है।';

  it('is not asked without the price that says which one', () => {
    expect(stemsOf(STORY, '2026-11-14').filter((stem) => stem.includes('वैलिडिटी'))).toEqual([]);
  });

  it('may be asked where the story has one alone', () => {
    const one =
      'टेलीनेट के प्रीपेड प्लान में बदलाव\n\nटेलीकॉम कंपनी टेलीनेट ने 149 रुपये वाले प्लान की वैलिडिटी तीन दिन घटा दी है।';
    expect(stemsOf(one, '2026-11-14').some((stem) => stem.includes('वैलिडिटी'))).toBe(true);
  });
});

describe('a claim of a sentence that tells of a year before the news', () => {
  const lead = `${'किन्नौर में हिमपात से रास्ते बंद हैं और लोग परेशान हैं। '.repeat(5)}\n`;
  const isBygone = (sentence: string, told: string) => {
    const text = `किन्नौर में हिमस्खलन\n\n${lead}${sentence}`;
    const start = text.indexOf(sentence);
    return bygoneIn(text)({
      claim: { text: told, spans: [{ start, end: start + sentence.length, exact: sentence }] },
    });
  };

  it('is not of the news where it leaves the year out', () => {
    const sentence = 'बीते साल 10 मार्च को स्पीति में हिमस्खलन से छह जवान शहीद हो गए थे';
    expect(isBygone(sentence, 'छह जवान शहीद हो गए थे।')).toBe(true);
    expect(isBygone(sentence, 'बीते साल स्पीति में छह जवान शहीद हो गए थे।')).toBe(false);
  });

  it('may be of it where the sentence tells of no year', () => {
    expect(isBygone('सोमवार को स्पीति में छह जवान शहीद हो गए थे', 'छह जवान शहीद हो गए थे।')).toBe(false);
  });
});
