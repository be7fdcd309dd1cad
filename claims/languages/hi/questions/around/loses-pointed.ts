import type { Reading } from '../../../../model.ts';
import type { Around } from './sentences.ts';

/** "इस सीट पर", at the head of a sentence: what it tells is of one of several alone. */
const POINTED =
  /^\s*(?:(?:वहीं|हालांकि|जबकि|और|लेकिन),? )?(?:इस|उस|इसी|उसी) (सीट|वार्ड|बूथ|केंद्र|मंडी|गांव|तहसील|तालुका|प्रखंड|ब्लॉक) (?:पर|में|से|के) /u;
/** What draws its sum from the clause before. */
const SUMS_UP = /(?:^|[ ,])(?:यानी|यानि|मतलब|अर्थात)[ ,]*$/u;

/** "इस सीट पर 300 ने नोटा दबाया, यानी दोगुने वोट पड़े": a conclusion that leaves out the one place it is of. */
export function losesPointed({ claim }: Reading, { before }: Around): boolean {
  const noun = before.match(POINTED)?.[1];
  return noun !== undefined && SUMS_UP.test(before) && !claim.text.includes(noun);
}
