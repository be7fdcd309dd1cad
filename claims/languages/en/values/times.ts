import type { Fact } from '../../../model.ts';
import type { Token } from '../../../text/tokens.ts';

interface Found {
  readonly length: number;
  readonly fact: Fact;
  readonly rule: string;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month, i) => [
      [month, i + 1] as const,
      [month.slice(0, 3), i + 1] as const,
      [`${month.slice(0, 3)}.`, i + 1] as const,
    ])
    .concat([
      ['sept', 9],
      ['sept.', 9],
    ]),
);
/** Words and short forms that name a month. */
export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()];

const two = (value: number) => String(value).padStart(2, '0');

function yearOf(token: Token | undefined): number | null {
  return /^(?:1[5-9]|20)\d\d$/u.test(token?.key ?? '') ? Number(token?.key) : null;
}

function isMonth(token: Token | undefined): number | null {
  const month = MONTHS.get(token?.key ?? '');
  if (month === undefined) return null;
  // "may" and "march" are verbs too: as months they are written with a capital.
  return /^\p{Lu}/u.test(token?.text ?? '') ? month : null;
}

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|from|of|last|this|next|during|before|after|to|between|through|late|early|mid)$/u;

/** "June" alone; "May" and what may be a given name ("April Jones") only after a word that calls for a month. */
function readMonth(tokens: readonly Token[], at: number): Found | null {
  const month = isMonth(tokens[at]);
  if (month === null) return null;
  const named = tokens[at]?.key === 'may' || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  if (named && !BEFORE_MONTH.test(tokens[at - 1]?.key ?? '')) return null;
  const timex = `XXXX-${two(month)}`;
  return {
    length: 1,
    rule: 'value.date',
    fact: { type: 'time', timex, grain: 'month', comparator: 'exact' },
  };
}

/** Zones of time that stand behind an hour, "11:57 AM EST", by their letters. */
const ZONES: ReadonlySet<string> = new Set(
  'EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET CEST EET EEST MSK IST PKT NPT JST KST AEST AEDT ACST AWST NZST NZDT HST AKST AKDT WIB SGT HKT'.split(
    ' ',
  ),
);

/** How many words behind an hour tell its zone: "local time", "EST". */
function zoneAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key === 'local' && tokens[at + 1]?.key === 'time') return 2;
  return ZONES.has(tokens[at]?.text ?? '') ? 1 : 0;
}

function readClockTime(tokens: readonly Token[], at: number): Found | null {
  const found = tokens[at]?.key.match(/^(\d{1,2})(?:[:.](\d\d))?$/u);
  const half = tokens[at + 1]?.key.replace(/\./gu, '');
  if (!found || (half !== 'am' && half !== 'pm')) return null;
  const hour = (Number(found[1]) % 12) + (half === 'pm' ? 12 : 0);
  return {
    length: 2 + zoneAt(tokens, at + 2),
    rule: 'value.clock',
    fact: { type: 'time', timex: `T${two(hour)}:${found[2] ?? '00'}`, grain: 'time', comparator: 'exact' },
  };
}

/** The hour, month or year that starts at `at`. */
export function readTime(tokens: readonly Token[], at: number): Found | null {
  const found = readClockTime(tokens, at) ?? readMonth(tokens, at);
  if (found) return found;
  const year = yearOf(tokens[at]);
  const before = tokens[at - 1]?.key ?? '';
  if (year !== null && /^(in|since|until|by|from|of|year|during|before|after|to)$/u.test(before))
    return {
      length: 1,
      rule: 'value.year',
      fact: { type: 'time', timex: String(year), grain: 'year', comparator: 'exact' },
    };
  return null;
}
