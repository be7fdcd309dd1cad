import type { Clause } from '../../clause/index.ts';
import { type Phrase, phraseWords } from '../../clause/phrases.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Cue } from './index.ts';

function holds(phrase: Phrase, word: Word): boolean {
  return phraseWords(phrase).includes(word);
}

/** Whether a phrase has the word in a place from which it says nothing of what the verb tells. */
function keepsToItself(phrase: Phrase, word: Word): boolean {
  if (phrase.kind !== 'nominal') return phrase.kind === 'embedded';
  if (phrase.participle && holds(phrase.participle, word)) return true;
  const { words } = phrase.group;
  return phrase.tag !== 'direct' || words.slice(words.indexOf(word)).some(isGenitiveMarker);
}

/** "कथित हमले के बाद धमकी दी", "कथित घोटाले की जांच": only the attack is alleged, and not the threat. */
export function isOfPhrase({ id, words: cue }: Cue, { phrases }: Clause): boolean {
  const [word, ...more] = cue;
  if (id !== 'hedge.adverb' || word?.key !== 'कथित' || more.length > 0) return false;
  return phrases.some((phrase) => holds(phrase, word) && keepsToItself(phrase, word));
}
