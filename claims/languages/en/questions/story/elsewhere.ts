import { matchName } from '../../../../catalogue/lookup.ts';
import type { Reading } from '../../../../model.ts';
import { foldPhrase } from '../../../../text/fold.ts';
import { A_YEAR, MONTHS, WEEKDAYS } from '../../calendar.ts';
import { BEFALLS, SAVES } from '../../draft/memory/with-event.ts';

/** A sentence of the article, and where it begins. */
interface Told {
  readonly text: string;
  readonly start: number;
  readonly paragraph: number;
}

const OTHER_TIME =
  /(?<!\p{L})(?:(?:last|previous|every|each) (?:week|weekend|month|year|season|summer|winter|spring|autumn)|this (?:month|year|season)|(?:years?|months?) ago)(?!\p{L})/iu;
const A_MONTH = new RegExp(`(?<!\\p{L})(?:in|since) (?:${MONTHS.join('|')})(?!\\p{L})`, 'iu');
const A_WEEKDAY = new RegExp(`(?:${WEEKDAYS.join('|')})(?!\\p{L})`, 'gu');
const OPENS_WITH_TIME = new RegExp(`^(?:${[...MONTHS, ...WEEKDAYS].join('|')})`, 'iu');
/** When something was said, and not when it was. */
const SAID = new RegExp(
  `(?:said|told|added|announced)(?: \\p{L}{1,20}){0,3} on (?:${WEEKDAYS.join('|')})`,
  'gu',
);
/** "near Naivasha": a place that no list need know. */
const SET_IN =
  /(?<!\p{L})(?:[Ii]n|[Nn]ear|[Oo]ff|[Aa]t|[Oo]utside|[Aa]cross) (?:the )?(\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24}){0,2})/gu;
const PLACE_REF = /^(?:country|state|city|district|town|province|region|Q\d)/u;

function sentencesOf(text: string): readonly Told[] {
  let start = 0;
  return text.split('\n').flatMap((line, paragraph) =>
    line.split(/(?<=[^.]{3}[.!?]["”’]?) (?=["“‘]?[\p{Lu}\d])/u).map((sentence) => {
      const at = text.indexOf(sentence, start);
      start = at + sentence.length;
      return { text: sentence, start: at, paragraph };
    }),
  );
}

