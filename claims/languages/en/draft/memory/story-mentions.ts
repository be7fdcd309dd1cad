import { FIRMS, isPlaceNoun, otherNouns, SHARED } from '../../lexicon/referents.ts';
import type { Word } from '../../tag/word.ts';
import { leadEvent, leadEvents } from './event-mentions.ts';
import { isOfFirm, leadingFirm, OF_FIRM } from './firms.ts';
import { LEAD, type Mention } from './mention.ts';

/** The nouns of words by their lemma; where one stands for many, with an "s" as well. */
export const nounsOf = (words: readonly Word[]): string[] =>
  words.flatMap(({ pos, key, lemma, name }) =>
    pos !== 'NOUN' || name ? [] : key === lemma ? [lemma] : [lemma, `${lemma}s`],
  );

/** What each noun stands for in a story, where it is one thing only, and what it stands for behind one sentence. */
export interface Mentions {
  readonly always: ReadonlyMap<string, Mention>;
  /** The one name that a sentence gives for a noun, by noun and sentence. */
  readonly local: ReadonlyMap<string, Mention>;
  /** Nouns and sentences with a name of that kind, one or more. */
  readonly told: ReadonlySet<string>;
  /** The event that the story is about. */
  readonly event: Mention | null;
  /** Sentences that tell of other events. */
  readonly others: ReadonlySet<number>;
  /** Names that are surely people's, in their longest form. */
  readonly persons: ReadonlySet<string>;
  /** Who is told of beside the match of the story, and in which sentence first. */
  readonly players: ReadonlyMap<string, number>;
  /** Sentences that name another contest than the match of the story. */
  readonly contests: ReadonlySet<number>;
  /** Sentences that go over to another match of the day. */
  readonly otherMatches: ReadonlySet<number>;
  /** Sentences that look away from the event of the story. */
  readonly away: ReadonlySet<number>;
  /** The sentence from which on the event of the story is no longer what is told of. */
  readonly eventLeftAt: number;
  /** Sentences that tell of other sides than the two of the story's match. */
  readonly matchLeftIn: ReadonlySet<number>;
  /** The story is about what its firm has earned. */
  readonly results: boolean;
  /** Words of the title, in small letters. */
  readonly headlined: ReadonlySet<string>;
}

export const NO_MENTIONS: Mentions = {
  always: new Map(),
  local: new Map(),
  told: new Set(),
  event: null,
  others: new Set(),
  persons: new Set(),
  players: new Map(),
  contests: new Set(),
  otherMatches: new Set(),
  away: new Set(),
  eventLeftAt: -1,
  matchLeftIn: new Set(),
  results: false,
  headlined: new Set(),
};

/** Sentences in which a story tells of which country it is. */
export const OPENING = 3;

const isWithin = (a: string, b: string) => a.endsWith(b) || a.startsWith(`${b} `);
const isSame = (a: Mention, b: Mention) =>
  a.key === b.key || isWithin(a.key, b.key) || isWithin(b.key, a.key);

/** "the high court", "the top court" behind "the Peru High Court", "the Supreme Court": what it is called in short. */
function isShort({ key, words, identifies }: Mention, { key: full, named }: Mention): boolean {
  return !identifies && named && words.length <= 3 && sharesKind(key, full);
}

/** Whether what stands before a noun is part of a name of that kind. */
export function sharesKind(key: string, full: string): boolean {
  const own = full.split(' ');
  return own.includes(/^(?:top|apex)$/u.test(key) ? 'supreme' : key);
}

/** "the Department of Health" in a story of "the immigration department": told of once, it rivals near by alone. */
const isNamedInPassing = ({ named, noun, sentence }: Mention, known: Mention): boolean =>
  named &&
  !known.named &&
  sentence > known.sentence &&
  /^(?:department|ministry|commission|agency|authority|bureau|association|committee|institute)$/u.test(noun);

/** "began as a mining company" in a story of Acme: it rivals Acme near by alone. */
const isSomeFirm = ({ firm, sentence, named }: Mention, known: Mention): boolean =>
  known.firm === 'sure' && !firm && !named && sentence >= LEAD;

/** "the state-run company" in a story of Acme. */
const isItself = ({ firm, words: [article, kind] }: Mention, known: Mention): boolean =>
  known.firm === 'sure' && !firm && article?.key === 'the' && OF_FIRM.test(kind?.key ?? '');

/** "places BlueBird satellite in orbit" above "a 6,500-kg satellite was placed": the lead tells of what its headline does. */
const isOfHeadline = ({ sentence, words }: Mention, known: Mention): boolean =>
  known.sentence < 0 && sentence === 0 && /^an?$/u.test(words[0]?.key ?? '');

/** How often a name of its kind is told of before a noun may mean it beside others. */
const OFTEN = 3;

