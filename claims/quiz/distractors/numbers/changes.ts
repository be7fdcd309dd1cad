import { readNumber } from '../../../languages/hi/values/read-number.ts';
import { foldPhrase } from '../../../text/fold.ts';
import { tokenize } from '../../../text/tokens.ts';

const FALLS = ['घटाकर', 'घटकर', 'गिरकर', 'लुढ़ककर', 'फिसलकर', 'कम होकर', 'कम करके', 'कम कर'].map(foldPhrase);
const RISES = ['बढ़ाकर', 'बढ़कर', 'चढ़कर', 'उछलकर', 'बढ़ा कर'].map(foldPhrase);
const MOVES = [...FALLS, ...RISES].join('|');

/** "कितने प्रतिशत से घटाकर 6.5 प्रतिशत". */
const TO = new RegExp(`(?:^| )कितन\\S{1,3} (?:\\S{1,30} ){0,2}?से (${MOVES}) (?=(.{1,60}))`, 'u');
/** "दो लाख रुपये से बढ़ाकर कितने". */
const FROM = new RegExp(`(?:^| )(\\S.{0,120}?) से (${MOVES}) (?:\\S{1,12} ){0,2}?कितन`, 'u');
/** Words before a number that say about how much it is. */
const ABOUT = /^(?:करीब|लगभग|तकरीबन) /u;
/** A number of more words, with its unit, is none. */
const LONGEST = 7;

/** The other end of a change that a stem asks one end of. */
export interface EndOfChange {
  readonly value: number;
  /** Which bound of the key it is: what was cut was more than what is left, what was raised less. */
  readonly end: 'lowest' | 'highest';
}

/** The number at the end of words, but for a unit behind it. */
function lastNumber(words: string): number | undefined {
  const tokens = tokenize(words);
  for (let at = Math.max(0, tokens.length - LONGEST); at < tokens.length; at++) {
    const found = readNumber(tokens, at);
    if (found && at + found.length >= tokens.length - 1) return found.value;
  }
  return undefined;
}

/** What a Hindi stem tells of the change that it asks the beginning or the end of; undefined of any other. */
export function endOfChange(stem: string): EndOfChange | undefined {
  const folded = foldPhrase(stem);
  const to = TO.exec(folded);
  if (to) {
    const value = readNumber(tokenize(to[2]?.replace(ABOUT, '') ?? ''), 0)?.value;
    return value === undefined
      ? undefined
      : { value, end: FALLS.includes(to[1] ?? '') ? 'lowest' : 'highest' };
  }
  const from = FROM.exec(folded);
  const value = from ? lastNumber(from[1] ?? '') : undefined;
  return value === undefined
    ? undefined
    : { value, end: FALLS.includes(from?.[2] ?? '') ? 'highest' : 'lowest' };
}
