import { isSameOrRelated } from '../catalogue/lookup.ts';
import type { Argument, Reading } from '../model.ts';
import { searchWords } from '../text/search-key.ts';
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

/** The top-level phrases of a reading. */
export function phrasesOf(reading: Reading): Phrase[] {
  const { claim, form } = reading;
  return claim.arguments.flatMap((argument, at) => {
    if (form.slots[at]?.within !== undefined) return [];
    const inside = claim.arguments.filter((_, i) => form.slots[i]?.within === at);
    return [
      {
        argument,
        shown: shownText(reading, at) || argument.text,
        facts: (argument.fact ? [argument, ...inside] : inside).filter(isKnown),
      },
    ];
  });
}

/** Words that say nothing of what a phrase is about. */
const LIGHT = new Set(
  searchWords('करीब लगभग ही भी तो और व एवं का के की ने को में पर से नेता श्री about the a an of and'),
);

function contentOf(text: string): string[] {
  return searchWords(text).filter((word) => !LIGHT.has(word));
}

function compareFacts(s: Argument, c: Argument): Result {
  const [a, b] = [s.fact, c.fact];
  if (!a || !b || a.type !== b.type) return 'unknown';
  if (a.type === 'quantity' && b.type === 'quantity') return compareQuantities(a, b);
  if (a.type === 'entity' && b.type === 'entity') {
    if (a.ref && b.ref) return isSameOrRelated(a.ref, b.ref) === 'same' ? 'same' : 'different';
    const whole = contentOf(b.name);
    return contentOf(a.name).every((word) => whole.includes(word)) ? 'same' : 'unknown';
  }
  if (a.type === 'time' && b.type === 'time') {
    if (isUnknownDay(a) || isUnknownDay(b)) return 'unknown';
    return a.timex === b.timex ? 'same' : a.grain === b.grain ? 'different' : 'unknown';
  }
  return 'unknown';
}

/**
 * Compares a phrase of the statement with one of the claim. `same`: the claim says all that the statement says
 * here; `different`: one fact of the same kind differs and all other words are the same; else `unknown`.
 */
export function comparePhrases(s: Phrase, c: Phrase): Result {
  const claimWords = contentOf(c.shown);
  const missing = contentOf(s.shown).filter((word) => !claimWords.includes(word));
  const pairs = s.facts.map((fact) => {
    const results = c.facts.map((other) => compareFacts(fact, other));
    return results.includes('same') ? 'same' : results.length === 1 ? (results[0] as Result) : 'unknown';
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
