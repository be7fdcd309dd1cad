import { givenGender } from '../lexicon/names/index.ts';
import { isSureName } from './name-runs.ts';
import type { Word } from './word.ts';

const lives = (word: Word | undefined) => word?.key === 'निवासी' || word?.key === 'निवासिनी';
const CHILD = /^(?:पुत्र|पुत्री|पत्नी|उर्फ)$/u;

/** Words back within which "पुत्र" says that what stands before "निवासी" is a person's name. */
const REACH = 4;

/** Whether what ends before `at` is a person, and no town: "राहुल | निवासी", "सोहन पुत्र मांगे, | निवासी". */
function endsPerson(words: readonly Word[], at: number): boolean {
  const last = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  const bearer = words[last];
  if (!bearer) return false;
  if (bearer.name) return bearer.name.class === 'person';
  if (words.slice(Math.max(0, last - REACH), last).some(({ key }) => CHILD.test(key))) return true;
  return isSureName(bearer) && givenGender(bearer.key) !== undefined;
}

/** "राहुल निवासी | मानपुर ने": where the person before it lives, and no name of anybody. */
export function isHomeBehind(words: readonly Word[], at: number): boolean {
  const home = words[at];
  return home !== undefined && lives(words[at - 1]) && !isSureName(home) && endsPerson(words, at - 1);
}

/** "इनामी | टोला | निवासी राहुल": the one word before it is where somebody lives, though another bears it as a surname. */
export function isHomeAhead(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const home = words[at];
  if (!home || !lives(words[at + 1]) || isSureName(home)) return false;
  return before?.pos !== 'unknown' && before?.name === undefined && !CHILD.test(before?.key ?? '');
}
