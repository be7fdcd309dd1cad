import type { Kicker, Question } from '../languages/language.ts';
import { languageOf } from '../languages/registry.ts';
import type { Lang } from '../model.ts';
import { hasYear } from '../text/years.ts';
import { dayBeside } from './kicker-day.ts';
import { fitting, fittingAll, type Parts, shown } from './kicker-parts.ts';
import {
  areStemsTold,
  isTold,
  namesPlace,
  namesRef,
  stemsGiveAway,
  stemsOf,
  tellsNearly,
  tellsValue,
} from './kicker-words.ts';
import type { Asking } from './types.ts';

/** A kicker of more words is a sentence; English headlines stand whole, and their days have three words. */
const MOST_WORDS: Readonly<Record<Lang, number>> = { hi: 12, en: 17 };
/** The clause of a headline, with the day. */
const MOST_IN_HEADLINE = 15;
/** A whole headline, with the day. */
const MOST_IN_LINE = 20;

/** Whether the first word of a topic is told: "कोरोना" of "कोरोना संक्रमण". */
function tellsStart(topic: string | undefined, told: ReadonlySet<string>): boolean {
  const [first] = stemsOf(topic ?? '');
  return first === undefined || told.has(first);
}

/** Whether a stem says half of a headline or more: then it says of what it is. */
function isMostlyTold(part: string, told: ReadonlySet<string>): boolean {
  const stems = stemsOf(part);
  return 2 * stems.filter((stem) => told.has(stem)).length >= stems.length;
}

/** The topic, or the event alone where the stem names its place; what the stem opens with names the event in a sentence. */
function topicBeside(
  { kicker, opening, needsKicker, wantsKicker }: Asking['target'],
  told: ReadonlySet<string>,
): string | undefined {
  if (opening) return kicker?.isWide && !tellsStart(kicker.topic, told) ? kicker.topic : undefined;
  const isWanted = needsKicker || (wantsKicker && !isMostlyTold(kicker?.called ?? '', told));
  if (isWanted && kicker?.called !== undefined) return kicker.called;
  const isPlaced = kicker?.at !== undefined && isTold(kicker.at, told);
  return isPlaced && !needsKicker ? kicker?.event : kicker?.topic;
}

/** The names of what happened that may stand before the stem, the best first. */
function topicsBeside(target: Asking['target'], told: ReadonlySet<string>, saysAll: boolean): string[] {
  if (saysAll) return [];
  const spare = target.opening ? [] : (target.kicker?.spare ?? []);
  return [topicBeside(target, told), ...spare].filter((topic) => topic !== undefined);
}

/** The lines that a question may stand under. */
function linesFor({ kicker, needsKicker }: Asking['target']): readonly string[] {
  return kicker?.lines ?? (needsKicker ? kicker?.spareLines : undefined) ?? [];
}

/** Lines with those that count nothing, where the stem says half of none. */
function notTold(
  { kicker, needsKicker }: Asking['target'],
  lines: readonly string[],
  told: ReadonlySet<string>,
): readonly string[] {
  if (lines.length === 0) return [];
  const all = [...lines, ...(kicker?.uncounted ?? [])];
  if (!lines.some((line) => isMostlyTold(line, told))) return all;
  // What names nothing itself needs a line all the same that tells more, and no figures beside.
  return needsKicker ? all.filter((line) => !isMostlyTold(line, told) && !/\p{Nd}/u.test(line)) : [];
}

/** The headline as it stands, where the stem says less than half of it. */
function linesBeside(target: Asking['target'], told: ReadonlySet<string>): readonly string[] {
  const lines = target.opening ? [] : linesFor(target);
  return notTold(target, lines, told);
}

/** Whether the stem tells a day of the news by its date, so that none stands before it: "सोमवार (23 नवंबर 2026) को". */
function tellsDayOfNews({ target: { kicker } }: Asking, stem: string): boolean {
  return kicker?.dated === true && hasYear(stem);
}

/** "मुख्यमंत्री ने खोला पुल": who it was is told by the office, or by what they did. */
const TELLS_WHO =
  / ने |मंत्री|अध्यक्ष|सचिव|राज्यपाल|राष्ट्रपति|आयुक्त|निदेशक|विधायक|सांसद|महापौर|नेता|कप्तान|कोच|न्यायाधीश|जस्टिस|बेट[ाेी]|बल्लेबाज|गेंदबाज|खिलाड़ी|अभिनेत|निर्देश|गायक/u;

