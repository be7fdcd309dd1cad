import type { EntityClass, Gender, Lang } from '../model.ts';
import { foldPhrase } from '../text/fold.ts';
import { DEMONYMS, FURTHER_ADJECTIVES } from './data/demonyms.ts';
import { ERAS, type Era } from './data/eras.ts';
import { PLACES } from './data/places/index.ts';
import { SECTORS } from './data/sectors.ts';
import { SPELLINGS } from './data/spellings.ts';
import { THINGS } from './data/things/index.ts';
import { formsOf } from './forms.ts';
import type { Category, EntryDetails } from './types.ts';

export interface CatalogueEntry {
  readonly ref: string;
  readonly category: string;
  readonly class: EntityClass;
  readonly hi: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly gender: Gender;
  readonly country?: string;
  readonly in?: string;
  readonly minor: boolean;
  readonly unread: boolean;
  /** What a firm makes or sells. */
  readonly sector?: string;
  /** The first and the last year in which it can be in the news. */
  readonly since?: number;
  readonly until?: number;
}

const SECTOR_OF: ReadonlyMap<string, string> = new Map(
  SECTORS.flatMap(({ id, names }) => names.split('|').map((name) => [name, id] as const)),
);

const ERA_OF: ReadonlyMap<string, Era> = ERAS.reduce((map, { names, ...era }) => {
  for (const name of names.split('|')) map.set(name, { ...map.get(name), ...era, names: name });
  return map;
}, new Map<string, Era>());

/** What tables beside the lists say of a name. */
function extrasOf(cls: EntityClass, en: string): Partial<CatalogueEntry> {
  const sector = cls === 'place' ? undefined : SECTOR_OF.get(en);
  const era = cls === 'place' ? undefined : ERA_OF.get(en);
  return {
    ...(sector === undefined ? {} : { sector }),
    ...(era?.since === undefined ? {} : { since: era.since }),
    ...(era?.until === undefined ? {} : { until: era.until }),
  };
}

const CATEGORIES: readonly Category[] = [...PLACES, ...THINGS];

const CATEGORY_BY_ID: ReadonlyMap<string, Category> = new Map(
  CATEGORIES.map((category) => [category.id, category]),
);

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function refOf({ class: kind, id }: Category, en: string, details: EntryDetails | undefined): string {
  return details?.ref ?? `${kind === 'person' ? 'person' : id}:${slug(en)}`;
}

function spellingsOf(ref: string): readonly string[] {
  return SPELLINGS[ref]?.split('|') ?? [];
}

function flatten(category: Category): CatalogueEntry[] {
  return category.entries.map(([hi, en, details]) => ({
    ref: refOf(category, en, details),
    category: category.id,
    class: category.class,
    hi,
    en,
    aliases: [...(details?.also ?? []), ...spellingsOf(refOf(category, en, details))],
    gender: details?.gender ?? category.gender,
    ...(details?.country ? { country: details.country } : {}),
    ...(details?.in ? { in: details.in } : {}),
    minor: details?.minor ?? false,
    unread: category.unread ?? details?.unread ?? false,
    ...(details?.since ? { since: details.since } : {}),
    ...(details?.until ? { until: details.until } : {}),
    ...extrasOf(category.class, en),
  }));
}

const ENTRIES: readonly CatalogueEntry[] = CATEGORIES.flatMap(flatten);
const BY_REF: ReadonlyMap<string, CatalogueEntry> = new Map(ENTRIES.map((entry) => [entry.ref, entry]));

const BY_CATEGORY: ReadonlyMap<string, readonly CatalogueEntry[]> = ENTRIES.reduce(
  (map, entry) => {
    if (!entry.minor) map.get(entry.category)?.push(entry);
    return map;
  },
  new Map<string, CatalogueEntry[]>(CATEGORIES.map(({ id }) => [id, []])),
);

