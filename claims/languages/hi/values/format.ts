import { keptBy } from '../../../kept.ts';
import type { Fact } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { tokenize } from '../../../text/tokens.ts';
import { groupDigits } from '../../../values/group-digits.ts';
import { ADDEND, cardinalWord, SCALE } from './number-words.ts';
import { readNumber } from './read-number.ts';
import { unitByWord } from './units.ts';

const DEVANAGARI_ZERO = 0x0966;

/** "2,316.40" beside "1,874.15": as many digits behind the point as the like shows, where it shows two and more, or a nought: "2.0" beside "4.0". */
function digitsOf(value: number, like: string): string {
  const places = /\.(\p{Nd}{2,4}|0)(?!\p{Nd})/u.exec(like)?.[1]?.length ?? 0;
  const own = String(value);
  return (own.split('.')[1]?.length ?? 0) < places ? value.toFixed(places) : own;
}

function grouped(value: string): string {
  const [whole, fraction] = value.split('.') as [string, string?];
  const head = whole.length > 3 ? `${groupDigits(whole.slice(0, -3), 2)},${whole.slice(-3)}` : whole;
  return fraction ? `${head}.${fraction}` : head;
}

function inDigits(value: number, like: string): string {
  const digits = digitsOf(value, like);
  const own = /^[0०]\p{Nd}$/u.test(like) ? digits.padStart(2, '0') : digits;
  const plain = /,/u.test(like) || value >= 100000 ? grouped(digits) : own;
  if (!/[०-९]/u.test(like)) return plain;
  return plain.replace(/\d/gu, (digit) => String.fromCharCode(DEVANAGARI_ZERO + Number(digit)));
}

/** "सवा दो", "पौने तीन"; a quarter more than one is "सवा" alone: "सवा लाख". */
function inQuarters(value: number): string | null {
  const whole = Math.floor(value);
  if (value - whole === 0.25) return whole === 1 ? 'सवा' : `सवा ${cardinalWord(whole)}`;
  return `पौने ${cardinalWord(whole + 1)}`;
}

/** Dozens are told by wholes and halves. */
const DOZEN = 12;
/** From here on nobody tells quarters in words. */
const MOST_IN_QUARTERS = 10;

function inWords(value: number): string | null {
  if (value === 1.5) return 'डेढ़';
  if (value === 2.5) return 'ढाई';
  const whole = Math.floor(value);
  if (whole >= 1 && value < MOST_IN_QUARTERS && (value * 2) % 1 === 0.5) return inQuarters(value);
  const word = whole >= 1 && whole <= 99 ? cardinalWord(whole) : undefined;
  if (word === undefined || (value !== whole && (value !== whole + 0.5 || whole < 3))) return null;
  return value === whole ? word : `साढ़े ${word}`;
}

const POINT = fold('दशमलव');
const isPoint = ({ key }: { readonly key: string }) => key === POINT;

/** "तीन दशमलव आठ", "पांच दशमलव दो-पांच": each digit behind the point by its word. */
function inPointWords(value: number, mark: string): string | null {
  const [whole = '', fraction] = String(value).split('.');
  if (fraction === undefined || Number(whole) > 99) return null;
  const word = (digits: string) => (Number(digits) === 0 ? 'शून्य' : cardinalWord(Number(digits)));
  const digits = Array.from(fraction, word);
  const first = word(whole);
  return first === undefined || digits.includes(undefined) ? null : `${first} दशमलव ${digits.join(mark)}`;
}

/** The scale words that end a number phrase, with their factor: "पांच लाख" → लाख, 100000; "20 लाख करोड़". */
function scaleOf(keys: readonly { key: string; text: string }[]): { text: string; factor: number } | null {
  const from = keys.findLastIndex(({ key }) => !SCALE.has(key)) + 1;
  const scales = keys.slice(from);
  if (scales.length === 0 || keys.slice(0, from).some(({ key }) => SCALE.has(key))) return null;
  return {
    text: scales.map(({ text }) => text).join(' '),
    factor: scales.reduce((product, { key }) => product * (SCALE.get(key) as number), 1),
  };
}

/** So many of a scale at most stand before its word, where the like has no more of them itself. */
const MOST_OF_SCALE = 1000;
/** "109 हजार" is told as 1.09 लाख, a hundred lakh as a crore. */
const MOST_OF_SMALL_SCALE = 100;
const SMALL_SCALES: ReadonlySet<number> = new Set([1000, 100000]);
/** Hundreds are told up to nine of them: what "दस सौ" would tell is a thousand. */
const MOST_HUNDREDS = 10;

function mostOf(factor: number, was: number): number {
  const most =
    factor === 100 ? MOST_HUNDREDS : SMALL_SCALES.has(factor) ? MOST_OF_SMALL_SCALE : MOST_OF_SCALE;
  return was / factor >= most ? Number.POSITIVE_INFINITY : most;
}

