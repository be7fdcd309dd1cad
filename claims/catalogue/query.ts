import type { Claim } from '../model.ts';
import { fold } from '../text/fold.ts';
import { type Highlight, highlight, type QueryWord, toQueryWords, wordsOf } from '../text/search-key.ts';
import { byRef, matchName } from './lookup.ts';

/** A word of a query, or a name of several, with the entities that the name may be. */
export interface QueryTerm {
  readonly words: readonly QueryWord[];
  readonly refs: readonly string[];
}

/** Terms of a query, words in them and entities of a name that are searched for at most: the first ones. */
const MOST_TERMS = 12;
const MOST_WORDS = 16;
const MOST_REFS = 4;

/**
 * What a query asks for: its names, found in either language by what they name ("russia", रूस), and its other
 * words. Function words only where there is nothing else.
 */
export function queryTerms(query: string): QueryTerm[] {
  const keys = wordsOf(query).map(fold);
  const terms: QueryTerm[] = [];
  const add = (part: readonly string[], refs: readonly string[], keepsAll: boolean) => {
    const words = toQueryWords(part, keepsAll);
    const stems = words.map(({ stem }) => stem).join(' ');
    const isNew = !terms.some((term) => term.words.map(({ stem }) => stem).join(' ') === stems);
    if (words.length > 0 && isNew) terms.push({ words, refs });
  };
  for (let at = 0; at < keys.length; at++) {
    const isHindi = /[\u0900-\u097f]/.test(keys[at] ?? '');
    const name = matchName(keys, at, isHindi ? 'hi' : 'en');
    const refs = (name?.refs ?? []).filter((ref) => byRef(ref)?.minor !== true).slice(0, MOST_REFS);
    const length = refs.length > 0 ? (name?.length ?? 1) : 1;
    add(keys.slice(at, at + length), refs, false);
    at += length - 1;
  }
  if (terms.length === 0) for (const key of keys) add([key], [], true);
  let words = 0;
  return terms.slice(0, MOST_TERMS).filter((term) => {
    words += term.words.length;
    return words <= MOST_WORDS;
  });
}

/** Where a claim's text tells a query: its words, and the names that it asks for. In order and apart. */
export function highlightClaim(claim: Claim, terms: readonly QueryTerm[]): Highlight[] {
  const refs = new Set(terms.flatMap((term) => term.refs));
  const named = claim.arguments.flatMap(({ fact, text }) => {
    const start = fact?.type === 'entity' && fact.ref && refs.has(fact.ref) ? claim.text.indexOf(text) : -1;
    return start === -1 ? [] : [{ start, end: start + text.length }];
  });
  const told = highlight(
    claim.text,
    terms.flatMap((term) => term.words),
  );
  const found: { start: number; end: number }[] = [];
  for (const one of [...told, ...named].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else found.push({ ...one });
  }
  return found;
}
