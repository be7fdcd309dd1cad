import { byRef } from '../../../../../catalogue/lookup.ts';
import { namesIn } from '../../../../../catalogue/names-in.ts';
import type { Reading } from '../../../../../model.ts';
import { namesOtherTime } from '../../../other-time.ts';
import { stageIn } from '../../../stages.ts';
import type { Named } from '../case.ts';
import { LEAD } from '../names.ts';
import { wordsOf } from '../words.ts';

/** Words for a contest, the telling ones first. */
const CONTESTS = 'मैच मुकाबले मुकाबला मुक़ाबला मुक़ाबले वनडे टेस्ट'.split(' ');
/** Stages of a tournament: they are told of one match only. */
const STAGES = /फाइनल$/u;
const isContest = (word: string) => STAGES.test(word) || CONTESTS.includes(word);
const SHOWN: Readonly<Record<string, string>> = { मुकाबला: 'मुकाबले', मुक़ाबला: 'मुक़ाबले' };
/** A claim with these is of more than one match. */
const OF_MANY = /(?:श्रृंखला|सीरीज|सीरीज़|सिरीज|सिरीज़|टूर्नामेंट|करियर|कैरियर|विश्व कप|लगातार|दौरे)/u;

/** Who beats whom, who sets whom a target, who plays whom. */
const AGAINST = / (?:हरा|मात|शिकस्त|लक्ष्य|के बीच .*(?:मैच|मुकाबल|मुक़ाबल))/u;

type Sides = readonly [string, string];

/** "भारतीय जूनियर हॉकी टीम": the side of its country. */
const NATIONAL_TEAM = /^भारतीय (?:\S+ ){0,4}टीम$/u;

/** The sides that a claim sets against each other. */
function sidesIn({ claim, form }: Reading): Sides | null {
  if (!AGAINST.test(claim.text)) return null;
  const sides = claim.arguments.flatMap(({ fact, text }, at) => {
    const { within, marker } = form.slots[at] ?? { marker: '' };
    if (within === undefined && marker === 'ने' && NATIONAL_TEAM.test(text)) return ['भारत'];
    const isSide = within === undefined && /^(?:ने|को|से|के बीच)$/u.test(marker);
    return isSide && fact?.type === 'entity' && fact.class !== 'person' && fact.class !== 'thing'
      ? [fact.name]
      : [];
  });
  const [a, b, ...more] = new Set(sides);
  return a !== undefined && b !== undefined && more.length === 0 ? [a, b] : null;
}

/** "रोमांचक मुकाबले": praise is no part of a name. */
const PRAISE = /^(?:(?:बेहद|बहुत|काफी) )?(?:रोमांचक|रोमांच भरे|कड़?े|शानदार|अहम|महत्वपूर्ण|दिलचस्प|एकतरफा) /u;
/** "विश्व कप के तीसरे मैच": the contest behind its tournament. */
const OF_TOURNAMENT = /^.* (?:के|का) /u;

/** "तीसरे एकदिवसीय मैच": the contest as a claim tells it in a phrase of its own, whatever its length. */
function phraseIn({ claim, form }: Reading): string | undefined {
  const told = claim.arguments.find(
    ({ text }, at) => form.slots[at]?.marker === 'में' && isContest(text.split(' ').at(-1) as string),
  )?.text;
  if (told === undefined || /(?:^| )(?:इस|उस)(?: |$)/u.test(told)) return undefined;
  if (STAGES.test(told) && stageIn(claim.text) === undefined) return undefined;
  const own = told.split(' ').length <= 4 ? told : told.replace(OF_TOURNAMENT, '');
  return own.split(' ').length <= 4 ? own.replace(PRAISE, '') : undefined;
}

/** What the match of two sides is called: by the claims that set them against each other, or by the headline. */
function contestIn(
  readings: readonly Reading[],
  own: readonly Reading[],
  headline: string,
): string | undefined {
  const told = own.map(phraseIn).find((phrase) => phrase !== undefined);
  if (told !== undefined) return told;
  const stages = new Set([headline, ...own.map(({ claim }) => claim.text)].map(stageIn));
  stages.delete(undefined);
  if (stages.size > 0) return stages.size === 1 ? [...stages][0] : undefined;
  const words = new Set(readings.flatMap(({ claim }) => claim.text.split(' ')));
  const bare = CONTESTS.find((word) => words.has(word));
  return bare === undefined ? undefined : (SHOWN[bare] ?? bare);
}

/** "तीसरे मुकाबले" → "तीसरा मुकाबला": as it stands with no case marker. */
export function inDirect(contest: string): string {
  return contest
    .split(' ')
    .map((word) => word.replace(/^(पहल|दूसर|तीसर|चौथ|मुकाबल|मुक़ाबल)े$/u, '$1ा').replace(/वें$/u, 'वां'))
    .join(' ');
}

/** "टीम ने ऑस्ट्रेलिया को हराकर खिताब जीता। … कांस्य पदक के मुकाबले में ब्रिटेन ने …": who beat whom before it, is another match. */
function isBehindOther({ form: { sentence } }: Reading, readings: readonly Reading[]): boolean {
  return readings.some(({ claim, form }) => form.sentence < sentence && AGAINST.test(claim.text));
}

