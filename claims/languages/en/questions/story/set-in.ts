import { byRef, type CatalogueEntry, countryTold, stateOfEntry } from '../../../../catalogue/lookup.ts';
import { nameAPlace, namedByAll } from '../../../../catalogue/names-in.ts';
import { foldPhrase } from '../../../../text/fold.ts';
import { BODIES, ROLES } from '../../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import { OWN_POLITICS } from '../../lexicon/own-politics.ts';

/** So many lines under the headline may stand above the first sentence: who wrote it, and where. */
const MOST_ABOVE = 3;
/** A line of more characters is told. */
const LONGEST_LINE = 60;
/** A story says in so many of its characters where it is set. */
const LEAD = 360;

/** "Pune: …", "NELLORE", "Chandigarh, November 19", "KAMPALA, Nov 17 (Reuters) - …": where a story was filed. */
const FILED = /^(?:By [\p{Ll} ]{3,20}, )?(\p{Lu}[\p{L}.'’ -]{2,30}?)(?=$|:| ?\(| [-—–] |, \p{Lu})/u;
const NEXT_SENTENCE = /(?<=[\p{Ll}\d]{2}[.!?]["”]?) (?=["“]?\p{Lu})/u;
/** A name in capitals, as far as it goes; "Delhi's Palmer Nagar" is two. */
const NAME = /(?!(?:A|An|The|In|At) )\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}(?:['’]s(?!\p{L}))?/gu;
/** What a firm earns, whoever died and what flies above is of no one place. */
const OF_NO_PLACE =
  /(?<!\p{L})(?:profits?|loss|revenue|shares?|stocks?|Sensex|Nifty|quarter|Q[1-4]|dividend|dies|dead at|passes away|ISRO\S*|NASA\S*|satellite|orbit|prize|award)(?!\p{L})|, [^,]{3,30} says?$/iu;
/** What everybody knows to be of India. */
const OF_INDIA =
  /(?<!\p{L})(?:Lok Sabha|Rajya Sabha|Indian?|Union (?:Cabinet|Budget|Minister|govt|government))(?!\p{L})/u;
/** Papers write from there of all of India. */
const SEAT = 'state:in-dl';
const INDIA = 'country:IN';
const KINGDOM = 'United Kingdom';
const PART_OF_KINGDOM =
  /(?<!\b(?:Bank of|New|South) )\b(?:England|Wales|Scotland|Northern Ireland|Scottish|Welsh)\b/u;
/** A story without a dateline tells of its land so many times as often as of another. */
const CLEARLY = 2;

/** The folded words of a name, without what says that something is its own. */
const keysOf = (name: string) => foldPhrase(name.replace(/['’]s?$/u, '')).split(' ');

/** The one place of the catalogue that some words are, all of them. */
function placeNamed(words: string): CatalogueEntry | undefined {
  const entries = namedByAll(keysOf(words), 'en');
  // "Hyderabad": the lead of a story that is set in the other tells of its land.
  const [entry, ...others] = entries.length > 1 ? entries.filter(({ country }) => country === 'IN') : entries;
  return entry?.class === 'place' && others.length === 0 ? entry : undefined;
}

const isLand = (ref: string) => /^(?:country|state):/u.test(ref);
/** The state of India, or else the country, that a place is or lies in. */
const landOf = (place: CatalogueEntry): string | undefined =>
  stateOfEntry(place) ??
  (isLand(place.ref) ? place.ref : place.country === undefined ? undefined : `country:${place.country}`);

/** A state or country told of, and whether by its own name or by that of its people. */
interface Land {
  readonly ref: string;
  readonly isNamed: boolean;
}

/** "Peruvian novelist", "an Australian player": where one person is from. */
const ONE_OF_THEM = /^ (?:[\p{Ll}-]+ ){0,2}(\p{Ll}[\p{Ll}-]+)(?!\p{L})/u;

/** Whether the adjective of a land says where somebody is from, and not where a story is set: "Australian Ada Palmer". */
function isOfSomebody(name: string, behind: string): boolean {
  const words = name.split(' ');
  if (words.length > 2 && !BODIES.has((words.at(-1) ?? '').toLowerCase())) return true;
  const noun = words.length === 1 ? ONE_OF_THEM.exec(behind)?.[1] : undefined;
  return noun !== undefined && (ROLES.has(noun) || PEOPLE_NOUNS.has(noun));
}

function landsIn(text: string): readonly Land[] {
  return Array.from(text.matchAll(NAME), ({ 0: name, index }): Land[] => {
    const place = placeNamed(name);
    if (place === undefined && isOfSomebody(name, text.slice(index + name.length, index + name.length + 40)))
      return [];
    const ref = place === undefined ? countryTold(foldPhrase(name).split(' '), 0, 'en') : landOf(place);
    return ref === undefined ? [] : [{ ref, isNamed: place === undefined || isLand(place.ref) }];
  }).flat();
}

/** Whether words name a place, or where somebody is from. */
export const namesPlaceIn = (text: string): boolean =>
  Array.from(text.matchAll(NAME), ([name]) => keysOf(name)).some((keys) => nameAPlace(keys, 'en'));

/** Whether a land is another, or lies in it. */
const isIn = (land: string, wide: string) =>
  land === wide || (land.startsWith('state:') && `country:${byRef(land)?.country}` === wide);

/** Where a story was filed, and its first words behind that. */
function openingOf(text: string, headline: string): { town: CatalogueEntry | undefined; lead: string } {
  const from = text.startsWith(headline) ? headline.length : 0;
  const lines = text
    .slice(from, from + LEAD + MOST_ABOVE * LONGEST_LINE)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const first = Math.max(
    lines.findIndex((line) => line.length > LONGEST_LINE),
    0,
  );
  const [town] = lines
    .slice(0, Math.min(first, MOST_ABOVE) + 1)
    .map((line) => placeNamed(FILED.exec(line.trim())?.[1] ?? ''))
    .filter((place) => place !== undefined);
  const told = lines.slice(first).join(' ').slice(0, LEAD);
  const [one = '', two = ''] = told.slice(FILED.exec(told)?.[0].length ?? 0).split(NEXT_SENTENCE);
  return { town, lead: `${one} ${two}` };
}

/** "In Peru", "at Leeds": where something is told to be. */
const AT_PLACE =
  /(?<!\p{L})(?:in|at|near|outside|across) (?:the )?(?:(?:north|south|east|west|central|coastal)(?:ern)? )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4})/gu;

const countryOf = (ref: string) => (ref.startsWith('country:') ? ref : `country:${byRef(ref)?.country}`);

/** Whether a story tells of what is elsewhere more often than of what is in the land that it was filed from, or of another country as often. */
function isToldElsewhere(text: string, home: string): boolean {
  const lands = Array.from(text.matchAll(AT_PLACE), ([, name = '']) => {
    const place = placeNamed(name);
    return place === undefined ? undefined : landOf(place);
  }).filter((land) => land !== undefined);
  const own = lands.filter((land) => isIn(land, home)).length;
  const others = lands.filter((land) => !isIn(land, home) && !isIn(home, land));
  const isAbroad = others.some((land) => countryOf(land) !== countryOf(home));
  return others.length > own || (isAbroad && others.length === own);
}

/** The land that a story without a dateline tells of more than of all others. */
function landOfAll(text: string): string | undefined {
  const told = landsIn(text).map(({ ref }) => ref);
  const counts = [...new Set(told)].map((land) => ({
    land,
    count: told.filter((one) => one === land).length,
  }));
  const [best, next] = counts.sort((a, b) => b.count - a.count);
  return best !== undefined && best.count >= CLEARLY * (next?.count ?? 1) ? best.land : undefined;
}

/** "Fans gather in Leeds, July 23. (Reuters)": the caption of a photograph is of the place where that was taken. */
const CAPTION =
  /(?<=^|[.!?\n])[^.!?\n]{1,300}\.\s{0,20}\((?:[\p{L} ]{0,20}[ /])?(?:Reuters|REUTERS|AP|AFP|PTI|ANI|IANS|UNI|Getty(?: Images)?|[Ff]ile(?: [Pp]hoto)?|[Pp]hoto)\)/gu;

/**
 * Where all of a story is set, as a reader without it would want to know: the state or country that its lead names, or
 * the town of India that it was filed from. Undefined where it may be of several.
 */
export function setIn(told: string, headline: string): string | undefined {
  const place = placeOf(told.replace(CAPTION, ' '), headline);
  // "Police in England and Wales": the whole would say more than the story does.
  return place === KINGDOM && PART_OF_KINGDOM.test(told) ? undefined : place;
}

/** "Tories attack the war in Peru": of the land whose politics a story tells, which needs no name, and not of Peru. */
const isOfOtherPolitics = (ref: string, land: string, text: string): boolean =>
  Object.entries(OWN_POLITICS).some(
    ([own, sign]) => own !== land && countryNamed(ref) !== own && sign.test(text),
  );

const countryNamed = (ref: string) => byRef(countryOf(ref))?.en;

function placeOf(text: string, headline: string): string | undefined {
  if (OF_NO_PLACE.test(headline)) return undefined;
  const { town, lead } = openingOf(text, headline);
  const told = landsIn(`${headline}\n${lead}`);
  const lands = [...new Set(told.map(({ ref }) => ref))];
  // "In Punjab", "of India": the narrower one.
  const [land, ...others] = lands.filter((one) => !lands.some((two) => two !== one && isIn(two, one)));
  const home = town === undefined ? undefined : landOf(town);
  if (town === undefined || home === undefined) {
    const isOne = land !== undefined && others.length === 0 && land === landOfAll(text);
    const name = isOne ? byRef(land)?.en : undefined;
    return name !== undefined && isOfOtherPolitics(land as string, name, text) ? undefined : name;
  }
  if (home === SEAT && land !== SEAT)
    return !OF_INDIA.test(headline) && lands.every((one) => isIn(one, INDIA)) && !isToldElsewhere(text, INDIA)
      ? byRef(INDIA)?.en
      : undefined;
  if (others.length > 0) return undefined;
  if (
    land !== undefined &&
    told.some(({ ref, isNamed }) => ref === land && isNamed) &&
    isIn(home, land) &&
    land !== INDIA
  )
    return byRef(land)?.en;
  // Firms and films are of that town, and what they do of all India.
  if (town.en === 'Mumbai' && land === undefined) return undefined;
  const isOfTown = home.startsWith('state:') && (land === undefined || isIn(home, land));
  return isOfTown && !isToldElsewhere(text, home) ? town.en : undefined;
}
