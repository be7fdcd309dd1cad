import type { Category, Entry } from '../../types.ts';
import { CITIES_OF_ENGLISH_NEWS } from './cities-of-english-news.ts';

/** Cities, states and provinces outside India, by ISO code of the country: "Hindi=another spelling:English". */
const NAMES: Readonly<Record<string, string>> = {
  US: 'वाशिंगटन राज्य:Washington state, कैलिफोर्निया=कैलीफोर्निया:California, टेक्सास:Texas, फ्लोरिडा=फ्लोरीडा:Florida, न्यू जर्सी=न्यूजर्सी:New Jersey, पेंसिल्वेनिया=पेन्सिलवेनिया:Pennsylvania, ओहायो=ओहियो:Ohio, मिशिगन:Michigan, इलिनॉय=इलिनोइस:Illinois, जॉर्जिया राज्य:Georgia state, उत्तरी कैरोलिना=नॉर्थ कैरोलिना:North Carolina, दक्षिण कैरोलिना=साउथ कैरोलिना:South Carolina, कैरोलिना:Carolina, वर्जीनिया=वर्जिनिया:Virginia, वेस्ट वर्जीनिया=पश्चिमी वर्जीनिया:West Virginia, मैरीलैंड:Maryland, मैसाचुसेट्स=मेसाचुसेट्स:Massachusetts, कनेक्टिकट:Connecticut, न्यू हैंपशायर=न्यू हैम्पशायर:New Hampshire, वर्मोंट=वरमोंट:Vermont, मेन राज्य:Maine, रोड आइलैंड:Rhode Island, डेलावेयर=डेलावर:Delaware, टेनेसी:Tennessee, केंटकी:Kentucky, अलबामा:Alabama, मिसिसिपी=मिसिसिप्पी:Mississippi, लुइसियाना=लुइजियाना:Louisiana, अर्कांसस=अर्कांसा:Arkansas, मिजूरी=मिसौरी:Missouri, आयोवा:Iowa, मिनेसोटा:Minnesota, विस्कॉन्सिन:Wisconsin, इंडियाना:Indiana, कंसास=कैनसस:Kansas, नेब्रास्का:Nebraska, उत्तरी डकोटा=नॉर्थ डकोटा:North Dakota, दक्षिण डकोटा=साउथ डकोटा:South Dakota, ओक्लाहोमा=ओकलाहोमा:Oklahoma, न्यू मैक्सिको:New Mexico, एरिजोना:Arizona, नेवादा=नेवाडा:Nevada, यूटा:Utah, कोलोराडो:Colorado, व्योमिंग:Wyoming, मोंटाना:Montana, इडाहो:Idaho, ओरेगन:Oregon, अलास्का:Alaska, हवाई द्वीप:Hawaii, मैनहट्टन:Manhattan, ब्रुकलिन:Brooklyn, क्वींस:Queens (New York), सिएटल:Seattle, पोर्टलैंड:Portland, लास वेगास:Las Vegas, फीनिक्स:Phoenix, डेनवर:Denver, डलास:Dallas, ऑस्टिन:Austin, सैन एंटोनियो:San Antonio, सैन डिएगो:San Diego, सैन जोस:San Jose, सैक्रामेंटो:Sacramento, ओकलैंड:Oakland, मियामी:Miami, ऑरलैंडो=ओरलैंडो:Orlando, टैंपा:Tampa, जैक्सनविल=जैक्सनविले:Jacksonville, अटलांटा:Atlanta, शार्लोट:Charlotte, नैशविल:Nashville, मेम्फिस:Memphis, न्यू ऑरलियंस=न्यू ओरलियंस:New Orleans, सेंट लुइस:St. Louis, मिनियापोलिस:Minneapolis, मिल्वॉकी:Milwaukee, डेट्रॉयट=डेट्रायट:Detroit, क्लीवलैंड:Cleveland, सिनसिनाटी:Cincinnati, पिट्सबर्ग:Pittsburgh, फिलाडेल्फिया:Philadelphia, बाल्टीमोर:Baltimore, बफेलो:Buffalo, सिलिकॉन वैली:Silicon Valley, हॉलीवुड:Hollywood, वॉल स्ट्रीट:Wall Street, फ्रेस्नो:Fresno, एनाहिम:Anaheim, सांता क्लारा:Santa Clara, मेनलो पार्क:Menlo Park, रिचमंड:Richmond, अल्बानी:Albany, होनोलुलु:Honolulu, पर्ल हार्बर:Pearl Harbor, ग्वांतानामो=ग्वांतानामो बे:Guantanamo, केप कैनावेरल:Cape Canaveral, लॉन्ग आइलैंड:Long Island, टाइम्स स्क्वायर:Times Square, पेंटागन:Pentagon, व्हाइट हाउस:White House, कैपिटल हिल:Capitol Hill, मार-ए-लागो:Mar-a-Lago',
  CA: 'ओंटारियो=ओंटेरियो:Ontario, क्यूबेक:Quebec, ब्रिटिश कोलंबिया:British Columbia, अल्बर्टा:Alberta, मैनिटोबा:Manitoba, नोवा स्कोटिया:Nova Scotia, वैंकूवर:Vancouver, मॉन्ट्रियल=मांट्रियल:Montreal, कैलगरी:Calgary, एडमंटन:Edmonton, विनिपेग:Winnipeg, ब्रैम्पटन:Brampton, मिसिसॉगा:Mississauga',
  GB: "इंग्लैंड=इंगलैंड:England, स्कॉटलैंड:Scotland, वेल्स:Wales, उत्तरी आयरलैंड:Northern Ireland, बर्मिंघम:Birmingham, लिवरपूल:Liverpool, लीड्स:Leeds, लीसेस्टर=लेस्टर:Leicester, शेफील्ड:Sheffield, ब्रिस्टल:Bristol, न्यूकैसल:Newcastle, एडिनबर्ग:Edinburgh, ग्लासगो:Glasgow, कार्डिफ:Cardiff, बेलफास्ट:Belfast, ऑक्सफोर्ड=ऑक्सफर्ड:Oxford, कैंब्रिज=कैम्ब्रिज:Cambridge, नॉटिंघम:Nottingham, साउथैम्पटन=साउथहैंप्टन:Southampton, ब्राइटन:Brighton, डर्बी:Derby (England), डर्बीशायर:Derbyshire, यॉर्कशायर:Yorkshire, लंकाशायर:Lancashire, केंट:Kent, एसेक्स:Essex, सरे:Surrey, ग्रीनविच:Greenwich, विंबलडन=विम्बलडन:Wimbledon, वेस्टमिंस्टर:Westminster, डाउनिंग स्ट्रीट:Downing Street, बकिंघम पैलेस:Buckingham Palace, लॉर्ड्स:Lord's, ओल्ड ट्रैफर्ड:Old Trafford, वेंबली:Wembley, हीथ्रो:Heathrow, साउथपोर्ट:Southport, सैलिसबरी:Salisbury, हाइलैंड्स:Highlands",
  FR: 'मार्सिले=मार्सेल:Marseille, लियोन:Lyon, नीस:Nice (France), टूलूज:Toulouse, बोर्दो:Bordeaux, स्ट्रासबर्ग:Strasbourg, लिली:Lille, कान:Cannes, नॉर्मंडी=नॉरमैंडी:Normandy, वर्साय:Versailles, प्रोवेंस:Provence, बरगंडी:Burgundy, ब्रिटनी:Brittany, कैले:Calais, रोलां गैरो:Roland Garros',
  DE: 'हैम्बर्ग=हैंबर्ग:Hamburg, कोलोन:Cologne, स्टटगार्ट:Stuttgart, डसेलडोर्फ:Dusseldorf, लाइपजिग:Leipzig, ड्रेसडेन:Dresden, बॉन:Bonn, ब्रेमेन:Bremen, हनोवर:Hanover, नूरेमबर्ग:Nuremberg, बवेरिया:Bavaria, सैक्सोनी:Saxony, डॉर्टमुंड:Dortmund, एस्सेन:Essen, विटेनबर्ग:Wittenberg, वर्म्स:Worms, रोस्टॉक:Rostock, विल्हेल्म्सहाफेन:Wilhelmshaven',
  IT: 'नेपल्स:Naples, वेनिस:Venice, फ्लोरेंस:Florence, ट्यूरिन:Turin, जेनोआ=जिनोआ:Genoa, बोलोग्ना:Bologna, पलेर्मो:Palermo, सिसिली:Sicily, सार्डिनिया:Sardinia, लैम्पेदूसा=लैंपेडुसा:Lampedusa, टस्कनी:Tuscany, पोम्पेई:Pompeii, वेरोना:Verona',
  ES: 'वेलेंसिया:Valencia, सेविले=सेविला:Seville, कैटेलोनिया=कैटालोनिया:Catalonia, ग्रेनेडा:Granada, मलागा:Malaga, बिलबाओ:Bilbao, मेलोर्का:Mallorca, कैनरी द्वीप:Canary Islands',
  RU: 'क्रेमलिन:Kremlin, साइबेरिया:Siberia, चेचन्या:Chechnya, दागेस्तान:Dagestan, कजान:Kazan, सोची:Sochi, कुर्स्क:Kursk, बेलगोरोद:Belgorod, रोस्तोव:Rostov, वोल्गोग्राद:Volgograd, नोवोसिबिर्स्क:Novosibirsk, कामचटका:Kamchatka, सखालिन:Sakhalin, कैलिनिनग्राद:Kaliningrad, ब्रायंस्क:Bryansk, मुर्मंस्क:Murmansk, उफा:Ufa, तातारस्तान:Tatarstan',
  UA: 'क्रीमिया:Crimea, डोनेट्स्क=दोनेत्स्क:Donetsk, लुहांस्क=लुगांस्क:Luhansk, डोनबास:Donbas, मारियुपोल:Mariupol, ओडेसा:Odesa, लवीव=ल्वीव:Lviv, खेरसॉन=खेरसोन:Kherson, जापोरिज्जिया=जापोरिझिया:Zaporizhzhia, बखमुत:Bakhmut, बूचा:Bucha, निप्रो:Dnipro, सुमी:Sumy, अवदीवका:Avdiivka, चेर्नोबिल=चर्नोबिल:Chernobyl, पोल्तावा:Poltava, पोक्रोव्स्क:Pokrovsk',
  CN: "हांगझोऊ=हांगझू:Hangzhou, ग्वांगझोऊ=ग्वांगझू:Guangzhou, शेनझेन:Shenzhen, तियानजिन:Tianjin, चोंगकिंग:Chongqing, चेंगदू:Chengdu, नानजिंग:Nanjing, शियान:Xi'an, हुबेई:Hubei, सिचुआन:Sichuan, युन्नान:Yunnan, ग्वांगडोंग:Guangdong, शिनजियांग=शिंजियांग:Xinjiang, तिब्बत:Tibet, ल्हासा:Lhasa, उरुमकी:Urumqi, इनर मंगोलिया:Inner Mongolia, गांसू:Gansu, हुनान:Hunan, हेनान:Henan, फुजियान:Fujian, हैनान:Hainan, शेडोंग=शांडोंग:Shandong, डालियान:Dalian, सान्या:Sanya, थ्येनआनमन=तियानमेन:Tiananmen, शिगात्से:Shigatse, कैलाश मानसरोवर=कैलास मानसरोवर:Kailash Mansarovar",
  JP: 'क्योटो:Kyoto, नागासाकी:Nagasaki, फुकुशिमा:Fukushima, कोबे:Kobe, योकोहामा:Yokohama, नागोया:Nagoya, सप्पोरो:Sapporo, होक्काइडो:Hokkaido, ओकिनावा:Okinawa, सेंडाई:Sendai, इशिकावा:Ishikawa, कुमामोटो:Kumamoto, क्यूशू:Kyushu, नारा:Nara',
  KR: 'बुसान:Busan, इंचियोन:Incheon, डेगू:Daegu, जेजू:Jeju, प्योंगचांग:Pyeongchang, इटावन:Itaewon, मुआन:Muan',
  PK: 'सिंध:Sindh, खैबर पख्तूनख्वा=खैबर-पख्तूनख्वा:Khyber Pakhtunkhwa, बलूचिस्तान=बलोचिस्तान:Balochistan, पाक अधिकृत कश्मीर=पीओके=गुलाम कश्मीर:Pakistan-occupied Kashmir, गिलगित बाल्टिस्तान=गिलगित-बाल्टिस्तान=गिलगित:Gilgit-Baltistan, मुजफ्फराबाद:Muzaffarabad, मुल्तान:Multan, फैसलाबाद:Faisalabad, सियालकोट:Sialkot, गुजरांवाला:Gujranwala, बहावलपुर:Bahawalpur, मुरीदके:Muridke, एबटाबाद:Abbottabad, बालाकोट:Balakot, स्वात=स्वात घाटी:Swat, ग्वादर:Gwadar, वजीरिस्तान=उत्तरी वजीरिस्तान=दक्षिणी वजीरिस्तान:Waziristan, ननकाना साहिब:Nankana Sahib, लरकाना:Larkana, सरगोधा:Sargodha, कटासराज=कटास राज:Katas Raj, चकवाल:Chakwal, मरदान:Mardan, कोहाट:Kohat, बन्नू:Bannu, डेरा इस्माइल खान:Dera Ismail Khan, नूर खान एयरबेस:Nur Khan Airbase',
  BD: "सिलहट:Sylhet, खुलना:Khulna, राजशाही:Rajshahi, रंगपुर:Rangpur, कॉक्स बाजार:Cox's Bazar, मीरपुर:Mirpur, नोआखाली:Noakhali, कोमिल्ला:Comilla, बारीसाल:Barisal",
  NP: 'पोखरा:Pokhara, लुंबिनी:Lumbini, जनकपुर:Janakpur, बीरगंज=वीरगंज:Birgunj, विराटनगर:Biratnagar, भैरहवा:Bhairahawa, नेपालगंज:Nepalgunj, जाजरकोट:Jajarkot, सिमिकोट:Simikot, हुमला:Humla, बाजुरा:Bajura, गोरखा जिला:Gorkha district, पशुपतिनाथ:Pashupatinath, तराई:Terai',
  LK: 'कैंडी:Kandy, जाफना:Jaffna, त्रिंकोमाली:Trincomalee, गॉल:Galle, हंबनटोटा:Hambantota, दांबुला:Dambulla, पल्लेकेले:Pallekele',
  AF: 'हेरात:Herat, मजार-ए-शरीफ=मजार शरीफ:Mazar-i-Sharif, जलालाबाद:Jalalabad, कुंदुज:Kunduz, हेलमंद:Helmand, नंगरहार=नांगरहार:Nangarhar, गजनी:Ghazni, पंजशीर:Panjshir, बामियान:Bamiyan, बगराम:Bagram, लोगार:Logar, पक्तिका:Paktika, परवान:Parwan, कुनार:Kunar, फराह:Farah province, बगलान:Baghlan',
  MM: 'रखाइन=राखाइन:Rakhine, मांडले:Mandalay, नेपीताव=नेपीडॉ:Naypyidaw, रंगून:Rangoon, शान प्रांत:Shan State, चिन प्रांत:Chin State',
  IR: 'इस्फहान:Isfahan, मशहद:Mashhad, शिराज:Shiraz, तबरीज:Tabriz, नतांज:Natanz, फोर्दो:Fordow, चाबहार:Chabahar, बंदर अब्बास:Bandar Abbas, केरमान:Kerman, कोम:Qom',
  IQ: 'मोसुल:Mosul, बसरा:Basra, नजफ:Najaf, करबला=कर्बला:Karbala, इरबिल:Erbil, किरकुक:Kirkuk, तिकरित:Tikrit, फलुजा=फल्लूजा:Fallujah, अनबार:Anbar',
  SY: 'अलेप्पो:Aleppo, इदलिब:Idlib, होम्स:Homs, रक्का:Raqqa, पलमायरा:Palmyra, हमा:Hama, दारा:Daraa, लताकिया:Latakia, कोबानी:Kobani',
  IL: 'हाइफा:Haifa, अश्कलोन:Ashkelon, बीरशेबा:Beersheba, गोलान पहाड़ियां=गोलान हाइट्स=गोलान:Golan Heights, एलात:Eilat',
  PS: 'रामल्ला:Ramallah, वेस्ट बैंक=पश्चिमी तट:West Bank, राफा=रफाह:Rafah, खान यूनिस:Khan Younis, जेनिन:Jenin, हेब्रोन:Hebron, गाजा सिटी:Gaza City, पूर्वी यरुशलम:East Jerusalem',
  SA: 'मदीना:Medina, दम्माम:Dammam, मिना:Mina, ताइफ:Taif',
  AE: 'शारजाह:Sharjah, फुजैराह:Fujairah, अजमान:Ajman, रास अल खैमा:Ras Al Khaimah, बुर्ज खलीफा:Burj Khalifa',
  YE: 'सना शहर:Sanaa city, अदन:Aden, होदेदा=हुदायदा:Hodeidah',
  TR: 'इजमिर:Izmir, अंताल्या:Antalya, गाजियांतेप:Gaziantep, हताय:Hatay',
  EG: 'अलेक्जेंड्रिया=सिकंदरिया:Alexandria, स्वेज नहर:Suez Canal, स्वेज:Suez, सिनाई=सिनाई प्रायद्वीप:Sinai, शर्म अल शेख=शर्म अल-शेख:Sharm el-Sheikh, गीजा:Giza',
  LY: 'त्रिपोली:Tripoli, बेनगाजी:Benghazi, सिर्ते:Sirte, डेर्ना:Derna',
  TN: 'ट्यूनिस:Tunis',
  MA: 'रबात:Rabat, कासाब्लांका:Casablanca, मराकेश:Marrakesh',
  DZ: 'अल्जीयर्स:Algiers',
  SD: 'खार्तूम=खारतूम:Khartoum, दारफुर:Darfur, उत्तर कोर्दोफान=उत्तरी कोर्दोफान:North Kordofan, दक्षिण कोर्दोफान=दक्षिणी कोर्दोफान:South Kordofan, कसाला:Kassala, सेन्नार:Sennar',
  SS: 'जुबा:Juba',
  NG: 'लागोस:Lagos, अबुजा:Abuja, कानो:Kano, मैदुगुरी:Maiduguri, बोर्नो:Borno, चिबोक:Chibok, कडूना:Kaduna, जोस:Jos',
  KE: 'मोंबासा:Mombasa, किसुमु:Kisumu',
  ET: 'टिग्रे:Tigray',
  SO: 'मोगादिशु:Mogadishu',
  ZA: 'डरबन:Durban, प्रिटोरिया:Pretoria, सेंचुरियन:Centurion, पोर्ट एलिजाबेथ:Port Elizabeth, सोवेटो:Soweto, ब्लोमफोंटेन:Bloemfontein, पार्ल:Paarl',
  ZW: 'हरारे:Harare, बुलावायो:Bulawayo',
  GH: 'अक्रा:Accra',
  SN: 'डकार:Dakar',
  CD: 'किंशासा:Kinshasa, गोमा:Goma',
  RW: 'किगाली:Kigali',
  UG: 'कंपाला:Kampala',
  TZ: 'दार ए सलाम:Dar es Salaam, जंजीबार:Zanzibar',
  MG: 'अंतानानारिवो:Antananarivo',
  MU: 'पोर्ट लुइस:Port Louis, चागोस द्वीपसमूह=चागोस=डिएगो गार्सिया:Chagos',
  AU: 'ब्रिस्बेन:Brisbane, एडिलेड:Adelaide, होबार्ट:Hobart, डार्विन:Darwin, क्वींसलैंड:Queensland, न्यू साउथ वेल्स:New South Wales, विक्टोरिया राज्य:Victoria state, तस्मानिया:Tasmania, गोल्ड कोस्ट:Gold Coast, बॉन्डी बीच:Bondi Beach',
  NZ: 'क्राइस्टचर्च:Christchurch, हैमिल्टन:Hamilton, डुनेडिन:Dunedin',
  TH: 'फुकेत:Phuket, चियांग माई:Chiang Mai, पटाया:Pattaya',
  VN: 'हो ची मिन्ह सिटी:Ho Chi Minh City, डा नांग:Da Nang, साइगॉन:Saigon',
  ID: 'सुमात्रा:Sumatra, जावा:Java, सुलावेसी:Sulawesi, बोर्नियो:Borneo, लोम्बोक=लॉम्बोक:Lombok, आचे:Aceh, योग्याकार्ता:Yogyakarta, पापुआ:Papua, बांडुंग:Bandung, सुराबाया:Surabaya, मेरापी=माउंट मेरापी:Mount Merapi, सिनाबुंग=माउंट सिनाबुंग:Mount Sinabung',
  PH: 'मिंडानाओ:Mindanao, लुजोन:Luzon, सेबू:Cebu, दावाओ:Davao',
  MY: 'पेनांग:Penang, जोहोर:Johor, सबाह:Sabah, सारावाक:Sarawak',
  KH: 'नोम पेन्ह:Phnom Penh, अंकोरवाट=अंगकोर वाट:Angkor Wat',
  KZ: 'अल्माटी:Almaty',
  KG: 'बिश्केक:Bishkek',
  TJ: 'दुशांबे:Dushanbe',
  TM: 'अश्गाबात:Ashgabat',
  AZ: 'बाकू:Baku, नागोर्नो-काराबाख=नागोर्नो काराबाख:Nagorno-Karabakh',
  AM: 'येरेवान:Yerevan',
  GE: 'त्बिलिसी:Tbilisi',
  GR: 'थेसालोनिकी:Thessaloniki, क्रीट:Crete, लेस्बोस:Lesbos',
  MK: 'स्कोप्जे=स्कोपजे:Skopje',
  RS: 'बेलग्रेड:Belgrade',
  BG: 'सोफिया शहर:Sofia city',
  HR: 'जाग्रेब:Zagreb',
  SI: 'ल्युब्लियाना:Ljubljana',
  SK: 'ब्रातिस्लावा:Bratislava',
  CZ: 'प्राग:Prague',
  RO: 'बुखारेस्ट:Bucharest',
  AL: 'तिराना:Tirana',
  BA: 'साराजेवो:Sarajevo, स्रेब्रेनिका:Srebrenica',
  XK: 'प्रिस्टीना:Pristina',
  EE: 'तालिन:Tallinn',
  LV: 'रीगा:Riga',
  LT: 'विल्नुस:Vilnius',
  PL: 'क्राको=क्राकाउ:Krakow, ग्दांस्क:Gdansk, ऑशविट्ज:Auschwitz',
  IE: 'डबलिन:Dublin, गॉलवे:Galway, लिमरिक:Limerick, वाटरफोर्ड:Waterford',
  IS: 'रेक्जाविक:Reykjavik',
  SE: 'गोथेनबर्ग:Gothenburg, माल्मो:Malmo',
  NO: 'बर्गन:Bergen',
  FI: 'तुर्कू:Turku',
  CH: 'बर्न:Bern, दावोस:Davos, लुसाने=लॉजेन:Lausanne, बासेल:Basel',
  AT: 'साल्जबर्ग:Salzburg, ग्राज:Graz',
  BE: 'एंटवर्प:Antwerp',
  NL: 'रॉटरडैम:Rotterdam',
  PT: 'पोर्टो:Porto',
  BR: 'साओ पाउलो:Sao Paulo, साल्वाडोर शहर:Salvador, अमेजोनास:Amazonas, मनौस:Manaus, बेलेम:Belem',
  AR: 'रोसारियो:Rosario, कोर्डोबा:Cordoba',
  CL: 'सैंटियागो=सेंटियागो:Santiago',
  CO: 'बोगोटा:Bogota, मेडेलिन:Medellin, मोकोआ:Mocoa',
  PE: 'लीमा:Lima, माचू पिचू:Machu Picchu',
  EC: 'क्विटो:Quito, गैलापागोस:Galapagos',
  BO: 'ला पाज:La Paz',
  UY: 'मोंटेवीडियो:Montevideo',
  HT: 'पोर्ट-ऑ-प्रिंस:Port-au-Prince',
  JM: 'किंग्स्टन:Kingston',
  MX: 'कैनकुन:Cancun, तिजुआना:Tijuana, ग्वाडलाजारा:Guadalajara, एकापुल्को:Acapulco, सिनालोआ:Sinaloa',
  BT: 'पारो:Paro, डोकलाम:Doklam, फुंतशोलिंग:Phuntsholing',
  CY: 'निकोसिया:Nicosia',
  OM: 'मस्कट:Muscat, सलालाह:Salalah',
  KW: 'कुवैत सिटी:Kuwait City',
  BH: 'मनामा:Manama',
  JO: 'अम्मान:Amman',
};

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
}

