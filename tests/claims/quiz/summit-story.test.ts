import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/** The items of a story under several seeds. */
function itemsOf(text: string, kinds?: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2025-12-05' });
  return SEEDS.flatMap((seed) => makeQuiz({ readings, articles: [article], items: 20, seed, kinds }).items);
}

const keyOf = (items: readonly Item[], part: string) => {
  const item = items.find(({ stem }) => stem.includes(part));
  return item?.options.find(({ id }) => id === item.key)?.text;
};

const HEAD = 'ली ने तोक्यो में इशिबा संग की वार्ता, व्यापार पर बनी बात\n\n';
const STORY = `${HEAD}तोक्यो। चीन के प्रधानमंत्री ली कियांग ने शुक्रवार को तोक्यो में जापान के प्रधानमंत्री शिगेरु इशिबा के साथ शिखर सम्मेलन में हिस्सा लिया। दोनों नेताओं के बीच करीब ढाई घंटे तक बातचीत हुई। दोनों नेता एक सफेद टोयोटा इनोवा में सवार होकर प्रधानमंत्री आवास पहुंचे।`;

describe('a story of two who met', () => {
  it('asks how long they talked', () => {
    expect(keyOf(itemsOf(STORY, ['duration']), 'कितने घंटे तक बातचीत हुई')).toBe('ढाई घंटे');
  });

  it('asks for the car that they rode in, by what such names are of', () => {
    const items = itemsOf(STORY, ['thing']);
    expect(keyOf(items, 'किस कार में सवार होकर')).toBe('टोयोटा इनोवा');
    expect(items.map(({ stem }) => stem).join()).not.toContain('सफेद किस');
  });

  it('does not ask for one of several', () => {
    const text = `${HEAD}तोक्यो। चीन के प्रधानमंत्री ली कियांग शुक्रवार को टोयोटा इनोवा और होंडा सिटी में तोक्यो में प्रधानमंत्री आवास पहुंचे।`;
    expect(
      itemsOf(text, ['thing'])
        .map(({ stem }) => stem)
        .join(),
    ).not.toContain('किस कार');
  });
});

describe('a name that opens with a direction', () => {
  it('leaves none of it before "किसने"', () => {
    const text =
      'पुतिन को मिले कुत्ते\n\nउत्तर कोरिया के नेता किम जोंग उन ने बुधवार को रूस के राष्ट्रपति व्लादिमीर पुतिन को दो कुत्ते भेंट किए।';
    const stems = itemsOf(text, ['person']).map(({ stem }) => stem);
    expect(stems.length).toBeGreaterThan(0);
    expect(stems.join()).not.toContain('उत्तर किस');
  });

  it('is left where a noun ran into it', () => {
    const text = 'बैठक में हंगामा\n\nइस्तीफा मुख्यमंत्री भूपेंद्र पटेल ने बुधवार को गांधीनगर में राज्यपाल आचार्य देवव्रत को सौंपा।';
    expect(
      itemsOf(text)
        .map(({ stem }) => stem)
        .join(),
    ).not.toContain('इस्तीफा मुख्यमंत्री किस');
  });
});

describe('what was cut to a number in words', () => {
  it('was more than that in every option', () => {
    const text =
      'रेपो रेट में कटौती\n\nरिजर्व बैंक के गवर्नर संजय मल्होत्रा ने शुक्रवार को मुंबई में बताया कि भारत में खुदरा महंगाई का अनुमान 2.6 प्रतिशत से घटाकर दो प्रतिशत किया गया है।';
    const items = itemsOf(text, ['percent']).filter(({ stem }) => stem.includes('से घटाकर दो प्रतिशत'));
    expect(items.length).toBeGreaterThan(0);
    for (const { options } of items)
      for (const { text: option } of options) expect(Number.parseFloat(option)).toBeGreaterThan(2);
  });
});
