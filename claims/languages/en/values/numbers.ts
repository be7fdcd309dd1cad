import type { Token } from '../../../text/tokens.ts';
import { NumberReader, type NumberReading, type NumberWords } from '../../../values/numbers.ts';

export type { NumberReading } from '../../../values/numbers.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Tens that a unit may follow: twenty (five). */
export const TENS_WORDS: ReadonlySet<string> = new Set(TENS);

/** Cardinals in words. */
export const CARDINAL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ['nought', 0],
  ['naught', 0],
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ...TENS.flatMap((ten, i) =>
    ONES.slice(1, 10).map((one, n) => [`${ten}-${one}`, (i + 2) * 10 + n + 1] as const),
  ),
]);

/** Scale words, Indian ones among them. */
export const SCALE: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['mln', 1e6],
  ['bln', 1e9],
  ['tln', 1e12],
  ['dozen', 12],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12],
]);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TENS_ORDINALS = TENS.map((ten) => `${ten.slice(0, -1)}ieth`);
const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, i) => [word, i + 1] as const),
  ['nineth', 9] as const,
  ...TENS_ORDINALS.map((word, i) => [word, (i + 2) * 10] as const),
]);
/** Ordinals of scale words: hundredth. */
const SCALE_ORDINAL: ReadonlyMap<string, number> = new Map([
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** The value of an ordinal ("third", "21st"); undefined where it is none. */
export function ordinalValue(key: string): number | undefined {
  const digits = key.match(/^(\d+)(?:st|nd|rd|th)$/u);
  return digits ? Number(digits[1]) : ORDINAL.get(key);
}

/** The ordinals that are words. */
export const ORDINAL_WORDS: readonly string[] = [...ORDINAL.keys()];

const PARTS: ReadonlyMap<string, number> = new Map([
  ['firsts', 1],
  ['first', 1],
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINAL, ...SCALE_ORDINAL]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
]);

const WORDS: NumberWords = {
  cardinal: CARDINAL,
  tens: TENS_WORDS,
  scale: SCALE,
  suffix: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['M', 1e6],
    ['mn', 1e6],
    ['mil', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    ['tn', 1e12],
    ['G', 1e9],
  ]),
  bare: new Set(['hundred', 'thousand']),
  fraction: new Map([
    ['half', 0.5],
    ['quarter', 0.25],
  ]),
  addend: new Map(),
  articles: new Set(['a', 'an']),
  joiners: new Set(['and']),
  negative: new Set(['minus', 'negative']),
  point: new Set(['point']),
  over: new Set(['over']),
  denominator: PARTS,
  plurals: new Set([...PARTS.keys()].filter((word) => word.endsWith('s'))),
  runsOn: false,
};
const READER = new NumberReader(WORDS);
/** Digits with a glued m are metres here: "50m"; with mn or bn they are still numbers. */
const PLAIN = new NumberReader({
  ...WORDS,
  scale: new Map([...SCALE].filter(([word]) => word !== 'm')),
  suffix: new Map([...WORDS.suffix].filter(([word]) => word !== 'm')),
});

/** "1.5bn", "20k": a number with its scale in one token. */
function glued(key: string): number | null {
  const found = key.match(/^(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn|tn)$/u);
  if (!found) return null;
  const factor = found[2] === 'k' ? 1e3 : (SCALE.get(found[2] as string) as number);
  return Number((found[1] as string).replace(/,/gu, '')) * factor;
}

/** "a third" is a share only where no thing follows it: "a third of them", not "a third man". */
function isCounting(tokens: readonly Token[], at: number, length: number): boolean {
  const first = tokens[at]?.key ?? '';
  const last = tokens[at + length - 1]?.key ?? '';
  const after = tokens[at + length];
  if (!/^(?:a|an)$/u.test(first) || !PARTS.has(last) || /^(?:half|quarter)$/u.test(last)) return false;
  return after?.shape === 'word' && after.key !== 'of';
}

/** Whether a number may start with a token: most words start none. */
export function startsNumber(token: Token): boolean {
  return READER.mayStart(token);
}

/** Reads the number that starts at `at`: "2.5 million", "two hundred and fifty thousand", "a dozen". */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const whole = glued(tokens[at]?.key ?? '');
  if (whole !== null) return { value: whole, length: 1, written: 'mixed' };
  const number = READER.read(tokens, at);
  return number && !isCounting(tokens, at, number.length) ? number : null;
}

/** "one out of three" as a share. */
function outOf(tokens: readonly Token[], at: number, number: NumberReading): NumberReading {
  const end = at + number.length;
  if (tokens[end]?.key !== 'out' || tokens[end + 1]?.key !== 'of') return number;
  const all = PLAIN.read(tokens, end + 2);
  if (!all || all.value <= number.value) return number;
  return { ...number, value: number.value / all.value, length: end + 2 + all.length - at };
}

/** The same, a letter m after digits left to the units. */
export function readPlainNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const number = PLAIN.read(tokens, at);
  return number && !isCounting(tokens, at, number.length) ? outOf(tokens, at, number) : null;
}

/** The ordinal that starts at `at`: "third", "21st", "one hundred twenty-fifth", "a trillionth". */
export function readOrdinal(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  const first = tokens[at];
  if (first?.shape === 'number' && /^(?:st|nd|rd|th)$/u.test(tokens[at + 1]?.key ?? '')) {
    const value = Number(first.key);
    return tokens[at + 1]?.start === first.end && Number.isInteger(value) ? { value, length: 2 } : null;
  }
  const number = first?.shape === 'word' ? PLAIN.readWhole(tokens, at) : null;
  let end = at + (number?.length ?? 0);
  if (number && /^(?:and|-)$/u.test(tokens[end]?.key ?? '')) end++;
  const key = tokens[end]?.key ?? '';
  const scale = SCALE_ORDINAL.get(key);
  if (scale !== undefined) return { value: (number?.value ?? 1) * scale, length: end + 1 - at };
  const value = ordinalValue(key);
  if (value === undefined) return null;
  const before = number?.value ?? 0;
  if (before % 10 !== 0 || (before > 0 && value >= 10 && before % 100 !== 0)) return null;
  return { value: before + value, length: end + 1 - at };
}

/** A small number in words, or null: 1 to 99. */
export function cardinalWord(value: number): string | null {
  for (const [word, number] of CARDINAL) if (number === value && value > 0) return word;
  return null;
}

/** A small place in a row in words, or null: "third". */
export function ordinalWord(value: number): string | null {
  for (const [word, number] of ORDINAL) if (number === value) return word;
  return null;
}
