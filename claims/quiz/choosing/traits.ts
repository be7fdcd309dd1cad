import type { ItemKind, Role } from '../../model.ts';
import { wordsBehind } from '../../text/beside.ts';
import { tellsOfToll } from '../asking/open-toll.ts';
import { isSourceOf } from '../asking/source.ts';
import { stemsOf } from '../kicker/words.ts';
import type { Asking } from '../types.ts';
import { ENGLISH_TRAITS } from './english-traits.ts';
import { isPlainNoun, type Outline, type Trait } from './outline.ts';

/** Kinds of answer that say who, which and when: at the end of an English story they are of what is beside the news. */
const WHO_OR_WHEN: ReadonlySet<ItemKind> = new Set([
  'person',
  'organisation',
  'country',
  'city',
  'thing',
  'date',
  'timeOfDay',
]);

/** What takes part in what a claim tells; all else says when, where and how. */
const CORE: ReadonlySet<Role> = new Set([
  'agent',
  'object',
  'recipient',
  'complement',
  'quantity',
  'beneficiary',
  'topic',
  'means',
]);
/** What says least of the news: what came with it, from where, and by what. */
const FAR: ReadonlySet<Role> = new Set([
  'other',
  'instrument',
  'cause',
  'origin',
  'manner',
  'opponent',
  'comparison',
]);

/** What the thing that is asked for stands in, where it is part of another. */
function outerOf({ reading: { claim, form }, target }: Asking): Asking['argument'] | undefined {
  const within = form.slots[target.argument]?.within;
  return within === undefined ? undefined : claim.arguments[within];
}

/** "34 रन से हराया", "stood at 36 metres": a value that stands by itself is what its verb tells, but for how long. */
const isBareValue = ({ argument: { fact }, target: { kind } }: Asking): boolean =>
  fact?.type === 'quantity' && kind !== 'duration';

/** Whether what is asked for, or what it stands in, is one of these for its claim. */
function isAs(roles: ReadonlySet<Role>, asking: Asking): boolean {
  return roles.has((outerOf(asking) ?? asking.argument).role);
}

/** Whether a question asks for what takes part in what its claim tells. */
const isOfCore = (asking: Asking): boolean =>
  isAs(CORE, asking) || (outerOf(asking) === undefined && isBareValue(asking));

const actorOf = ({ reading: { claim } }: Asking) => claim.arguments.find(({ role }) => role === 'agent');

/** Whether words say what the headline says. */
export function isInHeadline(text: string, { stemsIn = stemsOf }: Asking, { headline }: Outline): boolean {
  return stemsIn(text).some((word) => headline.has(word));
}

const isListed = ({ fact }: Asking['argument']) => fact?.type === 'entity' && fact.ref !== undefined;

/** Kinds of answer that say how much there was of something. */
const FIGURES: ReadonlySet<ItemKind> = new Set(['count', 'money', 'percent', 'duration']);
/** Of two or three there may be of anything. */
const FEW = 3;
/** A claim of so few words beside the answer says little. */
const SHORT = 4;
/** Sentences that are the lead, and those before which the news is told, counted from 0. */
const LEAD = 1;
const NEWS = 3;
/** A story of so many sentences ends with what is beside the news; with that share of it. */
const LONG = 8;
const END = 0.75;
/** What was said for a day to come. */
const SAID_AHEAD =
  /(?:^| )(?:अलर्ट|चेतावनी|पूर्वानुमान|बुलाई|बुलाया|आह्वान|घोषणा|तय|alert|warning|forecast|called(?! off)|announced|scheduled|due(?! to)|set(?! up| off| fire| a | an | the ))(?= )/u;

/** "बैठक सोमवार को हुई": on which day of the last week it was tests nothing; the day of what is to come may matter. */
function isPastWeekday({ reading: { claim, form }, target, argument: { fact } }: Asking): boolean {
  if (target.kind !== 'weekday' || fact?.type !== 'time' || SAID_AHEAD.test(claim.text)) return false;
  const { resolved } = fact;
  return resolved !== undefined && target.asOf ? resolved <= target.asOf : form.predicate.tense === 'past';
}

