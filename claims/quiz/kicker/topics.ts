import { daysTold } from '../../languages/happened-on.ts';
import { hasYear } from '../../text/years.ts';
import { daysBetween } from '../../values/calendar.ts';
import type { Asking } from '../types.ts';
import { saysAll, type Told } from './told.ts';
import { namesPlace } from './words.ts';

/** Whether the first word of a topic is told: "कोरोना" of "कोरोना संक्रमण". */
export function tellsStart(topic: string | undefined, { told, stemsIn }: Told): boolean {
  const [first] = stemsIn(topic ?? '');
  return first === undefined || told.has(first);
}

/** Whether a stem says half of a headline or more: then it says of what it is. */
export function isMostlyTold(part: string, { told, stemsIn }: Told): boolean {
  const stems = stemsIn(part);
  // Of a match the stem has said nothing before it has named both sides.
  if (part.includes(' बनाम ')) return stems.every((stem) => told.has(stem));
  return 2 * stems.filter((stem) => told.has(stem)).length >= stems.length;
}

/** Whether what a stem opens with is an event; what only says which thing is meant tells of no news. */
const tellsEvent = ({ opening, insteadOf }: Asking['target']) => Boolean(opening) && insteadOf === undefined;

/** The topic, or the event alone where the stem names its place; what the stem opens with names the event in a sentence. */
function topicBeside(target: Asking['target'], told: Told): string | undefined {
  const { kicker, needsKicker, wantsKicker } = target;
  if (tellsEvent(target)) return kicker?.isWide && !tellsStart(kicker.topic, told) ? kicker.topic : undefined;
  const isWanted = needsKicker || (wantsKicker && !isMostlyTold(kicker?.called ?? '', told));
  if (isWanted && kicker?.called !== undefined) return kicker.called;
  const isPlaced = kicker?.at !== undefined && saysAll(kicker.at, told);
  return isPlaced && !needsKicker ? kicker?.event : kicker?.topic;
}

/** The names of what happened that may stand before the stem, the best first. */
export function topicsBeside(target: Asking['target'], told: Told): string[] {
  const spare = tellsEvent(target) ? [] : (target.kicker?.spare ?? []);
  return [topicBeside(target, told), ...spare].filter((topic) => topic !== undefined);
}

/** The lines that a question may stand under. */
export function linesFor({ kicker, needsKicker }: Asking['target']): readonly string[] {
  return kicker?.lines ?? (needsKicker ? kicker?.spareLines : undefined) ?? [];
}

/** Lines with those that count nothing, where the stem says half of none. */
function notTold(
  { kicker, needsKicker }: Asking['target'],
  lines: readonly string[],
  told: Told,
): readonly string[] {
  if (lines.length === 0) return [];
  const all = [...lines, ...(kicker?.uncounted ?? [])];
  if (!lines.some((line) => isMostlyTold(line, told))) return all;
  // What names nothing itself needs a line all the same that tells more, and no figures beside.
  return needsKicker ? all.filter((line) => !isMostlyTold(line, told) && !/\p{Nd}/u.test(line)) : [];
}

/** The headline as it stands, where the stem says less than half of it. */
function linesBeside(target: Asking['target'], told: Told): readonly string[] {
  const lines = target.opening ? [] : linesFor(target);
  return notTold(target, lines, told);
}

/** "सासाराम के निकट हादसा": what happened, at a place, by a word for anything that happens. */
const OF_ANY_SORT =
  /^\S+(?= (?:\S{1,20} ){0,4}(?:(?:में|पर|पास|निकट|करीब|समीप) (?:हादसा|दुर्घटना|घटना|वारदात)|का मामला)$)/u;

/** The names of what happened and the lines of the headline that say of what a question is, the best first. */
export function namesBeside(target: Asking['target'], told: Told, saysHeadline: boolean): readonly string[] {
  const topics = saysHeadline ? [] : topicsBeside(target, told);
  const lines = linesBeside(target, told);
  // What sort of accident it was, a line of the headline tells with its place.
  const [place] = OF_ANY_SORT.exec(topics[0] ?? '') ?? [];
  const isPlaced = (line: string) => line.includes(place ?? '') || namesPlace(line, 'hi');
  const fuller = place === undefined ? [] : lines.filter(isPlaced);
  return [...new Set([...fuller, ...topics, ...lines])];
}

