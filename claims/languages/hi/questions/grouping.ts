import { groupDigits } from '../../../values/group-digits.ts';

/** "230,000", "1,160,000": digits in groups of three, as in English; "78,003" is written so in both ways. */
const IN_THREES = /^\D*(?:\d{3},\d{3}|\d{1,3}(?:,\d{3}){2,})(?![\d,])/u;
const IN_TWOS = /\d{1,2},\d{2},\d{3}/u;

/** A number with its digits grouped as another's: 2,90,000 beside "230,000" becomes 290,000. */
export function groupedLike(shown: string | null, like: string): string | null {
  if (shown === null || !IN_THREES.test(like) || IN_TWOS.test(like)) return shown;
  return shown.replace(/\d[\d,]*/u, (digits) => groupDigits(digits.replace(/,/gu, ''), 3));
}