/** Names of places, and of sides that are called after them. */
function placesIn(sentence: string): readonly string[] {
  const words = sentence.split(/[\s,;:()"“”]+/u).filter((word) => word !== '');
  const keys = words.map((word) => foldPhrase(word.replace(/(?:['’]s?|[.!?])$/u, '')));
  const listed = words.flatMap((word, at) => {
    const name = /^\p{Lu}/u.test(word) ? matchName(keys, at, 'en') : null;
    return name?.refs.some((ref) => PLACE_REF.test(ref)) ? [keys.slice(at, at + name.length).join(' ')] : [];
  });
  const set = [...sentence.matchAll(SET_IN)].map(([, name = '']) => foldPhrase(name));
  return [...new Set([...listed, ...set])].filter((name) => !OPENS_WITH_TIME.test(name));
}

const weekdaysIn = (sentence: string): readonly string[] => sentence.replace(SAID, '').match(A_WEEKDAY) ?? [];

/** A line of fewer characters is a headline, a dateline or a name of who wrote it. */
const SHORTEST_LEAD = 60;

/** The first sentence of a story. */
const firstOf = (told: readonly Told[], title: string): Told | undefined =>
  told.find(({ text }) => text.length >= SHORTEST_LEAD && text.trim() !== title);

/** Whether a sentence is of another year, day or place than its story's lead; null where it tells neither. */
function isApart(sentence: string, lead: string): boolean | null {
  if (isOfOtherTime(sentence) || A_MONTH.test(sentence)) return true;
  const folded = foldPhrase(lead);
  const places = placesIn(sentence);
  if (places.some((name) => !folded.includes(name))) return true;
  const days = weekdaysIn(sentence);
  if (days.some((day) => !lead.includes(day))) return true;
  return places.length > 0 || days.length > 0 ? false : null;
}

/** A toll that names neither a place nor anybody: "Three people died." */
const isNamelessToll = ({ claim, form }: Reading): boolean =>
  (BEFALLS.test(form.predicate.lemma) || SAVES.test(form.predicate.lemma)) &&
  !/\p{Lu}/u.test(claim.text.slice(1));

/** "Some 10,000 people died last year." */
const isOfOtherTime = (told: string): boolean => OTHER_TIME.test(told) || A_YEAR.test(told);

/** So many sentences above a toll may tell where it was, when they are of another paragraph. */
const NEAR = 2;

/** Whether the last sentence before `own`, in its paragraph or near by, that tells where or when is of elsewhere. */
function followsElsewhere(own: Told, told: readonly Told[], lead: string): boolean {
  const above = told.filter(({ start, text }) => start < own.start && text.trim() !== '');
  const before = above.filter(({ paragraph }, i) => paragraph === own.paragraph || i >= above.length - NEAR);
  if (isApart(own.text, lead) !== null) return false;
  const settings = before.map(({ text }) => isApart(text, lead)).filter((apart) => apart !== null);
  return settings.at(-1) === true;
}

/** "In Delhi, the hosts", "Ghana lost to Kenya": sides of another match, or another time of the same. */
function isOfOtherMatch(sentence: string, sides: readonly string[], lead: string): boolean {
  if (OTHER_TIME.test(sentence)) return true;
  const folded = foldPhrase(lead);
  const places = placesIn(sentence);
  const other = places.filter((name) => !folded.includes(name));
  if (other.length === 0 || places.some((name) => sides.includes(name))) return false;
  const opens = foldPhrase(sentence)
    .replace(/^(?:in|at) /u, '')
    .startsWith(other[0] ?? '');
  return opens || other.length > 1;
}

/** "On Friday, in Leeds, they were beaten by ten runs": another day at another place than the lead tells. */
function isOfEarlierMatch(sentence: string, sides: readonly string[], lead: string): boolean {
  if (!/^(?:On|In|At) /u.test(sentence)) return false;
  const folded = foldPhrase(lead);
  const isAway = placesIn(sentence).some((name) => !folded.includes(name) && !sides.includes(name));
  return isAway && weekdaysIn(sentence).some((day) => !lead.includes(day));
}

/** Whether the story tells of another match up to `own`, since it named a side of its own. */
function hasLeftMatch(own: Told, told: readonly Told[], match: string, lead: string, from: number): boolean {
  const sides = match
    .split(' v ')
    .flatMap((side) => [foldPhrase(side), foldPhrase(side.split(' ').at(-1) ?? side)]);
  let left = false;
  for (const { text, start } of told) {
    if (start <= from) continue;
    if (start > own.start) break;
    if (isOfOtherMatch(text, sides, lead) || (start === own.start && isOfEarlierMatch(text, sides, lead)))
      left = true;
    else if (sides.some((side) => foldPhrase(text).includes(side))) left = false;
  }
  return left;
}

/**
 * Whether a toll, or what was done in a match, goes on from what its story tells of elsewhere, so that its headline,
 * match or day would be false before it: "In 2007 a quake struck Pisco. Fifty thousand homes were destroyed." `match` is the story's, `text` the article.
 */
export function goesOnElsewhere(
  reading: Reading,
  text: string,
  title: string,
  match: string | null,
): boolean {
  const { claim } = reading;
  const isOfPlay = match !== null && claim.kind === 'event';
  if (!isOfPlay && !isNamelessToll(reading)) return false;
  const start = Math.min(...claim.spans.map((span) => span.start));
  const told = sentencesOf(text);
  const own = told.findLast((one) => one.start <= start);
  const first = firstOf(told, title);
  if (!own || !first) return false;
  const lead = `${title} ${text.slice(0, first.start)} ${first.text}`;
  if (isOfPlay && hasLeftMatch(own, told, match, lead, first.start)) return true;
  return isNamelessToll(reading) && (isOfOtherTime(claim.text) || followsElsewhere(own, told, lead));
}
