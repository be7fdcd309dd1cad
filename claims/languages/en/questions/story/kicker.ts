import { isTopicRef } from '../../../../catalogue/topics.ts';
import type { Entity, Reading } from '../../../../model.ts';
import { sentenceAround, withSentenceBefore } from '../../../../text/around.ts';
import type { Kicker } from '../../../language.ts';
import { A_YEAR } from '../../calendar.ts';
import { PORTFOLIO } from '../ask/portfolios.ts';
import { competitionOf } from './competition.ts';
import { headlineEvent, headlineName } from './headline.ts';
import type { HeadlineEvent } from './headline-words.ts';
import { tellsOf } from './known.ts';
import { labelled } from './labelled.ts';
import { isMatchReport, isOfSport, matchOf } from './match.ts';
import { matterIn } from './matter.ts';
import { wordsOf } from './open-words.ts';
import { wholeHeadline, withoutCount, withoutPlace, withoutToll } from './whole-headline.ts';

/** So many sentences must name what a story is about. */
const OFTEN = 3;
/** A lead is looked through no further than this. */
const LEAD = 400;

/** What was before the news, whatever its day. */
const BEFORE =
  /\b(?:ago|earlier|previously|formerly|decades?|century|centuries|since|had(?! (?:the|an?|to|no|his|her|its|their|only|just|more|\d))|used to|once|in (?:the )?(?:1[5-9]|20)\d\ds?)\b/u;
/** What is told of other matches than the one of the news. */
const OTHER_MATCH =
  /(?<!\p{L})(?:last (?:week|weekend|month|year|season|time|summer|autumn)|next (?:week|weekend|month|season)|will|previous|opening match|(?:his|their|its) last)(?!\p{L})/u;

/** The thing that headline and first sentence name, and the story again and again: a firm, a mission, a tournament. */
function thingOf(readings: readonly Reading[], headline: string): Entity | null {
  const told = new Map<string, { entity: Entity; sentences: Set<number> }>();
  for (const { claim, form } of readings)
    for (const { fact } of claim.arguments) {
      if (fact?.type !== 'entity' || !isTopicRef(fact.ref)) continue;
      const known = told.get(fact.ref ?? '') ?? { entity: fact, sentences: new Set() };
      known.sentences.add(form.sentence);
      told.set(fact.ref ?? '', known);
    }
  const found = [...told.values()]
    .filter(
      ({ entity, sentences }) =>
        sentences.size >= OFTEN &&
        sentences.has(0) &&
        // Of a story whose headline leaves it out it is one thing among others.
        headline.includes(entity.name),
    )
    .sort((a, b) => b.sentences.size - a.sentences.size);
  return found[0]?.entity ?? null;
}

/** "Were set 230 to win", "match figures of 9 for 112": of the match, whatever the sentence beside it tells. */
const OF_INNINGS =
  /(?<!\p{L})(?:set \d{2,3} to win|figures of \d{1,2} for \d|bowled out for \d|-wicket (?:stand|partnership) of \d)/u;

/** Whether a claim tells of the story's news: not of other times, nor of a year. */
function isOfNews({ claim }: Reading, around: string): boolean {
  const isBefore = OF_INNINGS.test(claim.text) ? OTHER_MATCH.test(around) : BEFORE.test(around);
  return claim.kind === 'event' && !isBefore && !A_YEAR.test(around);
}

/** The past of reported speech. */
const REPORTED = /\bhad\b/gu;
/** A day of the week is one of the days around the news. */
const WEEKDAY = /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/u;

/**
 * Whether what a claim tells holds on the day of the news, or is counted from it: "who is the Lions coach", "is to pay",
 * "were up 19 cents", "on Tuesday".
 */
function isOfDay({ claim, form }: Reading, isNews: boolean): boolean {
  if (A_YEAR.test(claim.text)) return false;
  if (isNews || form.predicate.tense === 'present' || form.predicate.tense === 'future') return true;
  // "Said that it had orders": what is told so is of the day on which it was said.
  const own = claim.kind === 'statement' ? claim.text.replace(REPORTED, ' ') : claim.text;
  // "The court quashed on Tuesday a report registered since": whatever else it tells of, its weekday counts from the news.
  return WEEKDAY.test(own) || (!BEFORE.test(own) && claim.kind !== 'event');
}

