import type { NamesOfState } from './names-of-states.ts';

/** Districts of the states of central, western and eastern India. From general knowledge, not checked against a published list. */
export const DISTRICTS_CENTRE: readonly NamesOfState[] = [
  {
    state: 'mp',
    names:
      'आगर मालवा:Agar Malwa, अलीराजपुर:Alirajpur, अनूपपुर:Anuppur, अशोकनगर:Ashoknagar, बालाघाट:Balaghat, बड़वानी:Barwani, बैतूल:Betul, भिंड:Bhind, बुरहानपुर:Burhanpur, छतरपुर:Chhatarpur, छिंदवाड़ा:Chhindwara, दमोह:Damoh, दतिया:Datia, देवास:Dewas, धार:Dhar, डिंडोरी=डिंडौरी:Dindori, गुना:Guna, हरदा:Harda, नर्मदापुरम=होशंगाबाद:Narmadapuram, झाबुआ:Jhabua, कटनी:Katni, खंडवा:Khandwa, खरगोन=खरगौन:Khargone, मंडला:Mandla, मंदसौर:Mandsaur, मऊगंज:Mauganj, मैहर:Maihar, मुरैना:Morena, नरसिंहपुर:Narsinghpur, नीमच:Neemuch, निवाड़ी:Niwari, पांढुर्णा:Pandhurna, पन्ना:Panna, रायसेन:Raisen, राजगढ़:Rajgarh, रतलाम:Ratlam, सागर:Sagar district, सतना:Satna, सीहोर:Sehore, सिवनी:Seoni, शहडोल:Shahdol, शाजापुर:Shajapur, श्योपुर:Sheopur, शिवपुरी:Shivpuri, सीधी:Sidhi, सिंगरौली:Singrauli, टीकमगढ़:Tikamgarh, उमरिया:Umaria, विदिशा:Vidisha',
  },
  {
    state: 'cg',
    names:
      'बालोद:Balod, बलौदाबाजार=बलौदा बाजार:Baloda Bazar, बस्तर:Bastar, बेमेतरा:Bemetara, बीजापुर:Bijapur, दंतेवाड़ा:Dantewada, धमतरी:Dhamtari, गरियाबंद:Gariaband, गौरेला पेंड्रा मरवाही:Gaurela-Pendra-Marwahi, जांजगीर चांपा=जांजगीर-चांपा=जांजगीर:Janjgir-Champa, जशपुर:Jashpur, कबीरधाम=कवर्धा:Kabirdham, कांकेर:Kanker, कोंडागांव:Kondagaon, कोरबा:Korba, कोरिया जिला=कोरिया जिले:Koriya, महासमुंद:Mahasamund, मुंगेली:Mungeli, नारायणपुर:Narayanpur, रायगढ़:Raigarh, राजनांदगांव:Rajnandgaon, सुकमा:Sukma, सूरजपुर:Surajpur, सरगुजा:Surguja, सक्ती:Sakti, खैरागढ़:Khairagarh, मनेंद्रगढ़:Manendragarh',
  },
  {
    state: 'mh',
    names:
      'अहमदनगर=अहिल्यानगर:Ahmednagar, अकोला:Akola, छत्रपति संभाजीनगर=संभाजीनगर:Chhatrapati Sambhajinagar, बीड:Beed, भंडारा:Bhandara, बुलढाणा=बुलढाना:Buldhana, चंद्रपुर:Chandrapur, धुले:Dhule, गढ़चिरौली:Gadchiroli, गोंदिया:Gondia, हिंगोली:Hingoli, जलगांव:Jalgaon, जालना:Jalna, कोल्हापुर:Kolhapur, लातूर:Latur, नांदेड़:Nanded, नंदुरबार:Nandurbar, उस्मानाबाद=धाराशिव:Osmanabad, पालघर:Palghar, परभणी:Parbhani, रायगड:Raigad, रत्नागिरी:Ratnagiri, सांगली:Sangli, सतारा:Satara, सिंधुदुर्ग:Sindhudurg, सोलापुर:Solapur, वर्धा:Wardha, वाशिम:Washim, यवतमाल:Yavatmal',
  },
  {
    state: 'gj',
    names:
      'अमरेली:Amreli, आणंद:Anand district, अरवल्ली:Aravalli, बनासकांठा:Banaskantha, भरूच:Bharuch, भावनगर:Bhavnagar, बोटाद:Botad, छोटा उदयपुर:Chhota Udaipur, दाहोद:Dahod, डांग:Dang, देवभूमि द्वारका:Devbhumi Dwarka, गिर सोमनाथ:Gir Somnath, जूनागढ़:Junagadh, कच्छ:Kutch, खेड़ा:Kheda, महीसागर:Mahisagar, मेहसाणा:Mehsana, मोरबी:Morbi, नर्मदा जिला=नर्मदा जिले:Narmada district, नवसारी:Navsari, पंचमहल:Panchmahal, पाटण:Patan, पोरबंदर:Porbandar, साबरकांठा:Sabarkantha, सुरेंद्रनगर:Surendranagar, तापी:Tapi, वलसाड:Valsad',
  },
  { state: 'ga', names: 'उत्तरी गोवा:North Goa, दक्षिणी गोवा:South Goa' },
  {
    state: 'wb',
    names:
      'अलीपुरद्वार:Alipurduar, बांकुड़ा:Bankura, बीरभूम:Birbhum, कूचबिहार:Cooch Behar, दक्षिण दिनाजपुर:Dakshin Dinajpur, उत्तर दिनाजपुर:Uttar Dinajpur, हुगली:Hooghly, हावड़ा:Howrah, जलपाईगुड़ी:Jalpaiguri, झाड़ग्राम:Jhargram, कलिम्पोंग:Kalimpong, मालदा:Malda, मुर्शिदाबाद:Murshidabad, नदिया:Nadia, उत्तर 24 परगना:North 24 Parganas, दक्षिण 24 परगना:South 24 Parganas, पश्चिम बर्धमान=पश्चिम वर्धमान:Paschim Bardhaman, पूर्व बर्धमान=पूर्व वर्धमान=बर्धमान=बर्दवान:Purba Bardhaman, पश्चिम मेदिनीपुर=पश्चिम मिदनापुर:Paschim Medinipur, पूर्व मेदिनीपुर=पूर्व मिदनापुर:Purba Medinipur, पुरुलिया:Purulia',
  },
  {
    state: 'od',
    names:
      'अंगुल:Angul, बलांगीर:Balangir, बालासोर=बालेश्वर:Balasore, बरगढ़:Bargarh, भद्रक:Bhadrak, बौध:Boudh, देवगढ़:Deogarh, ढेंकानाल:Dhenkanal, गजपति:Gajapati, गंजाम:Ganjam, जगतसिंहपुर:Jagatsinghpur, जाजपुर:Jajpur, झारसुगुड़ा:Jharsuguda, कालाहांडी:Kalahandi, कंधमाल:Kandhamal, केंद्रपाड़ा:Kendrapara, क्योंझर:Keonjhar, खुर्दा:Khordha, कोरापुट:Koraput, मलकानगिरी:Malkangiri, मयूरभंज:Mayurbhanj, नबरंगपुर:Nabarangpur, नयागढ़:Nayagarh, नुआपाड़ा:Nuapada, रायगड़ा:Rayagada, संबलपुर:Sambalpur, सुबर्णपुर:Subarnapur, सुंदरगढ़:Sundargarh',
  },
  { state: 'dd', names: 'दमन:Daman, दीव:Diu, सिलवासा:Silvassa' },
];
