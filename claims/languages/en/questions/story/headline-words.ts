import { capital } from '../../capital.ts';
import { BODIES, ROLES } from '../../lexicon/closed.ts';
import { HEADLINE_HEADS } from '../../lexicon/headline-nouns.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import { isHappening } from '../happenings.ts';

/** What a headline tells, as a noun phrase, and what is left of that where its first name must not be said. */
export interface HeadlineEvent {
  readonly topic: string;
  readonly spare?: string;
}

/** The words of a headline, or of a part of it. */
export type Words = readonly string[];

/** A phrase of more words is none that one reads at a glance. */
const LONGEST = 7;
/** Marks of a headline that quotes a saying, asks or lists. */
export const MARKS = /[:;,?!"“”()[\]|…]|\.$|^['‘’]| [-–—―] /u;
/** Words that begin another clause or tell of the circumstances. */
export const GOES_ON =
  /^(?:as|after|while|amid|when|but|despite|before|until|because|if|that|over|by|ahead|again|yet|says?|said|and)$/iu;
export const PREPOSITION = /^(?:in|on|at|of|for|from|with|to|into|over|against|about|by|since|than|after)$/iu;
export const PARTICLE = /^(?:up|down|out|off|on|back|through|away|over|in|ahead|together|around)$/iu;
/** Words that an object does not begin with: particles, and verbs behind a noun that was read as the verb. */
export const NO_OBJECT =
  /^(?:half|all|most|both|short|loose|clear|up|down|out|off|on|back|through|away|over|ahead|together|spark|collect|top|double|earn|stop|bring|keep|boost|set|takes?|help|make|get|win|stay|join|call)$/u;
export const AUXILIARY =
  /^(?:will|would|may|might|can|could|should|must|is|are|was|were|be|has|have|had|won['’]t|says?)$/iu;
/** "Plan to give …", "Call for Ada Palmer to …": a noun, and what it is of. */
export const OPENS_NOUN = /^(?:Plans?|Deal|Bid|Calls?|Moves?|Drive|Fight|Battle|Campaign|Pledge|Vote|Law)$/u;

export const isName = (word: string) => /^\p{Lu}/u.test(word);
export const firstOf = (words: Words, test: RegExp) => {
  const at = words.findIndex((word) => test.test(word));
  return at < 0 ? words.length : at;
};

/** "Blair's", "the fans'". */
export function ownerOf(words: Words): string {
  const text = words.join(' ');
  return /s$/u.test(text) ? `${text}'` : `${text}'s`;
}

/** The words up to another clause, without an article before them. */
export function ownWords(words: Words): Words {
  const own = words.slice(0, firstOf(words, GOES_ON));
  return /^(?:the|an?)$/iu.test(own[0] ?? '') ? own.slice(1) : own;
}

/** A phrase from its words; null where it is long, was cut, or holds half a quotation. */
export function phrased(words: Words): string | null {
  const text = words.join(' ');
  const isCut =
    PREPOSITION.test(words.at(-1) ?? '') ||
    /^(?:who|that|which|whose)$/u.test(words.at(-1) ?? '') ||
    words.some((word) => AUXILIARY.test(word.replace(/^['‘]/u, '')));
  const opens = words.filter((word) => /^['‘]/u.test(word)).length;
  const closes = words.filter((word) => /(?<!s)['’]$/u.test(word)).length;
  const isHalf = opens !== closes || (opens === 0 && /['’]$/u.test(text));
  // "Hits Palmer shares", "US trade gap hits": a verb that was read as a noun.
  const isVerb = /^hits$/iu.test(words[0] ?? '') || words.at(-1) === 'hits';
  return words.length < 2 || words.length > LONGEST || isCut || isHalf || isVerb ? null : capital(text);
}

export function eventOf(topic: string | null, spare: string | null = null): HeadlineEvent | null {
  return topic === null ? null : { topic, ...(spare === null ? {} : { spare }) };
}

/** What people are: "Greek pair", "Yukos unit buyer" and "Spain coach" name somebody, and nothing that happened. */
const SOMEBODY =
  /^(?:pair|duo|trio|firm|company|four|five|six|club|team|side|fans?|buyers?|sellers?|boss|bosses|creator|mandarin|lawyers?|nominees|makers?|users?|giant|quartet|worm)$/u;

export function isSomebody(word: string): boolean {
  const one = word.toLowerCase();
  return (
    SOMEBODY.test(one) || ROLES.has(one) || PEOPLE_NOUNS.has(one) || PEOPLE_NOUNS.has(one.replace(/s$/u, ''))
  );
}

/** Two words or more that end in a plain noun; "Palmer hits" is none. */
export function tellsThing(words: Words): boolean {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^\p{Ll}{3,}$/u.test(last) || NO_NOUN.test(last) || isSomebody(last)) return false;
  // "European court", "UN agency": who did something.
  if (BODIES.has(last)) return false;
  const mayBeVerb = words.length === 2 && isName(words[0] ?? '') && /(?:[^s]s|ing)$/u.test(last);
  return !mayBeVerb || HEADLINE_HEADS.has(last);
}

export const NO_NOUN =
  /ly$|^(?:made|built|found|held|abducted|orders|now|call|set|hit|out|near|still|just|too|also|then|first|co-chair|co-host|clinch|ink|mull|nab|oust|slam|flay|laud|hail|vow|urge|seek|meet|join|share|bag|liable|guilty|responsible|ready|alive|dead)$/u;
export const isHeadOf = (word: string) =>
  HEADLINE_HEADS.has(word) || isHappening(word) || isHappening(word.replace(/s$/u, ''));