/** "Ghana exports more" in a story of Nigeria: the country that it opens with and tells of most stays so. */
function foremostOf(mentions: readonly Mention[]): (known: Mention, other: Mention) => boolean {
  const counts = new Map<string, number>();
  for (const { noun, key } of mentions) counts.set(`${noun} ${key}`, (counts.get(`${noun} ${key}`) ?? 0) + 1);
  const countOf = ({ noun, key }: Mention) => counts.get(`${noun} ${key}`) ?? 0;
  const places = mentions.filter(({ noun, firm }) => isPlaceNoun(noun) || firm === 'place');
  const most = Math.max(0, ...places.map(countOf));
  return (known, other) =>
    known.named &&
    known.firm === undefined &&
    isPlaceNoun(known.noun) &&
    known.sentence < OPENING &&
    countOf(known) >= Math.max(OFTEN, most) &&
    countOf(known) >= 2 * countOf(other);
}

/** "a western district" in the first lines, "Kasese district" behind them: told by its name once it is brought in. */
const isYetUnnamed = ({ words, named, noun, sentence }: Mention, known: Mention): boolean =>
  known.named &&
  known.words.some(({ key }) => key === noun) &&
  !named &&
  sentence < OPENING &&
  sentence < known.sentence &&
  /^an?$/u.test(words[0]?.key ?? '');

/** Mentions by a key, without those of which there are two. */
function single(mentions: readonly Mention[], keyOf: (mention: Mention) => string): Map<string, Mention> {
  const first = new Map<string, Mention>();
  const isForemost = foremostOf(mentions);
  for (const mention of mentions)
    if (mention.identifies && !first.has(keyOf(mention))) first.set(keyOf(mention), mention);
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = first.get(key);
    if (!known || isSame(known, mention) || isShort(mention, known) || isItself(mention, known)) continue;
    if (isOfHeadline(mention, known) || (mention.alias && mention.sentence > known.sentence)) continue;
    if (mention.further && mention.sentence <= known.sentence) continue;
    if (isYetUnnamed(mention, known)) continue;
    if (
      mention.further ||
      isNamedInPassing(mention, known) ||
      isSomeFirm(mention, known) ||
      isForemost(known, mention)
    )
      first.set(key, { ...known, rivals: [...(known.rivals ?? []), mention.sentence] });
    else first.delete(key);
  }
  return first;
}

/** "a contract with Acme", "the deal": the one thing that a story brought in by another noun, where it tells of no other such. */
function byOtherNouns(
  mentions: readonly Mention[],
  events: ReadonlyMap<string, Mention>,
  nouns: ReadonlySet<string>,
): Map<string, Mention> {
  const told = new Set([...mentions.map(({ noun }) => noun), ...events.keys()]);
  const found = new Map<string, Mention>();
  for (const [noun, others] of otherNouns()) {
    if (told.has(noun) || told.has(`${noun}s`) || !others.some((other) => told.has(other))) continue;
    const alike = [
      ...mentions.filter((one) => others.includes(one.noun) && !events.has(one.noun)),
      ...others.flatMap((other) => events.get(other) ?? []),
    ];
    const [only] = single(alike, () => noun).values();
    // "a van", where a lorry or two vans come into the story: "the vehicle" may be either.
    const isTwofold =
      !SHARED.has(noun) &&
      others.some((other) => nouns.has(`${other}s`) || (other !== only?.noun && nouns.has(other)));
    if (only && !only.rivals && !isTwofold) found.set(noun, { ...only, noun });
  }
  return found;
}

/** "Its board buys all beans. Farmers there have sold land": the sentences behind a rival that go on of it are near it. */
function stayingNear(mention: Mention, onward: ReadonlySet<number>): Mention {
  const { rivals, noun } = mention;
  if (!rivals || !isPlaceNoun(noun)) return mention;
  const runs = rivals.flatMap((first) => {
    let last = first;
    while (onward.has(last + 1)) last++;
    return Array.from({ length: last - first + 1 }, (_, n) => first + n);
  });
  return { ...mention, rivals: runs };
}

/** What not every firm is: "the airline" is no firm near it. */
const OF_TRADE = /^(?:airline|carmaker|automaker|retailer|supermarket|brewer|lender)$/u;

/** The mentions of a story by their noun, beside all its `nouns` and the sentences that go `onward` of one before. "The company" is the firm told of most, or the one firm near it. */
export function byNoun(
  all: readonly Mention[],
  persons: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  onward: ReadonlySet<number>,
): Omit<
  Mentions,
  'players' | 'contests' | 'otherMatches' | 'away' | 'results' | 'headlined' | 'eventLeftAt' | 'matchLeftIn'
