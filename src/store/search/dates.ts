/** Lengths of the beginnings of YYYYMMDD that are indexed: century, decade, year, month, day. */
const LENGTHS: readonly number[] = [2, 3, 4, 6, 8];
const FIRST = '18000101';
const LAST = '21991231';

/** A date's digits, from ISO text. */
function digits(date: string): string {
  return date.slice(0, 10).replaceAll('-', '');
}

/** The tokens under which a date is found: d20, d202, d2024, d202406, d20240619. */
export function dateTokens(date: string): string[] {
  const all = digits(date);
  return LENGTHS.map((length) => `d${all.slice(0, length)}`);
}

const lowest = (prefix: string) => `${prefix}${'00000101'.slice(prefix.length)}`;
const highest = (prefix: string) => `${prefix}${'99991231'.slice(prefix.length)}`;

function children(prefix: string): string[] {
  const next = LENGTHS[LENGTHS.indexOf(prefix.length) + 1];
  if (next === undefined) return [];
  if (next <= 4) return [...'0123456789'].map((digit) => `${prefix}${digit}`);
  return Array.from({ length: next === 6 ? 12 : 31 }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}`);
}

/** The fewest tokens that cover all days from one date to another, both included; dates are ISO days. */
export function coverDates(from: string | undefined, to: string | undefined): string[] {
  const low = from ? digits(from) : FIRST;
  const high = to ? digits(to) : LAST;
  const cover = (prefix: string): string[] => {
    if (highest(prefix) < low || lowest(prefix) > high) return [];
    if (low <= lowest(prefix) && highest(prefix) <= high) return [`d${prefix}`];
    return children(prefix).flatMap(cover);
  };
  return ['18', '19', '20', '21'].flatMap(cover);
}
