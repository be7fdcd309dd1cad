import type { Time } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Clock } from '../../language.ts';
import { readNumber } from './read-number.ts';
import { unitByWord } from './units.ts';

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'सोमवार',
    'मंगलवार|मंगल',
    'बुधवार',
    'गुरुवार|वीरवार|बृहस्पतिवार|गुरूवार',
    'शुक्रवार',
    'शनिवार',
    'रविवार|इतवार',
  ].flatMap((names, i) => names.split('|').map((name) => [fold(name), i + 1] as const)),
);
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'जनवरी',
    'फरवरी',
    'मार्च',
    'अप्रैल',
    'मई',
    'जून',
    'जुलाई',
    'अगस्त',
    'सितंबर',
    'अक्टूबर|अक्तूबर',
    'नवंबर',
    'दिसंबर',
  ].flatMap((names, i) => names.split('|').map((name) => [fold(name), i + 1] as const)),
);
const PARTS = new Set('सुबह दोपहर शाम रात तड़के'.split(' ').map(fold));
const YEAR_WORDS = new Set('वर्ष साल सन'.split(' ').map(fold));
const RELATIVE: ReadonlyMap<string, number | null> = new Map([
  [fold('आज'), 0],
  [fold('कल'), null],
  [fold('परसों'), null],
]);

export interface TimeReading {
  readonly length: number;
  readonly fact: Time;
  readonly rule: string;
}

const two = (n: number) => String(n).padStart(2, '0');

function isYear(value: number, token: Token | undefined): boolean {
  return token?.shape === 'number' && /^\d{4}$/u.test(token.key) && value >= 1000 && value <= 2100;
}

