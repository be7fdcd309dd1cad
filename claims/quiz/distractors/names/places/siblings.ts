import { CITIES_OFFERED } from '../../../../catalogue/data/places/cities-offered.ts';
import { DIVISIONS } from '../../../../catalogue/data/places/divisions.ts';
import { byRef, type CatalogueEntry, entries } from '../../../../catalogue/lookup.ts';
import { siblings } from '../../../../catalogue/relatives.ts';
import type { Lang } from '../../../../model.ts';
import { once } from '../../../../once.ts';
import { shuffled } from '../../../random.ts';

/**
 * States that border on each other: a reader confuses neighbours sooner than the ends of the country.
 * Source: Survey of India, political map. Union territories stand beside their neighbours.
 */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ap: 'tg ka tn od cg',
  ar: 'as nl mn ml',
  as: 'ar nl mn ml tr mz wb',
  br: 'up jh wb mp',
  cg: 'mp mh tg od jh up',
  dl: 'hr up pb rj',
  ga: 'mh ka kl gj',
  gj: 'rj mp mh ga',
  hp: 'uk pb hr jk',
  hr: 'pb rj up hp uk',
  jh: 'br wb od cg up',
  jk: 'hp pb uk hr',
  ka: 'mh ga kl tn ap tg',
  kl: 'ka tn ga ap',
  mh: 'gj mp cg tg ka ga',
  ml: 'as tr mz nl',
  mn: 'nl mz as ml',
  mp: 'up rj gj mh cg',
  mz: 'tr mn as ml',
  nl: 'as mn ar ml',
  od: 'wb jh cg ap',
  pb: 'hr hp rj uk',
  rj: 'gj mp up hr pb',
  sk: 'wb as ml ar',
  tg: 'ap mh ka cg',
  tn: 'kl ka ap tg',
  tr: 'as mz ml mn',
  uk: 'hp up hr pb',
  up: 'br mp rj uk hr jh',
  wb: 'br jh od as sk',
};

/** So many of the names that stand nearest in a list are as likely as each other. */
const WINDOW = 7;

/** The states that border on one. */
export function neighboursOf(ref: string): readonly CatalogueEntry[] {
  const codes = NEIGHBOURS[ref.replace(/^state:in-/u, '')]?.split(' ') ?? [];
  return codes.flatMap((code) => byRef(`state:in-${code}`) ?? []);
}

/** Where an entry stands in the catalogue: lists go from the well known to the less known. */
const RANK: ReadonlyMap<string, number> = new Map(entries().map(({ ref }, i) => [ref, i]));

function distance(entry: CatalogueEntry, own: number): number {
  return Math.abs((RANK.get(entry.ref) ?? 0) - own);
}

/** Those of a group that stand nearest to `own` in their list first, the nearest window of them shuffled. */
function nearestFirst(group: readonly CatalogueEntry[], own: number, next: () => number): CatalogueEntry[] {
  const sorted = [...group].sort((a, b) => distance(a, own) - distance(b, own));
  return [...shuffled(sorted.slice(0, WINDOW), next), ...sorted.slice(WINDOW)];
}

const keyOf = (state: string | undefined, en: string) => `${state} ${en}`;

/** The divisions of each district; one at the edge of two may be in both. */
const divisionsOf = once(() => {
  const divisions = new Map<string, number[]>();
  DIVISIONS.forEach(({ state, names }, i) => {
    for (const en of names.split('|')) {
      const key = keyOf(`state:in-${state}`, en);
      divisions.set(key, [...(divisions.get(key) ?? []), i]);
    }
  });
  return divisions;
});

/** The state of what is in a town: that of a hospital of दरभंगा is Bihar. */
function stateOfTown({ in: whole }: CatalogueEntry): string | undefined {
  return whole?.startsWith('city.in:') ? byRef(whole)?.in : undefined;
}

