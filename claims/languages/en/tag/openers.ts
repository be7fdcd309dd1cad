import { SAYING } from '../lexicon/verbs.ts';
import type { Word } from './word.ts';

/** "Financing dried up": what is done, and nobody who speaks. */
export const opensDoing = ([first, next]: readonly Word[]): boolean =>
  /\p{L}{3}ing$/u.test(first?.key ?? '') &&
  /^(?:VERB|AUX)$/u.test(next?.pos ?? '') &&
  !SAYING.has(next?.lemma ?? '');

/** "Storm Petra", "Operation Torch": what opens the name of no person. */
export const OF_THING =
  /^(?:storm|hurricane|cyclone|typhoon|operation|project|hotel|flight|exercise|route|comet)$/u;

/** Where the first word of a sentence stands: behind the mark that opens speech, its capital is the sentence's too. */
export const headOf = ([first]: readonly Word[]) => (/^["“‘]$/u.test(first?.text ?? '') ? 1 : 0);
