import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

/** The stems of a story, as they were chosen. */
function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-05-20' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('the news of an English story', () => {
  const STORY = `Leeds mayor quashes appointment of 935 wardens in Kent
The mayor of Leeds has quashed the appointment of 935 wardens in Kent.
Peter Gaskell, a clerk in Leeds, delivered the order on Monday.
Only 208 of the 1,200 candidates were appointed through an open test, said Simon Hartley, a lawyer in Leeds.`;

  it('is asked though the headline tells it: the rest stands under a name without it', () => {
    const stems = stemsOf(STORY);
    expect(stems.some((stem) => /how many wardens/u.test(stem))).toBe(true);
    expect(stems.filter((stem) => !/how many wardens/u.test(stem)).join(' ')).not.toContain('935');
  });

  it('of which the headline alone gives a name does not bar all others', () => {
    const stems = stemsOf(
      'Sea eagles breed in Kent\nEagles have bred in Kent. The Eagle Return project is run by Cardiff University.',
    );
    expect(stems.some((stem) => /project run\?/u.test(stem))).toBe(true);
  });
});

describe('about how many there were', () => {
  it('has no option within what "about" leaves open', () => {
    const { article, readings } = readArticle({
      text: 'Storm hits Leeds\nA storm hit Leeds on Monday. Ada Palmer was among an estimated 135 people hurt by the storm in Leeds.',
      lang: 'en',
      publishedAt: '2026-05-20',
    });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    const near = items
      .filter(({ stem }) => /about how many/iu.test(stem))
      .flatMap(({ options }) => options.map(({ text }) => Number(text)))
      .filter((value) => value !== 135 && Math.abs(value - 135) < 33);
    expect(near).toEqual([]);
  });
});

describe('a district', () => {
  it('stands among the options without its kind, and a university with it', () => {
    const { article, readings } = readArticle({
      text: 'Rain hits Telangana\nHeavy rain hit Telangana on Monday. Three trains were stopped by water near a temple in Nirmal district on Monday.',
      lang: 'en',
      publishedAt: '2026-05-20',
    });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    const keys = items.flatMap(({ options, key }) =>
      options.filter(({ id }) => id === key).map(({ text }) => text),
    );
    expect(keys).not.toContain('Nirmal district');
  });
});
