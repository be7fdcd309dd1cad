import { byRef } from '../../../../catalogue/lookup.ts';
import type { Entity } from '../../../../model.ts';

/**
 * Parties that are strong in one state alone, by the end of its ref; English names of the catalogue. Source: own
 * compilation after the Election Commission's list of recognised state parties.
 */
const OF_STATE: Readonly<Record<string, string>> = {
  up: 'Samajwadi Party|Bahujan Samaj Party|Rashtriya Lok Dal|Apna Dal (Soneylal)|SBSP|Nishad Party|Azad Samaj Party',
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

const STATE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(OF_STATE).flatMap(([code, names]) =>
    names.split('|').map((name) => [`party.in:${name}`, `state:in-${code}`] as const),
  ),
);

/** The state of a party that is of one alone. */
function homeOfParty(ref: string | undefined): string | undefined {
  const entry = ref === undefined ? undefined : byRef(ref);
  return entry?.category === 'party.in' ? STATE_OF.get(`party.in:${entry.en}`) : undefined;
}

/** So many others of its state hide which one it is. */
const ENOUGH = 3;

/** "किस पार्टी ने ओडिशा के लिए": where its state has one party of its own or two, the state gives it away. */
export function isPartyOfState({ ref }: Entity, told: readonly string[]): boolean {
  const home = homeOfParty(ref);
  if (home === undefined || !told.includes(home)) return false;
  return [...STATE_OF.values()].filter((state) => state === home).length <= ENOUGH;
}

/** "समाजवादी पार्टी ने किस राज्य में": the party that the stem names gives its state away. */
export function isStateOfParty({ category, ref }: Entity, told: readonly string[]): boolean {
  return category === 'state' && told.some((one) => homeOfParty(one) === ref);
}

/** "किस पार्टी ने ओडिशा के लिए": a party of another state than those that the stem names is no option. */
export function isPartyElsewhere({ ref }: Entity, told: readonly string[]): boolean {
  const home = homeOfParty(ref);
  if (home === undefined) return false;
  const states = told.filter((one) => byRef(one)?.category === 'state');
  return states.length > 0 && !states.includes(home);
}
