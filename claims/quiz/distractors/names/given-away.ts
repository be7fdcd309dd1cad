import { byRef } from '../../../catalogue/lookup.ts';
import type { Entity } from '../../../model.ts';
import { foldPhrase } from '../../../text/fold.ts';

function folded(words: string): readonly string[] {
  return words.split('|').map((word) => ` ${foldPhrase(word)} `);
}

type Told = readonly (readonly [name: string, told: readonly string[]])[];

/** What everybody knows to be made by one firm, by the firm's English name. Source: own list. */
const MADE: Told = [
  ['Samsung', folded('गैलेक्सी|galaxy')],
  ['Apple', folded('आईफोन|आइफोन|आईपैड|मैकबुक|आईओएस|iphone|ipad|macbook')],
  ['Google', folded('जीमेल|एंड्रॉयड|यूट्यूब|पिक्सल|gmail|android')],
  ['Microsoft', folded('विंडोज|एक्सबॉक्स|windows')],
  ['Meta', folded('फेसबुक|इंस्टाग्राम|व्हाट्सएप|वॉट्सएप|व्हाट्सऐप|whatsapp')],
  ['Xiaomi', folded('रेडमी|redmi')],
  ['Sony', folded('प्लेस्टेशन')],
  ['Maruti Suzuki', folded('स्विफ्ट|बलेनो|ऑल्टो|ब्रेजा|वैगनआर')],
  ['Hyundai', folded('क्रेटा|वेन्यू')],
  ['Mahindra & Mahindra', folded('स्कॉर्पियो|थार|बोलेरो')],
  ['Boeing', folded('ड्रीमलाइनर')],
  ['Serum Institute of India', folded('कोविशील्ड|कोवोवैक्स')],
  ['European Union', folded('कार्बन सीमा कर|सीबीएएम|ब्रेक्सिट|शेंगेन')],
  ['Bharat Biotech', folded('कोवैक्सीन|कोवाक्सिन')],
];

/** Whose party it is, by its English name: "महबूबा नीत सरकार". Source: own list. */
const LED: Told = [
  ['PDP', folded('महबूबा')],
  ['National Conference', folded('फारूक|उमर')],
  ['Trinamool Congress', folded('ममता')],
  ['Samajwadi Party', folded('अखिलेश|मुलायम')],
  ['Bahujan Samaj Party', folded('मायावती')],
  ['Rashtriya Janata Dal', folded('लालू|तेजस्वी')],
  ['Janata Dal (United)', folded('नीतीश')],
  ['Aam Aadmi Party', folded('केजरीवाल')],
  ['Shiv Sena', folded('उद्धव|शिंदे|ठाकरे')],
  ['Nationalist Congress Party', folded('पवार')],
  ['DMK', folded('स्टालिन|करुणानिधि')],
  ['Telugu Desam Party', folded('चंद्रबाबू|नायडू')],
  ['YSR Congress', folded('जगन')],
  ['Biju Janata Dal', folded('पटनायक')],
  ['Jharkhand Mukti Morcha', folded('सोरेन')],
  ['Shiromani Akali Dal', folded('बादल')],
];

/** What lies at the border with one country: the line, or the lands along it. Source: own list. */
const AT_BORDER: Told = [
  [
    'country:CN',
    folded(
      'अरुणाचल|अरूणाचल|सिक्किम|लद्दाख|एलएसी|वास्तविक नियंत्रण रेखा|तिब्बत|गलवान|डोकलाम|पैंगोंग|तवांग|नगारी|ल्हासा|शिनजियांग',
    ),
  ],
  ['country:PK', folded('नियंत्रण रेखा|एलओसी|वाघा|अटारी|करतारपुर|सियालकोट|रावलपिंडी|लाहौर|कराची')],
  ['country:NP', folded('सोनौली|रक्सौल|बनबसा|रुपईडीहा')],
  ['country:BD', folded('पेट्रापोल|बेनापोल|अखौड़ा')],
];

const tells = (list: Told, name: string, stem: string): boolean =>
  list.some(([own, told]) => own === name && told.some((word) => stem.includes(word)));

/** "किस देश में डेमोक्रेटिक पार्टी ने", "सीनेट": a party or house of another land tells its land. */
function isLandOfToldBody(country: string, told: readonly string[]): boolean {
  return told.some((one) => {
    const entry = byRef(one);
    return entry?.category === 'party.world' && `country:${entry.country}` === country;
  });
}

/** "किसके घर के बाहर समाजवादी पार्टी के कार्यकर्ता": whose party it is, everybody knows. */
function isLeaderOfTold({ name }: Entity, told: readonly string[]): boolean {
  const own = ` ${foldPhrase(name)} `;
  return told.some((one) => {
    const entry = byRef(one);
    return entry?.category === 'party.in' && tells(LED, entry.en, own);
  });
}

