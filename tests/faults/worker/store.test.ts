import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/services/articles/create-article.ts';
import { reviseArticle } from '../../../src/services/articles/revise-article.ts';
import type { Context } from '../../../src/services/ports.ts';
import { createQuiz } from '../../../src/services/quizzes/create-quiz.ts';
import { openStore } from '../../../src/store/index.ts';
import { desk } from '../../http/desk.ts';
import { STORY } from '../../http/world.ts';
import { faultyDb } from './faulty-db.ts';

const TABLES = ['articles', 'article_versions', 'claims', 'claim_search', 'items', 'quizzes', 'corrections'];

/** How many rows each table has, of one owner where it tells. */
async function counts(): Promise<Record<string, number>> {
  const rows = TABLES.map(async (table) => {
    const row = await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>();
    return [table, row?.n ?? -1] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** What is carried out: it is made ready on the sound store, then run on the failing one and once more on the sound one. */
const TASKS: Readonly<
  Record<string, (sound: Context, text: string) => Promise<(ctx: Context) => Promise<unknown>>>
> = {
  'a new article': async (_sound, text) => (ctx) => createArticle({ ctx, input: { text } }),
  'a new version': async (sound, text) => {
    const { article } = await createArticle({ ctx: sound, input: { text } });
    return (ctx) => reviseArticle({ ctx, id: article.id, input: { text: `${text} पुल खुल गया।` } });
  },
  'a quiz': async (sound, text) => {
    const { article } = await createArticle({ ctx: sound, input: { text, publishedAt: '1999-06-19' } });
    return (ctx) => createQuiz({ ctx, input: { articleIds: [article.id], items: 3, seed: 's' } });
  },
};

let stories = 0;

describe.each(['before', 'in', 'after'] as const)('a store that fails %s a batch', (place) => {
  it.each(Object.entries(TASKS))(
    'leaves %s whole or not at all, and a retry succeeds',
    async (name, makeReady) => {
      let failed = 0;
      for (let nth = 1; ; nth++) {
        const { ctx } = await desk(`fault${place}${nth}${name.replaceAll(' ', '')}`);
        const run = await makeReady(ctx, STORY.replace('240', String(300 + stories++)));
        const before = await counts();
        const { db, calls } = faultyDb(place, nth, 'batches');
        const first = await run({ ...ctx, store: openStore(db) }).then(
          () => 'done',
          () => 'failed',
        );
        if (calls() < nth) break;
        failed++;
        const between = await counts();
        if (place !== 'after') {
          expect([nth, first]).toEqual([nth, 'failed']);
          expect(between).toEqual(before);
        }
        await run(ctx);
        const after = await counts();
        // A lost answer is no reason to write an article twice; a quiz has no name to know it again by.
        if (place === 'after' && name !== 'a quiz' && between.claims !== before.claims)
          expect(after).toEqual(between);
        else expect(after).not.toEqual(before);
      }
      expect(failed).toBeGreaterThan(0);
    },
  );
});
