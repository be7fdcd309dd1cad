import { overlaps, type Range } from '../../../text/range.ts';
import { rangeOf } from '../clause/phrases.ts';
import type { Word } from '../tag/word.ts';

/** A member of more words than this is a phrase to be read, not an answer. */
const LONGEST = 5;

/** Nouns that say nothing of their own: "के बीच", "की ओर", "इस तरह". */
const EMPTY = new Set(['time', 'abstract', 'measure', 'money']);

const isOf = (word: Word) => word.tag === 'genitive' && word.pos === 'postposition';

function joins(word: Word): boolean {
  return word.pos === 'coordinator' || (word.pos === 'mark' && word.text === ',');
}

/** The runs between का/की/के, और and commas. */
function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of words) {
    if (isOf(word) || joins(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs;
}

/** Without the words in front that only point or choose: "किसी धार्मिक संगठन" → "धार्मिक संगठन". */
function withoutDeterminers(run: readonly Word[]): readonly Word[] {
  const at = run.findIndex(({ pos }) => pos !== 'determiner' && pos !== 'focus' && pos !== 'approximator');
  return at < 0 ? [] : run.slice(at);
}

function isPlain({ pos, inside, pronoun }: Word): boolean {
  return !inside && pronoun === undefined && (pos === 'noun' || pos === 'adjective' || pos === 'unknown');
}

function answers(run: readonly Word[]): boolean {
  const head = run.at(-1);
  if (!head || run.length > LONGEST || !run.every(isPlain)) return false;
  return head.pos !== 'adjective' && !EMPTY.has(head.noun?.[0]?.class ?? '');
}

/**
 * The nouns that a longer phrase is made of, where no fact stands: the owner in "धान की फसल", each of
 * "चावल, दाल और तेल". They answer of their own, and say no more than the phrase.
 */
export function membersIn(words: readonly Word[], facts: readonly Range[]): Range[] {
  if (words.length < 2 || words.some(({ pos }) => pos === 'verb' || pos === 'relative')) return [];
  return runsOf(words)
    .map(withoutDeterminers)
    .filter((run) => run.length < words.length && answers(run))
    .map(rangeOf)
    .filter((range) => !facts.some((fact) => overlaps(fact, range)));
}
