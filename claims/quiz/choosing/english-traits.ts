import type { ItemKind } from '../../model.ts';
import { stemsOf } from '../kicker/words.ts';
import type { Asking } from '../types.ts';
import { isPlainNoun, type Outline, type Trait } from './outline.ts';

/** Sentences that are the lead, counted from 0, and those in which what befell is told. */
const LEAD = 1;
const BEFELL = 2;

const isBelow = ({ reading: { form } }: Asking, sentence: number): boolean => form.sentence > sentence;

/** "Hit a post", "forced a save": what a match was not settled by. */
const SMALL_PLAY =
  /\b(?:hit (?:a|the) (?:post|bar|crossbar|woodwork)|(?:shot|shooting|shoot|headed|fired|blazed|curled|drove) (?:just |narrowly )?(?:wide|over)|(?:forced|made|drew) a (?:\p{Ll}+ )?save|parried|marshall?ed|took a (?:\p{Ll}+ )?(?:pass|deflection)|set (?:\p{Lu}[\p{L}’'-]+ ){1,2}free|best chance|dropped (?:[\p{L}’'-]+ ){1,3}at (?:slip|gully|point|cover|mid-o[nf]f?|long-o[nf]f?)|denied by the (?:feet|legs|post)|had an early (?:opportunity|chance)|hurt (?:his|her) \p{Ll}+ against)/u;

/** Hours of what befell people: these are of the news. */
const BEFALLS =
  /\b(?:ramm|crash|collid|derail|overturn|explo|erupt|struck|quake|blast|stabb|shot|broke out|caught fire|collaps)/u;

/** "At 10.40 am": an hour tests something of an accident in the head of its story alone. */
function isClockTime(asking: Asking): boolean {
  if (asking.target.kind !== 'timeOfDay') return false;
  return isBelow(asking, BEFELL) || !BEFALLS.test(asking.reading.claim.text);
}

/** "For 90 seconds", "after 48 minutes": how long a while lasted that the lead does not tell of. */
function isShortWhile(asking: Asking): boolean {
  const { target, argument } = asking;
  if (target.kind !== 'duration' || argument.fact?.type !== 'quantity') return false;
  return isBelow(asking, LEAD) && /^(?:minute|second)/u.test(argument.fact.unit ?? '');
}

/** What closes higher or lower beside the news: an index of one sector, the shares of whom the headline does not name. */
const SECTOR_INDEX =
  /\bNifty (?!50\b)(?:\p{Lu}|\d)|\b(?:Midcap|Smallcap|MidCap|SmallCap)\b|\bshares (?:advanc|declin)ing\b/u;
const INDEX_OR_SHARES = /\b(?:index|shares?)\b/iu;

/** What the prices of a market are told in. */
const OF_MARKET: ReadonlySet<ItemKind> = new Set(['percent', 'count', 'money']);

function isSideOfMarket(asking: Asking, { headline }: Outline): boolean {
  const { reading, target, stemsIn = stemsOf } = asking;
  if (!isBelow(asking, LEAD) || !OF_MARKET.has(target.kind)) return false;
  if (SECTOR_INDEX.test(reading.claim.text)) return true;
  const actor = reading.claim.arguments.find(({ role }) => role === 'agent')?.text ?? '';
  return INDEX_OR_SHARES.test(actor) && !stemsIn(actor).some((word) => headline.has(word));
}

/** Of whom a story tells as dead, the years of the life are the news. */
const OF_LIFE: ReadonlySet<string> = new Set(stemsOf('dies died dead dying death obituary remembered'));

/** "Since 2022", "in April 2015": the year of what was, below the lead of a story with a day. */
function isBygoneYear(asking: Asking, { headline }: Outline): boolean {
  const { reading, target, argument } = asking;
  if (target.kind !== 'date' || !target.asOf || argument.fact?.type !== 'time') return false;
  if (!isBelow(asking, LEAD) || !/^(?:\p{L}+ )?(?:19|20)\d\d$/u.test(argument.text)) return false;
  return (
    (argument.fact.resolved ?? '') <= target.asOf &&
    ![...headline].some((word) => OF_LIFE.has(word)) &&
    reading.form.predicate.tense !== 'future'
  );
}

/** "It was 7 degrees in Leeds on Sunday": the weather, in a story whose headline tells of none. */
const WEATHER: ReadonlySet<string> = new Set(
  stemsOf(
    'weather rain rains rainfall cold chill heat heatwave hot wave temperature temperatures mercury winter summer snow snowfall frost fog storm monsoon climate warm freeze freezing minimum maximum degrees record warming',
  ),
);

function isWeatherBeside(asking: Asking, { headline }: Outline): boolean {
  const { fact } = asking.argument;
  const isWarmth = fact?.type === 'quantity' && fact.dimension === 'temperature';
  return isWarmth && isBelow(asking, LEAD) && ![...headline].some((word) => WEATHER.has(word));
}

/** "Ben Hill, who owns 85 acres", "a storm that killed 600 in 2025": what a clause adds of somebody private, or of another year. */
const NAME = /^(?:\p{Lu}[\p{L}.’'-]*(?: |$)){2,4}$/u;

function isAddedBeside(asking: Asking, { headline }: Outline): boolean {
  const { reading, target, stemsIn = stemsOf } = asking;
  if (!reading.claim.rules.includes('claim.relative') || !isBelow(asking, LEAD)) return false;
  const actor = reading.claim.arguments.find(({ role }) => role === 'agent');
  if (!actor || stemsIn(actor.text).some((word) => headline.has(word))) return false;
  const { fact, text } = actor;
  const isListed =
    fact?.type === 'entity' && (fact.ref !== undefined || /^(?:place|organisation)$/u.test(fact.class));
  const isPrivate = !isListed && NAME.test(text);
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(reading.claim.text)?.[0];
  const isBefore = year !== undefined && target.asOf ? year < target.asOf.slice(0, 4) : false;
  return (isPrivate && target.kind !== 'person') || isBefore;
}

/** What English stories tell beside their news, found by the verdicts of strict readers: at least four of five were trifles. */
const OF_ENGLISH: readonly Trait[] = [
  { id: 'office-in-english', points: -7, holds: ({ reading: { claim } }) => claim.kind === 'role' },
  { id: 'small-play', points: -12, holds: ({ reading: { claim } }) => SMALL_PLAY.test(claim.text) },
  // "What kind of animal": beside others of its kind, which the rest of the sentence tells apart.
  { id: 'peer-of-noun', points: -12, holds: isPlainNoun },
  { id: 'clock-time', points: -8, holds: isClockTime },
  { id: 'short-while', points: -12, holds: isShortWhile },
  { id: 'side-of-market', points: -16, holds: isSideOfMarket },
  { id: 'bygone-year', points: -14, holds: isBygoneYear },
  { id: 'weather-beside', points: -12, holds: isWeatherBeside },
  { id: 'added-beside', points: -12, holds: isAddedBeside },
];

export const ENGLISH_TRAITS: readonly Trait[] = OF_ENGLISH.map(({ holds, ...trait }) => ({
  ...trait,
  holds: (asking, story) => asking.reading.claim.lang === 'en' && holds(asking, story),
}));
