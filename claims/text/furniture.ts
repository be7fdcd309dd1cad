import { fold, foldPhrase } from './fold.ts';
import type { Range } from './range.ts';
import type { LineRules } from './rules.ts';
import { patternFor } from './scripts.ts';

/** A line of only a date and a time is no longer than this. */
const LONGEST_STAMP = 90;
/** What may stand around the first word of a line: brackets, bullets, quotation marks. */
const LEAD = /^[\s([{*•·▪►»#>~_–—-]+/u;
/** Marks behind which another word begins. */
const MARKS = /[:：\-–—|.,…'’]/gu;
const FIRST_WORD = /\S+/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Folded openings of link lines by their first word. */
export function byFirstWord(links: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const link of links) {
    const [first] = link.split(' ', 1) as [string];
    found.set(first, [...(found.get(first) ?? []), link]);
  }
  return found;
}

/** "Mar 14, 2021, 6:02 AM IST": nothing but the words and figures of a date. */
function isStamp(line: string, rules: LineRules): boolean {
  if (line.length > LONGEST_STAMP || !/\d|[०-९]/u.test(line)) return false;
  return (line.match(patternFor(line, WORD)) ?? []).every((word) => rules.stampWords.has(fold(word)));
}

function opensWithLink(line: string, rules: LineRules): boolean {
  const words = line.replace(LEAD, '').slice(0, 60).replace(MARKS, ' ');
  // Few lines open with the first word of a link: the others need not be folded.
  const links = rules.links.get(fold(FIRST_WORD.exec(words)?.[0] ?? ''));
  if (!links) return false;
  const opening = foldPhrase(words);
  return links.some((link) => opening === link || opening.startsWith(`${link} `));
}

/**
 * Whether a line, or a sentence that stands in one, is page furniture and no story: links to other stories, bylines,
 * times of publication, credits of pictures, rules made of dashes.
 */
export function isFurniture(text: string, range: Range, rules: LineRules): boolean {
  const line = text.slice(range.start, range.end);
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  return (
    opensWithLink(line, rules) ||
    rules.credits.some((credit) => patternFor(line, credit).test(line)) ||
    isStamp(line, rules)
  );
}
