import type { Token } from '../text/tokens.ts';
import type { NumberWords } from './number-words.ts';
import { type WholeNumber, WholeNumbers } from './whole-numbers.ts';

export type { NumberWords } from './number-words.ts';
export { parseDigits } from './whole-numbers.ts';

export interface NumberReading {
  readonly value: number;
  /** How many tokens it takes. */
  readonly length: number;
  readonly written: 'digits' | 'words' | 'mixed';
}

/** Fractions of one sign. */
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
]);

/** What may stand between a base and its power. */
const POWERS: ReadonlySet<string> = new Set(['x', '^', 'e']);

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  if (Number.isInteger(value) || Math.abs(value) >= 1e15) return value;
  return Number(value.toPrecision(15));
}

/** A reader of the numbers that a language writes. */
export class NumberReader {
  readonly #words: NumberWords;
  readonly #numbers: WholeNumbers;
  /** Every word and sign that a number may start with. */
  readonly #starts: ReadonlySet<string>;

  constructor(words: NumberWords) {
    this.#words = words;
    this.#numbers = new WholeNumbers(words);
    const { cardinal, bare, addend, articles, fraction, negative } = words;
    const starts = [cardinal, addend, fraction, VULGAR].flatMap((table) => [...table.keys()]);
    this.#starts = new Set([...starts, ...bare, ...articles, ...negative, '-', '−']);
  }

  /** Whether a number may start with a token: most words start none, and one look-up tells. */
  mayStart(token: Token | undefined): boolean {
    if (token === undefined) return false;
    const first = token.key.charCodeAt(0);
    return (
      token.shape === 'number' ||
      (first >= ZERO && first <= NINE) ||
      this.#starts.has(token.key) ||
      token.text === '−'
    );
  }

