import type { Revision } from '../services/articles/ports.ts';
import { insertClaims, updateClaims } from './claim-writes.ts';
import { insertRelations, PARTNERS_OF_IDS, settle } from './conflicts.ts';
import { insertVersion, placeOf } from './versions.ts';

function correction(
  db: D1DatabaseSession,
  input: Revision,
  change: string,
  rows: readonly { claimId: string; successorId: string | null }[],
  detail: string,
): D1PreparedStatement {
  const { article, ownerId, now } = input;
  return db
    .prepare(
      `INSERT INTO corrections (owner_id, publisher, article_id, article_version, change, claim_id, successor_id, detail, created_at)
       SELECT ?2, ?3, ?4, ?5, ?6, value->>'claimId', value->>'successorId', ?7, ?8 FROM json_each(?1)`,
    )
    .bind(
      JSON.stringify(rows),
      ownerId,
      article.publisher ?? '',
      article.id,
      article.version,
      change,
      detail,
      now,
    );
}

/** The statements of a correction: version, claims, the items that rest on them, and the log. */
export function revision(db: D1DatabaseSession, input: Revision): D1PreparedStatement[] {
  const { article, now, kept, added, fallen } = input;
  const place = placeOf(input);
  return [
    db
      .prepare(
        'UPDATE articles SET title = ?2, content_hash = ?3, version = ?4, updated_at = ?5, url = COALESCE(?6, url), published_at = COALESCE(?7, published_at) WHERE id = ?1',
      )
      .bind(
        article.id,
        article.title,
        article.contentHash,
        article.version,
        now,
        article.url ?? null,
        article.publishedAt ?? null,
      ),
    insertVersion(db, input),
    ...updateClaims(db, kept, place),
    ...insertClaims(db, added, place),
    db
      .prepare(
        `UPDATE claims SET status = fallen.value->>'status', updated_at = ?2 FROM json_each(?1) AS fallen WHERE claims.id = fallen.value->>'claimId'`,
      )
      .bind(JSON.stringify(fallen), now),
    // Quotes move with the text; what the new text no longer proves is not asked.
    db
      .prepare(
        `UPDATE items SET item = COALESCE(fresh.value->>'item', items.item), status = iif(fresh.value->>'item' IS NULL, 'withdrawn', items.status), updated_at = ?2
         FROM json_each(?1) AS fresh WHERE items.id = fresh.value->>'id'`,
      )
      .bind(JSON.stringify(input.items), now),
    // What rests on fallen claims, and what was made of the old text while the new one was read.
    db
      .prepare(
        `UPDATE items SET status = 'withdrawn', updated_at = ?3 WHERE claim_id IN (SELECT id FROM claims WHERE article_id = ?1)
         AND status <> 'withdrawn' AND id NOT IN (SELECT value->>'id' FROM json_each(?2))`,
      )
      .bind(article.id, JSON.stringify(input.items), now),
    correction(
      db,
      input,
      'added',
      added.map(({ claim }) => ({ claimId: claim.id, successorId: null })),
      'new in this version',
    ),
    correction(
      db,
      input,
      'superseded',
      fallen.filter((claim) => claim.status === 'superseded'),
      'told otherwise in this version',
    ),
    correction(
      db,
      input,
      'withdrawn',
      fallen.filter((claim) => claim.status === 'withdrawn'),
      'no longer told',
    ),
    ...insertRelations(db, input.relations, now),
    ...settle(db, PARTNERS_OF_IDS, JSON.stringify(fallen.map(({ claimId }) => claimId)), now),
  ];
}
