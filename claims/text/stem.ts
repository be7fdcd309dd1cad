/** Endings of Hindi nouns, adjectives and verbs that search looks past, longest first. */
const HINDI = [
  'ियों',
  'ियां',
  'ाओं',
  'यों',
  'यां',
  'या',
  'ए',
  'ई',
  'ाएं',
  'ों',
  'ें',
  'ओं',
  'एं',
  'ां',
  'ीं',
  'ा',
  'ी',
  'े',
  'ि',
  'ू',
  'ु',
  'ो',
];
const ENGLISH = ['ingly', 'edly', 'ies', 'ing', 'ed', 'es', 's', 'ly'];
const SHORTEST = { hi: 2, en: 3 } as const;

/** Endings by their last code unit, in their order. */
const byLast = (endings: readonly string[]) =>
  Map.groupBy(endings, (ending) => ending.charCodeAt(ending.length - 1));
const ENDINGS = { hi: byLast(HINDI), en: byLast(ENGLISH) } as const;
const NONE: readonly string[] = [];

/** A folded word without its inflection; light, so that it never joins words of different meaning. */
export function lightStem(key: string): string {
  const first = key.charCodeAt(0);
  const hindi = first >= 0x0900 && first < 0x0980;
  const shortest = hindi ? SHORTEST.hi : SHORTEST.en;
  const endings = hindi ? ENDINGS.hi : ENDINGS.en;
  for (const ending of endings.get(key.charCodeAt(key.length - 1)) ?? NONE) {
    if (key.endsWith(ending) && key.length - ending.length >= shortest) {
      const stem = key.slice(0, key.length - ending.length);
      // "bridges" is a bridge, "boxes" a box.
      if (ending === 'es' && !/(?:ss|x|ch|sh|zz)$/.test(stem)) continue;
      return !hindi && ending === 'ies' ? `${stem}y` : stem;
    }
  }
  return key;
}
