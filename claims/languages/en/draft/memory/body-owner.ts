import { BODIES } from '../../lexicon/closed.ts';
import { marksOwner, type Word } from '../../tag/word.ts';

/** Titles of those whom others name a house after. */
const HONOURED = /^(?:st|saint|bishop|archbishop|cardinal|king|queen|prince|lady|lord)\.?$/u;
/** What is named after somebody. */
const NAMED_AFTER =
  /^(?:school|college|academy|hospital|infirmary|church|chapel|cathedral|almshouse|hospice|grammar)$/u;

/** "Bishop Fox's grammar school": the school has its name from him. */
const isNamesake = (words: readonly Word[], at: number, owned: number): boolean =>
  HONOURED.test(words[at - 1]?.key ?? '') &&
  words.slice(owned, owned + 3).some(({ key }) => NAMED_AFTER.test(key));

/** "the Lake County Sheriff's Department": who stands so within the name of a body is nobody that is told of. */
export function isBodyOwner(words: readonly Word[], at: number): boolean {
  const behind = at + (words[at]?.length ?? 1);
  const owned = words[behind + 1];
  if (!marksOwner(words[behind])) return false;
  return (
    isNamesake(words, at, behind + 1) ||
    (/^\p{Lu}/u.test(owned?.text ?? '') &&
      words.slice(behind + 1, behind + 4).some(({ key, text }) => BODIES.has(key) && /^\p{Lu}/u.test(text)))
  );
}
