import { byRef } from '../../../../catalogue/lookup.ts';
import type { Acquaintance } from '../../../../languages/language.ts';
import { languageOf } from '../../../../languages/registry.ts';
import type { Entity, Lang, Reading } from '../../../../model.ts';
import { isSourceOf } from '../../../asking/source.ts';
import { shuffled } from '../../../random.ts';
import type { Candidate, Person, Surroundings } from '../../../types.ts';
import { LEADERS } from './politicians.ts';

const asAcquaintance = ({ entity, about }: Person, around: Surroundings): Acquaintance => ({
  name: entity.name,
  about,
  told: around.told(),
  wording: around.wording(),
  year: around.year() ?? around.namedYear(),
});

/** Names of public life that could stand beside somebody of no list, in an order that the stream decides. */
export function publicNames(
  { reading: { claim } }: Candidate,
  own: Person,
  around: Surroundings,
): readonly string[] {
  const like = languageOf(claim.lang).peopleLike?.(asAcquaintance(own, around));
  return shuffled(like ?? [], around.next);
}

/** Names made up beside somebody's; none where the language tells that he is no private person of a place. */
export function madeNames(candidate: Candidate, own: Person, around: Surroundings): readonly string[] {
  const { claim } = candidate.reading;
  const { isLocal, namesLike } = languageOf(claim.lang);
  const isSpeaker = claim.kind === 'statement' || isSourceOf(candidate);
  if (isLocal && !isLocal({ ...asAcquaintance(own, around), isSpeaker })) return [];
  return namesLike(own.entity.name, around.next);
}

/** Whether the story tells of somebody of no list that he is in politics, as its language has it. */
export function isOfPolitics({ reading: { claim } }: Candidate, own: Person, around: Surroundings): boolean {
  const walk = languageOf(claim.lang).toldWalk?.({ about: own.about, told: around.told() });
  return walk?.startsWith('politics.') === true;
}

/** Whether a claim says what somebody is. */
function tellsOffice({ claim }: Reading, { entity }: Person): boolean {
  return (
    claim.kind === 'role' &&
    claim.arguments.some(
      ({ role, fact }) => role === 'agent' && fact?.type === 'entity' && fact.name === entity.name,
    )
  );
}

/** So many people of the story beside somebody of public life hide that one name was made up. */
const HIDES = 2;

/** What those do of whom many readers know whoever else does it: a made-up name beside them stands out. */
const IN_PUBLIC = /^(?:politics|football|rugby|athletics|stage)/u;
const SORTS_IN_PUBLIC: ReadonlySet<string | null> = new Set(['politics', 'sport', 'coaching', 'stage']);

/** Whether an English claim tells the office or the words of somebody whom no reader need know. */
function isBeyondPublic(candidate: Candidate, own: Person, around: Surroundings): boolean {
  const { claim } = candidate.reading;
  const isOffice = claim.kind === 'role' || claim.kind === 'statement' || isSourceOf(candidate);
  const walk = languageOf(claim.lang).toldWalk?.({ about: own.about, told: around.told() });
  return isOffice && !SORTS_IN_PUBLIC.has(own.sort) && own.about !== '' && !IN_PUBLIC.test(walk ?? '');
}

/** Whether a Hindi claim tells the office or the deed of somebody whom the story says what they are. */
function isToldOf({ reading: { claim }, argument }: Candidate, own: Person, around: Surroundings): boolean {
  if (own.sort === 'stage' || (claim.kind !== 'role' && claim.kind !== 'event')) return false;
  // Of whom the story says not what they are, it is no news what befell them, but what they did in figures.
  const isFigured =
    argument.role === 'agent' && claim.arguments.some(({ fact }) => fact?.type === 'quantity');
  return own.sort !== null || isFigured || around.readings.some((reading) => tellsOffice(reading, own));
}

/**
 * A made-up name beside somebody of no list who holds an office, did something (in Hindi) or said it (in English), where two of
 * the story, of no list either, stand there too: it makes up the three.
 */
export function fillerNames(
  candidate: Candidate,
  own: Person,
  beside: readonly Person[],
  around: Surroundings,
): readonly string[] {
  const { lang } = candidate.reading.claim;
  const mayBeFilled = lang === 'hi' ? isToldOf : isBeyondPublic;
  if (own.entity.ref !== undefined || !mayBeFilled(candidate, own, around)) return [];
  if (beside.filter(({ entity }) => entity.ref === undefined).length < HIDES) return [];
  return languageOf(lang).namesLike(candidate.question.answer, around.next).slice(0, 1);
}

/**
 * Those of the story whom a reader could take for the key, where its language tells what people do: beside a leader
 * those in politics, and for an office those who do the like. Everybody where it does not.
 */
export function alikeIn(
  people: readonly Person[],
  own: Person,
  candidate: Candidate,
  around: Surroundings,
): readonly Person[] {
  const { claim } = candidate.reading;
  const walkOf = languageOf(claim.lang).toldWalk;
  if (!walkOf) return people;
  const walk = (person: Person) => walkOf({ about: person.about, told: around.told() })?.split('.')[0];
  const category = categoryIn(own);
  if (category === LEADERS)
    return people.filter(
      (person) => categoryIn(person) === LEADERS || person.sort === 'politics' || walk(person) === 'politics',
    );
  if (claim.kind !== 'role') return people;
  if (category !== undefined) return people.filter((person) => categoryIn(person) === category);
  const ownWalk = walk(own);
  if (ownWalk !== undefined) return likestFirst(people, (person) => walk(person) === ownWalk);
  return AT_HEAD.test(own.about) ? likestFirst(people, ({ about }) => AT_HEAD.test(about)) : people;
}

/** So many false options a question has. */
const OPTIONS = 3;

/** Those alike; where they are too few, the others of the story that no list has behind them: a reader met them all there. */
function likestFirst(people: readonly Person[], isLike: (person: Person) => boolean): readonly Person[] {
  const alike = people.filter(isLike);
  if (alike.length >= OPTIONS) return alike;
  return [...alike, ...people.filter((person) => !alike.includes(person) && person.entity.ref === undefined)];
}

/** Offices of those at the head of a body: beside them players and ministers are none. */
const AT_HEAD =
  /\b(?:chief|director|head|chairman|chairwoman|president|manager|managing|executive|founder|boss|owner)\b/iu;

const categoryIn = ({ entity: { ref } }: Person) => (ref === undefined ? undefined : byRef(ref)?.category);

/**
 * "Who said that she …", "his show": the pronoun of an English stem tells the gender of who is asked for; so does whose
 * something is, where `isAlone`, nobody else being named.
 */
export function goesWithPronoun({ name }: Entity, stem: string, lang: Lang, isAlone = false): boolean {
  if (lang === 'hi') return true;
  const she = (isAlone ? / (?:she|herself|her|hers) /u : / (?:she|herself) /u).test(stem);
  const he = (isAlone ? / (?:he|himself|his) /u : / (?:he|himself) /u).test(stem);
  const gender = she === he ? undefined : languageOf(lang).genderOf?.(name);
  return gender === undefined ? she === he || !she : gender === (she ? 'f' : 'm');
}