/** Names with one first word. */
interface FirstWord {
  /** Words of the longest of them. */
  longest: number;
  /** The second words of those that have one: few runs of words have both. */
  seconds: Set<string> | undefined;
  /** Refs of the name that is this word alone. */
  alone: readonly string[] | undefined;
}

interface NameIndex {
  readonly refs: ReadonlyMap<string, readonly string[]>;
  readonly first: ReadonlyMap<string, FirstWord>;
}

function refsByName(lang: Lang): Map<string, string[]> {
  const refs = new Map<string, string[]>();
  const isHindi = (name: string) => /[\u0900-\u097f]/u.test(name);
  for (const entry of ENTRIES) {
    if (entry.unread) continue;
    for (const name of [
      lang === 'hi' ? entry.hi : entry.en,
      ...entry.aliases.filter((alias) => isHindi(alias) === (lang === 'hi')),
    ].flatMap(formsOf)) {
      const key = foldPhrase(name);
      const known = refs.get(key);
      if (!known) refs.set(key, [entry.ref]);
      else if (!known.includes(entry.ref)) known.push(entry.ref);
    }
  }
  return refs;
}

function indexNames(lang: Lang): NameIndex {
  const refs = refsByName(lang);
  const first = new Map<string, FirstWord>();
  for (const key of refs.keys()) {
    const end = key.indexOf(' ');
    const word = end < 0 ? key : key.slice(0, end);
    let known = first.get(word);
    if (!known) {
      known = { longest: 1, seconds: undefined, alone: refs.get(word) };
      first.set(word, known);
    }
    if (end < 0) continue;
    const [second, ...more] = key.slice(end + 1).split(' ') as [string, ...string[]];
    known.longest = Math.max(known.longest, more.length + 2);
    known.seconds ??= new Set();
    known.seconds.add(second);
  }
  return { refs, first };
}

const NAMES: Readonly<Record<Lang, NameIndex>> = { hi: indexNames('hi'), en: indexNames('en') };
const VARIANT_BASE: ReadonlyMap<string, readonly { second: string; ref: string }[]> = ENTRIES.filter(
  (entry) => entry.category === 'country',
).reduce((map, entry) => {
  const [first, second, ...rest] = foldPhrase(entry.hi).split(' ');
  if (first && second && rest.length === 0)
    map.set(first, [...(map.get(first) ?? []), { second, ref: entry.ref }]);
  return map;
}, new Map<string, { second: string; ref: string }[]>());
const DEMONYM_REFS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  hi: new Map(
    DEMONYMS.flatMap(({ hi, country }) =>
      hi.split('|').map((form) => [foldPhrase(form), `country:${country}`] as const),
    ),
  ),
  en: new Map(DEMONYMS.map(({ en, country }) => [foldPhrase(en), `country:${country}`] as const)),
};

const DEMONYM_STARTS: ReadonlySet<string> = new Set(
  [...DEMONYM_REFS.hi.keys(), ...DEMONYM_REFS.en.keys()].map((key) => key.split(' ')[0] as string),
);

/** All entries. */
export function entries(): readonly CatalogueEntry[] {
  return ENTRIES;
}

/** The entry with this ref. */
export function byRef(ref: string): CatalogueEntry | undefined {
  return BY_REF.get(ref);
}

/** Whether a name or the adjective of a country may begin with this folded word. */
export function mayOpenName(key: string, lang: Lang): boolean {
  return NAMES[lang].first.has(key) || DEMONYM_STARTS.has(key) || VARIANT_BASE.has(key);
}

/** The longest name that starts at `at` in a run of folded words; null where there is none. */
export function matchName(
  keys: readonly string[],
  at: number,
  lang: Lang,
): { length: number; refs: readonly string[] } | null {
  const { refs, first } = NAMES[lang];
  const known = first.get(keys[at] ?? '');
  if (!known) return null;
  const mayBeLong = known.seconds?.has(keys[at + 1] ?? '') ?? false;
  const longest = mayBeLong ? Math.min(known.longest, keys.length - at) : 1;
  for (let length = longest; length > 1; length--) {
    const found = refs.get(keys.slice(at, at + length).join(' '));
    if (found) return { length, refs: found };
  }
  return known.alone ? { length: 1, refs: known.alone } : null;
}

