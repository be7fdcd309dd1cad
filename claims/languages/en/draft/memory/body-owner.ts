import { BODIES } from '../../lexicon/closed.ts';
import type { Word } from '../../tag/word.ts';

/** "the Lake County Sheriff's Department": who stands so within the name of a body is nobody that is told of. */
export function isBodyOwner(words: readonly Word[], at: number): boolean {
  const behind = at + (words[at]?.length ?? 1);
  const owned = words[behind + 1];
  return (
    /^['’]s?$/u.test(words[behind]?.text ?? '') &&
    /^\p{Lu}/u.test(owned?.text ?? '') &&
    words.slice(behind + 1, behind + 4).some(({ key, text }) => BODIES.has(key) && /^\p{Lu}/u.test(text))
  );
}
