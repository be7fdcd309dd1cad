import { matchName, matchVariant } from '../catalogue/lookup.ts';
import type { Fact, Lang, Quantity, Reading, Time } from '../model.ts';
import { once } from '../once.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { wordsOf } from '../text/search-key.ts';
import { lightStem } from '../text/stem.ts';
import { findValues } from '../values.ts';
import { compareTimes } from './aligned/times.ts';
import type { Vocabulary } from './aligned/vocabulary.ts';
import { VOCABULARIES } from './aligned/words.ts';
import { isLightWord } from './compare-arguments.ts';
import { compareQuantities } from './compare-values.ts';

type Value = Quantity | Time;

/** An answer as it is written, with what it was read as in its claim. */
export interface Answer {
  readonly key: string;
  readonly fact: Fact | undefined;
}

/** What some claims tell of, each word in every form that statements are compared by. */
export interface Matter {
  readonly lang: Lang;
  /** Stems and meanings. */
  readonly words: ReadonlySet<string>;
  readonly refs: ReadonlySet<string>;
  /** All numbers and times, the parts of others too. */
  readonly values: () => readonly Value[];
}

function valuesIn(text: string, lang: Lang): Value[] {
  return findValues(text, { lang }).flatMap(({ fact }) => (fact.type === 'entity' ? [] : [fact]));
}

const amountOf = (value: Value) => (value.type === 'time' ? value.timex : value.value);

/** The matter of the claims of one language that a text was read as. */
export function matterOf(text: string, readings: readonly Reading[], lang: Lang): Matter {
  const vocabulary = VOCABULARIES[lang];
  const texts = new Set<string>();
  const refs = new Set<string>();
  for (const { claim } of readings) {
    texts.add(claim.text);
    if (claim.attribution) texts.add(claim.attribution.source);
    for (const { text, fact } of claim.arguments) {
      texts.add(text);
      if (fact?.type !== 'entity') continue;
      texts.add(fact.name);
      if (fact.ref) refs.add(fact.ref);
    }
  }
  const told = new Set<string>();
  for (const text of texts) for (const word of wordsOf(vocabulary.shorten(text))) told.add(word);
  const words = new Set<string>();
  for (const word of told) {
    const key = fold(word);
    words.add(lightStem(key)).add(vocabulary.meaning(key));
  }
  return { lang, words, refs, values: once(() => [...factsOf(readings), ...valuesIn(text, lang)]) };
}

function factsOf(readings: readonly Reading[]): Value[] {
  const facts = readings.flatMap(({ claim }) => claim.arguments.map(({ fact }) => fact));
  return facts.flatMap((fact) => (fact === undefined || fact.type === 'entity' ? [] : [fact]));
}

/** Words that a statement may have beyond a claim and still be supported by it. */
function isSpare(key: string, vocabulary: Vocabulary): boolean {
  const meaning = vocabulary.meaning(key);
  return (
    isFunctionWord(key) ||
    isLightWord(key) ||
    vocabulary.isLight(key) ||
    vocabulary.isNegator(key) ||
    vocabulary.isHedge(key) ||
    vocabulary.isNarrowing(key) ||
    vocabulary.isCarrier(meaning) ||
    vocabulary.isOutbreak(meaning) ||
    vocabulary.isClass(meaning)
  );
}

function refsIn(keys: readonly string[], lang: Lang): string[] {
  return keys.flatMap((_, at) => [
    ...(matchName(keys, at, lang)?.refs ?? []),
    ...((lang === 'hi' && matchVariant(keys, at)?.refs) || []),
  ]);
}

/** Whether no word of a phrase and nothing that it names is told of. */
function isUnheardOf(phrase: string, { lang, words, refs }: Matter): boolean {
  const { keys, missing, telling } = tellingWords(phrase, lang, words);
  if (telling === 0 || missing < telling) return false;
  return !refsIn(keys, lang).some((ref) => refs.has(ref));
}

function tellingWords(phrase: string, lang: Lang, words: ReadonlySet<string>) {
  const vocabulary = VOCABULARIES[lang];
  const keys = wordsOf(vocabulary.shorten(phrase)).map(fold);
  const telling = keys.filter((key) => !isSpare(key, vocabulary));
  const missing = telling.filter((key) => !words.has(lightStem(key)) && !words.has(vocabulary.meaning(key)));
  return { keys, telling: telling.length, missing: missing.length };
}

/** Whether a number or time makes another one true, whatever they count. */
function isEntailed(value: Value, told: Value): boolean {
  if (value.type === 'time' || told.type === 'time')
    return value.type === 'time' && told.type === 'time' && compareTimes(value, told) === 'same';
  const bare = (quantity: Quantity): Quantity => ({ ...quantity, dimension: 'count', unit: 'one' });
  return compareQuantities(value, told) === 'same' || compareQuantities(bare(value), bare(told)) === 'same';
}

const isToldExactly = ({ comparator }: Value) => comparator === 'exact';

/** Whether an answer is read the same by itself as in its claim, and all that is told is told exactly. */
function isExact({ key, fact }: Answer, { lang, values }: Matter): boolean {
  if ((fact?.type !== 'quantity' && fact?.type !== 'time') || !isToldExactly(fact)) return false;
  const own = valuesIn(key, lang)[0];
  return own !== undefined && amountOf(own) === amountOf(fact) && values().every(isToldExactly);
}

/** Whether a phrase is a number or time that none of those that are told makes true. */
function isOtherValue(phrase: string, { fact }: Answer, { lang, words, values }: Matter): boolean {
  if (tellingWords(phrase, lang, words).missing === 0) return false;
  const [value] = valuesIn(phrase, lang);
  if (value?.comparator !== 'exact' || value.type !== fact?.type) return false;
  return !values().some((told) => isEntailed(value, told));
}

/**
 * Tells of phrases whether no statement with them in the answer's place can be supported by the claims, so that none
 * need be read: a name, a thing or a pair of them of which they tell nothing, or a number or time that none of theirs
 * makes true.
 */
export function foreignTo(answer: Answer, matter: Matter): (phrase: string) => boolean {
  if (answer.fact === undefined || answer.fact.type === 'entity')
    return (phrase) => isUnheardOf(phrase, matter) && valuesIn(phrase, matter.lang).length === 0;
  const exact = once(() => isExact(answer, matter));
  return (phrase) => exact() && isOtherValue(phrase, answer, matter);
}
