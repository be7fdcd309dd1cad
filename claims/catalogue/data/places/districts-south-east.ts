import type { NamesOfState } from './names-of-states.ts';

/** Districts of southern and north-eastern India. From general knowledge, not checked against a published list. */
export const DISTRICTS_SOUTH_EAST: readonly NamesOfState[] = [
  {
    state: 'ka',
    names:
      'बागलकोट:Bagalkot, बल्लारी=बेल्लारी:Ballari, बेलगावी=बेलगाम=बेलगांव:Belagavi, बेंगलुरु ग्रामीण:Bengaluru Rural, बीदर:Bidar, चामराजनगर:Chamarajanagar, चिक्कबल्लापुर:Chikkaballapur, चिकमगलूर=चिक्कमगलुरु:Chikkamagaluru, चित्रदुर्ग:Chitradurga, दक्षिण कन्नड़:Dakshina Kannada, उत्तर कन्नड़:Uttara Kannada, दावणगेरे:Davanagere, धारवाड़:Dharwad, गदग:Gadag, हासन:Hassan district, हावेरी:Haveri, कलबुर्गी=गुलबर्गा:Kalaburagi, कोडागु=कुर्ग:Kodagu, कोलार:Kolar, कोप्पल:Koppal, मांड्या:Mandya, रायचूर:Raichur, रामनगर:Ramanagara, शिवमोगा=शिमोगा:Shivamogga, तुमकुर=तुमकुरु:Tumakuru, उडुपी:Udupi, विजयपुरा:Vijayapura, विजयनगर:Vijayanagara, यादगीर:Yadgir',
  },
  {
    state: 'kl',
    names:
      'अलप्पुझा=आलप्पुझा=अलाप्पुझा:Alappuzha, एर्नाकुलम=एर्णाकुलम:Ernakulam, इडुक्की:Idukki, कन्नूर:Kannur, कासरगोड:Kasaragod, कोल्लम:Kollam, कोट्टायम:Kottayam, मलप्पुरम:Malappuram, पलक्कड़:Palakkad, पथानामथिट्टा=पत्तनमतिट्टा:Pathanamthitta, त्रिशूर=त्रिसूर:Thrissur, वायनाड:Wayanad',
  },
  {
    state: 'tn',
    names:
      'अरियालुर:Ariyalur, चेंगलपट्टू:Chengalpattu, कुड्डालोर:Cuddalore, धर्मपुरी:Dharmapuri, डिंडीगुल:Dindigul, इरोड:Erode, कल्लाकुरिची:Kallakurichi, कांचीपुरम:Kanchipuram, कन्याकुमारी:Kanyakumari, करूर:Karur, कृष्णागिरी:Krishnagiri, मयिलादुथुराई:Mayiladuthurai, नागपट्टिनम=नागापट्टिनम=नागापट्टनम:Nagapattinam, नमक्कल:Namakkal, नीलगिरि=नीलगिरी:Nilgiris, पेरंबलूर:Perambalur, पुदुक्कोट्टई:Pudukkottai, रामनाथपुरम:Ramanathapuram, रानीपेट:Ranipet, सेलम:Salem, शिवगंगा:Sivaganga, तेनकासी:Tenkasi, तंजावुर=तंजौर:Thanjavur, थेनी:Theni, तूतीकोरिन=थूथुकुडी=तूतुकुडी:Thoothukudi, तिरुचिरापल्ली=त्रिची=तिरुचि:Tiruchirappalli, तिरुनेलवेली:Tirunelveli, तिरुपत्तूर:Tirupattur, तिरुपुर=तिरुप्पुर:Tiruppur, तिरुवल्लूर:Tiruvallur, तिरुवन्नामलई:Tiruvannamalai, तिरुवरूर:Tiruvarur, वेल्लोर:Vellore, विल्लुपुरम:Viluppuram, विरुधुनगर:Virudhunagar',
  },
  {
    state: 'ap',
    names:
      'अल्लूरी सीताराम राजू:Alluri Sitharama Raju, अनाकापल्ली:Anakapalli, अनंतपुर=अनंतपुरमु:Anantapur, अन्नमय्या:Annamayya, बापटला:Bapatla, चित्तूर:Chittoor, पूर्वी गोदावरी:East Godavari, पश्चिम गोदावरी=पश्चिमी गोदावरी:West Godavari, एलुरु:Eluru, गुंटूर:Guntur, काकीनाडा:Kakinada, कोनसीमा:Konaseema, कृष्णा जिला=कृष्णा जिले:Krishna district, कुरनूल:Kurnool, नांदयाल:Nandyal, नेल्लोर:Nellore, एनटीआर जिला=एनटीआर जिले:NTR district, पालनाडु:Palnadu, पार्वतीपुरम मान्यम:Parvathipuram Manyam, प्रकाशम:Prakasam, श्री सत्य साई:Sri Sathya Sai, श्रीकाकुलम:Srikakulam, विजयनगरम:Vizianagaram, कडपा=वाईएसआर कडपा:Kadapa',
  },
  {
    state: 'tg',
    names:
      'आदिलाबाद:Adilabad, भद्राद्री कोठागुडेम=कोठागुडेम:Bhadradri Kothagudem, हनमकोंडा:Hanamkonda, जगतियाल:Jagtial, जनगांव:Jangaon, जयशंकर भूपालपल्ली:Jayashankar Bhupalpally, जोगुलांबा गडवाल:Jogulamba Gadwal, कामारेड्डी:Kamareddy, करीमनगर:Karimnagar, खम्मम:Khammam, कोमराम भीम:Komaram Bheem, महबूबाबाद:Mahabubabad, महबूबनगर:Mahabubnagar, मंचेरियल:Mancherial, मेडक:Medak, मेडचल मल्काजगिरी=मल्काजगिरी:Medchal-Malkajgiri, मुलुगु:Mulugu, नागरकुरनूल:Nagarkurnool, नलगोंडा:Nalgonda, नारायणपेट:Narayanpet, निर्मल जिला=निर्मल जिले:Nirmal district, निजामाबाद:Nizamabad, पेद्दापल्ली:Peddapalli, राजन्ना सिरसिला=सिरसिला:Rajanna Sircilla, रंगारेड्डी:Ranga Reddy, संगारेड्डी:Sangareddy, सिद्दीपेट:Siddipet, सूर्यापेट:Suryapet, विकाराबाद:Vikarabad, वानापर्ती:Wanaparthy, वारंगल:Warangal, यादाद्री भुवनगिरी:Yadadri Bhuvanagiri',
  },
  { state: 'py', names: 'पुडुचेरी जिला=पुडुचेरी जिले:Puducherry district, कराईकल:Karaikal, माहे:Mahe, यनम:Yanam' },
  {
    state: 'as',
    names:
      'बजाली:Bajali, बक्सा:Baksa, बारपेटा:Barpeta, विश्वनाथ जिला=विश्वनाथ जिले:Biswanath, बोंगाईगांव:Bongaigaon, कछार:Cachar, चराईदेव:Charaideo, चिरांग:Chirang, दरांग:Darrang, धेमाजी:Dhemaji, धुबरी:Dhubri, दीमा हसाओ:Dima Hasao, गोलपाड़ा:Goalpara, गोलाघाट:Golaghat, हैलाकांदी:Hailakandi, होजाई:Hojai, जोरहाट:Jorhat, कामरूप:Kamrup, कार्बी आंगलोंग:Karbi Anglong, करीमगंज=श्रीभूमि:Karimganj, कोकराझार:Kokrajhar, लखीमपुर जिला=लखीमपुर जिले:Lakhimpur, माजुली:Majuli, मोरीगांव=मोरिगांव:Morigaon, नगांव:Nagaon, नलबाड़ी:Nalbari, शिवसागर=सिबसागर:Sivasagar, सोनितपुर=शोणितपुर:Sonitpur, तामुलपुर:Tamulpur, तिनसुकिया:Tinsukia, उदालगुड़ी=उदलगुड़ी:Udalguri',
  },
  {
    state: 'ar',
    names:
      'अंजॉ:Anjaw, चांगलांग:Changlang, दिबांग घाटी:Dibang Valley, पूर्वी कामेंग:East Kameng, पश्चिमी कामेंग=पश्चिम कामेंग:West Kameng, पूर्वी सियांग:East Siang, पश्चिमी सियांग=पश्चिम सियांग:West Siang, ऊपरी सियांग:Upper Siang, कुरुंग कुमे:Kurung Kumey, लोहित:Lohit, लोंगडिंग:Longding, निचली सुबनसिरी:Lower Subansiri, ऊपरी सुबनसिरी:Upper Subansiri, नामसाई:Namsai, पापुम पारे=पापुमपारे:Papum Pare, तवांग:Tawang, तिराप:Tirap',
  },
  {
    state: 'mn',
    names:
      'बिष्णुपुर=विष्णुपुर:Bishnupur, चंदेल:Chandel, चूड़ाचांदपुर=चुराचांदपुर:Churachandpur, इंफाल पूर्व=इंफाल ईस्ट:Imphal East, इंफाल पश्चिम=इंफाल वेस्ट:Imphal West, जिरिबाम:Jiribam, काकचिंग:Kakching, कामजोंग:Kamjong, कांगपोकपी:Kangpokpi, नोनी:Noney, सेनापति:Senapati, तामेंगलोंग:Tamenglong, टेंग्नौपाल=तेंगनोउपल:Tengnoupal, थौबल:Thoubal, उखरुल:Ukhrul',
  },
  {
    state: 'ml',
    names:
      'पूर्वी गारो हिल्स:East Garo Hills, पश्चिम गारो हिल्स=वेस्ट गारो हिल्स:West Garo Hills, दक्षिण गारो हिल्स:South Garo Hills, पूर्वी खासी हिल्स=ईस्ट खासी हिल्स:East Khasi Hills, पश्चिम खासी हिल्स:West Khasi Hills, जयंतिया हिल्स:Jaintia Hills, री भोई:Ri Bhoi',
  },
  {
    state: 'mz',
    names:
      'चम्फाई=चंफाई:Champhai, कोलासिब:Kolasib, लॉन्गतलाई:Lawngtlai, लुंगलेई=लुंगलेइ:Lunglei, मामित:Mamit, सियाहा:Saiha, सेरछिप:Serchhip',
  },
  {
    state: 'nl',
    names:
      'दीमापुर:Dimapur, किफिरे:Kiphire, लोंगलेंग:Longleng, मोकोकचुंग:Mokokchung, मोन जिला=मोन जिले:Mon district, पेरेन:Peren, फेक जिला=फेक जिले:Phek district, त्वेनसांग=तुएनसांग:Tuensang, वोखा:Wokha, जुन्हेबोटो:Zunheboto',
  },
  {
    state: 'tr',
    names:
      'धलाई:Dhalai, गोमती जिला=गोमती जिले:Gomati district, खोवाई:Khowai, सिपाहीजाला:Sepahijala, उनाकोटी:Unakoti',
  },
  {
    state: 'sk',
    names: 'मंगन:Mangan, नामची:Namchi, ग्यालशिंग=गेजिंग:Gyalshing, पाकयोंग:Pakyong, सोरेंग:Soreng',
  },
  {
    state: 'an',
    names: 'निकोबार:Nicobar',
  },
  { state: 'ld', names: 'कवरत्ती:Kavaratti, मिनिकॉय:Minicoy, अगत्ती:Agatti' },
];
