import { byRef, matchName, tellsCountry } from '../../catalogue/lookup.ts';
import { nameAPlace } from '../../catalogue/names-in.ts';
import { isSameOrRelated } from '../../catalogue/relatives.ts';
import { ANY_MONTH } from '../../languages/hi/calendar.ts';
import { CARDINAL } from '../../languages/hi/values/number-words.ts';
import type { Entity, Fact, Lang } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { patternFor, patternsFor } from '../../text/scripts.ts';
import { lightStem } from '../../text/stem.ts';
import { Text } from '../rubric/text.ts';
import { tellsTimes } from '../rubric/times-told.ts';

/** The words that carry meaning, without their endings. */
export function stemsOf(text: string): string[] {
  return new Text(text).content.map(lightStem);
}

/** Whether every word of one text is in another. */
export function isTold(part: string, stem: ReadonlySet<string>): boolean {
  return areStemsTold(stemsOf(part), stem);
}

/** The same of stems. */
export function areStemsTold(stems: readonly string[], stem: ReadonlySet<string>): boolean {
  return stems.every((word) => stem.has(word));
}

/** What numbers are counted and measured in is in any headline, and in every option. */
const SCALES: ReadonlySet<string> = new Set(
  `हजार लाख करोड़ अरब रुपये रुपए प्रतिशत फीसदी डिग्री सेल्सियस किलोमीटर किमी मीटर टन हेक्टेयर एकड़ अंक साल वर्ष दिन दिनों घंटे मिनट महीने
   hundred thousand million billion trillion lakh crore percent per cent Rs rupees dollars euros pounds paise degrees Celsius
   kilometres km metres miles tonnes hectares acres kg kilograms grams litres quintals carats points years days hours minutes months weeks seconds`
    .split(/\s+/u)
    .flatMap((word) => stemsOf(word)),
);

/** Whether words hold a word of the answer, or begin as it does. */
export function givesAway(part: string, answer: readonly string[]): boolean {
  return stemsGiveAway(stemsOf(part), answer);
}

/** The same of stems. */
export function stemsGiveAway(stems: readonly string[], answer: readonly string[]): boolean {
  return stems.some(
    (word) =>
      !SCALES.has(word) &&
      answer.some(
        (other) => word === other || (other.length > 3 && word.length > 3 && sharesStart(word, other)),
      ),
  );
}

function sharesStart(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

const FIGURE = /\p{Nd}/u;
const NUMBERS = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
/** "3 दिसंबर से": no figure is near the number of a day. */
const DAY_OF_MONTH = new RegExp(`(?<!\\p{Nd})\\p{Nd}{1,2} (?=${ANY_MONTH}(?:$|[^\\p{L}\\p{M}]))`, 'gu');

function numbersIn(text: string): number[] {
  const near = patternsFor(text);
  // Most words have no figure.
  if (!near(FIGURE).test(text)) return [];
  const told = text.replace(near(DAY_OF_MONTH), '').match(near(NUMBERS));
  return (told ?? []).map((one) => Number(one.replaceAll(',', '')));
}

/** Figures that differ by no more are told as one: "3,900 के पार" of 3,912. */
const NEARLY = 0.05;

/** How many days what a Hindi text measures time in has. */
const DAYS_OF: readonly (readonly [RegExp, number])[] = [
  [/(\S{1,12}) (?:दिन|दिनों)(?= |$)/gu, 1],
  [/(\S{1,12}) (?:हफ्ता|हफ्ते|हफ्तों|सप्ताह)(?= |$)/gu, 7],
  [/(\S{1,12}) (?:महीना|महीने|महीनों|माह)(?= |$)/gu, 30],
];
/** What they all have a word of. */
const SPAN_OF_TIME = /दिन|हफ्त|सप्ताह|महीन|माह/u;
/** Times that differ by no more are told as one: "23 दिन" and "तीन हफ्ते". */
const NEARLY_OF_TIME = 0.15;

function timesIn(text: string): number[] {
  if (!SPAN_OF_TIME.test(text)) return [];
  return DAYS_OF.flatMap(([pattern, days]) =>
    Array.from(text.matchAll(pattern), ([, word = '']) => {
      const told = /^\p{Nd}+$/u.test(word) ? Number(word) : CARDINAL.get(fold(word));
      return told === undefined ? Number.NaN : told * days;
    }).filter(Number.isFinite),
  );
}

/** Whether words tell about how long an answer is, in days, weeks or months. */
function tellsTime(part: string, answer: string): boolean {
  const [asked, ...more] = timesIn(answer);
  if (asked === undefined || more.length > 0) return false;
  return timesIn(part).some((told) => Math.abs(told - asked) <= NEARLY_OF_TIME * asked);
}

/** Whether words round the figure of an answer. */
export function tellsNearly(part: string, answer: string): boolean {
  if (tellsTime(part, answer) || tellsTimes(part, answer)) return true;
  const [asked, ...more] = numbersIn(answer);
  if (asked === undefined || more.length > 0 || asked === 0) return false;
  return numbersIn(part).some((told) => Math.abs(told - asked) <= NEARLY * asked);
}

/** Names in capitals, with the small words between them. */
const CAPITALS =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|and|the|on|in) )?\p{Lu}[\p{L}’'-]*){1,6}/gu;
const initialsIn = (text: string) =>
  Array.from(text.matchAll(patternFor(text, CAPITALS)), ([name]) =>
    name.replace(/[^\p{Lu} ]|(?<=\p{Lu})\p{Lu}/gu, '').replaceAll(' ', ''),
  );

/** Whether words have a name of which the answer is the letters, or the letters of the name that the answer is. */
export function tellsLetters(part: string, answer: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(answer)) return initialsIn(part).some((letters) => letters.includes(answer));
  const [letters, ...more] = initialsIn(answer);
  return letters !== undefined && more.length === 0 && part.split(/[\s,]+/u).includes(letters);
}