/** The nearest weekday on or before the day of publication. */
function resolveWeekday(day: number, clock: Clock): string | undefined {
  if (!clock.published) return undefined;
  const date = new Date(`${clock.published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  const back = (((date.getUTCDay() + 6) % 7) + 1 - day + 7) % 7;
  date.setUTCDate(date.getUTCDate() - back);
  return date.toISOString().slice(0, 10);
}

function readWeekday(tokens: readonly Token[], at: number, clock: Clock): TimeReading | null {
  const day = WEEKDAYS.get(tokens[at]?.key ?? '');
  if (day === undefined || tokens[at]?.key === 'मंगल') return null;
  const resolved = resolveWeekday(day, clock);
  return {
    length: 1,
    rule: 'time.weekday',
    fact: {
      type: 'time',
      timex: `XXXX-WXX-${day}`,
      ...(resolved ? { resolved } : {}),
      grain: 'weekday',
      comparator: 'exact',
    },
  };
}

/** "19 जून 2024", "19 जून", "जून 2024", "जून". */
function readDate(tokens: readonly Token[], at: number): TimeReading | null {
  const number = readNumber(tokens, at);
  const monthAt =
    number && number.value >= 1 && number.value <= 31 && Number.isInteger(number.value)
      ? at + number.length
      : at;
  const month = MONTHS.get(tokens[monthAt]?.key ?? '');
  if (month === undefined) return null;
  const yearAt = tokens[monthAt + 1]?.text === ',' ? monthAt + 2 : monthAt + 1;
  const yearToken = tokens[yearAt];
  const year = isYear(Number(yearToken?.key), yearToken) ? Number(yearToken?.key) : null;
  const yyyy = year === null ? 'XXXX' : String(year);
  if (monthAt > at) {
    const timex = `${yyyy}-${two(month)}-${two(number?.value ?? 0)}`;
    return {
      length: (year === null ? monthAt : yearAt) + 1 - at,
      rule: 'time.date',
      fact: {
        type: 'time',
        timex,
        ...(year === null ? {} : { resolved: timex }),
        grain: 'day',
        comparator: 'exact',
      },
    };
  }
  return {
    length: (year === null ? monthAt : yearAt) + 1 - at,
    rule: 'time.month',
    fact: { type: 'time', timex: `${yyyy}-${two(month)}`, grain: 'month', comparator: 'exact' },
  };
}

/** "सुबह 8.20 धमाका हुआ": after a part of the day, with no बजे and nothing that it would measure. */
function standsAsClock(tokens: readonly Token[], at: number, minutes: number): boolean {
  const next = tokens[at + 1];
  if (!next || minutes > 59 || next.key === 'बजे' || next.key === 'बजकर') return false;
  const longer = (readNumber(tokens, at)?.length ?? 1) > 1;
  return !longer && next.shape === 'word' && unitByWord(next.key) === undefined;
}

/** "सुबह 11 बजे", "रात 10 बजकर 47 मिनट". */
function readClock(tokens: readonly Token[], at: number): TimeReading | null {
  const part = PARTS.has(tokens[at]?.key ?? '');
  const start = part ? at + 1 : at;
  const colon = tokens[start]?.key.match(/^(\d{1,2})[:.](\d{2})$/u);
  const number = colon
    ? { value: Number(colon[1]) + Number(colon[2]) / 60, length: 1 }
    : readNumber(tokens, start);
  if (!number || number.value > 24) return null;
  const word = tokens[start + number.length]?.key;
  const bare =
    part && colon !== undefined && colon !== null && standsAsClock(tokens, start, Number(colon[2]));
  if (word !== 'बजे' && word !== 'बजकर' && !bare) return null;
  let length = start + number.length + (bare ? 0 : 1) - at;
  let minutes = Math.round((number.value % 1) * 60);
  if (word === 'बजकर') {
    const extra = readNumber(tokens, at + length);
    if (!extra || tokens[at + length + extra.length]?.key !== 'मिनट') return null;
    minutes = extra.value;
    length += extra.length + 1;
  }
  let hour = Math.floor(number.value);
  if (
    part &&
    hour < 12 &&
    /^(शाम|रात|दोपहर)$/u.test(tokens[at]?.key ?? '') &&
    !(tokens[at]?.key === 'रात' && hour < 5)
  )
    hour += 12;
  return {
    length,
    rule: 'time.clock',
    fact: { type: 'time', timex: `T${two(hour)}:${two(minutes)}`, grain: 'time', comparator: 'exact' },
  };
}

/** "वर्ष 2015", "2015 में", "साल 2011". A bare four-digit number needs में, से or तक after it. */
function readYear(tokens: readonly Token[], at: number): TimeReading | null {
  const named = YEAR_WORDS.has(tokens[at]?.key ?? '');
  const token = tokens[named ? at + 1 : at];
  if (!isYear(Number(token?.key), token)) return null;
  const next = tokens[at + 1]?.key;
  if (!named && next !== 'में' && next !== 'से' && next !== 'तक' && next !== 'के') return null;
  return {
    length: named ? 2 : 1,
    rule: 'time.year',
    fact: { type: 'time', timex: String(token?.key), grain: 'year', comparator: 'exact' },
  };
}

function readRelative(tokens: readonly Token[], at: number, clock: Clock): TimeReading | null {
  const key = tokens[at]?.key ?? '';
  if (!RELATIVE.has(key)) return null;
  const shift = RELATIVE.get(key);
  const resolved = shift === 0 && clock.published ? clock.published.slice(0, 10) : undefined;
  return {
    length: 1,
    rule: 'time.relative',
    fact: {
      type: 'time',
      timex: shift === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX',
      ...(resolved ? { resolved } : {}),
      grain: 'period',
      comparator: 'exact',
    },
  };
}

/** The time expression that starts at `at`, or null. */
export function readTime(tokens: readonly Token[], at: number, clock: Clock): TimeReading | null {
  return (
    readWeekday(tokens, at, clock) ??
    readClock(tokens, at) ??
    readDate(tokens, at) ??
    readYear(tokens, at) ??
    readRelative(tokens, at, clock)
  );
}
