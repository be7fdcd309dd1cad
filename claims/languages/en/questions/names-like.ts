import { matchName } from '../../../catalogue/lookup.ts';
import { REGIONS } from '../lexicon/indian-names.ts';
import type { NameGroup } from '../lexicon/origins.ts';
import { givenGender, PEOPLE } from '../lexicon/people.ts';

/** The group of names that the whole world shares. */
const WEST = 'people.west';

/** The group of all India, and what the groups of its regions begin with. */
const INDIA = 'people.india';

/** Whether an origin is one of India. */
export const isOfIndia = (origin: string | null): boolean =>
  origin === INDIA || origin?.startsWith(`${INDIA}.`) === true;

const words = (list: string) => list.split(' ');

/** The group of each name; of several the first. */
function indexBy(
  groups: readonly NameGroup[],
  namesOf: (group: NameGroup) => readonly string[],
): ReadonlyMap<string, NameGroup> {
  const index = new Map<string, NameGroup>();
  for (const group of groups) for (const name of namesOf(group)) if (!index.has(name)) index.set(name, group);
  return index;
}

/** Origins whose surnames tell no region of India. */
const WIDE = PEOPLE.filter((group) => group.id === INDIA || !isOfIndia(group.id));
/** A surname tells the region, a given name seldom does. */
const BY_FAMILY = indexBy([...WIDE.filter(({ id }) => id !== INDIA), ...REGIONS, ...WIDE], ({ family }) =>
  words(family),
);
const BY_GIVEN = indexBy(PEOPLE, ({ m, f }) => [...words(m), ...words(f)]);

