import { describe, expect, it } from 'vitest';
import { byRef } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { isJoined } from '../../../claims/languages/hi/questions/ask/seat.ts';

function itemsOf(text: string, kinds?: readonly Item['kind'][], publishedAt = '2024-03-13'): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items;
}
const asked = (items: readonly Item[], part: string) => items.find(({ stem }) => stem.includes(part));
const keyOf = (item: Item | undefined) => item?.options.find(({ id }) => id === item.key)?.text;

describe('what is at one place alone', () => {
  it('asks for the district of a village that somebody hails from', () => {
    const items = itemsOf(
      'आरा में ट्रक से शराब बरामद\nआरा, 12 मार्च। पुलिस ने मंगलवार को एक ट्रक से शराब बरामद की। पुलिस के अनुसार पकड़ा गया युवक बिहार के बक्सर जिले के सोनबरसा गांव का रहने वाला है।',
      ['place', 'city'],
    );
    expect(keyOf(asked(items, 'किस जिले के सोनबरसा'))).toBe('बक्सर');
  });

  it('does not ask where those of two places hail from', () => {
    const items = itemsOf('पुलिस ने बताया कि गिरफ्तार युवक बिहार के बक्सर और सिवान के रहने वाले हैं।', [
      'place',
      'city',
    ]);
    expect(asked(items, 'किस जिले')).toBeUndefined();
  });

  it('asks where a case was, not where cases are many', () => {
    const text = (told: string) => `आरा में पुल ढहने के मामले में दो अफसर निलंबित\nआरा, 12 मार्च। ${told}`;
    const one = itemsOf(text('मामला बिहार के भोजपुर जिले का है।'), ['place', 'city']);
    expect(keyOf(asked(one, 'मामला बिहार के किस जिले'))).toBe('भोजपुर');
    const many = itemsOf(text('कई मामले बिहार के भोजपुर जिले के हैं।'), ['place', 'city']);
    expect(asked(many, 'किस जिले')).toBeUndefined();
  });

  it('asks for the country of somebody named right behind it', () => {
    const text = (whom: string) =>
      `दोहा, 12 मार्च। भारतीय सांसदों के शिष्टमंडल ने मंगलवार को ओआईसी के महासचिव मोरक्को के ${whom} से मुलाकात की।`;
    const one = itemsOf(text('अब्देलवहाब बेलकासिम'), ['country']);
    expect(keyOf(asked(one, 'किस देश के अब्देलवहाब'))).toBe('मोरक्को');
    expect(asked(itemsOf(text('नेताओं'), ['country']), 'किस देश')).toBeUndefined();
  });
});

describe('a comma', () => {
  it('joins names, and nothing inside a number', () => {
    expect(isJoined('पटना, गया')).toBe(true);
    expect(isJoined('लेखिका की किताब की लगभग 4,000 प्रतियां')).toBe(false);
  });
});

describe('seats of tehsils', () => {
  it('stand beside those of their district, then of their state, and of no other', () => {
    const groups = siblings('seat.in', 'seat:in-mp-ashta');
    expect(groups[0]?.every((entry) => entry.in === byRef('seat:in-mp-ashta')?.in)).toBe(true);
    expect(groups.flat().every(({ ref }) => ref.startsWith('seat:in-mp-'))).toBe(true);
  });

  it('lie in their district and its state', () => {
    const whole = byRef('seat:in-rj-behror')?.in;
    expect(whole === undefined ? undefined : byRef(whole)?.in).toBe('state:in-rj');
  });
});
