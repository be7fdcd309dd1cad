import { TERMS, type Term } from '../../../../catalogue/data/offices.ts';
import { byRef, type CatalogueEntry, entriesOf, stateOfEntry } from '../../../../catalogue/lookup.ts';
import { languageOf } from '../../../../languages/registry.ts';
import type { Reading } from '../../../../model.ts';
import { shuffled } from '../../../random.ts';
import type { Person, Surroundings } from '../../../types.ts';

/** The category of leaders. */
export const LEADERS = 'person.leader';
const STATE_POLITICIANS = 'person.state-politician';
const ASKS_CHIEF = /(?:किस|कौन|किन) (?:मुख्यमंत्री|सीएम)/u;

function isInYear({ from, to }: Term, year: number): boolean {
  return from <= year && year <= to;
}

function termsOf({ en }: CatalogueEntry): readonly Term[] {
  return TERMS.get(en) ?? [];
}

/** The state that readings name most often, by itself or by a place in it; null where they name none. */
export function stateOf(readings: readonly Reading[]): string | null {
  const counts = new Map<string, number>();
  for (const { claim } of readings)
    for (const { fact } of claim.arguments) {
      const entry = fact?.type === 'entity' && fact.ref !== undefined ? byRef(fact.ref) : undefined;
      const state = entry && stateOfEntry(entry);
      if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  return [...counts].sort(([, x], [, y]) => y - x)[0]?.[0] ?? null;
}

/** So many years around a story those who led a state are still told of. */
const RECENT = 8;
const SOON = 3;

function ledNear(state: string, year: number): readonly CatalogueEntry[] {
  return entriesOf(LEADERS).filter((entry) =>
    termsOf(entry).some(
      (term) => term.state === state && term.from - SOON <= year && year <= term.to + RECENT,
    ),
  );
}

/** Those in the politics of a state: ministers and members of its house, then those who once led it. */
export function politiciansOf(state: string, next: () => number): readonly CatalogueEntry[] {
  return [
    ...shuffled(
      entriesOf(STATE_POLITICIANS).filter((entry) => entry.in === state),
      next,
    ),
    ...entriesOf(LEADERS).filter((entry) => termsOf(entry).some((term) => term.state === state)),
  ];
}

/** Those who held an office in a year. */
export function holdersOf(
  office: Term['office'],
  year: number,
  next: () => number,
): readonly CatalogueEntry[] {
  return shuffled(
    entriesOf(LEADERS).filter((entry) =>
      termsOf(entry).some((term) => term.office === office && isInYear(term, year)),
    ),
    next,
  );
}

/** Beside the president or the prime minister: those who speak for the country in that year, men or women. */
function headsBeside(key: CatalogueEntry, year: number, next: () => number): readonly CatalogueEntry[] {
  const held = termsOf(key).filter((term) => isInYear(term, year));
  if (!held.some(({ office }) => office === 'head')) return [];
  const heads = holdersOf('head', year, next);
  const foremost = holdersOf('foremost', year, next);
  const sits = held.some(({ office }) => office === 'cabinet');
  return [...new Set(sits ? [...foremost, ...heads] : [...heads, ...foremost])];
}

const CHIEF_TOLD = / (?:मुख्यमंत्री|सीएम) /u;
const PRIME_TOLD = / (?:प्रधानमंत्री|पीएम) /u;

/** "दिल्ली के मुख्यमंत्री के साथ": the stem tells of somebody by an office held then. `stem` has spaces around. */
export function isToldByOffice(ref: string, { stem, states, year }: Told): boolean {
  const entry = byRef(ref);
  if (!entry || year === undefined) return false;
  return termsOf(entry).some((term) => {
    if (!isInYear(term, year)) return false;
    if (term.office === 'chief') return CHIEF_TOLD.test(stem) && states.includes(term.state ?? '');
    return term.office === 'head' && entry.en === 'Narendra Modi' && PRIME_TOLD.test(stem);
  });
}

/** What a stem tells of offices. */
interface Told {
  readonly stem: string;
  /** Refs of the states that it names. */
  readonly states: readonly string[];
  readonly year: number | undefined;
}

const LEADS_BODY = /(?:अध्यक्ष|महासचिव|सचिव|प्रवक्ता)$/u;
const OF_POLITICS =
  /(?:विधानसभा|विधान परिषद|लोकसभा|राज्यसभा|पार्टी|दल|मोर्चा|मोर्चे|प्रदेश|जिला|नगर पालिका|नगर निगम|पंचायत)(?= )/u;

/** "व्यापार मंडल के अध्यक्ष": who leads a body that is neither a party nor a house is no politician for that. */
export function isHeadOfOther({ claim }: Reading): boolean {
  const office = claim.arguments.find(({ role }) => role === 'complement')?.text ?? '';
  if (claim.kind !== 'role' || !LEADS_BODY.test(office) || OF_POLITICS.test(office)) return false;
  return claim.arguments.every(({ fact }) => fact?.type !== 'entity' || fact.category !== 'party');
}

/** "BJP MLA", "state education minister": what shows that somebody is in the politics of a state. */
const OF_STATE_HOUSE =
  /\b(?:[Mm]inister|MLA|MLC|legislator|BJP|Congress|CPI|CPM|AAP|BSP|SP|RJD|JD|Trinamool|TMC|Shiv Sena|NCP|Akali Dal|DMK|AIADMK|TDP|BRS|TRS|AGP|[Ll]eader of (?:the )?[Oo]pposition)\b/u;
/** Offices of the union, of a town and of bodies, whose holders are known beyond a state, or nowhere. */
const NOT_OF_STATE =
  /\b(?:union|cent(?:re|ral)|national|prime|MPs?|Lok Sabha|Rajya Sabha|district|city|town|block|ward|unit|councill?or|mayor|sarpanch|youth|student)\b/iu;

/** Whether an English story of India tells that somebody whom no list has is a man in the politics of a state. */
export function isOfStateHouse({ about, entity: { name } }: Person, home: string | undefined): boolean {
  if (home !== 'IN' || !OF_STATE_HOUSE.test(about) || NOT_OF_STATE.test(about)) return false;
  return languageOf('en').genderOf?.(name) !== 'f';
}

/** Words by which a Hindi stem shows that a woman is asked for, or might. */
const SHOWS_GENDER = / (?:कौन|वह|वे|उन्होंने|उनके|उनकी|उनका|खुद|स्वयं|अपने|श्रीमती|महिला|[^ ]+(?:ेंगी|तीं|थीं)) /u;

/** Whether men and women of high office may stand beside a leader: where a Hindi stem does not show the gender. */
export function isOfAnyGender(stem: string): boolean {
  return / किस(?:ने|े|के|से|को) /u.test(` ${stem} `) && !SHOWS_GENDER.test(` ${stem} `);
}

/**
 * Who a reader could take for an Indian leader: beside the head of a state's government those of that state's
 * politics, and other heads where the stem asks for one; beside a minister of the union others of that year.
 */
export function besideLeader(
  key: CatalogueEntry,
  stem: string,
  { year, next }: Surroundings,
): readonly CatalogueEntry[] {
  const time = year();
  if (time === undefined || key.country !== 'IN') return [];
  const terms = termsOf(key);
  const now = terms.find((term) => isInYear(term, time));
  const state = now ? now.state : terms.find((term) => term.state !== undefined)?.state;
  const led = state === undefined || now?.office !== 'chief' ? [] : ledNear(state, time);
  const home =
    state === undefined || ASKS_CHIEF.test(stem) ? [] : [...new Set([...led, ...politiciansOf(state, next)])];
  const others = [
    ...headsBeside(key, time, next),
    ...home,
    ...(now ? holdersOf(now.office, time, next) : []),
  ];
  return others.filter(({ ref }) => ref !== key.ref);
}
