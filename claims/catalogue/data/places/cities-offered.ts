import type { Entry } from '../../types.ts';
import type { NamesOfState } from './names-of-states.ts';

/**
 * Large towns of the states that have few cities in the list of those that are read as one: options beside a city of
 * the same state. A text reads them as districts or towns. Source: Census of India 2011, towns of 1.5 lakh and more,
 * and the largest of the North-East; names as Hindi papers write them.
 */
const NAMES: readonly NamesOfState[] = [
  {
    state: 'tn',
    names: 'तिरुचिरापल्ली:Tiruchirappalli, सेलम:Salem, तिरुनेलवेली:Tirunelveli, वेल्लोर:Vellore, तिरुपुर:Tiruppur',
  },
  {
    state: 'ka',
    names: 'हुबली:Hubballi, बेलगावी:Belagavi, कलबुर्गी:Kalaburagi, दावणगेरे:Davanagere, शिवमोगा:Shivamogga',
  },
  { state: 'kl', names: 'त्रिशूर:Thrissur, कोल्लम:Kollam, कन्नूर:Kannur, अलप्पुझा:Alappuzha' },
  { state: 'ap', names: 'गुंटूर:Guntur, नेल्लोर:Nellore, कुरनूल:Kurnool, राजमुंदरी:Rajahmundry, काकीनाडा:Kakinada' },
  { state: 'tg', names: 'वारंगल:Warangal, निजामाबाद:Nizamabad, करीमनगर:Karimnagar, खम्मम:Khammam' },
  { state: 'as', names: 'सिलचर:Silchar, जोरहाट:Jorhat, तेजपुर:Tezpur, तिनसुकिया:Tinsukia, नगांव:Nagaon' },
  { state: 'mn', names: 'चुराचांदपुर:Churachandpur, थौबल:Thoubal, बिष्णुपुर:Bishnupur' },
  { state: 'ml', names: 'तुरा:Tura, जोवाई:Jowai, नोंगपोह:Nongpoh' },
  { state: 'nl', names: 'दीमापुर:Dimapur, मोकोकचुंग:Mokokchung, तुएनसांग:Tuensang' },
  { state: 'tr', names: 'धर्मनगर:Dharmanagar, कैलाशहर:Kailashahar, अंबासा:Ambassa' },
  { state: 'mz', names: 'लुंगलेई:Lunglei, चम्फाई:Champhai, कोलासिब:Kolasib' },
  { state: 'ar', names: 'पासीघाट:Pasighat, तवांग:Tawang, बोमडिला:Bomdila' },
  { state: 'od', names: 'राउरकेला:Rourkela, संबलपुर:Sambalpur, ब्रह्मपुर:Berhampur, बालासोर:Balasore' },
  { state: 'wb', names: 'आसनसोल:Asansol, दुर्गापुर:Durgapur, हावड़ा:Howrah, बर्धमान:Bardhaman' },
  { state: 'cg', names: 'कोरबा:Korba, जगदलपुर:Jagdalpur, राजनांदगांव:Rajnandgaon, रायगढ़:Raigarh' },
  { state: 'jh', names: 'हजारीबाग:Hazaribagh, देवघर:Deoghar, गिरिडीह:Giridih' },
  { state: 'mh', names: 'सोलापुर:Solapur, कोल्हापुर:Kolhapur, अकोला:Akola, सांगली:Sangli' },
  { state: 'hp', names: 'सोलन:Solan, कुल्लू:Kullu, चंबा:Chamba' },
  { state: 'jk', names: 'अनंतनाग:Anantnag, बारामूला:Baramulla, सोपोर:Sopore' },
];

/** Their entries: never looked for in a text. */
export const CITIES_OFFERED: readonly Entry[] = NAMES.flatMap(({ state, names }) =>
  names.split(', ').map((item): Entry => {
    const [hi = '', en = ''] = item.split(':');
    return [hi, en, { country: 'IN', in: `state:in-${state}`, unread: true }];
  }),
);
