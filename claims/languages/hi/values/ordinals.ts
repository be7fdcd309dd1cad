import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { readOrdinal as readEnglish } from '../../en/values/numbers.ts';
import { LOAN_CARDINAL, LOAN_ORDINAL, LOAN_TENS } from './loan-numbers.ts';
import { CARDINAL, ordinalValue, SCALE } from './number-words.ts';
import { readNumber } from './read-number.ts';

const GLUED = new Set('वां वें वीं वा वे वी ला ली ले रा री रे था थी थे ठा ठी ठे'.split(' ').map(fold));
const APART = new Set('वां वें वीं'.split(' ').map(fold));
/** Forms that are adverbs and pronouns first: earlier, the other. */
const VAGUE = new Set('पहले दूसरे दूसरी दूसरा'.split(' ').map(fold));

/** The ordinal of one word: पांचवां, सौवां, खरबवां. */
function wordOrdinal(key: string): { value: number; scale: boolean } | null {
  const known = ordinalValue(key);
  if (known !== undefined) return { value: known, scale: false };
  const stem = key.match(/^(.+)व(?:ां|ें|ीं|ा|े|ी)$/u)?.[1];
  if (stem === undefined) return null;
  const scale = SCALE.get(stem);
  if (scale !== undefined) return { value: scale, scale: true };
  const cardinal = CARDINAL.get(stem);
  return cardinal === undefined ? null : { value: cardinal, scale: false };
}

/** The ordinal that starts at `at`: "पांचवां", "21वां", "15 वीं", "दो सौवां", "थर्टी थर्ड". */
export function readPieceOrdinal(
  tokens: readonly Token[],
  at: number,
): { value: number; length: number } | null {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first) return null;
  if (first.shape === 'number') {
    const apart = next && next.start > first.end;
    const suffix = next && (apart ? APART : GLUED).has(next.key);
    return suffix && /^\d+$/u.test(first.key) ? { value: Number(first.key), length: 2 } : null;
  }
  if (first.shape !== 'word') return null;
  const loan = LOAN_TENS.has(first.key) ? LOAN_ORDINAL.get(next?.key ?? '') : undefined;
  if (loan !== undefined) return { value: (LOAN_CARDINAL.get(first.key) ?? 0) + loan, length: 2 };
  if (/^[a-z]/u.test(first.key)) return readEnglish(tokens, at);
  const alone = wordOrdinal(first.key);
  if (alone) return VAGUE.has(first.key) ? null : { value: alone.value, length: 1 };
  const borrowed = LOAN_ORDINAL.get(first.key);
  if (borrowed !== undefined && first.key !== fold('सेकंड')) return { value: borrowed, length: 1 };
  return compound(tokens, at);
}

/** "एक सौ पांचवां", "दस खरबवां", "पांचवां": a number whose last word is an ordinal. */
function compound(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  const number = readNumber(tokens, at);
  const end = at + (number?.length ?? 0);
  const last = number ? wordOrdinal(tokens[end]?.key ?? '') : null;
  if (!number || !last || number.written === 'digits') return null;
  if (last.scale) return { value: number.value * last.value, length: end + 1 - at };
  return number.value % 100 === 0 && last.value < 100
    ? { value: number.value + last.value, length: end + 1 - at }
    : null;
}

/** An ordinal in words, of one or more. */
export function compoundOrdinal(
  tokens: readonly Token[],
  at: number,
): { value: number; length: number } | null {
  const alone = wordOrdinal(tokens[at]?.key ?? '');
  return alone ? { value: alone.value, length: 1 } : compound(tokens, at);
}