  #whole(tokens: readonly Token[], at: number, joins = true): WholeNumber | null {
    return this.#numbers.read(tokens, at, joins, (next) => this.#share(tokens, next) !== null);
  }

  /** "two thirds", "a half", "one - fourth", "तीन चौथाई", "½": a share at `at`. */
  #share(tokens: readonly Token[], at: number): { value: number; length: number } | null {
    const words = this.#words;
    const key = tokens[at]?.key ?? '';
    const sign = VULGAR.get(key);
    if (sign !== undefined) return { value: sign, length: 1 };
    // Shares are told in words.
    if (this.#numbers.digitsAt(tokens, at) !== null) return null;
    const article = words.articles.has(key) && !words.scale.has(tokens[at + 1]?.key ?? '');
    const whole = article ? null : this.#whole(tokens, at, false);
    if (!article && (!whole || whole.digits)) return null;
    const end = whole?.at ?? at + 1;
    const parts = this.#partsAt(tokens, tokens[end]?.key === '-' ? end + 1 : end);
    const count = whole ? this.#numbers.value(whole) : 1;
    if (!parts || count <= 0) return null;
    const length = parts.at - at;
    const last = tokens[end - 1]?.key ?? '';
    const ten = words.tens.has(last) && parts.value < 10 ? (words.cardinal.get(last) ?? 0) : 0;
    if (ten > 0 && count > ten && parts.plural) return { value: (count - ten) / (ten + parts.value), length };
    if (count !== 1 && words.plurals.size > 0 && !parts.plural) return null;
    return { value: count / parts.value, length };
  }

  /** The name of the parts at `at`: "fifths", "twenty-first". */
  #partsAt(tokens: readonly Token[], at: number): { value: number; at: number; plural: boolean } | null {
    const words = this.#words;
    const key = tokens[at]?.key ?? '';
    const plain = words.denominator.get(key);
    if (plain !== undefined && plain > 1) return { value: plain, at: at + 1, plural: words.plurals.has(key) };
    if (!words.tens.has(key)) return null;
    const next = tokens[at + 1]?.key === '-' ? at + 2 : at + 1;
    const name = tokens[next]?.key ?? '';
    const unit = words.denominator.get(name);
    if (unit === undefined || unit > 9) return null;
    return { value: (words.cardinal.get(key) ?? 0) + unit, at: next + 1, plural: words.plurals.has(name) };
  }

  /** What follows a whole number and belongs to it: a decimal in words, a fraction, a divisor, a power. */
  #tail(tokens: readonly Token[], state: WholeNumber): { value: number; at: number } {
    const words = this.#words;
    const value = this.#numbers.value(state);
    const here = tokens[state.at];
    const next = here ? tokens[state.at + 1] : undefined;
    if (here && words.point.has(here.key)) {
      const decimals = this.#decimals(tokens, state.at + 1);
      if (decimals) return { value: value + Number(`0.${decimals.digits}`), at: decimals.at };
    }
    if (here?.shape === 'number' && state.at > 0 && state.digits && !state.words) {
      const slash = here.key.match(/^(\d+)\/(\d+)$/u);
      if (slash && Number(slash[1]) < Number(slash[2]) && here.start > (tokens[state.at - 1]?.end ?? 0))
        return { value: value + Number(slash[1]) / Number(slash[2]), at: state.at + 1 };
    }
    const vulgar =
      here && state.digits && here.start === tokens[state.at - 1]?.end ? VULGAR.get(here.key) : undefined;
    if (vulgar !== undefined) return { value: value + vulgar, at: state.at + 1 };
    const power = state.digits && !state.words ? this.#power(tokens, state.at, value) : null;
    if (power) return power;
    if (here && words.joiners.has(here.key)) {
      const share = this.#share(tokens, state.at + 1);
      const million = share ? words.scale.get(tokens[state.at + 1 + share.length]?.key ?? '') : undefined;
      if (share && million !== undefined && !(state.digits && !state.words))
        return {
          value: value < 100 ? (value + share.value) * million : value + share.value * million,
          at: state.at + 2 + share.length,
        };
      const scaled =
        words.scale.has(tokens[state.at - 1]?.key ?? '') && state.lowest >= 1000 ? state.lowest : 1;
      const factor = Number.isFinite(scaled) ? scaled : 1;
      if (share && !(state.digits && !state.words))
        return { value: value + share.value * factor, at: state.at + 1 + share.length };
    }
    if (here && next && words.over.has(here.key)) {
      const divisor = this.#whole(tokens, state.at + 1);
      if (divisor && this.#numbers.value(divisor) > 0 && tokens[divisor.at]?.shape !== 'word')
        return { value: value / this.#numbers.value(divisor), at: divisor.at };
    }
    return { value, at: state.at };
  }

  /** "1.1^23", "12.32e+14", "1.3x10^6": what follows the base. */
  #power(tokens: readonly Token[], at: number, base: number): { value: number; at: number } | null {
    const glued = (i: number) => tokens[i]?.start === tokens[i - 1]?.end;
    if (!POWERS.has(tokens[at]?.key ?? '') || !glued(at)) return null;
    const keys = [0, 1, 2].map((step) => (glued(at + step) ? (tokens[at + step]?.key ?? '') : ''));
    const times = keys[0] === 'x' && keys[1] === '10' && keys[2] === '^';
    const exponent = keys[0] === '^' || (keys[0] === 'e' && /^[+-]$/u.test(keys[1] ?? ''));
    if (!times && !exponent) return null;
    let i = at + (times ? 3 : 1);
    let sign = 1;
    for (; /^[+-]$/u.test(tokens[i]?.key ?? '') && i - at < 6; i++) if (tokens[i]?.key === '-') sign = -sign;
    const digits = this.#numbers.digitsAt(tokens, i);
    if (digits === null || !Number.isInteger(digits) || digits > 300) return null;
    const [root, factor] = times || keys[0] === 'e' ? [10, base] : [base, 1];
    const negative = keys[0] === '^' && tokens[at + 1]?.key === '-' && tokens[at + 2]?.key === '-';
    const value = factor * root ** (negative ? digits : sign * digits);
    return Number.isFinite(value) ? { value, at: i + 1 } : null;
  }

  /** Digits in words after the point: "nought four" is 04. */
  #decimals(tokens: readonly Token[], at: number): { digits: string; at: number } | null {
    const first = this.#numbers.digitsAt(tokens, at);
    if (first !== null) return Number.isInteger(first) ? { digits: tokens[at]?.key ?? '', at: at + 1 } : null;
    // "दशमलव दो-पांच": the digits are joined by hyphens.
    const joined = (tokens[at]?.key ?? '').split('-').map((key) => this.#words.cardinal.get(key));
    if (joined.length > 1 && joined.every((digit) => digit !== undefined && digit < 10))
      return { digits: joined.join(''), at: at + 1 };
    let digits = '';
    let i = at;
    for (
      let value = this.#words.cardinal.get(tokens[i]?.key ?? '');
      value !== undefined && digits.length < 12;
    ) {
      const whole = value >= 20 ? this.#whole(tokens, i) : null;
      digits += String(whole ? this.#numbers.value(whole) : value);
      i = whole ? whole.at : i + 1;
      value = this.#words.cardinal.get(tokens[i]?.key ?? '');
    }
    return digits === '' ? null : { digits, at: i };
  }

  /** "3/4": a fraction in digits. */
  #slash(tokens: readonly Token[], at: number): number | null {
    const found = tokens[at]?.key.match(/^(\d{1,3})\/(\d{1,3})$/u);
    const a = Number(found?.[1]);
    const b = Number(found?.[2]);
    return found && b > 0 && a < b ? a / b : null;
  }

  /** "1 234 567": groups of three digits with one space between. */
  #grouped(tokens: readonly Token[], at: number): NumberReading | null {
    let digits = tokens[at]?.key ?? '';
    if (tokens[at]?.shape !== 'number' || !/^[1-9]\d{0,2}$/u.test(digits)) return null;
    let i = at + 1;
    for (; i - at < 6 && /^\d{3}$/u.test(tokens[i]?.key ?? ''); i++) {
      if ((tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) !== 1) break;
      digits += tokens[i]?.key;
    }
    const next = tokens[i];
    const runsOn = next?.shape === 'number' && next.start - (tokens[i - 1]?.end ?? 0) <= 1;
    return i === at + 1 || runsOn ? null : { value: Number(digits), length: i - at, written: 'digits' };
  }

  /** How many tokens a minus before a number takes. */
  #sign(tokens: readonly Token[], at: number): number {
    const token = tokens[at];
    if (!token) return 0;
    if (this.#words.negative.has(token.key)) return 1;
    if (token.text !== '-' && token.text !== '−') return 0;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (after?.shape !== 'number') return 0;
    return before === undefined || (before.end < token.start && after.start === token.end) ? 1 : 0;
  }

  /** The whole number that starts at `at`, without fractions and signs. */
  readWhole(tokens: readonly Token[], at: number): { value: number; length: number } | null {
    if (!this.mayStart(tokens[at])) return null;
    const state = this.#whole(tokens, at);
    return state ? { value: this.#numbers.value(state), length: state.at - at } : null;
  }

  /** Reads the number that starts at `at`, or null. */
  read(tokens: readonly Token[], at: number): NumberReading | null {
    if (!this.mayStart(tokens[at])) return null;
    const sign = this.#sign(tokens, at);
    const from = at + sign;
    const slash = this.#slash(tokens, from);
    if (slash !== null) return { value: sign > 0 ? -slash : slash, length: sign + 1, written: 'digits' };
    const grouped = sign === 0 ? this.#grouped(tokens, from) : null;
    if (grouped) return grouped;
    const share = this.#share(tokens, from);
    const state = this.#whole(tokens, from);
    const read = state ? this.#tail(tokens, state) : null;
    if (share && share.length >= (read?.at ?? from) - from)
      return this.#scaledShare(tokens, at, from, share, sign);
    if (!state || !read) return null;
    const signed = sign > 0 ? -read.value : read.value;
    const value = rounded(signed);
    const written = state.digits ? (state.words ? 'mixed' : 'digits') : 'words';
    return { value, length: read.at - at, written };
  }

  /** "three quarters (of a) million". */
  #scaledShare(
    tokens: readonly Token[],
    at: number,
    from: number,
    share: { value: number; length: number },
    sign: number,
  ): NumberReading {
    const scale = this.#words.scale.get(tokens[from + share.length]?.key ?? '');
    const value = share.value * (scale ?? 1) * (sign > 0 ? -1 : 1);
    return {
      value: rounded(value),
      length: from - at + share.length + (scale ? 1 : 0),
      written: 'words',
    };
  }
}
