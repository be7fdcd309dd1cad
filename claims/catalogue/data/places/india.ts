import type { Category, Entry } from '../../types.ts';
import { CITIES_OFFERED } from './cities-offered.ts';
import { DISTRICTS_CENTRE } from './districts-centre.ts';
import { DISTRICTS_NORTH } from './districts-north.ts';
import { DISTRICTS_SOUTH_EAST } from './districts-south-east.ts';
import { placesOf } from './names-of-states.ts';
import { seatsOf } from './tehsils.ts';
import { TOWNS } from './towns.ts';

const state = (hi: string, en: string, code: string, also: readonly string[] = []): Entry => [
  hi,
  en,
  { ref: `state:in-${code}`, country: 'IN', ...(also.length > 0 ? { also } : {}) },
];

/** States and union territories of India. */
export const STATES: Category = {
  id: 'state',
  class: 'place',
  head: { hi: 'राज्य', en: 'state' },
  gender: 'm',
  entries: [
    state('आंध्र प्रदेश', 'Andhra Pradesh', 'ap'),
    state('अरुणाचल प्रदेश', 'Arunachal Pradesh', 'ar', ['अरुणाचल']),
    state('असम', 'Assam', 'as'),
    state('बिहार', 'Bihar', 'br'),
    state('छत्तीसगढ़', 'Chhattisgarh', 'cg'),
    state('गोवा', 'Goa', 'ga'),
    state('गुजरात', 'Gujarat', 'gj'),
    state('हरियाणा', 'Haryana', 'hr'),
    state('हिमाचल प्रदेश', 'Himachal Pradesh', 'hp', ['हिमाचल']),
    state('झारखंड', 'Jharkhand', 'jh'),
    state('कर्नाटक', 'Karnataka', 'ka'),
    state('केरल', 'Kerala', 'kl'),
    state('मध्य प्रदेश', 'Madhya Pradesh', 'mp', ['मध्यप्रदेश']),
    state('महाराष्ट्र', 'Maharashtra', 'mh'),
    state('मणिपुर', 'Manipur', 'mn'),
    state('मेघालय', 'Meghalaya', 'ml'),
    state('मिजोरम', 'Mizoram', 'mz'),
    state('नगालैंड', 'Nagaland', 'nl', ['नागालैंड']),
    state('ओडिशा', 'Odisha', 'od', ['उड़ीसा', 'Orissa']),
    state('पंजाब', 'Punjab', 'pb'),
    state('राजस्थान', 'Rajasthan', 'rj'),
    state('सिक्किम', 'Sikkim', 'sk'),
    state('तमिलनाडु', 'Tamil Nadu', 'tn'),
    state('तेलंगाना', 'Telangana', 'tg'),
    state('त्रिपुरा', 'Tripura', 'tr'),
    state('उत्तर प्रदेश', 'Uttar Pradesh', 'up', ['यूपी', 'उप्र', 'UP']),
    state('उत्तराखंड', 'Uttarakhand', 'uk', ['उत्तरांचल']),
    state('पश्चिम बंगाल', 'West Bengal', 'wb', ['बंगाल', 'प. बंगाल']),
    state('दिल्ली', 'Delhi', 'dl'),
    state('जम्मू-कश्मीर', 'Jammu and Kashmir', 'jk', ['जम्मू कश्मीर', 'जम्मू और कश्मीर', 'कश्मीर', 'Kashmir']),
    state('लद्दाख', 'Ladakh', 'la'),
    state('पुडुचेरी', 'Puducherry', 'py'),
    state('चंडीगढ़', 'Chandigarh', 'ch'),
    state('अंडमान-निकोबार', 'Andaman and Nicobar', 'an', ['अंडमान और निकोबार', 'अंडमान']),
    state('लक्षद्वीप', 'Lakshadweep', 'ld'),
    state('दादरा नगर हवेली और दमन दीव', 'Dadra and Nagar Haveli and Daman and Diu', 'dd', [
      'दादरा और नगर हवेली',
    ]),
  ],
};

const city = (hi: string, en: string, stateCode: string, also: readonly string[] = []): Entry => [
  hi,
  en,
  { country: 'IN', in: `state:in-${stateCode}`, ...(also.length > 0 ? { also } : {}) },
];

