import type { Category, Entry } from '../../types.ts';

function entriesFrom(names: string): Entry[] {
  return names.split(', ').map((item): Entry => {
    const [hindi = '', en = ''] = item.split(':');
    const [hi = '', ...also] = hindi.split('=');
    return [hi, en, { minor: true, ...(also.length > 0 ? { also } : {}) }];
  });
}

/** Regions larger than a country or across its parts, and waters and heights too little known to be options. */
export const GEOGRAPHY: readonly Category[] = [
  {
    id: 'region.world',
    class: 'place',
    head: { hi: 'क्षेत्र', en: 'region' },
    gender: 'm',
    entries: entriesFrom(
      'यूरोप:Europe, एशिया:Asia, अफ्रीका:Africa, दक्षिण एशिया=दक्षिणी एशिया:South Asia, दक्षिण-पूर्व एशिया=दक्षिण पूर्व एशिया=दक्षिणपूर्व एशिया:Southeast Asia, पूर्वी एशिया:East Asia, मध्य एशिया:Central Asia, पश्चिम एशिया:West Asia, मध्य पूर्व=मध्य-पूर्व:Middle East, खाड़ी देश:Gulf countries, पूर्वी यूरोप:Eastern Europe, पश्चिमी यूरोप:Western Europe, लैटिन अमेरिका:Latin America, कैरेबियन=कैरिबियन:Caribbean, बाल्कन:Balkans, स्कैंडिनेविया:Scandinavia, हिंद-प्रशांत=हिंद प्रशांत:Indo-Pacific, एशिया-प्रशांत=एशिया प्रशांत:Asia-Pacific, आर्कटिक:Arctic, पूर्वोत्तर भारत=पूर्वोत्तर:Northeast India, उत्तर भारत:North India, दक्षिण भारत:South India, पूर्वांचल:Purvanchal, सीमांचल:Seemanchal, कुर्दिस्तान:Kurdistan, यूगोस्लाविया:Yugoslavia, सोवियत संघ:Soviet Union, उत्तरी ध्रुव:North Pole, दक्षिणी ध्रुव:South Pole, मैसेडोनिया=मैसिडोनिया=मकदूनिया:Macedonia',
    ),
  },
  {
    id: 'landform',
    class: 'place',
    head: { hi: 'जगह', en: 'place' },
    gender: 'm',
    entries: entriesFrom(
      'खंभात की खाड़ी:Gulf of Khambhat, कृष्णा नदी:Krishna river, केन नदी:Ken river, महानंदा=महानंदा नदी:Mahananda, राप्ती=राप्ती नदी:Rapti, शारदा नदी:Sharda river, मंदाकिनी नदी:Mandakini river, घग्गर=घग्गर नदी:Ghaggar, साबरमती नदी:Sabarmati river, माही नदी:Mahi river, लूणी नदी:Luni river, दामोदर नदी:Damodar river, स्वर्णरेखा नदी=सुवर्णरेखा नदी:Subarnarekha, हुगली नदी:Hooghly river, तुंगभद्रा=तुंगभद्रा नदी:Tungabhadra, पेरियार नदी:Periyar river, इंद्रावती नदी:Indravati river, शिप्रा=क्षिप्रा=शिप्रा नदी:Shipra, मूसी नदी:Musi river, तवी नदी:Tawi river, बराक नदी:Barak river, सुबनसिरी नदी:Subansiri river, धनसिरी नदी:Dhansiri river, मिसिसिपी नदी:Mississippi river, सीन नदी:Seine, पीली नदी=ह्वांगहो:Yellow River, कांगो नदी:Congo river, यारलुंग सांगपो=यारलुंग त्सांगपो:Yarlung Tsangpo, पद्मा नदी:Padma, नीपर नदी=द्नीपर नदी:Dnieper, यूराल:Ural, त्रिकूट पर्वत:Trikuta, सहारा=सहारा रेगिस्तान:Sahara, थार=थार रेगिस्तान:Thar',
    ),
  },
];
