import { keptBy } from '../../../../kept.ts';
import type { Reading } from '../../../../model.ts';
import { sentenceAround } from '../../../../text/around.ts';
import { happenedOn } from '../../../happened-on.ts';
import { hoursOn } from '../../../hours-on.ts';
import type { Opening, Story } from '../../../language.ts';
import { MONTHS } from '../../calendar.ts';
import { hasOpenSource } from '../open-source.ts';
import { describedAs } from './described.ts';
import { goesOnElsewhere } from './elsewhere.ts';
import { isInGarbledQuote } from './garbled-quotes.ts';
import { introduced } from './introduced.ts';
import { kickersOf, namesOf } from './kicker.ts';
import { goesWithEvent, isOpenSubject, knownHead, tellsOf } from './known.ts';
import { isOfLooseTime } from './loose-time.ts';
import { isClub } from './match.ts';
import { losesYear } from './of-headline.ts';
import { hasOpenNoun, openNouns } from './open-noun.ts';
import { wordsOf } from './open-words.ts';
import { isPassing } from './passing.ts';
import { isOfPrivate } from './private.ts';
import { namesUnlisted } from './proper.ts';
import { restrictionBehind } from './restricted.ts';
import { saysNothing } from './says-nothing.ts';
import { saysWhich } from './says-which.ts';
import { doubtOf, isFirmOfHeadline, mentionsOf } from './sure.ts';
import { halvesOf, isOfNoHalf } from './two-halves.ts';
import { goesUnderHeadline } from './under-headline.ts';
import { followsOtherHarm, isOfAnotherHeld, isOfOneRace, isOfOtherNews, isTakenBack } from './undone.ts';
import { losesLastYear, yearBefore } from './year-before.ts';

/**
 * Whether a claim is what its sentence says first, or goes on of the same subject: "in 2016, when 66 percent voted"
 * is told of another time, and the event of the headline must not stand before it.
 */
function isMain(reading: Reading, readings: readonly Reading[]): boolean {
  const agentOf = ({ claim }: Reading) => claim.arguments.find(({ role }) => role === 'agent')?.text;
  // What somebody is said to have said is told within the saying.
  if (reading.claim.attribution !== null) return true;
  const before = readings.filter(
    (other) => other.form.sentence === reading.form.sentence && startOf(other) < startOf(reading),
  );
  return before.every((other) => agentOf(other) !== undefined && agentOf(other) === agentOf(reading));
}

const startOf = ({ claim }: Reading) => claim.spans[0]?.start ?? 0;

const A_DATE = new RegExp(
  `(?<!\\p{L})(?:${MONTHS.map((month) => `${month.slice(0, 3)}\\p{Ll}{0,6}`).join('|')})\\.? \\d{1,2}(?!\\d)`,
  'u',
);
/** An hour is of the date that so many characters before it tell, if they tell one. */
const NEAR = 320;

/** Whether the sentences before a claim, below the lead, tell a date: an hour of theirs is of that, and not of the lead's day. */
const tellsOtherDay = (text: string, start: number): boolean =>
  start > 2 * NEAR && A_DATE.test(text.slice(start - NEAR, start));

/** "The museum" told as "the museum in Cologne": the claim says which by itself. */
const isNamedInFull = (reading: Reading) =>
  reading.claim.kind !== 'statement' &&
  knownHead(reading) === null &&
  reading.claim.substitutions.some(({ text }) => /^[Tt]he .* \p{Lu}/u.test(text));

/** "More than 21,000 cases and 386 deaths": of which illness, the headline says. */
const COUNTS_NOTHING =
  /(?:^|\s)(?:[Nn]ew|[Cc]onfirmed|[Ss]uspected|[Mm]ore|\d[\d,]*) cases(?! (?:of|against|involving|before|brought)\b)/u;

/** "The two governments", "the second trial": which, only the story tells. */
const COUNTED =
  /^(?:both|the (?:two|three|four|five|other|others|same|first|second|third|latter|former|previous|earlier)) /iu;

/** How a match ended. */
const OF_MATCH = /^(?:result|win|victory|defeat|triumph)$/u;

