import { entriesOf } from '../../../catalogue/lookup.ts';
import { once } from '../../../once.ts';
import { foldPhrase } from '../../../text/fold.ts';
import type { Acquaintance } from '../../language.ts';
import { clearHome, tellsOf } from '../homes.ts';
import { givenGender } from '../lexicon/people.ts';
import { PUBLIC } from '../lexicon/public/index.ts';
import { hasWesternFamily, isOfIndia, isOfOneLand, originOf } from './names-like.ts';
import { toldWalk, topicOf, walkOf } from './walks.ts';

/** Somebody of public life. */
interface Known {
  readonly name: string;
  readonly words: readonly string[];
  readonly bodies: readonly string[];
  readonly since: number;
  readonly until: number;
}

const ALWAYS = { since: 0, until: 9999 };

/** People of public life by walk, home and gender. */
const BY_WALK = once(() => {
  const map = new Map<string, Known[]>();
  for (const { walk, home, gender = 'm', names, since, until } of PUBLIC) {
    const key = `${walk} ${home} ${gender}`;
    const people = names.split(', ').map((told): Known => {
      const [name = '', bodies] = told.split('=');
      return {
        name,
        words: foldPhrase(name).split(' '),
        bodies: bodies?.split('|').map(foldPhrase) ?? [],
        since: since ?? ALWAYS.since,
        until: until ?? ALWAYS.until,
      };
    });
    map.set(key, [...(map.get(key) ?? []), ...people]);
  }
  return map;
});

/** Where people of an origin are at home; of the others the story tells. */
const HOME_OF: Readonly<Record<string, string>> = {
  'people.french': 'fr',
  'people.german': 'de',
  'people.italian': 'it',
  'people.spanish': 'es',
  'people.russian': 'ru',
  'people.nordic': 'nordic',
  'people.finnish': 'nordic',
  'people.dutch': 'nl',
  'people.japanese': 'jp',
};

/** Where else people of an origin are at home. */
const ALSO_HOME: Readonly<Record<string, readonly string[]>> = {
  'people.spanish': ['latam', 'ph'],
  'people.portuguese': ['br'],
  'people.filipino': ['ph'],
  'people.west-african': ['gm'],
};

/** The country where a full name is at home, in small letters; null where it tells none, or many. */
export function homeOfName(name: string): string | null {
  return HOME_OF[originOf(name) ?? ''] ?? null;
}

const OF_OFFICE = /(?:^| )(?:president|prime minister|chancellor|minister)(?= )/u;

/** Leaders of a country beside somebody whom the story calls a minister or president of it. */
function leadersOf(home: string, gender: 'm' | 'f'): readonly Known[] {
  return entriesOf('person.leader').flatMap(({ en, country, gender: own, since, until }) =>
    country?.toLowerCase() === home && own === gender
      ? [{ name: en, words: foldPhrase(en).split(' '), bodies: [], since: since ?? 0, until: until ?? 9999 }]
      : [],
  );
}

/** A story that tells no year is of our time. */
const OUR_TIME = 2000;

function isOfTime({ since, until }: Known, year: number | undefined): boolean {
  return year === undefined ? until >= OUR_TIME : since <= year && year <= until;
}

/** The lists that somebody is on, by name. */
const LISTS_OF = once(() => {
  const map = new Map<string, string>();
  for (const [key, people] of BY_WALK())
    for (const { name } of people) if (!map.has(name)) map.set(name, key);
  return map;
});

/** "Klaus Weber" in a story that tells of America more than of Germany: where his name is from, if the story tells of it at all. */
function homeAbroad(origin: string, told: string): string | null {
  const home = HOME_OF[origin];
  return home !== undefined && tellsOf(told, home) ? home : null;
}

/**
 * Where somebody is at home: where the words around the name say so, or the whole story does, and the name is none of
 * another country. Null where that is not told.
 */
function homeTold({ name, about, told }: Acquaintance): string | null {
  const origin = originOf(name);
  if (origin === null) return null;
  const home = clearHome(about) ?? homeAbroad(origin, told) ?? clearHome(told);
  const isAtHome = HOME_OF[origin] === home || (home !== null && ALSO_HOME[origin]?.includes(home));
  return origin === 'people.west' || isAtHome ? home : null;
}

/** The list of those like somebody, by what the story says of him; null where none surely is. */
function listFor(person: Acquaintance): string | null {
  const { name, about, told } = person;
  const gender = givenGender(name.split(/[ -]/u)[0] ?? '');
  const home = homeTold(person);
  if (gender === null || home === null || about === '') return null;
  const words = foldPhrase(told).split(' ');
  const phrases = foldPhrase(about);
  const isForeign = originOf(name) !== 'people.west';
  if (
    isForeign &&
    topicOf(words) !== 'tech' &&
    OF_OFFICE.test(` ${phrases} `) &&
    !/ (?:vice|of) /u.test(phrases)
  )
    return `office ${home} ${gender}`;
  const walk = walkOf(phrases, words);
  return walk === null ? null : `${walk} ${home} ${gender}`;
}

