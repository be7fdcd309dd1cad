import { byRef, type CatalogueEntry, categoryOf } from '../../../catalogue/lookup.ts';
import type { DistractorReason, Entity, Lang, Reading } from '../../../model.ts';
import type { Candidate, Person, Surroundings } from '../../types.ts';
import { fromStory, isOfOneTime, knownPeers, ofOneWalk } from './beside-in-story.ts';
import { formerHolders, headsOfSameLand, ofSamePost } from './by-office.ts';
import { inFormOf, inKeysForm } from './keys-form.ts';
import { alikeIn, fillerNames, isOfPolitics, madeNames, publicNames } from './people/acquaintances.ts';
import { besideKey } from './people/people.ts';
import { playersLike } from './people/players.ts';
import {
  besideLeader,
  holdersOf,
  isHeadOfOther,
  isOfAnyGender,
  isOfStateHouse,
  LEADERS,
  politiciansOf,
  stateOf,
} from './people/politicians.ts';
import { CITIES, isSmallAbroad, isTiny, LESSER_CITIES } from './places/cities-abroad.ts';
import { TOWNS, townsBeside } from './places/lesser-towns.ts';
import { likely } from './places/siblings.ts';

/** The entities that a claim names. */
export function entitiesOf(reading: Reading): Entity[] {
  return reading.claim.arguments.flatMap((argument) =>
    argument.fact?.type === 'entity' ? [argument.fact] : [],
  );
}

/** Words of cricket in a stem. */
export const OF_CRICKET =
  / (?:रन|मध्यक्रम|मिडिल आर्डर|मिडल आर्डर|शीर्षक्रम|टाप आर्डर|रनों|विकेट|ओवर|गेंदबाजी|बल्लेबाजी|क्षेत्ररक्षण|वनडे|एकदिवसीय|टेस्ट मैच|टेस्ट सीरीज|क्रिकेट|\p{Nd}-\p{Nd} से सीरीज|runs|wickets|overs) /u;

/** A name that could stand beside the key, and where it is from. */
export interface Offer {
  readonly entity: Entity;
  /** The name as it would stand there; most are of another kind than the key, and stand nowhere. */
  readonly text: () => string;
  readonly source: DistractorReason['source'];
  readonly claimId: string;
}

type Offers = Generator<Offer>;

function offer(
  entity: Entity,
  source: Offer['source'],
  claimId: string,
  text: Offer['text'] = () => entity.name,
): Offer {
  return { entity, text, source, claimId };
}

const OUR_TIME = 2000;

/** Whether a name could be in a story that tells of this year. */
export function isOfTime({ since, until }: CatalogueEntry, year: number | undefined): boolean {
  // A story that tells no year is of our time.
  if (year === undefined) return (until ?? OUR_TIME) >= OUR_TIME;
  return (since ?? year) <= year && year <= (until ?? year);
}

/** The year of a story; where the key was in the news before or after it, the nearest year in which it was. */
function timeOf(own: CatalogueEntry | undefined, year: number | undefined): number | undefined {
  if (year === undefined) return own?.until;
  return Math.min(Math.max(year, own?.since ?? year), own?.until ?? year);
}