/** "On 12 May 1705 the assembly passed an act": of what is history, people ask when it was. */
const DAY_AND_YEAR = /^[^\d]{0,30}\d{1,2}(?:st|nd|rd|th)?[^\d]{1,30}\d{4}$/u;

function isDayOfHistory({ reading: { claim }, target, argument: { text } }: Asking): boolean {
  return claim.lang === 'en' && target.kind === 'date' && target.asOf === null && DAY_AND_YEAR.test(text);
}

/** "38वें ओवर में", "in the 88th minute": when in a game it was tests nothing. */
const OF_PLAY = /(?:^| )(?:ओवर|मिनट|over|minute)(?: |$)/u;

const isMomentOfPlay = (asking: Asking): boolean =>
  asking.target.kind === 'ordinal' && OF_PLAY.test((outerOf(asking) ?? asking.argument).text);

/** "6.75 प्रतिशत से घटाकर 6.5 प्रतिशत किया": what a figure was before is no news beside what it came to. */
const CAME_FROM =
  /^ (?:से (?:बढ\u093c?|घट|गिर|चढ\u093c?|उछल|लुढ\u093c?क|फिसल)ा?कर |(?:प्रति (?:\S+ ){1,2})?की (?:जगह|बजाय) )(?=\S)/u;

/** Whether what is asked for is the figure that another came from. */
function isCameFrom({ reading: { claim }, argument: { text, fact } }: Asking): boolean {
  if (claim.lang !== 'hi' || fact?.type !== 'quantity') return false;
  return CAME_FROM.test(wordsBehind(claim.text, text).normalize('NFC'));
}

/** "तीन सदस्यीय बोर्ड ने पोस्टमार्टम किया": how many sit on whatever does its work. */
const OF_BODY =
  /^ सदस्यीय (?:\S{1,15} ){0,3}(?:बोर्ड|समिति|कमेटी|टीम|दल|दस्त[ाे]|पीठ|बेंच|खंडपीठ|आयोग|पार्टी|एसआईटी)(?= )/u;
const OF_TRAVELLERS = /पर्यटक|पर्वतारोही|प्रतिनिधि/u;

function isSizeOfBody({ reading: { claim }, argument: { text, fact } }: Asking): boolean {
  if (claim.lang !== 'hi' || fact?.type !== 'quantity') return false;
  const size = OF_BODY.exec(wordsBehind(claim.text, text))?.[0];
  return size !== undefined && !OF_TRAVELLERS.test(size);
}

/** What befell people and things: of that the hour is asked wherever the story tells it. */
const BEFALLS =
  /(?:^| )(?:(?:गिर|पलट|टकरा|डूब|ढह|फट|धंस|खिसक|दरक|भिड़)(?:ी|ा|े|ने|कर|ते)?|विस्फोट|धमाक[ाे]|भूकंप|झटक[ाे]|हमल[ाे]|हादस[ाे]|दुर्घटना|आग लग\S{0,2}|पटरी से उतर\S{0,2})(?= )/u;

/** "दो बजे अधिकारी पहुंचे": below the head of a story an hour tests something of what befell alone. */
function isHourBelowNews({ reading: { claim, form }, target: { kind } }: Asking): boolean {
  const isBelow = claim.lang === 'hi' && kind === 'timeOfDay' && form.sentence > NEWS;
  return isBelow && !BEFALLS.test(claim.text.normalize('NFC'));
}

/** "हुआ था": what had been before. */
const HAD_BEEN = /(?:^| )(?:था|थे|थी|थीं)।?$/u;

