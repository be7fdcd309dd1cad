import { conflictTopics, meaningOf, type Reading, type Span, searchText } from '../../claims/index.ts';
import { boundsOf, dayOf, marksOf, statusTokens } from './search/marks.ts';

export interface ClaimPlace {
  readonly ownerId: string;
  readonly publisher: string;
  readonly articleId: string;
  readonly articleVersion: number;
  readonly publishedAt: string | null;
  /** The article's text: the words round each span are kept with the claim. */
  readonly text: string;
  readonly now: string;
}

/** Characters before and after a span that tell its place. */
const CONTEXT = 32;

/** The words before and after a span, no half character at their ends. */
function around(text: string, { start, end }: Span): [string, string] {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return [before.replace(/^[\udc00-\udfff]/u, ''), after.replace(/[\ud800-\udbff]$/u, '')];
}

function entityRefs({ claim }: Reading): string[] {
  return [
    ...new Set(
      claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' && fact.ref ? [fact.ref] : [])),
    ),
  ];
}

/** What stands in the table of claims. Claim, form and context are JSON in JSON: no text of it is written twice. */
function row(reading: Reading, place: ClaimPlace) {
  const { claim, form } = reading;
  return {
    id: claim.id,
    lang: claim.lang,
    kind: claim.kind,
    modality: claim.modality,
    status: claim.status,
    text: claim.text,
    fingerprint: meaningOf(reading),
    claim,
    form,
    engine: claim.engineVersion,
    context: claim.spans.map((span) => around(place.text, span)),
  };
}

/** What a claim is found by, beside its row: a parameter of its own, as it goes to several statements. */
function findable(reading: Reading, place: ClaimPlace) {
  const { claim } = reading;
  const refs = entityRefs(reading);
  return {
    id: claim.id,
    refs,
    topics: conflictTopics(reading),
    ...searchText(claim.text),
    marks: marksOf(claim, place.publisher, refs),
    bounds: boundsOf(place.ownerId, place.publishedAt),
    tokens: statusTokens(claim.status),
    day: dayOf(place.publishedAt ?? place.now),
  };
}

/** How many claims one statement takes: a statement's parameter stays well under D1's limits. */
const CHUNK = 60;

/** The statements that insert claims with their search text and entities. Rows go as one JSON parameter. */
export function insertClaims(
  db: D1DatabaseSession,
  readings: readonly Reading[],
  place: ClaimPlace,
): D1PreparedStatement[] {
  const statements: D1PreparedStatement[] = [];
  for (let at = 0; at < readings.length; at += CHUNK) {
    const chunk = readings.slice(at, at + CHUNK);
    const rows = JSON.stringify(chunk.map((reading) => row(reading, place)));
    const found = JSON.stringify(chunk.map((reading) => findable(reading, place)));
    statements.push(
      db
        .prepare(
          `INSERT INTO claims (id, owner_id, publisher, article_id, article_version, lang, kind, modality, status, text, fingerprint, claim, form, context, engine_version, published_at, created_at, updated_at)
           SELECT value->>'id', ?2, ?3, ?4, ?5, value->>'lang', value->>'kind', value->>'modality', value->>'status', value->>'text', value->>'fingerprint', value->'claim', value->'form', value->'context', value->>'engine', ?6, ?7, ?7
           FROM json_each(?1) ORDER BY key`,
        )
        .bind(
          rows,
          place.ownerId,
          place.publisher,
          place.articleId,
          place.articleVersion,
          place.publishedAt,
          place.now,
        ),
      db
        .prepare(
          `INSERT INTO claim_search (seq, stems, sounds, marks, bounds, status, day)
           SELECT claims.seq, value->>'stems', value->>'sounds', value->>'marks', value->>'bounds', value->>'tokens', value->>'day'
           FROM json_each(?1) JOIN claims ON claims.id = value->>'id'`,
        )
        .bind(found),
      db
        .prepare(
          `INSERT OR IGNORE INTO claim_entities (ref, claim_seq)
           SELECT refs.value, claims.seq FROM json_each(?1) AS claim_rows
           JOIN claims ON claims.id = claim_rows.value->>'id'
           JOIN json_each(claim_rows.value->'refs') AS refs`,
        )
        .bind(found),
      db
        .prepare(
          `INSERT OR IGNORE INTO claim_topics (topic, day, claim_seq)
           SELECT topics.value, claim_rows.value->>'day', claims.seq FROM json_each(?1) AS claim_rows
           JOIN claims ON claims.id = claim_rows.value->>'id'
           JOIN json_each(claim_rows.value->'topics') AS topics`,
        )
        .bind(found),
    );
  }
  return statements;
}

/** Replaces the reading of claims whose ids stay. */
export function updateClaims(
  db: D1DatabaseSession,
  kept: readonly { claimId: string; reading: Reading }[],
  place: ClaimPlace,
): D1PreparedStatement[] {
  const statements: D1PreparedStatement[] = [];
  for (let at = 0; at < kept.length; at += CHUNK) {
    const chunk = kept.slice(at, at + CHUNK);
    const rows = JSON.stringify(chunk.map(({ reading }) => row(reading, place)));
    const found = JSON.stringify(chunk.map(({ reading }) => findable(reading, place)));
    statements.push(
      db
        .prepare(
          `UPDATE claims SET claim = fresh.value->'claim', form = fresh.value->'form', context = fresh.value->'context', text = fresh.value->>'text', kind = fresh.value->>'kind',
           engine_version = fresh.value->>'engine', article_version = ?2, published_at = ?3, updated_at = ?4
           FROM json_each(?1) AS fresh WHERE claims.id = fresh.value->>'id'`,
        )
        .bind(rows, place.articleVersion, place.publishedAt, place.now),
      db
        .prepare(
          `UPDATE claim_search SET stems = fresh.value->>'stems', sounds = fresh.value->>'sounds', marks = fresh.value->>'marks',
           bounds = fresh.value->>'bounds', day = fresh.value->>'day'
           FROM json_each(?1) AS fresh JOIN claims ON claims.id = fresh.value->>'id'
           WHERE claim_search.seq = claims.seq AND (stems, marks, bounds) <> (fresh.value->>'stems', fresh.value->>'marks', fresh.value->>'bounds')`,
        )
        .bind(found),
    );
  }
  return statements;
}