/** The lines of a headline that may stand where a kicker would be a day alone, or none at all. */
function spareLines({ target }: Asking, told: ReadonlySet<string>): readonly string[] {
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

/** Whether the town of the dateline may stand in a kicker behind `topic`. */
function takesTown(
  { target, reading, argument: { fact } }: Asking,
  topic: string | undefined,
  isLine: boolean,
): boolean {
  // The town of a story would give away a place that is asked for.
  if (target.opening || (fact?.type === 'entity' && fact.class === 'place')) return false;
  if (target.kicker?.signsLine && !isLine) return false;
  return topic === undefined || (target.kicker?.isLocal === true && !namesPlace(topic, reading.claim.lang));
}

/** Whether a stem says neither in its kicker nor by itself of what, and where, what it counts is. */
function losesTopic({ topic, placed, place }: Kicker, parts: Parts | null, stem: string): boolean {
  const told = new Set(stemsOf(stem));
  const isSaid = (part: string | undefined, shown: string | undefined) =>
    part === undefined || shown !== undefined || tellsStart(part, told);
  const isPlaced = parts?.placed !== undefined && placed !== undefined;
  return !isPlaced && !(isSaid(topic, parts?.topic) && isSaid(place, parts?.place));
}

/**
 * A question with its kicker: "पटना में हादसा, 14 अप्रैल 2020: …". Of topic, place and day only what the stem does not say,
 * and nothing that gives the answer away. Null where the stem needs what cannot be said.
 */
function withKicker(question: Question, asking: Asking): Question | null {
  const { reading, target, argument } = asking;
  const { kicker, needsKicker = false } = target;
  const asOf = target.counted?.readOn ?? target.asOf;
  if (!kicker) return question;
  const { stem } = question;
  const told = new Set(stemsOf(stem));
  const answer = stemsOf(question.answer);
  const { lang } = reading.claim;
  const { fact } = argument;
  const ref = fact?.type === 'entity' ? fact.ref : undefined;
  const may = (part: string | undefined) => {
    if (part === undefined) return undefined;
    const stems = stemsOf(part);
    const tells =
      areStemsTold(stems, told) ||
      stemsGiveAway(stems, answer) ||
      tellsNearly(part, question.answer) ||
      tellsValue(part, fact);
    return tells || (ref !== undefined && namesRef(part, ref, lang)) ? undefined : part;
  };
  // With its answer it says all that the headline says: no kicker tells more.
  const { headline } = kicker;
  const saysAll = headline !== undefined && isTold(headline, new Set([...told, ...answer]));
  const names = [...topicsBeside(target, told, saysAll), ...linesBeside(target, told)].flatMap(
    (one) => may(one) ?? [],
  );
  const [named] = names;
  const day = asOf ? languageOf(lang).writtenDay(asOf) : undefined;
  const isOfOtherDay = kicker.hoursOn !== undefined && kicker.hoursOn !== asOf;
  const written =
    day !== undefined && asOf && !isTold(day, told) && !isOfOtherDay
      ? dayBeside(
          question,
          target.kind,
          asOf,
          day,
          lang,
          kicker.isDatedByNews === true && named !== undefined,
        )
      : undefined;
  const isEmpty = named !== undefined && named === kicker.event && !(kicker.dated && written !== undefined);
  const isOfNews = written !== undefined && (kicker.dated || kicker.isDatedStory === true);
  // Where nobody knows the day, the headline alone says of which news it is.
  const isUndated = asOf === null && kicker.dated && target.opening === undefined;
  const mayTakeLine =
    (named === undefined || isEmpty) && (isOfNews || isUndated || tellsDayOfNews(asking, stem));
  const spares = mayTakeLine ? spareLines(asking, told) : [];
  // What the headline puts before its colon stands for lines that would all tell the answer.
  const isGivenAway =
    names.length === 0 && linesFor(target).length > 0 && (written !== undefined || hasYear(stem));
  const matter = needsKicker && !isGivenAway ? undefined : may(kicker.matter);
  const laidOut = (topic: string | undefined) => {
    const mayBeDated = kicker.dated || (kicker.isDatedStory === true && topic !== undefined);
    const isBare = topic === undefined && target.opening === undefined && kicker.isDatedAlone === true;
    // What goes on is of no year.
    const isOfDay = kicker.dated || isBare || written === day;
    const date = (mayBeDated || isBare) && isOfDay ? written : undefined;
    const isLine =
      topic !== undefined &&
      (linesFor(target).includes(topic) ||
        kicker.uncounted?.includes(topic) === true ||
        spares.includes(topic));
    const isCalled = isLine || (topic !== undefined && topic === kicker.called);
    const isPlaced = topic !== undefined && kicker.place && topic.includes(kicker.place);
    const own = isCalled || target.opening || isPlaced ? undefined : may(kicker.place);
    const place = own ?? (takesTown(asking, topic, isCalled) ? may(kicker.signed) : undefined);
    const placed = topic !== undefined && own !== undefined ? kicker.placed : undefined;
    const most = isLine ? MOST_IN_LINE : isCalled ? MOST_IN_HEADLINE : MOST_WORDS[lang];
    const all = { topic, placed, place, date };
    const parts =
      (own === undefined && fittingAll(all, stem, most)) || fitting({ ...all, place: own }, stem, most);
    return { parts, isLine, own };
  };
  const topics = [
    ...spares.filter(may),
    ...(isEmpty ? [] : names),
    ...(matter === undefined ? [] : [matter]),
  ];
  const tries = (topics.length === 0 ? [undefined] : topics).map(laidOut);
  const { parts, isLine, own } =
    tries.find(({ parts: one }) => one?.topic !== undefined && one.date !== undefined) ??
    tries.find((one) => one.parts?.topic !== undefined) ??
    (tries[0] as (typeof tries)[0]);
  const isDated = parts?.date !== undefined || hasYear(stem);
  const isNamed = topicsBeside(target, told, saysAll).some((one) => isTold(one, told));
  const isWhole =
    isLine || kicker.anchor === 'topic' || kicker.called !== undefined
      ? parts?.topic !== undefined || saysAll || isNamed
      : isDated && (kicker.anchor === 'day' || (own !== undefined && parts?.place !== undefined));
  const isUnderMatter = matter !== undefined && parts?.topic === matter && isDated;
  if (needsKicker && !isWhole && !isUnderMatter) return null;
  if (kicker.needsTopic && losesTopic(kicker, parts, target.opening ? `${target.opening} ${stem}` : stem))
    return null;
  const text = parts ? shown(parts) : '';
  return text === '' ? question : { ...question, stem: `${text}: ${stem}`.normalize('NFC') };
}

/** Whether a weekday is asked for that the day of the news at the head of the stem gives away. */
function followsFromDay({ target, argument: { fact } }: Asking): boolean {
  if (target.kind !== 'weekday' || !target.asOf || fact?.type !== 'time') return false;
  return (fact.resolved ?? fact.timex).startsWith(target.asOf);
}

/** Kinds of claims that hold on any day. */
const OF_ANY_DAY: ReadonlySet<string> = new Set(['role', 'attribute', 'statement']);

/** Whether a stem without a kicker is of a day that nobody knows, and names nothing that happened. */
function lacksNews({ stem }: Question, whole: Question, { reading: { claim }, target }: Asking): boolean {
  if (target.asOf !== null || OF_ANY_DAY.has(claim.kind) || stem !== whole.stem) return false;
  return languageOf(claim.lang).lacksEvent?.(stem) ?? false;
}

/** The question as it stands under its story, where it does not stand without. */
function underStory(question: Question, asking: Asking): Question | null {
  const { target } = asking;
  if (target.asOf !== null || target.needsKicker || target.opening !== undefined) return null;
  const whole = withKicker(question, { ...asking, target: { ...target, needsKicker: true } });
  return whole?.stem === question.stem ? null : whole;
}

/** A question that a reader without the article understands, with its kicker where it needs one; null where it cannot be one. */
export function standingAlone(question: Question, asking: Asking): Question | null {
  if (followsFromDay(asking)) return null;
  const { isWhole, lacksDay } = languageOf(asking.reading.claim.lang);
  const stands = (whole: Question | null): whole is Question =>
    whole !== null &&
    (isWhole?.(whole.stem) ?? true) &&
    !(asking.target.asOf === null && lacksDay?.(whole.stem));
  const whole = withKicker(question, asking);
  if (stands(whole) && !lacksNews(question, whole, asking)) return whole;
  const under = underStory(question, asking);
  if (stands(under)) return under;
  return stands(whole) ? whole : null;
}
