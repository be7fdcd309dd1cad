import { byRef, matchDemonym } from '../../catalogue/lookup.ts';
import type { Entity, Lang } from '../../model.ts';

/** The countries whose adjectives an English stem has, as refs. `stem` is folded. */
function byDemonym(stem: string): readonly string[] {
  const words = stem.trim().split(' ');
  return words.flatMap((_, at) => matchDemonym(words, at, 'en')?.ref ?? []);
}

/** The country of a name as a ref: of a firm, a town or somebody. */
function countryOf(ref: string): string | null {
  const entry = byRef(ref);
  return entry?.country === undefined || entry.category === 'country' ? null : `country:${entry.country}`;
}

/** Whether the answer is a country that an English stem tells by its adjective, or by a town, firm or leader of it. */
export function isCountryTold({ category, ref }: Entity, stem: string, refs: readonly string[]): boolean {
  if (category !== 'country' || ref === undefined) return false;
  return byDemonym(stem).includes(ref) || refs.some((one) => countryOf(one) === ref);
}

/**
 * The country of a town or other place where an English stem names it, by whatever word: towns of other countries are
 * no options then. `stem` is folded, `refs` are of the names in it.
 */
export function countriesTold(
  { class: kind, category, ref }: Entity,
  stem: string,
  refs: readonly string[],
  lang: Lang,
): readonly string[] {
  if (lang !== 'en' || kind !== 'place' || category === 'country' || ref === undefined) return [];
  const own = countryOf(ref);
  return own !== null && [...refs, ...byDemonym(stem)].includes(own) ? [own] : [];
}