/** Found by the verdicts of strict readers on some 1,000 questions of both languages. */
export const TRAITS: readonly Trait[] = [
  { id: 'sum-or-share', points: 4, holds: ({ target: { kind } }) => kind === 'money' || kind === 'percent' },
  {
    id: 'figure',
    points: 1,
    holds: ({ target: { kind } }) => FIGURES.has(kind),
  },
  {
    id: 'toll',
    points: 2,
    holds: ({ reading: { claim }, target: { kind } }) => kind === 'count' && tellsOfToll(claim.text),
  },
  {
    id: 'few',
    points: -2,
    holds: ({ target: { kind }, argument: { fact } }) =>
      kind === 'count' && fact?.type === 'quantity' && fact.value <= FEW,
  },
  {
    id: 'hour-or-weekday',
    points: -2,
    holds: ({ target: { kind } }) => kind === 'timeOfDay' || kind === 'weekday',
  },
  { id: 'hour-below-the-news', points: -6, holds: isHourBelowNews },
  { id: 'moment-of-play', points: -12, holds: isMomentOfPlay },
  { id: 'past-weekday', points: -20, holds: isPastWeekday },
  {
    id: 'month',
    points: -2,
    holds: ({ argument: { fact } }) => fact?.type === 'time' && fact.grain === 'month',
  },
  { id: 'day-of-history', points: 4, holds: isDayOfHistory },
  { id: 'came-from', points: -4, holds: isCameFrom },
  {
    id: 'size-of-body-below-the-news',
    points: -12,
    holds: (asking) => asking.reading.form.sentence > NEWS && isSizeOfBody(asking),
  },
  { id: 'age', points: -2, holds: ({ target: { kind } }) => kind === 'age' },
  { id: 'plain-noun', points: -3, holds: isPlainNoun },
  { id: 'office', points: -4, holds: ({ reading: { claim } }) => claim.kind === 'role' },
  {
    id: 'office-below-the-news',
    points: -4,
    holds: ({ reading: { claim, form } }) =>
      claim.kind === 'role' && claim.lang === 'hi' && form.sentence > NEWS,
  },
  {
    id: 'who-said',
    points: -2,
    holds: (asking) => asking.reading.claim.kind === 'statement' || isSourceOf(asking),
  },
  { id: 'adjunct', points: -2, holds: (asking) => !isOfCore(asking) },
  { id: 'far', points: -2, holds: (asking) => !isOfCore(asking) && isAs(FAR, asking) },
  {
    id: 'within-adjunct',
    points: -2,
    holds: (asking) => {
      const outer = outerOf(asking);
      return outer !== undefined && !CORE.has(outer.role);
    },
  },
  { id: 'lead', points: 1, holds: ({ reading: { form } }) => form.sentence <= LEAD },
  { id: 'below-the-news', points: -2, holds: ({ reading: { form } }) => form.sentence > NEWS },
  {
    id: 'end',
    points: -2,
    holds: ({ reading: { form } }, { sentences }) => sentences >= LONG && form.sentence > END * sentences,
  },
  {
    id: 'end-beside-the-news',
    points: -5,
    holds: ({ reading: { claim, form }, target: { kind } }, { sentences }) =>
      claim.lang === 'en' && WHO_OR_WHEN.has(kind) && sentences >= LONG && form.sentence > END * sentences,
  },
  {
    id: 'actor-of-headline',
    points: 2,
    holds: (asking, story) => isInHeadline(actorOf(asking)?.text ?? '', asking, story),
  },
  {
    id: 'name-of-headline',
    points: 2,
    holds: (asking, story) =>
      asking.reading.claim.arguments.some(
        (one) => one !== asking.argument && isListed(one) && isInHeadline(one.text, asking, story),
      ),
  },
  {
    id: 'private',
    points: -3,
    holds: (asking, story) => {
      const actor = actorOf(asking);
      const isPrivate =
        actor?.fact?.type === 'entity' && actor.fact.class === 'person' && actor.fact.ref === undefined;
      return isPrivate && !isInHeadline(actor.text, asking, story);
    },
  },
  {
    id: 'had-been',
    points: -2,
    holds: ({ reading: { claim } }) => claim.lang === 'hi' && HAD_BEEN.test(claim.text),
  },
  {
    id: 'says-little',
    points: -1,
    holds: ({ reading: { claim }, argument, stemsIn = stemsOf }) => {
      const answer = new Set(stemsIn(argument.text));
      return new Set(stemsIn(claim.text).filter((word) => !answer.has(word))).size <= SHORT;
    },
  },
  ...ENGLISH_TRAITS,
];