/** Offices of those whom nobody beyond a town, a trade or a firm knows by name. */
const LOCAL =
  /\b(?:headteacher|head teacher|headmaster|headmistress|teacher|vicar|parish priest|constable|inspector|superintendent|sergeant|coroner|firefighter|paramedic|nurse|forecaster|meteorologist|head of research|archivist|librarian|prosecutor|deputy leader|council leader|group captain|emergency manager|federation|consultancy|spokesman|spokeswoman|spokesperson|station house officer|(?<!chief (?:executive|financial|operating|technology) )officer|IMD scientist|lead author|co-author|councillor|(?:police|relief|divisional|deputy|municipal|district|assistant|additional|joint) commissioner|commissioner of|collector|district magistrate|tehsildar|sarpanch|ranger|warden|veterinarian|vet|professor|justice|judge|advocate|counsel|registrar|vice-chancellor|engineer|secretary of a|chief economist|convenor|union|curator|geologist|ecologist|biologist|archaeologist|historian|epidemiologist|virologist|zoologist|botanist|entomologist|oceanographer|conservationist|zookeeper|midwife|surgeon|paediatrician|pathologist|consultant|station manager|project manager|project scientist|area manager|harbour master|fire chief|police chief|chief fire officer|deputy director|museum director|coordinator|co-ordinator|organiser|organizer|development officer|(?:executive|associate|assistant|regional|research|programme|program|policy|clinical|medical|centre|center) director|state advocate|chief secretary|principal secretary|additional secretary|joint secretary|programme manager|campaign manager|estate manager|centre manager|detective|guide|overseer|foreman|planetary scientist|(?:research|senior|climate|marine|soil|data|food|agricultural|environmental|wildlife) (?:scientist|researcher|analyst)|lead researcher|seismologist|glaciologist|climatologist|agronomist|officer for)\b/iu;
/** Those who hold no office: what they own or did is no news, what they saw and said is. */
const ORDINARY =
  /\b(?:farmer|grower|resident|neighbour|shopkeeper|landlord|landlady|postman|shop owner|pub owner|hotelier|commission agent|trader|passenger|caretaker|commuter|villager|student|survivor|driver|fisherman|fisherwoman|baker|carpenter|builder|plumber|miner|runner|tourist|visitor|customer|parent|pupil|volunteer|sailor|hiker|tenant|homeowner|vendor|hawker|weaver|potter|labourer|apprentice|mother|father|grandfather|grandmother|widow|pensioner|worker|beekeeper|shepherd|gardener)\b/iu;
/** Heads of young and small firms of India, whom no list has. */
const OF_FIRM =
  /\b(?:chief executive|chief financial officer|chief technology officer|CEO|COO|CFO|CTO|managing director|director general|director|chairman|chairperson|chairwoman|co-founder|founder|owner|proprietor)\b/iu;
/** Posts of those whose names nobody knows beyond the body that they are of. */
const POST =
  '(?:chief executive|chief (?:financial|operating|technology|marketing) officer|managing director|chairman|chairwoman|chairperson|director|economist|analyst|strategist)';

/**
 * Whoever heads a firm or a part of a body that is named, or speaks for it: "head of tax at Acme", "Acme Mills chairman",
 * "district president", "of the broker Acme".
 */
