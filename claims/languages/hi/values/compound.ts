import type { Token } from '../../../text/tokens.ts';
import { CARDINAL, SCALE } from './number-words.ts';
import { readNumber } from './read-number.ts';

/** Two numbers in one: of "दो-तीन लाख" the lower and the upper, of "पांच-पांच लाख" what each gets. */
export interface Compound {
  readonly value: number;
  readonly high?: number;
  /** Tokens. */
  readonly length: number;
}

/** "दो-तीन", "पांच-पांच": numbers in words within one token. */
function inOneWord({ key }: Token): readonly [number, number] | null {
  if (!key.includes('-')) return null;
  const parts = key.split('-');
  const one = CARDINAL.get(parts[0] as string);
  const other = CARDINAL.get(parts[1] as string);
  const more = CARDINAL.get(parts[2] ?? '');
  return one === undefined || other === undefined || more !== undefined ? null : [one, other];
}

/** "5-5": the same digits on both sides of a hyphen, with nothing between. */
function twice(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first?.shape !== 'number') return null;
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  if (mark?.text !== '-' || second?.shape !== 'number') return null;
  const isGlued = first.end === mark.start && mark.end === second.start;
  return isGlued && first.key === second.key ? (readNumber([first], 0)?.value ?? null) : null;
}

/** What the words behind a number multiply it by, and how many they are. */
function scaleAt(tokens: readonly Token[], at: number): readonly [factor: number, length: number] {
  const first = SCALE.get(tokens[at]?.key ?? '');
  const second = SCALE.get(tokens[at + 1]?.key ?? '');
  if (first === undefined) return [1, 0];
  return second === undefined ? [first, 1] : [first * second, 2];
}

/** So much no side of a drawn match has. */
const HIGHEST_SCORE = 100;

/** The two numbers in one that start at `at`; null where none do, and where the second is the less. */
export function readCompound(tokens: readonly Token[], at: number): Compound | null {
  const token = tokens[at];
  if (!token) return null;
  const words = inOneWord(token);
  const digits = words ? null : twice(tokens, at);
  if (!words && digits === null) return null;
  const low = words ? words[0] : (digits ?? 0);
  const high = words ? words[1] : (digits ?? 0);
  if (high < low) return null;
  const taken = words ? 1 : 3;
  const [factor, scaled] = scaleAt(tokens, at + taken);
  // "3-3 से बराबर": the score of a match; "1,500-1,500 रुपये" is none.
  if (!words && scaled === 0 && low < HIGHEST_SCORE) return null;
  return {
    value: low * factor,
    ...(high > low ? { high: high * factor } : {}),
    length: taken + scaled,
  };
}
