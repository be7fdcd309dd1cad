import { byRef, stateOfEntry } from '../../../catalogue/lookup.ts';
import type { Reading } from '../../../model.ts';

/** Where and when a kind of weather may come: states by the end of their refs, months 1 to 12; anywhere, or in any, where not told. */
interface Range {
  readonly states?: ReadonlySet<string>;
  readonly months?: readonly number[];
}

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));
const SNOWY = set('jk la hp uk sk ar');
const NORTHERN = set('jk la hp uk pb hr ch dl up br jh rj mp cg wb as sk ar nl mn ml mz tr gj od');
const HILLY = set('jk la hp uk sk ar as nl mn ml mz tr kl ka tn mh wb ga');

/**
 * Seasons and lands of weather in India. Sources: India Meteorological Department, seasons, hazard atlas; Geological
 * Survey of India, landslide zones. Own compilation.
 */
const RANGES: Readonly<Record<string, Range>> = {
  fog: { months: [11, 12, 1, 2], states: NORTHERN },
  cold: { months: [11, 12, 1, 2], states: NORTHERN },
  snow: { months: [10, 11, 12, 1, 2, 3, 4], states: SNOWY },
  avalanche: { months: [12, 1, 2, 3, 4], states: SNOWY },
  heat: { months: [3, 4, 5, 6, 7] },
  drought: { months: [4, 5, 6, 7, 8, 9, 10], states: set('rj gj mh mp up br jh cg od ka tg ap tn hr') },
  hail: { months: [1, 2, 3, 4, 5, 11, 12] },
  wind: { months: [3, 4, 5, 6, 7] },
  slide: { states: HILLY },
};

/** Where and when the thing happened that is asked for, as far as the story tells. */
export interface Scene {
  /** Its states, by the end of their refs; empty where none is known. */
  readonly states: readonly string[];
  readonly isAbroad: boolean;
  readonly month: number | undefined;
}

export const ANYWHERE: Scene = { states: [], isAbroad: false, month: undefined };

/** Whether a kind of weather may have come there and then; what is told as the cause tells the season, too. */
export function mayCome(id: string, own: string, { states, isAbroad, month }: Scene): boolean {
  const { months, states: lands } = RANGES[id] ?? {};
  const now = month === undefined ? RANGES[own]?.months : [month];
  if (months && now && !months.some((one) => now.includes(one))) return false;
  if (lands === undefined) return true;
  return states.length > 0 ? states.some((state) => lands.has(state)) : !isAbroad;
}

/** "state:in-br" of a district, a town or the state itself, and whether it is of another country; null of anything else. */
function landOf(
  ref: string | undefined,
): { readonly state: string | null; readonly isAbroad: boolean } | null {
  const entry = ref === undefined ? undefined : byRef(ref);
  if (entry?.class !== 'place') return null;
  const state = stateOfEntry(entry);
  const code = state?.startsWith('state:in-') ? state.slice('state:in-'.length) : null;
  return { state: code, isAbroad: code === null && entry.country !== undefined && entry.country !== 'IN' };
}

function landsIn(readings: readonly Reading[]) {
  return readings.flatMap(({ claim }) =>
    claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' ? (landOf(fact.ref) ?? []) : [])),
  );
}

/** The month that most of the days of a story are of; undefined where it tells none. */
function monthIn(readings: readonly Reading[]): number | undefined {
  const months = readings.flatMap(({ claim }) =>
    claim.arguments.flatMap(({ fact }) => {
      const month =
        fact?.type === 'time' ? /^[\dX]{4}-(\d\d)/u.exec(fact.resolved ?? fact.timex)?.[1] : undefined;
      return month === undefined ? [] : [Number(month)];
    }),
  );
  const counts = [...Map.groupBy(months, (month) => month)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0];
}

/** The scene of a claim: the places that it names, or else those of its story; the month of the news, or of the story's days. */
export function sceneOf(reading: Reading, story: readonly Reading[], month: number | undefined): Scene {
  const own = landsIn([reading]);
  const lands = own.length > 0 ? own : landsIn(story);
  const states = [...new Set(lands.flatMap(({ state }) => state ?? []))];
  return {
    states,
    isAbroad: states.length === 0 && lands.some(({ isAbroad }) => isAbroad),
    month: month ?? monthIn(story),
  };
}
