/** Words that open what a figure is held against: "up from 15,200 last year". */
const OPENS = /^(?:up from|down from|compared (?:with|to)|(?:as )?against|versus) /u;
/** A comma of its own, or one that opens a word. */
const COMMA = /^,\s*/u;

/**
 * Where, among the words of a clause piece by piece, a comma stands behind which its figure is held against another:
 * "took part, up from 15,200". -1 where none does.
 */
export function comparisonAt(texts: readonly string[]): number {
  return texts.findIndex(
    (text, at) =>
      COMMA.test(text) &&
      OPENS.test(
        [text.replace(COMMA, ''), ...texts.slice(at + 1, at + 4)].filter((word) => word !== '').join(' '),
      ),
  );
}
