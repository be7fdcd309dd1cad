import { givenGender, isPlainName } from '../lexicon/names/index.ts';
import type { Word } from './word.ts';

const SAYS = /^(?:कह|बता|मान|पूछ|बोल)(?:ती|ते)$/u;
const WITH_RESPECT = /^(?:हैं|थीं|थे)$/u;

/** What a noun of the language is of that is a given name too: no person, place or body. */
const CALLED_BY = /^(?:abstract|quality|natural|communication|event|time|thing)$/u;

/** Whether the word at `at` is a noun of the language that is a given name too: रुचि, आशा, ज्योति. */
function mayBeGiven(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== 'noun' || word.role || word.inside || word.value) return false;
  if (!isPlainName(word.key) || givenGender(word.key) === undefined) return false;
  return CALLED_BY.test(word.noun?.[0]?.class ?? '');
}

/** "रुचि कहती हैं": who speaks and is told of with respect has the noun for a name. */
export function speaksByPlainName(words: readonly Word[], at: number): boolean {
  const [verb, copula] = [words[at + 1]?.key ?? '', words[at + 2]?.key ?? ''];
  return mayBeGiven(words, at) && SAYS.test(verb) && WITH_RESPECT.test(copula) && !isOwned(words, at);
}

const AGED = /^(?:साल|वर्ष|बरस)$/u;

/** "विज्ञान में रुचि", "उनकी रुचि", "गहरी रुचि": what stands before it makes it a thing; "31 साल की रुचि" is somebody. */
function isOwned(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || AGED.test(words[at - 2]?.key ?? '')) return false;
  if (/^(?:adjective|determiner|value|number)$/u.test(before.pos)) return true;
  // "कहा कि मोहन से रुचि …", "उन्होंने रुचि …": beside whom she acts.
  return before.tag === 'genitive' || before.tag === 'locative' || before.tag === 'superessive';
}

const OF_THING =
  /^(?:है|था|थी|हो|होती|होने|हुई|नहीं|ली|लेते|लेती|लेने|ले|रखते|रखती|रखने|रखता|दिखाई|दिखाते|बढ़ी|जगी|जागी|और)$/u;

/** Whether a plain name that somebody of the story bears is told as the noun here: "में रुचि ली". */
export function isPlainNoun(words: readonly Word[], at: number): boolean {
  return mayBeGiven(words, at) && (isOwned(words, at) || OF_THING.test(words[at + 1]?.key ?? ''));
}

/** "पिता की राय अच्छी नहीं थी" beside "सत्यजीत राय": what somebody has, by a noun that is a surname too; "की राय ने" is of a woman. */
export function isOwnedNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.pos !== 'noun' || word.noun?.[0]?.gender !== 'f' || givenGender(word.key) !== undefined)
    return false;
  return (
    before?.tag === 'genitive' && /की$/u.test(before.key) && !/^(?:ने|को)$/u.test(words[at + 1]?.key ?? '')
  );
}

/** Parts of a name, with which a predicate may have run together. */
const LONG = 3;
const OPENS = /^(?:conjunction|coordinator|mark)$/u;

/** "जॉन बोर कलर ब्लाइंड है": at the front of its clause and right before the copula a long name holds what somebody is. */
export function holdsPredicate(words: readonly Word[], at: number, length: number): boolean {
  const before = words[at - 1];
  if (length < LONG || (before && !OPENS.test(before.pos))) return false;
  return /^(?:है|हैं|था|थी|थे|थीं)$/u.test(words[at + length]?.key ?? '');
}
