import type {
  ClaimRelation,
  Conflict,
  ConflictStore,
  Decision,
  OpenConflict,
} from '../services/claims/ports.ts';
import { CLAIM, type ClaimRow, toClaim } from './rows.ts';
import { dayOf } from './search/marks.ts';

/** Whether a claim of the same owner that is current contradicts it, and nobody decided. */
const CONTRADICTED = `EXISTS (SELECT 1 FROM claim_conflicts AS c JOIN claims AS o ON o.seq = c.other_seq
  WHERE c.claim_seq = claims.seq AND c.kind = 'conflict' AND c.is_own = 1 AND c.decided_at IS NULL AND o.status IN ('live', 'disputed'))`;
/** Whether a later report of the same owner that still stands gives it anew. */
const OUTDATED = `EXISTS (SELECT 1 FROM claim_conflicts AS c JOIN claims AS o ON o.seq = c.other_seq JOIN articles AS a ON a.id = o.article_id
  WHERE c.claim_seq = claims.seq AND c.kind = 'update' AND c.is_own = 1 AND c.decided_at IS NULL AND o.status <> 'withdrawn' AND o.article_version = a.version)`;
const FOLLOWED = `EXISTS (SELECT 1 FROM claim_conflicts AS c WHERE c.claim_seq = claims.seq AND c.kind = 'update' AND c.is_own = 1)`;
/** Whether its article's current version tells it. */
const TOLD = 'claims.article_version = (SELECT version FROM articles WHERE id = claims.article_id)';
/** The newest claim that the relation is with. */
const WITH = (kind: string) =>
  `(SELECT o.id FROM claim_conflicts AS c JOIN claims AS o ON o.seq = c.other_seq WHERE c.claim_seq = claims.seq AND c.kind = '${kind}' AND c.is_own = 1 ORDER BY o.seq DESC LIMIT 1)`;

interface Change {
  readonly to: 'disputed' | 'superseded' | 'live';
  readonly change: string;
  readonly when: string;
  readonly successor: string;
  readonly detail: string;
}

const CHANGES: readonly Change[] = [
  {
    to: 'superseded',
    change: 'superseded',
    when: `claims.status IN ('live', 'disputed') AND ${OUTDATED}`,
    successor: WITH('update'),
    detail: 'a later report gives it anew',
  },
  {
    to: 'disputed',
    change: 'disputed',
    when: `claims.status = 'live' AND ${CONTRADICTED}`,
    successor: WITH('conflict'),
    detail: 'another claim contradicts it',
  },
  {
    to: 'live',
    change: 'restored',
    when: `${TOLD} AND ((claims.status = 'disputed' AND claims.decision IS NOT 'disputed' AND NOT ${CONTRADICTED})
      OR (claims.status = 'superseded' AND ${FOLLOWED} AND NOT ${OUTDATED}))`,
    successor: 'NULL',
    detail: 'nothing current stands against it',
  },
];

/**
 * The statements that bring the status of claims in line with what stands against them, and log each change.
 * `among` selects the numbers of the claims that may be touched; `value` is its parameter ?1.
 */
export function settle(
  db: D1DatabaseSession,
  among: string,
  value: string,
  now: string,
): D1PreparedStatement[] {
  return CHANGES.flatMap(({ to, change, when, successor, detail }) => [
    db
      .prepare(
        `INSERT INTO corrections (owner_id, publisher, article_id, article_version, change, claim_id, successor_id, detail, created_at)
         SELECT owner_id, publisher, article_id, article_version, '${change}', id, ${successor}, '${detail}', ?2
         FROM claims WHERE seq IN (${among}) AND ${when}`,
      )
      .bind(value, now),
    db
      .prepare(`UPDATE claims SET status = '${to}', updated_at = ?2 WHERE seq IN (${among}) AND ${when}`)
      .bind(value, now),
  ]);
}

/** Claims that claims of the given ids (JSON in ?1) contradict or give anew. */
export const PARTNERS_OF_IDS = `SELECT c.claim_seq FROM json_each(?1) JOIN claims AS fallen ON fallen.id = json_each.value
  JOIN claim_conflicts AS c ON c.other_seq = fallen.seq`;
/** The same for all claims of an article. */
export const PARTNERS_OF_ARTICLE =
  'SELECT c.claim_seq FROM claims AS fallen JOIN claim_conflicts AS c ON c.other_seq = fallen.seq WHERE fallen.article_id = ?1';
const OF_IDS = 'SELECT claims.seq FROM json_each(?1) JOIN claims ON claims.id = json_each.value';

