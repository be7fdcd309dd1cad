import type { ArticleSource } from '../services/articles/ports.ts';
import type { Job, JobItem, JobStore, OpenJobItem } from '../services/jobs/ports.ts';

/** How many characters of input one statement takes: well under D1's 2 MB. */
const CHUNK = 400_000;

function chunks(rows: readonly string[]): string[][] {
  const found: string[][] = [[]];
  let size = 0;
  for (const row of rows) {
    if (size + row.length > CHUNK && size > 0) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(row);
    size += row.length;
  }
  return found;
}

/** Jobs and the articles that wait in them. */
export function jobStore(db: D1DatabaseSession): JobStore {
  return {
    async insertJob({ id, ownerId, keyId, items, now, idempotency }) {
      const rows = items.map(({ articleId, input }, n) =>
        JSON.stringify({ n, articleId, input: JSON.stringify(input) }),
      );
      await db.batch([
        db
          .prepare('INSERT INTO jobs (id, owner_id, key_id, total, created_at) VALUES (?1, ?2, ?3, ?4, ?5)')
          .bind(id, ownerId, keyId, items.length, now),
        ...chunks(rows).map((part) =>
          db
            .prepare(
              `INSERT INTO job_items (job_id, n, article_id, input, sent_at, updated_at)
               SELECT ?2, value->>'n', value->>'articleId', value->>'input', ?3, ?3 FROM json_each(?1)`,
            )
            .bind(`[${part.join(',')}]`, id, now),
        ),
        ...(idempotency
          ? [
              db
                .prepare(
                  'INSERT INTO idempotency_keys (owner_id, key, request_hash, result_id, created_at) VALUES (?1, ?2, ?3, ?4, ?5)',
                )
                .bind(ownerId, idempotency.key, idempotency.requestHash, id, now),
            ]
          : []),
      ]);
    },
    async findJob(id) {
      return db
        .prepare(
          `SELECT id, owner_id AS ownerId, total, created_at AS createdAt,
             (SELECT count(*) FROM job_items WHERE job_id = ?1 AND state = 'done') AS done,
             (SELECT count(*) FROM job_items WHERE job_id = ?1 AND state = 'failed') AS failed
           FROM jobs WHERE id = ?1`,
        )
        .bind(id)
        .first<Job>();
    },
    async listJobItems(jobId, after, limit) {
      const { results } = await db
        .prepare(
          'SELECT n, state, article_id AS articleId, code, detail FROM job_items WHERE job_id = ?1 AND n >= ?2 ORDER BY n LIMIT ?3',
        )
        .bind(jobId, after, limit)
        .all<JobItem>();
      return results;
    },
    async findOpenJobItem(jobId, n) {
      const row = await db
        .prepare(
          `SELECT owner_id AS ownerId, key_id AS keyId, article_id AS articleId, input
           FROM job_items JOIN jobs ON jobs.id = job_items.job_id WHERE job_id = ?1 AND n = ?2 AND state = 'waiting'`,
        )
        .bind(jobId, n)
        .first<Omit<OpenJobItem, 'input'> & { input: string }>();
      return row ? { ...row, input: JSON.parse(row.input) as ArticleSource } : null;
    },
    async settleJobItem(jobId, n, outcome, now) {
      const [articleId, code, detail] =
        outcome.state === 'done' ? [outcome.articleId, null, null] : [null, outcome.code, outcome.detail];
      await db
        .prepare(
          `UPDATE job_items SET state = ?3, article_id = COALESCE(?4, article_id), code = ?5, detail = ?6, input = NULL, updated_at = ?7
           WHERE job_id = ?1 AND n = ?2 AND state = 'waiting'`,
        )
        .bind(jobId, n, outcome.state, articleId, code, detail, now)
        .run();
    },
    async takeStaleJobItems(before, now, limit) {
      const { results } = await db
        .prepare(
          `UPDATE job_items SET sent_at = ?2 WHERE (job_id, n) IN
             (SELECT job_id, n FROM job_items WHERE state = 'waiting' AND sent_at < ?1 ORDER BY sent_at LIMIT ?3)
           RETURNING job_id AS jobId, n`,
        )
        .bind(before, now, limit)
        .all<{ jobId: string; n: number }>();
      return results;
    },
    async forgetJobs(before) {
      const old = `SELECT id FROM jobs WHERE created_at < ?1
        AND NOT EXISTS (SELECT 1 FROM job_items WHERE job_id = jobs.id AND state = 'waiting')`;
      await db.batch([
        db.prepare(`DELETE FROM job_items WHERE job_id IN (${old})`).bind(before),
        db
          .prepare(
            'DELETE FROM jobs WHERE created_at < ?1 AND NOT EXISTS (SELECT 1 FROM job_items WHERE job_id = jobs.id)',
          )
          .bind(before),
      ]);
    },
  };
}