/** Districts of the same division first: बूंदी stands rather beside कोटा than beside जैसलमेर; what is in a town beside its like in the same state. */
function togetherFirst(group: CatalogueEntry[], own: CatalogueEntry | undefined): CatalogueEntry[] {
  const state = own && stateOfTown(own);
  if (state !== undefined) {
    const isNear = (entry: CatalogueEntry) => stateOfTown(entry) === state;
    return [...group.filter(isNear), ...group.filter((entry) => !isNear(entry))];
  }
  if (own?.category !== 'district') return group;
  const divisions = divisionsOf().get(keyOf(own.in, own.en)) ?? [];
  const isBeside = ({ in: state, en }: CatalogueEntry) =>
    divisionsOf()
      .get(keyOf(state, en))
      ?.some((one) => divisions.includes(one)) ?? false;
  return [...group.filter(isBeside), ...group.filter((entry) => !isBeside(entry))];
}

/** Towns of the states around first: रांची stands rather beside पटना than beside पुणे. */
function neighboursFirst(
  group: readonly CatalogueEntry[],
  own: CatalogueEntry | undefined,
): readonly CatalogueEntry[] {
  if (own?.in === undefined || !own.in.startsWith('state:') || own.category === 'state') return group;
  const around = new Set(neighboursOf(own.in).map(({ ref }) => ref));
  const isNear = (entry: CatalogueEntry) => entry.in !== undefined && around.has(entry.in);
  return [...group.filter(isNear), ...group.filter((entry) => !isNear(entry))];
}

const isAbroad = (entry: CatalogueEntry) => entry.country !== undefined && entry.country !== 'IN';

/** Cities that a reader holds beside those of other states sooner than beside the towns of their own. */
const METROS: ReadonlySet<string> = new Set(
  'New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad'.split('|'),
);
const LESSER: ReadonlySet<string> = new Set(CITIES_OFFERED.map(([, en]) => en));

/** Beside a metro the others first: नई दिल्ली stands rather beside मुंबई than beside the towns of the next state. */
function metrosFirst(
  group: readonly CatalogueEntry[],
  own: CatalogueEntry | undefined,
): readonly CatalogueEntry[] {
  if (!METROS.has(own?.en ?? '')) return group;
  const isMetro = ({ en }: CatalogueEntry) => METROS.has(en);
  return [...group.filter(isMetro), ...group.filter((entry) => !isMetro(entry))];
}

/** Names that can stand beside an entry as options, the likeliest to be confused with it first. */
export function* likely(
  category: string,
  ref: string | undefined,
  next: () => number,
): Generator<CatalogueEntry> {
  const own = ref === undefined ? undefined : byRef(ref);
  const rank = own ? (RANK.get(own.ref) ?? 0) : 0;
  const near = own?.category === 'state' ? shuffled(neighboursOf(own.ref), next) : [];
  yield* near;
  const lesser: CatalogueEntry[] = [];
  for (const group of siblings(category, ref)) {
    const nearest = togetherFirst(nearestFirst(group, rank, next), own);
    for (const entry of metrosFirst(neighboursFirst(nearest, own), own)) {
      // Leaders of one's own country do not stand beside those of others.
      const isApart = own?.class === 'person' && isAbroad(entry) !== isAbroad(own);
      if (isApart || near.includes(entry)) continue;
      if (METROS.has(own?.en ?? '') && LESSER.has(entry.en)) lesser.push(entry);
      else yield entry;
    }
  }
  yield* lesser;
}

/** The name of an entry in the form of the key: a short name beside a short name. */
export function nameLike(entry: CatalogueEntry, key: string, lang: Lang): string {
  const name = lang === 'hi' ? entry.hi : entry.en;
  if (entry.class !== 'organisation' || key.includes(' ') || !name.includes(' ')) return name;
  const isOwnScript = (alias: string) => /[\u0900-\u097f]/u.test(alias) === (lang === 'hi');
  return entry.aliases.find((alias) => !alias.includes(' ') && isOwnScript(alias)) ?? name;
}