const KNOWN_CITIES: readonly Entry[] = [
  city('नई दिल्ली', 'New Delhi', 'dl'),
  city('मुंबई', 'Mumbai', 'mh', ['बंबई', 'Bombay']),
  city('कोलकाता', 'Kolkata', 'wb', ['कलकत्ता', 'Calcutta']),
  city('चेन्नई', 'Chennai', 'tn', ['मद्रास']),
  city('बेंगलुरु', 'Bengaluru', 'ka', ['बेंगलूरु', 'बंगलुरु', 'बंगलौर', 'बेंगलूर', 'Bangalore']),
  city('हैदराबाद', 'Hyderabad', 'tg'),
  city('अहमदाबाद', 'Ahmedabad', 'gj'),
  city('पुणे', 'Pune', 'mh'),
  city('सूरत', 'Surat', 'gj'),
  city('वडोदरा', 'Vadodara', 'gj'),
  city('राजकोट', 'Rajkot', 'gj'),
  city('गांधीनगर', 'Gandhinagar', 'gj'),
  city('जामनगर', 'Jamnagar', 'gj'),
  city('जयपुर', 'Jaipur', 'rj'),
  city('जोधपुर', 'Jodhpur', 'rj'),
  city('उदयपुर', 'Udaipur', 'rj'),
  city('कोटा', 'Kota', 'rj'),
  city('अजमेर', 'Ajmer', 'rj'),
  city('बीकानेर', 'Bikaner', 'rj'),
  city('अलवर', 'Alwar', 'rj'),
  city('लखनऊ', 'Lucknow', 'up'),
  city('कानपुर', 'Kanpur', 'up'),
  city('वाराणसी', 'Varanasi', 'up', ['बनारस', 'काशी']),
  city('प्रयागराज', 'Prayagraj', 'up', ['इलाहाबाद', 'Allahabad']),
  city('आगरा', 'Agra', 'up'),
  city('मेरठ', 'Meerut', 'up'),
  city('गाजियाबाद', 'Ghaziabad', 'up'),
  city('नोएडा', 'Noida', 'up'),
  city('बरेली', 'Bareilly', 'up'),
  city('मुरादाबाद', 'Moradabad', 'up'),
  city('अलीगढ़', 'Aligarh', 'up'),
  city('गोरखपुर', 'Gorakhpur', 'up'),
  city('अयोध्या', 'Ayodhya', 'up'),
  city('मथुरा', 'Mathura', 'up'),
  city('झांसी', 'Jhansi', 'up'),
  city('सहारनपुर', 'Saharanpur', 'up'),
  city('मुजफ्फरनगर', 'Muzaffarnagar', 'up'),
  city('आजमगढ़', 'Azamgarh', 'up'),
  city('मऊ', 'Mau', 'up'),
  city('बलिया', 'Ballia', 'up'),
  city('जौनपुर', 'Jaunpur', 'up'),
  city('सुलतानपुर', 'Sultanpur', 'up', ['सुल्तानपुर']),
  city('हाथरस', 'Hathras', 'up'),
  city('उन्नाव', 'Unnao', 'up'),
  city('पटना', 'Patna', 'br'),
  city('गया', 'Gaya', 'br', ['गयाजी']),
  city('मुजफ्फरपुर', 'Muzaffarpur', 'br'),
  city('भागलपुर', 'Bhagalpur', 'br'),
  city('दरभंगा', 'Darbhanga', 'br'),
  city('पूर्णिया', 'Purnia', 'br'),
  city('राजगीर', 'Rajgir', 'br'),
  city('रांची', 'Ranchi', 'jh'),
  city('जमशेदपुर', 'Jamshedpur', 'jh'),
  city('धनबाद', 'Dhanbad', 'jh'),
  city('बोकारो', 'Bokaro', 'jh'),
  city('भोपाल', 'Bhopal', 'mp'),
  city('इंदौर', 'Indore', 'mp'),
  city('ग्वालियर', 'Gwalior', 'mp'),
  city('जबलपुर', 'Jabalpur', 'mp'),
  city('उज्जैन', 'Ujjain', 'mp'),
  city('रीवा', 'Rewa', 'mp'),
  city('रायपुर', 'Raipur', 'cg'),
  city('बिलासपुर', 'Bilaspur', 'cg'),
  city('दुर्ग', 'Durg', 'cg'),
  city('भुवनेश्वर', 'Bhubaneswar', 'od'),
  city('पुरी', 'Puri', 'od'),
  city('कटक', 'Cuttack', 'od'),
  city('गुवाहाटी', 'Guwahati', 'as'),
  city('डिब्रूगढ़', 'Dibrugarh', 'as', ['डिब्रुगढ़']),
  city('शिलांग', 'Shillong', 'ml'),
  city('इंफाल', 'Imphal', 'mn'),
  city('अगरतला', 'Agartala', 'tr'),
  city('गंगटोक', 'Gangtok', 'sk'),
  city('ईटानगर', 'Itanagar', 'ar'),
  city('कोहिमा', 'Kohima', 'nl'),
  city('आइजोल', 'Aizawl', 'mz'),
  city('देहरादून', 'Dehradun', 'uk'),
  city('हरिद्वार', 'Haridwar', 'uk'),
  city('ऋषिकेश', 'Rishikesh', 'uk'),
  city('नैनीताल', 'Nainital', 'uk'),
  city('हल्द्वानी', 'Haldwani', 'uk'),
  city('शिमला', 'Shimla', 'hp'),
  city('मनाली', 'Manali', 'hp'),
  city('धर्मशाला', 'Dharamshala', 'hp'),
  city('श्रीनगर', 'Srinagar', 'jk'),
  city('जम्मू', 'Jammu', 'jk'),
  city('लेह', 'Leh', 'la'),
  city('अमृतसर', 'Amritsar', 'pb'),
  city('लुधियाना', 'Ludhiana', 'pb'),
  city('जालंधर', 'Jalandhar', 'pb'),
  city('पटियाला', 'Patiala', 'pb'),
  city('बठिंडा', 'Bathinda', 'pb'),
  city('गुरुग्राम', 'Gurugram', 'hr', ['गुड़गांव', 'Gurgaon']),
  city('फरीदाबाद', 'Faridabad', 'hr'),
  city('पानीपत', 'Panipat', 'hr'),
  city('हिसार', 'Hisar', 'hr'),
  city('रोहतक', 'Rohtak', 'hr'),
  city('नागपुर', 'Nagpur', 'mh'),
  city('नासिक', 'Nashik', 'mh'),
  city('ठाणे', 'Thane', 'mh', ['थाणे']),
  city('पणजी', 'Panaji', 'ga'),
  city('मैसूर', 'Mysuru', 'ka', ['मैसुरु']),
  city('मंगलुरु', 'Mangaluru', 'ka', ['मंगलौर']),
  city('विजयवाड़ा', 'Vijayawada', 'ap'),
  city('विशाखापत्तनम', 'Visakhapatnam', 'ap', ['विशाखापट्टनम']),
  city('तिरुपति', 'Tirupati', 'ap'),
  city('अमरावती', 'Amaravati', 'ap'),
  city('कोयंबटूर', 'Coimbatore', 'tn'),
  city('मदुरै', 'Madurai', 'tn'),
  city('तिरुवनंतपुरम', 'Thiruvananthapuram', 'kl'),
  city('कोच्चि', 'Kochi', 'kl'),
  city('कोझिकोड', 'Kozhikode', 'kl'),
  city('सिलीगुड़ी', 'Siliguri', 'wb'),
  city('दार्जिलिंग', 'Darjeeling', 'wb'),
];

