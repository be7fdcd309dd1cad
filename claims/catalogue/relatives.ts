import { once } from '../once.ts';
import { REGIONS } from './data/regions.ts';
import { ALONE } from './data/sectors.ts';
import { byRef, type CatalogueEntry, entries, entriesOf } from './lookup.ts';

const REGIONS_OF: ReadonlyMap<string, readonly string[]> = REGIONS.reduce((map, { id, countries }) => {
  for (const country of countries.split(' ')) map.set(country, [...(map.get(country) ?? []), id]);
  return map;
}, new Map<string, string[]>());

function regionsOf(country: string | undefined): readonly string[] {
  return country === undefined ? [] : (REGIONS_OF.get(country) ?? []);
}

const POWERS = 'region.powers';

const SEATS = 'seat.in';
const stateOf = ({ in: whole }: CatalogueEntry) => (whole === undefined ? undefined : byRef(whole)?.in);

/** How near two entries are told of: 2 for the same whole, 1 for the same country or region. */
function nearness(a: CatalogueEntry, b: CatalogueEntry): number {
  if (a.in !== undefined && a.in === b.in) return 2;
  if (a.country !== undefined && a.country === b.country) return a.class === 'person' ? 2 : 1.5;
  const near = regionsOf(b.country);
  const shared = regionsOf(a.country).filter((region) => near.includes(region));
  // Beside one of the powers stand the others before its neighbours: the United States rather by Russia than by Peru.
  return shared.includes(POWERS) ? 1.25 : shared.length > 0 ? 1 : 0;
}

/** A part of a country that papers call one ("Wales") stands beside its like alone, and beside their neighbour. */
function standsBeside(self: CatalogueEntry, other: CatalogueEntry): boolean {
  // Seats of tehsils stand beside those of their state alone.
  if (other.category === SEATS) return stateOf(self) === stateOf(other);
  if (other.category !== 'country' || other.in === undefined) return true;
  return self.in === other.in || self.ref === 'country:IE';
}

/** Entries of the same category that can stand beside `ref` as options, the nearest groups first. */
export function siblings(category: string, ref?: string): readonly (readonly CatalogueEntry[])[] {
  const self = ref === undefined ? undefined : byRef(ref);
  const wholes = ref === undefined ? [] : (WHOLES.get(ref) ?? []);
  const parts = ref === undefined ? undefined : partsOf().get(ref);
  const others =
    ref === undefined
      ? entriesOf(category)
      : entriesOf(category).filter(
          (entry) => entry.ref !== ref && !wholes.includes(entry.ref) && !parts?.has(entry.ref),
        );
  if (!self) return [others];
  if (self.class === 'organisation' && ALONE.has(self.en)) return [];
  // Beside an oil firm stand oil firms, beside a club those of its country before others.
  const own = others.filter((entry) => entry.sector === self.sector || self.sector === undefined);
  const groups = new Map<number, CatalogueEntry[]>();
  for (const entry of own) {
    if (!standsBeside(self, entry)) continue;
    const near = nearness(self, entry);
    const group = groups.get(near);
    if (group) group.push(entry);
    else groups.set(near, [entry]);
  }
  return [...groups].sort(([x], [y]) => y - x).map(([, group]) => group);
}

function wholesOf(ref: string): string[] {
  const entry = byRef(ref);
  if (!entry) return [];
  const wholes = [
    ...(entry.in ? [entry.in, ...wholesOf(entry.in)] : []),
    ...(entry.country && entry.class === 'place' ? [`country:${entry.country}`] : []),
  ];
  return wholes.filter((whole) => whole !== ref);
}

/** The wholes of each entry, worked out once: options are held against each other all the time. */
const WHOLES: ReadonlyMap<string, readonly string[]> = new Map(
  entries().flatMap(({ ref }) => {
    const wholes = wholesOf(ref);
    return wholes.length > 0 ? [[ref, wholes] as const] : [];
  }),
);

/** The parts of each whole: most entries have none, and need not be held against those of a long list. */
const partsOf = once(() => {
  const parts = new Map<string, Set<string>>();
  for (const [ref, wholes] of WHOLES)
    for (const whole of wholes) {
      const known = parts.get(whole);
      if (known) known.add(ref);
      else parts.set(whole, new Set([ref]));
    }
  return parts;
});

/** How two refs are related: a city is a part of its state and country. */
export function isSameOrRelated(a: string, b: string): 'same' | 'part' | 'whole' | 'none' {
  if (a === b) return 'same';
  if (WHOLES.get(a)?.includes(b)) return 'part';
  return WHOLES.get(b)?.includes(a) ? 'whole' : 'none';
}
