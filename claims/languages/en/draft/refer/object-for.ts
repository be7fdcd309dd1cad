import { isTimePhrase } from '../../frame/phrases.ts';
import type { Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { agrees } from '../memory/agrees.ts';
import { joinedTo, pointsElsewhere } from './candidates.ts';
import { inFull } from './definite.ts';
import { type Put, put, type Scene } from './scene.ts';

const SUM = /^(?:money|percent)$/u;

/** "sanctioned Rs 3,500 a month but stopped it": the payment that was sanctioned, and no sum. */
const isSum = ({ head, words }: Phrase): boolean =>
  head.value !== undefined ||
  words.some(({ value }) => value?.fact.type === 'quantity' && SUM.test(value.fact.dimension));

/** "fetched Leeds six points": what it was fetched for, and what was fetched. */
const holdsTwo = ({ words }: Phrase): boolean => {
  const value = words.findIndex((word) => word.value !== undefined);
  return words.slice(0, Math.max(0, value)).some(({ name }) => name !== undefined);
};

/** "refused to commission the vessel and returned it": the one phrase behind the verb before that fits. */
export function objectFor(word: Word, scene: Scene): Put | null {
  const earlier = joinedTo(scene);
  if (!earlier || earlier.subject !== scene.clause.subject) return null;
  const phrases = earlier.after.filter((part): part is Phrase => part.kind === 'phrase');
  // "folded it into a triangle and handed it on": what was folded.
  if (phrases.some(({ pronoun, head }) => pronoun && head.key === word.key)) return null;
  const fitting = phrases.filter(
    (phrase) =>
      !phrase.pronoun &&
      !pointsElsewhere(phrase) &&
      !isTimePhrase(phrase) &&
      !holdsTwo(phrase) &&
      agrees(word.key, phrase),
  );
  const only = fitting[0];
  return fitting.length === 1 && only && !isSum(only)
    ? inFull(put(scene.text, only.words), only.words, scene)
    : null;
}
