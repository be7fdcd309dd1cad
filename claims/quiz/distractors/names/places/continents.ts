import { byRef } from '../../../../catalogue/lookup.ts';
import type { Entity, Lang } from '../../../../model.ts';

/**
 * Contests of one continent, and sports of some countries alone, with those that take part, by ISO code. Source:
 * members of the Olympic Council of Asia and of the European Olympic Committees; FIH and IKF, teams of 2018 to 2025.
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
  {
    // Source: European Broadcasting Union, countries that took part since 2003.
    words: /Eurovision|यूरोविज/iu,
    countries: new Set(
      'AL AD AM AU AT AZ BY BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IL IT LV LT LU MK MT MD MC ME NL NO PL PT RO RU SM RS SK SI ES SE CH TR UA GB'.split(
        ' ',
      ),
    ),
  },
  {
    words: /हॉकी/u,
    countries: new Set(
      'IN PK JP MY KR CN BD OM AU NZ NL BE DE GB AR ES FR IE ZA EG CA US CL PL AT'.split(' '),
    ),
  },
  {
    words: /(?:कबड्डी|खो-खो)/u,
    countries: new Set('IN PK IR BD KR NP LK TH KE JP TW AR PL'.split(' ')),
  },
];

/** Countries where there was war in these years. Source: own compilation after the Uppsala Conflict Data Program, 2011 to 2025. */
const AT_WAR: ReadonlySet<string> = new Set(
  'SD SS YE SY LY SO ET CD CF MM UA IQ AF ML NG BF PS LB'.split(' '),
);
const WAR = /किस देश में (?:\S{1,20} ){0,8}(?:जंग|युद्ध|गृहयुद्ध|लडाई|संघर्ष|संघर्षविराम|युद्धविराम)(?= )/u;

/** Whether a country could be the one of whose war a Hindi stem tells; `stem` is folded. */
export function mayBeAtWar({ category, ref }: Entity, key: Entity, stem: string): boolean {
  if (category !== 'country' || key.ref === undefined || !WAR.test(stem)) return true;
  const [own, other] = [key.ref, ref].map(
    (one) => (one === undefined ? undefined : byRef(one)?.country) ?? '',
  );
  return !AT_WAR.has(own as string) || AT_WAR.has(other as string);
}

/** Who fought whom in these years, by what a folded Hindi stem tells of the other side. Source: own compilation, 2022 to 2026. */
const FOES: readonly { readonly country: string; readonly told: RegExp }[] = [
  { country: 'RU', told: / (?:यूक्रेन|यूक्रेनी|कीव|खारकीव) /u },
  { country: 'UA', told: / (?:रूस|रूसी|मास्को|क्रेमलिन) /u },
  { country: 'IL', told: / (?:गाजा|हमास|फलस्तीनी|हिजबुल्लाह|हिज्बुल्लाह) /u },
];
const ATTACKS = / (?:ड्रोन|मिसाइल|मिसाइलें|मिसाइलों|हमला|हमले|बमबारी|गोलाबारी|गोले|हवाई हमले) /u;

/** "यूक्रेनी वायुसेना के अनुसार, किस देश ने ड्रोन दागे": the one side of a war tells the other. `stem` is folded. */
export function isFoeTold({ category, ref }: Entity, stem: string): boolean {
  if (category !== 'country' || ref === undefined || !ATTACKS.test(stem)) return false;
  const own = byRef(ref)?.country;
  return FOES.some(({ country, told }) => country === own && told.test(stem));
}

/** "किस क्षेत्र के अल-फ़ाशर पर": beside a region of the Sudan nobody who has read the story takes one of Egypt. */
export function isOfSameLand({ ref }: Entity, key: Entity, lang: Lang): boolean {
  if (lang !== 'hi' || key.category !== 'province.world' || key.ref === undefined) return true;
  return ref !== undefined && byRef(ref)?.country === byRef(key.ref)?.country;
}

/** Whether a country could be one of those of a contest that a Hindi stem and story tell of; the key says of which. */
export function mayTakePart({ ref, category }: Entity, key: Entity, told: string): boolean {
  if (category !== 'country' || key.ref === undefined) return true;
  const own = byRef(key.ref)?.country ?? '';
  const other = ref === undefined ? undefined : byRef(ref)?.country;
  return CONTESTS.filter(({ countries, words }) => countries.has(own) && words.test(told)).every(
    ({ countries }) => other !== undefined && countries.has(other),
  );
}
