import type { Sign } from '../../signs.ts';

/** Signs that a stem asks of two at once, glues one event's time to another, or leaves out what was told before it. Reviewed by hand. */
export const UNSAID_FLAWS: readonly Sign[] = [
  // "How many seconds did she set the record, of 2 hours 1 minute": a part of one time.
  {
    id: 'flaw.part-of-time',
    pattern: /\bhow many (?:seconds|minutes) [^?]*\bof \d+ (?:hours?|minutes?)(?!\p{L})/iu,
  },
  // "Is scheduled for EDT Monday": the hour before it is lost.
  { id: 'flaw.zone-alone', pattern: /\b(?:for|at|on) (?:[A-Z]{2}T|GMT|UTC) \p{Lu}/u },
  // "Today, which country is the biggest issue"
  { id: 'flaw.opens-today', pattern: /(?:^|: )Today,/u },
  // "How many walkers and their three guides": one number of two, or the sum.
  {
    id: 'flaw.counted-with-theirs',
    pattern:
      /\bhow many (?:\p{L}+ ){1,3}and (?:his|her|its|their|the|an?) (?:\p{L}+ ){1,3}(?:was|were|is|are|has|have|had|did)\b/iu,
  },
  // "Over how many decades of violence": which, and when it began, others reckon otherwise.
  {
    id: 'flaw.decades-of',
    pattern: /\b(?:over|in|after|during) how many (?:decades|years) of (?:\p{Ll}+ )?\p{Ll}+\?$/iu,
  },
  // "In which year did the work come after a first attempt": the year of the attempt.
  {
    id: 'flaw.year-of-other',
    pattern:
      /\b(?:which (?:year|month|date|day)) (?:did|does|has|had) [^?]{1,90} (?:come|follow|happen|take place) (?:(?:\p{L}+ )?(?:years|months|weeks|days) )?(?:after|before|following|since) an?\b/iu,
  },
  // "Since which date have 40 people been killed": a toll that runs on, as of no day.
  {
    id: 'flaw.running-toll',
    pattern:
      /\bsince which (?:date|day|month|year) ha(?:s|ve) [^?]{0,40}\d[^?]{0,40} (?:been (?:killed|injured|hurt|arrested|displaced)|died|drowned)\b/iu,
  },
  // "How many of the 90 do so": what they do, was told before.
  { id: 'flaw.do-so', pattern: /\b(?:do|does|did|done|doing) so\b/u },
  // "In how many years in a row": the ordinal is what is told.
  { id: 'flaw.kind-in-a-row', pattern: /\bwhat kind of [^?]{1,60} in a row\b/iu },
  // "What percentage was the margin of error?": of which poll; and every poll has one.
  { id: 'flaw.margin-of-error', pattern: /\bmargin of error\b/iu },
  // "A similar scheme": similar to what.
  { id: 'flaw.a-similar', pattern: /\b(?:was|is|were|did|has|had|have|:) an? similar \p{Ll}+/iu },
  // "On board, how many sailors were the Acme": what stands behind the verb is no more than where they were.
  {
    id: 'flaw.how-many-were-the',
    pattern:
      /(?<!\b(?:[Ff]or|[Aa]fter|[Ii]n|[Bb]y) (?:about |nearly )?)\bhow many (?:\p{L}+ ){1,4}(?:is|are|was|were) the \p{Lu}[^?,]{0,40}\?$/u,
  },
  // "How many minutes into the game, Ada Palmer became": the time goes before the verb, which has not turned.
  {
    id: 'flaw.time-not-turned',
    pattern:
      /(?:^|: )(?:about |nearly )?how many (?:second|minute|hour|day|week|month|year)s (?:into|after|before|later|from) [^?]{1,80}, (?:the \p{Ll}+|\p{Lu}[\p{L} .’'-]{1,40}) (?:became|\p{Ll}{2,14}ed)\b/iu,
  },
  // "Exports have slowed : shipments": two sentences.
  { id: 'flaw.colon-within', pattern: /\p{L} : \p{L}/u },
  // "How much did police seize 40 phones, 9 boxes, in cash and two cars": one of a list.
  {
    id: 'flaw.sum-of-list',
    pattern: /\bhow much (?:did|was|were|has|have) [^?]{1,160}, (?:in cash|in gold|worth)\b/iu,
  },
  // "For how many weeks were half given drops": half of whom.
  {
    id: 'flaw.half-of-whom',
    pattern:
      /\b(?:did|were|was|do|have|had) (?:[Hh]alf|[Mm]ost|(?:a|one) third|two[- ]thirds|the (?:rest|others?|remainder)) (?!of\b)\p{Ll}+/u,
  },
  // "A petition has more than how many signatures?": for what.
  {
    id: 'flaw.a-petition',
    pattern:
      /(?:^|: )A (?:petition|poll|survey|report|study|letter|video|rule|law|bill|plan) (?:has|had|was|were|is|got|drew|gained|attracted) (?!(?:calling|urging|asking|against|for|to)\b)[^?]*\bhow (?:many|much)\b[^?]{0,30}\?$/u,
  },
  // "The candidate came second with what percentage?": in which contest.
  {
    id: 'flaw.came-second',
    pattern:
      /\b(?:came|finished|was|were) (?:first|second|third|fourth|last) with (?:what percentage|how many (?:votes|points))\?$/u,
  },
  // "How many people packed the hall and the corridor outside?": outside what.
  {
    id: 'flaw.outside',
    pattern: /\b(?:outside|inside|nearby|upstairs|downstairs|next door|thereafter|afterwards)\?$/u,
  },
  // "With how many pupils was Ada faced", "for how many hours has she asked": the preposition is the verb's own.
  {
    id: 'flaw.own-preposition',
    pattern:
      /\b(?:with how many [^?]* (?:was|were|is|are) [^?]* faced\b|for how (?:many|much) [^?]* (?:has|have|had|did) [^?]* ask(?:ed)?\b)/iu,
  },
  // "How many flats are ready?": for whom.
  {
    id: 'flaw.are-ready',
    pattern:
      /\bhow many \p{Ll}+ (?:is|are|was|were) (?:ready|available|left|needed|missing|vacant|empty|full)(?:,? in [^?]{1,50})?\?$/iu,
  },
];

/** Beasts that "the animal" may be. */
const BEAST =
  /\b(?:leopards?|tigers?|lions?|bears?|elephants?|wolf|wolves|dogs?|cats?|bulls?|cows?|buffalo(?:es)?|horses?|snakes?|cobras?|pythons?|crocodiles?|sharks?|whales?|dolphins?|seals?|monkeys?|deer|rhinos?|rhinoceros|boars?|panthers?|pumas?|camels?|goats?|sheep|pigs?|foxes|fox|hyenas?|jaguars?|cheetahs?|apes?|gorillas?|pandas?|kangaroos?|koalas?)\b/iu;
const ANIMAL = /\b[Tt]he (?:animals?|beasts?|creatures?|big cat|reptile)\b/u;

/** "The animal walked into a cage": which, neither the stem nor what stands before it says. */
export function lacksBeast(stem: string): boolean {
  return ANIMAL.test(stem) && !BEAST.test(stem);
}
