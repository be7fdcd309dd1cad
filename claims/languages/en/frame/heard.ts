import type { Verbs } from '../chunk/types.ts';
import type { Part, Phrase } from '../parse/types.ts';
import { isBody, isPerson } from './phrases.ts';

const HEARS = /^(?:tell|inform|assure|convince|persuade|remind|notify)$/u;
/** What is said in them is said in the open. */
const HEARING =
  /^(?:court|jury|judges?|magistrates|inquest|inquiry|hearing|tribunal|committee|panel|commission|parliament|mps|lords)$/u;

/** "She was told that": by whom, is not told; a court is told what is heard in it. */
export function isHeard({ passive, lemma, governor }: Verbs, subject: Phrase | null): boolean {
  // "failed to prove that he knew", "refused to say that": nothing is shown or said.
  if (governor !== lemma && /^(?:fail|refuse|decline|neglect|struggle)$/u.test(governor)) return true;
  return passive && HEARS.test(lemma) && !HEARING.test(subject?.head.key ?? '');
}

/** "The court heard that": somebody said it there. */
export function hearsSaid({ passive, lemma }: Verbs, subject: Phrase | null): boolean {
  const hears = [subject?.head.key, subject?.words.at(-1)?.key].some((key) => HEARING.test(key ?? ''));
  return lemma === 'hear' && !passive && hears;
}

/** What somebody has in mind, and tells nobody of. */
export const KNOWING = /^(?:know|realise|realize|notice|understand|remember|forget|discover|find|learn)$/u;

/** "The round concludes when two teams meet": things end, and say nothing. */
export function onlyEnds({ lemma }: Verbs, subject: Phrase | null, next: Part | undefined): boolean {
  const that = next?.kind === 'filler' && next.words[0]?.key === 'that';
  const speaks = subject !== null && (isPerson(subject) || isBody(subject));
  return /^(?:conclude|close|continue|repeat)$/u.test(lemma) && !speaks && !that;
}
