import type { Category, Entry } from '../../types.ts';

function entriesFrom(names: string, country?: string): Entry[] {
  return names.split(', ').map((item): Entry => {
    const [hindi = '', en = ''] = item.split(':');
    const [hi = '', ...also] = hindi.split('=');
    return [hi, en, { ...(also.length > 0 ? { also } : {}), ...(country ? { country } : {}) }];
  });
}

/** Continents, seas, rivers, mountains and regions. */
export const GEOGRAPHY: readonly Category[] = [
  {
    id: 'continent',
    class: 'place',
    head: { hi: 'महाद्वीप', en: 'continent' },
    gender: 'm',
    entries: entriesFrom(
      'एशिया:Asia, यूरोप:Europe, अफ्रीका:Africa, उत्तरी अमेरिका=उत्तर अमेरिका:North America, दक्षिण अमेरिका=दक्षिणी अमेरिका:South America, अंटार्कटिका:Antarctica',
    ),
  },
  {
    id: 'region.world',
    class: 'place',
    head: { hi: 'क्षेत्र', en: 'region' },
    gender: 'm',
    entries: entriesFrom(
      'दक्षिण एशिया=दक्षिणी एशिया:South Asia, दक्षिण-पूर्व एशिया=दक्षिण पूर्व एशिया=दक्षिणपूर्व एशिया:Southeast Asia, पूर्वी एशिया:East Asia, मध्य एशिया:Central Asia, पश्चिम एशिया:West Asia, मध्य पूर्व=मध्य-पूर्व:Middle East, खाड़ी देश:Gulf countries, पूर्वी यूरोप:Eastern Europe, पश्चिमी यूरोप:Western Europe, लैटिन अमेरिका:Latin America, कैरेबियन=कैरिबियन:Caribbean, बाल्कन:Balkans, स्कैंडिनेविया:Scandinavia, हिंद-प्रशांत=हिंद प्रशांत:Indo-Pacific, एशिया-प्रशांत=एशिया प्रशांत:Asia-Pacific, आर्कटिक:Arctic, पूर्वोत्तर भारत=पूर्वोत्तर:Northeast India, उत्तर भारत:North India, दक्षिण भारत:South India, पूर्वांचल:Purvanchal, सीमांचल:Seemanchal, कुर्दिस्तान:Kurdistan, यूगोस्लाविया:Yugoslavia, सोवियत संघ:Soviet Union, उत्तरी ध्रुव:North Pole, दक्षिणी ध्रुव:South Pole, मैसेडोनिया=मैसिडोनिया=मकदूनिया:Macedonia',
    ),
  },
  {
    id: 'sea',
    class: 'place',
    head: { hi: 'समुद्र', en: 'sea' },
    gender: 'm',
    entries: entriesFrom(
      'हिंद महासागर:Indian Ocean, प्रशांत महासागर:Pacific Ocean, अटलांटिक महासागर=अटलांटिक=अंध महासागर:Atlantic Ocean, आर्कटिक महासागर:Arctic Ocean, अरब सागर:Arabian Sea, बंगाल की खाड़ी:Bay of Bengal, लाल सागर:Red Sea, काला सागर:Black Sea, भूमध्य सागर=भूमध्यसागर:Mediterranean Sea, कैस्पियन सागर:Caspian Sea, बाल्टिक सागर:Baltic Sea, उत्तरी सागर:North Sea, दक्षिण चीन सागर=साउथ चाइना सी:South China Sea, पूर्वी चीन सागर:East China Sea, पीला सागर:Yellow Sea, मृत सागर:Dead Sea, फारस की खाड़ी=फारस खाड़ी:Persian Gulf, ओमान की खाड़ी:Gulf of Oman, अदन की खाड़ी:Gulf of Aden, मैक्सिको की खाड़ी:Gulf of Mexico, होर्मुज जलडमरूमध्य=होर्मुज:Strait of Hormuz, मलक्का जलडमरूमध्य:Strait of Malacca, पाक जलडमरूमध्य:Palk Strait, ताइवान जलडमरूमध्य:Taiwan Strait, इंग्लिश चैनल:English Channel, कैरेबियन सागर=कैरिबियन सागर:Caribbean Sea, मन्नार की खाड़ी:Gulf of Mannar, खंभात की खाड़ी:Gulf of Khambhat',
    ),
  },
  {
    id: 'river',
    class: 'place',
    head: { hi: 'नदी', en: 'river' },
    gender: 'f',
    entries: [
      ...entriesFrom(
        'गंगा=गंगा नदी:Ganga, यमुना=यमुना नदी:Yamuna, ब्रह्मपुत्र=ब्रह्मपुत्र नदी:Brahmaputra, नर्मदा=नर्मदा नदी:Narmada, गोदावरी=गोदावरी नदी:Godavari, कृष्णा नदी:Krishna river, कावेरी=कावेरी नदी:Kaveri, महानदी:Mahanadi, ताप्ती=ताप्ती नदी:Tapti, चंबल=चंबल नदी:Chambal, बेतवा=बेतवा नदी:Betwa, केन नदी:Ken river, सोन नदी:Son river, घाघरा=घाघरा नदी=सरयू=सरयू नदी:Ghaghara, गंडक=गंडक नदी:Gandak, कोसी=कोसी नदी:Kosi, बागमती=बागमती नदी:Bagmati, महानंदा=महानंदा नदी:Mahananda, तीस्ता=तीस्ता नदी:Teesta, गोमती=गोमती नदी:Gomti, राप्ती=राप्ती नदी:Rapti, शारदा नदी:Sharda river, अलकनंदा=अलकनंदा नदी:Alaknanda, भागीरथी=भागीरथी नदी:Bhagirathi, मंदाकिनी नदी:Mandakini river, सतलुज=सतलज=सतलुज नदी:Sutlej, ब्यास=ब्यास नदी=व्यास नदी:Beas, रावी=रावी नदी:Ravi, चिनाब=चेनाब=चिनाब नदी:Chenab, झेलम=झेलम नदी:Jhelum, सिंधु नदी:Indus, घग्गर=घग्गर नदी:Ghaggar, साबरमती नदी:Sabarmati river, माही नदी:Mahi river, लूणी नदी:Luni river, दामोदर नदी:Damodar river, स्वर्णरेखा नदी=सुवर्णरेखा नदी:Subarnarekha, हुगली नदी:Hooghly river, तुंगभद्रा=तुंगभद्रा नदी:Tungabhadra, पेरियार नदी:Periyar river, इंद्रावती नदी:Indravati river, शिप्रा=क्षिप्रा=शिप्रा नदी:Shipra, मूसी नदी:Musi river, तवी नदी:Tawi river, बराक नदी:Barak river, सुबनसिरी नदी:Subansiri river, धनसिरी नदी:Dhansiri river',
        'IN',
      ),
      ...entriesFrom(
        'नील नदी:Nile, अमेजन नदी=अमेजन:Amazon, मिसिसिपी नदी:Mississippi river, डेन्यूब=डेन्यूब नदी:Danube, राइन=राइन नदी:Rhine, टेम्स=टेम्स नदी:Thames, सीन नदी:Seine, वोल्गा=वोल्गा नदी:Volga, यांग्त्जी=यांग्त्जे नदी=यांग्त्ज़ी:Yangtze, पीली नदी=ह्वांगहो:Yellow River, मेकांग=मेकांग नदी:Mekong, दजला नदी:Tigris, फरात नदी:Euphrates, कांगो नदी:Congo river, यारलुंग सांगपो=यारलुंग त्सांगपो:Yarlung Tsangpo, पद्मा नदी:Padma, जॉर्डन नदी:Jordan river, नीपर नदी=द्नीपर नदी:Dnieper',
      ),
    ],
  },
  {
    id: 'mountain',
    class: 'place',
    head: { hi: 'पर्वत', en: 'mountain' },
    gender: 'm',
    entries: entriesFrom(
      'हिमालय:Himalaya, माउंट एवरेस्ट=एवरेस्ट:Mount Everest, कंचनजंगा:Kangchenjunga, नंदा देवी पर्वत:Nanda Devi, कैलाश पर्वत:Mount Kailash, अरावली:Aravalli Range, विंध्याचल=विंध्य:Vindhya, सतपुड़ा:Satpura, पश्चिमी घाट:Western Ghats, पूर्वी घाट:Eastern Ghats, शिवालिक:Shivalik, काराकोरम:Karakoram, हिंदूकुश:Hindu Kush, अन्नपूर्णा पर्वत:Annapurna, धौलागिरी:Dhaulagiri, माउंट किलिमंजारो=किलिमंजारो:Kilimanjaro, आल्प्स=आल्पस:Alps, एंडीज:Andes, रॉकी पर्वत:Rocky Mountains, यूराल:Ural, माउंट फूजी:Mount Fuji, माउंट एटना:Mount Etna, त्रिकूट पर्वत:Trikuta, सहारा=सहारा रेगिस्तान:Sahara, थार=थार रेगिस्तान:Thar',
    ),
  },
];
