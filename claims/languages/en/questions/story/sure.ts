import type { Reading, Span } from '../../../../model.ts';
import { FIRM_CALLED } from '../../lexicon/firm-words.ts';
import { givenGender } from '../../lexicon/people.ts';
import { otherNouns } from '../../lexicon/referents.ts';
import { isBesideProposal } from './beside-proposal.ts';
import { isCut } from './cut.ts';
import { losesWords } from './lost-words.ts';
import { isMisread } from './misread-words.ts';
import { sentenceBefore } from './sentence.ts';
import { isStray } from './stray.ts';
import { isTorn } from './torn.ts';

/** A name where the article has it. */
interface Mention {
  readonly start: number;
  readonly name: string;
  readonly isPerson: boolean;
  /** The category of a place, of which only words for places are. */
  readonly place?: string;
  /** Whether it may be a firm: a body that no list knows for another sort. */
  readonly isFirm: boolean;
  /** A name of no list that is no full name: a firm may look so, like a thing or, in one word, like somebody. */
  readonly isUnlisted: boolean;
}

const HE = /^(?:he|him|his)$/iu;
const SHE = /^(?:she|her|hers)$/iu;
const OTHER = /^(?:it|its|they|them|their|theirs)$|^(?:the|this|that|these|those) /iu;
/** Words of other people in the sentence that names whom a pronoun should mean. */
const ANOTHER = /(?<!\p{L})(?:he|him|his|she|her|hers)(?!\p{L})/iu;

const MENTIONED: ReadonlySet<string> = new Set(['person', 'organisation', 'thing', 'place']);
/** Categories of bodies that are called a company. */
const FIRM = /^(?:company|bank|airline|carmaker|maker)/u;
/** "The company", "the Kochi-based firm", "the stock": only another firm could be meant. */
const OF_FIRM = new RegExp(
  String.raw`^(?:the|this|that) (?:[\p{L}-]+ )?(?:${FIRM_CALLED}|stock|scrip|shares|tyremaker|shipbuilder|carrier|refiner|miner)$`,
  'iu',
);
/** "The country": only another one could be meant. */
const LAND = /^(?:the|this|that) (?:country|nation)$/iu;

/** What the only firm of a story is called again. */
const CALLS_FIRM = new RegExp(
  `^(?:${FIRM_CALLED}|chipmaker|manufacturer|bank|insurer|brewer|conglomerate)$`,
  'u',
);

/** Whether a noun can only be the firm of a headline: the story names no other. */
export function isFirmOfHeadline(noun: string, mentions: readonly Mention[], headline: string): boolean {
  if (!CALLS_FIRM.test(noun)) return false;
  const firms = mentions.filter(({ isFirm }) => isFirm).map(({ name }) => name);
  const [own] = firms.filter((name) => headline.includes(name));
  return own !== undefined && firms.every((name) => isPartOf(name, own));
}

/** "The company employs …": a firm that the claim itself does not name. */
const BARE_FIRM = new RegExp(
  String.raw`^(?:[^,]{3,40}, )?the (?:${FIRM_CALLED}|chipmaker|manufacturer|carrier|insurer|brewer|conglomerate|refiner|miner|start-up)(?!\p{L})`,
  'iu',
);

/** Whether a claim is of a firm by its kind alone, in a story that names another than that of its headline. */
function isOfSomeFirm({ claim }: Reading, mentions: readonly Mention[], text: string): boolean {
  if (!BARE_FIRM.test(claim.text)) return false;
  const headline = text.slice(0, Math.max(0, text.indexOf('\n')));
  return mentions.some(
    (one) => (one.isFirm || one.isUnlisted) && !headline.includes(one.name.split(' ')[0] ?? ''),
  );
}

const isOtherLand = (name: string) => (one: Mention) => one.place === 'country' && one.name !== name;

/** Whether no other country is named more often: where a story moves between countries, "the country" may be either. */
function isMainLand(name: string, mentions: readonly Mention[]): boolean {
  const lands = mentions.filter(({ place }) => place === 'country').map((one) => one.name);
  const countOf = (land: string) => lands.filter((one) => one === land).length;
  return lands.every((land) => land === name || countOf(land) <= countOf(name));
}

