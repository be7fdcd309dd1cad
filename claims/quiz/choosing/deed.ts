/** "रवाना होना", "रवाना करना", "रोक लेना": Hindi tells one deed with several light verbs. */
const LIGHT = /^(\S+) (?:होना|करना|लेना|देना|जाना)$/u;
const INFINITIVE = /^(\S{2,})ना$/u;

/** The deed of a predicate, by its lemma: what is told with another light verb is the same one. An English lemma is its own. */
export function deedOf(lemma: string): string {
  return LIGHT.exec(lemma)?.[1] ?? INFINITIVE.exec(lemma)?.[1] ?? lemma;
}
