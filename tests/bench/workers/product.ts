import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { tokenize } from '../../../claims/text/tokens.ts';
import product, { DrillRoom } from '../../../src/index.ts';
import { type Passes, runPass } from './run-pass.ts';
import { type Asked, timedDb } from './timed-db.ts';

export { DrillRoom };

const words = (lang: string) => new Intl.Segmenter(lang, { granularity: 'word' });

const PASSES: Passes = {
  none: () => 0,
  split: (text) => text.split(/\s+/u).length,
  segmenter: (text) => [...words(/\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en').segment(text)].length,
  tokens: (text) => tokenize(text).length,
  claims: (text) => readArticle({ text }).readings.length,
  quiz: (text) => {
    const { article, readings } = readArticle({ text });
    return makeQuiz({ readings, articles: [article], items: 10, seed: 'bench' }).items.length;
  },
};

interface Wanted {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Carries out requests one after the other inside the Worker; tells their time and what of it was the database's. */
async function runRequests(
  request: Request,
  env: Env,
  context: ExecutionContext,
  origin: string,
): Promise<Response> {
  const wanted = (await request.json()) as Wanted[];
  const asked: Asked = { milliseconds: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
  const heard = { ...env, DB: timedDb(env.DB, asked) };
  const statuses: number[] = [];
  const start = performance.now();
  for (const { path, ...init } of wanted) {
    const response = await product.fetch(new Request(`${origin}${path}`, init), heard, context);
    await response.arrayBuffer();
    statuses.push(response.status);
  }
  return Response.json({ milliseconds: performance.now() - start, asked, statuses });
}

/** The Worker as it is deployed, with doors for measuring under /bench. */
export default {
  ...product,
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname.startsWith('/bench/pass/')) return runPass(PASSES, request, url);
    if (url.pathname === '/bench/requests') return runRequests(request, env, context, url.origin);
    return product.fetch(request, env, context);
  },
};
