import { firstValue } from '../../languages/hi/values/index.ts';
import { ordinalValue, SCALE } from '../../languages/hi/values/number-words.ts';
import { readNumber } from '../../languages/hi/values/read-number.ts';
import type { ValueMatch } from '../../languages/language.ts';
import { languageOf } from '../../languages/registry.ts';
import type { Fact, Lang } from '../../model.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { readEnglishValue } from './english-values.ts';
import { LISTS } from './lists/index.ts';
import type { OptionValue } from './types.ts';
import { FACTORS } from './units.ts';

/** A counted noun or two may follow a number; more make a phrase of it. */
const LONGEST_COUNTED = 2;

interface Place {
  readonly fact: Fact;
  readonly from: number;
  readonly to: number;
}

function count(value: number, dimension: 'count' | 'ordinal'): Fact {
  return { type: 'quantity', dimension, value, comparator: 'exact' };
}

/** "एक" or "दूसरा" as the whole option: in running text they are no values. */
function loneHindiNumber(tokens: readonly Token[], at: number): Place | null {
  const number = readNumber(tokens, at);
  if (number && at + number.length === tokens.length)
    return { fact: count(number.value, 'count'), from: at, to: tokens.length };
  const ordinal = ordinalValue(tokens[at]?.key ?? '');
  return ordinal === undefined ? null : { fact: count(ordinal, 'ordinal'), from: at, to: at + 1 };
}

/** The value that starts behind "करीब" and its like, read with them. */
function valueFrom(tokens: readonly Token[], at: number): ValueMatch | undefined {
  const start = tokens[at]?.start;
  return languageOf('hi')
    .values(tokens, {})
    .find((match) => match.start === start);
}

function hindiPlace(tokens: readonly Token[], at: number): Place | null {
  const found = at === 0 ? firstValue(tokens, {}) : valueFrom(tokens, at);
  if (!found) return loneHindiNumber(tokens, at);
  return { fact: found.fact, from: at, to: tokens.filter((token) => token.start < found.end).length };
}

function englishPlace(tokens: readonly Token[], at: number): Place | null {
  const found = readEnglishValue(tokens, at);
  return found ? { fact: found.fact, from: at, to: at + found.length } : null;
}

function afterAbout(tokens: readonly Token[], lang: Lang): number {
  return LISTS[lang].about.lengthAt(
    tokens.map((token) => token.key),
    0,
  );
}

function writtenIn(tokens: readonly Token[]): OptionValue['written'] {
  const digits = tokens.some((token) => token.shape === 'number' || /\d/u.test(token.key));
  const words = tokens.some((token) => token.shape === 'word' && !SCALE.has(token.key));
  return digits ? 'digits' : words ? 'words' : 'mixed';
}

function kindOf(fact: Fact): string {
  if (fact.type === 'quantity') return fact.dimension;
  return fact.type === 'time' ? fact.grain : fact.class;
}

function baseOf(fact: Fact): number | string {
  if (fact.type === 'quantity') return fact.value * (FACTORS[fact.unit ?? ''] ?? 1);
  return fact.type === 'time' ? fact.timex : fact.name;
}

/** The number, amount or time that an option is, with the words counted; null where it is something else. */
export function optionValue(text: string, lang: Lang): OptionValue | null {
  const tokens = tokenize(text).filter((token) => token.shape !== 'mark' || /[₹$€£¥%°]/u.test(token.text));
  const place = (lang === 'hi' ? hindiPlace : englishPlace)(tokens, afterAbout(tokens, lang));
  if (!place) return null;
  const rest = tokens
    .slice(place.to)
    .map((token) => token.key)
    .filter((key) => !LISTS[lang].light.has(key));
  if (rest.length > LONGEST_COUNTED) return null;
  const unit =
    place.fact.type === 'quantity' ? (place.fact.unit ?? (rest.join(' ') || undefined)) : undefined;
  return {
    fact: place.fact,
    kind: kindOf(place.fact),
    unit,
    base: baseOf(place.fact),
    written: writtenIn(tokens.slice(place.from, place.to)),
    bare: rest.length === 0,
  };
}

/** Every number, amount and time in a text. */
export function valuesIn(text: string, lang: Lang): OptionValue[] {
  const tokens = tokenize(text);
  if (lang === 'hi')
    return languageOf('hi')
      .values(tokens, {})
      .map((match) => asValue(match.fact));
  const found: OptionValue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = readEnglishValue(tokens, at);
    if (!match) continue;
    found.push(asValue(match.fact));
    at += match.length - 1;
  }
  return found;
}

function asValue(fact: Fact): OptionValue {
  const unit = fact.type === 'quantity' ? fact.unit : undefined;
  return { fact, kind: kindOf(fact), unit, base: baseOf(fact), written: 'mixed', bare: true };
}

/** Whether two options give the same value: 60 minutes and one hour, 10 lakh and a million. */
export function isSameValue(a: OptionValue, b: OptionValue): boolean {
  if (a.kind !== b.kind) return false;
  if (typeof a.base === 'string' || typeof b.base === 'string') return a.base === b.base;
  const comparable = a.unit === b.unit || !a.unit || !b.unit || (a.unit in FACTORS && b.unit in FACTORS);
  return comparable && Math.abs(a.base - b.base) <= Math.abs(a.base) * 1e-9;
}
