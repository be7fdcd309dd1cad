import type { DrillStore, StoredCard, StoredClass } from '../services/drills/ports.ts';

type Classes = Pick<
  DrillStore,
  | 'insertClass'
  | 'findClass'
  | 'listClasses'
  | 'deleteClass'
  | 'insertClassPlayer'
  | 'findClassPlayer'
  | 'deleteClassPlayer'
  | 'listDue'
  | 'listClassDue'
  | 'listCards'
  | 'saveCards'
  | 'deleteStalePlayers'
>;

const CLASS = `SELECT id, code, owner_id AS ownerId, name, retention_days AS retentionDays, created_at AS createdAt FROM classes`;
/** The most items that come back to one player at once. */
const MOST_DUE = 50;

/** Classes, their nameless players, and what these know of which item. */
export function classStore(db: D1DatabaseSession): Classes {
  return {
    async insertClass({ id, code, ownerId, name, retentionDays, createdAt }) {
      const { meta } = await db
        .prepare(
          'INSERT INTO classes (id, code, owner_id, name, retention_days, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (code) DO NOTHING',
        )
        .bind(id, code, ownerId, name, retentionDays, createdAt)
        .run();
      return meta.changes > 0;
    },
    async findClass(code) {
      return db.prepare(`${CLASS} WHERE code = ?1`).bind(code).first<StoredClass>();
    },
    async listClasses(ownerId) {
      const { results } = await db
        .prepare(`${CLASS} WHERE owner_id = ?1 ORDER BY created_at DESC LIMIT 100`)
        .bind(ownerId)
        .all<StoredClass>();
      return results;
    },
    async deleteClass(id) {
      await db.batch([
        db.prepare('DELETE FROM class_cards WHERE class_id = ?1').bind(id),
        db.prepare('DELETE FROM class_players WHERE class_id = ?1').bind(id),
        db.prepare('UPDATE drills SET class_id = NULL WHERE class_id = ?1').bind(id),
        db.prepare('DELETE FROM classes WHERE id = ?1').bind(id),
      ]);
    },
    async insertClassPlayer({ id, classId, tokenHash, now }) {
      await db
        .prepare(
          'INSERT INTO class_players (id, class_id, token_hash, seen_at) SELECT ?1, id, ?3, ?4 FROM classes WHERE id = ?2',
        )
        .bind(id, classId, tokenHash, now)
        .run();
    },
    async findClassPlayer(classId, tokenHash, now) {
      const row = await db
        .prepare('UPDATE class_players SET seen_at = ?3 WHERE class_id = ?1 AND token_hash = ?2 RETURNING id')
        .bind(classId, tokenHash, now)
        .first<{ id: string }>();
      return row?.id ?? null;
    },
    async deleteClassPlayer(playerId) {
      await db.batch([
        db.prepare('DELETE FROM class_cards WHERE player_id = ?1').bind(playerId),
        db.prepare('DELETE FROM class_players WHERE id = ?1').bind(playerId),
      ]);
    },
    async listDue(playerId, now) {
      const { results } = await db
        .prepare(
          `SELECT item_id AS id FROM class_cards WHERE player_id = ?1 AND due_at <= ?2 ORDER BY due_at LIMIT ${MOST_DUE}`,
        )
        .bind(playerId, now)
        .all<{ id: string }>();
      return results.map(({ id }) => id);
    },
    async listClassDue(classId, now, limit) {
      const { results } = await db
        .prepare(
          `SELECT item_id AS id FROM class_cards WHERE class_id = ?1 AND due_at <= ?2
           GROUP BY item_id ORDER BY COUNT(*) DESC, MIN(due_at), item_id LIMIT ?3`,
        )
        .bind(classId, now, limit)
        .all<{ id: string }>();
      return results.map(({ id }) => id);
    },
    async listCards(classId, itemIds) {
      const { results } = await db
        .prepare(
          `SELECT player_id AS playerId, item_id AS itemId, card, due_at AS dueAt, last_drill AS lastDrill
           FROM class_cards WHERE class_id = ?1 AND item_id IN (SELECT value FROM json_each(?2))`,
        )
        .bind(classId, JSON.stringify(itemIds))
        .all<StoredCard>();
      return results;
    },
    async saveCards(classId, cards) {
      // A player who was deleted meanwhile stays deleted.
      await db
        .prepare(
          `INSERT INTO class_cards (player_id, item_id, class_id, card, due_at, last_drill)
           SELECT value->>'playerId', value->>'itemId', ?1, value->>'card', value->>'dueAt', value->>'lastDrill' FROM json_each(?2)
           WHERE value->>'playerId' IN (SELECT id FROM class_players WHERE class_id = ?1)
           ON CONFLICT (player_id, item_id) DO UPDATE SET card = excluded.card, due_at = excluded.due_at, last_drill = excluded.last_drill`,
        )
        .bind(classId, JSON.stringify(cards))
        .run();
    },
    async deleteStalePlayers(now) {
      const stale = `SELECT class_players.id FROM class_players JOIN classes ON classes.id = class_players.class_id
        WHERE julianday(class_players.seen_at) < julianday(?1) - classes.retention_days`;
      await db.batch([
        db.prepare(`DELETE FROM class_cards WHERE player_id IN (${stale})`).bind(now),
        db.prepare(`DELETE FROM class_players WHERE id IN (${stale})`).bind(now),
      ]);
    },
  };
}
