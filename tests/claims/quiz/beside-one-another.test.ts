import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function itemsOf(text: string, items = 20): Item[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-24' });
  return makeQuiz({ readings, articles: [article], items, seed: 's', kinds: ItemKind.options }).items;
}
const keyOf = ({ options, key }: Item) => options.find(({ id }) => id === key)?.text;
const keysOf = (items: readonly Item[]) => items.map(keyOf);

const COURT = `हाई कोर्ट ने 12 साल पुराने मामले में सात दोषियों की सजा बरकरार रखी

रांची। झारखंड उच्च न्यायालय ने धनबाद में 2014 में हुई एक व्यापारी की हत्या के मामले में सात दोषियों की उम्रकैद की सजा सोमवार को बरकरार रखी। अदालत ने प्रत्येक दोषी पर 40 हजार रुपये का जुर्माना भी लगाया। निचली अदालत ने 2017 में दस आरोपियों को दोषी ठहराया था। मामले की सुनवाई 14 दिन चली।`;

describe('a headline that counts what another question asks for', () => {
  it('stands before the rest without its number', () => {
    const items = itemsOf(COURT);
    expect(keysOf(items)).toContain('सात');
    const fine = items.find((item) => keyOf(item) === '40 हजार रुपये');
    expect(fine?.stem).toMatch(/^झारखंड हाई कोर्ट ने 12 साल पुराने मामले में दोषियों की सजा बरकरार रखी/u);
    for (const item of items.filter((one) => keyOf(one) !== 'सात'))
      expect(item.stem.split(': ')[0]).not.toMatch(/(?:^| )सात /u);
  });
});

const OATH = `मेघालय में कोनराड संगमा ने तीसरी बार ली मुख्यमंत्री पद की शपथ

शिलांग। कोनराड संगमा ने सोमवार को तीसरी बार मेघालय के मुख्यमंत्री पद की शपथ ली। मंत्रिमंडल में चार महिलाओं को जगह मिली है। समारोह में आठ राज्यों के मुख्यमंत्री मौजूद थे। विपक्षी गठबंधन 19 सीटों पर सिमट गया। दो चरणों में हुए चुनाव में 78.4 प्रतिशत मतदान हुआ।`;

const asksForOath = ({ stem }: Item) => stem.endsWith('मुख्यमंत्री पद की शपथ ली?');

describe('one claim whose answer the headline names', () => {
  it('makes room for the several questions that need the headline', () => {
    const items = itemsOf(OATH);
    expect(items.some(asksForOath)).toBe(false);
    expect(items.filter(({ stem }) => stem.startsWith('मेघालय में कोनराड संगमा ने')).length).toBeGreaterThan(2);
  });

  it('stays where little more would come of it', () => {
    expect(itemsOf(`${OATH.split('। विपक्षी')[0]}।`).some(asksForOath)).toBe(true);
  });

  it('stays in a quiz that has all the items that it was asked for', () => {
    expect(itemsOf(OATH, 1).every(asksForOath)).toBe(true);
  });
});