/** What many firms sell or run their things on. */
const MARKET_OF_ALL = / (?:ऐप|एप|प्लेटफार्म|प्लेटफॉर्म) /u;

/**
 * Whether a folded Hindi stem names what everybody knows to be of its key: what a firm makes, who leads a party, the
 * party that somebody leads, or what lies at the border with a country or is of it. `told` are the refs of the stem.
 */
export function isGivenAwayByName(key: Entity, stem: string, told: readonly string[]): boolean {
  const { class: kind, category, ref, name } = key;
  const own = ref === undefined ? undefined : byRef(ref);
  if (category === 'country')
    return ref !== undefined && (tells(AT_BORDER, ref, stem) || isLandOfToldBody(ref, told));
  if (kind === 'person') return isLeaderOfTold(key, told);
  if (kind !== 'organisation') return false;
  if (category === 'party.in') return own !== undefined && tells(LED, own.en, stem);
  if (MARKET_OF_ALL.test(stem)) return false;
  const isOf = (maker: string) => own?.en === maker || (maker === 'Samsung' && name.startsWith('सैमसंग'));
  return MADE.some(([maker]) => isOf(maker) && tells(MADE, maker, stem));
}

/** "सिद्धू के तार किस देश से": beside the country of a stranger our own stands out where one of ours is named. */
export function isOwnLandBeside({ ref, category }: Entity, key: Entity, told: readonly string[]): boolean {
  if (category !== 'country' || ref !== 'country:IN' || key.ref === ref) return false;
  return told.some((one) => {
    const entry = byRef(one);
    return entry?.class === 'person' && entry.country === 'IN';
  });
}

/** A party of another country than the key's, where both are known. */
export function isPartyOfOtherLand({ ref, category }: Entity, key: Entity): boolean {
  if (category !== 'party.world' || key.category !== category || key.ref === undefined) return false;
  return ref === undefined || byRef(ref)?.country !== byRef(key.ref)?.country;
}

/** Where armed groups are, by their English names; those of no list are anywhere. Source: own compilation. */
const GROUPS: Readonly<Record<string, string>> = {
  'Lashkar-e-Taiba': 'IN PK AF',
  'Jaish-e-Mohammed': 'IN PK AF',
  'Hizbul Mujahideen': 'IN PK',
  'Indian Mujahideen': 'IN',
  ULFA: 'IN',
  NSCN: 'IN',
  LTTE: 'LK IN',
  Hamas: 'PS IL LB EG SY IQ',
  Hezbollah: 'LB SY IL PS IR',
  Houthis: 'YE SA IL AE',
  'Boko Haram': 'NG CM TD NE',
  'Al-Shabaab': 'SO KE ET UG NG CM TD NE',
  Taliban: 'AF PK',
  'Tehrik-i-Taliban Pakistan': 'PK AF',
};

/** Whether an armed group is not where the story is. */
export function isGroupOfElsewhere({ ref, category }: Entity, home: string | undefined): boolean {
  if (category !== 'armed.group' || ref === undefined || home === undefined) return false;
  const lands = GROUPS[byRef(ref)?.en ?? ''];
  return lands !== undefined && !lands.split(' ').includes(home);
}

/** Which districts are of a part of a land that a stem names: others of the land show that they are none of it. Source: own list. */
const OF_PART: Told = [
  ['अनंतनाग कुलगाम पुलवामा शोपियां', folded('दक्षिण कश्मीर|दक्षिणी कश्मीर')],
  ['बारामूला कुपवाड़ा बांदीपोरा', folded('उत्तर कश्मीर|उत्तरी कश्मीर')],
  ['श्रीनगर गांदरबल बडगाम', folded('मध्य कश्मीर')],
  ['अररिया किशनगंज पूर्णिया कटिहार', folded('सीमांचल')],
];

/** Whether a place is of no part of a land of which the key is, as a folded Hindi stem tells. */
export function isOutsideToldPart({ name }: Entity, key: Entity, stem: string): boolean {
  return OF_PART.some(([districts, told]) => {
    const own = districts.split(' ');
    return own.includes(key.name) && !own.includes(name) && told.some((word) => stem.includes(word));
  });
}

/** "हुमला जिले के किस शहर": where the town must lie in a district that no list has, others show that they do not. */
const IN_DISTRICT = /(?:^| )(?:जिले|जिला|काउंटी|प्रखंड|तहसील) (?:के|की|में) किस (?:शहर|कस्बे|जगह|स्थान|नगर)(?= )/u;

/** Whether a stem asks for a town of a district that is none of `wholes`. */
export function isOfUnknownDistrict(
  { class: kind }: Entity,
  asked: string,
  wholes: readonly string[],
): boolean {
  return (
    kind === 'place' &&
    IN_DISTRICT.test(asked) &&
    !wholes.some((whole) => byRef(whole)?.category === 'district')
  );
}
