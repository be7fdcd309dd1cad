import { GOES_ON, isName, MARKS } from './headline-words.ts';
import { OPEN } from './open-words.ts';
import { isProperIn } from './proper.ts';

/** Fewer words say too little, more are no kicker. */
const FEWEST = 3;
const MOST = 9;
/** So many words say what a story is of without a name. */
const ENOUGH = 5;

/** Words of a speaker or to a reader, and of what cannot be so late: no kicker says them. */
const TO_READER =
  /(?:^|\s)(?:I|me|my|you|your|us|how|why|what|who|when|where|which|live|latest|video|review|profile)(?=[\s,'’]|$)/iu;

/** What is quoted is somebody's word for it, and no name of the story. */
const QUOTED = /(?:^|\s)['‘]/u;

/** Whether a headline has a name: behind its first word, or there a word that the story writes large. */
const namesSomething = (words: readonly string[], text: string) =>
  words.some((word, i) => i > 0 && isName(word)) ||
  isProperIn(text, (words[0] ?? '').replace(/['’]s?$/u, ''));

/** A headline that stands as it is before a question, as papers have it; null where it says too little or cannot. */
export function wholeHeadline(headline: string, text: string): string | null {
  const words = headline.split(' ');
  if (words.length < FEWEST || words.length > MOST) return null;
  if (MARKS.test(headline) || OPEN.test(headline) || TO_READER.test(headline) || QUOTED.test(headline))
    return null;
  // "Ailing firm and …": what goes on without an end was cut.
  if (GOES_ON.test(words.at(-1) ?? '')) return null;
  return words.length >= ENOUGH || namesSomething(words, text) ? headline : null;
}

/** So few words of a headline say less than all of it: "Broadway show" of "Palmer to lead Broadway show". */
const FEW_OF_HEADLINE = 3;

/** Whether a name of a story is a part of its headline that says too little beside the whole. */
export function isFragment(topic: string, headline: string): boolean {
  const isPart = headline.toLowerCase().includes(topic.toLowerCase());
  return isPart && topic.length < headline.length && topic.split(' ').length <= FEW_OF_HEADLINE;
}