/** What a story is called: its match, the event of its headline, what the headline tells, its competition, the thing that it is about. */
export interface Names {
  readonly match: string | null;
  /** The match with its competition, where it has one. */
  readonly fixture: string | null;
  /** Whether the headline is that match and nothing else: then what is said is of it, too. */
  readonly isReport: boolean;
  readonly event: string | null;
  readonly headline: HeadlineEvent | null;
  /** What the headline is of, without who does what with it, where no noun tells the headline itself. */
  readonly matter: string | null;
  readonly competition: string | null;
  readonly thing: Entity | null;
  /** The headline as it stands, where nothing else says what the story is of. */
  readonly whole: string | null;
  /** The same without its place, sitting or competition behind it. */
  readonly plain: string | null;
  /** Whether the words of the story are of sport. */
  readonly isSport: boolean;
}

const FIGURES_OF = /\d[\d,]*\d|\d/gu;

/** "To merge 1,146 schools": a count that the story tells again is asked for, and the headline stands without it. */
function withoutToldCount(plain: string | null, body: string): string | null {
  const uncounted = plain === null ? null : withoutCount(plain);
  if (plain === null || uncounted === null) return plain;
  const left = new Set(uncounted.match(FIGURES_OF));
  const gone = (plain.match(FIGURES_OF) ?? []).filter((figure) => !left.has(figure));
  return gone.length > 0 && gone.every((figure) => body.includes(` ${figure} `)) ? uncounted : plain;
}

export function namesOf(readings: readonly Reading[], text: string, headline: string): Names {
  const from = text.startsWith(headline) ? headline.length : 0;
  const told = headlineName(headline, text);
  const isSport = isOfSport(text);
  const competition = competitionOf(headline, text, isSport);
  // How many were harmed is asked for: what happened stands without it.
  const plain = withoutToldCount(
    withoutToll(headline, text) ?? wholeHeadline(headline, text, told !== null),
    text.slice(from),
  );
  const match = matchOf(headline, text.slice(from, from + LEAD), text, isSport);
  return {
    match,
    fixture: match === null ? null : labelled(match, '', competition),
    isReport: match !== null && isMatchReport(headline),
    event: headlineEvent(headline),
    headline: told,
    matter: !isSport ? matterIn(headline, text) : null,
    competition,
    thing: thingOf(readings, headline),
    whole: plain === null ? null : labelled(plain, headline, competition),
    plain,
    isSport,
  };
}

/** The headline as papers have it, which nothing says better; what it tells as a noun where its words cannot stand. */
function headlineTopics({ headline, matter, whole, plain }: Names): readonly (string | null | undefined)[] {
  return [
    whole,
    plain === whole ? null : plain,
    plain === null ? null : withoutCount(plain),
    plain === null ? null : withoutPlace(plain),
    headline?.topic,
    headline?.spare,
    matter,
  ];
}

/** Whoever leads a side: of which sport, the office does not say. */
const OF_SIDE = / (?:coach|captain|skipper|manager|boss)\.?$/u;

/** Whoever holds a post in a government: of which land, the office does not say. */
const POST = new RegExp(`(?<!\\p{L})is (?:(?:the|an?) )?${PORTFOLIO}\\.?$`, 'iu');

/** A firm that a claim of another time does not tell of: beside "NASA has relied on" its name says nothing. */
const isOtherFirm = (thing: Entity | null, told: string): boolean =>
  /^(?:company\.|bank$|airline$)/u.test(thing?.category ?? '') &&
  !told.includes(thing?.name ?? '') &&
  !THE_FIRM.test(told);

/** What a firm is called again. */
const THE_FIRM =
  /\b[Tt]he (?:company|firm|group|chain|retailer|supermarket|maker|carmaker|carrier|airline|bank|lender|giant)\b/u;

/** The match or the competition of a report of sport, else its headline. */
function sportsTopics(names: Names): readonly string[] {
  const topics = [names.fixture, names.competition, ...headlineTopics(names)];
  return topics.filter((topic) => topic !== null && topic !== undefined);
}

/** Of which event a claim is, as its kicker says: the best name first. */
function topicsOf(
  { claim }: Reading,
  names: Names,
  isNews: boolean,
  isOfDay: boolean,
  around: string,
): readonly string[] {
  // What holds an office is told with it: "the Manchester United coach"; of which sport a side is, its match says.
  if (claim.rules.includes('claim.age'))
    return headlineTopics(names).filter((topic) => topic !== null && topic !== undefined);
  if (claim.kind === 'role' && POST.test(claim.text))
    return headlineTopics(names).filter((topic) => topic !== null && topic !== undefined);
  if (claim.kind === 'role') return OF_SIDE.test(claim.text) ? sportsTopics(names) : [];
  const isOfMatch = names.match !== null && !OTHER_MATCH.test(around);
  const told = isNews || isOfDay || claim.kind === 'statement';
  const plainMatch = names.match === names.fixture ? null : names.match;
  const topics = [
    isNews ? names.event : null,
    ...(isOfMatch && (isNews || (names.isReport && claim.kind === 'statement'))
      ? [names.fixture, plainMatch]
      : []),
    ...(told ? headlineTopics(names) : []),
    isNews ? names.competition : null,
    told || !isOtherFirm(names.thing, claim.text) ? names.thing?.name : null,
  ];
  return topics.filter((topic) => topic !== null && topic !== undefined);
}

