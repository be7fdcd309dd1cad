import type { Reading } from '../../../../model.ts';
import { A_YEAR, MONTHS } from '../../calendar.ts';
import { tellsOf } from './known.ts';
import { wordsOf } from './open-words.ts';

/** A year, or a month of one, right before the word that opens a clause of time. */
const TIME_OF_CLAUSE = new RegExp(
  `(?:(?<!\\d)(?:1[5-9]|20)\\d\\d,? (?:after|before|when|once|as)|(?:since|in) (?:${MONTHS.join('|')}), when) `,
  'iu',
);

/** "Came to power in 2007 after they won 83 seats", "since May, when it was 9 percent": under the headline that would pass for the news. */
export const losesYear = ({ rules, text }: Reading['claim'], sentence: string): boolean =>
  rules.includes('claim.adverbial') && TIME_OF_CLAUSE.test(sentence) && !A_YEAR.test(text);

/** What befell people in another year reads under a headline as what it tells. */
const HARM =
  /(?<!\p{L})(?:kill|die|died|dead|death|deaths|drown|injur|hurt|wound|crash|collision|attack|accident|victim)/iu;
/** Words of fewer letters tell nothing of what a headline is of, and words alike begin with so many alike. */
const LONG = 4;
const STEM = 5;
const stemsIn = (text: string) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > LONG)
    .map((word) => word.slice(0, STEM));

/** "The law" under "Fiji bans plastic bags": what goes along with a headline. */
const THE = /(?<!\p{L})[Tt]he (\p{Ll}+)(?!\p{L})/gu;

/** Whether a claim that tells its own year is of what the headline is of: it names that too. */
export function isOfHistory({ claim }: Reading, headline: string): boolean {
  const isDated = A_YEAR.test(claim.text) || / last year(?!\p{L})/u.test(claim.text);
  if (!isDated || HARM.test(claim.text)) return false;
  const told = new Set(stemsIn(claim.text));
  if (stemsIn(headline).some((stem) => told.has(stem))) return true;
  const words = new Set(wordsOf(headline));
  return [...claim.text.matchAll(THE)].some(([, noun = '']) => tellsOf(words, noun));
}

/** Of another time or another event than the story's: no headline stands before it as what it is of. */
const OF_OTHERS =
  /(?<!\p{L})(?:ago|earlier|previous|previously|formerly|decades?|century|centuries|since|used to|once|another|similar|(?:last|next|this) \p{Ll}+)(?!\p{L})/iu;

/** ", up from 15% a year ago": what a figure is held against is no time of its own. */
const COMPARED = /,? (?:(?:up|down) from|compared (?:with|to)|against|as against) [^,;]{3,60}$/iu;

/** Kinds of claims that tell how the news came about, or how it stands. */
const OF_STORY: ReadonlySet<string> = new Set(['event', 'state', 'attribute']);

/**
 * Whether a claim tells a figure of how the news came about, and no other time: "loans of £2m had been routed to 14 firms" is
 * of what the headline tells.
 */
export function isOfStory({ claim }: Reading, sentence: string): boolean {
  return (
    !losesYear(claim, sentence) &&
    OF_STORY.has(claim.kind) &&
    claim.arguments.some(({ fact }) => fact?.type === 'quantity') &&
    !A_YEAR.test(claim.text) &&
    !OF_OTHERS.test(claim.text.replace(COMPARED, '')) &&
    !HARM.test(claim.text)
  );
}

/** "12 teams took part in the tournament": of the one that a report is of, whatever its sentence tells besides. */
const ENTRANTS =
  /(?<!\p{L})(?:teams|sides|clubs|players|athletes|runners|swimmers|wrestlers|boxers|shooters|cyclists|schools|countries|nations) (?:from [^,]{3,40} )?(?:took part|competed|participated|featured|are taking part|were taking part)(?!\p{L})/u;

export const isOfEntrants = ({ claim }: Reading): boolean =>
  ENTRANTS.test(claim.text) && !A_YEAR.test(claim.text) && !OF_OTHERS.test(claim.text);
