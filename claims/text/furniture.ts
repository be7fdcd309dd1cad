import type { LineRules } from '../languages/language.ts';
import { fold, foldPhrase } from './fold.ts';
import type { Range } from './range.ts';

/** A line of only a date and a time is no longer than this. */
const LONGEST_STAMP = 90;
/** What may stand around the first word of a line: brackets, bullets, quotation marks. */
const LEAD = /^[\s([{*•·▪►»#>~_–—-]+/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** "Mar 14, 2021, 6:02 AM IST": nothing but the words and figures of a date. */
function isStamp(line: string, rules: LineRules): boolean {
  if (line.length > LONGEST_STAMP || !/\d|[०-९]/u.test(line)) return false;
  return (line.match(WORD) ?? []).every((word) => rules.stampWords.has(fold(word)));
}

function opensWithLink(line: string, rules: LineRules): boolean {
  const opening = foldPhrase(
    line
      .replace(LEAD, '')
      .slice(0, 60)
      .replace(/[:：\-–—|]/gu, ' '),
  );
  return rules.links.some((link) => opening === link || opening.startsWith(`${link} `));
}

/**
 * Whether a line, or a sentence that stands in one, is page furniture and no story: links to other stories, bylines,
 * times of publication, credits of pictures, rules made of dashes.
 */
export function isFurniture(text: string, range: Range, rules: LineRules): boolean {
  const line = text.slice(range.start, range.end);
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  return (
    opensWithLink(line, rules) || rules.credits.some((credit) => credit.test(line)) || isStamp(line, rules)
  );
}
