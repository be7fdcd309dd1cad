/** A test whether a word begins with one of these; it looks only at those with the word's first letter. */
export function startsWithOneOf(stems: Iterable<string>): (word: string) => boolean {
  const byFirst = Map.groupBy(stems, (stem) => stem.charCodeAt(0));
  return (word) => byFirst.get(word.charCodeAt(0))?.some((stem) => word.startsWith(stem)) ?? false;
}
