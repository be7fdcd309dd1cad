import { makeQuiz, readArticle, warmUp } from '../../claims/index.ts';
import { tokenize } from '../../claims/text/tokens.ts';
import { SAMPLE } from '../../src/web/sample.ts';

// As the product's entry point does.
warmUp(SAMPLE, 12);

const PASSES: Readonly<Record<string, (text: string) => number>> = {
  none: () => 0,
  tokens: (text) => tokenize(text).length,
  claims: (text) => readArticle({ text }).readings.length,
  quiz: (text) => {
    const { article, readings } = readArticle({ text });
    return makeQuiz({ readings, articles: [article], items: 10, seed: 'bench' }).items.length;
  },
};

/** Runs a pass over the body as often as asked: /quiz?times=50 */
export default {
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const pass = PASSES[url.pathname.slice(1)];
    if (!pass) return new Response('no such pass', { status: 404 });
    const text = await request.text();
    let result = 0;
    for (let i = 0; i < Number(url.searchParams.get('times') ?? 1); i++) result = pass(text);
    return new Response(String(result));
  },
};