/** The statements that write down what stands against what, and settle the claims that it touches. */
export function insertRelations(
  db: D1DatabaseSession,
  relations: readonly ClaimRelation[],
  now: string,
): D1PreparedStatement[] {
  if (relations.length === 0) return [];
  const touched = JSON.stringify([...new Set(relations.map(({ claimId }) => claimId))]);
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO claim_conflicts (claim_seq, other_seq, owner_id, kind, is_own, compared, created_at)
         SELECT a.seq, b.seq, a.owner_id, value->>'kind', value->>'isOwn', value->>'compared', ?2 FROM json_each(?1)
         JOIN claims AS a ON a.id = value->>'claimId' JOIN claims AS b ON b.id = value->>'otherId'`,
      )
      .bind(JSON.stringify(relations), now),
    ...settle(db, OF_IDS, touched, now),
  ];
}

interface ConflictRow extends Omit<Conflict, 'isOwn' | 'compared'> {
  readonly isOwn: number;
  readonly compared: string;
}

const toConflict = <T extends ConflictRow>(row: T) => ({
  ...row,
  isOwn: row.isOwn === 1,
  compared: JSON.parse(row.compared) as Conflict['compared'],
});

const CONFLICT = `SELECT claims.id AS claimId, others.id AS otherId, others.status AS otherStatus, c.kind, c.is_own AS isOwn, c.compared, c.created_at AS createdAt, c.decided_at AS decidedAt`;
const JOINED = `FROM claim_conflicts AS c JOIN claims ON claims.seq = c.claim_seq JOIN claims AS others ON others.seq = c.other_seq`;
/** Conflicts that one view of a claim lists at most. */
const MOST_SHOWN = 50;

/** What was decided already: asked again, as after a lost answer, it changes and tells nothing. */
const DECIDED = '(decision IS ?2 AND status = ?2)';

function decision(
  db: D1DatabaseSession,
  claimId: string,
  decided: Decision,
  now: string,
): D1PreparedStatement[] {
  const change = decided === 'live' ? 'restored' : decided;
  return [
    db
      .prepare(
        `INSERT INTO corrections (owner_id, publisher, article_id, article_version, change, claim_id, detail, created_at)
         SELECT owner_id, publisher, article_id, article_version, ?4, id, 'the editor decided', ?3 FROM claims WHERE id = ?1 AND NOT ${DECIDED}`,
      )
      .bind(claimId, decided, now, change),
    db
      .prepare(
        `UPDATE claims SET status = ?2, decision = ?2, updated_at = ?3 WHERE id = ?1 AND NOT ${DECIDED}`,
      )
      .bind(claimId, decided, now),
    db
      .prepare(
        `UPDATE claim_conflicts SET decided_at = ?2 WHERE claim_seq = (SELECT seq FROM claims WHERE id = ?1)
         AND (decided_at IS NULL OR EXISTS (SELECT 1 FROM claims WHERE id = ?1 AND updated_at = ?2))`,
      )
      .bind(claimId, now),
    ...settle(db, PARTNERS_OF_IDS, JSON.stringify([claimId]), now),
  ];
}

/** Claims that stand against each other. */
export function conflictStore(db: D1DatabaseSession): ConflictStore {
  return {
    async findRivals({ topics, exceptArticleId, from, to, limit }) {
      if (topics.length === 0) return [];
      const { results } = await db
        .prepare(
          `${CLAIM} WHERE claims.seq IN (SELECT claim_seq FROM claim_topics WHERE topic IN (SELECT value FROM json_each(?1))
             AND day BETWEEN ?2 AND ?3 ORDER BY claim_seq DESC LIMIT ?4)
           AND claims.status IN ('live', 'disputed') AND claims.article_id <> ?5 ORDER BY claims.seq DESC`,
        )
        .bind(JSON.stringify(topics), dayOf(from), dayOf(to), limit, exceptArticleId)
        .all<ClaimRow>();
      return results.map(toClaim);
    },
    async listConflicts(claimId) {
      const { results } = await db
        .prepare(`${CONFLICT} ${JOINED} WHERE claims.id = ?1 ORDER BY c.other_seq DESC LIMIT ${MOST_SHOWN}`)
        .bind(claimId)
        .all<ConflictRow>();
      return results.map(toConflict);
    },
    async listOpenConflicts(ownerId, limit, before) {
      const { results } = await db
        .prepare(
          `${CONFLICT}, c.claim_seq AS claimSeq, c.other_seq AS otherSeq, claims.text, others.text AS otherText ${JOINED}
           WHERE c.owner_id = ?1 AND c.kind = 'conflict' AND c.decided_at IS NULL
           AND claims.status IN ('live', 'disputed') AND others.status IN ('live', 'disputed')
           AND (c.claim_seq, c.other_seq) < (?3, ?4) ORDER BY c.claim_seq DESC, c.other_seq DESC LIMIT ?2`,
        )
        .bind(
          ownerId,
          limit,
          before?.claimSeq ?? Number.MAX_SAFE_INTEGER,
          before?.otherSeq ?? Number.MAX_SAFE_INTEGER,
        )
        .all<ConflictRow & Pick<OpenConflict, 'claimSeq' | 'otherSeq' | 'text' | 'otherText'>>();
      return results.map(toConflict);
    },
    async decideClaim({ claimId, decision: decided, now }) {
      await db.batch(decision(db, claimId, decided, now));
    },
  };
}
