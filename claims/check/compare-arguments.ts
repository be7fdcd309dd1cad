import { isSameOrRelated } from '../catalogue/relatives.ts';
import { keptBy } from '../kept.ts';
import type { Argument, Reading } from '../model.ts';
import { foldPhrase } from '../text/fold.ts';
import { searchWords } from '../text/search-key.ts';
import { lightStem } from '../text/stem.ts';
import { findValues } from '../values.ts';
import { compareTimes } from './aligned/times.ts';
import { compareQuantities } from './compare-values.ts';
import { isUnknownDay } from './unknown-day.ts';

export type Result = 'same' | 'compatible' | 'different' | 'unknown';

/** A phrase of a claim with the facts inside it. */
export interface Phrase {
  readonly argument: Argument;
  readonly shown: string;
  readonly facts: readonly Argument[];
}

/** How the claim's text shows an argument: with "both countries" and short names resolved. */
function shownText({ form }: Reading, at: number): string {
  return form.pieces
    .filter((piece) => piece.argument === at && piece.part === 'core')
    .map((piece) => piece.text)
    .join(' ');
}

/** A thing that no list knows is compared by its words alone. */
function isKnown({ fact }: Argument): boolean {
  return fact !== undefined && !(fact.type === 'entity' && fact.class === 'thing' && !fact.ref);
}

/**
 * The values of an English phrase with what bounds them, "before 1998", "more than 200", which an argument's own
 * facts leave to its preposition.
 */
function boundedValues(argument: Argument, text: string): Argument[] {
  const values = findValues(text, { lang: 'en' });
  const isInner = ({ start, end }: (typeof values)[number], i: number) =>
    values.some((other, j) => j !== i && other.start <= start && end <= other.end);
  return values
    .filter((value, i) => !isInner(value, i))
    .map(({ exact, fact }) => ({ ...argument, text: exact, fact }));
}

const isEntity = ({ fact }: Argument) => fact?.type === 'entity';

/** The top-level phrases of a reading: each statement is held against the same claims. */
export const phrasesOf = keptBy((reading: Reading): readonly Phrase[] => {
  const { claim, form } = reading;
  return claim.arguments.flatMap((argument, at) => {
    if (form.slots[at]?.within !== undefined) return [];
    const inside = claim.arguments.filter((_, i) => form.slots[i]?.within === at);
    const shown = shownText(reading, at) || argument.text;
    const own = (argument.fact ? [argument, ...inside] : inside).filter(isKnown);
    const facts =
      claim.lang === 'en'
        ? [...own.filter(isEntity), ...boundedValues(argument, `${form.slots[at]?.marker ?? ''} ${shown}`)]
        : own;
    return [{ argument, shown, facts }];
  });
});

/** Words that say nothing of what a phrase is about. */
const LIGHT = new Set(
  searchWords('करीब लगभग ही भी तो और व एवं का के की ने को में पर से नेता श्री about the a an of and'),
);

/** Words that take something from what follows: "one of the largest", "former minister". */
const NARROWING = new Set(searchWords('one former almost nearly पूर्व'));

function isNarrowed(s: Phrase, c: Phrase): boolean {
  const own = searchWords(s.shown);
  return searchWords(c.shown).some((word) => NARROWING.has(word) && !own.includes(word));
}

/** Whether a folded word says nothing of what a phrase is about. */
export function isLightWord(key: string): boolean {
  return LIGHT.has(lightStem(key));
}

function contentOf(text: string): string[] {
  return searchWords(text).filter((word) => !LIGHT.has(word));
}

/** The points of a result in their order: 3 and 1 of "3-1"; all sets of a match. */
const pointsIn = ({ text }: Argument) => (foldPhrase(text).match(/\d{1,3}/gu) ?? []).map(Number);

/** "3-1" and "3-0" begin with the same number, and are two results. */
function compareScores(s: Argument, c: Argument): Result {
  const [a, b] = [pointsIn(s), pointsIn(c)];
  if (a.length !== b.length) return 'unknown';
  return a.every((points, i) => points === b[i]) ? 'same' : 'different';
}

const isScore = ({ fact }: Argument) => fact?.type === 'quantity' && fact.dimension === 'score';

function compareFacts(s: Argument, c: Argument): Result {
  const [a, b] = [s.fact, c.fact];
  if (!a || !b || a.type !== b.type) return 'unknown';
  if (isScore(s) && isScore(c)) return compareScores(s, c);
  if (a.type === 'quantity' && b.type === 'quantity') return compareQuantities(a, b);
  if (a.type === 'entity' && b.type === 'entity') {
    if (a.ref && b.ref) return isSameOrRelated(a.ref, b.ref) === 'same' ? 'same' : 'different';
    const whole = contentOf(b.name);
    return contentOf(a.name).every((word) => whole.includes(word)) ? 'same' : 'unknown';
  }
  if (a.type === 'time' && b.type === 'time') {
    if (isUnknownDay(a) || isUnknownDay(b)) return 'unknown';
    if (a.comparator !== 'exact' || b.comparator !== 'exact') return compareTimes(a, b);
    return a.timex === b.timex ? 'same' : a.grain === b.grain ? 'different' : 'unknown';
  }
  return 'unknown';
}

/** What the facts of a claim's phrase mean for one of the statement's. A bound must hold of each number it may be of. */
function resultFor(fact: Argument, others: readonly Argument[]): Result {
  const results = others.map((other) => compareFacts(fact, other));
  const isBound = fact.fact?.type === 'quantity' && fact.fact.comparator !== 'exact';
  if (results.includes('same')) return isBound && results.includes('different') ? 'unknown' : 'same';
  return results.length === 1 ? (results[0] as Result) : 'unknown';
}

/**
 * Compares a phrase of the statement with one of the claim. `same`: the claim says all that the statement says
 * here; `different`: one fact of the same kind differs and all other words are the same; else `unknown`.
 */
export function comparePhrases(s: Phrase, c: Phrase): Result {
  if (isNarrowed(s, c)) return 'unknown';
  const claimWords = contentOf(c.shown);
  const missing = contentOf(s.shown).filter((word) => !claimWords.includes(word));
  // What is the same as one of the statement's facts is no other value of another one.
  const isFree = (other: Argument) => !s.facts.some((fact) => compareFacts(fact, other) === 'same');
  const pairs = s.facts.map((fact) => {
    const result = resultFor(fact, c.facts);
    return result === 'different' && !c.facts.some(isFree) ? 'unknown' : result;
  });
  if (s.facts.length === 0) return missing.length === 0 ? 'same' : 'unknown';
  const factWords = s.facts.flatMap((fact) => contentOf(fact.text));
  const besideFacts = missing.filter((word) => !factWords.includes(word));
  if (besideFacts.length > 0) return 'unknown';
  if (pairs.every((result) => result === 'same')) return 'same';
  const wrong = pairs.filter((result) => result === 'different').length;
  return wrong === 1 && pairs.every((result) => result === 'same' || result === 'different')
    ? 'different'
    : 'unknown';
}