/** "1,800 TEU": letters behind a figure are its unit. */
const isCounted = (text: string, name: string) =>
  /\d $/u.test(text.slice(0, Math.max(0, text.indexOf(name))));
/** "Q2", "FY27": parts of a year, and no names. */
const PERIOD = /^(?:Q[1-4]|H[12]|FY ?\d{2,4}|[1-4]Q)(?![\p{L}\d])/u;

/** Every name of an article, in its order. */
export function mentionsOf(readings: readonly Reading[]): readonly Mention[] {
  const found = new Map<number, Mention>();
  for (const { claim } of readings)
    for (const { fact, span } of claim.arguments)
      if (fact?.type === 'entity' && MENTIONED.has(fact.class) && !PERIOD.test(fact.name))
        found.set(span.start, {
          start: span.start,
          name: fact.name,
          isPerson: fact.class === 'person',
          isUnlisted:
            fact.ref === undefined &&
            fact.category === undefined &&
            (fact.class === 'thing' || (fact.class === 'person' && !fact.name.includes(' '))),
          isFirm:
            fact.class === 'organisation' &&
            FIRM.test(fact.category ?? 'company') &&
            !isCounted(claim.text, fact.name),
          ...(fact.class === 'place' ? { place: fact.category ?? '' } : {}),
        });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const last = (name: string) => name.split(' ').at(-1) ?? name;

function isSame(a: string, b: string): boolean {
  return a === b || last(a) === last(b);
}

/** Whether a person could be meant by "he" or "she" as well. */
function couldBe(name: string, gender: 'm' | 'f'): boolean {
  const own = givenGender(name.split(' ')[0]?.split('-')[0] ?? '');
  return own === null || own === gender;
}

/** "He lost his place to Ada Palmer. She …": whoever is named last may not be whom the story goes on of. */
function isOpenPerson(
  { span, text: name, antecedent }: { span: Span; text: string; antecedent?: Span | undefined },
  mentions: readonly Mention[],
  text: string,
): boolean {
  if (!antecedent || antecedent.start > span.start) return true;
  const gender = HE.test(span.exact) ? 'm' : 'f';
  const own = name.replace(/['’]s?$/u, '');
  if (!couldBe(own, gender)) return true;
  const head = sentenceBefore(text, antecedent.start);
  const opens = antecedent.start - head.length;
  const isRival = (one: Mention) => one.isPerson && !isSame(one.name, own) && couldBe(one.name, gender);
  const between = mentions.filter(
    ({ start }) => start >= opens && start < span.start && start !== antecedent.start,
  );
  return ANOTHER.test(head) || between.some(isRival);
}

/** "Acme" and "Acme Ltd": one name holds the last word of the other. */
const isPartOf = (a: string, b: string): boolean => b.includes(last(a)) || a.includes(last(b));

const UNION = /(?:union|association|federation|guild|congress)$/iu;

/** "The union has 400 members" left by its noun: of two that the story names, either. */
const LEFT_OPEN = /^(?:[^,]{3,40}, )?the (union|country|nation|vessel|boat|vehicle)(?:['’]s?)? \p{Ll}/iu;
const OF_UNION = /(?<!\p{L})(?:union|association|federation|guild)(?!\p{L})/iu;

function isOneOfTwo({ claim }: Reading, mentions: readonly Mention[], text: string): boolean {
  const noun = LEFT_OPEN.exec(claim.text)?.[1]?.toLowerCase();
  if (!noun) return false;
  const others = otherNouns().get(noun);
  if (others) {
    const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
    return (
      others.filter((other) => words.has(other)).length > 1 || others.some((one) => words.has(`${one}s`))
    );
  }
  const isOfKind = (one: Mention) => (noun === 'union' ? OF_UNION.test(one.name) : one.place === 'country');
  return new Set(mentions.filter(isOfKind).map(({ name }) => name)).size > 1;
}

/** "East of Leeds", "at Palmer School", "between Fiji and Tonga": a name that only tells where or of whom does nothing. */
const BESIDE =
  /(?:^|\s)(?:in|at|near|off|of|outside|around|across|between(?: [^.,;]{2,40} and)?) (?:the )?$/u;
const REACH = 60;
const isBeside = ({ start }: Mention, text: string) =>
  BESIDE.test(text.slice(Math.max(0, start - REACH), start));

/** "The company": the one that was named last, and before. */
function isOpenThing(
  { span, text: name, antecedent }: { span: Span; text: string; antecedent?: Span | undefined },
  mentions: readonly Mention[],
  text: string,
): boolean {
  // "The factory" told as "the phone factory" is the same thing under its full name.
  const [word, full] = [span.exact.toLowerCase(), name.toLowerCase()];
  if (!antecedent || (last(word) === last(full) && !/['’]/u.test(full)) || full.startsWith(`${word} `))
    return false;
  // "South of the capital, Lima": its name stands right behind it.
  if (antecedent.start > span.end && antecedent.start - span.end <= ', '.length) return false;
  // "The Fiat" of "the Fiat conglomerate": a name was cut.
  if (antecedent.start > span.start || /^the \p{Lu}\p{Ll}+$/u.test(name)) return true;
  const between = mentions.filter(({ start }) => start > antecedent.end && start < span.start);
  if (OF_FIRM.test(word)) return between.some((one) => one.isFirm && !isPartOf(one.name, name));
  // "The union": no aircraft that was named between is one.
  if (/ union$/u.test(word)) return between.some((one) => UNION.test(one.name) && !isPartOf(one.name, name));
  if (LAND.test(word)) return between.some(isOtherLand(name)) || !isMainLand(name, mentions);
  return between.some(
    (one) => !one.isPerson && one.place === undefined && !isPartOf(one.name, name) && !isBeside(one, text),
  );
}

/** "The board warned the trio after they were seen": people between take the word. */
function isOfOthers(
  { span, antecedent }: { span: Span; antecedent?: Span | undefined },
  text: string,
): boolean {
  if (!antecedent || !/^(?:they|their|them)$/iu.test(span.exact) || antecedent.end > span.start) return false;
  return span.start - antecedent.end < NEAR && SEVERAL.test(text.slice(antecedent.end, span.start));
}

const NEAR = 200;
const SEVERAL =
  /\bthe (?:\p{Ll}+ )?(?:pair|trio|duo|couple|brothers|sisters|players|athletes|men|women|boys|girls|children|sprinters|runners|workers|suspects|officers|two|three|four)\b/u;

/** Whether what a claim puts for a pronoun or a noun could be another. */
function hasOpenReference({ claim }: Reading, mentions: readonly Mention[], text: string): boolean {
  return claim.substitutions.some((one) => {
    const word = one.span.exact;
    if (HE.test(word) || SHE.test(word)) return isOpenPerson(one, mentions, text);
    return OTHER.test(word) && (isOpenThing(one, mentions, text) || isOfOthers(one, text));
  });
}

/** "Arsenal are without Pires. Wenger added: “…”": whoever opens a quotation did not say what stands before. */
function hasMislaidSource({ claim, form }: Reading, text: string): boolean {
  if (claim.attribution === null && claim.kind !== 'statement') return false;
  const end = Math.max(...claim.spans.map((span) => span.end));
  const after = Math.max(end, claim.attribution?.span.end ?? 0);
  if (!/^[^.!?\n"“]{0,40}:\s*["“'‘]/u.test(text.slice(after, after + 60))) return false;
  const source = claim.attribution?.span.start ?? claim.arguments[0]?.span.start ?? 0;
  return (
    claim.spans.some(({ end: before }) => before <= source) ||
    form.pieces.some(({ start = source }) => start < source)
  );
}

/** "Ada Palmer, head of the firm which makes pens, …": "which" is no person. */
function hasStrayRelative({ claim, form }: Reading, text: string): boolean {
  const agent = claim.arguments.find(({ role }) => role === 'agent');
  const verb = form.pieces.find(({ part, start }) => part === 'predicate' && start !== undefined)?.start ?? 0;
  if (!claim.rules.includes('claim.relative') || agent?.fact?.type !== 'entity') return false;
  return agent.fact.class === 'person' && /\bwhich\b/u.test(text.slice(agent.span.end, verb));
}

/** "Touching the Void director": the office begins within a name. */
function hasCutOffice({ claim }: Reading, mentions: readonly Mention[], text: string): boolean {
  const office =
    claim.kind === 'role' ? claim.arguments.find(({ role }) => role === 'complement') : undefined;
  // "Its UK chief executive": whose, the office does not say.
  if (
    office &&
    /(?<!\p{L})(?:its|their|his|her) $/u.test(
      text.slice(Math.max(0, office.span.start - 8), office.span.start),
    )
  )
    return true;
  if (!office || !/^\p{Lu}/u.test(office.text)) return false;
  const before = text.slice(Math.max(0, office.span.start - 24), office.span.start);
  // "Coal and Steel Board chairman": a name of two parts, unless somebody is named before.
  const joined = before.match(/(?<![\p{L}-])(\p{Lu}[\p{L}-]+) and $/u)?.[1];
  if (joined && !mentions.some(({ isPerson, name }) => isPerson && name.includes(joined))) return true;
  return /(?<!\p{L})(?!(?:But|And|Yet|So|The|A|An|In|On|At|For|By|As|Then|Now|Meanwhile|However|Mr|Mrs|Ms|Sir|Former|Speaking)(?: |$))\p{Lu}[\p{L}-]*(?: of)?(?: the)? $/u.test(
    before,
  );
}

/** What belongs to the words that a claim ends with: "with four minutes left", "on July 27- 28". */
const GOES_ON =
  /^\.\p{Ll}|^ ?[-–] ?\d|^ (?:left|remaining|ago|later|earlier|behind|ahead|clear|apart|per \p{L}+)(?!\p{L})/u;

/** "90% of the mail filtered by a firm was spotted": what is told of a part holds of no whole. */
const PART =
  /(?:\d%|percent|per cent|\b(?:number|share|amount|rate|proportion|majority|most|half|all)) of /iu;

/** "The cabinet headed by Ada Palmer on Friday passed a bill": the day is that of the bill. */
function takesOthersTime({ claim, form }: Reading, text: string): boolean {
  if (!claim.rules.includes('claim.reduced')) return false;
  return claim.arguments.some(
    ({ role, span }, at) =>
      role === 'time' &&
      form.slots[at]?.within === undefined &&
      /^ (?:has |have |had |also |unanimously )?\p{Ll}{3,14}(?:ed|t|e|w|k|d)(?!\p{L})/u.test(
        text.slice(span.end, span.end + 30),
      ),
  );
}

/** Whether words of the sentence stand behind a claim that belong to its last ones. */
function goesOn({ claim: { spans } }: Reading, text: string): boolean {
  const end = Math.max(...spans.map((span) => span.end));
  return GOES_ON.test(text.slice(end, end + 20));
}

type Doubt = (reading: Reading, mentions: readonly Mention[], text: string) => boolean;

/** What makes a claim too bold to be asked, by name, the cheapest first. */
const DOUBTS: readonly (readonly [string, Doubt])[] = [
  ['of-some-firm', isOfSomeFirm],
  ['one-of-two', isOneOfTwo],
  ['open-reference', hasOpenReference],
  ['mislaid-source', (reading, _, text) => hasMislaidSource(reading, text)],
  ['stray-relative', (reading, _, text) => hasStrayRelative(reading, text)],
  ['cut-office', hasCutOffice],
  ['cut', (reading, _, text) => isCut(reading, text)],
  ['torn', (reading, _, text) => isTorn(reading, text)],
  ['lost-words', (reading) => losesWords(reading)],
  ['misread', (reading, _, text) => isMisread(reading, text)],
  ['stray', (reading, _, text) => isStray(reading, text)],
  ['of-proposal', (reading, _, text) => isBesideProposal(reading, text)],
  ['goes-on', (reading, _, text) => goesOn(reading, text)],
  ['time-of-another', (reading, _, text) => takesOthersTime(reading, text)],
  ['of-a-part', ({ claim: { rules, text } }) => rules.includes('claim.reduced') && PART.test(text)],
];

/**
 * Why a claim is read too boldly to be asked, by a short name; null where it is not: of whom it tells could be another, its
 * source may go with the next quotation, or its words were cut. `text` is the article.
 */
export function doubtOf(reading: Reading, mentions: readonly Mention[], text: string): string | null {
  return DOUBTS.find(([, holds]) => holds(reading, mentions, text))?.[0] ?? null;
}
