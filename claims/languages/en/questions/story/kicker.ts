import { isTopicRef } from '../../../../catalogue/topics.ts';
import { keptBy } from '../../../../kept.ts';
import type { Entity, Reading } from '../../../../model.ts';
import { once } from '../../../../once.ts';
import { sentenceAround, withSentenceBefore } from '../../../../text/around.ts';
import type { Kicker } from '../../../language.ts';
import { A_YEAR } from '../../calendar.ts';
import { PORTFOLIO } from '../ask/portfolios.ts';
import { isSaidInCourt } from '../open-source.ts';
import { competitionOf } from './competition.ts';
import { isHalfLine } from './half-lines.ts';
import { headlineEvent, headlineName } from './headline.ts';
import { withoutToldSums } from './headline-sums.ts';
import type { HeadlineEvent } from './headline-words.ts';
import { labelled } from './labelled.ts';
import { tellsLand } from './land-told.ts';
import { leadLabel } from './lead-label.ts';
import { isMatchReport, isOfSport, matchOf } from './match.ts';
import { matterIn } from './matter.ts';
import { isOfEntrants, isOfHistory, isOfStory, losesYear } from './of-headline.ts';
import { isOfOtherPlayers, playersOf } from './players.ts';
import { setIn } from './set-in.ts';
import { speltOut } from './spelt-out.ts';
import { halvesOf, linesOfHalf } from './two-halves.ts';
import {
  fullHeadline,
  wholeHeadline,
  withoutCount,
  withoutPlace,
  withoutTeller,
  withoutToll,
} from './whole-headline.ts';

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

/** What is told of the play itself, "had put them in front after 23 minutes": of the match, though it stands in the pluperfect. */
const OF_PLAY =
  /(?<!\p{L})(?:\d{1,3}(?:st|nd|rd|th)[- ]minute|(?:first|after|within|in) \S{1,12} minutes?|\d{1,3} minutes|half-time|the break|the interval|the hour|(?:first|second|opening|final) (?:half|session|quarter|game|set|period)|stoppage time|extra time|shoot-?out|decider|tie-?break|penalty|equali[sz]\p{Ll}+|goalkeeper|header|corner|free-kick|crossbar|hit (?:a|the) post|saves?|wickets?|overs?|innings|stumps|before lunch|after lunch|before tea|after tea|deliver(?:y|ies)|balls|caught|bowled|lbw|stumped|run out|sixes|fours|(?:opening|final) day|resumed|points? in a row|match points?|\d{1,3}[-–]\d{1,3})(?!\p{L})/u;
/** What is told of other matches or of all of them. */
const OF_OTHERS =
  /(?<!\p{L})(?:season|career|history|meetings|titles?|ago|debut|decades?|tournaments|rankings?|contract|signed|used to|once)(?!\p{L})/u;

/** Whether a sentence of a match report tells of the play, whatever its tense. */
const isOfPlay = (sentence: string): boolean =>
  OF_PLAY.test(sentence) && !OF_OTHERS.test(sentence) && !OTHER_MATCH.test(sentence);

/** Whether a claim tells of the story's news: not of other times, nor of a year; `isPlay`: of the play of its match. */
function isOfNews({ claim }: Reading, around: string, isPlay: boolean): boolean {
  const isBefore = isPlay || OF_INNINGS.test(claim.text) ? OTHER_MATCH.test(around) : BEFORE.test(around);
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
  /** The two players of a match that is one of players: whoever else plays, plays another. */
  readonly players: readonly string[] | null;
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
  /** The part of it that tells the news, with its place, sitting or competition behind it, and without. */
  readonly part: string | null;
  readonly plain: string | null;
  /** Whether the words of the story are of sport. */
  readonly isSport: boolean;
  /** The line itself. */
  readonly line: string;
}

const FIGURES_OF = /\d[\d,]*\d|\d/gu;

/** "Blackout in 12 states": without the count, it would say nothing of how wide it was. */
const IN_SO_MANY = /(?<!\p{L})(?:in|across) \d/u;

/** "To merge 1,146 schools": a count that the story tells again is asked for, and the headline stands without it. */
function withoutToldCount(plain: string | null, body: string): string | null {
  const uncounted = plain === null || IN_SO_MANY.test(plain) ? null : withoutCount(plain);
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
  const body = text.slice(from);
  const shown = withoutToldSums(headline, body);
  // How many were harmed is asked for: what happened stands without it.
  const plain = withoutToldCount(withoutToll(shown, text) ?? wholeHeadline(shown, text, told !== null), body);
  const match = matchOf(headline, text.slice(from, from + LEAD), text, isSport);
  const full = fullHeadline(shown, plain, text);
  const part = plain === null ? null : labelled(plain, headline, competition);
  const ofHeadline = full === null ? part : labelled(full, headline, competition);
  const whole = headline === '' ? leadLabel(text) : ofHeadline;
  return {
    match,
    players: playersOf(match, readings),
    fixture: match === null ? null : labelled(match, '', competition),
    isReport: match !== null && isMatchReport(headline),
    event: headlineEvent(headline),
    headline: told,
    matter: !isSport ? matterIn(headline, text) : null,
    competition,
    thing: thingOf(readings, headline),
    whole: whole === null ? null : speltOut(whole, text),
    part,
    plain,
    isSport,
    line: headline,
  };
}

