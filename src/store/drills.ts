import type { Item } from '../../claims/index.ts';
import type { DrillStore, FoundItem, StoredDrill } from '../services/drills/ports.ts';
import type { DrillSettings } from '../services/drills/types.ts';
import type { ItemStatus } from '../services/quizzes/ports.ts';

type Drills = Pick<
  DrillStore,
  | 'insertDrill'
  | 'findDrill'
  | 'lookUpDrill'
  | 'noteMiss'
  | 'forgetMisses'
  | 'listDrills'
  | 'listClassDrills'
  | 'changeDrill'
  | 'deleteDrill'
  | 'listHeld'
  | 'findItems'
>;

const DRILL = `SELECT id, pin, owner_id AS ownerId, class_id AS classId, mode, lang, title, status, host_hash AS hostHash,
  settings, created_at AS createdAt, delete_at AS deleteAt FROM drills`;

/** Whose quizzes hold back what the drill asks: its owner's, while it is live and open. */
const HELD_FOR = `iif(drills.mode = 'live' AND drills.status = 'open', drills.owner_id, NULL)`;

type DrillRow = Omit<StoredDrill, 'settings'> & { readonly settings: string };

function toDrill(row: DrillRow): StoredDrill {
  return { ...row, settings: JSON.parse(row.settings) as DrillSettings };
}

interface FoundRow {
  item: string;
  status: ItemStatus;
  claimStatus: string | null;
  articleId: string | null;
  ownerId: string;
}

function toFound(row: FoundRow): FoundItem {
  const isLive = row.status === 'live' && row.claimStatus === 'live';
  return {
    item: JSON.parse(row.item) as Item,
    articleId: row.articleId ?? '',
    ownerId: row.ownerId,
    standing: isLive ? 'live' : 'withdrawn',
  };
}

/** Drills and what their questions rest on. */
export function drillStore(db: D1DatabaseSession): Drills {
  return {
    async insertDrill(drill, items) {
      const [inserted] = await db.batch([
        db
          .prepare(
            `INSERT INTO drills (id, pin, owner_id, class_id, mode, lang, title, status, host_hash, settings, created_at, delete_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (pin) DO NOTHING`,
          )
          .bind(
            drill.id,
            drill.pin,
            drill.ownerId,
            drill.classId,
            drill.mode,
            drill.lang,
            drill.title,
            drill.status,
            drill.hostHash,
            JSON.stringify(drill.settings),
            drill.createdAt,
            drill.deleteAt,
          ),
        db
          .prepare(
            `INSERT INTO drill_items (drill_id, position, item_id, claim_id, held_for)
             SELECT drills.id, key, value->>'id', value->>'claimId', ${HELD_FOR} FROM json_each(?2) JOIN drills ON drills.id = ?1`,
          )
          .bind(drill.id, JSON.stringify(items.map(({ id, claimId }) => ({ id, claimId })))),
      ]);
      return (inserted?.meta.changes ?? 0) > 0;
    },
    async findDrill(pin) {
      const row = await db.prepare(`${DRILL} WHERE pin = ?1`).bind(pin).first<DrillRow>();
      return row ? toDrill(row) : null;
    },
    async lookUpDrill(pin, visitor) {
      const [drills, visitors] = await db.batch<DrillRow & { misses: number }>([
        db.prepare(`${DRILL} WHERE pin = ?1`).bind(pin),
        db.prepare('SELECT misses FROM pin_misses WHERE visitor = ?1').bind(visitor),
      ]);
      const row = drills?.results[0];
      return { drill: row ? toDrill(row) : null, misses: visitors?.results[0]?.misses ?? 0 };
    },
    async noteMiss(visitor, now) {
      await db
        .prepare(
          `INSERT INTO pin_misses (visitor, misses, created_at) VALUES (?1, 1, ?2)
           ON CONFLICT (visitor) DO UPDATE SET misses = misses + 1`,
        )
        .bind(visitor, now)
        .run();
    },
    async forgetMisses(before) {
      await db.prepare('DELETE FROM pin_misses WHERE created_at < ?1').bind(before).run();
    },
    async listDrills(ownerId, limit) {
      const { results } = await db
        .prepare(`${DRILL} WHERE owner_id = ?1 ORDER BY created_at DESC, id LIMIT ?2`)
        .bind(ownerId, limit)
        .all<DrillRow>();
      return results.map(toDrill);
    },
    async listClassDrills(classId) {
      const { results } = await db
        .prepare(
          `${DRILL} WHERE class_id = ?1 AND status = 'open' AND mode <> 'paper' ORDER BY created_at DESC, id LIMIT 20`,
        )
        .bind(classId)
        .all<DrillRow>();
      return results.map(toDrill);
    },
    async changeDrill(id, change) {
      const changed = db
        .prepare(
          `UPDATE drills SET status = COALESCE(?2, status), host_hash = COALESCE(?3, host_hash),
           delete_at = COALESCE(?4, delete_at), settings = COALESCE(?5, settings) WHERE id = ?1`,
        )
        .bind(
          id,
          change.status ?? null,
          change.hostHash ?? null,
          change.deleteAt ?? null,
          change.settings ? JSON.stringify(change.settings) : null,
        );
      const held = db
        .prepare(
          `UPDATE drill_items SET held_for = (SELECT ${HELD_FOR} FROM drills WHERE id = ?1) WHERE drill_id = ?1`,
        )
        .bind(id);
      await db.batch(change.status === undefined ? [changed] : [changed, held]);
    },
    async deleteDrill(id) {
      await db.batch([
        db.prepare('DELETE FROM drill_items WHERE drill_id = ?1').bind(id),
        db.prepare('DELETE FROM drills WHERE id = ?1').bind(id),
      ]);
    },
    async listHeld(quizId) {
      const { results } = await db
        .prepare(
          `SELECT items.id FROM items WHERE items.quiz_id = ?1 AND EXISTS (
             SELECT 1 FROM drill_items AS held WHERE held.claim_id = items.claim_id AND held.held_for = items.owner_id)`,
        )
        .bind(quizId)
        .all<{ id: string }>();
      return results.map(({ id }) => id);
    },
    async findItems(ids) {
      const { results } = await db
        .prepare(
          `SELECT items.item, items.status, claims.status AS claimStatus, claims.article_id AS articleId, items.owner_id AS ownerId
           FROM json_each(?1) AS wanted JOIN items ON items.id = wanted.value
           LEFT JOIN claims ON claims.id = items.claim_id ORDER BY wanted.key`,
        )
        .bind(JSON.stringify(ids))
        .all<FoundRow>();
      return results.map(toFound);
    },
  };
}
