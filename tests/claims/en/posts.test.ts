import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { postsLike } from '../../../claims/languages/en/questions/ask/posts.ts';
import { ItemKind } from '../../../claims/model.ts';

const itemsOf = (told: string, publishedAt?: string) => {
  const text = `Talks on fishing end in Oslo\n\nThe talks on fishing ended in Oslo on Monday. ${told}`;
  const { article, readings } = readArticle({ text, lang: 'en', ...(publishedAt ? { publishedAt } : {}) });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 'a', kinds: ItemKind.options }).items;
};
const postsOf = (told: string, publishedAt?: string) =>
  itemsOf(told, publishedAt).filter(({ stem }) => stem.includes('Which post'));

describe('the post that somebody holds in a government', () => {
  it.each([
    ['Italian Foreign Minister Franco Rossi opened them.', 'in the Italian government'],
    ['Canadian Health Minister Joan Hill said that 12 ships were sold.', 'in the Canadian government'],
  ])('is asked for: %s', (told, where) => {
    const [item] = postsOf(told, '2019-05-06');
    expect(item?.stem).toContain(where);
    expect(item?.options).toHaveLength(4);
    for (const { text } of item?.options ?? []) expect(text).toMatch(/ minister$/iu);
  });

  it('is not asked of another rank or time', () => {
    expect(postsOf('Italian Deputy Foreign Minister Franco Rossi opened them.', '2019-05-06')).toEqual([]);
    expect(postsOf('Former Italian Foreign Minister Franco Rossi opened them.', '2019-05-06')).toEqual([]);
  });

  it('is not asked where neither land nor day says of which government', () => {
    expect(postsOf('Finance Minister Franco Rossi opened them.')).toEqual([]);
  });

  it('has other posts beside it in its form, and none that is the same', () => {
    const texts = postsLike('Home Minister').map(({ text }) => text);
    expect(texts).toContain('Finance Minister');
    expect(texts.join(' ')).not.toMatch(/Interior|Home/u);
    expect(postsLike('prime minister')).toEqual([]);
  });
});
