import { byRef } from '../../catalogue/lookup.ts';
import type { Entity } from '../../model.ts';
import type { Surroundings } from '../types.ts';

/**
 * Contests of one continent and the countries that take part, by ISO code. Source: members of the Olympic Council of
 * Asia and of the European Olympic Committees.
 */
const CONTESTS: readonly { readonly words: RegExp; readonly countries: ReadonlySet<string> }[] = [
  {
    words:
      /(?:एशियाई|एशियन) (?:\S{1,20} ){0,3}(?:खेल|खेलों|गेम्स|चैंपियनशिप|चैम्पियनशिप|कप|प्रतियोगिता|टूर्नामेंट|क्वालीफायर)|एशिया कप/u,
    countries: new Set(
      'AF BH BD BT BN KH CN TW HK IN ID IR IQ JP JO KZ KP KR KW KG LA LB MY MV MN MM NP OM PK PS PH QA SA SG LK SY TJ TH TL TM AE UZ VN YE'.split(
        ' ',
      ),
    ),
  },
  {
    words: /(?:यूरोपीय|यूरोपियन) (?:\S{1,20} ){0,3}(?:खेल|खेलों|गेम्स|चैंपियनशिप|चैम्पियनशिप|कप)|यूरो कप/u,
    countries: new Set(
      'AL AD AM AT AZ BY BE BA BG HR CY CZ DK EE FI FR GE DE GB GR HU IS IE IL IT XK LV LI LT LU MK MT MD MC ME NL NO PL PT RO RU SM RS SK SI ES SE CH TR UA'.split(
        ' ',
      ),
    ),
  },
];

/** Whether a country could be one of those of a contest that a Hindi story tells of; the key says of which. */
export function mayTakePart({ ref, category }: Entity, key: Entity, around: Surroundings): boolean {
  if (category !== 'country' || key.ref === undefined) return true;
  const own = byRef(key.ref)?.country ?? '';
  const other = ref === undefined ? undefined : byRef(ref)?.country;
  const contest = CONTESTS.find(({ countries, words }) => countries.has(own) && words.test(around.told()));
  return contest === undefined || (other !== undefined && contest.countries.has(other));
}
