import type { Time } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { MONTH_SPELLINGS } from '../calendar.ts';
import { readNumber } from './read-number.ts';
import { unitByWord } from './units.ts';

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_SPELLINGS.flatMap((names, i) => names.map((name) => [fold(name), i + 1] as const)),
);
const PARTS = new Set('सुबह दोपहर शाम रात तड़के'.split(' ').map(fold));
const YEAR_WORDS = new Set('वर्ष साल सन'.split(' ').map(fold));

/** Words that an hour, a month or a year may start with. */
export const TIME_STARTS: ReadonlySet<string> = new Set([...MONTHS.keys(), ...PARTS, ...YEAR_WORDS]);

export interface TimeReading {
  readonly length: number;
  readonly fact: Time;
  readonly rule: string;
}

const two = (n: number) => String(n).padStart(2, '0');

function isYear(token: Token | undefined): boolean {
  if (token?.shape !== 'number' || !/^\d{4}$/u.test(token.key)) return false;
  const value = Number(token.key);
  return value >= 1000 && value <= 2100;
}

const MARCH = fold('मार्च');
/** What people march for or with, before the march. */
const MARCHES: ReadonlySet<string> = new Set(
  'रोष आक्रोश फ्लैग पैदल कैंडल कैंडिल मोमबत्ती मशाल विरोध प्रतिरोध शांति मौन रूट एकता सद्भावना तिरंगा संकल्प लांग लॉन्ग दांडी'
    .split(' ')
    .map(fold),
);

/** "फ्लैग मार्च", "मार्च निकाला": people march, no month. */
function isMarch(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== MARCH) return false;
  return MARCHES.has(tokens[at - 1]?.key ?? '') || /^निकाल/u.test(tokens[at + 1]?.key ?? '');
}

/** "जून" alone. */
function readMonth(tokens: readonly Token[], at: number): TimeReading | null {
  const month = MONTHS.get(tokens[at]?.key ?? '');
  if (month === undefined || isMarch(tokens, at)) return null;
  const timex = `XXXX-${two(month)}`;
  return {
    length: 1,
    rule: 'time.month',
    fact: { type: 'time', timex, grain: 'month', comparator: 'exact' },
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
  const token = tokens[start];
  const colon = token?.shape === 'number' ? token.key.match(/^(\d{1,2})[:.](\d{2})$/u) : null;
  const number = colon
    ? { value: Number(colon[1]) + Number(colon[2]) / 60, length: 1 }
    : readNumber(tokens, start);
  if (!number || number.value > 24) return null;
  const after = start + number.length;
  // "बज कर" is written apart too.
  const apart = tokens[after]?.key === 'बज' && tokens[after + 1]?.key === 'कर';
  const word = apart ? 'बजकर' : tokens[after]?.key;
  const bare = part && colon !== null && standsAsClock(tokens, start, Number(colon[2]));
  if (word !== 'बजे' && word !== 'बजकर' && !bare) return null;
  let length = after + (bare ? 0 : apart ? 2 : 1) - at;
  let minutes = Math.round((number.value % 1) * 60);
  if (word === 'बजकर') {
    if (tokens[at + length]?.text === ',') length++;
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

/** The first year that "2014 से ज्यादा सीटें" may be told of. */
const RECENT = 1900;

/** "1800 से अधिक घायल": how many they are. */
function isMoreThan(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.key !== 'से' || Number(tokens[at]?.key) >= RECENT) return false;
  const key = tokens[at + 2]?.key;
  return /^(?:अधिक|ज्यादा|कम|ऊपर)$/u.test((key === 'भी' ? tokens[at + 3]?.key : key) ?? '');
}

/** What is held or happens in a year and is told by it: "1979 क्रांति", "2014 आम चुनाव", "2011 की जनगणना". */
const OF_A_YEAR =
  /^(?:क्रांति|ओलंपिक|ओलम्पिक|एशियाड|जनगणना|(?:आम|लोकसभा|विधानसभा|राष्ट्रपति|संसदीय) (?:चुनाव|चुनावों)|चुनाव|(?:विश्व|वर्ल्ड|एशिया) कप|(?:एशियाई|राष्ट्रमंडल|ओलंपिक) खेल\S{0,2})(?: (?:में|के|की|का|से|को|पर|और|तक|,)| *$)/u;

/** Whether what stands behind four digits is told by its year. */
function isOfAYear(tokens: readonly Token[], at: number): boolean {
  if (Number(tokens[at]?.key) < RECENT) return false;
  const from = /^(?:का|की|के)$/u.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const behind = tokens.slice(from, from + 4).map(({ key, text }) => key || text);
  // "2000 विधानसभा चुनावों में": so many of them.
  const isRound = Number(tokens[at]?.key) % 100 === 0;
  if (isRound && behind.slice(0, 2).includes('चुनावों')) return false;
  return OF_A_YEAR.test(behind.join(' '));
}

/** "वर्ष 2015", "2015 में", "साल 2011". A bare four-digit number needs में, से or तक after it, or what is told by its year. */
function readYear(tokens: readonly Token[], at: number): TimeReading | null {
  const named = YEAR_WORDS.has(tokens[at]?.key ?? '');
  const token = tokens[named ? at + 1 : at];
  if (!isYear(token)) return null;
  const next = tokens[at + 1]?.key;
  if (!named && isMoreThan(tokens, at)) return null;
  const isMarked = next === 'में' || next === 'से' || next === 'तक' || next === 'के';
  if (!named && !isMarked && !isOfAYear(tokens, at)) return null;
  return {
    length: named ? 2 : 1,
    rule: 'time.year',
    fact: { type: 'time', timex: String(token?.key), grain: 'year', comparator: 'exact' },
  };
}

/** The hour, month or year that starts at `at`, or null. */
export function readTime(tokens: readonly Token[], at: number): TimeReading | null {
  return readClock(tokens, at) ?? readMonth(tokens, at) ?? readYear(tokens, at);
}
