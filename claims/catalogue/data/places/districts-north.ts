import type { NamesOfState } from './names-of-states.ts';

/** Districts of the states of northern India. From general knowledge, not checked against a published list. */
export const DISTRICTS_NORTH: readonly NamesOfState[] = [
  {
    state: 'up',
    names:
      'अंबेडकर नगर:Ambedkar Nagar, अमेठी:Amethi, अमरोहा:Amroha, औरैया:Auraiya, आजमगढ़:Azamgarh, बागपत:Baghpat, बहराइच:Bahraich, बलिया:Ballia, बलरामपुर:Balrampur, बांदा:Banda, बाराबंकी:Barabanki, बस्ती:Basti, भदोही=संत रविदास नगर:Bhadohi, बिजनौर:Bijnor, बदायूं:Budaun, बुलंदशहर:Bulandshahr, चंदौली:Chandauli, चित्रकूट:Chitrakoot, देवरिया:Deoria, एटा:Etah, इटावा:Etawah, फर्रुखाबाद=फर्रूखाबाद:Farrukhabad, फतेहपुर:Fatehpur, फिरोजाबाद:Firozabad, गौतमबुद्ध नगर=गौतमबुद्धनगर=गौतम बुद्ध नगर:Gautam Buddha Nagar, गाजीपुर:Ghazipur, गोंडा:Gonda, हमीरपुर:Hamirpur, हापुड़:Hapur, हरदोई:Hardoi, जालौन:Jalaun, कन्नौज:Kannauj, कानपुर देहात:Kanpur Dehat, कानपुर नगर:Kanpur Nagar, कासगंज:Kasganj, कौशांबी:Kaushambi, कुशीनगर:Kushinagar, लखीमपुर खीरी=लखीमपुर:Lakhimpur Kheri, ललितपुर:Lalitpur, महराजगंज=महाराजगंज:Maharajganj, महोबा:Mahoba, मैनपुरी:Mainpuri, मिर्जापुर=मीरजापुर:Mirzapur, पीलीभीत:Pilibhit, प्रतापगढ़:Pratapgarh, रायबरेली:Raebareli, रामपुर:Rampur, संभल:Sambhal, संत कबीर नगर=संतकबीरनगर:Sant Kabir Nagar, शाहजहांपुर:Shahjahanpur, शामली:Shamli, श्रावस्ती:Shravasti, सिद्धार्थनगर:Siddharthnagar, सीतापुर:Sitapur, सोनभद्र:Sonbhadra',
  },
  {
    state: 'br',
    names:
      'अररिया:Araria, अरवल:Arwal, औरंगाबाद:Aurangabad, बांका:Banka, बेगूसराय:Begusarai, भोजपुर:Bhojpur, बक्सर:Buxar, पूर्वी चंपारण:East Champaran, पश्चिम चंपारण=पश्चिमी चंपारण:West Champaran, गोपालगंज:Gopalganj, जमुई:Jamui, जहानाबाद:Jehanabad, कैमूर:Kaimur, कटिहार:Katihar, खगड़िया:Khagaria, किशनगंज:Kishanganj, लखीसराय:Lakhisarai, मधेपुरा:Madhepura, मधुबनी:Madhubani, मुंगेर:Munger, नालंदा:Nalanda, नवादा:Nawada, रोहतास:Rohtas, सहरसा:Saharsa, समस्तीपुर:Samastipur, सारण:Saran, शेखपुरा:Sheikhpura, शिवहर:Sheohar, सीतामढ़ी:Sitamarhi, सिवान=सीवान:Siwan, सुपौल:Supaul, वैशाली:Vaishali',
  },
  {
    state: 'jh',
    names:
      'चतरा:Chatra, देवघर:Deoghar, दुमका:Dumka, पूर्वी सिंहभूम:East Singhbhum, पश्चिमी सिंहभूम=पश्चिम सिंहभूम:West Singhbhum, गढ़वा:Garhwa, गिरिडीह:Giridih, गोड्डा:Godda, गुमला:Gumla, हजारीबाग:Hazaribagh, जामताड़ा:Jamtara, खूंटी:Khunti, कोडरमा:Koderma, लातेहार:Latehar, लोहरदगा:Lohardaga, पाकुड़:Pakur, पलामू:Palamu, रामगढ़:Ramgarh, साहिबगंज:Sahibganj, सरायकेला खरसावां=सरायकेला:Seraikela Kharsawan, सिमडेगा:Simdega',
  },
  {
    state: 'uk',
    names:
      'अल्मोड़ा:Almora, बागेश्वर:Bageshwar, चमोली:Chamoli, चंपावत:Champawat, पौड़ी गढ़वाल=पौड़ी:Pauri Garhwal, पिथौरागढ़:Pithoragarh, रुद्रप्रयाग:Rudraprayag, टिहरी गढ़वाल=टिहरी:Tehri Garhwal, ऊधम सिंह नगर=उधम सिंह नगर=ऊधमसिंह नगर:Udham Singh Nagar, उत्तरकाशी:Uttarkashi',
  },
  {
    state: 'hp',
    names:
      'बिलासपुर:Bilaspur, चंबा:Chamba, कांगड़ा:Kangra, किन्नौर:Kinnaur, कुल्लू:Kullu, लाहौल स्पीति=लाहौल-स्पीति=लाहौल:Lahaul and Spiti, मंडी:Mandi, सिरमौर:Sirmaur, सोलन:Solan, ऊना:Una district',
  },
  {
    state: 'pb',
    names:
      'बरनाला:Barnala, फरीदकोट:Faridkot, फतेहगढ़ साहिब:Fatehgarh Sahib, फाजिल्का:Fazilka, फिरोजपुर:Firozpur, गुरदासपुर:Gurdaspur, होशियारपुर:Hoshiarpur, कपूरथला:Kapurthala, मलेरकोटला:Malerkotla, मानसा:Mansa, मोगा:Moga, मुक्तसर=श्री मुक्तसर साहिब:Muktsar, पठानकोट:Pathankot, रूपनगर=रोपड़:Rupnagar, मोहाली=एसएएस नगर:Mohali, संगरूर:Sangrur, नवांशहर=शहीद भगत सिंह नगर:Nawanshahr, तरनतारन=तरन तारन:Tarn Taran',
  },
  {
    state: 'hr',
    names:
      'अंबाला:Ambala, भिवानी:Bhiwani, चरखी दादरी:Charkhi Dadri, फतेहाबाद:Fatehabad, झज्जर:Jhajjar, जींद:Jind, कैथल:Kaithal, करनाल:Karnal, कुरुक्षेत्र:Kurukshetra, महेंद्रगढ़:Mahendragarh, नूंह=मेवात:Nuh, पलवल:Palwal, पंचकूला:Panchkula, रेवाड़ी:Rewari, सिरसा:Sirsa, सोनीपत:Sonipat, यमुनानगर:Yamunanagar',
  },
  {
    state: 'rj',
    names:
      'बालोतरा:Balotra, बांसवाड़ा:Banswara, बारां:Baran, बाड़मेर:Barmer, ब्यावर:Beawar, भरतपुर:Bharatpur, भीलवाड़ा:Bhilwara, बूंदी:Bundi, चित्तौड़गढ़=चित्तौड़:Chittorgarh, चूरू=चुरू:Churu, दौसा:Dausa, डीग:Deeg, धौलपुर:Dholpur, डूंगरपुर:Dungarpur, हनुमानगढ़:Hanumangarh, जैसलमेर:Jaisalmer, जालोर=जालौर:Jalore, झालावाड़:Jhalawar, झुंझुनूं=झुंझुनू:Jhunjhunu, करौली:Karauli, कोटपूतली-बहरोड़=कोटपूतली बहरोड़=कोटपूतली:Kotputli-Behror, नागौर:Nagaur, पाली:Pali, फलोदी:Phalodi, राजसमंद:Rajsamand, सवाई माधोपुर:Sawai Madhopur, सीकर:Sikar, सिरोही:Sirohi, श्रीगंगानगर=श्री गंगानगर=गंगानगर:Sri Ganganagar, टोंक:Tonk, सलूंबर:Salumbar, खैरथल-तिजारा=खैरथल तिजारा=खैरथल:Khairthal-Tijara, डीडवाना-कुचामन=डीडवाना कुचामन=डीडवाना:Didwana-Kuchaman',
  },
  {
    state: 'jk',
    names:
      'अनंतनाग:Anantnag, बांदीपोरा=बांदीपुरा:Bandipora, बारामूला=बारामुला:Baramulla, बडगाम:Budgam, डोडा:Doda, गांदरबल:Ganderbal, कठुआ:Kathua, किश्तवाड़:Kishtwar, कुलगाम:Kulgam, कुपवाड़ा:Kupwara, पुंछ=पूंछ:Poonch, पुलवामा:Pulwama, राजौरी:Rajouri, रामबन:Ramban, रियासी:Reasi, सांबा:Samba, शोपियां:Shopian, उधमपुर:Udhampur',
  },
  { state: 'la', names: 'कारगिल:Kargil, जांस्कर:Zanskar' },
  {
    state: 'dl',
    names:
      'मध्य दिल्ली:Central Delhi, पूर्वी दिल्ली:East Delhi, उत्तरी दिल्ली:North Delhi, उत्तर पूर्वी दिल्ली=उत्तर-पूर्वी दिल्ली:North East Delhi, उत्तर पश्चिमी दिल्ली=उत्तर-पश्चिमी दिल्ली:North West Delhi, शाहदरा:Shahdara, दक्षिणी दिल्ली:South Delhi, दक्षिण पूर्वी दिल्ली=दक्षिण-पूर्वी दिल्ली:South East Delhi, दक्षिण पश्चिमी दिल्ली=दक्षिण-पश्चिमी दिल्ली:South West Delhi, पश्चिमी दिल्ली:West Delhi',
  },
];
