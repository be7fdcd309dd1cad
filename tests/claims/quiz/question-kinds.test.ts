import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';

function itemsOf(text: string, kinds?: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds, proofread: true }).items;
}
const asked = (items: readonly Item[], part: string) => items.find(({ stem }) => stem.includes(part));
const keyOf = (item: Item | undefined) => item?.options.find(({ id }) => id === item.key)?.text;

describe('who told it', () => {
  const TOLD =
    'लखनऊ, 12 मार्च। मुख्यमंत्री योगी आदित्यनाथ के अनुसार, पिछले दो महीने में 15 लाख से ज्यादा यात्री विदेश से लखनऊ आए हैं।';

  it("is asked for what is told as somebody's word, and the quote holds the name", () => {
    const item = asked(itemsOf(TOLD, ['person']), 'किसके अनुसार');
    expect(keyOf(item)).toBe('योगी आदित्यनाथ');
    expect(item?.evidence.exact).toContain('योगी आदित्यनाथ');
  });

  it('is not asked where no list names whoever told it', () => {
    const text = TOLD.replace('मुख्यमंत्री योगी आदित्यनाथ', 'सचिव राजीव वर्मा');
    expect(asked(itemsOf(text, ['person']), 'किसके अनुसार')).toBeUndefined();
  });

  it('is not asked where the sentence is of somebody told of before', () => {
    const text = 'लखनऊ। डॉक्टर राजीव वर्मा ने बताया कि व्यक्ति को सोमवार को कानपुर के अस्पताल में भर्ती कराया गया है।';
    expect(asked(itemsOf(text, ['person']), 'किसके अनुसार')).toBeUndefined();
  });

  it('is not asked of a feeling', () => {
    const text = 'लखनऊ। मंत्री राजीव वर्मा के अनुसार, कानपुर में सोमवार को हुई आग की बड़ी घटना का सबको दुख है।';
    expect(asked(itemsOf(text, ['person']), 'किसके अनुसार')).toBeUndefined();
  });
});

describe('the dead in a bare number', () => {
  it('are people', () => {
    const item = asked(
      itemsOf('जिला प्रशासन के अनुसार, मंगलवार को कानपुर में बाढ़ से सात की मौत हुई है।', ['count']),
      'कितने लोगों की मौत',
    );
    expect(keyOf(item)).toBe('सात');
  });

  it('may be beasts where the sentence tells of some', () => {
    expect(
      asked(itemsOf('मंगलवार को कानपुर में बाढ़ से गोशाला की गायों में सात की मौत हुई है।', ['count']), 'लोगों की मौत'),
    ).toBeUndefined();
  });
});

describe('days', () => {
  it('a day with its hour behind it', () => {
    const item = asked(
      itemsOf('मुख्यमंत्री नीतीश कुमार ने 24 फरवरी की रात आठ बजे पटना में नए पुल की घोषणा की थी।', ['date']),
      'किस तारीख की रात आठ बजे',
    );
    expect(keyOf(item)).toBe('24 फरवरी');
  });

  it('a day behind a cause ends no stretch, behind another day it does', () => {
    const one = 'कानपुर में आंधी से शनिवार को गंगा बैराज के 12 खंभे टूट गए।';
    const stretch = 'कानपुर में शुक्रवार शाम से शनिवार शाम तक गंगा बैराज के 12 खंभे टूट गए।';
    expect(keyOf(asked(itemsOf(one, ['weekday']), 'किस दिन'))).toBe('शनिवार');
    expect(asked(itemsOf(stretch, ['weekday']), 'किस दिन')).toBeUndefined();
  });
});

describe('ministries', () => {
  it('"केंद्रीय" stays with the question', () => {
    const item = asked(
      itemsOf('केंद्रीय वित्त मंत्रालय ने सोमवार को पटना में 12 बैंकों की जांच शुरू की।', ['organisation']),
      'किस केंद्रीय मंत्रालय ने',
    );
    expect(keyOf(item)).toBe('वित्त मंत्रालय');
  });
});
