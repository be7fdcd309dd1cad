import { patternsFor } from '../../../text/scripts.ts';
import { tellsOf } from './story/known.ts';
import { CALLING } from './story/open-noun.ts';
import { wordsOf } from './story/open-words.ts';

/** Nouns that are the only ones of their kind, or that an idiom holds: nothing need say which. */
const UNIQUE = new Set(
  `chance right opportunity ability need power world country public police government army season year time way sun sea end
   first last only next internet economy future past weekend summer winter spring autumn capital championship league title final finals
   semi-final semi-finals quarter-final quarter-finals squad team market media law crown top bottom lead press pressure paparazzi
   evidence environment poor rich disabled elderly unemployed young homeless air ground sky moon north south east west web radio television
   referee ball bench half interval break line area box post crossbar goal volley penalty game match hour minute day month week night morning
   afternoon evening city west road back front middle centre left start beginning rest wake run increase rise fall least most same
   net whistle stage scene red black dark truth church military opposition state nation population death birth age future euro dollar pound yen
   election elections polls pub cinema theatre theatres holocaust olympics universe planet earth globe heart brain body mind bill
   while go-ahead party century decade job office prime rupee yield temperature mercury`.split(/\s+/u),
);

/** Heads that take up what was told before, whatever noun stands before them: "the compensation package". */
const TAKEN_UP =
  'packages?|investments?|bids?|offers?|proposals?|schemes?|takeovers?|ceremon(?:y|ies)|ideas?|threats?|conditions?|announcements?|illness|quarters?';

const ENDS =
  '(?=[.,?]|$| \\(\\d| (?:in|on|at|by|from|before|after|to|was|were|is|are|has|have|had|would|will|could|can|may|still|being|as|than)\\b)';
const BARE = new RegExp(`\\b[Tt]he (\\p{Ll}[\\p{Ll}-]{1,24}|CD|DVD|EP|PC)${ENDS}`, 'gu');
const HEADED = new RegExp(
  `\\b[Tt]he (?:same|\\p{Ll}[\\p{Ll}-]{1,24}) (${TAKEN_UP})(?=[.,?]|$| (?:in|on|at|by|to|with|was|were|is|are|had|has)\\b)`,
  'gu',
);
const TAKES_UP = new RegExp(`^(?:${TAKEN_UP})$`, 'u');
/** What the news of a headline has of its own, whether it has the word or not. */
const UNDER_TOPIC = new Set('network evacuees purchase'.split(' '));
/** "How many drugs has the institute developed": a body or people told of before act in the question. */
const ACTS =
  /\b(?:has|have|had|did|does|do|was|were|is|are) the (institute|institution|foundation|laborator(?:y|ies)|academy|federation|family|families|couple|pair|trio|brothers|sisters|children|institutes|consortium|board|agency|authority|commission)(?= \p{Ll})/gu;
/** "The museum in Cologne": its place says which. */
const PLACED =
  /^ (?:in|near|at|off) (?:\p{Lu}|the \p{Lu}\p{L}{1,20} (?:crash|collision|accident|attack|fire|blast|earthquake|disaster|derailment|shooting)(?!\p{L}))/u;
/** A kicker that is a day alone says nothing of what the story is about. */
const DAY_KICKER = /^(?:News of )?\d{1,2} \p{L}{3,9} \d{4}: $/iu;
/** "In the Micronesia plane crash, …": the event that a stem opens with is its topic, as one before its colon is. */
const OPENING = /^In the ([\p{L} ’'-]{4,60}), /u;
const QUOTED = /“[^“”]*”/gu;
/** At once. */
const ON_THE_SPOT =
  / on the spot(?=[?,])| of the (?:vote|votes)(?=[?,]| (?:in|to|on)\b)| (?:from|off|on) the (?:electoral )?rolls?(?=[?,]| )/gu;
/** "Who is the director at …": the office is what is asked about. */
const OFFICE = /\b(?:is|was|as) the $/u;
const KICKER = /^[^:?“]{1,130}: /u;
const BACK = /\b[Aa]t the time(?=[,?]|$)|\bonce again\b|, again \p{Ll}|\bagain to\b/u;

/** "The bomb which was outside": where and when it went off, only what stands before the stem may say. */
const BLAST =
  /\b[Tt]he (?:bomb|blast|explosion|attack|crash|shooting|raid|fire|quake|earthquake|storm) (?:which|that)\b/u;

/** "The deadline to surrender weapons": what is to be done says which. */
const TO_DO =
  /^(?:deadline|deal|bid|plan|proposal|decision|offer|attempt|effort|campaign|law|order|permission|licence|move|agreement|race|contract|proposals|plans|attempts|efforts|calls|call|demand|demands|pledge|authority) to (?!(?:the|an?|its|their|his|her|this|that)\b)\p{Ll}{2,} /u;

const QUARTER = /^[Tt]he (?:first|second|third|fourth) (?:quarter|half)$/u;

const stemOf = (word: string) => word.toLowerCase().slice(0, Math.max(4, word.length - 2));

/** Whether a stem outside its quotations takes as known what only its story tells: "the idea", "at the time", "again". */
export function pointsToStory(stem: string): boolean {
  const kicker = stem.match(KICKER)?.[0].toLowerCase() ?? '';
  const own = stem.slice(kicker.length).replace(QUOTED, '').replace(ON_THE_SPOT, '');
  if (BACK.test(own) || (kicker === '' && BLAST.test(own) && !/\d{4}/u.test(own))) return true;
  const opening = OPENING.exec(own)?.[1] ?? '';
  const hasTopic = opening !== '' || (kicker !== '' && !DAY_KICKER.test(kicker));
  const told = new Set(wordsOf(`${kicker} ${opening}`));
  const isDated = /\d{4}/u.test(kicker);
  const isOpen = (match: RegExpMatchArray): boolean => {
    // "The second quarter" is of the year of the news.
    if (isDated && QUARTER.test(match[0])) return false;
    const noun = match[1] ?? '';
    if (TO_DO.test(`${noun}${own.slice((match.index ?? 0) + match[0].length)}`)) return false;
    const behind = own.slice((match.index ?? 0) + match[0].length);
    if (hasTopic && tellsOf(told, noun)) return false;
    if (
      !TAKES_UP.test(noun) &&
      (PLACED.test(behind) || (hasTopic && (CALLING.has(noun) || UNDER_TOPIC.has(noun))))
    )
      return false;
    const before = own.slice(0, match.index).toLowerCase();
    if (kicker.includes(stemOf(noun)) || before.includes(` ${stemOf(noun)}`)) return false;
    return /^\p{Lu}/u.test(noun) || !OFFICE.test(own.slice(0, (match.index ?? 0) + 4));
  };
  const near = patternsFor(own);
  return (
    [...own.matchAll(near(BARE))].some((match) => !UNIQUE.has(match[1] ?? '') && isOpen(match)) ||
    [...own.matchAll(near(HEADED))].some(isOpen) ||
    [...own.matchAll(near(ACTS))].some(isOpen)
  );
}
