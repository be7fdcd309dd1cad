import { keptBy } from '../../../../kept.ts';
import type { Reading } from '../../../../model.ts';
import { once } from '../../../../once.ts';
import { fold } from '../../../../text/fold.ts';
import { happenedOn } from '../../../happened-on.ts';
import { hoursOn } from '../../../hours-on.ts';
import type { Kicker, Opening, Story } from '../../../language.ts';
import { isBulletin } from '../../bulletin.ts';
import { losesInnings } from '../../draft/matter/innings.ts';
import { placesInClaim } from '../../draft/setting/mentions.ts';
import { isConjunct } from '../../lexicon/conjuncts.ts';
import { countedIn } from '../around/counted-to.ts';
import { isOfEarlier } from '../around/earlier.ts';
import { unsureIn } from '../around/index.ts';
import { isOfficeBeside } from '../office-beside.ts';
import { asidesOf } from './asides.ts';
import { isBareCase, isBareScore } from './bare-counts.ts';
import { hasBareNoun } from './bare-nouns.ts';
import { caseOf, type Named } from './case.ts';
import { bygoneIn } from './event/bygone.ts';
import { eventsOf } from './event/event.ts';
import { eventOpening, GENITIVE } from './event/event-opening.ts';
import { eventOf } from './event/event-words.ts';
import { happeningOf, ofHappening } from './event/happening.ts';
import { losesDayOfNews, losesWindow } from './event/window.ts';
import { fullerOf } from './fuller.ts';
import { isOfGauge } from './gauges.ts';
import { frameOf } from './headline/frame.ts';
import { headOf } from './headline/head.ts';
import { headlineMatter } from './headline/headline.ts';
import { linesTold } from './headline/lines-told.ts';
import { otherPartIn } from './headline/parts-told.ts';
import {
  countsTheIll,
  illnessIn,
  illnessOf,
  illnessTopic,
  isTotal,
  lacksIllness,
  lockdownTopic,
  mentionsIn,
  onlyIllness,
} from './illness.ts';
import { sourcesOf } from './introduced.ts';
import { kickersOf } from './kicker.ts';
import { contestOf, contestOpening, namesContest, tellsOf, tournamentBefore } from './match/contest.ts';
import { BEATS, contestFor, hasBareSide, isBesideMatches, isOfOneMatch, otherPairs } from './match/match.ts';
import { otherPlayIn } from './match/other-play.ts';
import { roundOf } from './match/round.ts';
import { isOfOtherContest } from './match/tournament.ts';
import { topicsOf } from './names.ts';
import { newsOf } from './news-told.ts';
import { saysWhose } from './other-figures.ts';
import { elsewhereIn } from './places/elsewhere.ts';
import { homeOf } from './places/home.ts';
import { openedByPlace } from './places/place-opening.ts';
import { hasPlace } from './places/places.ts';
import { unlistedNames } from './places/unlisted.ts';
import { isRetracted } from './retracted.ts';
import { sharedSetting } from './shared.ts';
import { sideFigureIn } from './side-figures.ts';
import { isOfEvent, isOfTheNews } from './times/times.ts';
import { topicsFor } from './topics.ts';
import { isTranslated } from './translated.ts';
import { CASE_WORDS, claimWords, headlineOf, SPORT_WORDS } from './words.ts';
import { workBefore } from './work-named.ts';

/** Openings that say no more than that something belongs to an event. */
const LOOSE = /के (?:मामले में|बाद|दौरान)$/u;
/** "दूसरा हमला": what is told of one of two events is not told of both. */
const TELLS_OF_TWO =
  /(?:^|\s)(?:दूसर[ाीे]|अन्य) (?:आत्मघाती |सड़क |बम |आतंकी )?(?:हमल|धमाक|विस्फोट|ब्लास्ट|हादस|दुर्घटना|भूकंप)/u;

/** A first line of more characters is the story itself. */
const LONGEST_HEAD = 300;

/** What is of an earlier event stands under nothing that the story tells of its own. */
const NO_KICKER: Kicker = { dated: false, isApart: true };

/** Whether a claim names somebody, a place or a thing. */
const namesAnything = ({ claim }: Reading) =>
  claim.arguments.some(({ fact }) => fact?.type === 'entity') ||
  placesInClaim(claim).length > 0 ||
  claim.rules.includes('scene');