/** A match of two sides. */
export interface Match {
  readonly sides: Sides;
  /** "फाइनल", as it stands before a case marker; undefined where the story has no word for it. */
  readonly contest: string | undefined;
  /** Whether a claim is told before any other match. */
  isOf(reading: Reading): boolean;
}

/** "दिन के दूसरे मैच में": another match than that of the story. */
export const OTHER =
  /(?:^|\s)(?:पहल[ाे]|दूसर[ाे]|तीसर[ाे]|पिछल[ाे]|शुर[ुू]आती|अन्य|एक और) (?:\S{1,15} )?(?:मैच|मुकाबल|मुक़ाबल|सेमीफाइनल|वनडे|टेस्ट)/u;
/** "अन्य मुकाबलों में": wherever that stands. */
const SURELY_OTHER = /(?:^|\s)(?:अन्य|एक और) (?:\S{1,15} )?(?:मैच|मुकाबल|मुक़ाबल|सेमीफाइनल|वनडे|टेस्ट)/u;
/** "तीसरे स्थान के मुकाबले में": of two others than the final is of. */
const FOR_PLACE =
  /(?:^|\s)(?:(?:तीसरे|पांचवें|सातवें) स्थान|कांस्य(?: पदक)?) (?:के|के लिए|के लिए (?:हुए|खेले गए)) (?:मैच|मुकाबल|मुक़ाबल)/u;
/** What a story says in so many characters under its headline is of its own match. */
const OWN = 300;

/** Tells the claims of a story before it turns to other matches; `until` is the first sentence that does. */
function beforeOthers(text: string, headline: string, until: number): Match['isOf'] {
  const from = headline.length + OWN;
  const other = text.slice(from).search(OTHER);
  const sure = text.search(SURELY_OTHER);
  const placed = FOR_PLACE.test(headline) ? -1 : text.search(FOR_PLACE);
  const end = Math.min(
    other < 0 ? text.length : from + other,
    sure < 0 ? text.length : sure,
    placed < 0 ? text.length : placed,
  );
  return ({ claim, form }) => form.sentence < until && claim.spans.every((span) => span.end <= end);
}

/** The match or the tournament that a story is of. */
export interface Contest extends Named {
  /** "सुल्तान कप का फाइनल": what says less, where one of the sides is asked for. */
  readonly wider?: string;
  /** The sides of its match. */
  readonly sides?: Sides;
  /** The match of a tournament by its parts. */
  readonly within?: { readonly tournament: string; readonly sides: Sides; readonly contest: string };
  /** The tournament by itself, for what is told of its other matches. */
  readonly beyond?: Contest;
  isOf(reading: Reading): boolean;
}

/** The match of a story where a claim is of it, else its tournament; null where it may be of neither. */
export function contestFor(contest: Contest | null, reading: Reading): Contest | null {
  return contest === null || contest.isOf(reading) ? contest : (contest.beyond ?? null);
}

/** The sides of a headline or a lead, and what is done to them. */
const BEATEN = /(?:^|[\s,])(?:हर(?:ा|ाया|ाकर)|हार(?:ा|ी|े)?|मात|शिकस्त|रौंदा|जीत(?:ा|ी|े)?)(?=[\s,;]|$)/u;
/** "हारा कर्नाटक": who lost. */
const LOST = /(?:^| )(?:हारा|हारी|हारे) $/u;
/** "मध्य प्रदेश ने … जीत दर्ज की". */
const WON = / (?:जीत (?:दर्ज|हासिल)|जीत लिया|मुकाबला जीता|मैच जीता)/u;

/** The sides that a headline names, and whether each lost. */
function sidesInHead(headline: string): readonly string[] {
  if (!BEATEN.test(headline)) return [];
  const words = headline.replace(/[,;:]/gu, ' ').replace(/\s+/gu, ' ').trim().split(' ');
  const keys = wordsOf(words.join(' '));
  if (keys.length !== words.length) return [];
  const sides = namesIn(keys, 'hi').filter(({ at, length, refs: [ref = ''] }) => {
    const kind = byRef(ref)?.class;
    const isSide = kind === 'place' || kind === 'organisation';
    const hasMarker = /^(?:ने|को|से)$/u.test(words[at + length] ?? '');
    return isSide && (hasMarker || LOST.test(`${words.slice(0, at).join(' ')} `));
  });
  return [...new Set(sides.map(({ at, length }) => words.slice(at, at + length).join(' ')))];
}

/** "तमिल थलाइवाज ने यू मुंबा को 36-30 से हराया": sides that no list knows. */
const BEAT =
  /(?:^|[,:;] )([^\s,:;]+(?: [^\s,:;]+){0,2}) ने ([^\s,:;]+(?: [^\s,:;]+){0,2}) को (?:[^\s,:;]+ ){0,5}(?:हराया|हरा दिया|मात दी|शिकस्त दी|रौंदा)(?=[,;]|$)/u;