/** Whether words give the figure of an answer that is told in words: "250 एकड़" beside "ढाई सौ एकड़". */
export function tellsValue(part: string, fact: Fact | null | undefined): boolean {
  return fact?.type === 'quantity' && numbersIn(part).includes(fact.value);
}

/** "सात में से चार सीट". */
const PART_OF = /(?<![\p{L}\p{M}\p{Nd}])(\S{1,8}) में (?:से )?(?:महज |सिर्फ |केवल )?(\S{1,8})(?= )/gu;
const numberOf = (word = '') =>
  /^\p{Nd}+$/u.test(word) ? Number(word) : (CARDINAL.get(fold(word)) ?? Number.NaN);

/** Whether words tell a whole and a part of it, and the answer is what is left. */
export function leavesValue(part: string, fact: Fact | null | undefined): boolean {
  if (fact?.type !== 'quantity' || !part.includes(' में ')) return false;
  return [...part.matchAll(PART_OF)].some(
    ([, whole, told]) => numberOf(whole) - numberOf(told) === fact.value || numberOf(told) === fact.value,
  );
}

const keysOf = (text: string) => foldedWords(text);

/** Whether words name what is asked for by another of its names: "यूपी" beside "उत्तर प्रदेश", "Dutch" beside "Netherlands". */
export function namesRef(part: string, ref: string, lang: Lang): boolean {
  const keys = keysOf(part);
  return keys.some((_, at) => {
    const refs = matchName(keys, at, lang)?.refs ?? [];
    // "Paris" beside "which country".
    const isOfIt = ref.startsWith('country:') && refs.some((one) => isSameOrRelated(one, ref) === 'part');
    return refs.includes(ref) || isOfIt || tellsCountry(keys, at, lang, ref);
  });
}

/** Whether words name the country of one of two who are asked for: "रूस और उत्तर कोरिया का करार" of their leaders. */
export function namesLandOf(part: string, pair: readonly Entity[], lang: Lang): boolean {
  return pair.some(({ class: kind, ref }) => {
    const land = kind === 'person' && ref !== undefined ? byRef(ref)?.country : undefined;
    return land !== undefined && namesRef(part, `country:${land}`, lang);
  });
}

/** Whether words name a place of the catalogue, or the people of one. */
export function namesPlace(part: string, lang: Lang): boolean {
  return nameAPlace(keysOf(part), lang);
}
