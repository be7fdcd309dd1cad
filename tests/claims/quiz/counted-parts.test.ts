import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';

function itemsOf(text: string, kinds: readonly Item['kind'][] = ['count']): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds, proofread: true }).items;
}
const found = (items: readonly Item[], part: string) => items.find(({ stem }) => stem.includes(part));
const keyOf = (items: readonly Item[], part: string) => {
  const item = found(items, part);
  return item?.options.find(({ id }) => id === item.key)?.text;
};

describe('a lower bound', () => {
  const STORM = 'सोमवार को पटना में आंधी के कारण 260 से अधिक पेड़ उखड़ गए।';

  it('is asked for with its words, and no lower number stands beside it', () => {
    const item = found(itemsOf(STORM), 'कितने से अधिक पेड़');
    const key = item?.options.find(({ id }) => id === item.key);
    expect(key?.text).toBe('260');
    expect(item?.options.filter(({ text }) => Number(text) < 260)).toEqual([]);
  });

  it('is asked for by "at least" as well', () => {
    const items = itemsOf('सोमवार को पटना में आंधी के कारण कम से कम नौ दुकानें गिर गईं।');
    expect(keyOf(items, 'कम से कम कितनी दुकानें')).toBe('नौ');
  });

  it('is not asked for where nothing says what is counted, nor where it bounds from above', () => {
    expect(itemsOf('सोमवार को पटना में बाढ़ से 60 से अधिक की मौत हो गई।')).toEqual([]);
    expect(itemsOf(STORM.replace('से अधिक', 'से कम'))).toEqual([]);
  });

  it('of hours and sums keeps its unit', () => {
    const items = itemsOf('सोमवार को पटना में विपक्षी दलों की बैठक तीन घंटे से ज्यादा चली।', ['duration']);
    expect(keyOf(items, 'कितने घंटे से ज्यादा चली')).toBe('तीन घंटे');
  });
});

describe('a bare number of a named whole', () => {
  const FIRMS = 'सोमवार को मुंबई में सेंसेक्स में शामिल 30 कंपनियों में से 21 के शेयर नुकसान में रहे।';

  it('is asked for by the gender of the whole, and no more than the whole stand beside it', () => {
    const item = found(itemsOf(FIRMS), '30 कंपनियों में से कितनी के शेयर');
    expect(item?.options.find(({ id }) => id === item.key)?.text).toBe('21');
    expect(item?.options.filter(({ text }) => Number(text) > 30)).toEqual([]);
  });

  it('is not asked for where another part follows', () => {
    const items = itemsOf('सोमवार को मुंबई में ठगी के आठ खातों में से तीन असम और दो केरल के निकले।');
    expect(found(items, 'में से कितने')).toBeUndefined();
  });
});

describe('a row of numbers', () => {
  const ROW = 'सोमवार को पटना में कदमकुआं के एक मकान से पुलिस को दो पिस्तौल, एक राइफल और 14 कारतूस मिले।';

  it('is asked for one of them, without the others', () => {
    const items = itemsOf(ROW);
    expect(keyOf(items, 'पुलिस को कितने कारतूस मिले')).toBe('14');
  });

  it('asks for none with which the verb does not agree', () => {
    expect(found(itemsOf(ROW), 'कितनी पिस्तौल मिले')).toBeUndefined();
  });
});

describe('a noun that the last of two tells for both', () => {
  it('is borrowed where the number stands without one', () => {
    const items = itemsOf('सोमवार को रांची में मुठभेड़ में सीआरपीएफ के तीन और जिला पुलिस के एक जवान घायल हुए हैं।');
    expect(keyOf(items, 'सीआरपीएफ के कितने जवान घायल हुए हैं')).toBe('तीन');
  });

  it('is not where it is told of one woman alone', () => {
    const items = itemsOf('सोमवार को रांची में मुठभेड़ में सीआरपीएफ के तीन और जिला पुलिस की एक महिला घायल हुई।');
    expect(found(items, 'कितनी महिला')).toBeUndefined();
  });
});

describe('who did what stands before the verb', () => {
  it('is asked for', () => {
    const items = itemsOf('सोमवार को दिल्ली में सर्वदलीय बैठक की अध्यक्षता रक्षा मंत्री राजनाथ सिंह ने की।', ['person']);
    expect(keyOf(items, 'बैठक की अध्यक्षता किसने की')).toBe('राजनाथ सिंह');
  });
});

describe('what each gets', () => {
  it('is told beside whole numbers alone', () => {
    const items = itemsOf(
      'पटना में नाव पलटी, नौ की मौत\nपटना। सोमवार को पटना में नाव पलटने से नौ लोगों की मौत हो गई। मुख्यमंत्री ने मृतकों के परिजनों को दो-दो लाख रुपये की सहायता देने की घोषणा की।',
      ['money'],
    );
    const item = found(items, 'कितने रुपये की सहायता');
    expect(item?.options).toHaveLength(4);
    expect(item?.options.filter(({ text }) => /डेढ़|ढाई|साढ़े/u.test(text))).toEqual([]);
  });
});