/** A claim of fewer words says too little of what it is of to stand without the headline, whatever its time. */
const THIN = 34;

/** A year right before the word that opens a clause of time. */
const YEAR_OF_CLAUSE = /(?<!\d)(?:1[5-9]|20)\d\d,? (?:after|before|when|once|as) /u;

/** "came to power in 2007 after they won 83 seats": under the headline they would pass for seats of the news. */
const losesYear = ({ rules, text }: Reading['claim'], sentence: string): boolean =>
  rules.includes('claim.adverbial') && YEAR_OF_CLAUSE.test(sentence) && !A_YEAR.test(text);

/** What stands before a claim of another time that says little: the headline, which tells no event of it. */
function beside({ claim }: Reading, names: Names, sentence: string): readonly string[] {
  if (losesYear(claim, sentence) || isOtherFirm(names.thing, claim.text)) return [];
  if (claim.kind === 'role' || claim.text.split(' ').length >= THIN) return [];
  return headlineTopics(names).filter((topic) => topic !== null && topic !== undefined);
}

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
function isOfHistory({ claim }: Reading, headline: string): boolean {
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

/**
 * Whether a claim tells a figure of how the news came about, and no other time: "loans of £2m had been routed to 14 firms" is
 * of what the headline tells.
 */
function isOfStory({ claim }: Reading, sentence: string): boolean {
  return (
    !losesYear(claim, sentence) &&
    claim.kind === 'event' &&
    claim.arguments.some(({ fact }) => fact?.type === 'quantity') &&
    !A_YEAR.test(claim.text) &&
    !OF_OTHERS.test(claim.text.replace(COMPARED, '')) &&
    !HARM.test(claim.text)
  );
}

/** "12 teams took part in the tournament": of the one that a report is of, whatever its sentence tells besides. */
const ENTRANTS =
  /(?<!\p{L})(?:teams|sides|clubs|players|athletes|runners|swimmers|wrestlers|boxers|shooters|cyclists|schools|countries|nations) (?:from [^,]{3,40} )?(?:took part|competed|participated|featured|are taking part|were taking part)(?!\p{L})/u;

const isOfEntrants = ({ claim }: Reading): boolean =>
  ENTRANTS.test(claim.text) && !A_YEAR.test(claim.text) && !OF_OTHERS.test(claim.text);

/** The kicker of each claim of a story: its event or what the story is called, and its day. `text` is the article. */
export function kickersOf(names: Names, text: string, headline: string): (reading: Reading) => Kicker {
  const { isSport } = names;
  return (reading) => {
    const { claim } = reading;
    const [span] = claim.spans;
    const around = span ? withSentenceBefore(text, span) : claim.text;
    const isNews = isOfNews(reading, around);
    const dated = isOfDay(reading, isNews);
    const sentence = span ? sentenceAround(text, span) : claim.text;
    const [topic, ...spare] = topicsOf(reading, names, isNews, dated, around);
    if (topic === undefined) {
      const [other, ...others] = beside(reading, names, sentence);
      if (other === undefined) return { dated };
      const anchor =
        isOfHistory(reading, headline) || isOfEntrants(reading) || (!isSport && isOfStory(reading, sentence))
          ? { anchor: 'topic' as const }
          : {};
      return {
        topic: other,
        spare: others,
        headline,
        ...anchor,
        dated,
        isDatedStory: true,
        isDatedByNews: true,
      };
    }
    // A headline that no noun tells makes a claim that names nothing one of its story only where it is of the day's news.
    const isOfNoNoun = topic === names.whole || topic === names.matter;
    const isNamed = !isOfNoNoun || names.headline !== null || names.thing !== null || dated;
    const anchor = isNamed ? { anchor: 'topic' as const } : {};
    return { topic, spare, headline, ...anchor, dated, isDatedStory: true, isDatedByNews: true };
  };
}
