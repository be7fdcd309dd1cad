import { expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

it('how far an index fell is asked before of how many shares it is made', () => {
  const text = 'शेयर बाजार में गिरावट\n\nसोमवार को 40 शेयरों वाला सूचकांक निफ्टी 310 अंक गिर गया।';
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-06-02' });
  const stems = ['a', 'b', 'c', 'd'].flatMap((seed) =>
    makeQuiz({ readings, articles: [article], items: 5, seed }).items.map(({ stem }) => stem),
  );
  expect(stems.join(' ')).not.toContain('कितने शेयरों वाला');
});
