import type { ClaimQuery, Facets, SearchCursor } from '../../services/claims/ports.ts';
import { mapFacets } from './marks.ts';

/** One match of the window, as the index gives it. */
export interface Match {
  readonly seq: number;
  /** Days since 1970. */
  readonly day: number;
  /** Length of the claim's stems in characters. */
  readonly size: number;
  /** How well its words tell the query: 1000 for all, more for in order. */
  readonly told: number;
}

/** The newest matches, and the facet tokens of all of them. */
export interface Window {
  readonly matches: readonly Match[];
  readonly marks: string;
}

/** The window from four numbers a match, parted by commas, and its tokens. */
export function readWindow(numbers: string, marks: string): Window {
  const read = JSON.parse(`[${numbers}]`) as number[];
  const matches: Match[] = [];
  for (let i = 0; i < read.length; i += 4)
    matches.push({
      seq: read[i] as number,
      day: read[i + 1] as number,
      size: read[i + 2] as number,
      told: read[i + 3] as number,
    });
  return { matches, marks };
}

export interface Ranked {
  readonly seq: number;
  readonly score: number;
}

/** Points for the newest, halved after a month: less than a word told exactly, more than a shorter claim. */
const RECENT = 300;
const HALVED_AFTER = 30;
const SHORT = 100;
const SHORT_SIZE = 60;
/** Values that are counted of a facet at most. */
const MOST_VALUES = 20;

/** What a match is worth: how well its words tell the query, how short and how new it is. */
function scoreOf({ day, size, told }: Match, asOf: number): number {
  const age = Math.max(0, asOf - day);
  const recency = (RECENT * HALVED_AFTER) / (HALVED_AFTER + age);
  const brevity = (SHORT * SHORT_SIZE) / (SHORT_SIZE + size);
  return Math.round(told + recency + brevity);
}

/** Best first; of equals the newer. Without words, newest first. */
export function rank(matches: readonly Match[], asOf: number, hasWords: boolean): Ranked[] {
  const ranked = matches.map((match) => ({ seq: match.seq, score: hasWords ? scoreOf(match, asOf) : 0 }));
  return ranked.sort((a, b) => b.score - a.score || b.seq - a.seq);
}

/** The page after a place in the window, and the place where the next one starts. */
export function pageOf(
  ranked: readonly Ranked[],
  query: ClaimQuery,
  window: { readonly top: number; readonly asOf: number; readonly isFull: boolean },
): { page: readonly Ranked[]; next: SearchCursor | null } {
  const place = query.cursor?.place;
  const left = place
    ? ranked.filter(({ score, seq }) => score < place.score || (score === place.score && seq < place.seq))
    : ranked;
  const page = left.slice(0, query.limit);
  const last = page.at(-1);
  const { top, asOf } = window;
  if (last && left.length > page.length) return { page, next: { top, asOf, place: last } };
  if (!window.isFull) return { page, next: null };
  return { page, next: { top: Math.min(...ranked.map(({ seq }) => seq)) - 1, asOf } };
}

interface Counted {
  readonly mark: string;
  count: number;
}

/** How often each value stands in the window, most often first. */
export function facetsOf(marks: string): Facets {
  const counts = new Map<string, Counted>();
  for (const mark of marks.split(' ')) {
    const counted = counts.get(mark);
    if (counted) counted.count += 1;
    else counts.set(mark, { mark, count: 1 });
  }
  const byLetter = new Map<string, Counted[]>();
  for (const counted of counts.values()) {
    const letter = counted.mark.charAt(0);
    const list = byLetter.get(letter);
    if (list) list.push(counted);
    else byLetter.set(letter, [counted]);
  }
  return mapFacets((letter, read) =>
    (byLetter.get(letter) ?? [])
      .sort((a, b) => b.count - a.count || (a.mark < b.mark ? -1 : 1))
      .slice(0, MOST_VALUES)
      .map(({ mark, count }) => ({ value: read(mark), count })),
  );
}
