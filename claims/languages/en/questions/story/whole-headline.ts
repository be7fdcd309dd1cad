import { GOES_ON, isHeadOf, isName, MARKS } from './headline-words.ts';
import { OPEN } from './open-words.ts';
import { isProperIn } from './proper.ts';

/** Fewer words say too little, more are no kicker. */
const FEWEST = 3;
const MOST = 9;
/** A clause that says too little without the next may have so many with it. */
const MOST_IN_TWO = 12;
/** So many words say what a story is of without a name. */
const ENOUGH = 5;

/** Words of a speaker or to a reader, and of what cannot be so late: no kicker says them. */
const TO_READER =
  /(?:^|\s)(?:I|me|my|you|your|us|how|why|what|who|when|where|which|live|latest|video|review|profile)(?=[\s,'’]|$)/iu;

const THE_US = /\bUS\b/gu;
/** A quotation that opens a headline, or does not end in it, is no name of the story; few quoted words within may be. */
const QUOTED = /^['‘]|\s['‘](?![^'‘’]{2,30}['’](?:\s|$))/u;
/** "What the dock row is about": what an explanation is of. */
const EXPLAINED =
  /^(?:[\p{L}& ]{2,12}: )?(?:What|Why|How) (?:the|an?) (?=\S+ \S)([^,:?]{6,50}?) (?:is|was) (?:all )?about(?=[,:?]|$| )/u;
/** Words that only say what did not happen: a headline of them stands. */
const DENIES = /(?:^|\s)(?:no|not|without)(?=\s)/iu;

/** Whether a headline has a name: behind its first word, or there a word that the story writes large. */
const namesSomething = (words: readonly string[], text: string) =>
  words.some((word, i) => i > 0 && isName(word)) ||
  isProperIn(text, (words[0] ?? '').replace(/['’]s?$/u, ''));

/** What only goes on from what a headline tells first: "… ; two held", "… - a year late", "… as ministers walk out". */
const FURTHER_PART = /; | [-–—] |, (?=(?:an?|the|and|but|with|says?) )/u;
const FURTHER_CLAUSE = / (?:as|after|while|amid|when|despite|but) /u;
/** "Dock strike: talks fail": what stands before a colon names the event where its last word does. */
const LABEL = /^([^:]{6,50}): /u;

/** What a long headline tells first, which stands alone. */
function firstTold(headline: string): string {
  const explained = EXPLAINED.exec(headline)?.[1];
  if (explained !== undefined) return explained.charAt(0).toUpperCase() + explained.slice(1);
  const label = LABEL.exec(headline)?.[1];
  if (label !== undefined && isHeadOf(label.split(' ').at(-1) ?? '')) return label;
  // "In a Leeds lane, the last painter …": what comes first is only where.
  if (/^(?:In|At|On|For|With|After|From) /u.test(headline)) return headline;
  const [part = headline] = headline.split(FURTHER_PART);
  const [clause = part] = part.split(FURTHER_CLAUSE);
  return part.split(' ').length <= MOST || clause.split(' ').length < ENOUGH ? part : clause;
}

/**
 * A headline that stands as it is before a question, as papers have it, or what a long one tells first; null where it
 * says too little or cannot. `isEvent`: what it tells can be put as a noun, and needs fewer words.
 */
export function wholeHeadline(all: string, text: string, isEvent = false): string | null {
  const headline = firstTold(all);
  const words = headline.split(' ');
  if (words.length < FEWEST || words.length > MOST_IN_TWO) return null;
  if (
    MARKS.test(headline) ||
    OPEN.test(headline.replace(DENIES, ' ')) ||
    TO_READER.test(headline.replace(THE_US, ' ')) ||
    QUOTED.test(headline)
  )
    return null;
  // "Ailing firm and …": what goes on without an end was cut.
  if (GOES_ON.test(words.at(-1) ?? '')) return null;
  const enough = isEvent ? ENOUGH - 1 : ENOUGH;
  return words.length >= enough || namesSomething(words, text) ? headline : null;
}
