import { keptBy } from '../../../../kept.ts';
import type { Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { placesInClaim, placesInLine } from '../../draft/setting/mentions.ts';
import { isOfEarlier } from '../around/earlier.ts';
import { isOfOtherEvent } from './apart.ts';
import type { Named } from './case.ts';
import type { Events } from './event/event.ts';
import { isInOfBefore } from './event/event-told.ts';
import { eventOf, isAnyEvent } from './event/event-words.ts';
import type { Happening } from './event/happening.ts';
import { headlineMatter } from './headline/headline.ts';
import { headlineName, ofHeadline, signedName } from './headline/headline-name.ts';
import {
  calledIllness,
  countsTheIll,
  type IllnessTopic,
  illnessBeside,
  lacksIllness,
  namesIllness,
  tellsOfIllness,
} from './illness.ts';
import { type Contest, contestFor, isOfOneMatch } from './match/match.ts';
import { isOfOtherContest } from './match/tournament.ts';
import type { Topic } from './names.ts';
import { otherMatters } from './other-matters.ts';
import { isElsewhere } from './places/town.ts';
import { thingOf } from './thing.ts';
import { isTiedTo } from './tied.ts';
import { widerNames } from './wider-names.ts';
import { CASE_WORDS, claimWords, HARM_WORDS, headlineOf, SPORT_WORDS } from './words.ts';

/** What is known of a story's matters. */
export interface StoryMatters {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly names: readonly Topic[];
  readonly events: Events | null;
  /** Whether a claim is of them. */
  readonly isOfEvents: (reading: Reading) => boolean;
  readonly ofCase: Named | null;
  readonly contest: Contest | null;
  readonly illness: IllnessTopic | null;
  readonly lockdown: IllnessTopic | null;
  /** What the story is of where its lead tells no event of the list. */
  readonly happening: Happening | null;
  /** Whether a claim is of it. */
  readonly isOfHappening: (reading: Reading) => boolean;
}

/** What a claim is of, as a kicker calls it. */
export interface Matter {
  readonly topic: string;
  /** What is left of it, and the place that left, where the stem names that: "बाढ़" of "पटना में बाढ़". */
  readonly event?: string;
  readonly at?: string;
  /** Other names of it, which say less of where it was: where another question asks for that. */
  readonly wider?: readonly string[];
  /** Other names of it, where it would give the answer away. */
  readonly spare?: readonly string[];
  /** Whether it is too wide to say by itself which event is meant: an illness. */
  readonly isWide?: boolean;
  /** What stands for it behind the place of the claim: "कोरोना" of "बिहार में कोरोना". */
  readonly placed?: string;
}

/** What the claims of a story are of. */
export interface Topics {
  /** The match, event or case that a claim of the news belongs to, else the matter of the headline; null where it has none. */
  matterOf(reading: Reading): Matter | null;
  /** The illness, or the lockdown against it, whose world a claim tells of without naming it; null where it has none. */
  wideMatterOf(reading: Reading): Matter | null;
  /** What the headline calls the news, where a claim tells of that. */
  headlineFor(reading: Reading): string | null;
  /** The thing that the story is about, where the claim does not name it itself. */
  thingFor(reading: Reading): string | null;
  /** The match or tournament that the story is of; null where it is of none. */
  readonly contest: Contest | null;
  /** Whether a claim is of another matter than the event of the story. */
  isOfOther(reading: Reading): boolean;
  /** Whether a claim calls that thing by its noun. */
  meansThing(reading: Reading): boolean;
}

/** What falls in, overturns or collides: a headline of it is of that, whatever illness it names beside it. */
const FALLS = /^(?:दुर्घटनाग्रस्त|पलट|टकरा|भिड|ढह|धंस|गिर)(?:$|[ाीे]|ने|कर)/u;

function isOfMishap(headline: string): boolean {
  return headline
    .split(/[\s,;:!?–-]+/u)
    .map(fold)
    .some((word) => FALLS.test(word) || eventOf(word) !== undefined);
}

/** So many names in a claim say which matter it is of; "हाल ही में" is before the news. */
const ENOUGH_NAMES = 2;

function saysWhich({ claim }: Reading): boolean {
  const names = claim.arguments.filter(({ fact }) => fact?.type === 'entity');
  return names.length >= ENOUGH_NAMES || / (?:हाल ही|पूर्व|पहले) /u.test(claim.text);
}

/** An event without its place: what sort of accident it was; "हादसा" alone says too little. */
function eventAlone(called: string, lemma: string): Pick<Matter, 'event'> {
  if (called.includes(' ')) return { event: called };
  return isAnyEvent(fold(lemma)) ? {} : { event: lemma };
}

/** "केंद्र असम के कोकराझार जिले में था". */
const OF_CENTRE = /(?:^| )(?:केंद्र|केन्द्र|अधिकेंद्र)(?= )/u;

/** What ties an event to its place in a label. */
const AFTER_PLACE = /^ (?:में|पर|के (?:पास|निकट|नजदीक|करीब|समीप)) /u;

/** Words of a name: a slash or a bracket shows that it was cut. */
const PLAIN = /^[\p{L}\p{M}\p{N} .–-]+$/u;

/** The matters that a story's claims may be put under. */
export function topicsFor({
  text,
  readings,
  names,
  events,
  isOfEvents,
  ofCase,
  contest,
  illness,
  lockdown,
  happening,
  isOfHappening,
}: StoryMatters): Topics {
  const headline = headlineOf(text);
  const matter = headlineMatter(headline);
  const thing = thingOf(names, text);
  const name = headlineName(headline) ?? signedName(headline, text);
  const isOfName = name && ofHeadline(name, text, illness !== null || lockdown !== null);
  const has = (words: readonly string[], set: ReadonlySet<string>) => words.some((word) => set.has(word));
  // "माइक्रोनेशिया विमान दुर्घटना": a story goes on about the event at its head; a thing at its head is tied claim by claim.
  const isEvent = (own: string) => eventOf(fold(own.split(' ').at(-1) ?? '')) !== undefined;
  const isOfHeadline = (reading: Reading, own: string) =>
    !isOfOtherEvent(reading.claim.text) &&
    (isEvent(own) ? !isOfEarlier(reading, text) : isTiedTo(reading, own, text, headline)) &&
    (!tellsOfIllness(reading.claim) || namesIllness(own));
  // A building that fell, an attack: only the ill are counted under the illness.
  const isBesideIllness = illness !== null && isOfMishap(headline);
  const isOfOtherMatter = events === null ? () => false : otherMatters(events.main, readings, text);
  const ofEvent = (reading: Reading): Matter | null => {
    if (!events || isOfOtherEvent(reading.claim.text) || !isOfEvents(reading)) return null;
    if (isOfEarlier(reading, text) || isOfOtherMatter(reading)) return null;
    if (isInOfBefore(text, reading.claim.spans[0]?.start ?? 0)) return null;
    const { label, lemma, place } = events.main;
    // "पटना में भूकंप": where it was felt is not where it began.
    const isCentre = lemma === 'भूकंप' && OF_CENTRE.test(reading.claim.text);
    if (isCentre && isElsewhere(() => placesInClaim(reading.claim), placesInLine(place))) return null;
    if (matter !== null) return { topic: matter };
    if (!patternFor(label, PLAIN).test(label)) return null;
    const called = label.slice(place.length).replace(AFTER_PLACE, '').trim();
    const wider = widerNames(place, called);
    return { topic: label, at: place, wider, ...eventAlone(called, lemma) };
  };
  const asWide = (wide: IllnessTopic | null | undefined): Matter | null =>
    wide ? { topic: wide.name, placed: wide.placed, isWide: true } : null;
  const besideOf = (reading: Reading): Matter | null => {
    if (illness !== null && (countsTheIll(reading, false) || lacksIllness(reading))) return asWide(illness);
    const beside = illnessBeside(reading, text);
    return beside && { topic: calledIllness(beside), placed: beside.name, isWide: true };
  };
  const wideMatterOf = keptBy(
    (reading: Reading) =>
      asWide([lockdown, isBesideIllness ? null : illness].find((one) => one?.isOf(reading))) ??
      besideOf(reading),
  );
  return {
    wideMatterOf,
    matterOf: keptBy((reading) => {
      const words = claimWords(reading.claim);
      // "गेंदबाज सड़क दुर्घटना में घायल": what befell a player is no play.
      const isPlay =
        contest !== null &&
        has(words, SPORT_WORDS) &&
        !words.some((word) => eventOf(word) !== undefined) &&
        isOfOneMatch(reading);
      const played = isPlay ? contestFor(contest, reading) : null;
      if (played !== null && played.label !== null && !isOfOtherContest(words, played))
        return { topic: played.label, ...(played.wider === undefined ? {} : { spare: [played.wider] }) };
      const event = ofEvent(reading);
      if (event) return event;
      const isOfCase = has(words, CASE_WORDS) || has(words, HARM_WORDS);
      if (isOfCase && ofCase && ofCase.label !== null) return { topic: ofCase.label };
      const wide = wideMatterOf(reading);
      if (wide !== null) return wide;
      if (matter !== null && isOfHeadline(reading, matter)) return { topic: matter };
      if (happening !== null && isOfHappening(reading))
        return {
          topic: happening.label,
          ...(happening.place === undefined
            ? {}
            : {
                at: happening.place,
                wider: widerNames(happening.place, happening.event ?? happening.lemma),
              }),
          ...(happening.event === undefined ? {} : { event: happening.event }),
        };
      return saysWhich(reading)
        ? null
        : asWide([isBesideIllness ? null : illness, lockdown].find((one) => one?.isAllOfIt(reading)));
    }),
    isOfOther: isOfOtherMatter,
    contest,
    headlineFor: (reading) => (name && isOfName?.(reading) ? name.text : null),
    thingFor: (reading) =>
      thing === null || thing.isIn(reading) || !thing.isTold(reading) ? null : thing.name,
    meansThing: (reading) => thing?.isMeantIn(reading) ?? false,
  };
}
