import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function stemsAndOptions(text: string, publishedAt = '2026-03-11') {
  const { article, readings } = readArticle({ text, publishedAt });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  return items.map(({ stem, options }) => ({ stem, options: options.map((option) => option.text) }));
}

describe('options of one country', () => {
  it('a university stands beside universities of its country', () => {
    const own = entriesOf('university').find(({ en }) => en === 'Monash University');
    const [nearest = []] = siblings('university', own?.ref);
    expect(nearest.length).toBeGreaterThan(2);
    expect(nearest.every(({ country }) => country === 'AU')).toBe(true);
  });

  it('hours stay in their half of the day', () => {
    const items = stemsAndOptions(
      'Meeting of the Velpur council ends in uproar\n\nThe meeting of the Velpur council began at 11 am on Tuesday.',
    );
    const found = items.find(({ stem }) => stem.includes('what time'));
    expect(found?.options).toHaveLength(4);
    expect(found?.options.some((option) => option.startsWith('12 '))).toBe(false);
  });
});

describe('what a body says of itself', () => {
  const stems = stemsAndOptions(
    'Space agency tests engine at Velpur\n\nThe European Space Agency said on Tuesday that the European Space Agency had fired its new engine for 140 seconds at Velpur.',
  ).map(({ stem }) => stem);

  it('is told with its name once', () => {
    expect(
      stems.some((stem) => /According to the European Space Agency.*European Space Agency/u.test(stem)),
    ).toBe(false);
  });
});