/** The country that most claims of a story name, or a place or body of it; undefined where none does. */
export function homeOf(readings: readonly Reading[]): string | undefined {
  const told = readings.flatMap((reading) => [
    ...new Set(entitiesOf(reading).map(({ ref }) => (ref === undefined ? undefined : byRef(ref)?.country))),
  ]);
  const counts = [...Map.groupBy(told, (country) => country)].filter(([country]) => country !== undefined);
  return counts.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Beside a name that no list has, an English story expects those of its own country before those of others. */
function nearHome(
  offers: Iterable<CatalogueEntry>,
  ref: string | undefined,
  lang: Lang,
  readings: readonly Reading[],
): Iterable<CatalogueEntry> {
  if (ref !== undefined || lang === 'hi') return offers;
  const home = homeOf(readings);
  const rank = ({ country = 'IN' }: CatalogueEntry) => (country === home ? 0 : country === 'IN' ? 2 : 1);
  return [...offers].sort((a, b) => rank(a) - rank(b));
}

function* fromCatalogue(
  candidate: Candidate,
  category: string,
  ref: string | undefined,
  around: Surroundings,
): Offers {
  const { lang } = candidate.reading.claim;
  const listed = nearHome(likely(category, ref, around.next), ref, lang, around.readings);
  yield* storeFirst(fromEntries(candidate, ref, listed, around), around);
}

/** So many of the likeliest names of a list are about as likely as each other. */
const AS_LIKELY = 7;

/** Of the likeliest names those first that live claims of the store tell of: what else is in the news is no peer for that. */
function* storeFirst(offers: Offers, { stored }: Surroundings): Offers {
  const others: Offer[] = [];
  for (let at = 0; at < AS_LIKELY && stored().size > 0; at++) {
    const { value, done } = offers.next();
    if (done) break;
    const claimId = stored().get(value.entity.ref ?? '');
    if (claimId === undefined) others.push(value);
    else yield { ...value, source: 'store', claimId };
  }
  yield* others;
  yield* offers;
}

/** Leaders of India who died before 2000. */
const LONG_DEAD: ReadonlySet<string> = new Set([
  'Jawaharlal Nehru',
  'Lal Bahadur Shastri',
  'Indira Gandhi',
  'Rajiv Gandhi',
  'Morarji Desai',
  'Charan Singh',
]);

/** Entries of the time of the story and of the gender of `ref`, in the form of the key. */
function* fromEntries(
  candidate: Candidate,
  ref: string | undefined,
  entries: Iterable<CatalogueEntry>,
  { year, namedYear }: Surroundings,
  ofAnyGender = false,
): Offers {
  const { claim } = candidate.reading;
  const own = ref === undefined ? undefined : byRef(ref);
  const now = timeOf(own, year() ?? namedYear());
  for (const entry of entries) {
    if (!isOfTime(entry, now)) continue;
    if ((isTiny(entry) && !isTiny(own)) || isSmallAbroad(entry, own, claim.lang)) continue;
    // Beside one of our leaders who is long dead those of today stand out.
    if (claim.lang === 'en' && LONG_DEAD.has(own?.en ?? '') && !LONG_DEAD.has(entry.en)) continue;
    // A woman beside men stands out, and the verb may agree with her alone.
    if (own?.class === 'person' && ref !== HOME_LEADER && !ofAnyGender && entry.gender !== own.gender)
      continue;
    yield offer(asEntity(entry, claim.lang), 'catalogue', claim.id, () => inKeysForm(entry, candidate));
  }
}

/** Whom a reader could take for a leader of India: those of the same rank, state and year. */
function* ofRank(candidate: Candidate, ref: string, around: Surroundings): Offers {
  const own = byRef(ref);
  if (own?.category !== LEADERS || own.country !== 'IN') return;
  const { stem } = candidate.question;
  const ofAnyGender = own.gender === 'f' && isOfAnyGender(stem);
  yield* fromEntries(candidate, ref, besideLeader(own, stem, around), around, ofAnyGender);
}

/** Beside a politician of no list the politicians of the state that the story tells of; null where it tells of none. */
function ofState(candidate: Candidate, own: Person, around: Surroundings): Offers | null {
  const { lang } = candidate.reading.claim;
  if (
    own.sort !== 'politics' ||
    own.gender === 'f' ||
    (lang === 'en' && !isOfStateHouse(own, homeOf(around.readings)))
  )
    return null;
  if (!own.entity.name.includes(' ') || isHeadOfOther(candidate.reading)) return null;
  const isOfUnion = /(?:^| )के(?:ं|न्)द्रीय /u.test(candidate.reading.claim.text);
  const time = around.year();
  if (isOfUnion)
    return time === undefined
      ? null
      : fromEntries(candidate, HOME_MINISTER, holdersOf('cabinet', time, around.next), around);
  const state = stateOf(around.readings);
  const local = state === null ? [] : politiciansOf(state, around.next);
  const told = (name: string) => around.story().includes(around.nameWords(name).join(' '));
  const others = local.filter(({ hi, en, gender }) => gender === 'm' && !told(lang === 'hi' ? hi : en));
  return others.length === 0 ? null : fromEntries(candidate, undefined, others, around);
}

/** What a story of crime is told by: nobody is made up to stand beside those accused or harmed. */
const CRIME = /(?:^| )(?:हत्या|आरोपी|अभियुक्त|गिरफ्तार|हत्यार|बलात्कार|दुष्कर्म|accused|murder|arrested|rape)/u;

/** People of the article, of the store, and of the catalogue beside a leader; made-up ones beside anybody else. */
function* people(candidate: Candidate, key: Entity, around: Surroundings): Offers {
  const { claim } = candidate.reading;
  const named = around.people();
  const own = named.find(({ entity }) => entity.name === key.name);
  // Beside what the language is not sure to be a person nobody stands.
  if (own === undefined) return;
  const beside = alikeIn(besideKey(named, key, candidate, around.wording()), own, candidate, around);
  const peers = key.ref === undefined ? knownPeers(beside, own) : [];
  const alike = claim.lang === 'hi' ? ofOneWalk(beside, key) : beside;
  for (const { entity, claimId } of fromStory(alike, key, peers)) yield offer(entity, 'article', claimId);
  for (const name of [...formerHolders(candidate, own), ...headsOfSameLand(candidate, own)])
    yield offer({ type: 'entity', class: 'person', name }, 'catalogue', claim.id);
  // Beside those who govern another country neither our leaders nor made-up names of ours stand.
  if (claim.lang === 'hi' && key.ref === undefined && own.sort === 'politics' && isAbroad(around.readings))
    return;
  const isOfCrime = claim.kind !== 'role' && CRIME.test(around.story());
  const made = isOfCrime ? [] : madeNames(candidate, own, around);
  const [peer] = peers;
  const local = key.ref === undefined ? ofState(candidate, own, around) : null;
  if (key.ref !== undefined) {
    // Of several heads of armed groups a loose claim may be as true.
    if (categoryOf(key.ref) === 'person.militant' && !isOfOneTime(candidate)) return;
    yield* ofRank(candidate, key.ref, around);
    yield* fromCatalogue(candidate, categoryOf(key.ref) ?? LEADERS, key.ref, around);
  } else if (local !== null) yield* local;
  else if (
    OF_CRICKET.test(` ${candidate.question.stem} `) &&
    / भारत(?:ीय)? /u.test(` ${candidate.question.stem} `)
  )
    yield* fromCatalogue(candidate, 'person.cricketer', HOME_CRICKETER, around);
  else if (peer?.entity.ref !== undefined) yield* likePeer(candidate, peer.entity.ref, around);
  else if (own.sort === 'politics' && made.length > 0 && isAtHome(beside, claim.lang))
    yield* fromCatalogue(candidate, LEADERS, HOME_LEADER, around);
  else
    yield* fromEntries(
      candidate,
      undefined,
      [
        ...playersLike(candidate, own, around),
        ...ofSamePost(candidate, own, homeOf(around.readings), around),
      ],
      around,
    );
  // A name that nobody knows gives away the one that everybody knows.
  if (key.ref !== undefined || peers.length > 0) return;
  // Who of a government said something accuses nobody.
  const known = isOfCrime && !isOfPolitics(candidate, own, around) ? [] : publicNames(candidate, own, around);
  for (const name of known) yield offer({ type: 'entity', class: 'person', name }, 'catalogue', claim.id);
  for (const name of made) yield offer({ type: 'entity', class: 'person', name }, 'invented', claim.id);
  for (const name of isOfCrime ? [] : fillerNames(candidate, own, alike, around))
    yield offer({ type: 'entity', class: 'person', name }, 'invented', claim.id);
}

/** Those of a known peer's list; in English, beside leaders of a country none of another: they say nothing of its matters. */
function* likePeer(candidate: Candidate, ref: string, around: Surroundings): Offers {
  const category = categoryOf(ref) ?? LEADERS;
  const country = byRef(ref)?.country;
  const isApart = candidate.reading.claim.lang === 'en' && category === LEADERS;
  for (const one of fromCatalogue(candidate, category, ref, around))
    if (!isApart || byRef(one.entity.ref ?? '')?.country === country) yield one;
}

/** A man of the union's cabinet: men of it stand beside a minister of no list. */
const HOME_MINISTER = 'person:rajnath-singh';
/** A leader whose countrymen stand beside politicians of no list. */
const HOME_LEADER = 'person:narendra-modi';
const HOME_CRICKETER = 'person:virat-kohli';

/** Whether a story names another country in more claims than its own: its politicians are of there. */
function isAbroad(readings: readonly Reading[]): boolean {
  const counts = new Map<string, number>();
  for (const reading of readings)
    for (const ref of new Set(entitiesOf(reading).map((entity) => entity.ref ?? '')))
      if (ref.startsWith('country:')) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  const home = counts.get('country:IN') ?? 0;
  return [...counts].some(([ref, count]) => ref !== 'country:IN' && count > home);
}

/** Whether nobody from abroad stands beside the key; an English story is at home where it names somebody of there. */
function isAtHome(people: readonly Person[], lang: Lang): boolean {
  const known = people.flatMap(({ entity }) =>
    entity.ref === undefined ? [] : [byRef(entity.ref)?.country],
  );
  return known.every((country) => country === 'IN') && (lang === 'hi' || known.length > 0);
}

function* others(candidate: Candidate, key: Entity, around: Surroundings): Offers {
  for (const reading of around.readings)
    for (const entity of entitiesOf(reading))
      yield offer(entity, 'article', reading.claim.id, () => inFormOf(entity, candidate));
  const category = (key.ref ? categoryOf(key.ref) : undefined) ?? key.category;
  if (category) yield* fromCatalogue(candidate, category, key.ref, around);
  const country = category === CITIES && key.ref !== undefined ? byRef(key.ref)?.country : undefined;
  if (country !== undefined) yield* fromEntries(candidate, key.ref, LESSER_CITIES.get(country) ?? [], around);
  if (category === TOWNS && key.ref !== undefined && candidate.reading.claim.lang === 'hi')
    yield* fromEntries(candidate, key.ref, townsBeside(key.ref, candidate.question.stem, around), around);
}

/** Names that could stand beside the key: of the article, of the store, of the catalogue; made-up people last. */
export function offersOf(candidate: Candidate, key: Entity, around: Surroundings): Offers {
  return key.class === 'person' ? people(candidate, key, around) : others(candidate, key, around);
}

function asEntity(entry: CatalogueEntry, lang: 'hi' | 'en'): Entity {
  const name = lang === 'hi' ? entry.hi : entry.en;
  return { type: 'entity', class: entry.class, name, ref: entry.ref, category: entry.category };
}
