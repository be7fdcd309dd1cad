import type { Lang } from '../model.ts';
import { byRef, type CatalogueEntry, countryTold, matchName } from './lookup.ts';

/** What folded words name, all of them together; nothing where a name is only some of them. */
export function namedByAll(keys: readonly string[], lang: Lang): readonly CatalogueEntry[] {
  const found = matchName(keys, 0, lang);
  if (found?.length !== keys.length) return [];
  return found.refs.map(byRef).filter((entry) => entry !== undefined);
}

/** Whether some of folded words name a place, or the people of one. */
export function nameAPlace(keys: readonly string[], lang: Lang): boolean {
  return keys.some(
    (_, at) =>
      countryTold(keys, at, lang) !== undefined ||
      matchName(keys, at, lang)?.refs.some((ref) => byRef(ref)?.class === 'place'),
  );
}
