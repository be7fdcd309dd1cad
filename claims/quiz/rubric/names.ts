import { matchName } from '../../catalogue/lookup.ts';
import type { Lang } from '../../model.ts';

/** Refs of the name that the folded words are, all of them; empty where they are no known name. */
export function refsOf(words: readonly string[], lang: Lang): readonly string[] {
  const found = matchName(words, 0, lang);
  return found?.length === words.length ? found.refs : [];
}

/** Refs of every known name in a run of folded words, the longest at each place. */
export function refsIn(words: readonly string[], lang: Lang): readonly string[] {
  const refs: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = matchName(words, at, lang);
    if (!found) continue;
    refs.push(...found.refs);
    at += found.length - 1;
  }
  return refs;
}