/** "उसके लिए" told as "मंजूर के लिए": half of a verb was taken for a name. */
function meansNoName({ claim }: Reading): boolean {
  return claim.substitutions.some(({ text }) => {
    const [word = '', ...rest] = text.split(' ');
    const first = fold(word);
    // "विस्फोट की राख": what happened is a name of its own.
    return (
      isConjunct(first) &&
      eventOf(first) === undefined &&
      rest.every((word) => GENITIVE.test(word) || /^(?:ने|को|से|पर|में)$/u.test(word))
    );
  });
}

/** What the stems of a story's claims may open with. */
export function storyOf(readings: readonly Reading[], text: string): Story {
  const topics = topicsOf(readings);
  const events = TELLS_OF_TWO.test(text) || isBulletin(text) ? null : eventsOf(text);
  const isOfEvents = keptBy((reading: Reading) => events !== null && isOfEvent(reading, events, text));
  const ofCase = caseOf(topics, readings);
  const mentions = mentionsIn(text);
  const spreading = illnessIn(mentions, text);
  const illness = illnessOf(spreading);
  const isBarred = isTranslated(text) || isRetracted(text);
  const contest = contestOf(readings, text);
  const headline = headlineOf(text);
  const told = linesTold(headline, text, frameOf(headline, text, readings, contest), readings);
  const isNamed = events !== null || contest !== null || headOf(headline) !== undefined;
  const happening = isNamed || isBulletin(text) ? null : happeningOf(text, headline);
  const matters = topicsFor({
    text,
    readings,
    names: topics,
    events,
    isOfEvents,
    ofCase,
    contest,
    illness: illnessTopic(mentions, text) ?? onlyIllness(mentions, text),
    lockdown: lockdownTopic(text),
    happening,
    isOfHappening: happening === null ? () => false : ofHappening(happening, text, told),
  });
  /** A kicker names the event better than "in the case of" and "after". */
  const hasMatter = (reading: Reading) => {
    const matter = matters.matterOf(reading);
    return matter !== null && !matter.isWide;
  };
  const isLoose = ({ text: opening, before }: Opening, reading: Reading) =>
    before === undefined && LOOSE.test(opening) && hasMatter(reading);
  const sides = contest?.sides ?? [];
  const isOfOtherPlay =
    contest === null
      ? () => false
      : otherPlayIn(text, sides, sides.length > 0 ? otherPairs(readings, sides) : []);
  const round = once(() => roundOf(text, sides));
  const isOpenedByContest = (reading: Reading) => {
    if (losesInnings(reading, text)) return false;
    const words = claimWords(reading.claim);
    const played = contestFor(contest, reading);
    if (!played || namesContest(words, played)) return false;
    const isPlay = !isOfOtherContest(words, played) && words.some((word) => SPORT_WORDS.has(word));
    return isPlay && isOfTheNews(reading) && isOfOneMatch(reading) && !isBesideMatches(reading, text);
  };
  const hasLine = told.lines.length > 0;
  /** The headline says of which match a score is that is of the day's news. */
  const isUnderLine = (reading: Reading) =>
    hasLine &&
    !losesInnings(reading, text) &&
    isOfTheNews(reading) &&
    isOfOneMatch(reading) &&
    reading.claim.arguments.some(({ fact }) => fact?.type === 'entity');
  const namesSides = (reading: Reading) =>
    contest?.sides !== undefined && namesContest(claimWords(reading.claim), contest);
  const saysMatch = (reading: Reading) =>
    namesSides(reading) || isOpenedByContest(reading) || isUnderLine(reading);
  /** "भारत ने ओमान को हराया था": of which match, nothing says. */
  const isLooseResult = (reading: Reading) =>
    contest?.within !== undefined && BEATS.test(reading.claim.text) && !saysMatch(reading);
  const isBygone = keptBy(bygoneIn(text));
  const asideOf = asidesOf(text, headline);
  /** "परियोजना का 60 फीसदी काम" behind another bypass: of which, neither headline nor claim says. */
  const isOfAside = (reading: Reading) => {
    const { isBehind, isOfOthers } = asideOf(reading);
    if (reading.claim.kind === 'role') return false;
    return isOfOthers ? !saysWhose(reading) : isBehind && !namesAnything(reading);
  };
  // A tournament that a story only mentions is not what it is of.
  const isInHead = headline.length <= LONGEST_HEAD && headline.includes(contest?.label ?? '\n');
  const isOfPlay = contest?.sides !== undefined || isInHead;
  const names = [
    headlineMatter(headline),
    isOfPlay ? contest?.label : null,
    events?.main.label,
    happening?.label,
    ofCase?.label,
  ];
  const elsewhere = elsewhereIn(text, headline);
  const news = newsOf(names, told, elsewhere);
  const kickerOfNews = kickersOf(matters, readings, text, told, homeOf(readings, text), elsewhere, news);
  const eventDay = happenedOn(readings);
  const isOfOtherPart = otherPartIn(text, headline, told);
  const kickerFor = (reading: Reading): Kicker => {
    if (isBygone(reading) || (events !== null && asideOf(reading).isIn)) return NO_KICKER;
    const day = hoursOn(reading, readings);
    if (asideOf(reading).isOfOthers || isOfOtherPart(reading.claim))
      return { dated: kickerOfNews(reading).dated, isApart: true };
    return {
      ...kickerOfNews(reading),
      ...(day === null ? {} : { hoursOn: day }),
      ...(eventDay === null ? {} : { happenedOn: eventDay }),
    };
  };
  const body = hasLine ? text.slice(headline.length) : text;
  /** What the story is of says of which day a count is that leaves out the day of the news. */
  const isUnderNews = keptBy((reading: Reading) => {
    if (!losesDayOfNews(reading, readings, body)) return false;
    const { anchor, called, lines, dated, isWide } = kickerFor(reading);
    const isNamed = anchor === 'topic' || called !== undefined || lines !== undefined;
    return isNamed && dated && isWide !== true;
  });
  const isUnlisted = unlistedNames(readings);
  const isUnsureInText = unsureIn(text);
  const isSideFigure = sideFigureIn(text);
  // Without its illness a count says too little; with it, it would be that of all cases.
  const isUnsure = (reading: Reading): boolean =>
    isBarred ||
    isOfAside(reading) ||
    asideOf(reading).isElsewhere ||
    meansNoName(reading) ||
    (losesWindow(reading, readings) && !isUnderNews(reading)) ||
    isUnsureInText(reading) ||
    isSideFigure(reading) ||
    isBareCase(reading) ||
    (contest?.within !== undefined && hasBareSide(reading)) ||
    isLooseResult(reading) ||
    isOfOtherPlay(reading) ||
    round()?.isOpen(reading.claim) === true ||
    ((lacksIllness(reading) || countsTheIll(reading, false)) &&
      matters.wideMatterOf(reading) === null &&
      matters.matterOf(reading) === null &&
      !illness?.(reading)) ||
    (illness?.(reading) != null && !isTotal(reading)) ||
    (isBareScore(reading) && !saysMatch(reading));
  return {
    kickerFor,
    isUnderNews,
    isOfficeBeside,
    namesBeside: (reading, argument) => isOfGauge(reading) || isUnlisted(reading, argument),
    sourceOf: sourcesOf(text),
    countedIn: (reading, published) => countedIn(reading, text, published),
    fullerOf: (reading) =>
      fullerOf(reading, text) ?? tournamentBefore(reading, contest) ?? workBefore(reading, text),
    whyUnsure: (reading) => (isUnsure(reading) ? 'around' : null),
    lacksName: (reading) =>
      reading.claim.kind !== 'role' && (hasBareNoun(reading.claim.text) || isBareScore(reading)),
    // Of a whole tournament many scored: who did, or when, has more than one answer.
    isOfPrivate: (reading, { kind }) =>
      (kind === 'person' || kind === 'date') &&
      isBareScore(reading) &&
      contest !== null &&
      contestFor(contest, reading)?.sides === undefined,
    lacksTopic: (reading) => illness !== null && illness(reading) !== null,
    openingFor(reading, asked) {
      if (isBygone(reading) || asideOf(reading).isIn) return null;
      const words = claimWords(reading.claim);
      const fits = (opening: Named | null): opening is Named =>
        opening !== null && !opening.names.some((name) => words.includes(fold(name)));
      const shared = hasPlace(reading) ? null : sharedSetting(reading, readings);
      if (shared) return shared;
      const played = isOpenedByContest(reading) ? tellsOf(contestFor(contest, reading), reading) : null;
      if (played !== null) {
        const opening = contestOpening(played, words, reading.claim.arguments[asked]?.text ?? '');
        if (opening !== null) return { text: opening, isEvent: true };
      }
      const isOfMain = () =>
        isOfEvents(reading) && !isOfEarlier(reading, text) && !matters.isOfOther(reading);
      if (events && !hasPlace(reading) && isOfMain()) {
        const opening = eventOpening(reading, events.main);
        if (opening) return isLoose(opening, reading) ? null : opening;
      }
      if (fits(ofCase) && !hasMatter(reading) && words.some((word) => CASE_WORDS.has(word)))
        return { text: ofCase.text };
      const saysIllness = () => kickerFor(reading).needsTopic ?? false;
      return openedByPlace(reading, asked, words, illness, saysIllness);
    },
  };
}
