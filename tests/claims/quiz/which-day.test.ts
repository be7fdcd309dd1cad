import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function stemsOf(text: string, publishedAt?: string): string[] {
  const { article, readings } = readArticle({
    text,
    title: 'खबर',
    lang: 'hi',
    ...(publishedAt ? { publishedAt } : {}),
  });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items.map(({ stem }) => stem);
}

describe('a story whose day nobody knows', () => {
  it('is asked for no reading of one day', () => {
    const text = 'पटना में तापमान 42 डिग्री तक पहुंच गया है।';
    expect(stemsOf(text)).toEqual([]);
    expect(stemsOf(text, '2024-06-19').join(' ')).toContain('तापमान');
  });

  it('is asked for nothing that counts back from it, but for what has a weekday of its own', () => {
    const stems = stemsOf(
      'पिछले 24 घंटे में पटना में डेंगू के 42 मरीज मिले। मुख्यमंत्री नीतीश कुमार ने सोमवार को पटना में पुल का उद्घाटन किया।',
    );
    expect(stems.some((stem) => stem.includes('घंटे'))).toBe(false);
    expect(stems.some((stem) => stem.includes('उद्घाटन'))).toBe(true);
  });

  it('is asked for what happened in an event that the stem names with its place', () => {
    const stems = stemsOf('पटना में सोमवार को हुए धमाके में 12 लोग घायल हो गए।');
    expect(stems.some((stem) => stem.includes('धमाके'))).toBe(true);
  });
});

describe('a count of the ill', () => {
  const LEAD = 'पटना में पूल टेस्टिंग के नियम जारी किए गए। डॉक्टर नए नियम मानेंगे।';

  it('stands under the illness that the same sentence names', () => {
    const text = `${LEAD}\nबिहार में डेंगू के मामलों की कुल संख्या 780 हो गई है और 25 लोगों की मौत हो चुकी है।`;
    const stems = stemsOf(text, '2024-06-19').filter((stem) => stem.includes('मौत'));
    for (const stem of stems) expect(stem).toContain('डेंगू');
  });

  it('is not asked where nothing says of what', () => {
    const text = `${LEAD}\nमोहन वर्मा के मुताबिक, पटना में 47 मरीज मिले हैं।`;
    expect(stemsOf(text, '2024-06-19').filter((stem) => stem.includes('मरीज'))).toEqual([]);
  });

  it('is of the place that the sentence before names, not of the state of the story', () => {
    const text =
      'बिहार में कोरोना संक्रमण बढ़ रहा है। बिहार सरकार ने कोरोना जांच बढ़ाई। गया में कोरोना संक्रमण फैल रहा है। सोमवार को कोरोना के 12 नए संक्रमित मिले।';
    for (const stem of stemsOf(text, '2020-05-13').filter((one) => one.includes('नए संक्रमित')))
      expect(stem).not.toContain('बिहार');
  });
});

describe('what only the story tells', () => {
  it.each([
    'भारत ने पटना में वर्तमान कदम 12 बार उठाए हैं।',
    'बिहार सरकार ने सोमवार को पटना में आदेश जारी किया है।',
    'सोमवार को पटना में अस्पताल में 40 सदस्यों को भर्ती कराया गया।',
  ])('is no question: %s', (text) => {
    const stems = stemsOf(text, '2024-06-19');
    expect(stems.filter((stem) => /वर्तमान कदम|आदेश जारी|कितने सदस्यों/u.test(stem))).toEqual([]);
  });

  it('is one where it is told', () => {
    const stems = stemsOf('सोमवार को पटना में वर्मा दल के 40 सदस्यों को अस्पताल में भर्ती कराया गया।', '2024-06-19');
    expect(stems.join(' ')).toContain('वर्मा दल के कितने सदस्यों');
  });
});

describe('a story whose own news was denied', () => {
  const news = 'बिहार सरकार ने सोमवार को पटना में 12 नए अस्पताल खोले।';

  it('is asked about nothing', () => {
    expect(stemsOf(`${news} एक पत्रकार ने इस खबर को गलत बताया है।`, '2024-06-19')).toEqual([]);
  });

  it('is asked where something else was denied in no news', () => {
    expect(stemsOf(`${news} एक पत्रकार ने इस खबर की पुष्टि की है।`, '2024-06-19').length).toBeGreaterThan(0);
  });
});

describe('what the last hours brought', () => {
  it('is asked under a date alone', () => {
    const text = 'बिहार में डेंगू फैल रहा है। पिछले 24 घंटे में बिहार में डेंगू के 42 नए मरीज मिले।';
    expect(stemsOf(text).filter((stem) => stem.includes('घंटे'))).toEqual([]);
    for (const stem of stemsOf(text, '2024-06-19').filter((one) => one.includes('घंटे')))
      expect(stem).toContain('2024');
  });
});

describe('a number with "भी" behind what it counts', () => {
  it('is not asked: there are more of them', () => {
    const text = 'आगरा के चार लोगों को भी सोमवार को दिल्ली के सफदरजंग अस्पताल में भर्ती कराया गया।';
    expect(stemsOf(text, '2024-06-19').filter((stem) => stem.includes('कितने लोगों'))).toEqual([]);
  });

  it('is asked without it', () => {
    const text = 'आगरा के चार लोगों को सोमवार को दिल्ली के सफदरजंग अस्पताल में भर्ती कराया गया।';
    expect(stemsOf(text, '2024-06-19').filter((stem) => stem.includes('कितने लोगों')).length).toBe(1);
  });
});

describe('a number of a stretch that the sentence before tells', () => {
  const before = 'बिहार में डेंगू फैल रहा है। पिछले 24 घंटों में बिहार में डेंगू के 96 नए मामले सामने आए हैं।';

  it('is not asked as that of all days', () => {
    const stems = stemsOf(`${before} इस दौरान बिहार में 48 लोगों की डेंगू से मौत हुई है।`, '2024-06-19');
    expect(stems.filter((stem) => stem.includes('मौत'))).toEqual([]);
  });

  it('is asked where it is of all days', () => {
    const stems = stemsOf(`${before} अब तक बिहार में 48 लोगों की डेंगू से मौत हुई है।`, '2024-06-19');
    expect(stems.some((stem) => stem.includes('मौत'))).toBe(true);
  });
});