/** The side that wins in the lead. */
function winnerIn(readings: readonly Reading[]): Reading['claim']['arguments'][number]['fact'] | undefined {
  const won = readings.find(({ claim, form }) => form.sentence <= LEAD + 1 && WON.test(claim.text));
  return won?.claim.arguments.find(({ fact }, at) => {
    const { within, marker } = won.form.slots[at] ?? { marker: '' };
    const isSide = fact?.type === 'entity' && (fact.class === 'place' || fact.class === 'organisation');
    return isSide && within === undefined && marker === 'ने';
  })?.fact;
}

/** The match that headline and lead tell of, where no claim names both sides. */
function matchAbove(readings: readonly Reading[], headline: string, isOf: Match['isOf']): Match | null {
  const [a, b, ...more] = sidesInHead(headline);
  const [, winning, losing] = headline.match(BEAT) ?? [];
  if (winning !== undefined && losing !== undefined && (a === undefined || b === undefined))
    return { sides: [winning, losing], contest: undefined, isOf };
  if (a === undefined || more.length > 0) return null;
  if (b !== undefined) return { sides: [a, b], contest: undefined, isOf };
  const winner = winnerIn(readings);
  if (winner?.type !== 'entity' || wordsOf(winner.name).join() === wordsOf(a).join()) return null;
  return { sides: [winner.name, a], contest: undefined, isOf };
}

/** "बंगाल": a side as its claim calls it. */
function asCalled({ claim }: Reading, name: string): string {
  const called = claim.arguments.filter(({ fact }) => fact?.type === 'entity' && fact.name === name);
  return called.map(({ text }) => text).sort((a, b) => a.length - b.length)[0] ?? name;
}

/** The match of two sides that a story is of; null where it tells of none, or of another before it. */
export function matchOf(readings: readonly Reading[], headline: string, text: string): Match | null {
  const pairs = new Map<string, { sides: Sides; reading: Reading; all: Reading[] }>();
  for (const reading of readings) {
    const sides = sidesIn(reading);
    const key = sides && [...sides].sort().join('|');
    const known = key ? pairs.get(key) : undefined;
    // "पिछले साल के फाइनल में": another match of the same two.
    if (known && !namesOtherTime(reading.claim.text)) known.all.push(reading);
    if (key && !known) pairs.set(key, { sides, reading, all: [reading] });
  }
  const [found, ...others] = pairs.values();
  if (!found) return matchAbove(readings, headline, beforeOthers(text, headline, Number.POSITIVE_INFINITY));
  const isFirst = others.length === 0 || found.reading.form.sentence <= LEAD;
  if (!isFirst || isBehindOther(found.reading, readings)) return null;
  const until = Math.min(...others.map(({ reading }) => reading.form.sentence));
  const [a, b] = found.sides;
  const sides: Sides = [asCalled(found.reading, a), asCalled(found.reading, b)];
  return {
    sides,
    contest: contestIn(readings, found.all, headline),
    isOf: beforeOthers(text, headline, until),
  };
}

/** Where a story tells of a match of other sides than two. */
export function otherPairs(readings: readonly Reading[], sides: readonly string[]): readonly number[] {
  return readings.flatMap((reading) => {
    const { text, spans } = reading.claim;
    const isOther = sidesIn(reading) !== null && !sides.every((side) => text.includes(side));
    return isOther ? spans.slice(0, 1).map(({ start }) => start) : [];
  });
}

/** "पांच मैचों में 22 अंक": what a side has after several. */
const MATCHES = /(?<!अन्य )(?:मैचों|मुकाबलों|मुक़ाबलों)(?= )/u;

/** Whether a claim counts over several matches. */
export function countsMatches({ claim }: Reading): boolean {
  return MATCHES.test(claim.text);
}

/** Characters of a sentence before a claim that are looked at. */
const REACH = 160;

/** "पांच मुकाबलों में छह गोल किए जबकि … 18 गोल हुए": a claim that goes on with what its sentence counts over several. */
export function isBesideMatches({ claim }: Reading, text: string): boolean {
  const start = claim.spans[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - REACH), start);
  return MATCHES.test(
    before.slice(Math.max(...['।', '.', '\n', '?'].map((mark) => before.lastIndexOf(mark))) + 1),
  );
}

/** Whether a claim is of one match, not of several, a series or a career. */
export function isOfOneMatch(reading: Reading): boolean {
  return !OF_MANY.test(reading.claim.text) && !countsMatches(reading);
}

/** Who beats whom. */
export const BEATS = / (?:हरा|मात|शिकस्त)/u;

/** "टीम को छह अंक मिले", "मेहमान टीम": of two sides nobody knows which. */
const BARE_SIDE = /(?:^|(?:^| )(?:मेहमान|मेजबान|पूरी|विपक्षी|में|ने|को|से|कि) )टीम(?= )/u;

/** Whether a claim calls a side by that alone. */
export function hasBareSide({ claim }: Reading): boolean {
  return BARE_SIDE.test(claim.text);
}
