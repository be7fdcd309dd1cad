/** Characters of a headline at most; a longer first line is a sentence of the story. */
const LONGEST = 160;

/** The headline of an article: its first line, where that is no sentence. */
export function headlineOf(text: string): string {
  const line = text.split('\n', 1)[0]?.trimStart() ?? '';
  return line.length <= LONGEST && !line.includes('।') ? line : '';
}
