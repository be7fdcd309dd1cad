import { type CatalogueEntry, entries, entriesOf } from '../../../../catalogue/lookup.ts';
import type { Lang } from '../../../../model.ts';

/** Countries that are seldom in the news: beside a great one nobody takes them for it. */
const TINY: ReadonlySet<string> = new Set(
  'CY BH BS BB LI MC SM AD MT LU TT DM LC KM SC MV BT BN FJ TO WS PW NR'.split(' '),
);
/** Whether an entry is a country that is seldom in the news. */
export const isTiny = (entry: CatalogueEntry | undefined) =>
  entry?.category === 'country' && TINY.has(entry.country ?? '');

/** The category of cities abroad. */
export const CITIES = 'city.world';
/** So many cities of a country stand beside those of another: its first in the list, which goes from the best known. */
const ABROAD: Readonly<Record<Lang, number>> = { hi: 3, en: 2 };
const CITIES_BY_COUNTRY = [...Map.groupBy(entriesOf(CITIES), ({ country }) => country).values()];
const knownCities = (lang: Lang): ReadonlySet<string> =>
  new Set(CITIES_BY_COUNTRY.flatMap((cities) => cities.slice(0, ABROAD[lang]).map(({ ref }) => ref)));
const KNOWN_CITIES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  hi: knownCities('hi'),
  en: knownCities('en'),
};
/** Cities too little known to stand beside those of other countries, by country: beside their own they do. */
export const LESSER_CITIES = Map.groupBy(
  entries().filter(({ category, minor }) => category === CITIES && minor),
  ({ country }) => country,
);
/** How many cities of a country there are to offer. */
export function citiesOf(country: string): number {
  const known = CITIES_BY_COUNTRY.find(([first]) => first?.country === country)?.length ?? 0;
  return known + (LESSER_CITIES.get(country)?.length ?? 0);
}

/** Towns known from war alone: beside one of another country they stand out. */
const OF_WAR: ReadonlySet<string> = new Set(
  'Donetsk|Donbas|Luhansk|Mariupol|Kherson|Zaporizhzhia|Bakhmut|Bucha|Avdiivka|Pokrovsk|Sumy|Gaza|Rafah|Khan Younis|Jenin|Raqqa|Idlib|Mosul|Fallujah|Goma|Tora Bora'.split(
    '|',
  ),
);

/** A lesser city of another country: beside Dublin nobody takes Davos. */
export function isSmallAbroad(entry: CatalogueEntry, own: CatalogueEntry | undefined, lang: Lang): boolean {
  return (
    entry.category === CITIES &&
    own !== undefined &&
    entry.country !== own.country &&
    (!KNOWN_CITIES[lang].has(entry.ref) || OF_WAR.has(entry.en))
  );
}
