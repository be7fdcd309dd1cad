import { daysTold, isUpToNow } from '../../languages/happened-on.ts';
import type { Kicker, Question } from '../../languages/language.ts';
import { languageOf } from '../../languages/registry.ts';
import type { Lang } from '../../model.ts';
import { hasYear } from '../../text/years.ts';
import type { Asking } from '../types.ts';
import { dayBeside, isShortlyBefore } from './day.ts';
import { newsBeside } from './news.ts';
import { fitting, fittingAll, MOST_IN_LINE, type Parts, shown } from './parts.ts';
import { saysAll, saysMostWithAnswer, saysWithAnswer, type Told, toldBy, unlessTold } from './told.ts';
import {
  linesFor,
  namesBeside,
  spareLines,
  takesTown,
  tellsDayOfNews,
  tellsStart,
  topicsBeside,
} from './topics.ts';

/** A kicker of more words is a sentence; English headlines stand whole, and their days have three words. */
const MOST_WORDS: Readonly<Record<Lang, number>> = { hi: 14, en: 22 };
/** The clause of a headline, with the day. */
const MOST_IN_HEADLINE = 17;

/** A question, and what is known of what may stand before it. */
interface Stand {
  readonly question: Question;
  readonly asking: Asking;
  readonly kicker: Kicker;
  readonly told: Told;
  /** Words as they may stand there; undefined where they may not. */
  readonly may: (part: string | undefined) => string | undefined;
  /** Whether the question says, with its answer, all that the headline says: no kicker tells more. */
  readonly saysHeadline: boolean;
}

function standOf(question: Question, asking: Asking, kicker: Kicker): Stand {
  const told = toldBy(question, asking);
  return {
    question,
    asking,
    kicker,
    told,
    may: (part) => unlessTold(part, question, told, asking),
    saysHeadline: kicker.headline !== undefined && saysWithAnswer(kicker.headline, told),
  };
}

/** The day before a question as it may stand there, and in full. */
interface Day {
  readonly written?: string | undefined;
  readonly full?: string;
  /** Whether it is the day of what is asked, and not that of the news of it. */
  readonly isOwn?: boolean;
}

/** The ISO day of what is asked, where its story tells it elsewhere; undefined where the day of the news has to do. */
function ownDayOf({ asking, kicker }: Stand, isNamed: boolean, asOf: string): string | undefined {
  const { target, reading } = asking;
  // An hour is of the day that its story tells it of.
  const told = kicker.hoursOn ?? target.counted?.readOn;
  if (told !== undefined) return told;
  // The day of what happened would tell the weekday.
  if (isNamed || isUpToNow(reading) || target.kind === 'weekday' || target.kind === 'date') return undefined;
  const days = daysTold(reading);
  const [own] = days;
  return own !== undefined && days.length === 1 && isShortlyBefore(own, asOf) ? own : undefined;
}

function dayOf(stand: Stand, isNamed: boolean): Day {
  const { question, asking, kicker, told } = stand;
  const { target, reading } = asking;
  const { asOf } = target;
  if (!asOf) return {};
  const own = ownDayOf(stand, isNamed, asOf);
  const iso = own ?? asOf;
  const { lang } = reading.claim;
  const full = languageOf(lang).writtenDay(iso);
  const isOwn = own !== undefined;
  if (saysAll(full, told)) return { full, isOwn };
  const besideYear = kicker.isDatedByNews === true && isNamed;
  return { full, isOwn, written: dayBeside(question, told, target.kind, iso, full, lang, besideYear) };
}

/** The names of what happened before a question, those that may stand there. */
function namesFor({ asking: { target }, told, may, saysHeadline }: Stand): string[] {
  return namesBeside(target, told, saysHeadline).flatMap((one) => may(one) ?? []);
}

/** What may stand before a question as its topic, the best first; the lines among it that a claim may do without. */
interface Choice {
  readonly topics: readonly string[];
  readonly spares: readonly string[];
  readonly matter: string | undefined;
}