/** A place of the list that is no city, with what it is. */
type Sort = 'state' | 'province' | 'site' | 'land';

/** Countries whose cities here are known well enough to be options; those of others are only read in a text. */
const FAMILIAR: ReadonlySet<string> = new Set(
  'US CA GB FR DE IT ES RU UA CN JP KR AU NZ PK CH SE NL PL TR MX BR CO EG MA NG ZA VN'.split(' '),
);

const named = (list: string) => list.split('|').map((name) => name.trim());

/** The federal states of the US that the list above has. */
const US_STATES = named(
  `Washington state|California|Texas|Florida|New Jersey|Pennsylvania|Ohio|Michigan|Illinois|Georgia state|North Carolina|
   South Carolina|Carolina|Virginia|West Virginia|Maryland|Massachusetts|Connecticut|New Hampshire|Vermont|Maine|Rhode Island|
   Delaware|Tennessee|Kentucky|Alabama|Mississippi|Louisiana|Arkansas|Missouri|Iowa|Minnesota|Wisconsin|Indiana|Kansas|Nebraska|
   North Dakota|South Dakota|Oklahoma|New Mexico|Arizona|Nevada|Utah|Colorado|Wyoming|Montana|Idaho|Oregon|Alaska|Hawaii`,
);

/** Provinces, counties, islands and lands. */
const PROVINCES = named(
  `Ontario|Quebec|British Columbia|Alberta|Manitoba|Nova Scotia|Derbyshire|Yorkshire|
   Lancashire|Kent|Essex|Surrey|Highlands|Normandy|Provence|Burgundy|Brittany|Bavaria|Saxony|Sicily|Sardinia|Lampedusa|Tuscany|
   Catalonia|Mallorca|Canary Islands|Siberia|Chechnya|Dagestan|Kamchatka|Sakhalin|Tatarstan|Crimea|Donbas|Hubei|Sichuan|Yunnan|
   Guangdong|Xinjiang|Tibet|Inner Mongolia|Gansu|Hunan|Henan|Fujian|Hainan|Shandong|Hokkaido|Okinawa|Ishikawa|Kyushu|Jeju|Sindh|
   Khyber Pakhtunkhwa|Balochistan|Pakistan-occupied Kashmir|Gilgit-Baltistan|Swat|Waziristan|Humla|Bajura|Gorkha district|Terai|
   Helmand|Nangarhar|Panjshir|Logar|Paktika|Parwan|Kunar|Farah province|Baghlan|Rakhine|Shan State|Chin State|Anbar|Golan Heights|
   West Bank|East Jerusalem|Hatay|Sinai|Darfur|North Kordofan|South Kordofan|Kassala|Sennar|Borno|Tigray|Zanzibar|Chagos|Queensland|New South Wales|Victoria state|Tasmania|
   Sumatra|Java|Sulawesi|Borneo|Lombok|Aceh|Papua|Mindanao|Luzon|Cebu|Johor|Sabah|Sarawak|Nagorno-Karabakh|Crete|Lesbos|Amazonas|
   Galapagos|Sinaloa|Doklam|Long Island|Silicon Valley|Kailash Mansarovar|Jajarkot`,
);

