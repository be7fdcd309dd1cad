import type { Lang } from '../model.ts';
import { byRef, type CatalogueEntry, countryTold, matchName } from './lookup.ts';

/** A known name in a run of words: where it begins, how many words it has, and whose it may be. */
export interface NameAt {
  readonly at: number;
  readonly length: number;
  readonly refs: readonly string[];
}

/** Every known name in a run of folded words, the longest at each place: a name within another is none of its own. */
export function namesIn(keys: readonly string[], lang: Lang): NameAt[] {
  const found: NameAt[] = [];
  for (let at = 0; at < keys.length; at++) {
    const name = matchName(keys, at, lang);
    if (!name) continue;
    found.push({ at, ...name });
    at += name.length - 1;
  }
  return found;
}

/** Refs of every known name in a run of folded words. */
export function refsIn(keys: readonly string[], lang: Lang): readonly string[] {
  return namesIn(keys, lang).flatMap(({ refs }) => refs);
}

/** Refs of the name that folded words are, all of them together; empty where they are no known name. */
export function refsOf(keys: readonly string[], lang: Lang): readonly string[] {
  const found = matchName(keys, 0, lang);
  return found?.length === keys.length ? found.refs : [];
}

/** What folded words name, all of them together. */
export function namedByAll(keys: readonly string[], lang: Lang): readonly CatalogueEntry[] {
  return refsOf(keys, lang)
    .map(byRef)
    .filter((entry) => entry !== undefined);
}

/** Whether some of folded words name a place, or the people of one. */
export function nameAPlace(keys: readonly string[], lang: Lang): boolean {
  return keys.some(
    (_, at) =>
      countryTold(keys, at, lang) !== undefined ||
      matchName(keys, at, lang)?.refs.some((ref) => byRef(ref)?.class === 'place'),
  );
}
