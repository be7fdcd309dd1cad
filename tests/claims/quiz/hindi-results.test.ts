import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The questions that ask how a match ended, with each of several seeds: stem, options, key. */
function resultsAsked(text: string, publishedAt?: string) {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt });
  return SEEDS.flatMap((seed) =>
    makeQuiz({ readings, articles: [article], items: 20, seed, kinds: ['count'] })
      .items.filter(({ stem }) => stem.includes('किस स्कोर से'))
      .map(({ stem, options, key }) => ({
        stem,
        options: options.map((option) => option.text),
        key: options.find(({ id }) => id === key)?.text,
      })),
  );
}

describe('how a match ended', () => {
  it('is asked of who beat whom', () => {
    const [asked] = resultsAsked(
      'दुबई, 20 नवंबर। एशिया कप हॉकी के फाइनल में भारत ने ओमान को 3-1 से हरा दिया।',
      '2026-11-20',
    );
    expect(asked?.stem).toContain('भारत ने ओमान को किस स्कोर से हरा दिया?');
    expect(asked?.key).toBe('3-1');
  });

  it.each([
    'पटना, 20 नवंबर। ब्राजील ने मध्यांतर तक ओमान पर 2-0 से बढ़त बना ली थी।',
    'पटना, 20 नवंबर। भारत ने ओमान को तीन मैचों की सीरीज में 2-1 से हराया।',
    'पटना, 20 नवंबर। निर्णायक गेम में मोहन राय ने रवि सेन को 21-18 से हराया।',
  ])('is not asked before its end, nor of more than one match: %s', (text) => {
    expect(resultsAsked(text, '2026-11-20')).toEqual([]);
  });

  it('is asked of no match that a shoot-out decided', () => {
    const text = 'दुबई, 20 नवंबर। एशिया कप हॉकी के फाइनल में भारत ने शूटआउट में ओमान को 4-3 से हराया।';
    expect(resultsAsked(text, '2026-11-20')).toEqual([]);
  });

  it('is asked of no match without its day, for the two have met more than once', () => {
    expect(resultsAsked('भारत ने ओमान को 3-1 से हराया।')).toEqual([]);
    expect(resultsAsked('एशिया कप हॉकी के फाइनल में भारत ने ओमान को 3-1 से हराया।')).toEqual([]);
  });
});

it('two finals that end with the same first number are two results', () => {
  const text =
    'सिंधु ने जीता खिताब\n\nलखनऊ, 20 नवंबर। पीवी सिंधु ने सैयद मोदी इंटरनेशनल के फाइनल में वू लुओ यू को 21-14, 21-16 से हराया। पुरुष एकल में लक्ष्य सेन ने जेसन तेह को 21-6, 21-7 से मात दी।';
  expect(new Set(resultsAsked(text, '2026-11-20').map(({ key }) => key)).size).toBe(2);
});

describe('results beside one of several games', () => {
  const text =
    'लखनऊ, 20 नवंबर। सैयद मोदी इंटरनेशनल के फाइनल में मालविका राय ने जापान की नोजोमी सातो को 21-15, 21-18 से हराया।';

  it('share as much with each other as with the key', () => {
    const asked = resultsAsked(text, '2026-11-20');
    expect(asked.length).toBeGreaterThan(0);
    for (const { options } of asked) {
      const games = options.map((option) => option.split(', '));
      expect(new Set(games.map(([first]) => first)).size).toBe(2);
      expect(new Set(games.map(([, second]) => second)).size).toBe(2);
    }
  });

  it('are games that can end so', () => {
    for (const { options } of resultsAsked(text, '2026-11-20'))
      for (const game of options.flatMap((option) => option.split(', '))) {
        const [won = 0, lost = 0] = game.split('-').map(Number);
        expect(won).toBe(21);
        expect(lost).toBeLessThanOrEqual(19);
      }
  });
});