/** "52 हजार 953": thousands and the rest, each in its place. */
function inParts(value: number, tokens: ReturnType<typeof tokenize>): string | null {
  const high = tokens[0];
  const scale = tokens[1];
  const low = tokens[2];
  const factor = SCALE.get(scale?.key ?? '');
  if (tokens.length !== 3 || !high || !scale || !low || factor === undefined) return null;
  if (high.shape !== 'number' || low.shape !== 'number') return null;
  const whole = Math.floor(value / factor);
  const rest = Math.round(value % factor);
  if (whole < 1 || whole >= 100 || rest === 0) return null;
  return `${inDigits(whole, high.text)} ${scale.text} ${inDigits(rest, low.text)}`;
}

/** Beside digits a number is told in words up to here. */
const MOST_IN_WORDS = 11;

/** "27 लाख 40 हजार", "13 लाख आठ हजार 412": so many of a scale and of smaller ones, words beside words, each in its place. */
function inScales(value: number, tokens: ReturnType<typeof tokenize>): string | null {
  if (tokens.length < 4) return null;
  const numbers = tokens.filter((_, at) => at % 2 === 0);
  const digits = numbers.find(({ shape }) => shape === 'number')?.text;
  const isMixed = digits !== undefined && numbers.some(({ shape }) => shape !== 'number');
  const out: string[] = [];
  let [rest, above] = [Math.round(value), Number.POSITIVE_INFINITY];
  for (let at = 0; at < tokens.length; at += 2) {
    const [number, scale] = tokens.slice(at, at + 2);
    const factor = scale === undefined ? 1 : (SCALE.get(scale.key) ?? Number.NaN);
    if (number === undefined || SCALE.has(number.key) || !(factor < above)) return null;
    const whole = Math.floor(rest / factor);
    if (whole < 1 || whole * factor >= above || (at === 0 && whole >= MOST_OF_SMALL_SCALE)) return null;
    // Where words stand beside digits, they do for small numbers alone.
    const inWord = number.shape !== 'number' && (!isMixed || whole < MOST_IN_WORDS);
    const shown = inWord ? inWords(whole) : inDigits(whole, digits ?? number.text);
    if (shown === null) return null;
    out.push(scale === undefined ? shown : `${shown} ${scale.text}`);
    [rest, above] = [rest - whole * factor, factor];
  }
  return out.join(' ');
}

/** "10-10 लाख", "पांच-पांच लाख": what each gets. */
const EACH = /^(\S+)-\1(?= |$)/u;
/** "साढ़े तीन लाख" each is not told by saying its first word twice. */
const BROKEN = /^(?:डेढ़|ढाई|साढ़े|सवा|पौने|आधा|आधे|आधी)(?= |$)/u;

function formatNumber(value: number, { number, tokens }: Written, was: number): string | null {
  const parts = inParts(value, tokens) ?? inScales(value, tokens);
  if (parts !== null) return parts;
  const scale = scaleOf(tokens);
  const scaled = scale ? Math.round((value / scale.factor) * 100) / 100 : value;
  const rest = scale ? tokens.slice(0, tokens.length - scale.text.split(' ').length) : tokens;
  const words = rest.every((token) => token.shape === 'word');
  if (rest.some(({ key }) => ADDEND.has(key)) && !words) return null;
  if (scale && (scaled < 1 || scaled >= mostOf(scale.factor, was))) return null;
  if (scale?.factor === DOZEN && (scaled * 2) % 1 !== 0) return null;
  const joint = rest.some(({ key }) => key.includes('-')) ? '-' : ' ';
  const inOwnWords = rest.some(isPoint) ? (one: number) => inPointWords(one, joint) : inWords;
  const shown = words ? inOwnWords(scaled) : inDigits(scaled, number);
  return shown === null ? null : scale ? `${shown} ${scale.text}` : shown;
}

/** How a value is written. */
interface Like {
  readonly exact: string;
  readonly fact: Fact;
}

/** The number of it, and what stands before and behind. */
interface Written {
  readonly head: string;
  readonly number: string;
  readonly tokens: ReturnType<typeof tokenize>;
  readonly tail: string;
}

/** Read once, whatever stands in its style; null where it has no number. */
const writtenIn = keptBy(({ exact }: Like): Written | null => {
  const tokens = tokenize(exact);
  const signed = /^[₹$€£¥]$/u.test(tokens[0]?.text ?? '');
  const start = signed ? 1 : 0;
  const length = readNumber(tokens, start)?.length;
  const first = tokens[start];
  const last = length === undefined ? undefined : tokens[start + length - 1];
  if (!first || !last) return null;
  const number = exact.slice(first.start, last.end);
  return {
    head: exact.slice(0, first.start),
    number,
    tokens: tokenize(number),
    tail: exact.slice(last.end),
  };
});

/**
 * A value in the style of another: words beside words, digits in the same script and grouping, the same
 * scale word, the unit inflected ("एक घंटा", "दो घंटे"). Null where the style cannot be kept.
 */
export function formatLike(value: number, like: Like): string | null {
  if (like.fact.type !== 'quantity') return null;
  if (EACH.test(like.exact)) {
    const one = formatLike(value, { ...like, exact: like.exact.replace(EACH, '$1') });
    return one === null || BROKEN.test(one) ? null : one.replace(/^\S+/u, '$&-$&');
  }
  const written = writtenIn(like);
  if (written === null) return null;
  const shown = formatNumber(value, written, like.fact.value);
  return shown === null ? null : `${written.head}${shown}${inflected(written.tail, value, like.fact.value)}`;
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
