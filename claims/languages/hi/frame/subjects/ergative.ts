import type { VerbGroup } from '../../chunk/types.ts';
import { isErgative } from '../../lexicon/verb-forms.ts';
import { isVerbal } from '../../tag/word.ts';
import { goesOnBeing } from './no-subject.ts';

/** Light verbs after which the perfective takes no ने: "ले गया", "रो पड़ा". */
const NO_NE_AFTER = /^(जा|आ|चल|पड़|उठ|बैठ|निकल|चुक|सक|पा|लग|रह)$/u;

/** Whether the subject of the verb group stands with ने. */
export function takesErgative(verb: VerbGroup): boolean {
  if (!verb.perfective || verb.passive || verb.ability || verb.progressive || verb.obligation) return false;
  if (goesOnBeing(verb)) return false;
  // "आवाज सुनाई दी": what is heard is the subject.
  if (verb.words.some(({ key }) => key === 'सुनाई' || key === 'दिखाई')) return false;
  const light = verb.words
    .filter(isVerbal)
    .slice(1)
    .some(
      (word) =>
        word.auxiliary === 'go' ||
        word.auxiliary === 'completive' ||
        word.verb?.some(({ root }) => NO_NE_AFTER.test(root)),
    );
  return !light && isErgative(verb.root, true);
}

/** Whether a bare noun phrase cannot be the subject: of a perfective that surely takes ने. */
export function needsErgative(verb: VerbGroup): boolean {
  return takesErgative(verb) && isErgative(verb.root);
}
