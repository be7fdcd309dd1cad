import { soundKey } from '../../../text/romanise.ts';
import type { Word } from './word.ts';

/** "(Dinesh Khara)": two to five Latin words with capitals. */
const GLOSS =
  /^\((?:Dr\.? |Mr\.? |Ms\.? )?(\p{Lu}[\p{Script=Latin}.'-]*(?: \p{Lu}[\p{Script=Latin}.'-]*){1,4})\)$/u;

/** Without the vowels, in which two spellings of a name differ most. */
function skeleton(word: string): string {
  return soundKey(word).replace(/(?!^)[aeiou]/gu, '');
}

/**
 * "दिनेश खारा (Dinesh Khara)": the words before a Latin spelling that sound as it does are one name, whatever else
 * they can mean.
 */
export function markGlossed(words: readonly Word[]): void {
  words.forEach((word, i) => {
    const latin = word.pos === 'parenthesis' ? word.text.match(GLOSS)?.[1]?.split(' ') : undefined;
    if (!latin || i < latin.length) return;
    const run = words.slice(i - latin.length, i);
    const sounds = run.every(
      (part, n) => part.shape === 'word' && !part.name && skeleton(part.key) === skeleton(latin[n] as string),
    );
    if (sounds) for (const part of run) part.glossed = true;
  });
}
