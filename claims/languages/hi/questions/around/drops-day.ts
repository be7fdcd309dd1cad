import type { Reading } from '../../../../model.ts';
import { ANY_MONTH, ANY_WEEKDAY } from '../../calendar.ts';

/** A longer gap holds more than a phrase. */
const LONGEST = 250;
const DAY = new RegExp(`(?:^|\\s)(?:(?:${ANY_WEEKDAY})|\\p{Nd}{1,2} (?:${ANY_MONTH})) को(?=[\\s,])`, 'u');

/**
 * "मंगलवार को मरीज मिलने के बाद बुधवार को … घर भेजा गया": whether a claim has one day and leaves out the other, which may be
 * that of its verb. `text` is the article.
 */
export function dropsDay({ claim }: Reading, text: string): boolean {
  if (claim.spans.length < 2 || !claim.arguments.some(({ fact }) => fact?.type === 'time')) return false;
  const spans = [...claim.spans].sort((a, b) => a.start - b.start);
  return spans.some((span, i) => {
    const next = spans[i + 1];
    if (next === undefined || next.start <= span.end || next.start - span.end > LONGEST) return false;
    const gap = text.slice(span.end, next.start);
    return !/[।\n]/u.test(gap) && DAY.test(gap);
  });
}
