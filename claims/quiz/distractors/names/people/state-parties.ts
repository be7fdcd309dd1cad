import { byRef } from '../../../../catalogue/lookup.ts';
import type { Entity } from '../../../../model.ts';
import { neighboursOf } from '../places/siblings.ts';

/**
 * Parties that are strong in one state alone, by the end of its ref; English names of the catalogue. Source: own
 * compilation after the Election Commission's list of recognised state parties.
 */
const OF_STATE: Readonly<Record<string, string>> = {
  up: 'Samajwadi Party|Rashtriya Lok Dal|Apna Dal (Soneylal)|SBSP|Nishad Party|Azad Samaj Party',
  br: 'Rashtriya Janata Dal|Janata Dal (United)|Lok Janshakti Party|Lok Janshakti Party (Ram Vilas)|Hindustani Awam Morcha|Rashtriya Lok Morcha|Vikassheel Insaan Party|Jan Suraaj Party|CPI (ML)',
  wb: 'Trinamool Congress',
  mh: 'Shiv Sena|Shiv Sena (UBT)|Nationalist Congress Party|NCP (SP)|Maharashtra Navnirman Sena|Vanchit Bahujan Aghadi',
  tn: 'DMK|AIADMK|PMK|DMDK|MDMK|VCK|Tamilaga Vettri Kazhagam|Naam Tamilar Katchi',
  ap: 'Telugu Desam Party|YSR Congress|Jana Sena Party',
  od: 'Biju Janata Dal',
  pb: 'Shiromani Akali Dal',
  jh: 'Jharkhand Mukti Morcha|AJSU Party',
  jk: 'National Conference|PDP',
  tg: 'Bharat Rashtra Samithi|AIMIM',
  ka: 'Janata Dal (Secular)',
  as: 'Asom Gana Parishad|AIUDF|Bodoland People’s Front|UPPL',
  hr: 'Jannayak Janta Party|INLD',
  kl: 'Indian Union Muslim League|Kerala Congress (M)',
  rj: 'Rashtriya Loktantrik Party|Bharat Adivasi Party',
  ga: 'Maharashtrawadi Gomantak Party|Goa Forward Party',
  ml: 'National People’s Party|United Democratic Party|Voice of the People Party|HSPDP',
  mz: 'Mizo National Front|Zoram People’s Movement',
  nl: 'NDPP|Naga People’s Front',
  sk: 'Sikkim Krantikari Morcha|Sikkim Democratic Front',
  tr: 'Tipra Motha|IPFT',
};

/** Parties that are strong in some states, and hardly stand in others. Source: results of 2019 to 2025, Election Commission. */
const OF_STATES: Readonly<Record<string, string>> = {
  'CPI(M)': 'kl wb tr tn br',
  CPI: 'kl tn br jh tg',
  'Bahujan Samaj Party': 'up pb mp uk hr',
};

const HOMES_OF = new Map<string, readonly string[]>([
  ...Object.entries(OF_STATE).flatMap(([code, names]) =>
    names.split('|').map((name) => [`party.in:${name}`, [`state:in-${code}`]] as const),
  ),
  ...Object.entries(OF_STATES).map(
    ([name, codes]) => [`party.in:${name}`, codes.split(' ').map((code) => `state:in-${code}`)] as const,
  ),
]);

/** The states that a party is of; empty of one that stands everywhere. */
function homesOfParty(ref: string | undefined): readonly string[] {
  const entry = ref === undefined ? undefined : byRef(ref);
  return entry?.category === 'party.in' ? (HOMES_OF.get(`party.in:${entry.en}`) ?? []) : [];
}

/** The state of a party that is of one alone. */
function homeOfParty(ref: string | undefined): string | undefined {
  const homes = homesOfParty(ref);
  return homes.length === 1 ? homes[0] : undefined;
}

/** So many others of its state hide which one it is. */
const ENOUGH = 3;

/** "किस पार्टी ने ओडिशा के लिए": where its state has one party of its own or two, the state gives it away. */
export function isPartyOfState({ ref }: Entity, told: readonly string[]): boolean {
  const home = homeOfParty(ref);
  if (home === undefined || !told.includes(home)) return false;
  return (
    [...HOMES_OF.values()].filter(([state, more]) => state === home && more === undefined).length <= ENOUGH
  );
}

/** The state that an entry is, or lies in. */
function stateOf(ref: string): string | undefined {
  const entry = byRef(ref);
  if (entry?.category === 'state') return entry.ref;
  return entry?.in?.startsWith('state:') ? entry.in : undefined;
}

/** The states that a story tells of most: none is told of less than half as often as another. */
function mainStates(story: readonly string[]): string[] {
  const counts = [...Map.groupBy(story, stateOf)].flatMap(([state, refs]) =>
    state === undefined ? [] : [{ state, count: refs.length }],
  );
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count * 2 >= most).map(({ state }) => state);
}

/** "समाजवादी पार्टी ने किस राज्य में": the party that the stem names gives its state away. */
export function isStateOfParty({ category, ref }: Entity, told: readonly string[]): boolean {
  return category === 'state' && told.some((one) => homeOfParty(one) === ref);
}

/**
 * "किस पार्टी ने ओडिशा के लिए": a party of other states than those that the stem names is no option; where it names none,
 * one of other states than those of the story and their neighbours. Beside a `key` that is of some states, one of none of
 * them is no option either.
 */
export function isPartyElsewhere(
  { ref }: Entity,
  told: readonly string[],
  story: readonly string[] = [],
  key?: Entity,
): boolean {
  const homes = homesOfParty(ref);
  if (homes.length === 0) return false;
  const own = homesOfParty(key?.ref);
  if (own.length > 0 && !own.some((home) => homes.includes(home))) return true;
  const inStem = told.filter((one) => byRef(one)?.category === 'state');
  if (inStem.length > 0) return !homes.some((home) => inStem.includes(home));
  const states = mainStates(story);
  const around = new Set(states.flatMap((state) => [state, ...neighboursOf(state).map((one) => one.ref)]));
  return states.length > 0 && !homes.some((home) => around.has(home));
}
