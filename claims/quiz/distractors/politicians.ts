import { TERMS, type Term } from '../../catalogue/data/offices.ts';
import { byRef, type CatalogueEntry, entriesOf } from '../../catalogue/lookup.ts';
import type { Reading } from '../../model.ts';
import { shuffled } from '../random.ts';
import type { Surroundings } from '../types.ts';

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

/** "किसने", "किसे": a stem that shows not whether a man or a woman is asked for. */
const HIDES_GENDER = /(?:^| )(?:किसने|किसे|किसको)(?= )/u;

/** Whether men and women may stand beside somebody: the head of the state, where the stem shows no gender. */
export function isOfAnyGender(entry: CatalogueEntry, stem: string): boolean {
  return HIDES_GENDER.test(stem) && termsOf(entry).some(({ office }) => office === 'president');
}

/** The state that readings name most often, by itself or by a place in it; null where they name none. */
export function stateOf(readings: readonly Reading[]): string | null {
  const counts = new Map<string, number>();
  for (const { claim } of readings)
    for (const { fact } of claim.arguments) {
      const entry = fact?.type === 'entity' && fact.ref !== undefined ? byRef(fact.ref) : undefined;
      const state = entry?.category === 'state' ? entry.ref : entry?.in;
      if (state?.startsWith('state:')) counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  return [...counts].sort(([, x], [, y]) => y - x)[0]?.[0] ?? null;
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
  // There is one head of the state: beside her or him those of the cabinet stand.
  if (now?.office === 'president') return holdersOf('cabinet', time, next);
  const home = state === undefined || ASKS_CHIEF.test(stem) ? [] : politiciansOf(state, next);
  const others = [...home, ...(now ? holdersOf(now.office, time, next) : [])];
  return others.filter(({ ref }) => ref !== key.ref);
}
