import type { Fact } from '../../../model.ts';
import type { Token } from '../../../text/tokens.ts';
import { parseDigits } from './read-number.ts';

interface Found {
  readonly length: number;
  readonly fact: Fact;
  readonly rule: string;
}

/** Words of a match: beside them "3-1" is a score and no range. */
const MATCH = /^(हरा|जीत|शिकस्त|मात$|बढ़त|बढत|बराबर|सेट|गोल|सीरीज|सिरीज|श्रृंखला|ड्रा|ड्रॉ|अंतर|मुकाबल|फाइनल)/u;

function small(token: Token | undefined): number | null {
  const value = token?.shape === 'number' ? parseDigits(token.key) : null;
  return value !== null && Number.isInteger(value) && value < 100 ? value : null;
}

/** The end of "6-3", or `at` where none starts there. */
function pairEnd(tokens: readonly Token[], at: number): number {
  const joined = tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '–';
  return joined && small(tokens[at]) !== null && small(tokens[at + 2]) !== null ? at + 3 : at;
}

/** "6-3, 6-4, 6-7 (6-8), 6-3": the sets of a match, or one result of it. */
export function readScore(tokens: readonly Token[], at: number): Found | null {
  let end = pairEnd(tokens, at);
  if (end === at) return null;
  let pairs = 1;
  for (;;) {
    if (tokens[end]?.shape === 'parenthesis' && /^\(\d+(?:[-–]\d*)?\)$/u.test((tokens[end] as Token).text))
      end++;
    const comma = tokens[end]?.text === ',' || tokens[end]?.key === 'और' ? end + 1 : end;
    const next = pairEnd(tokens, comma);
    if (next === comma) break;
    end = next;
    pairs++;
  }
  const first = small(tokens[at]) as number;
  const second = small(tokens[at + 2]) as number;
  const sporting = pairs > 1 || first >= second || tokens.some((token) => MATCH.test(token.key));
  if (!sporting) return null;
  return {
    length: end - at,
    rule: 'value.score',
    fact: { type: 'quantity', dimension: 'score', value: first, comparator: 'exact' },
  };
}

/** Words before the years of a span. */
export const YEAR_WORDS: ReadonlySet<string> = new Set(['साल', 'वर्ष', 'सत्र', 'सन']);

/** What stands behind years, and behind no other number of four digits: "2014-2019 में", not "2000-2050 रुपये". */
const AFTER_YEARS = /^(?:में|के|का|की|तक|और|व|से)$/u;

/** The last year of "1999-2000" or "2006-07", written in full or by its last two digits. */
function lastYear(year: number, digits: string): number {
  return digits.length === 4 ? Number(digits) : year - (year % 100) + Number(digits);
}

/** "2006-07", "साल 1992-93", "वर्ष १९९९-२०००": a season or a financial year; "2014-2019 में": all years of it. */
export function readYearSpan(tokens: readonly Token[], at: number): Found | null {
  const from = YEAR_WORDS.has(tokens[at]?.key ?? '') ? at + 1 : at;
  const dash = tokens[from + 1];
  if (dash?.text !== '-' && dash?.text !== '–') return null;
  const first = tokens[from];
  const second = tokens[from + 2];
  const after = tokens[from + 3];
  const year = first?.key.match(/^(?:1[89]|20)\d\d$/u) ? Number(first.key) : null;
  if (year === null || !second || !/^\d\d(?:\d\d)?$/u.test(second.key)) return null;
  const found = { length: from + 3 - at, rule: 'value.season' };
  if (Number(second.key) % 100 === (year + 1) % 100)
    return {
      ...found,
      fact: { type: 'time', timex: `${year}/${year + 1}`, grain: 'season', comparator: 'exact' },
    };
  const high = lastYear(year, second.key);
  const ofYears = from > at || AFTER_YEARS.test(after?.key ?? '');
  if (!ofYears || high <= year || high - year > 99) return null;
  return {
    ...found,
    rule: 'time.years',
    fact: { type: 'time', timex: String(year), high: String(high), grain: 'year', comparator: 'range' },
  };
}
