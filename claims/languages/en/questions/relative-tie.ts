import type { Range } from '../../../text/range.ts';

/** What ties a clause to the name that it tells of. */
const TIE = /,? (?:who|which|that)(?= )/gu;
/** What may stand between the two: ", mayor of Rome, who". */
const LONGEST_BETWEEN = 80;

const plain = (text: string): string => text.replace(/\.$/u, '').toLowerCase();

/**
 * "Ada Palmer, mayor of Rome, who leads …": the words of the quote that a claim leaves out to be a sentence; null where
 * the claim says more or something else.
 */
export function relativeTie(quote: string, claim: string): Range | null {
  for (const { 0: tie, index } of quote.matchAll(TIE)) {
    const end = index + tie.length;
    for (let start = index; start >= 0 && end - start <= LONGEST_BETWEEN; start = commaBefore(quote, start))
      if (plain(quote.slice(0, start) + quote.slice(end)) === plain(claim)) return { start, end };
  }
  return null;
}

const commaBefore = (text: string, at: number): number => (at > 0 ? text.lastIndexOf(',', at - 1) : -1);
