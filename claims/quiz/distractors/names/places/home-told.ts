import { TERMS } from '../../../../catalogue/data/offices.ts';
import { byRef, matchDemonym } from '../../../../catalogue/lookup.ts';
import { refsIn } from '../../../../catalogue/names-in.ts';
import { isSameOrRelated } from '../../../../catalogue/relatives.ts';
import type { Entity, Lang } from '../../../../model.ts';
import { foldPhrase } from '../../../../text/fold.ts';

/** The countries whose adjectives an English stem has, as refs. `stem` is folded. */
function byDemonym(stem: string): readonly string[] {
  const words = stem.trim().split(' ');
  return words.flatMap((_, at) => matchDemonym(words, at, 'en')?.ref ?? []);
}

/** The country of a name as a ref: of a firm, a town or somebody. */
function countryOf(ref: string): string | null {
  const entry = byRef(ref);
  return entry?.country === undefined || entry.category === 'country' ? null : `country:${entry.country}`;
}

/** Whether the answer is a country that an English stem tells by its adjective, or by a town, firm or leader of it. */
export function isCountryTold({ category, ref }: Entity, stem: string, refs: readonly string[]): boolean {
  if (category !== 'country' || ref === undefined) return false;
  return byDemonym(stem).includes(ref) || refs.some((one) => countryOf(one) === ref);
}

/**
 * The country of a town or other place where an English stem names it, by whatever word: towns of other countries are
 * no options then. `stem` is folded, `refs` are of the names in it.
 */
export function countriesTold(
  { class: kind, category, ref }: Entity,
  stem: string,
  refs: readonly string[],
  lang: Lang,
): readonly string[] {
  if (lang !== 'en' || kind !== 'place' || category === 'country' || ref === undefined) return [];
  const own = countryOf(ref);
  return own !== null && [...refs, ...byDemonym(stem)].includes(own) ? [own] : [];
}

function folded(words: string): readonly string[] {
  return words.split(' ').map((word) => ` ${foldPhrase(word)} `);
}

/** What each ministry is known for, by how its Hindi name begins. Source: own compilation. */
const BUSINESS: readonly { readonly ministry: RegExp; readonly told: readonly string[] }[] = [
  { ministry: /^रेल/u, told: folded('रेल रेलगाड़ी ट्रेन ट्रेनें ट्रेनों') },
  { ministry: /^नागर/u, told: folded('विमान विमानों उड़ान उड़ानें उड़ानों एयरलाइन एयरलाइंस') },
  { ministry: /^(?:शिक्षा|मानव)/u, told: folded('स्कूल स्कूलों परीक्षा परीक्षाएं परीक्षाओं') },
  { ministry: /^कृषि/u, told: folded('किसान किसानों फसल फसलों') },
  { ministry: /^वित्त/u, told: folded('टैक्स बजट आयकर जीएसटी यूपीआई upi npci एनपीसीआई') },
  {
    ministry: /^स्वास्थ्य/u,
    told: folded('कोरोना वायरस कोविड अस्पताल अस्पतालों मरीज मरीजों संक्रमण संक्रमितों टीका टीके'),
  },
  { ministry: /^रक्षा/u, told: folded('सेना सैनिक सैनिकों मिसाइल') },
  { ministry: /^विदेश/u, told: folded('राजदूत राजनयिक दूतावास वीजा विदेश') },
];

/** "विशेष ट्रेनें किस मंत्रालय ने": whose business it is, the name of the ministry says. `stem` has spaces around. */
export function isBusinessTold({ class: kind, name }: Entity, stem: string): boolean {
  if (kind !== 'organisation' || !name.endsWith('मंत्रालय')) return false;
  return BUSINESS.some(
    ({ ministry, told }) => ministry.test(name) && told.some((word) => stem.includes(word)),
  );
}

