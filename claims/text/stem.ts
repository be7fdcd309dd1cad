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

/** A folded word without its inflection; light, so that it never joins words of different meaning. */
export function lightStem(key: string): string {
  const hindi = key >= '\u0900' && key < '\u0980';
  const shortest = hindi ? SHORTEST.hi : SHORTEST.en;
  for (const ending of hindi ? HINDI : ENGLISH) {
    if (key.endsWith(ending) && key.length - ending.length >= shortest) {
      const stem = key.slice(0, key.length - ending.length);
      // "bridges" is a bridge, "boxes" a box.
      if (ending === 'es' && !/(?:ss|x|ch|sh|zz)$/.test(stem)) continue;
      return !hindi && ending === 'ies' ? `${stem}y` : stem;
    }
  }
  return key;
}