/** Buildings, streets, parts of cities, waters and heights. */
const SITES = named(
  `Manhattan|Brooklyn|Queens (New York)|Hollywood|Wall Street|Pearl Harbor|Guantanamo|Cape Canaveral|Times Square|Pentagon|
   White House|Capitol Hill|Mar-a-Lago|Greenwich|Wimbledon|Westminster|Downing Street|Buckingham Palace|Lord's|Old Trafford|
   Wembley|Heathrow|Roland Garros|Kremlin|Chernobyl|Tiananmen|Itaewon|Katas Raj|Nur Khan Airbase|Pashupatinath|Lumbini|Bagram|
   Natanz|Fordow|Burj Khalifa|Suez Canal|Bondi Beach|Mount Merapi|Mount Sinabung|Angkor Wat|Auschwitz|Machu Picchu|Pompeii|
   Palmyra|Soweto|Centurion|Mina|Mirpur`,
);

/** Lands of the United Kingdom: countries in papers and in sport. */
const LANDS = named('England|Scotland|Wales|Northern Ireland');

const SORTS: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ...LANDS.map((name) => [name, 'land'] as const),
  ...US_STATES.map((name) => [name, 'state'] as const),
  ...PROVINCES.map((name) => [name, 'province'] as const),
  ...SITES.map((name) => [name, 'site'] as const),
]);

