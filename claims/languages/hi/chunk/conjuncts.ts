import { joinsVerb, lookUpConjunct } from '../lexicon/conjuncts.ts';
import type { Word } from '../tag/word.ts';

/** Quantified conjuncts are objects, not parts of the verb: "बड़ा हमला किया" keeps its object. */
export function standsFree(run: readonly Word[], conjunct: Word): boolean {
  const before = run.at(-2);
  if (before === undefined) return true;
  // "21 अन्य | घायल हुए": others, told by that word alone.
  if (before.key === 'अन्य' && run.at(-3)?.value && lookUpConjunct(conjunct.key)?.kind === 'adjective')
    return true;
  const fact = before.value?.fact;
  // "सूचकांक 392 दर्ज किया गया", "नौ बजे तय हुआ": what is so of a figure, and never of people.
  if (run.findLast(({ inside }, i) => !inside && i < run.length - 1)?.value && FIGURED.test(conjunct.key))
    return true;
  // "240 करोड़ रुपये खर्च किए": an amount with its unit is a phrase of its own.
  if (fact) return fact.type !== 'quantity' || (fact.dimension !== 'count' && fact.dimension !== 'ordinal');
  return before.pos !== 'adjective' && before.pos !== 'number' && before.pos !== 'determiner';
}

const FIGURED = /^(?:दर्ज|तय|निर्धारित|रिकार्ड|रिकॉर्ड)$/u;

/** "राख हुआ": a word that joins but some verbs, before one of them. */
export function joinsFirst({ key }: Word, verb: Word | undefined): boolean {
  if (!lookUpConjunct(key)?.bound) return true;
  return verb?.verb?.some(({ root }) => joinsVerb(key, root)) ?? false;
}

/** "घायल भी हुए", "शुरू ही हुआ": what stands between the two and belongs to neither. */
export function isAlso(word: Word | undefined): boolean {
  return word?.key === 'भी' || word?.key === 'ही';
}
