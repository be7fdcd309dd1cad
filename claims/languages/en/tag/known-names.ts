import { matchDemonym, matchName } from '../../../catalogue/lookup.ts';
import { BODIES, ROLES } from '../lexicon/closed.ts';
import { givenGender, isGivenName } from '../lexicon/people.ts';
import { CLUB, isOfArea, markName, PARTICLE } from './names.ts';
import type { Name, Word } from './word.ts';

/** The longest name of an article that holds a short one. */
export interface Known {
  readonly keys: readonly string[];
  readonly name: Name;
}

/** The names of a document, the longest form of each. */
export function collectNames(sentences: readonly (readonly Word[])[]): Known[] {
  const found = sentences
    .flat()
    .flatMap((word, i, all) =>
      word.name && !word.inside
        ? [{ keys: all.slice(i, i + word.length).map(({ key }) => key), name: word.name }]
        : [],
    )
    .sort((a, b) => b.keys.length - a.keys.length);
  const seen = new Set<string>();
  return found.filter(({ keys }) => {
    const key = keys.join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A name that is a person's in one place is so everywhere: "President Erdogan", "Erdogan"; and that of an area. */
export function spreadPersons(sentences: readonly (readonly Word[])[]): void {
  const persons = new Map<string, Name>();
  const areas = new Map<string, Name>();
  for (const words of sentences)
    words.forEach((word, at) => {
      if (word.name?.refs.length === 0 && !word.inside && word.length > 1 && isOfArea(words, at, word.length))
        areas.set(word.name.canonical, word.name);
    });
  const open = sentences.flatMap((words) => words.filter(({ name }) => name?.refs.length === 0));
  open.forEach((word) => {
    const area = areas.get((word.name as Name).canonical);
    if (area) word.name = area;
  });
  for (const { name, inside } of open)
    if (name?.class === 'person' && !inside) persons.set(name.canonical, name);
  open.forEach((word) => {
    const person = persons.get((word.name as Name).canonical);
    if (person) word.name = person;
  });
}

const DIRECTION: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central new old great upper lower southeast southwest northeast northwest'.split(
    ' ',
  ),
);

/** Whether a long name is made like a person's: no "Southeast Asia", "Thai Chinese", "Lincoln Memorials". */
function mayBeSurname(long: readonly string[], short: readonly string[]): boolean {
  const [first = ''] = long;
  const proper = ![...long, ...short].some((_key, i, all) => matchDemonym(all, i, 'en') !== null);
  return proper && !DIRECTION.has(first) && matchName(short, 0, 'en') === null;
}

/** Towns that stand for those who govern from there, or that fill the news: "Washington said" is no actor's word. */
const METONYM: ReadonlySet<string> = new Set(
  'washington london paris berlin moscow beijing tokyo delhi rome madrid brussels vienna geneva sydney dublin'.split(
    ' ',
  ),
);
/** What stands before a town: "was born in Hamilton". */
const WHERE: ReadonlySet<string> = new Set(
  'in near outside around across throughout to at from of through via towards toward'.split(' '),
);

/** "Lewis Hamilton", then "hung Hamilton out": a town that is the surname of somebody told of in full, unless it says where. */
function isSurnameOf({ keys: long, name }: Known, words: readonly Word[], at: number): boolean {
  const { name: own, key } = words[at] as Word;
  const isTown = own?.class === 'place' && own.category?.startsWith('city') === true && !METONYM.has(key);
  if (!isTown || WHERE.has(words[at - 1]?.key ?? '') || !isGivenName(name.canonical.split(' ')[0] ?? ''))
    return false;
  return name.class === 'person' && long.length > 1;
}

/** "the Navy" of "the German Navy", "Rovers" of "Palmerton Rovers". */
function isBodyOf({ keys, name }: Known, word: Word): boolean {
  if (name.class !== 'organisation' || word.length !== 1) return false;
  return keys.length === 2 ? BODIES.has(word.key) || CLUB.test(word.key) : CLUB.test(word.key);
}

/** Whether a name ends in another: "Hill" in "Ada Hill", and in "Max Hill Jr". */
function endsIn(long: readonly string[], short: readonly string[]): boolean {
  const own = /^(?:jr|sr)\.?$/u.test(long.at(-1) ?? '') ? long.slice(0, -1) : long;
  return own.length > short.length && short.every((key, n) => key === own.at(n - short.length));
}

const KNIGHT: ReadonlySet<string> = new Set('sir dame'.split(' '));
const HERS: ReadonlySet<string> = new Set('mrs ms miss dame lady baroness'.split(' '));
const HIS: ReadonlySet<string> = new Set('mr sir lord baron'.split(' '));

/** Those of several of one surname who may bear the title before it: "Mrs Hill" is not "Max Hill". */
function ofTitle(longer: readonly Known[], title: string): readonly Known[] {
  const genderOf = ({ name }: Known) =>
    name.class === 'person' ? givenGender(name.canonical.split(/[ -]/u)[0] ?? '') : null;
  if (HERS.has(title)) return longer.filter((one) => genderOf(one) !== 'm');
  const his = HIS.has(title) ? longer.filter((one) => genderOf(one) !== 'f') : [];
  // Of a given name that lists have for women alone, a title is the better witness.
  return his.length > 0 ? his : longer;
}

/** "van den Hill" of "Ada van den Hill": how many small words before a surname are part of it. */
function particlesBefore(words: readonly Word[], at: number, { keys }: Known): number {
  const length = words[at]?.length ?? 1;
  let more = 0;
  while (more < 3) {
    const key = words[at - more - 1]?.key ?? '';
    if (!PARTICLE.has(key) || key !== keys.at(-length - more - 1)) break;
    more++;
  }
  return more;
}

/** No "Health Minister", "Norman Italy", "Ada Hill-directed". */
const isPersonsName = (keys: readonly string[]): boolean =>
  keys
    .slice(1)
    .every(
      (one) =>
        !ROLES.has(one) &&
        !/-(?:\p{Ll}{2,10}ed|starrer|led|run)$/u.test(one) &&
        matchName([one], 0, 'en') === null,
    );

/** "Ada" of "Ada Hill": whoever is told of in full with that given name, where nothing else bears it. */
function givenOf({ key, length, name }: Word, known: readonly Known[]): readonly Known[] {
  if (length !== 1 || (name?.refs.length ?? 1) > 0 || /^(?:organisation|place)$/u.test(name?.class ?? ''))
    return [];
  const longer = known.filter(({ keys }) => keys.length > 1 && keys.includes(key));
  const [only] = longer;
  const first = only?.name.class === 'person' && only.keys[0] === key && key.length > 2;
  const full = first && only.keys.length < 4 && isPersonsName(only.keys) && mayBeSurname(only.keys, [key]);
  return full && longer.every(({ name: one }) => one.canonical === only.name.canonical) ? [only] : [];
}

/** A short name is the end of one longer name of a person: "Putin" of "Vladimir Putin". */
export function settleShortNames(words: Word[], known: readonly Known[]): void {
  words.forEach((word, i) => {
    if (!word.name || word.inside || word.length > (PARTICLE.has(word.key) ? 4 : 2)) return;
    const keys = words.slice(i, i + word.length).map(({ key }) => key);
    const title = words[i - 1]?.key ?? '';
    const ending = known.filter(
      (one) =>
        one.keys.length > keys.length &&
        endsIn(one.keys, keys) &&
        (one.name.class === 'person'
          ? mayBeSurname(one.keys, keys) || isSurnameOf(one, words, i)
          : isBodyOf(one, word)),
    );
    const longer = [...ofTitle(ending, title)];
    // "Lord Hill" is another than "Ada Hill", whom nobody calls so.
    const lord = /^(?:lord|lady|baroness|baron)$/u.test(title);
    if (lord && !longer.some(({ keys: own }) => own.includes(title))) longer.length = 0;
    // "Sir Elton" of "Sir Elton John"
    if (longer.length === 0 && KNIGHT.has(title))
      longer.push(
        ...known.filter(
          (one) => one.name.class === 'person' && one.keys.length > 1 && one.keys[0] === word.key,
        ),
      );
    if (ending.length === 0) longer.push(...givenOf(word, known));
    const only = longer[0];
    const isOpen = word.name.refs.length === 0 || (only !== undefined && isSurnameOf(only, words, i));
    if (longer.length === 1 && only && isOpen) {
      const more = particlesBefore(words, i, only);
      markName(words, i - more, word.length + more, only.name);
    }
    // Of two of one surname nobody knows which is meant, and it is no town.
    else if (longer.some((one) => isSurnameOf(one, words, i)))
      markName(words, i, word.length, { class: 'person', refs: [], canonical: word.text });
  });
}
