import { isPerson, isPersonal, isPlural } from '../frame/phrases.ts';
import { APPROXIMATE } from '../lexicon/closed.ts';
import type { Word } from '../tag/word.ts';
import type { Clause, Phrase } from './types.ts';

const isNumber = ({ value, inside, key }: Word) =>
  (value?.fact.type === 'quantity' && /^(?:count|percent)$/u.test(value.fact.dimension)) ||
  inside ||
  APPROXIMATE.has(key) ||
  key === 'half';

/** "400 pupils, of whom 120 are girls": 120 of 400 pupils are; null where the number is of something else. */
export function ofThem(clause: Clause, opening: readonly Word[], antecedent: Phrase): Clause | null {
  const [of, them, more] = opening;
  const { subject, verb } = clause;
  if (of?.key !== 'of' || !/^(?:whom|which)$/u.test(them?.key ?? '') || more) return null;
  if (!subject || subject.tail.length > 0 || !subject.words.every(isNumber) || verb.negated) return null;
  // "a convoy with trucks of the army": one phrase, of many.
  if (
    antecedent.pronoun ||
    antecedent.bases.length !== 1 ||
    antecedent.tail.length > 0 ||
    !isPlural(antecedent)
  )
    return null;
  if (them?.key === 'whom' ? !isPersonal(antecedent) : isPerson(antecedent)) return null;
  const whole: Phrase = { ...antecedent, preposition: [of] };
  return {
    ...clause,
    subject: { ...subject, tail: [whole] },
    faults: clause.faults.filter((fault) => fault !== 'relative'),
  };
}
