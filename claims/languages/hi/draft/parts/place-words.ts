import type { Phrase } from '../../clause/phrases.ts';
import type { Word } from '../../tag/word.ts';

/** Markers with which the place is not the thing itself: "मंदिर के पास", "स्टेशन के बाहर". */
const BESIDE = /^(पास|करीब|निकट|नजदीक|समीप|सामने|बाहर|अंदर|भीतर|किनारे|पीछे|आसपास|ऊपर|नीचे|पार)$/u;

/** "के पास" behind a place: with it the phrase says where, and no other thing. Empty where there is none. */
export function besideWords(phrase: Phrase): readonly Word[] {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'place' || phrase.group.pronoun) return [];
  return BESIDE.test(phrase.group.marker.at(-1)?.key ?? '') ? phrase.group.marker : [];
}