/** The headline as papers have it, which nothing says better; what it tells as a noun where its words cannot stand. */
const headlineTopics = keptBy(
  ({ headline, matter, whole, part, plain, line: all }: Names): readonly (string | null | undefined)[] =>
    [
      whole,
      part === whole ? null : part,
      plain === part ? null : plain,
      plain === null ? null : withoutCount(plain),
      plain === null ? null : withoutPlace(plain),
      plain === null ? null : withoutTeller(plain),
      headline?.topic,
      headline?.spare,
      matter,
    ].map((topic) => (topic && isHalfLine(topic, all) ? null : topic)),
);

/** Whoever leads a side: of which sport, the office does not say. */
const OF_SIDE = / (?:coach|captain|skipper|manager|boss)\.?$/u;

/** Whoever holds a post in a government: of which land, the office does not say. */
const POST = new RegExp(`(?<!\\p{L})is (?:(?:the|an?) )?${PORTFOLIO}\\.?$`, 'iu');

/** Of more than the place that a story is set in. */
const OF_WIDER =
  /(?<!\p{L})(?:countries|nations?|states|world|globe|global|globally|worldwide|nationwide|national|international|abroad|overseas|continent)(?!\p{L})/iu;

/** A firm that a claim does not tell of: beside "NASA has relied on" its bare name says nothing. */
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
  const isOfMatch =
    names.match !== null && !OTHER_MATCH.test(around) && !isOfOtherPlayers(claim, names.players);
  const told = isNews || isOfDay || claim.kind === 'statement';
  const plainMatch = names.match === names.fixture ? null : names.match;
  const topics = [
    isNews ? names.event : null,
    ...(isOfMatch && (isNews || (names.isReport && claim.kind === 'statement'))
      ? [names.fixture, plainMatch]
      : []),
    ...(told ? headlineTopics(names) : []),
    isNews || (names.isSport && isOfDay) ? names.competition : null,
    (told && names.whole === null) || !isOtherFirm(names.thing, claim.text) ? names.thing?.name : null,
  ];
  return topics.filter((topic) => topic !== null && topic !== undefined);
}

/** A claim of fewer words says too little of what it is of to stand without the headline, whatever its time. */
const THIN = 34;

/** What stands before a claim of another time that says little: the headline, which tells no event of it. */
function beside({ claim }: Reading, names: Names, sentence: string): readonly string[] {
  if (losesYear(claim, sentence) || isOtherFirm(names.thing, claim.text)) return [];
  if (claim.kind === 'role' || claim.text.split(' ').length >= THIN) return [];
  return headlineTopics(names).filter((topic) => topic !== null && topic !== undefined);
}

/** The kicker of each claim of a story: its event or what the story is called, and its day. `text` is the article. */
export function kickersOf(names: Names, text: string, headline: string): (reading: Reading) => Kicker {
  const { isSport } = names;
  const home = once(() => (isSport ? undefined : setIn(text, headline)));
  const halves = halvesOf(headline);
  /** "Isolation units reintroduced, Kolkata": where the story is set. */
  const signed = ({ claim }: Reading): Pick<Kicker, 'signed' | 'isLocal'> => {
    const place = claim.kind === 'role' ? undefined : home();
    if (place === undefined || OF_WIDER.test(claim.text)) return {};
    return tellsLand(headline, place) || tellsLand(claim.text, place) ? {} : { signed: place, isLocal: true };
  };
  return (reading) => {
    const { claim } = reading;
    const [span] = claim.spans;
    const sentence = span ? sentenceAround(text, span) : claim.text;
    const isPlay = names.match !== null && isOfPlay(sentence);
    const around = !span || isPlay ? sentence : withSentenceBefore(text, span);
    const isNews = isOfNews(reading, around, isPlay);
    const dated = isOfDay(reading, isNews);
    const [topic, ...spare] = linesOfHalf(topicsOf(reading, names, isNews, dated, around), reading, halves);
    const ofStory = {
      headline: headline === '' ? (names.whole ?? '') : headline,
      ...signed(reading),
      dated,
      isDatedStory: true,
      isDatedByNews: true,
    };
    if (topic === undefined) {
      const [other, ...others] = linesOfHalf(beside(reading, names, sentence), reading, halves);
      if (other === undefined) return { dated };
      const anchor =
        isOfHistory(reading, headline) ||
        isSaidInCourt(reading, headline) ||
        isOfEntrants(reading) ||
        (!isSport && isOfStory(reading, sentence))
          ? { anchor: 'topic' as const }
          : {};
      return {
        topic: other,
        spare: others,
        ...ofStory,
        ...anchor,
      };
    }
    // A headline that no noun tells makes a claim that names nothing one of its story only where it is of the day's news.
    const isOfNoNoun = topic === names.whole || topic === names.matter;
    const isNamed = !isOfNoNoun || names.headline !== null || names.thing !== null || dated;
    const anchor = isNamed ? { anchor: 'topic' as const } : {};
    return {
      topic,
      spare,
      ...ofStory,
      ...anchor,
    };
  };
}
