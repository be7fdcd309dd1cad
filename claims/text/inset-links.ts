import type { Range } from './range.ts';

/**
 * Pages that were copied with the links out of their sentences: each link stands on a line of its own, with blank lines
 * around it, and links to other stories stand in brackets between two sentences.
 */

/** A bracket that goes over lines is no longer than this. */
const LONGEST_BRACKET = 400;
const BREAK = /(?<![ \t\r])[ \t\r]*\n\s*/gu;
/** Copied twice, a break has a carriage return more, which is a break of its own. */
const LINE_BREAK = /\r\n|\r|\n/u;
/** So many breaks are no end of a paragraph, but where a link was taken out. */
const FEWEST_BREAKS = 3;
/** A line that stops within a sentence is at least so long, or has the end of one in it: else it is a headline. */
const SHORTEST_PROSE = 90;
const CLOSED = /[।॥.?!:|…]["'”’)\]]*$/u;
const ENDS = /[।॥.?!](?=["'”’\s\p{L}])/u;
/** "… कार्यक्रम '⏎शहर की बात'": what opens here is closed behind the break. */
const OPENS = /(?:^|[\s([])["'“‘([]$/u;

function bracketIsOpen(text: string, { start, end }: Range, limit: number): boolean {
  const from = Math.max(start, end - LONGEST_BRACKET);
  const open = from + text.slice(from, end).lastIndexOf('(');
  if (open < from || text.slice(open, end).includes(')')) return false;
  const behind = text.slice(0, open + LONGEST_BRACKET + 1);
  const close = behind.indexOf(')', end);
  const again = behind.indexOf('(', end);
  return close >= 0 && close - open <= LONGEST_BRACKET && close < limit && (again < 0 || again > close);
}

/** Whether a sentence goes on behind the break that stands at `gap`, in a paragraph that starts at `start`. */
function goesOn(text: string, start: number, gap: string, at: number): boolean {
  const line = text.slice(Math.max(start, at - LONGEST_BRACKET), at);
  if (bracketIsOpen(text, { start, end: at }, text.length)) return true;
  const breaks = gap.split(LINE_BREAK).length - 1;
  if (breaks < FEWEST_BREAKS) return false;
  if (OPENS.test(line)) return true;
  return /^[ \t]/u.test(gap) && !CLOSED.test(line) && (line.length >= SHORTEST_PROSE || ENDS.test(line));
}

/** The text with blanks for the breaks around links that stand within sentences: every offset stays. */
export function withLinksInLine(text: string): string {
  const parts: string[] = [];
  let at = 0;
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(BREAK)) {
    const isInside = index > start && goesOn(text, start, gap, index);
    parts.push(text.slice(at, index), isInside ? ' '.repeat(gap.length) : gap);
    at = index + gap.length;
    if (!isInside) start = at;
  }
  return parts.length === 0 ? text : [...parts, text.slice(at)].join('');
}

/** A title in brackets has at least so many characters, and more words than one. */
const ASIDE =
  /(?<=^|[।॥.?!]["'”’]{0,2}\s?)\(\s*(?=[^()]{0,200}\S\s+\S)[^()]{8,400}\)(?:(?=["'“‘]?\p{L})|\s*$)/gu;
/** What a bracket at the end of a paragraph has that tells readers where else they may read. */
const INVITES = /क्लिक कर|फ\u093c?ॉलो|डाउनलोड कर|सब्सक्राइब|click here|follow us/iu;

/** The brackets of a line that hold a link to another story, or an invitation: between sentences, and glued to the next. */
export function linkAsides(text: string, line: Range): Range[] {
  const told = text.slice(line.start, line.end);
  if (!told.includes('(')) return [];
  return Array.from(told.matchAll(ASIDE), ({ 0: aside, index }) => ({
    start: line.start + index,
    end: line.start + index + aside.trimEnd().length,
    isLast: line.start + index + aside.length === line.end,
    shown: aside,
  }))
    .filter(({ isLast, shown }) => !isLast || INVITES.test(shown))
    .map(({ start, end }) => ({ start, end }));
}
