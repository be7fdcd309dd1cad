import type { Dimension, Fact } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';

/** A value at the start of an option, with how many tokens it takes. */
export interface EnglishValue {
  readonly fact: Fact;
  readonly length: number;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ...TENS.flatMap((ten, i) =>
    SMALL.slice(1, 10).map((one, j) => [`${ten}-${one}`, (i + 2) * 10 + j + 1] as const),
  ),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '₹': 'INR',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  rs: 'INR',
};

/** Unit words: id, dimension, forms. */
const UNITS: readonly (readonly [id: string, dimension: Dimension, forms: string])[] = [
  ['second', 'duration', 'second seconds'],
  ['minute', 'duration', 'minute minutes min'],
  ['hour', 'duration', 'hour hours'],
  ['day', 'duration', 'day days'],
  ['week', 'duration', 'week weeks'],
  ['month', 'duration', 'month months'],
  ['year', 'duration', 'year years'],
  ['decade', 'duration', 'decade decades'],
  ['century', 'duration', 'century centuries'],
  ['INR', 'money', 'rupee rupees'],
  ['USD', 'money', 'dollar dollars'],
  ['EUR', 'money', 'euro euros'],
  ['GBP', 'money', 'pound pounds'],
  ['JPY', 'money', 'yen'],
  ['percent', 'percent', 'percent % per-cent'],
  ['km', 'distance', 'km kilometre kilometres kilometer kilometers'],
  ['m', 'distance', 'm metre metres meter meters'],
  ['mi', 'distance', 'mile miles'],
  ['ft', 'distance', 'foot feet'],
  ['kg', 'mass', 'kg kilogram kilograms kilo kilos'],
  ['t', 'mass', 'tonne tonnes ton tons'],
  ['l', 'volume', 'litre litres liter liters'],
  ['MW', 'power', 'mw megawatt megawatts'],
  ['GW', 'power', 'gw gigawatt gigawatts'],
  ['celsius', 'temperature', 'degree degrees'],
];
const UNIT_BY_WORD = new Map(
  UNITS.flatMap(([id, dimension, forms]) =>
    forms.split(' ').map((form) => [form, { id, dimension }] as const),
  ),
);

function numberAt(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  let total = 0;
  let current: number | null = null;
  let i = at;
  for (; i < tokens.length; i++) {
    const key = tokens[i]?.key ?? '';
    const digits = /^\d[\d,]*(?:\.\d+)?$/u.test(key) ? Number(key.replace(/,/gu, '')) : undefined;
    const word = digits ?? NUMBERS.get(key);
    const scale = SCALES.get(key);
    if (word !== undefined) {
      if (current !== null && !(current >= 20 && word < 10) && current % 100 !== 0) break;
      current = (current ?? 0) + word;
    } else if (scale !== undefined && (current !== null || total > 0)) {
      if (scale === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * scale;
        current = null;
      }
    } else if (!(key === 'and' && current !== null && current % 100 === 0 && current > 0)) break;
  }
  return current === null && total === 0 && !(NUMBERS.get(tokens[at]?.key ?? '') === 0)
    ? null
    : { value: total + (current ?? 0), length: i - at };
}

function timeAt(tokens: readonly Token[], at: number): EnglishValue | null {
  const key = tokens[at]?.key ?? '';
  const weekday = WEEKDAYS.indexOf(key);
  if (weekday >= 0) return { length: 1, fact: time(`XXXX-WXX-${weekday + 1}`, 'weekday') };
  const monthFirst = MONTHS.indexOf(key);
  const dayFirst = Number(key.replace(/(?:st|nd|rd|th)$/u, ''));
  const month = monthFirst >= 0 ? monthFirst : MONTHS.indexOf(tokens[at + 1]?.key ?? '');
  if (month < 0 || (monthFirst < 0 && !(dayFirst >= 1 && dayFirst <= 31))) return yearAt(tokens, at);
  const after = tokens[at + 1]?.key ?? '';
  const day = monthFirst < 0 ? dayFirst : /^\d{1,2}$/u.test(after) ? Number(after) : 0;
  const yearPlace = at + (day > 0 ? 2 : 1) + (tokens[at + 2]?.text === ',' ? 1 : 0);
  const year = /^\d{4}$/u.test(tokens[yearPlace]?.key ?? '') ? tokens[yearPlace]?.key : undefined;
  const timex = `${year ?? 'XXXX'}-${String(month + 1).padStart(2, '0')}${day > 0 ? `-${String(day).padStart(2, '0')}` : ''}`;
  return {
    length: (year ? yearPlace + 1 : at + (day > 0 ? 2 : 1)) - at,
    fact: time(timex, day > 0 ? 'day' : 'month'),
  };
}

function yearAt(tokens: readonly Token[], at: number): EnglishValue | null {
  const key = tokens[at]?.key ?? '';
  return /^(?:1[6-9]|20)\d\d$/u.test(key) && tokens.length === at + 1
    ? { length: 1, fact: time(key, 'year') }
    : null;
}

function time(timex: string, grain: 'weekday' | 'day' | 'month' | 'year'): Fact {
  return { type: 'time', timex, grain, comparator: 'exact' };
}

function quantityAt(tokens: readonly Token[], at: number): EnglishValue | null {
  const sign = SIGNS[tokens[at]?.key ?? ''];
  const number = numberAt(tokens, sign ? at + 1 : at);
  if (!number) return null;
  const end = at + number.length + (sign ? 1 : 0);
  const unit = sign ? { id: sign, dimension: 'money' as const } : UNIT_BY_WORD.get(tokens[end]?.key ?? '');
  const length = end - at + (unit && !sign ? 1 : 0);
  return {
    length,
    fact: {
      type: 'quantity',
      dimension: unit?.dimension ?? 'count',
      value: number.value,
      ...(unit ? { unit: unit.id } : {}),
      comparator: 'exact',
    },
  };
}

function ordinalAt(tokens: readonly Token[], at: number): EnglishValue | null {
  const key = tokens[at]?.key ?? '';
  const digits = /^(\d+)(?:st|nd|rd|th)$/u.exec(key);
  const value = digits ? Number(digits[1]) : ORDINALS.indexOf(key) + 1;
  return value > 0
    ? { length: 1, fact: { type: 'quantity', dimension: 'ordinal', value, comparator: 'exact' } }
    : null;
}

/** The number, amount or date that starts at `at` in an English option; null where none does. */
export function readEnglishValue(tokens: readonly Token[], at: number): EnglishValue | null {
  return timeAt(tokens, at) ?? quantityAt(tokens, at) ?? ordinalAt(tokens, at);
}
