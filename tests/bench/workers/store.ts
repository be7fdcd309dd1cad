import type { ClaimQuery } from '../../../src/services/claims/ports.ts';
import { openStore } from '../../../src/store/index.ts';
import { makeClaim, makeWorld } from '../store/claims.ts';
import { type BenchQuery, makeQueries } from '../store/queries.ts';

interface Bindings {
  readonly DB: D1Database;
}

const NOW = '2026-01-01T00:00:00Z';
const world = makeWorld();
/** Claims in one statement: its parameter stays below 2 MB. */
const CHUNK = 1000;

async function load(db: D1Database, from: number, count: number, of: number): Promise<void> {
  for (let at = from; at < from + count; at += CHUNK) {
    const made = Array.from({ length: Math.min(CHUNK, from + count - at) }, (_, i) =>
      makeClaim(world, at + i, of),
    );
    const articles = [...new Map(made.map((row) => [row.article, row])).values()];
    await db.batch([
      db
        .prepare(
          `INSERT OR IGNORE INTO articles (id, owner_id, publisher, lang, title, published_at, content_hash, version, engine_version, created_at, updated_at)
           SELECT 'art_' || (value->>'article'), 'own_' || ((value->>'article') % 50), value->>'publisher', value->'claim'->>'lang', 'title', value->>'date', 'h' || (value->>'article'), 1, 'bench', value->>'date', value->>'date' FROM json_each(?1)`,
        )
        .bind(JSON.stringify(articles)),
      db
        .prepare(
          `INSERT INTO claims (seq, id, owner_id, publisher, article_id, article_version, lang, kind, modality, status, text, fingerprint, claim, form, engine_version, published_at, created_at, updated_at)
           SELECT value->>'seq', value->'claim'->>'id', 'own_' || ((value->>'article') % 50), value->>'publisher', 'art_' || (value->>'article'), 1, value->'claim'->>'lang', value->'claim'->>'kind', value->'claim'->>'modality', 'live', value->'claim'->>'text', '', value->>'claim', '{}', 'bench', value->>'date', value->>'date', value->>'date' FROM json_each(?1)`,
        )
        .bind(JSON.stringify(made.map(({ stems, sounds, marks, bounds, ...row }) => row))),
      db
        .prepare(
          `INSERT INTO claim_search (seq, stems, sounds, marks, bounds, status, day)
           SELECT value->>'seq', value->>'stems', value->>'sounds', value->>'marks', value->>'bounds', '', value->>'day' FROM json_each(?1)`,
        )
        .bind(
          JSON.stringify(
            made.map(({ seq, stems, sounds, marks, bounds, day }) => ({
              seq,
              stems,
              sounds,
              marks,
              bounds,
              day,
            })),
          ),
        ),
    ]);
  }
}

interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The database with every statement that is asked of it written down. */
function listening(db: D1Database, asked: Asked[]): D1Database {
  const session = db.withSession('first-unconstrained');
  const prepare = (sql: string) => {
    const statement = session.prepare(sql);
    return Object.assign(Object.create(statement), {
      bind: (...values: unknown[]) => {
        asked.push({ sql, values });
        return statement.bind(...values);
      },
    });
  };
  return { withSession: () => ({ prepare, batch: session.batch.bind(session) }) } as unknown as D1Database;
}

async function rowsOf(db: D1DatabaseSession, asked: readonly Asked[]): Promise<number> {
  let rows = 0;
  for (const { sql, values } of asked)
    rows += (
      await db
        .prepare(sql)
        .bind(...values)
        .all()
    ).meta.rows_read;
  return rows;
}

async function bare(db: D1DatabaseSession, asked: readonly Asked[]): Promise<void> {
  for (const { sql, values } of asked)
    await db
      .prepare(sql)
      .bind(...values)
      .raw();
}

/** The clock of workerd goes by whole milliseconds: runs in a row make up one sample. */
const RUNS = 5;

async function meanOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < RUNS; i++) await run();
  return (performance.now() - start) / RUNS;
}

/** One query: samples of its time through the store and as bare statements, in ms, and the rows it reads. */
async function measure(db: D1Database, { kind, ...query }: BenchQuery, times: number) {
  const asked: Asked[] = [];
  const full: ClaimQuery = { ...query, now: NOW, limit: 20 };
  const page = await openStore(listening(db, asked)).searchClaims(full);
  const session = db.withSession('first-unconstrained');
  const store = openStore(db);
  const through: number[] = [];
  const alone: number[] = [];
  const sample = [
    async () => through.push(await meanOf(() => store.searchClaims(full))),
    async () => alone.push(await meanOf(() => bare(session, asked))),
  ] as const;
  // By turns first: whoever comes second finds the pages read.
  for (let i = 0; i < times; i++) for (const n of [i % 2, 1 - (i % 2)]) await sample[n]?.();
  return { kind, found: page.counted, rows: await rowsOf(session, asked), through, alone };
}

/** /load?from=&count=&of= and /measure?of=&each=&times=&kind= */
export default {
  async fetch(request: Request, env: Bindings): Promise<Response> {
    const url = new URL(request.url);
    const number = (name: string) => Number(url.searchParams.get(name));
    if (url.pathname === '/sql') {
      for (const sql of JSON.parse(await request.text()) as string[]) await env.DB.prepare(sql).run();
      return new Response('done');
    }
    if (url.pathname === '/load') {
      await load(env.DB, number('from'), number('count'), number('of'));
      return new Response('done');
    }
    const queries = makeQueries(world, number('of'), number('each')).filter(
      ({ kind }) => kind === url.searchParams.get('kind'),
    );
    const results = [];
    for (const query of queries) results.push(await measure(env.DB, query, number('times')));
    return Response.json(results);
  },
};
