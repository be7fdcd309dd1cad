import { byRef } from '../../../../catalogue/lookup.ts';
import type { Entity } from '../../../../model.ts';
import { foldPhrase } from '../../../../text/fold.ts';

/** What a Hindi stem tells of by words that begin so, and where in India such a thing may be, by the end of the refs of states. */
interface Matter {
  readonly words: readonly string[];
  readonly lands: ReadonlySet<string>;
}

const matter = (words: string, lands: string, prefix: string): Matter => ({
  words: words.split('|').map((word) => ` ${foldPhrase(word)}`),
  lands: new Set(lands.split(' ').map((code) => `${prefix}${code}`)),
});

/**
 * Matters of few states: beside a state of theirs the others are no options. Sources: Ministry of Home Affairs, states with
 * left-wing extremism; Election Commission, recognised parties; India Meteorological Department, coasts. Own compilation.
 */
const OF_STATES: readonly Matter[] = [
  ['नक्सल|माओवाद', 'cg jh od mh ap tg br mp wb up'],
  ['माकपा|भाकपा|वामपंथी|वाम मोर्च|वाममोर्च', 'wb kl tr'],
  ['नियंत्रण रेखा|एलओसी|अलगाववादी|सेना में कटौती|सेना में कमी|सैनिकों की कटौती|अनुच्छेद 370', 'jk la'],
  ['चक्रवात|समुद्र तट|तटीय', 'gj mh ga ka kl tn ap od wb'],
  ['हिमस्खलन|एवलांच|बर्फबारी|हिमपात', 'jk la hp uk sk ar'],
].map(([words = '', lands = '']) => matter(words, lands, 'state:in-'));

/**
 * Countries on the seams of the earth's plates, and on the coasts that tropical storms come to, by ISO code. Sources: USGS,
 * earthquakes and volcanoes since 1900; NOAA, storms by basin.
 */
const OF_COUNTRIES: readonly Matter[] = [
  [
    'भूकंप|भूकम्प|भूंकप|सुनामी',
    'JP ID PH TW CN NP IN PK AF IR TR GR IT IS NZ PG FJ MM BT CL PE EC CO MX GT SV CR US HT DO DZ RO AL VU SB TO LK TH',
  ],
  // Storms by the sea that they come from.
  ['तूफान|चक्रवात|हरिकेन', 'US MX CU HT DO JM BS BZ HN NI GT CA'],
  ['तूफान|चक्रवात|टाइफून', 'JP PH TW CN VN KR'],
  ['तूफान|चक्रवात', 'IN BD MM LK PK OM MV'],
  ['ज्वालामुखी', 'JP ID PH IS IT NZ PG VU EC CO MX GT SV CR NI US CL PE CD'],
].map(([words = '', lands = '']) => matter(words, lands, 'country:'));

/**
 * Whether a state or a country could be the one where a thing is of which a stem tells: none is where such things are
 * not, beside a key of where they are. `stem` is folded, with spaces around.
 */
export function mayBeThere({ category, ref }: Entity, key: Entity, stem: string): boolean {
  if (ref === undefined || key.ref === undefined) return true;
  const matters = category === 'state' ? OF_STATES : category === 'country' ? OF_COUNTRIES : [];
  return matters.every(
    ({ words, lands }) =>
      !lands.has(key.ref as string) || lands.has(ref) || !words.some((word) => stem.includes(word)),
  );
}

/** So many cities of a country hide which of them is meant. */
const ENOUGH = 4;

/**
 * The country of a city abroad where a Hindi stem names it, or somebody or something else of it: cities of other
 * countries are no options then. `cities` are those of a country that the catalogue has.
 */
export function countryTold(
  { category, ref }: Entity,
  refs: readonly string[],
  citiesOf: (country: string) => number,
): readonly string[] {
  const country = category === 'city.world' && ref !== undefined ? byRef(ref)?.country : undefined;
  if (country === undefined || country === 'IN' || citiesOf(country) < ENOUGH) return [];
  const isTold = refs.some((one) => one !== ref && byRef(one)?.country === country);
  return isTold ? [`country:${country}`] : [];
}
