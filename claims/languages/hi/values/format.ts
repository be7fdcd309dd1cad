import type { Fact } from '../../../model.ts';
import { tokenize } from '../../../text/tokens.ts';
import { groupDigits } from '../../../values/group-digits.ts';
import { ADDEND, cardinalWord, FRACTION, SCALE } from './number-words.ts';
import { readNumber } from './read-number.ts';
import { unitByWord } from './units.ts';

const DEVANAGARI_ZERO = 0x0966;

function grouped(value: number): string {
  const [whole, fraction] = String(value).split('.') as [string, string?];
  const head = whole.length > 3 ? `${groupDigits(whole.slice(0, -3), 2)},${whole.slice(-3)}` : whole;
  return fraction ? `${head}.${fraction}` : head;
}

function inDigits(value: number, like: string): string {
  const own = /^[0०]\p{Nd}$/u.test(like) ? String(value).padStart(2, '0') : String(value);
  const plain = /,/u.test(like) || value >= 100000 ? grouped(value) : own;
  if (!/[०-९]/u.test(like)) return plain;
  return plain.replace(/\d/gu, (digit) => String.fromCharCode(DEVANAGARI_ZERO + Number(digit)));
}

function inWords(value: number): string | null {
  if (Number.isInteger(value) && value >= 1 && value <= 99) return cardinalWord(value) ?? null;
  const half = [...FRACTION].find(([, fraction]) => fraction === value && (value === 1.5 || value === 2.5));
  return half ? (value === 1.5 ? 'डेढ़' : 'ढाई') : null;
}

/** The scale word of a number phrase with its factor: "पांच लाख" → लाख, 100000. */
function scaleOf(keys: readonly { key: string; text: string }[]): { text: string; factor: number } | null {
  const scales = keys.filter(({ key }) => SCALE.has(key));
  const last = scales.at(-1);
  if (scales.length !== 1 || !last || keys.at(-1) !== last) return null;
  return { text: last.text, factor: SCALE.get(last.key) as number };
}

function formatNumber(value: number, number: string): string | null {
  const tokens = tokenize(number);
  const scale = scaleOf(tokens);
  const scaled = scale ? Math.round((value / scale.factor) * 100) / 100 : value;
  const rest = scale ? tokens.slice(0, -1) : tokens;
  if (rest.some(({ key }) => ADDEND.has(key))) return null;
  const words = rest.every((token) => token.shape === 'word');
  if (scale && (scaled < 1 || scaled >= 1000)) return null;
  const shown = words ? inWords(scaled) : inDigits(scaled, number);
  return shown === null ? null : scale ? `${shown} ${scale.text}` : shown;
}

/**
 * A value in the style of another: words beside words, digits in the same script and grouping, the same
 * scale word, the unit inflected ("एक घंटा", "दो घंटे"). Null where the style cannot be kept.
 */
export function formatLike(
  value: number,
  like: { readonly exact: string; readonly fact: Fact },
): string | null {
  if (like.fact.type !== 'quantity') return null;
  const tokens = tokenize(like.exact);
  const signed = /^[₹$€£¥]$/u.test(tokens[0]?.text ?? '');
  const start = signed ? 1 : 0;
  const number = readNumber(tokens, start);
  if (!number) return null;
  const first = tokens[start];
  const last = tokens[start + number.length - 1];
  if (!first || !last) return null;
  const shown = formatNumber(value, like.exact.slice(first.start, last.end));
  if (shown === null) return null;
  const tail = like.exact.slice(last.end);
  const head = like.exact.slice(0, first.start);
  return `${head}${shown}${inflected(tail, value, like.fact.value)}`;
}

/** The unit after the number: घंटे becomes घंटा after one, and the other way round. */
function inflected(tail: string, value: number, was: number): string {
  const word = tail.trim();
  const unit = unitByWord(word);
  if (!unit || unit.singular === unit.plural) return tail;
  if (value === 1 && word === unit.plural) return tail.replace(word, unit.singular);
  if (was === 1 && value !== 1 && word === unit.singular) return tail.replace(word, unit.plural);
  return tail;
}
