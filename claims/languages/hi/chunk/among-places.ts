import { isGenitiveMarker, isNominal, type Word } from '../tag/word.ts';

/** Parts of a place, and all of it: "कई हिस्सों", "जिले भर". */
const PARTS = /^(?:हिस्से|हिस्सों|भागों|भर)$/u;

function isPlace(word: Word | undefined): boolean {
  return word?.name?.class === 'place' || word?.noun?.[0]?.class === 'place' || PARTS.test(word?.key ?? '');
}

/** The last word of the phrase that begins at `at`, where a marker of place closes it. */
function lastOfPhrase(words: readonly Word[], at: number): Word | undefined {
  let end = at;
  while (isNominal(words[end]) || isGenitiveMarker(words[end])) end++;
  const tag = words[end]?.tag;
  return tag === 'locative' || tag === 'superessive' ? words[end - 1] : undefined;
}

/** "भोपाल समेत | प्रदेश के ज्यादातर इलाकों में": a place before समेत is one of those that the phrase behind it is of. */
export function isAmongPlaces(before: Word | undefined, words: readonly Word[], next: number): boolean {
  return isPlace(before) && isPlace(lastOfPhrase(words, next));
}