/** What somebody said, without who said it. */
const saidIn = ({ claim }: Reading): string => claim.text.replace(/^.*? (?:that|:) /u, '');

/** Whether a claim is of the sentence that a story begins with: that takes nothing up but its headline. */
function isLead(reading: Reading, text: string, title: string): boolean {
  const headline = title.trim();
  const from = headline !== '' && text.startsWith(headline) ? headline.length : Number.POSITIVE_INFINITY;
  const before = text.slice(from, startOf(reading));
  return startOf(reading) >= from && before.length < LEAD && !/[.!?]["”]?\s/u.test(before);
}

/** A first sentence begins no further down: a dateline may stand before it. */
const LEAD = 120;

/** What tells of which event the claims of a story are: kickers, and names for what the claims take as known. */
export function storyOf(readings: readonly Reading[], text: string, title: string): Story | null {
  const mentions = mentionsOf(readings);
  const names = namesOf(readings, text, title.trim());
  const { isSport } = names;
  const line = names.whole ?? names.matter;
  const isPlaced = isSport || line !== null || names.headline !== null;
  const label = names.event;
  const labelWords = new Set(wordsOf(label ?? ''));
  const titleWords = new Set(wordsOf(names.event ?? names.headline?.topic ?? ''));
  const wholeWords = new Set(wordsOf(line ?? ''));
  const described = keptBy((reading: Reading): Opening | null => {
    const head = knownHead(reading);
    const as = head === null ? null : describedAs(head, text.slice(0, startOf(reading)));
    return as === null ? null : { text: as, insteadOf: `the ${head}` };
  });
  /** "In the Micronesia plane crash, …": where no claim tells the event so, the headline may. */
  const headed = (reading: Reading): Opening | null => {
    const head = knownHead(reading);
    const isTold = head === null || goesWithEvent(head) || tellsOf(labelWords, head);
    return isTold && isMain(reading, readings) ? { text: `In the ${label},` } : null;
  };
  const openingFor = keptBy((reading: Reading): Opening | null => {
    if (isOpenSubject(reading)) return null;
    const when = knownHead(reading) === null ? yearBefore(reading, text, readings) : null;
    if (when !== null) return { text: when };
    const named = described(reading) ?? (label === null ? null : headed(reading));
    return named ?? (isNamedInFull(reading) ? { text: '' } : null);
  });
  const takesAsKnown = (reading: Reading, words: ReadonlySet<string>): boolean =>
    described(reading) === null &&
    hasOpenNoun(reading, text.slice(0, startOf(reading)), words, names.match !== null);
  const isOpen = keptBy((reading: Reading) => takesAsKnown(reading, titleWords));
  const kickerOf = kickersOf(names, text, title);
  const isUnderHeadline = (reading: Reading): boolean => line !== null && kickerOf(reading).topic === line;
  /** "The survey" is the one of the headline where that stands before the question. */
  const isOfHeadline = keptBy((reading: Reading): boolean => {
    const head = knownHead(reading);
    const isEvents =
      head !== null && goesWithEvent(head) && !COUNTED.test(reading.claim.text) && isMain(reading, readings);
    const takesUp = isOpen(reading) || isEvents || (head !== null && tellsOf(wholeWords, head));
    // "The trial" goes with what the headline tells, whether it has the word or not.
    const words = isEvents ? new Set([...wholeWords, head]) : wholeWords;
    return takesUp && isUnderHeadline(reading) && !takesAsKnown(reading, words);
  });
  /** "The law", "the operation": what the headline is of, whatever its words; it stands before the question then. */
  const goesUnder = keptBy((reading: Reading): boolean => {
    if (reading.claim.kind === 'statement' || !isUnderHeadline(reading)) return false;
    const before = text.slice(0, startOf(reading));
    const nouns = openNouns(reading, before, titleWords, names.match !== null);
    return (
      nouns.length > 0 &&
      nouns.every(
        (noun) =>
          isFirmOfHeadline(noun, mentions, line ?? '') || goesUnderHeadline(reading, noun, line ?? ''),
      )
    );
  });
  /** What is said with "the changes" in it is of what the headline tells, which stands before who said it. */
  const isSaidUnder = keptBy(
    (reading: Reading): boolean =>
      reading.claim.kind === 'statement' &&
      isUnderHeadline(reading) &&
      kickerOf(reading).dated === true &&
      !COUNTED.test(saidIn(reading)) &&
      isOpen(reading),
  );
  /** "The result lifted Leeds to the top": of the match whose sides stand before the question. */
  const isOfMatch = keptBy((reading: Reading): boolean => {
    const { fixture } = names;
    const head = knownHead(reading);
    return fixture !== null && head !== null && OF_MATCH.test(head) && kickerOf(reading).topic === fixture;
  });
  const sentenceOf = ({ claim }: Reading) => {
    const [span] = claim.spans;
    return span ? sentenceAround(text, span) : claim.text;
  };
  const isElsewhere = keptBy((reading: Reading) => goesOnElsewhere(reading, text, title.trim(), names.match));
  const halves = halvesOf(title.trim());
  const isNotOfNews = keptBy(
    (reading: Reading) =>
      isTakenBack(reading, text) ||
      isInGarbledQuote(reading, text) ||
      (halves !== null && isOfNoHalf(reading, halves)) ||
      followsOtherHarm(reading, text, title) ||
      isOfOtherNews(reading, text) ||
      isOfAnotherHeld(reading, text) ||
      isOfOneRace(reading, text),
  );
  /** Whether a claim takes something as known which neither its lead nor what stands before its question tells. */
  const leavesOpen = (reading: Reading): boolean =>
    isOpen(reading) &&
    !isLead(reading, text, title) &&
    !isSaidUnder(reading) &&
    !isOfHeadline(reading) &&
    !goesUnder(reading);
  const whyUnsure = (reading: Reading): string | null => {
    const doubt = doubtOf(reading, mentions, text);
    if (doubt !== null) return doubt;
    if (isElsewhere(reading)) return 'elsewhere';
    if (isNotOfNews(reading)) return 'of-other-news';
    if (losesYear(reading.claim, sentenceOf(reading)) || losesLastYear(reading, text)) return 'lost-year';
    return leavesOpen(reading) ? 'open-noun' : null;
  };
  const eventDay = happenedOn(readings);
  return {
    kickerFor: (reading) => {
      const day = tellsOtherDay(text, startOf(reading)) ? null : hoursOn(reading, readings);
      const kicker = {
        ...kickerOf(reading),
        ...(day === null ? {} : { hoursOn: day }),
        ...(eventDay === null ? {} : { happenedOn: eventDay }),
      };
      return isOfHeadline(reading) ? { ...kicker, anchor: 'topic' } : kicker;
    },
    openingFor,
    namesBeside: (reading, argument) =>
      reading.claim.kind !== 'statement' && namesUnlisted(reading, argument, text),
    whyUnsure,
    lacksTopic: (reading) => yearBefore(reading, text, readings) !== null,
    sourceOf: (reading) => introduced(reading, readings),
    restrictionOf: (reading) => restrictionBehind(reading, text),
    lacksName: (reading, argument) =>
      isOfHeadline(reading) ||
      isOfMatch(reading) ||
      goesUnder(reading) ||
      isSaidUnder(reading) ||
      hasOpenSource(reading) ||
      COUNTS_NOTHING.test(reading.claim.text) ||
      !saysWhich(reading, argument, isSport),
    isOfPrivate: (reading, target) =>
      isOfPrivate(reading, target, title, isPlaced) ||
      (isSport && isClub(reading, target)) ||
      isPassing(reading, target, text, title) ||
      isOfLooseTime(reading, target, text),
    saysNothing: (reading, target) => saysNothing(reading, target, isSport ? names.match : undefined),
    pointsBack: (reading) =>
      reading.claim.kind !== 'statement' &&
      ((knownHead(reading) !== null && !isOfHeadline(reading) && !isOfMatch(reading)) ||
        isOpenSubject(reading)),
  };
}