/** What Indian papers count to a region of the list, by its ref. */
const WITHIN: ReadonlyMap<string, string> = new Map([
  ['Gilgit-Baltistan', 'place:pk-pakistan-occupied-kashmir'],
  ['Muzaffarabad', 'place:pk-pakistan-occupied-kashmir'],
]);

/** Names with a word that only tells them from others: no option has that. */
const TOLD_APART = /\(| (?:state|city|province|district)$/u;

function entryOf(country: string, item: string, sort: Sort | undefined, isFar = false): Entry {
  const [hindi = '', en = ''] = item.split(':');
  const [hi = '', ...also] = hindi.split('=');
  const ref = `place:${country.toLowerCase()}-${slug(en)}`;
  const isKnown = sort === undefined ? !isFar && FAMILIAR.has(country) : sort !== 'site';
  const within = sort === 'land' ? `country:${country}` : WITHIN.get(en);
  const whole = within === undefined ? {} : { in: within };
  const isOption = isKnown && !TOLD_APART.test(en);
  return [
    hi,
    en,
    { ref, country, ...whole, ...(isOption ? {} : { minor: true }), ...(also.length > 0 ? { also } : {}) },
  ];
}

function entriesOfSort(sort?: Sort): readonly Entry[] {
  return Object.entries(NAMES).flatMap(([country, names]) =>
    names
      .split(', ')
      .filter((item) => SORTS.get(item.split(':')[1] ?? '') === sort)
      .map((item) => entryOf(country, item, sort)),
  );
}

/** Cities that stand beside those of their own country alone. */
const FAR_CITIES: readonly Entry[] = Object.entries(CITIES_OF_ENGLISH_NEWS).flatMap(([country, names]) =>
  names.split(', ').map((item) => entryOf(country, item, undefined, true)),
);

/** Cities of the lists above. */
export const MORE_WORLD_CITIES: readonly Entry[] = [...entriesOfSort(), ...FAR_CITIES];

/** England and its neighbours. */
export const LANDS_OF_BRITAIN: readonly Entry[] = entriesOfSort('land');

/** What the list above has beside cities. */
export const WORLD_PARTS: readonly Category[] = [
  {
    id: 'state.us',
    class: 'place',
    head: { hi: 'राज्य', en: 'state' },
    gender: 'm',
    entries: entriesOfSort('state'),
  },
  {
    id: 'province.world',
    class: 'place',
    head: { hi: 'क्षेत्र', en: 'region' },
    gender: 'm',
    entries: entriesOfSort('province'),
  },
  {
    id: 'site.world',
    class: 'place',
    head: { hi: 'जगह', en: 'place' },
    gender: 'm',
    entries: entriesOfSort('site'),
  },
];
