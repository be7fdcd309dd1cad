import { fold } from '../../../text/fold.ts';

/** Cardinals from 0 to 99, spelling variants after the first. */
const CARDINALS =
  'शून्य|सिफर,एक,दो,तीन,चार,पांच,छह|छः|छ|छै|छे,सात,आठ,नौ,दस,ग्यारह,बारह,तेरह,चौदह,पंद्रह|पन्द्रह,सोलह,सत्रह|सतरह,अठारह|अट्ठारह,उन्नीस,बीस,इक्कीस,बाईस|बाइस,तेईस|तेइस,चौबीस,पच्चीस,छब्बीस,सत्ताईस|सत्ताइस,अट्ठाईस|अठाईस|अट्ठाइस,उनतीस,तीस,इकतीस|इकत्तीस,बत्तीस,तैंतीस|तेंतीस,चौंतीस,पैंतीस,छत्तीस,सैंतीस,अड़तीस,उनतालीस|उन्तालीस,चालीस,इकतालीस,बयालीस,तैंतालीस|तेंतालीस,चौवालीस|चवालीस,पैंतालीस,छियालीस,सैंतालीस,अड़तालीस,उनचास|उन्चास,पचास,इक्यावन,बावन,तिरपन|तिरेपन,चौवन|चौअन,पचपन,छप्पन,सत्तावन,अट्ठावन|अठावन,उनसठ,साठ,इकसठ|एकसठ,बासठ,तिरसठ|तिरेसठ,चौंसठ|चौसठ,पैंसठ,छियासठ,सड़सठ|सरसठ,अड़सठ,उनहत्तर,सत्तर,इकहत्तर|इकत्तर,बहत्तर,तिहत्तर,चौहत्तर,पचहत्तर,छिहत्तर,सतहत्तर,अठहत्तर|अठत्तर,उन्यासी|उनासी,अस्सी,इक्यासी,बयासी,तिरासी,चौरासी,पचासी,छियासी,सत्तासी|सतासी,अट्ठासी|अठासी,नवासी,नब्बे,इक्यानवे|इक्यानबे,बानवे|बानबे,तिरानवे|तिरानबे,चौरानवे|चौरानबे,पंचानवे|पचानवे|पंचानबे|पिचानवे,छियानवे|छियानबे,सत्तानवे|सत्तानबे,अट्ठानवे|अट्ठानबे,निन्यानवे|निन्यानबे';

/** Cardinal words by folded key. */
export const CARDINAL: ReadonlyMap<string, number> = new Map(
  CARDINALS.split(',').flatMap((variants, value) =>
    variants.split('|').map((word) => [fold(word), value] as const),
  ),
);

/** The word for a number from 0 to 99. */
export function cardinalWord(value: number): string | undefined {
  return CARDINALS.split(',')[value]?.split('|')[0];
}

/** Words that multiply what stands before them. */
export const SCALE: ReadonlyMap<string, number> = new Map(
  (
    [
      ['सौ', 100],
      ['सैकड़ा', 100],
      ['हजार', 1e3],
      ['लाख', 1e5],
      ['करोड़', 1e7],
      ['अरब', 1e9],
      ['खरब', 1e11],
      ['मिलियन', 1e6],
      ['बिलियन', 1e9],
      ['ट्रिलियन', 1e12],
      ['दर्जन', 12],
      ['डजन', 12],
    ] as const
  ).map(([word, value]) => [fold(word), value] as const),
);

/** Fractions that stand alone or before a scale word. */
export const FRACTION: ReadonlyMap<string, number> = new Map(
  (
    [
      ['डेढ़', 1.5],
      ['ढाई', 2.5],
      ['आधा', 0.5],
      ['आधे', 0.5],
      ['आधी', 0.5],
      ['पौन', 0.75],
      ['पौना', 0.75],
    ] as const
  ).map(([word, value]) => [fold(word), value] as const),
);

/** Words that add a fraction to the number after them. */
export const ADDEND: ReadonlyMap<string, number> = new Map(
  (
    [
      ['साढ़े', 0.5],
      ['सवा', 0.25],
      ['पौने', -0.25],
    ] as const
  ).map(([word, value]) => [fold(word), value] as const),
);

const ORDINAL_STEMS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['पहल', 1],
      ['दूसर', 2],
      ['तीसर', 3],
      ['चौथ', 4],
      ['पांचव', 5],
      ['छठ', 6],
      ['छठव', 6],
      ['सातव', 7],
      ['आठव', 8],
      ['नौव', 9],
      ['दसव', 10],
    ] as const
  ).map(([stem, value]) => [fold(stem), value] as const),
);

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const DIGITS_WITH_ENDING = /^(\d+)-?(वां|वें|वीं|वा|वे|वी|ला|ली|ले|रा|री|रे|था|थी|थे|ठा|ठी|ठे|st|nd|rd|th)$/u;

/** The value of an ordinal word: पहला, दूसरी, पांचवें, 21वीं; undefined where it is none. */
export function ordinalValue(key: string): number | undefined {
  const first = key.charCodeAt(0);
  if (first >= ZERO && first <= NINE) {
    const digits = key.match(DIGITS_WITH_ENDING);
    if (digits) return Number(digits[1]);
  }
  const end = key.endsWith('ं') ? key.length - 1 : key.length;
  const vowel = key[end - 1];
  if (end < 2 || (vowel !== 'ा' && vowel !== 'े' && vowel !== 'ी')) return undefined;
  const stem = key.slice(0, end - 1);
  const known = ORDINAL_STEMS.get(stem);
  if (known !== undefined) return known;
  const isPlain = vowel === 'ी' && end === key.length;
  return stem.endsWith('व') && !isPlain ? CARDINAL.get(stem.slice(0, -1)) : undefined;
}

/** Whether a folded word is part of a number: "साढ़े", "तीन", "लाख". */
export function isNumberWord(key: string): boolean {
  return CARDINAL.has(key) || SCALE.has(key) || FRACTION.has(key) || ADDEND.has(key);
}
