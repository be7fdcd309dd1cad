import type { Token } from '../text/tokens.ts';
import type { NumberWords } from './number-words.ts';

/** A whole number as far as it has been read. */
export interface WholeNumber {
  at: number;
  total: number;
  /** What the last scale word added to the total. */
  segment: number;
  current: number | null;
  addend: number;
  lowest: number;
  digits: boolean;
  words: boolean;
}

/** "1,23,456.5", ".5" to a number; null for anything else. */
export function parseDigits(key: string): number | null {
  if (!/^(?:\d[\d,]*)?(?:\.\d+)?$/u.test(key) || key === '') return null;
  return Number(key.replace(/,/gu, ''));
}

const MOST_TOKENS = 24;

/** A reader of whole numbers, and of the fractions that Hindi puts before them. */
export class WholeNumbers {
  readonly #words: NumberWords;

  constructor(words: NumberWords) {
    this.#words = words;
  }

  /** The number that a token writes in digits. */
  digitsAt(tokens: readonly Token[], at: number): number | null {
    const token = tokens[at];
    return token?.shape === 'number' ? parseDigits(token.key) : null;
  }

  /** The factor that a suffix glued to digits gives: 2.33k. */
  #suffixAt(tokens: readonly Token[], at: number): number | undefined {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) return undefined;
    const factor = this.#words.suffix.get(token.text) ?? this.#words.suffix.get(token.key);
    if (factor === undefined) return undefined;
    const apart = token.start - before.end;
    return apart === 0 || (apart < 3 && (token.key === 'k' || token.text === 'M' || token.key.length > 1))
      ? factor
      : undefined;
  }

  #addScale(state: WholeNumber, scale: number): boolean {
    const before = state.current;
    if (scale === 100 && before !== null) {
      state.current = (before + state.addend) * 100;
      state.addend = 0;
      return true;
    }
    if (before === null && state.segment > 0 && state.addend === 0) {
      state.total += state.segment * (scale - 1);
      state.segment *= scale;
      return true;
    }
    if (scale >= state.lowest) return false;
    state.segment = ((before ?? 1) + state.addend) * scale;
    state.total += state.segment;
    state.current = null;
    state.addend = 0;
    state.lowest = scale;
    return true;
  }

  /** Whether `value` may follow what has been read: "two hundred" five, "twenty" five. */
  #fits(state: WholeNumber, value: number, before: string): boolean {
    if (state.current === null) return state.total === 0 || value < state.lowest;
    if (this.#words.tens.has(before)) return Number.isInteger(value) && value > 0 && value < 10;
    return state.current % 100 === 0 && state.current >= 100 && value < 100;
  }

  /** Whether digits go on with the number before them: "52 हजार 953". */
  #runsOn(state: WholeNumber, digits: number): boolean {
    return this.#words.runsOn && state.current === null && Number.isInteger(digits) && digits < state.lowest;
  }

  /** The whole number that starts at `at`; words join it ("and") only where `joins`, and no share follows them. */
  read(
    tokens: readonly Token[],
    at: number,
    joins: boolean,
    isShare: (at: number) => boolean,
  ): WholeNumber | null {
    const words = this.#words;
    const state: WholeNumber = {
      at,
      total: 0,
      segment: 0,
      current: null,
      addend: 0,
      lowest: Infinity,
      digits: false,
      words: false,
    };
    let joinedFrom: WholeNumber | null = null;
    let afterScale = false;
    while (state.at < tokens.length && state.at - at < MOST_TOKENS) {
      const { key } = tokens[state.at] as Token;
      const before = tokens[state.at - 1]?.key ?? '';
      const digits = this.digitsAt(tokens, state.at);
      const scale = words.scale.get(key);
      const plus = words.addend.get(key);
      if (digits !== null) {
        const spread = state.current !== null || state.total > 0;
        const runsOn = afterScale && this.#runsOn(state, digits);
        if (
          spread &&
          !runsOn &&
          !(afterScale && Number.isInteger(digits) && digits < 100 && this.#fits(state, digits, ''))
        )
          if (!(state.current === null && words.scale.has(tokens[state.at + 1]?.key ?? ''))) break;
        if (
          spread &&
          !runsOn &&
          state.current === null &&
          !joinedFrom &&
          !words.scale.has(tokens[state.at + 1]?.key ?? '')
        )
          break;
        const factor = this.#suffixAt(tokens, state.at + 1);
        state.current = (state.current ?? 0) + digits * (factor ?? 1);
        if (factor !== undefined) state.at++;
        state.digits = true;
        afterScale = false;
        state.at++;
        continue;
      }
      if (scale !== undefined) {
        const starts = state.at === at && state.addend === 0;
        if (starts && !words.bare.has(key)) break;
        if (!this.#addScale(state, scale)) {
          if (joinedFrom) return joinedFrom;
          break;
        }
        state.words = true;
        afterScale = true;
        state.at++;
        continue;
      }
      if (plus !== undefined) {
        if (state.current !== null) break;
        state.addend = plus;
        state.words = true;
        state.at++;
        continue;
      }
      if (key === '-' && words.tens.has(before) && state.current !== null) {
        const unit = words.cardinal.get(tokens[state.at + 1]?.key ?? '');
        if (unit === undefined || !this.#fits(state, unit, before)) break;
        state.current += unit;
        state.at += 2;
        continue;
      }
      if (words.joiners.has(key) && afterScale && !joinedFrom) {
        if (!joins || isShare(state.at + 1)) break;
        const next = tokens[state.at + 1]?.key ?? '';
        const value = this.digitsAt(tokens, state.at + 1) ?? words.cardinal.get(next);
        if (value === undefined || !Number.isInteger(value) || value >= 100) break;
        if (state.digits && !state.words) break;
        joinedFrom = { ...state };
        state.at++;
        continue;
      }
      if (words.articles.has(key)) {
        const next = tokens[state.at + 1]?.key ?? '';
        if (state.current !== null || !words.scale.has(next) || next.length < 2) break;
        state.current = 1;
        state.at++;
        continue;
      }
      const fraction = words.fraction.get(key);
      const value = words.cardinal.get(key) ?? fraction;
      if (value === undefined || !this.#fits(state, value, before)) break;
      if (fraction !== undefined && words.articles.size > 0) {
        const skip = words.articles.has(tokens[state.at + 1]?.key ?? '') ? 2 : 1;
        if (state.current !== null || !words.scale.has(tokens[state.at + skip]?.key ?? '')) break;
        state.at += skip - 1;
      }
      state.current = (state.current ?? 0) + value;
      state.words = true;
      afterScale = false;
      state.at++;
    }
    if (joinedFrom && words.joiners.has(tokens[state.at - 1]?.key ?? '')) return joinedFrom;
    return this.#finish(state, at);
  }

  /** साढ़े and पौने need a number; सवा alone is one and a quarter. */
  #finish(state: WholeNumber, at: number): WholeNumber | null {
    if (state.at === at) return null;
    if (state.current === null && state.total === 0) {
      if (state.addend !== 0.25) return null;
      return { ...state, current: 1 };
    }
    if (state.current === null && state.addend !== 0) return null;
    return state;
  }

  /** What it comes to. */
  value(state: WholeNumber): number {
    return state.total + (state.current === null ? 0 : state.current + state.addend);
  }
}