function choiceFor(stand: Stand, names: readonly string[], { written }: Day): Choice {
  const { question, asking, kicker, told, may } = stand;
  const { target } = asking;
  const [named] = names;
  const isEmpty = named !== undefined && named === kicker.event && !(kicker.dated && written !== undefined);
  const isOfNews = written !== undefined && (kicker.dated || kicker.isDatedStory === true);
  // Where nobody knows the day, the headline alone says of which news it is.
  const isUndated =
    (target.counted?.readOn ?? target.asOf) === null &&
    kicker.dated &&
    target.opening === undefined &&
    // "पटना में आई बाढ़ में …": the question says so itself.
    languageOf(asking.reading.claim.lang).lacksEvent?.(question.stem) !== false;
  const mayTakeLine =
    (named === undefined || isEmpty) && (isOfNews || isUndated || tellsDayOfNews(asking, question.stem));
  const spares = mayTakeLine ? spareLines(asking, told) : [];
  // What the headline puts before its colon stands for lines that would all tell the answer.
  const isGivenAway =
    names.length === 0 && linesFor(target).length > 0 && (written !== undefined || hasYear(question.stem));
  const matter = target.needsKicker && !isGivenAway ? undefined : may(kicker.matter);
  const topics = [
    ...spares.filter(may),
    ...(isEmpty ? [] : names),
    ...(matter === undefined ? [] : [matter]),
  ];
  return { topics, spares, matter };
}

/** A topic with the place and the day that go with it before a question. */
interface Laid {
  readonly parts: Parts | null;
  readonly isLine: boolean;
  /** The place, where it is the claim's own. */
  readonly own: string | undefined;
}

/** The day of the news before a topic. */
function dateBeside(
  { asking: { target }, kicker }: Stand,
  topic: string | undefined,
  { written, full }: Day,
): string | undefined {
  const mayBeDated = kicker.dated || (kicker.isDatedStory === true && topic !== undefined);
  // The match that opens a stem may have been on other days, too.
  const mayOpen = target.opening === undefined || (kicker.lines ?? kicker.spareLines) !== undefined;
  const isBare = topic === undefined && mayOpen && kicker.isDatedAlone === true;
  // What goes on is of no year.
  const isOfDay = kicker.dated || isBare || written === full;
  return (mayBeDated || isBare) && isOfDay ? written : undefined;
}

function laidOut(stand: Stand, topic: string | undefined, spares: readonly string[], day: Day): Laid {
  const { question, asking, kicker, may } = stand;
  const { target, reading } = asking;
  const isLine =
    topic !== undefined &&
    (linesFor(target).includes(topic) ||
      kicker.uncounted?.includes(topic) === true ||
      spares.includes(topic));
  const isCalled = isLine || (topic !== undefined && topic === kicker.called);
  const isPlaced = topic !== undefined && kicker.place && topic.includes(kicker.place);
  const own = isCalled || target.opening || isPlaced ? undefined : may(kicker.place);
  const place = own ?? (takesTown(asking, topic, isCalled, question.stem) ? may(kicker.signed) : undefined);
  const placed = topic !== undefined && own !== undefined ? kicker.placed : undefined;
  const most = isLine ? MOST_IN_LINE : isCalled ? MOST_IN_HEADLINE : MOST_WORDS[reading.claim.lang];
  const written = dateBeside(stand, topic, day);
  const news = written && languageOf(reading.claim.lang).newsOf(written);
  // "Voters reject plan (Peru)": what an English headline is of stands in brackets.
  const isAside = own === undefined && topic !== undefined && reading.claim.lang === 'en';
  const where = isAside ? { aside: place } : { place };
  const all = { topic, placed, ...where, ...(day.isOwn ? { date: written } : { news }) };
  const { stem } = question;
  const parts =
    (own === undefined && fittingAll(all, stem, most)) ||
    fitting({ ...all, place: own, aside: undefined }, stem, most);
  return { parts, isLine, own };
}

const isDated = (parts: Parts | null) => parts?.date !== undefined || parts?.news !== undefined;