/** Days at most between what a story is of and what belongs to it. */
const NIGHT = 1;

/** Whether a day is that of the news, or about that of what the story is of. */
function isDayOfNews(day: string, { kicker, asOf }: Asking['target']): boolean {
  const happenedOn = kicker?.happenedOn;
  if (happenedOn === undefined || day === asOf) return true;
  return Math.abs(daysBetween(happenedOn, day)) <= NIGHT;
}

/**
 * Whether the stem tells a day of the news by its date, so that none stands before it: "सोमवार (23 नवंबर 2026) को". What was
 * some days before is no part of what the headline tells.
 */
export function tellsDayOfNews({ target, reading }: Asking, stem: string): boolean {
  if (target.kicker?.dated !== true || !hasYear(stem)) return false;
  const days = reading.claim.lang === 'hi' ? daysTold(reading) : [];
  return days.every((day) => isDayOfNews(day, target));
}

/** "मुख्यमंत्री ने खोला पुल": who it was is told by the office, or by what they did. */
const TELLS_WHO =
  / ने |मंत्री|अध्यक्ष|सचिव|राज्यपाल|राष्ट्रपति|आयुक्त|निदेशक|विधायक|सांसद|महापौर|नेता|कप्तान|कोच|न्यायाधीश|जस्टिस|बेट[ाेी]|बल्लेबाज|गेंदबाज|खिलाड़ी|अभिनेत|निर्देश|गायक/u;

/** The lines of a headline that may stand where a kicker would be a day alone, or none at all. */
export function spareLines({ target }: Asking, told: Told): readonly string[] {
  const { kicker } = target;
  if (!kicker || kicker.isApart) return [];
  // "बैठक में हंगामा, इंदौर": the clause with its town before the clause.
  const { called, spareLines = [] } = kicker;
  const named = called === undefined || spareLines.includes(called) ? [] : [called];
  const lines = target.opening ? (kicker.spareLines ?? kicker.lines ?? []) : [...named, ...spareLines];
  // An event that opens the stem is told; one clause says what it was.
  const clauses = (line: string) => (/[,;]/u.test(line) ? 1 : 0);
  const fit = target.opening ? [...lines].sort((a, b) => clauses(a) - clauses(b)) : lines;
  return notTold(target, fit, told).filter((line) => target.kind !== 'person' || !TELLS_WHO.test(line));
}

/** "भारतीय बाजार में", "देश में": what is so in a whole country is not of the town that it was told in. */
const OF_NATION =
  /(?:^| )(?:भारतीय|भारत|देश|देशभर|दुनिया|विश्व|वैश्विक) (?:\S{1,15} ){0,3}?(?:में|के|की|का|भर) |\b(?:nationwide|national|worldwide|global|across the country|in the country)\b/u;
const isOfNation = (claim: string) => OF_NATION.test(claim);

/** Names in capitals, as far as each goes. */
const NAMES = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}/gu;

/** Whether a stem that has capitals names where it is of. */
const tellsWhere = (stem: string, { claim: { lang } }: Asking['reading']) =>
  lang === 'en' && (stem.match(NAMES) ?? []).some((name) => namesPlace(name, lang));

/** Whether the town of the dateline may stand in a kicker behind `topic`. */
export function takesTown(
  { target, reading, argument: { fact } }: Asking,
  topic: string | undefined,
  isLine: boolean,
  stem: string,
): boolean {
  // The town of a story would give away a place that is asked for.
  if (target.opening || (fact?.type === 'entity' && fact.class === 'place')) return false;
  if (tellsWhere(stem, reading)) return false;
  if (target.kicker?.signsLine && !isLine) return false;
  if (topic === undefined) return !isOfNation(reading.claim.text);
  return target.kicker?.isLocal === true && !namesPlace(topic, reading.claim.lang);
}