/** How surnames of an origin end, for those that no list has. */
const FORMS: readonly { readonly id: string; readonly ends: RegExp }[] = [
  {
    id: 'people.west',
    ends: /^(?:O['’]|Mc|Mac(?=\p{Lu}))\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}{2,}(?:[^s]son|[^l]ton|wood|worth|field|well|combe?|shaw|croft|bridge|stone|smith)$/u,
  },
  { id: 'people.russian', ends: /(?:ov|ev|tsin|sky|enko)$/u },
  { id: 'people.polish', ends: /(?:ski|wicz|czyk)$/u },
  { id: 'people.nordic', ends: /(?:sson|ssen|strom|lund|kvist|quist)$/u },
  { id: 'people.finnish', ends: /nen$/u },
  { id: 'people.spanish', ends: /(?:[^p]ez|arro|ados)$/u },
  { id: 'people.italian', ends: /(?:ini|elli|etti|ucci|acci|ucchi|azzi|ozzi|ione|iero)$/u },
  { id: 'people.french', ends: /(?:eau|oux|ault|ier|aud)$/u },
  { id: 'people.german', ends: /(?:mann|hauser|bauer|meier|dorf)$/u },
  { id: 'people.dutch', ends: /(?:stra|sma|huis|veld)$/u },
];
/** "Kutaragi", "Nishioka": four open syllables or more. */
const JAPANESE = /^(?:(?:[kstnhmyrwgzdbpjf]|sh|ch|ts|ky|ry)?[aeiou]){4,}$/iu;

const ITALIAN = /(?:[aeio]g?n?ini|etti|elli)$/u;

/** The group that the form of a surname tells. */
function groupByForm(family: string): NameGroup | undefined {
  const id = FORMS.find(({ ends }) => ends.test(family))?.id;
  return id === undefined ? undefined : PEOPLE.find((group) => group.id === id);
}

/** The group of names that a full name is of: its surname tells it better than a given name that many countries share. */
function groupOf(parts: readonly string[]): NameGroup | undefined {
  // Of "Hans-Peter" the first name tells the gender; of "Frank-Juergen" the second may tell the origin.
  const [given = '', second] = (parts[0] as string).split('-');
  const family = parts.at(-1) as string;
  const known = BY_FAMILY.get(family) ?? BY_GIVEN.get(second ?? '');
  if (known) return known;
  const byGiven = BY_GIVEN.get(given);
  // "Ken Kutaragi": a given name that the whole world has tells less than the form of a surname.
  if ((byGiven === undefined || byGiven.id === WEST) && JAPANESE.test(family) && !ITALIAN.test(family))
    return PEOPLE.find(({ id }) => id === 'people.japanese');
  return byGiven ?? groupByForm(family);
}

/** What stands before a name and is none of its parts: "Advocate", "Gen.". */
const TITLE =
  /^(?:(?:Advocate|Adv\.?|Councillor|Cllr\.?|Commander|Inspector|Constable|Fisherman|Professor|Prof\.?|Dr\.?|Gen\.?|Lt\.?|Col\.?|Major|Maj\.?|Captain|Capt\.?|Supt\.?|Judge|Justice) )+(?=\p{Lu}\S* \p{Lu})/u;
const untitled = (name: string) => name.replace(TITLE, '');

/** Whether given name and surname are of one land: of "Marcel Martin" the surname is of two. */
export function isOfOneLand(name: string): boolean {
  const given = BY_GIVEN.get((untitled(name).split(' ')[0] ?? '').split('-')[0] ?? '')?.id ?? null;
  const origin = originOf(name);
  return given !== null && (given === origin || (isOfIndia(given) && isOfIndia(origin)));
}

/** Whether the surname of a full name is one of the English-speaking world. */
export function hasWesternFamily(name: string): boolean {
  const family = untitled(name).split(' ').at(-1) ?? '';
  return (BY_FAMILY.get(family) ?? groupByForm(family))?.id === WEST;
}

/** The id of the origin that a full name tells; null where it tells none. */
export function originOf(name: string): string | null {
  return groupOf(untitled(name).split(' '))?.id ?? null;
}

/** Countries where people bear Arab given names, and surnames of their own. */
const ELSEWHERE =
  /(?:^| )(?:nigerian?|niger|pakistani?|bangladeshi?|indonesian?|malaysian?|kenyan?|somalia|somali|afghanistan|afghan|iranian|iran|maldives)(?=[ ,.'’]|$)/u;

const INITIAL = /^\p{Lu}\.?$/u;
const INITIALS = 'A B C D G J K M N P R S T V';

/** "K. Nagarajan" beside "S. Sundaresan", "M. Chitra" beside "R. Bindu". */
function namesOfInitial(parts: readonly string[], group: NameGroup, next: () => number): string[] {
  const last = parts.at(-1) as string;
  const bearers = words(givenGender(last) === 'f' ? group.f : group.family);
  const dot = (parts[0] as string).endsWith('.') ? '.' : '';
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] as string;
  const taken = new Set(parts);
  const out: string[] = [];
  for (let tries = 0; tries < 24 && out.length < 4; tries++) {
    const [initial, name] = [`${pick(words(INITIALS))}${dot}`, pick(bearers)];
    if (
      taken.has(name) ||
      taken.has(initial) ||
      matchName([initial.toLowerCase(), name.toLowerCase()], 0, 'en')
    )
      continue;
    taken.add(initial).add(name);
    out.push(`${initial} ${name}`);
  }
  return out;
}

/** "Harpal Singh Gill": the middle name tells the gender, and stands in made-up names, too. */
const SIKH = /^(?:Singh|Kaur)$/u;
const MOST_PARTS = 3;

/**
 * Made-up full names of the same gender and origin as `name`, none of them of anybody in the catalogue; empty
 * where the origin is not known, or the folded `story` is of a country whose surnames no list has. `next` gives numbers from 0 up to 1.
 */
export function namesLike(name: string, next: () => number, story = ''): string[] {
  const own = untitled(name);
  const title = name.slice(0, name.length - own.length);
  return madeLike(own, next, story).map((made) => `${title}${made}`);
}

function madeLike(name: string, next: () => number, story: string): string[] {
  const parts = name.split(' ');
  const given = (parts[0] as string).split('-')[0] as string;
  const group = groupOf(parts);
  if (!group || parts.length < 2) return [];
  // "Mohammed Bago" of Nigeria beside names of Lebanon
  if (group.id === 'people.arab' && ELSEWHERE.test(story)) return [];
  if (isOfIndia(group.id) && INITIAL.test(given)) return namesOfInitial(parts, group, next);
  // The surname tells the origin, a wider list the gender: "Bernard Hughes".
  const middle = parts.length === MOST_PARTS && SIKH.test(parts[1] ?? '') ? `${parts[1]} ` : '';
  const gender = givenGender(given) ?? (middle === '' ? null : middle === 'Kaur ' ? 'f' : 'm');
  if (gender === null) return [];
  const female = gender === 'f';
  const own = group.made ?? group;
  const [givens, families] = [words(female ? own.f : own.m), words(own.family)];
  const taken = new Set(parts);
  const out: string[] = [];
  for (let tries = 0; tries < 24 && out.length < 4; tries++) {
    const first = givens[Math.floor(next() * givens.length)] as string;
    const family = families[Math.floor(next() * families.length)] as string;
    const keys = [first.toLowerCase(), family.toLowerCase()];
    if (first === family || taken.has(first) || taken.has(family) || matchName(keys, 0, 'en')) continue;
    taken.add(first).add(family);
    out.push(`${first} ${middle}${family}`);
  }
  return out;
}
