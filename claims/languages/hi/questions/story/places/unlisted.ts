import { matchName } from '../../../../../catalogue/lookup.ts';
import type { Reading } from '../../../../../model.ts';
import { fold } from '../../../../../text/fold.ts';
import { patternFor } from '../../../../../text/scripts.ts';
import { lookUpAdjective } from '../../../lexicon/adjective-forms.ts';
import { isAdverb, isQuantifier } from '../../../lexicon/adverbs.ts';
import { isConjunct } from '../../../lexicon/conjuncts.ts';
import { lookUpEventNoun } from '../../../lexicon/event-nouns.ts';
import { isRole } from '../../../lexicon/names/index.ts';
import { guessNoun, lookUpNoun } from '../../../lexicon/noun-forms.ts';
import { analyseVerb } from '../../../lexicon/verb-forms.ts';
import { CARDINAL } from '../../../values/number-words.ts';
import { unitByWord } from '../../../values/units.ts';

/** A word with a case marker behind it: it stands as a noun does. */
const MARKED = /(?<![^\s।,;:!?"“”‘’'()–])([^\s।,;:!?"“”‘’'()–]{4,}) (?=(?:ने|को|से|में|पर|का|की|के|तक|द्वारा) )/gu;
/** A shorter word may be a fragment. */
const SHORTEST = 4;

/** Whether a folded word is one that the lexicon knows, or may be by its form. */
export function isWordOfLanguage(key: string): boolean {
  return (
    lookUpNoun(key).length > 0 ||
    guessNoun(key).length > 0 ||
    analyseVerb(key).length > 0 ||
    lookUpAdjective(key) !== null ||
    lookUpEventNoun(key) !== null ||
    unitByWord(key) !== undefined ||
    CARDINAL.has(key) ||
    isConjunct(key) ||
    isAdverb(key) ||
    isQuantifier(key) ||
    isRole(key)
  );
}

const DIGIT = /\p{Nd}/u;

function wordsOf(text: string): string[] {
  const digit = patternFor(text, DIGIT);
  return text
    .split(/[\s।,;:!?"“”‘’'()–]+/u)
    .filter((word) => word.length >= SHORTEST && !digit.test(word))
    .map(fold);
}

/** The listed names that stand in a claim for words that point back: "शहर" told as "पटना शहर". */
function putNames(claim: Reading['claim']): string[] {
  return claim.substitutions.flatMap(({ text }) => {
    const keys = text.split(/\s+/u).map(fold);
    return keys.filter((key, i) => key.length >= SHORTEST && matchName(keys, i, 'hi') !== null);
  });
}

/**
 * Names that no list has, told more than once: "कैपिटल गेंस", "सिबुलकोवा". A word that the lexicon lacks is a name
 * as a rule; told once it may be a slip of the pen.
 */
export function unlistedNames(readings: readonly Reading[]): (reading: Reading, at: number) => boolean {
  const sentences = new Map<string, Set<number>>();
  for (const { claim, form } of readings)
    for (const word of new Set(wordsOf(claim.text))) {
      const known = sentences.get(word) ?? new Set();
      sentences.set(word, known.add(form.sentence));
    }
  const known = new Map<string, boolean>();
  const isUnlisted = (word: string): boolean => {
    const told = known.get(word) ?? ((sentences.get(word)?.size ?? 0) > 1 && !isWordOfLanguage(word));
    known.set(word, told);
    return told;
  };
  return ({ claim }, at) => {
    const own = new Set(wordsOf(claim.arguments[at]?.text ?? ''));
    if (putNames(claim).some((word) => !own.has(word))) return true;
    return Array.from(claim.text.matchAll(MARKED), ({ 1: word }) => fold(word as string)).some(
      (word) => !own.has(word) && isUnlisted(word),
    );
  };
}