/** Bodies outside the catalogue that everybody knows to sit in one state. Source: own compilation. */
const SEATED: readonly { readonly ref: string; readonly told: readonly string[] }[] = [
  { ref: 'state:in-dl', told: folded('एनसीडीसी एलएनजेपी जेएनयू जामिया तिहाड़ सफदरजंग आरएमएल') },
  { ref: 'state:in-mh', told: folded('बीएमसी बृहन्मुंबई एनआईवी धारावी केईएम') },
  { ref: 'state:in-up', told: folded('केजीएमयू एसजीपीजीआई') },
];

/** Events and sights that everybody knows to be in one town or country. Source: own compilation. */
const SCENES: readonly { readonly names: readonly string[]; readonly told: readonly string[] }[] = [
  { names: ['Saudi Arabia', 'सऊदी अरब'], told: folded('hajj haj umrah kaaba हज उमरा काबा') },
  {
    names: ['London', 'लंदन', 'Britain', 'United Kingdom', 'ब्रिटेन'],
    told: folded('wimbledon heathrow विंबलडन हीथ्रो'),
  },
  { names: ['United States', 'अमेरिका', 'Washington', 'वाशिंगटन'], told: folded('pentagon hawaii पेंटागन') },
  {
    names: ['United States', 'अमेरिका'],
    told: ['हवाई द्वीप', 'हवाई आइलैंड'].map((words) => ` ${foldPhrase(words)} `),
  },
  { names: ['New York', 'न्यूयॉर्क'], told: folded('manhattan brooklyn मैनहट्टन ब्रुकलिन') },
];

/** "In which city … the Wimbledon championships": what everybody knows the place of. `stem` is folded, with spaces around. */
export function isSceneTold({ class: kind, name }: Entity, stem: string): boolean {
  if (kind !== 'place') return false;
  return SCENES.some(({ names, told }) => names.includes(name) && told.some((word) => stem.includes(word)));
}

/** "एनसीडीसी … किस राज्य में": the seat of a known body, or the state that somebody in the stem leads or led. */
export function isSeatTold({ ref, category }: Entity, stem: string, refs: readonly string[]): boolean {
  if (ref === undefined) return false;
  if (SEATED.some((one) => one.ref === ref && one.told.some((word) => stem.includes(word)))) return true;
  return (
    category === 'state' &&
    refs.some((one) => {
      const entry = byRef(one);
      if (entry?.class !== 'person') return false;
      return entry.in === ref || (TERMS.get(entry.en) ?? []).some(({ state }) => state === ref);
    })
  );
}

const ARMED = folded(
  'लश्कर लश्कर-ए-तैयबा जैश जैश-ए-मोहम्मद हिजबुल अलकायदा अल-कायदा तालिबान हमास हिजबुल्लाह बोको आतंकी आतंकवादी माओवादी नक्सली',
);
const HEADS = folded('संस्थापक सरगना प्रमुख मुखिया कमांडर सरदार प्रवक्ता');

/** "लश्कर के संस्थापक कौन हैं": somebody known for other things, or made up, is never offered there. */
export function isHeadOfArmed(stem: string): boolean {
  return ARMED.some((word) => stem.includes(word)) && HEADS.some((word) => stem.includes(word));
}

/** Whether `ref` is a body or a hospital of `place`: it gives its place away. */
export function isBodyIn(ref: string, place: string | undefined): boolean {
  return (
    place !== undefined &&
    (byRef(ref)?.class === 'organisation' || byRef(ref)?.category === 'hospital') &&
    isSameOrRelated(ref, place) === 'part'
  );
}

/** Whether `ref` is somebody of that country. */
export function isCountryOf(country: string | undefined, ref: string): boolean {
  const entry = byRef(ref);
  return entry?.class === 'person' && entry.country !== undefined && `country:${entry.country}` === country;
}

/** Whether a name is of India. */
export function isIndian({ ref }: Entity): boolean {
  return ref !== undefined && byRef(ref)?.country === 'IN';
}

/** "गया-कोडरमा पैसेंजर": the two ends of a line are named as one word. */
export function endsOfWays(stem: string): readonly string[] {
  return stem.split(' ').flatMap((word) => (word.includes('-') ? refsIn(word.split('-'), 'hi') : []));
}
