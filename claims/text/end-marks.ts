const END_MARK = /[,;।\s]/u;

/** A text without the commas, semicolons, dandas and spaces at its end. */
export function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && END_MARK.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Pieces of a Hindi sentence as one text: no space before a mark, and no mark at the end. */
export function joinedWords(texts: readonly string[]): string {
  return withoutEndMarks(texts.join(' ').replace(/ ([,;।])/gu, '$1'));
}