function skeleton(word: string): string {
  return word.replace(/[\u0900-\u0903\u0904-\u0914\u093e-\u094d]/gu, '');
}

/**
 * A name of several words of which one is spelt otherwise ("उत्तर कारिया"): the same consonants, the rest
 * alike. Only countries, and only where the first word is right.
 */
export function matchVariant(
  keys: readonly string[],
  at: number,
): { length: number; refs: readonly string[] } | null {
  const bases = VARIANT_BASE.get(keys[at] ?? '');
  const second = keys[at + 1];
  if (!bases || second === undefined) return null;
  for (const entry of bases) {
    if (
      entry.second !== second &&
      skeleton(entry.second) === skeleton(second) &&
      skeleton(second).length >= 2
    )
      return { length: 2, refs: [entry.ref] };
  }
  return null;
}

/** The country whose adjective starts at `at` ("उत्तर कोरियाई", "Russian"); null where there is none. */
export function matchDemonym(
  keys: readonly string[],
  at: number,
  lang: Lang,
): { length: number; ref: string } | null {
  if (!DEMONYM_STARTS.has(keys[at] ?? '')) return null;
  for (let length = 2; length > 0; length--) {
    const ref = DEMONYM_REFS[lang].get(keys.slice(at, at + length).join(' '));
    if (ref && at + length <= keys.length) return { length, ref };
  }
  return null;
}

const ADJECTIVE_REFS: ReadonlyMap<string, readonly string[]> = Object.entries(FURTHER_ADJECTIVES).reduce(
  (map, [ref, words]) => {
    for (const word of words.split('|').map(foldPhrase)) map.set(word, [...(map.get(word) ?? []), ref]);
    return map;
  },
  new Map<string, string[]>(),
);

/** Whether an adjective at `at` tells a reader the country `ref`: "Dutch" tells the Netherlands. */
export function tellsCountry(keys: readonly string[], at: number, lang: Lang, ref: string): boolean {
  if (matchDemonym(keys, at, lang)?.ref === ref) return true;
  const told = [keys[at] ?? '', keys.slice(at, at + 2).join(' ')];
  return lang === 'en' && told.some((word) => ADJECTIVE_REFS.get(word)?.includes(ref));
}

/** The country whose adjective stands at `at`, of all that a reader knows: "Dutch", "Ugandan"; undefined where there is none. */
export function countryTold(keys: readonly string[], at: number, lang: Lang): string | undefined {
  const told = lang === 'en' ? ADJECTIVE_REFS.get(keys[at] ?? '') : [];
  return matchDemonym(keys, at, lang)?.ref ?? told?.[0];
}

/** The state that an entry is or lies in, as a ref ("state:in-br"); undefined of what lies in none. */
export function stateOfEntry({ category, ref, in: whole }: CatalogueEntry): string | undefined {
  const state = category === 'state' ? ref : whole;
  return state?.startsWith('state:') ? state : undefined;
}

/** The category of an entry. */
export function categoryOf(ref: string): string | undefined {
  return BY_REF.get(ref)?.category;
}

/** The category whose head noun is `head`: कार → car. */
export function categoryByHead(lang: Lang, head: string): string | null {
  return (
    CATEGORIES.find((category) => category.class === 'thing' && category.head[lang] === head)?.id ?? null
  );
}

/** What asks for the names of a category: "नदी", "river"; with its gender in Hindi. */
export function headOf(
  category: string,
): { readonly hi: string; readonly en: string; readonly gender: Gender } | null {
  const found = CATEGORY_BY_ID.get(category);
  return found ? { ...found.head, gender: found.gender } : null;
}

/** Entries of a category that are known well enough to be options. */
export function entriesOf(category: string): readonly CatalogueEntry[] {
  return BY_CATEGORY.get(category) ?? [];
}