/** Cities and towns of India. */
export const INDIAN_CITIES: Category = {
  id: 'city.in',
  class: 'place',
  head: { hi: 'शहर', en: 'city' },
  gender: 'm',
  entries: [...KNOWN_CITIES, ...CITIES_OFFERED],
};

/** Districts of India that are no city of the list above. */
export const DISTRICTS: Category = {
  id: 'district',
  class: 'place',
  head: { hi: 'जिला', en: 'district' },
  gender: 'm',
  entries: placesOf([...DISTRICTS_NORTH, ...DISTRICTS_CENTRE, ...DISTRICTS_SOUTH_EAST], {
    kind: 'district',
    minor: false,
    known: KNOWN_CITIES,
  }),
};

/** The ref of a district, by its state and the end of its ref; of some the city alone is listed. */
function refOfDistrict(state: string, district: string): string | undefined {
  const ref = `district:in-${state}-${district}`;
  const isOwn = (entry: Entry) => entry[2]?.ref === ref;
  if (DISTRICTS.entries.some(isOwn)) return ref;
  const city = INDIAN_CITIES.entries.find(
    ([, en, details]) =>
      details?.in === `state:in-${state}` && en.toLowerCase().replace(/ /gu, '-') === district,
  );
  return city && `city.in:${district}`;
}

/** Seats of tehsils: each may stand beside those of its state. */
export const TEHSIL_SEATS: Category = {
  id: 'seat.in',
  class: 'place',
  head: { hi: 'जगह', en: 'place' },
  gender: 'm',
  entries: seatsOf(refOfDistrict),
};

/** A seat as lists of a state have it. */
function inStateOf([hi, en, details]: Entry): Entry {
  const [, state] = /-([a-z]{2})-/u.exec(details?.ref ?? '') ?? [];
  return [hi, en, { in: `state:in-${state}` }];
}

/** Smaller places: read in a text, never offered as options. */
export const INDIAN_TOWNS: Category = {
  id: 'town.in',
  class: 'place',
  head: { hi: 'जगह', en: 'place' },
  gender: 'm',
  entries: placesOf(TOWNS, {
    kind: 'town',
    minor: true,
    known: [...KNOWN_CITIES, ...DISTRICTS.entries, ...TEHSIL_SEATS.entries.map(inStateOf)],
  }),
};
