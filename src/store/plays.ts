import type { Item } from '../../claims/index.ts';
import type { PlayAnswer, PlayStore, QuizStatus } from '../services/quizzes/ports.ts';

/** Plays of published quizzes, and the items that they answer. */
export function playStore(db: D1DatabaseSession): PlayStore {
  return {
    async insertPlay({ id, quizId, now }) {
      await db
        .prepare(
          'INSERT INTO plays (id, quiz_id, owner_id, created_at) SELECT ?1, id, owner_id, ?3 FROM quizzes WHERE id = ?2 ON CONFLICT (id) DO NOTHING',
        )
        .bind(id, quizId, now)
        .run();
    },
    async insertPlayAnswer({ playId, quizId, itemId, optionId, right }) {
      await db
        .prepare(
          `INSERT OR IGNORE INTO play_answers (play_id, item_id, quiz_id, option_id, is_right)
           SELECT id, ?3, quiz_id, ?4, ?5 FROM plays WHERE id = ?1 AND quiz_id = ?2`,
        )
        .bind(playId, quizId, itemId, optionId, right ? 1 : 0)
        .run();
    },
    async listPlays(quizId, limit) {
      const [count, answers] = await db.batch([
        db.prepare('SELECT count(*) AS plays FROM plays WHERE quiz_id = ?1').bind(quizId),
        db
          .prepare(
            `SELECT a.play_id AS playId, a.item_id AS itemId, a.option_id AS optionId, a.is_right AS isRight
             FROM (SELECT id FROM plays WHERE quiz_id = ?1 ORDER BY created_at DESC LIMIT ?2) p
             JOIN play_answers a ON a.play_id = p.id`,
          )
          .bind(quizId, limit),
      ]);
      const rows = (answers?.results ?? []) as (Omit<PlayAnswer, 'right'> & { isRight: number })[];
      return {
        plays: (count?.results[0] as { plays: number } | undefined)?.plays ?? 0,
        answers: rows.map(({ isRight, ...answer }) => ({ ...answer, right: isRight === 1 })),
      };
    },
    async findItem(itemId) {
      const row = await db
        .prepare(
          'SELECT i.item, i.quiz_id AS quizId, q.status AS quizStatus FROM items i JOIN quizzes q ON q.id = i.quiz_id WHERE i.id = ?1',
        )
        .bind(itemId)
        .first<{ item: string; quizId: string; quizStatus: QuizStatus }>();
      return row ? { ...row, item: JSON.parse(row.item) as Item } : null;
    },
  };
}
