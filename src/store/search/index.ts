import { type QueryTerm, type QueryWord, queryTerms } from '../../../claims/index.ts';
import type { ClaimPage, ClaimQuery } from '../../services/claims/ports.ts';
import { CLAIM, type ClaimRow, toClaim } from '../rows.ts';
import { dayOf, markOf } from './marks.ts';
import { matchExpression } from './match.ts';
import { facetsOf, pageOf, rank, readWindow, type Window } from './rank.ts';

/** Only this many of the newest matches are ranked: a word that half of all claims hold stays quick. */
export const WINDOW = 500;

/** Points for a word told in the query's script, one told by its sound or as a name, and words in order. */
const TOLD = 1000;
const SOUNDS = 700;
const IN_ORDER = 200;

/** How well a claim tells the query's terms, in SQL: 1000 when all words of it stand there. */
function toldExpression(terms: readonly QueryTerm[], first: number): { sql: string; values: string[] } {
  if (terms.length === 0) return { sql: '0', values: [] };
  const values: string[] = [];
  const holds = (column: string, token: string, yes: number, no: string) =>
    `iif(instr(' ' || ${column} || ' ', ?${first + values.push(` ${token} `) - 1}), ${yes}, ${no})`;
  const ofWord = ({ stem, sound }: QueryWord) =>
    holds('stems', stem, TOLD, sound ? holds('sounds', sound, SOUNDS, '0') : '0');
  const ofTerm = ({ words, refs }: QueryTerm) => {
    const told = `(${words.map(ofWord).join(' + ')}) / ${words.length}`;
    const about = refs.map((ref) => holds('marks', markOf('entity', ref), SOUNDS, '0'));
    return about.length > 0 ? `max(${[told, ...about].join(', ')})` : told;
  };
  const sums = terms.map(ofTerm).join(' + ');
  const stems = terms.flatMap(({ words }) => words.map(({ stem }) => stem));
  const order = stems.length > 1 ? ` + ${holds('stems', stems.join(' '), IN_ORDER, '0')}` : '';
  return { sql: `(${sums}) / ${terms.length}${order}`, values };
}

/** The newest matches. They come as two long strings: a row each would take D1 longer than finding them. */
async function windowOf(
  db: D1DatabaseSession,
  query: ClaimQuery,
  terms: readonly QueryTerm[],
  mode: 'all' | 'any',
): Promise<Window> {
  const told = toldExpression(terms, 4);
  const row = await db
    .prepare(
      `SELECT group_concat(seq || ',' || day || ',' || size || ',' || told) AS numbers, group_concat(marks, ' ') AS marks
       FROM (SELECT rowid AS seq, day, length(stems) AS size, ${told.sql} AS told, marks FROM claim_text
         WHERE claim_text MATCH ?1 AND rowid <= ?2 ORDER BY rowid DESC LIMIT ?3)`,
    )
    .bind(
      matchExpression(query, terms, mode),
      query.cursor?.top ?? Number.MAX_SAFE_INTEGER,
      WINDOW,
      ...told.values,
    )
    .first<{ numbers: string | null; marks: string | null }>();
  return readWindow(row?.numbers ?? '', row?.marks ?? '');
}

const EMPTY: ClaimPage = {
  claims: [],
  next: null,
  bounded: false,
  counted: 0,
  matched: 'all',
  facets: { lang: [], kind: [], modality: [], publisher: [], entity: [] },
};

/**
 * Claims that match, best first. Of the matches up to the cursor's `top` the newest are ranked; when they are
 * used up, the next page opens the window below. What is added later has a higher number than `top`, so
 * pages neither repeat nor leave out. Reads at most WINDOW + 3 rows for each claim of the page.
 */
export async function searchClaims(db: D1DatabaseSession, query: ClaimQuery): Promise<ClaimPage> {
  const terms = query.q === undefined ? [] : queryTerms(query.q);
  if (terms.length === 0 && query.q !== undefined && query.q.trim() !== '') return EMPTY;
  let mode: 'all' | 'any' = query.cursor?.any ? 'any' : 'all';
  let window = await windowOf(db, query, terms, mode);
  if (window.matches.length === 0 && terms.length > 1 && query.cursor === undefined) {
    mode = 'any';
    window = await windowOf(db, query, terms, mode);
  }
  const { matches } = window;
  if (matches.length === 0) return EMPTY;
  const top = query.cursor?.top ?? Math.max(...matches.map(({ seq }) => seq));
  const asOf = query.cursor?.asOf ?? dayOf(query.now);
  const isFull = matches.length === WINDOW;
  const ranked = rank(matches, asOf, terms.length > 0);
  const { page, next } = pageOf(ranked, query, { top, asOf, isFull });
  return {
    claims: await loadClaims(
      db,
      page.map(({ seq }) => seq),
    ),
    next: next && (mode === 'any' ? { ...next, any: true } : next),
    bounded: isFull,
    counted: matches.length,
    matched: mode,
    facets: facetsOf(window.marks),
  };
}

async function loadClaims(db: D1DatabaseSession, seqs: readonly number[]) {
  if (seqs.length === 0) return [];
  const { results } = await db
    .prepare(`${CLAIM} WHERE claims.seq IN (SELECT value FROM json_each(?1))`)
    .bind(JSON.stringify(seqs))
    .all<ClaimRow>();
  const rows = new Map(results.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => {
    const row = rows.get(seq);
    return row ? [toClaim(row)] : [];
  });
}
