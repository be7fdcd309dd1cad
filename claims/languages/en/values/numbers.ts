import type { Token } from '../../../text/tokens.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Cardinals in words. */
export const CARDINAL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
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
  ['dozen', 12],
]);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ORDINAL: ReadonlyMap<string, number> = new Map(ORDINALS.map((word, i) => [word, i + 1]));

/** The value of an ordinal ("third", "21st"); undefined where it is none. */
export function ordinalValue(key: string): number | undefined {
  const digits = key.match(/^(\d+)(?:st|nd|rd|th)$/u);
  return digits ? Number(digits[1]) : ORDINAL.get(key);
}

export interface NumberReading {
  readonly value: number;
  /** How many tokens it takes. */
  readonly length: number;
}

function digitsOf(key: string): number | null {
  return /^\d[\d,]*(?:\.\d+)?$/u.test(key) ? Number(key.replace(/,/gu, '')) : null;
}

/** "2.5", "forty", "a", "half a": the factor before a scale word, or the number itself. */
function factorAt(tokens: readonly Token[], at: number): NumberReading | null {
  const key = tokens[at]?.key ?? '';
  const digits = digitsOf(key);
  if (digits !== null) return { value: digits, length: 1 };
  const word = CARDINAL.get(key);
  if (word !== undefined) return { value: word, length: 1 };
  const next = tokens[at + 1]?.key ?? '';
  if (key === 'half' && next === 'a' && SCALE.has(tokens[at + 2]?.key ?? ''))
    return { value: 0.5, length: 2 };
  if ((key === 'a' || key === 'an') && SCALE.has(next) && next !== 'm') return { value: 1, length: 1 };
  return null;
}

/** "1.5bn", "20k": a number with its scale in one token. */
function glued(key: string): number | null {
  const found = key.match(/^(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn|tn)$/u);
  if (!found) return null;
  const factor = found[2] === 'k' ? 1e3 : (SCALE.get(found[2] as string) as number);
  return Number((found[1] as string).replace(/,/gu, '')) * factor;
}

/** Reads the number that starts at `at`: "2.5 million", "two hundred and fifty thousand", "a dozen". */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const whole = glued(tokens[at]?.key ?? '');
  if (whole !== null) return { value: whole, length: 1 };
  let i = at;
  let total = 0;
  let current: number | null = null;
  for (;;) {
    const joiner = tokens[i]?.key === 'and' && current !== null && current % 100 === 0 && total + current > 0;
    const factor = factorAt(tokens, joiner ? i + 1 : i);
    const isTail: boolean = current === null || (current % 100 === 0 && (factor?.value ?? 100) < 100);
    if (!factor || !isTail || (joiner && digitsOf(tokens[i + 1]?.key ?? '') !== null)) break;
    if (current !== null && digitsOf(tokens[i]?.key ?? '') !== null) break;
    current = (current ?? 0) + factor.value;
    i += factor.length + (joiner ? 1 : 0);
    for (
      let scale = SCALE.get(tokens[i]?.key ?? '');
      scale !== undefined;
      scale = SCALE.get(tokens[i]?.key ?? '')
    ) {
      if (scale < 1000) current *= scale;
      else {
        total += current * scale;
        current = 0;
      }
      i++;
    }
  }
  if (i === at || current === null) return null;
  return { value: Math.round((total + current) * 1e6) / 1e6, length: i - at };
}

/** A small number in words, or null: 1 to 99. */
export function cardinalWord(value: number): string | null {
  for (const [word, number] of CARDINAL) if (number === value && value > 0) return word;
  return null;
}
