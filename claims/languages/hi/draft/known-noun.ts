import { rangeOf } from '../clause/phrases.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import type { Mention } from './memory.ts';

/** Paragraphs after which "इस समझौते" may be another one. */
const REACH = 3;

/** Nouns that a modifier of an earlier phrase does not pin down: "इस बात", "इस समय". */
const LOOSE = new Set(['time', 'abstract', 'measure', 'money', 'body']);

/** A full phrase of the article: the head noun and what says which one it is. */
export interface KnownNoun extends Mention {
  readonly modifiers: readonly Word[];
  readonly head: Word;
}

function modifiersOf(words: readonly Word[], head: Word): readonly Word[] | null {
  const at = words.indexOf(head);
  if (at < 1 || at !== words.length - 1) return null;
  const own = words.slice(0, at);
  const plain = own.every(
    (word) =>
      word.pos !== 'pronoun' &&
      word.pos !== 'determiner' &&
      word.pos !== 'coordinator' &&
      word.pos !== 'mark' &&
      word.pronoun === undefined &&
      word.key !== 'दोनों',
  );
  const telling = own.some(
    (word) => word.name !== undefined || word.tag === 'genitive' || word.demonym !== undefined,
  );
  return plain && telling ? own : null;
}

/** Adds the phrases of a frame that say which one is meant. */
export function learnNouns(
  known: ReadonlyMap<string, KnownNoun>,
  frame: Frame,
  text: string,
  place: { readonly paragraph: number; readonly sentence: number },
): ReadonlyMap<string, KnownNoun> {
  const next = new Map(known);
  for (const { phrase } of frame.parts) {
    if (phrase.kind !== 'nominal') continue;
    const { head, words } = phrase.group;
    const reading = head.noun?.[0];
    const modifiers = reading && !LOOSE.has(reading.class) ? modifiersOf(words, head) : null;
    if (!reading || !modifiers) continue;
    const range = rangeOf(words);
    next.set(reading.lemma, { text: text.slice(range.start, range.end), range, ...place, modifiers, head });
  }
  return next;
}

/** Whether the modifiers read the same before another form of the head: no का, no -ा adjective. */
function carryOver(modifiers: readonly Word[], from: Word, to: Word): boolean {
  if (from.text === to.text) return true;
  return modifiers.every(
    (word) => word.key !== 'का' && !(word.pos === 'adjective' && /(ा|े)$/u.test(word.key)),
  );
}

/** What "इस" stands for before a noun that was told in full: "इस समझौते" → "भारत और जापान के समझौते". */
export function modifiersFor(
  words: readonly Word[],
  at: number,
  known: ReadonlyMap<string, KnownNoun>,
  paragraph: number,
): KnownNoun | null {
  const noun = words[at + 1];
  const reading = noun?.noun?.[0];
  if (!noun || !reading || noun.pos !== 'noun') return null;
  const after = words[at + 2];
  if (after && after.pos !== 'postposition' && after.pos !== 'focus' && after.pos !== 'coordinator')
    return null;
  const found = known.get(reading.lemma);
  if (!found || paragraph - found.paragraph > REACH || found.head.start >= noun.start) return null;
  const plural = (word: Word) => word.noun?.every((form) => form.number === 'pl') ?? false;
  if (plural(noun) !== plural(found.head)) return null;
  return carryOver(found.modifiers, found.head, noun) ? found : null;
}
