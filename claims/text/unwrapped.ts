import { brokenWord } from './broken-words.ts';
import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { isFurniture } from './furniture.ts';
import type { Range } from './range.ts';
import type { LineRules, TextRules } from './rules.ts';

/** Lines of wrapped text are no longer than this; paragraphs on one line each are. */
const LONGEST_LINE = 130;
/** So many breaks tell that a text is wrapped, and so large a share of them stands in the midst of sentences. */
const FEWEST_BREAKS = 5;
const LEAST_OPEN = 0.5;
/** A line is full where it would be longer than this share of the width with the first word of the next. */
const FULL = 0.8;
/** So large a share of the breaks stands at full lines or behind closed sentences. */
const LEAST_FIT = 0.75;
/** So large a share of the lines at least ends a sentence, or has the end of one in it: else they are verse or a list. */
const LEAST_ENDS = 0.1;
/** A headline of larger letters is broken into no more lines. */
const MOST_TITLE_LINES = 6;

const CLOSED = /[।॥.?!|][\s"'”’)\]]*$/u;
const ENDS = /[।॥.?!|]/u;
/** The last line of a headline may be a figure alone: "… dies ⏎ at 92". */
const TWO_WORDS = /[\p{L}\p{M}]{2}[^\p{L}\p{M}]{1,9}[\p{L}\p{M}]{2}/u;
/** A break between two lines that hold words. */
interface Break extends Range {
  /** The number of the line before it, and that line without its space at the end. */
  readonly n: number;
  readonly line: string;
  readonly next: string;
}

const firstWordOf = (line: string): string => /^\S{1,40}/u.exec(line)?.[0] ?? '';

function breaksOf(lines: readonly string[]): Break[] {
  const breaks: Break[] = [];
  let at = 0;
  for (const [n, raw] of lines.entries()) {
    const line = raw.trimEnd();
    const next = lines[n + 1]?.trim() ?? '';
    const end = at + raw.length + 1;
    if (line !== '' && next !== '') breaks.push({ start: at + line.length, end, n, line, next });
    at = end;
  }
  return breaks;
}

/** The width that a text is wrapped to: that of its longer lines. */
function widthOf(breaks: readonly Break[]): number {
  const widths = breaks.map(({ line }) => line.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

const isClosed = ({ line }: Break): boolean => CLOSED.test(line);

function isFull({ line, next }: Break, width: number): boolean {
  return line.length + 1 + firstWordOf(next).length >= width * FULL;
}

/** "1. Rice", "• Rice", "10 December India v Sri Lanka": the beginning of a row of a list. */
const ROW = /^(?:\p{Nd}|[•▪►*–—-] ?\S)/u;
/** So many lines that each begin anew and end nothing are rows of a list, or of verse. */
const FEWEST_ROWS = 4;

function lastWordOf(line: string): string {
  const word = fold(/[\p{L}\p{M}]{4,40}$/u.exec(line)?.[0] ?? '');
  return isFunctionWord(word) ? '' : word;
}

/** Whether two lines are rows of a list: both begin with a number or a bullet, or end alike without a mark. */
function areRows(line: string, next: string): boolean {
  const last = lastWordOf(line);
  return (ROW.test(line) && ROW.test(next)) || (last !== '' && last === lastWordOf(next));
}

const beginsAnew = (line: string): boolean => /^[“‘"']?[\p{Lu}\p{Nd}]/u.test(line) && !ENDS.test(line);

/** The lines that are rows of lists or of verse: no line goes on behind them. */
function rowsOf(lines: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let run = 0;
  for (const [n, line] of lines.entries()) {
    if (n > 0 && line !== '' && areRows(lines[n - 1] as string, line)) rows.add(n - 1).add(n);
    run = beginsAnew(line) ? run + 1 : 0;
    if (run >= FEWEST_ROWS) for (let k = 0; k < run; k++) rows.add(n - k);
  }
  return rows;
}

function isWrapped(breaks: readonly Break[], width: number): boolean {
  if (breaks.length < FEWEST_BREAKS || width > LONGEST_LINE) return false;
  const open = breaks.filter((one) => isFull(one, width) && !isClosed(one)).length;
  const fit = breaks.filter((one) => isFull(one, width) || isClosed(one)).length;
  return open >= breaks.length * LEAST_OPEN && fit >= breaks.length * LEAST_FIT;
}

/** Whether the lines hold sentences, as those of verse and lists do not. */
function isProse(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.filter((line) => ENDS.test(line)).length >= filled.length * LEAST_ENDS;
}

/** How many breaks stand in the lines above the first blank one, and how many of them in a headline of larger letters. */
function headOf(lines: readonly string[], rules: LineRules): { breaks: number; ofTitle: number } {
  const first = lines.findIndex((line) => line.trim() !== '');
  const blank = lines.findIndex((line, n) => n > first && line.trim() === '');
  const head = lines.slice(first, Math.max(first, blank)).map((line) => line.trim());
  const byline = head.findIndex(
    (line) => TWO_WORDS.test(line) && isFurniture(line, { start: 0, end: line.length }, rules),
  );
  const title = byline < 0 ? head : head.slice(0, byline);
  if (title.length === 0 || title.length > MOST_TITLE_LINES || title.some((line) => CLOSED.test(line)))
    return { breaks: 0, ofTitle: 0 };
  return { breaks: head.length - 1, ofTitle: title.length - 1 };
}

/** Where a line ends that goes on behind a break, and what then stands between. */
function joint(text: string, { start, end, line, next }: Break): [from: number, between: string] {
  const word = brokenWord(text, line, next);
  if (word === undefined) return [start, ' '.repeat(end - start)];
  return [word === 'kept' ? start : start - 1, ''];
}

/**
 * A text whose lines are broken at a width, as those copied out of a PDF or a mail are, with its paragraphs on one line
 * each: breaks within them become spaces, so that offsets stay, but for words that a hyphen breaks, which are joined.
 * Any other text is given back as it is.
 */
export function unwrapped(text: string, rules: TextRules): string {
  const lines = text.split('\n');
  const breaks = breaksOf(lines);
  if (breaks.length < FEWEST_BREAKS) return text;
  const head = headOf(lines, rules.lines);
  const ofStory = breaks.slice(head.breaks);
  const width = widthOf(ofStory);
  if (!isWrapped(ofStory, width) || !isProse(lines)) return text;
  const rows = rowsOf(lines.map((line) => line.trim()));
  const parts: string[] = [];
  let at = 0;
  for (const [n, one] of breaks.entries()) {
    const goesOn = !rows.has(one.n) && isFull(one, width) && (!isClosed(one) || one.line.length >= width);
    if (n < head.breaks ? n >= head.ofTitle : !goesOn) continue;
    const [from, between] = joint(text, one);
    parts.push(text.slice(at, from), between);
    at = one.end;
  }
  return [...parts, text.slice(at)].join('');
}