> {
  // "The bus had left Potosi": a name that the story sets somebody in is no firm's.
  const places = new Set(all.flatMap(({ firm, key }) => (firm === 'place' ? [key] : [])));
  const mentions = all.filter(({ event, firm, key }) => !event && !(firm && places.has(key)));
  const names = mentions.filter(({ words, noun, named }) => named && !words.some(({ key }) => key === noun));
  const leading = leadingFirm(mentions.filter(({ noun }) => noun === FIRMS[0]));
  // "The city of Palmerton" is one that no list knows: a name near "the city" need not be it.
  const chained = mentions.filter(
    ({ words, noun, key }) => key.startsWith('of ') && words.some((word) => word.key === noun),
  );
  const isRivalled = (one: Mention) =>
    chained.some((other) => other.noun === one.noun && !isSame(other, one));
  const near = single(
    names.filter((one) => !isRivalled(one) && !(one.firm && OF_TRADE.test(one.noun))),
    ({ noun, sentence }) => `${noun} ${sentence}`,
  );
  const events = leadEvents(all);
  const meant = mentions.filter((mention) => !mention.firm || isOfFirm(mention, leading));
  const open = meant.filter(({ owned }) => !owned);
  // "its plant in Oxford" beside "the Palmerton plant": the latter is the story's.
  const taken = new Set(open.filter(({ identifies }) => identifies).map(({ noun }) => noun));
  const owned = meant.filter((mention) => mention.owned && !taken.has(mention.noun));
  const things = new Map(
    [...single(owned, ({ noun }) => noun), ...single(open, ({ noun }) => noun)].map(
      ([noun, mention]) => [noun, stayingNear(mention, onward)] as const,
    ),
  );
  return {
    event: leadEvent(all, events),
    others: new Set(all.flatMap(({ event, sentence }) => (event === 'other' ? [sentence] : []))),
    always: new Map([...byOtherNouns(mentions, events, nouns), ...things, ...events]),
    local: new Map([...near].filter(([, mention]) => mention.firm !== 'maybe' || isOfFirm(mention, leading))),
    told: new Set(names.map(({ noun, sentence }) => `${noun} ${sentence}`)),
    persons,
  };
}

/** The one name that the sentence itself gives for a noun before it, or else the sentence before; of two, none. */
function nearest(noun: Word, { local, told }: Mentions, sentence: number): Mention | undefined {
  const here = `${noun.key} ${sentence}`;
  const own = local.get(here);
  if (own) return (own.words[0]?.start ?? 0) < noun.start ? own : undefined;
  return told.has(here) ? undefined : local.get(`${noun.key} ${sentence - 1}`);
}

/** "Athletic beat Albion 1-0. The match": the one that was told of last. */
const isNearRival = ({ rivals = [] }: Mention, sentence: number): boolean =>
  rivals.some((at) => at <= sentence && sentence - at <= 2);

/** Sentences behind what was agreed in which "the deal" can only be that. */
const BRIEF = 2;

/** Sentences behind a country's name in which "the country" can only be that. */
const NEAR = 1;

/** "Leeds lies in Oregon. The state …" in a story that opens with Ohio: either of them. */
function isOfElsewhere(found: Mention, noun: string, { local }: Mentions): boolean {
  const opening = Array.from({ length: OPENING }, (_, at) => local.get(`${noun} ${at}`)).filter(
    (one) => one !== undefined,
  );
  return found.sentence >= OPENING && opening.length > 0 && !opening.some((one) => isSame(one, found));
}

/** The same name where a story told it last before the noun. */
function toldLast(found: Mention, noun: Word, { local }: Mentions, sentence: number): Mention {
  for (let at = sentence; at > found.sentence; at--) {
    const later = local.get(`${noun.key} ${at}`);
    const before = later && (later.words[0]?.start ?? 0) < noun.start;
    if (before && later.key === found.key && later.words.length === found.words.length)
      return { ...found, words: later.words };
  }
  return found;
}

/** The one thing that a noun is used of, in the story or near it; null where it may be another. */
export function mentioned(noun: Word, mentions: Mentions, sentence: number): Mention | null {
  const found = meantBy(noun, mentions, sentence);
  return found?.named && !found.event ? toldLast(found, noun, mentions, sentence) : found;
}

function meantBy(noun: Word, mentions: Mentions, sentence: number): Mention | null {
  const always = mentions.always.get(noun.key);
  const found = always && !isNearRival(always, sentence) ? always : nearest(noun, mentions, sentence);
  if (!found || found.words.includes(noun) || (always && !isSame(found, always))) return null;
  // Of two unions that a story names, the one that stands near need not be meant.
  if (noun.key === 'union' && !always) return null;
  // "the country's deficit … against the U.S. dollar": no story names its own country only after it.
  if ((isPlaceNoun(noun.key) || noun.key === 'union') && (found.words[0]?.start ?? 0) > noun.start)
    return null;
  if (found.brief && sentence - found.sentence > BRIEF) return null;
  // "No law in the country": of the story's own, and not of one that it named in passing far above.
  if (/^(?:country|nation)$/u.test(noun.key) && found.sentence >= OPENING && sentence - found.sentence > NEAR)
    return null;
  if (/^(?:state|city)$/u.test(noun.key) && isOfElsewhere(found, noun.key, mentions)) return null;
  // An event is brought in before it is gone on about.
  if (found.event) return found.sentence < sentence ? found : null;
  // "The law … data law, the LGPD": what a story names below its opening may be another.
  const before = found.sentence < sentence || (found.words[0]?.start ?? 0) < noun.start;
  return before || (found.named && (found.firm || found.sentence < OPENING)) ? found : null;
}
