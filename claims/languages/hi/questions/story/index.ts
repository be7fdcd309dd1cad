import type { Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { hasYear } from '../../../../text/years.ts';
import type { Opening, Story } from '../../../language.ts';
import { isConjunct } from '../../lexicon/conjuncts.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { countedIn } from '../around/counted-to.ts';
import { isOfEarlier } from '../around/earlier.ts';
import { isUnsureInText } from '../around/index.ts';
import { hasBareNoun } from './bare-nouns.ts';
import { caseOf, type Named } from './case.ts';
import { type Events, eventsOf } from './event.ts';
import { eventOf, isAnyEvent } from './event-words.ts';
import { fullerOf } from './fuller.ts';
import { homeOf } from './home.ts';
import {
  countsTheIll,
  type IllnessOf,
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
import { isOfOneMatch, matchOf } from './match.ts';
import { matchInLead } from './match-lead.ts';
import { topicsOf } from './names.ts';
import { hasPlace, PARTIES } from './places.ts';
import { isRetracted } from './retracted.ts';
import { holdsName, sharedSetting } from './shared.ts';
import { isOfEvent, isOfTheNews } from './times.ts';
import { topicsFor } from './topics.ts';
import { isOfOtherContest, tournamentOf } from './tournament.ts';
import { isTranslated } from './translated.ts';
import { unlistedNames } from './unlisted.ts';
import { linesOf } from './whole-headline.ts';
import { losesDayOfNews, losesWindow } from './window.ts';
import {
  CASE_WORDS,
  claimWords,
  HARM_WORDS,
  headlineOf,
  LOSS_WORDS,
  SCORES,
  SPORT_WORDS,
  wordsOf,
} from './words.ts';

/** A claim of fewer words says too little for a place alone to tell which event it is. */
const FEWEST_WORDS = 6;

/** Events that go on for days. */
const LASTING: ReadonlySet<string> = new Set(['बाढ़', 'तूफान', 'चक्रवात', 'हिंसा', 'उपद्रव', 'दंगा']);

/** "किया है", "भेजे गए": done since; "किया था" may have been done before. */
function isSince({ claim }: Reading): boolean {
  return (
    claim.kind === 'event' &&
    /(?:[एेईया]|िए|गए|गई) ?(?:है|हैं)?।?$/u.test(claim.text) &&
    !/ पहले /u.test(claim.text)
  );
}

/** "6.2 तीव्रता के भूकंप": the event is told of by its strength, and lacks its place alone. */
const GENITIVE = /^(?:का|की|के)$/u;

/** How a claim hangs on the event: lost in it, true while it lasts, done after it, of its case; null where it need not. */
function joinerFor(reading: Reading, words: readonly string[], lemma: string): string | null {
  const { claim, form } = reading;
  if (words.some((word) => LOSS_WORDS.has(fold(word)))) return 'में';
  if (claim.kind === 'state')
    return LASTING.has(lemma) && form.predicate.tense === 'present' ? 'के दौरान' : null;
  return isSince(reading) ? 'के बाद' : 'के मामले में';
}

/** "में हुए गैंगवार" before "घटना": its participle agrees with the claim's own noun; null where it cannot. */
function agreeing(tie: string, own: string, noun: string): string | null {
  const [a] = lookUpNoun(fold(own));
  const [b] = lookUpNoun(fold(noun));
  // "में हुआ ड्रोन हमला": what does not stand before a marker is in the direct case.
  if (a?.gender === 'm' && /ा$/u.test(own)) return tie.replace(/ हुए(?=(?: \S+)?$)/u, ' हुआ');
  if (!a || !b || a.gender === b.gender) return tie;
  if (!/ हु(?:ए|ई)$/u.test(tie)) return null;
  return tie.replace(/ हु(?:ए|ई)$/u, a.gender === 'f' ? ' हुई' : ' हुए');
}

function eventOpening(reading: Reading, { tie, noun, lemma, place }: Events['main']): Opening | null {
  const words = reading.claim.text.replace(/[।,]/gu, '').split(' ');
  if (wordsOf(place).some((word) => word.length > 3 && words.some((own) => fold(own) === word))) return null;
  const at = words.findIndex((word) => eventOf(word)?.lemma === lemma || isAnyEvent(word));
  if (at >= 0) {
    // "हादसे में" → "पटना में हुए हादसे में"; what is tied to something else already stays as it is.
    const before = words[at - 1] ?? '';
    const own = words[at] as string;
    const text = agreeing(tie, own, noun);
    if (text === null) return null;
    if (/^(?:का|की|के|हुए|हुई|हुआ|लगी|आए|आई|इस|उस|एक|ऐसे|ऐसी|और)$/u.test(before))
      return GENITIVE.test(before) ? { text: tie.replace(/ \S+$/u, ''), isEvent: true } : null;
    return { text, before: own, isEvent: true };
  }
  const joiner = joinerFor(reading, words, lemma);
  if (joiner === null) return null;
  return { text: `${tie} ${noun} ${joiner}`, isEvent: true };
}

/** Whether a claim names a place beside the answer, or has one put for a bare noun. */
function namesPlace({ claim, form }: Reading, asked: number): boolean {
  const isNamed = claim.arguments.some(({ role, fact }, at) => {
    const within = form.slots[at]?.within;
    const outer = claim.arguments[within ?? -1]?.role ?? role;
    const isBeside = at !== asked && within !== asked;
    return isBeside && fact?.type === 'entity' && fact.class === 'place' && !PARTIES.has(outer);
  });
  return isNamed || claim.substitutions.some(({ text }) => holdsName(text));
}

/** Whether the place of a claim is what is asked for. */
function asksForPlace({ claim }: Reading, asked: number): boolean {
  const fact = claim.arguments[asked]?.fact;
  return fact?.type === 'entity' && fact.class === 'place';
}

/** Whoever acts by name may do so anywhere. */
function namesActor({ claim }: Reading): boolean {
  return claim.arguments.some(({ role, fact }) => role === 'agent' && fact?.type === 'entity');
}

/**
 * "बलिया में", "बलिया में कोरोना महामारी से": where the story sets the claim, and the illness that it counts the dead of. Where
 * a kicker `saysIllness`, "कोरोना महामारी के दौरान" says it no better.
 */
function openedByPlace(
  reading: Reading,
  asked: number,
  words: readonly string[],
  illness: IllnessOf | null,
  saysIllness: () => boolean,
): Opening | null {
  const isPlaced = namesPlace(reading, asked);
  const isOpen = !isPlaced && !namesActor(reading) && !asksForPlace(reading, asked);
  // Of a story of one's own country its name says nothing, and what is of a state would be the country's.
  const told = isOpen ? reading.form.where?.text : undefined;
  const where = told?.startsWith('भारत ') || OF_CENTRE.test(reading.claim.text) ? undefined : told;
  const topic = illness?.(reading) ?? null;
  if (topic !== null && / के दौरान$/u.test(topic) && saysIllness())
    return where === undefined ? null : { text: where, isEvent: true };
  if (topic !== null && (isPlaced || where !== undefined))
    return { text: where === undefined ? topic : `${where} ${topic}`, isEvent: true };
  if (where === undefined || !isOfTheNews(reading) || words.length < FEWEST_WORDS) return null;
  return words.some((word) => HARM_WORDS.has(word)) ? null : { text: where, isEvent: true };
}

/** "मुंबई में नौ व्यक्ति संक्रमित मिले": of one day or of all, nothing says. */
function isBareCase(reading: Reading): boolean {
  const { claim } = reading;
  if (isTotal(reading) || claim.arguments.some(({ role }) => role === 'time')) return false;
  if (!claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count'))
    return false;
  return / (?:संक्रमित|पॉजिटिव|पॉजीटिव) (?:पाए|पाये|पाया|पाई|मिले|मिला|मिली|निकले|निकला|निकली|हुए)(?: गए| गया| गई)?(?: हैं| है)?।/u.test(
    claim.text,
  );
}

/** The government of the whole country acts for all of it. */
const OF_CENTRE = /(?:^| )(?:केंद्र|केन्द्र|केंद्रीय|केन्द्रीय|भारत) (?:सरकार|मंत्रिमंडल|कैबिनेट)(?= )/u;

/** What a score is of, where it is of no match: a career, a series, all matches so far. */
const OF_CAREER = /(?:^| )(?:करियर|कैरियर|अब तक|सीरीज|सीरीज़|श्रृंखला|टेस्ट में|वनडे में|टी-?20 में|आईपीएल)(?= |।|,)/u;

/** "कोहली ने 109 रन बनाए", "भारत ने 4 विकेट खोकर लक्ष्य हासिल किया": in which match that was, nothing says. */
function isBareScore({ claim, form }: Reading): boolean {
  const words = claimWords(claim);
  if (!words.some((word) => SCORES.has(word)) || OF_CAREER.test(claim.text) || hasYear(claim.text))
    return false;
  const sides = claim.arguments.filter(
    ({ fact }) => fact?.type === 'entity' && fact.class !== 'person' && fact.class !== 'thing',
  );
  const isDated = claim.arguments.some(({ role }) => role === 'time');
  const isSet = sides.some(({ role }, at) => role === 'place' && form.slots[at]?.marker === 'में');
  return !(isDated && sides.length > 0) && !isSet && new Set(sides.map(({ text }) => text)).size < 2;
}

/** Openings that say no more than that something belongs to an event. */
const LOOSE = /के (?:मामले में|बाद|दौरान)$/u;
/** "दूसरा हमला": what is told of one of two events is not told of both. */
const TELLS_OF_TWO =
  /(?:^|\s)(?:दूसर[ाीे]|अन्य) (?:आत्मघाती |सड़क |बम |आतंकी )?(?:हमल|धमाक|विस्फोट|ब्लास्ट|हादस|दुर्घटना|भूकंप)/u;

/** "उसके लिए" told as "मंजूर के लिए": half of a verb was taken for a name. */
function meansNoName({ claim }: Reading): boolean {
  return claim.substitutions.some(({ text }) => {
    const [first = '', ...rest] = text.split(' ');
    return (
      isConjunct(fold(first)) && rest.every((word) => GENITIVE.test(word) || /^(?:ने|को|से|पर|में)$/u.test(word))
    );
  });
}

/** What the stems of a story's claims may open with. */
export function storyOf(readings: readonly Reading[], text: string): Story {
  const topics = topicsOf(readings);
  const events = TELLS_OF_TWO.test(text) ? null : eventsOf(text);
  const ofCase = caseOf(topics, readings);
  const mentions = mentionsIn(text);
  const spreading = illnessIn(mentions, text);
  const illness = illnessOf(spreading);
  const isBarred = isTranslated(text) || isRetracted(text);
  const leadMatch = matchInLead(text);
  const contest = tournamentOf(readings) ?? matchOf(readings) ?? leadMatch;
  const matters = topicsFor({
    text,
    readings,
    names: topics,
    events,
    ofCase,
    contest,
    illness: illnessTopic(mentions, text) ?? onlyIllness(mentions, text),
    lockdown: lockdownTopic(text),
  });
  /** A kicker names the event better than "in the case of" and "after". */
  const hasMatter = (reading: Reading) => {
    const matter = matters.matterOf(reading);
    return matter !== null && !matter.isWide;
  };
  const isLoose = ({ text: opening, before }: Opening, reading: Reading) =>
    before === undefined && LOOSE.test(opening) && hasMatter(reading);
  const isOpenedByContest = (reading: Reading) => {
    const words = claimWords(reading.claim);
    if (!contest || contest.names.every((name) => words.includes(fold(name)))) return false;
    const isPlay = !isOfOtherContest(words, contest) && words.some((word) => SPORT_WORDS.has(word));
    const isOfIt = contest !== leadMatch || leadMatch.isOf(reading);
    return isPlay && isOfIt && isOfTheNews(reading) && isOfOneMatch(reading);
  };
  const hasLine = linesOf(headlineOf(text)).length > 0;
  /** The headline says of which match a score is that is of the day's news. */
  const isUnderLine = (reading: Reading) =>
    hasLine &&
    isOfTheNews(reading) &&
    isOfOneMatch(reading) &&
    reading.claim.arguments.some(({ fact }) => fact?.type === 'entity');
  const kickerFor = kickersOf(matters, readings, text, homeOf(readings, text));
  const body = hasLine ? text.slice(headlineOf(text).length) : text;
  /** What the story is of says of which day a count is that leaves out the day of the news. */
  const isUnderNews = (reading: Reading) => {
    const { anchor, called, lines, dated, isWide } = kickerFor(reading);
    const isNamed = anchor === 'topic' || called !== undefined || lines !== undefined;
    return isNamed && dated && isWide !== true && losesDayOfNews(reading, readings, body);
  };
  return {
    kickerFor,
    isUnderNews,
    namesBeside: unlistedNames(readings),
    sourceOf: sourcesOf(text),
    countedIn: (reading, published) => countedIn(reading, text, published),
    fullerOf: (reading) => fullerOf(reading, text),
    // Without its illness a count says too little; with it, it would be that of all cases.
    isUnsure: (reading) =>
      isBarred ||
      meansNoName(reading) ||
      (losesWindow(reading, readings) && !isUnderNews(reading)) ||
      isUnsureInText(reading, text) ||
      isBareCase(reading) ||
      ((lacksIllness(reading) || countsTheIll(reading, false)) &&
        matters.wideMatterOf(reading) === null &&
        matters.matterOf(reading) === null &&
        !illness?.(reading)) ||
      (illness?.(reading) != null && !isTotal(reading)) ||
      (isBareScore(reading) && !isOpenedByContest(reading) && !isUnderLine(reading)),
    lacksName: (reading) =>
      reading.claim.kind !== 'role' && (hasBareNoun(reading.claim.text) || isBareScore(reading)),
    lacksTopic: (reading) => illness !== null && illness(reading) !== null,
    openingFor(reading, asked) {
      const words = claimWords(reading.claim);
      const fits = (opening: Named | null): opening is Named =>
        opening !== null && !opening.names.some((name) => words.includes(fold(name)));
      const shared = hasPlace(reading) ? null : sharedSetting(reading, readings);
      if (shared) return shared;
      if (contest && isOpenedByContest(reading)) return { text: contest.text, isEvent: true };
      const isOfMain = (found: Events) =>
        isOfEvent(reading, found, text) && !isOfEarlier(reading, text) && !matters.isOfOther(reading);
      if (events && !hasPlace(reading) && isOfMain(events)) {
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