const OF_BODY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${POST}|president|head|partner|member|expert)(?: \\p{Ll}[\\p{Ll}-]{0,20}){0,3} (?:of|at|for|with) (?:the )?\\p{Lu}`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}&’'-])\\p{Lu}[\\p{L}&’'-]{1,24}(?: \\p{Ll}[\\p{Ll}-]{1,20})? ${POST}(?!\\p{L})`,
    'u',
  ),
  /\b(?:head|director) of (?:tax|research|operations|policy|sales|marketing|strategy|markets|security|engineering|campaigns|communications)\b/u,
  /\b(?:district|city|block|ward|branch) (?:president|chairman|secretary)\b/u,
  /(?<!\p{L})of (?:\p{Lu}\p{L}{0,20} |the )?(?:\p{Ll}{1,20} )?(?:firm|company|consultancy|charity|think tank|broker|start-up) \p{Lu}/u,
];
const isOfBody = (about: string) => OF_BODY.some((one) => one.test(about));
/** "Ada Palmer is 39": nothing but the age. */
const AGE_ALONE = /^(?:\p{Lu}\S{0,24} ){2,3}is \d{1,2}\.?$/u;
/** Those who head a firm or a part of a party are no presidents. */
const NO_HEAD_OF_STATE =
  /\b(?:district|city|block|ward|branch) (?:president|secretary)\b|\bpresident (?:of|at) (?:[\p{L}&’'-]+ ){0,3}(?:Economics|Research|Consulting|Capital|Partners|Associates|Advisors|Advisers|Securities|Investments|Foods|Motors|Airlines|Systems|Technologies|Bank|Group|Inc|Ltd|Corp)\b/gu;

/** What looks like an office that everybody may know. */
const NO_KNOWN =
  /group captain|secretary of a|vice-chancellor|(?:chief|principal|additional|joint) secretary|(?:club|union|association|federation|company|college|university|school|chamber|guild|society|board|branch|council|market|group) (?:president|secretary)|president of the (?:[\p{L}’'-]+ ){1,4}(?:association|federation|chamber|guild|society|club|union|board)/giu;
/** Those whom everybody may know, whatever else they are. */
const KNOWN =
  /\b(?:president|prime minister|minister|senator|governor|mp|msp|mep|mla|chancellor|secretary|mayor|ambassador|king|queen|prince|princess|actor|actress|singer|player|captain|striker|coach|champion|former)\b/iu;
/** Contests of India whose players no list has. */
const DOMESTIC =
  /\b(?:Ranji|Duleep|Deodhar|Irani Cup|Vijay Hazare|Syed Mushtaq|Cooch Behar|Santosh Trophy|Durand Cup|I-League|(?:[Hh]ockey|[Kk]abaddi|[Kk]ho-kho|[Vv]olleyball) (?:title|[Tt]ournament|[Cc]hampionships?|[Ll]eague)|(?:state|national|inter-university|inter-state|junior|sub-junior|all[- ]India) (?:championships?|tournament|meet|games)|[Uu]nder-(?:1\d|2\d))\b/u;
/** Those of a contest who hold an office, and such as play for the country. */
const NO_PLAYER = /\b(?:president|secretary|minister|former|India (?:captain|skipper|international))\b/iu;

/** Where names of the English-speaking world are at home. */
const WESTERN: ReadonlySet<string> = new Set(['us', 'gb', 'au', 'nz', 'ca', 'ie', 'za']);

/** Whether the whole story plays where a name is from. */
function isAtHome(person: Acquaintance): boolean {
  const origin = originOf(person.name);
  if (origin === 'people.west') {
    const home = homeTold(person);
    // A story that names no country tells nothing against a surname of the English-speaking world.
    return home === null ? hasWesternFamily(person.name) : WESTERN.has(home);
  }
  if (isOfIndia(origin)) return (clearHome(person.about) ?? clearHome(person.told)) === 'in';
  return homeTold(person) !== null;
}

/** Whether somebody is a private person of a place, at home where his name is from: names can be made up beside his. */
export function isLocal(person: Acquaintance): boolean {
  const { name, about, isSpeaker = true } = person;
  // Beside whom everybody may know, real names stand.
  if (LISTS_OF().has(name)) return false;
  const isUnknown =
    LOCAL.test(about) ||
    (isOfOneLand(name) && (isOfBody(about) || (person.isSpeaker === true && AGE_ALONE.test(about)))) ||
    // Whom the story names by nothing but the name, and lets speak.
    (person.isSpeaker === true && about === '') ||
    (isSpeaker && ORDINARY.test(about)) ||
    (isOfIndia(originOf(name)) && OF_FIRM.test(about));
  const isPlayer =
    isOfIndia(originOf(name)) && DOMESTIC.test(person.wording ?? person.told) && !NO_PLAYER.test(about);
  return (
    isPlayer ||
    (isUnknown &&
      !KNOWN.test(about.replace(NO_HEAD_OF_STATE, ' ').replace(NO_KNOWN, ' ')) &&
      isAtHome(person))
  );
}

/**
 * People of public life who could be taken for somebody whom no list has: of the same walk of life, country, gender
 * and time, whom the story does not tell of, nor of the body that they are of. Empty where the walk is not known.
 */
export function peopleLike(person: Acquaintance): string[] {
  const key = LISTS_OF().get(person.name) ?? listFor(person);
  if (key === null) return [];
  const [walk, home, gender] = key.split(' ');
  const list =
    walk === 'office' ? leadersOf(home ?? '', gender === 'f' ? 'f' : 'm') : (BY_WALK().get(key) ?? []);
  const story = ` ${foldPhrase(person.told)} `;
  if (walk === 'rugby.player' && home === 'gb') return [];
  const isTold = (part: string) => story.includes(` ${part} `);
  return list
    .filter(
      (one) => isOfTime(one, person.year) && !one.bodies.some(isTold) && !isTold(one.words.at(-1) ?? ''),
    )
    .map((one) => one.name);
}

/** What a story says that somebody does. */
export function walkTold({ about, told }: Pick<Acquaintance, 'about' | 'told'>): string | null {
  return about === '' ? null : toldWalk(foldPhrase(about), topicOf(foldPhrase(told).split(' ')));
}
