import { byRef, type CatalogueEntry, matchName } from '../../../../catalogue/lookup.ts';
import { isSameOrRelated } from '../../../../catalogue/relatives.ts';
import type { Entity, Lang } from '../../../../model.ts';
import { foldPhrase } from '../../../../text/fold.ts';

/** The state and country of the key that the stem names: "पाकिस्तान के किस शहर" has cities of Pakistan alone. */
export function wholesInStem({ ref }: Entity, stem: string, lang: Lang): readonly string[] {
  const entry = ref === undefined ? undefined : byRef(ref);
  const refs = [
    entry?.in,
    // "बिहार के किस अस्पताल": what is in a town is in its state.
    entry?.in === undefined ? undefined : byRef(entry.in)?.in,
    entry?.country && entry.class === 'place' ? `country:${entry.country}` : undefined,
  ];
  return refs.flatMap((whole) => {
    const found = whole === undefined || whole === ref ? undefined : byRef(whole);
    if (!found) return [];
    const names = [lang === 'hi' ? found.hi : found.en, ...found.aliases];
    const holds = lang === 'hi' ? [' '] : [' in ', ' in the ', ' which '];
    return names.some((name) => holds.some((before) => stem.includes(`${before}${foldPhrase(name)} `)))
      ? [found.ref]
      : [];
  });
}

/** Whether a name lies in all of `wholes`. */
export function isInside({ ref }: Entity, wholes: readonly string[]): boolean {
  return wholes.every((whole) => ref !== undefined && isSameOrRelated(ref, whole) === 'part');
}

/** "लखनऊ के किस", "पंजाब प्रान्त के किस": what stands before the words that ask, folded. */
const HOLDER = / (?:के|की|का) (?:किस|किन|कौन[- ]स[ाीे])(?= )/u;
/** What kind of place a name is of, said behind it. */
const KIND = new Set(
  'प्रांत प्रान्त राज्य प्रदेश जिले जिला जनपद शहर देश महानगर नगर संभाग मंडल'.split(' ').map(foldPhrase),
);
const LONGEST = 4;

/**
 * The places that a Hindi stem says the answer to be of ("पंजाब प्रान्त के किस शहर"), each a reading of one name;
 * empty where it says none. `stem` is folded, with spaces around.
 */
export function holdersIn(stem: string): readonly CatalogueEntry[] {
  const at = HOLDER.exec(stem)?.index;
  if (at === undefined) return [];
  const words = stem.slice(0, at).trim().split(' ');
  const end = KIND.has(words.at(-1) ?? '') ? words.length - 1 : words.length;
  for (const last of [words.length, end]) {
    for (let start = Math.max(0, last - LONGEST); start < last; start++) {
      const found = matchName(words, start, 'hi');
      if (found?.length !== last - start) continue;
      const places = found.refs.flatMap((ref) => byRef(ref) ?? []).filter((entry) => entry.class === 'place');
      if (places.length > 0) return places;
    }
  }
  return [];
}

/** Whether an entry lies in a place; people and firms of a country are of it. */
function isOf(ref: string, holder: CatalogueEntry): boolean {
  const entry = byRef(ref);
  if (holder.category === 'country' && entry?.country !== undefined)
    return `country:${entry.country}` === holder.ref;
  return isSameOrRelated(ref, holder.ref) === 'part';
}

/**
 * A test of options beside a key whose place the stem names: all of them are of that place. Null where the key is
 * not known to be of it: then nothing tells which others are.
 */
export function besideHeld(key: Entity, stem: string): ((other: Entity) => boolean) | null {
  const holders = holdersIn(stem);
  if (holders.length === 0) return () => true;
  const own = holders.filter((holder) => key.ref !== undefined && isOf(key.ref, holder));
  if (own.length > 0) return ({ ref }) => ref !== undefined && own.some((holder) => isOf(ref, holder));
  // Whoever is of no list may be of anywhere; of those on a list it is known.
  if (key.class !== 'person') return null;
  if (key.ref !== undefined && byRef(key.ref)?.country !== undefined) return null;
  return ({ ref }) => {
    const country = ref === undefined ? undefined : byRef(ref)?.country;
    const isCountry = holders.some(({ category }) => category === 'country');
    return (
      country === undefined || !isCountry || holders.some((holder) => holder.ref === `country:${country}`)
    );
  };
}

/** Things of the place that a Hindi stem says the answer to be of; where that is a country, not those of others. */
export function thingsOfHolder(entries: readonly CatalogueEntry[], stem: string): readonly CatalogueEntry[] {
  const holders = holdersIn(stem);
  if (holders.length === 0) return entries;
  return entries.filter((entry) =>
    holders.some(
      (holder) => isOf(entry.ref, holder) || (holder.category === 'country' && entry.country === undefined),
    ),
  );
}
