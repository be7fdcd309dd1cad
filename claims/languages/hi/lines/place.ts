import { byRef, matchName } from '../../../catalogue/lookup.ts';
import { foldPhrase } from '../../../text/fold.ts';
import { lookUpAdjective } from '../lexicon/adjective-forms.ts';
import { lookUpEventNoun } from '../lexicon/event-nouns.ts';
import { lookUpNoun } from '../lexicon/noun-forms.ts';
import { analyseVerb } from '../lexicon/verb-forms.ts';
import { CLOSED } from '../tag/closed.ts';
import { SETTLEMENT } from '../tag/named-by-form.ts';
import { CARDINAL } from '../values/number-words.ts';
import { STAMP_WORDS } from './words.ts';

/** Whether the words from `at` on are the name of a listed place, and how many they are; 0 where they are none. */
function listedPlace(keys: readonly string[], at: number): number {
  const found = matchName(keys, at, 'hi');
  return found?.refs.some((ref) => byRef(ref)?.class === 'place') ? found.length : 0;
}

/** Function words, numbers, days and months: no place has one in its name. */
function isClosed(key: string): boolean {
  return CLOSED.has(key) || CARDINAL.has(key) || STAMP_WORDS.has(key);
}

function isCommon(key: string): boolean {
  return (
    lookUpNoun(key).length > 0 ||
    analyseVerb(key).length > 0 ||
    lookUpAdjective(key) !== null ||
    lookUpEventNoun(key) !== null
  );
}

/** Whether all of the words are listed places. */
export function isListedPlace(place: string): boolean {
  const keys = foldPhrase(place).split(' ');
  return keys.length > 0 && listedPlace(keys, 0) === keys.length;
}

/** "मेक्सिको सिटी", "केप टाउन": the last word of a foreign city's name. */
const CITY_NAME = /^(?:सिटी|टाउन|आइलैंड)$/u;

/**
 * Whether the words before a dateline's mark may be a place: listed, or known to no lexicon. "कोरोना:" and
 * "उन्होंने कहा:" are none. `isProven`: an agency or a day stands with it, so a plain word may name a village.
 */
export function mayBePlace(place: string, isProven: boolean): boolean {
  const keys = foldPhrase(place.replaceAll('/', ' ')).split(' ');
  // "संत कबीरनगर": what ends like a settlement is one, whatever stands before it.
  const last = keys.at(-1) as string;
  const isNamed = isProven || SETTLEMENT.test(last) || (keys.length > 1 && CITY_NAME.test(last));
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    const listed = listedPlace(keys, at);
    if (listed > 0) {
      at += listed - 1;
      continue;
    }
    if (isClosed(key) || !/\p{Script=Devanagari}/u.test(key) || (!isNamed && isCommon(key))) return false;
  }
  return true;
}
