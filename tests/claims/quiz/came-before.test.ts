import { expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });
  return ['a', 'b', 'c', 'd'].flatMap((seed) =>
    makeQuiz({ readings, articles: [article], items: 1, seed }).items.map(({ stem }) => stem),
  );
}

it('where it happened is asked as before', () => {
  const stems = stemsOf('लाहौर, 20 नवंबर। अदालत के आदेश के बाद हाफिज सईद को लाहौर में रिहा किया गया।');
  expect(stems.join(' ')).toContain('किस शहर में');
});