/** The best of the topics with what goes with it: one that takes the day, else one that fits at all. */
function bestOf(stand: Stand, { topics, spares }: Choice, day: Day): Laid {
  const [first, ...rest] = topics;
  const foremost = laidOut(stand, first, spares, day);
  let named = foremost.parts?.topic === undefined ? undefined : foremost;
  if (named?.parts && isDated(named.parts)) return named;
  for (const topic of rest) {
    const laid = laidOut(stand, topic, spares, day);
    if (laid.parts?.topic === undefined) continue;
    if (isDated(laid.parts)) return laid;
    named ??= laid;
  }
  return named ?? foremost;
}

/** "Which court has directed the committee to investigate the misuse of the trust's funds?": the news itself, its day beside. */
function tellsNews({ asking, kicker, told }: Stand): boolean {
  if (asking.reading.claim.lang !== 'en' || kicker.headline === undefined) return false;
  return saysMostWithAnswer(kicker.headline, told);
}

/** Whether what stands before a question that needs it says of what it is. */
function isEnough(stand: Stand, { parts, isLine, own }: Laid, matter: string | undefined): boolean {
  const { question, asking, kicker, told, saysHeadline } = stand;
  const hasDay = isDated(parts) || hasYear(question.stem);
  if (matter !== undefined && parts?.topic === matter && hasDay) return true;
  if (!isLine && kicker.anchor !== 'topic' && kicker.called === undefined)
    return hasDay && (kicker.anchor === 'day' || (own !== undefined && parts?.place !== undefined));
  return (
    parts?.topic !== undefined ||
    saysHeadline ||
    (hasDay && tellsNews(stand)) ||
    topicsBeside(asking.target, told).some((one) => saysAll(one, told))
  );
}

/** Whether a stem says neither in its kicker nor by itself of what, and where, what it counts is. */
function losesTopic({ topic, placed, place }: Kicker, parts: Parts | null, told: Told): boolean {
  const isSaid = (part: string | undefined, shown: string | undefined) =>
    part === undefined || shown !== undefined || tellsStart(part, told);
  const isPlaced = parts?.placed !== undefined && placed !== undefined;
  return !isPlaced && !(isSaid(topic, parts?.topic) && isSaid(place, parts?.place));
}

/** Whether a stem that only its story's topic makes whole stands without one, or under one of another matter. */
function lacksTopic({ needsTopic }: Question, { target }: Asking, topic: string | undefined): boolean {
  if (!needsTopic || target.opening !== undefined) return false;
  return topic === undefined || target.kicker?.isApart === true;
}

/** What a stem says with what it opens with. */
function toldWithOpening({ question, asking, told }: Stand): Told {
  const { opening } = asking.target;
  if (!opening) return told;
  return { ...told, told: new Set(told.stemsIn(`${opening} ${question.stem}`)) };
}

/**
 * A question with its kicker: "पटना में हादसा, 14 अप्रैल 2020: …". Of topic, place and day only what the stem does not say,
 * and nothing that gives the answer away. Null where the stem needs what cannot be said.
 */
export function withKicker(question: Question, asking: Asking): Question | null {
  const { kicker, needsKicker = false } = asking.target;
  if (!kicker) return lacksTopic(question, asking, undefined) ? null : question;
  const stand = standOf(question, asking, kicker);
  const names = namesFor(stand);
  const day = dayOf(stand, names.length > 0);
  const choice = choiceFor(stand, names, day);
  const laid = bestOf(stand, choice, day);
  const { parts } = laid;
  if (needsKicker && !isEnough(stand, laid, choice.matter)) return null;
  if (lacksTopic(question, asking, parts?.topic)) return null;
  if (kicker.needsTopic && losesTopic(kicker, parts, toldWithOpening(stand))) return null;
  const isNamed = (parts?.topic ?? parts?.placed ?? parts?.place) !== undefined;
  const news = isNamed ? undefined : newsBeside(stand, day);
  const text = news ?? (parts ? shown(parts) : '');
  if (text === '') return question;
  // Where the news was is not where the claim is set: that keeps its place.
  const own = news === undefined && languageOf(asking.reading.claim.lang).underKicker?.(text, question.stem);
  return { ...question, stem: `${text}: ${own || question.stem}`.normalize('NFC') };
}
