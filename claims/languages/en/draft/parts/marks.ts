import type { Range } from '../../../../text/range.ts';

/** So many words within quotation marks are a way to call something, and no speech. */
const LONGEST_CALLED = 4;

/** "a 'CBI officer'": with its marks, where they stand around just these words; without them it would be one. */
export function withMarks(text: string, { start, end }: Range): Range {
  const [open, close] = [text[start - 1] ?? '', text[end] ?? ''];
  const marked = MARKS.some((pair) => pair === `${open}${close}`);
  // "the dogs' 'home'": no owner's mark.
  const apart = /[\s(–—-]/u.test(text[start - 2] ?? ' ') && !/[\p{L}\p{Nd}]/u.test(text[end + 1] ?? ' ');
  const short = text.slice(start, end).split(/\s+/u).length <= LONGEST_CALLED;
  return marked && apart && short ? { start: start - 1, end: end + 1 } : { start, end };
}

const MARKS: readonly string[] = [`''`, '""', '‘’', '“”'];
