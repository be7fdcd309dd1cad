import type { NamesOfState } from './names-of-states.ts';

/** Towns, quarters, districts with a better known namesake, passes and shrines of India that papers name without saying where they are. */
export const TOWNS: readonly NamesOfState[] = [
  {
    state: 'dl',
    names:
      'चांदनी चौक:Chandni Chowk, कनॉट प्लेस:Connaught Place, लाजपत नगर:Lajpat Nagar, करोल बाग:Karol Bagh, जहांगीरपुरी:Jahangirpuri, बवाना:Bawana, नरेला:Narela, मुंडका:Mundka, बुराड़ी:Burari, शाहीन बाग:Shaheen Bagh, जामिया नगर:Jamia Nagar, ओखला:Okhla, साकेत:Saket, हौज खास:Hauz Khas, वसंत कुंज:Vasant Kunj, पटपड़गंज:Patparganj, लक्ष्मी नगर:Laxmi Nagar, सीलमपुर:Seelampur, जाफराबाद:Jaffrabad, गोकलपुरी:Gokulpuri, आनंद विहार:Anand Vihar, सराय काले खां:Sarai Kale Khan, निजामुद्दीन:Nizamuddin, पहाड़गंज:Paharganj, दरियागंज:Daryaganj, लाल किला:Red Fort, जंतर मंतर=जंतर-मंतर:Jantar Mantar, रामलीला मैदान:Ramlila Maidan, राजघाट:Rajghat, इंडिया गेट:India Gate, कर्तव्य पथ:Kartavya Path, राजपथ:Rajpath, प्रगति मैदान:Pragati Maidan, तिहाड़=तिहाड़ जेल:Tihar, बदरपुर:Badarpur, गाजीपुर बॉर्डर:Ghazipur Border, नजफगढ़:Najafgarh, मयूर विहार:Mayur Vihar, पालम:Palam, दिल्ली-एनसीआर=एनसीआर:Delhi NCR, अक्षरधाम:Akshardham, संगम विहार:Sangam Vihar, तुगलकाबाद:Tughlakabad, महरौली:Mehrauli, मुखर्जी नगर:Mukherjee Nagar, पंजाबी बाग:Punjabi Bagh, पश्चिम विहार:Paschim Vihar, मंगोलपुरी:Mangolpuri, सुल्तानपुरी:Sultanpuri, भलस्वा:Bhalswa',
  },
  {
    state: 'cg',
    names:
      'बलरामपुर:Balrampur, अंबिकापुर:Ambikapur, डोंगरगढ़:Dongargarh, चिरमिरी:Chirmiri, दल्लीराजहरा:Dalli Rajhara, अबूझमाड़:Abujhmad, बैलाडीला:Bailadila, नया रायपुर=नवा रायपुर:Nava Raipur, जगरगुंडा:Jagargunda, दरभा=दरभा घाटी:Darbha, झीरम घाटी=झीरम:Jhiram, उरला:Urla, सिलतरा:Siltara, जगदलपुर:Jagdalpur, भिलाई:Bhilai',
  },
  {
    state: 'ga',
    names: 'मडगांव:Margao, वास्को:Vasco',
  },
  {
    state: 'wb',
    names:
      'आसनसोल:Asansol, दुर्गापुर:Durgapur, हल्दिया:Haldia, खड़गपुर:Kharagpur, शांतिनिकेतन:Santiniketan, बोलपुर:Bolpur, रानीगंज:Raniganj, कल्याणी:Kalyani, कृष्णानगर:Krishnanagar, डायमंड हार्बर:Diamond Harbour, सुंदरबन=सुंदरवन:Sundarbans, साल्ट लेक:Salt Lake, राजारहाट:Rajarhat, जादवपुर:Jadavpur, भवानीपुर:Bhabanipur, बशीरहाट:Basirhat, कांकीनाड़ा:Kankinara, जगदल:Jagatdal, गंगासागर:Gangasagar, दीघा:Digha, मालबाजार:Malbazar, न्यू जलपाईगुड़ी:New Jalpaiguri, डुआर्स:Dooars, बहरमपुर:Baharampur, फरक्का:Farakka, आरजी कर:RG Kar, संदेशखाली:Sandeshkhali, नंदीग्राम:Nandigram, सिंगूर:Singur, भाटपाड़ा:Bhatpara, बैरकपुर:Barrackpore',
  },
  {
    state: 'od',
    names:
      'चांदीपुर:Chandipur, चिल्का=चिलिका:Chilika, हीराकुंड:Hirakud, सिमलीपाल:Similipal, बहनागा:Bahanaga, गोपालपुर:Gopalpur, धामरा:Dhamra, बेरहामपुर=ब्रह्मपुर:Berhampur, नियमगिरि:Niyamgiri, कलिंगनगर:Kalinganagar, राउरकेला:Rourkela, पारादीप:Paradip, कोणार्क:Konark',
  },
  {
    state: 'ka',
    names:
      'श्रृंगेरी:Sringeri, भद्रावती:Bhadravathi, कारवार:Karwar, नंदी हिल्स:Nandi Hills, व्हाइटफील्ड:Whitefield, मणिपाल:Manipal, कूर्ग:Coorg, हुबली:Hubballi, हंपी:Hampi',
  },
  {
    state: 'kl',
    names:
      'गुरुवायुर:Guruvayur, वर्कला:Varkala, चूरलमाला=चूरालमाला:Chooralmala, मुंडक्कई:Mundakkai, मेप्पाडी:Meppadi, विझिंजम:Vizhinjam, इडुक्की बांध:Idukki Dam, कलामासेरी:Kalamassery, कोचीन:Cochin, सबरीमाला:Sabarimala, मुन्नार:Munnar',
  },
  {
    state: 'tn',
    names:
      'कोडईकनाल:Kodaikanal, होसुर:Hosur, कल्पक्कम:Kalpakkam, कुडनकुलम:Kudankulam, श्रीपेरंबदूर:Sriperumbudur, कुन्नूर:Coonoor, मरीना बीच:Marina Beach, पलानी:Palani town, शिवकाशी:Sivakasi, रामेश्वरम:Rameswaram, ऊटी:Ooty, महाबलीपुरम=मामल्लापुरम:Mahabalipuram',
  },
  {
    state: 'ap',
    names:
      'श्रीहरिकोटा:Sriharikota, नागार्जुन सागर:Nagarjuna Sagar, श्रीशैलम:Srisailam, मछलीपट्टनम:Machilipatnam, पोलावरम:Polavaram, श्रीसिटी:Sri City, पुट्टपर्थी:Puttaparthi, अराकू:Araku, ओंगोल:Ongole, राजमुंदरी=राजमहेंद्रवरम:Rajahmundry, तिरुमला:Tirumala',
  },
  {
    state: 'tg',
    names:
      'सिकंदराबाद छावनी:Secunderabad Cantonment, चारमीनार:Charminar, गाचीबोवली:Gachibowli, हाईटेक सिटी:HITEC City, बंजारा हिल्स:Banjara Hills, शमशाबाद:Shamshabad, हुजूराबाद:Huzurabad, रामागुंडम:Ramagundam, सिकंदराबाद:Secunderabad',
  },
  {
    state: 'as',
    names:
      'सिलचर:Silchar, मानस राष्ट्रीय उद्यान:Manas National Park, कामाख्या:Kamakhya, दुलियाजान:Duliajan, नुमालीगढ़=नुमलीगढ़:Numaligarh, बराक घाटी:Barak Valley, तेजपुर:Tezpur, काजीरंगा:Kaziranga, दिसपुर:Dispur',
  },
  {
    state: 'ar',
    names: 'पासीघाट:Pasighat, जीरो घाटी:Ziro',
  },
  {
    state: 'mn',
    names: 'मोरेह:Moreh',
  },
  {
    state: 'ml',
    names: 'तुरा:Tura, चेरापूंजी=सोहरा:Cherrapunji, मौसिनराम:Mawsynram',
  },
  {
    state: 'tr',
    names: 'धर्मनगर:Dharmanagar, कैलाशहर:Kailashahar',
  },
  {
    state: 'sk',
    names: 'नाथू ला=नाथुला:Nathu La, चुंगथांग:Chungthang',
  },
  {
    state: 'an',
    names: 'पोर्ट ब्लेयर=श्री विजयपुरम:Port Blair, हैवलॉक:Havelock, कार निकोबार:Car Nicobar',
  },
  {
    state: 'la',
    names:
      'गलवान=गलवान घाटी:Galwan, पैंगोंग=पैंगोंग झील=पैंगोंग त्सो:Pangong, देपसांग:Depsang, दौलत बेग ओल्डी:Daulat Beg Oldi, सियाचिन:Siachen, चुशूल:Chushul, डेमचोक:Demchok, द्रास:Drass, नुब्रा:Nubra',
  },
  {
    state: 'up',
    names:
      'मोदीनगर:Modinagar, ग्रेटर नोएडा:Greater Noida, रेणुकूट:Renukoot, वृंदावन:Vrindavan, गोवर्धन:Govardhan, बरसाना:Barsana, नंदगांव:Nandgaon, राया:Raya, मांट:Mant, देवबंद:Deoband, नगीना:Nagina, चंदौसी:Chandausi, खतौली:Khatauli, कैराना:Kairana, सरधना:Sardhana, हस्तिनापुर:Hastinapur, दादरी:Dadri, जेवर:Jewar, खुर्जा:Khurja, फतेहपुर सीकरी:Fatehpur Sikri, टूंडला:Tundla, शिकोहाबाद:Shikohabad, सैफई:Saifai, उरई:Orai, कालपी:Kalpi, मुगलसराय=पंडित दीनदयाल उपाध्याय नगर:Mughalsarai, सारनाथ:Sarnath, रॉबर्ट्सगंज:Robertsganj, अनपरा:Anpara, चोपन=चौपन:Chopan, ओबरा:Obra, फूलपुर:Phulpur, नैनी:Naini, झूंसी:Jhunsi, गोला गोकर्णनाथ:Gola Gokarannath, पलिया:Palia, तिकुनिया:Tikunia, मोहनलालगंज:Mohanlalganj, मलिहाबाद:Malihabad, बिठूर:Bithoor, कानपुर सेंट्रल:Kanpur Central, अकबरपुर:Akbarpur, टांडा:Tanda, रुदौली:Rudauli, नौतनवा:Nautanwa, सोनौली:Sonauli, डुमरियागंज:Domariyaganj, कैंपियरगंज:Campierganj, पडरौना:Padrauna, बेल्थरा रोड:Belthara Road, मोहम्मदाबाद:Mohammadabad, घोसी:Ghosi, कुंडा:Kunda, बुढ़ाना:Budhana, गढ़मुक्तेश्वर:Garhmukteshwar, पिलखुवा:Pilkhuwa, लोनी:Loni, मुरादनगर:Muradnagar, साहिबाबाद:Sahibabad, इंदिरापुरम:Indirapuram, गोमती नगर:Gomti Nagar, हजरतगंज:Hazratganj, चारबाग:Charbagh, अमौसी:Amausi, रामजन्मभूमि:Ram Janmabhoomi, सैदपुर:Saidpur, शाहगंज:Shahganj, बांगरमऊ:Bangarmau, संडीला:Sandila, बिसवां:Biswan, महमूदाबाद:Mahmudabad, नजीबाबाद:Najibabad, धामपुर:Dhampur, चांदपुर:Chandpur, अनूपशहर:Anupshahr, बबराला:Babrala, सहसवान:Sahaswan, जलेसर:Jalesar, सादाबाद:Sadabad, कोसीकलां:Kosi Kalan, फरह:Farah, महावन:Mahavan, राधाकुंड:Radhakund, चौमुहां=चौमुंहा:Chaumuhan, गंजडुंडवारा:Ganjdundwara, बिलराम:Bilram, सोरों:Soron, अलीगंज:Aliganj',
  },
  {
    state: 'br',
    names:
      'आरा:Arrah, छपरा:Chapra, हाजीपुर:Hajipur, बिहारशरीफ=बिहार शरीफ:Bihar Sharif, सासाराम:Sasaram, भभुआ:Bhabua, बेतिया:Bettiah, मोतिहारी:Motihari, रक्सौल:Raxaul, फारबिसगंज:Forbesganj, बोधगया=बोध गया:Bodh Gaya, दानापुर:Danapur, फुलवारीशरीफ=फुलवारी शरीफ:Phulwari Sharif, मोकामा:Mokama, बख्तियारपुर:Bakhtiyarpur, डेहरी ऑन सोन:Dehri-on-Sone, बरौनी:Barauni, झंझारपुर:Jhanjharpur, जयनगर:Jaynagar, निर्मली:Nirmali, तारापुर:Tarapur, जमालपुर:Jamalpur, सुल्तानगंज:Sultanganj, कहलगांव:Kahalgaon, नरकटियागंज:Narkatiaganj, राजगीर:Rajgir, डुमरांव:Dumraon, मनेर:Maner, बिहटा:Bihta, पटना साहिब:Patna Sahib, चंपारण:Champaran',
  },
  {
    state: 'jh',
    names:
      'चाईबासा:Chaibasa, बोकारो स्टील सिटी:Bokaro Steel City, घाटशिला:Ghatshila, मधुपुर:Madhupur, बासुकीनाथ:Basukinath, झरिया:Jharia, सिंदरी:Sindri, चांडिल:Chandil, नेतरहाट:Netarhat, मैक्लुस्कीगंज:McCluskieganj, आदित्यपुर:Adityapur, चक्रधरपुर:Chakradharpur, पारसनाथ:Parasnath',
  },
  {
    state: 'uk',
    names:
      'रुड़की:Roorkee, काशीपुर:Kashipur, रुद्रपुर:Rudrapur, मसूरी:Mussoorie, बद्रीनाथ=बदरीनाथ:Badrinath, केदारनाथ:Kedarnath, गंगोत्री:Gangotri, यमुनोत्री:Yamunotri, जोशीमठ=ज्योतिर्मठ:Joshimath, हेमकुंड साहिब=हेमकुंड:Hemkund Sahib, औली:Auli, गोपेश्वर:Gopeshwar, कर्णप्रयाग:Karnaprayag, श्रीनगर गढ़वाल:Srinagar Garhwal, कोटद्वार:Kotdwar, लैंसडाउन:Lansdowne, चकराता:Chakrata, विकासनगर:Vikasnagar, डोईवाला:Doiwala, रामनगर:Ramnagar, कॉर्बेट:Corbett, भीमताल:Bhimtal, रानीखेत:Ranikhet, कौसानी:Kausani, टनकपुर:Tanakpur, धारचूला:Dharchula, मुनस्यारी:Munsiyari, कपकोट:Kapkot, किच्छा:Kichha, खटीमा:Khatima, सितारगंज:Sitarganj, सिलक्यारा:Silkyara, रैणी:Raini, तपोवन:Tapovan, गौरीकुंड:Gaurikund, सोनप्रयाग:Sonprayag, देवप्रयाग:Devprayag, गढ़वाल:Garhwal, कुमाऊं:Kumaon, गैरसैंण:Gairsain',
  },
  {
    state: 'hp',
    names:
      'हमीरपुर:Hamirpur, पांवटा साहिब=पांवटा:Paonta Sahib, नाहन:Nahan, डलहौजी:Dalhousie, केलांग:Keylong, कसौली:Kasauli, पालमपुर:Palampur, मैकलोडगंज:McLeod Ganj, सुंदरनगर:Sundernagar, जोगिंदरनगर:Jogindernagar, रामपुर बुशहर:Rampur Bushahr, रोहतांग:Rohtang, कल्पा:Kalpa, रिकांगपिओ:Reckong Peo, भुंतर:Bhuntar, बद्दी:Baddi, नालागढ़:Nalagarh, परवाणू:Parwanoo, कुफरी:Kufri, काजा:Kaza, स्पीति:Spiti, मणिकर्ण:Manikaran',
  },
  {
    state: 'pb',
    names:
      'बटाला:Batala, फगवाड़ा:Phagwara, राजपुरा:Rajpura, जीरकपुर:Zirakpur, खरड़:Kharar, आनंदपुर साहिब:Anandpur Sahib, नंगल:Nangal, अबोहर:Abohar, मलोट:Malout, दीनानगर:Dinanagar, डेरा बाबा नानक:Dera Baba Nanak, अटारी:Attari, वाघा=वाघा बॉर्डर:Wagah, अजनाला:Ajnala, नकोदर:Nakodar, सुल्तानपुर लोधी:Sultanpur Lodhi, धूरी:Dhuri, नाभा:Nabha, तलवंडी साबो:Talwandi Sabo, करतारपुर:Kartarpur',
  },
  {
    state: 'hr',
    names:
      'मानेसर:Manesar, बहादुरगढ़:Bahadurgarh, हांसी:Hansi, नारनौल:Narnaul, पिहोवा:Pehowa, थानेसर:Thanesar, जगाधरी:Jagadhri, गोहाना:Gohana, टोहाना:Tohana, डबवाली:Dabwali, सोहना:Sohna, बल्लभगढ़:Ballabhgarh, होडल:Hodal, फिरोजपुर झिरका:Ferozepur Jhirka, तावड़ू:Tauru, खरखौदा:Kharkhauda, समालखा:Samalkha, कुंडली:Kundli, सिंघु बॉर्डर=सिंघु:Singhu, टीकरी बॉर्डर=टीकरी:Tikri, बवानीखेड़ा:Bawani Khera, पटौदी:Pataudi, कालका:Kalka, पिंजौर:Pinjore',
  },
  {
    state: 'rj',
    names:
      'प्रतापगढ़:Pratapgarh, माउंट आबू:Mount Abu, आबूरोड=आबू रोड:Abu Road, पुष्कर:Pushkar, किशनगढ़:Kishangarh, भिवाड़ी:Bhiwadi, नीमराना:Neemrana, बहरोड़:Behror, शाहपुरा:Shahpura, कुचामन:Kuchaman, नाथद्वारा:Nathdwara, रणथंभौर:Ranthambore, सांभर:Sambhar, फतेहपुर शेखावाटी:Fatehpur Shekhawati, पिलानी:Pilani, खेतड़ी:Khetri, सूरतगढ़:Suratgarh, पोखरण:Pokhran, रामदेवरा:Ramdevra, मेड़ता:Merta, सुजानगढ़:Sujangarh, रतनगढ़:Ratangarh, गंगापुर सिटी:Gangapur City, हिंडौन=हिंडौन सिटी:Hindaun, बयाना:Bayana, कामां:Kaman, नसीराबाद:Nasirabad, केकड़ी:Kekri, देवली:Deoli, नैनवां:Nainwa, जैतारण:Jaitaran, सोजत:Sojat, फालना:Falna, रावतभाटा:Rawatbhata, झालरापाटन:Jhalrapatan, खाटूश्यामजी=खाटू श्याम:Khatu Shyam, आमेर:Amer, सांगानेर:Sanganer, चौमूं:Chomu, रामगंजमंडी:Ramganj Mandi, मेवाड़:Mewar, मारवाड़:Marwar, शेखावाटी:Shekhawati',
  },
  {
    state: 'jk',
    names:
      'गुलमर्ग:Gulmarg, पहलगाम:Pahalgam, सोनमर्ग:Sonamarg, कटरा:Katra, वैष्णो देवी:Vaishno Devi, पटनीटॉप:Patnitop, उरी:Uri, सोपोर:Sopore, त्राल:Tral, हंदवाड़ा:Handwara, केरन:Keran, गुरेज:Gurez, माछिल=मच्छल:Machil, नौशेरा:Naushera, सुंजवां:Sunjwan, नगरोटा:Nagrota, आरएस पुरा:RS Pura, अखनूर:Akhnoor, भद्रवाह:Bhaderwah, बनिहाल:Banihal, काजीगुंड:Qazigund, अवंतीपोरा:Awantipora, बिजबेहरा:Bijbehara, लाल चौक:Lal Chowk, डल झील:Dal Lake, जोजिला:Zojila, अमरनाथ गुफा:Amarnath Cave, पीर पंजाल:Pir Panjal',
  },
  {
    state: 'mp',
    names:
      'ओंकारेश्वर:Omkareshwar, महेश्वर:Maheshwar, मांडू:Mandu, खजुराहो:Khajuraho, ओरछा:Orchha, पचमढ़ी:Pachmarhi, सांची:Sanchi, भीमबेटका:Bhimbetka, अमरकंटक:Amarkantak, इटारसी:Itarsi, बीना:Bina, नागदा:Nagda, महू:Mhow, पीथमपुर:Pithampur, सेंधवा:Sendhwa, जावरा:Jaora, सारणी:Sarni, अमरपाटन:Amarpatan, खिरकिया:Khirkiya, पिपरिया:Pipariya, मुलताई:Multai, कूनो:Kuno, कान्हा:Kanha, बांधवगढ़:Bandhavgarh, नसरुल्लागंज:Nasrullaganj, बुधनी:Budhni, आष्टा:Ashta, मालवा:Malwa, बुंदेलखंड:Bundelkhand, बघेलखंड:Baghelkhand, निमाड़:Nimar',
  },
  {
    state: 'mh',
    names:
      'औरंगाबाद:Aurangabad, नवी मुंबई:Navi Mumbai, पिंपरी चिंचवड़=पिंपरी-चिंचवड़=पिंपरी:Pimpri-Chinchwad, कल्याण डोंबिवली:Kalyan-Dombivli, डोंबिवली:Dombivli, भिवंडी:Bhiwandi, मालेगांव:Malegaon, शिरडी:Shirdi, लोनावला:Lonavala, खंडाला:Khandala, महाबलेश्वर:Mahabaleshwar, माथेरान:Matheran, पंढरपुर:Pandharpur, बारामती:Baramati, अलीबाग:Alibag, वसई:Vasai, विरार:Virar, मीरा रोड:Mira Road, मीरा भायंदर:Mira-Bhayandar, उल्हासनगर:Ulhasnagar, अंबरनाथ:Ambernath, बदलापुर:Badlapur, पनवेल:Panvel, भोर घाट:Bhor Ghat, जैतापुर:Jaitapur, इचलकरंजी:Ichalkaranji, मिरज:Miraj, भुसावल:Bhusawal, मनमाड:Manmad, शनि शिंगणापुर:Shani Shingnapur, त्र्यंबकेश्वर:Trimbakeshwar, कोरेगांव भीमा=भीमा कोरेगांव:Koregaon Bhima, विदर्भ:Vidarbha, मराठवाड़ा:Marathwada, कोंकण:Konkan, धारावी:Dharavi, बांद्रा:Bandra, अंधेरी:Andheri, दादर:Dadar, वर्ली:Worli, लोअर परेल:Lower Parel, परेल:Parel, कुर्ला:Kurla, मलाड:Malad, बोरीवली:Borivali, कांदिवली:Kandivali, गोरेगांव:Goregaon, घाटकोपर:Ghatkopar, चेंबूर:Chembur, जुहू:Juhu, कोलाबा:Colaba, भायखला:Byculla, नरीमन पॉइंट:Nariman Point, एल्फिंस्टन रोड=एलफिंस्टन रोड:Elphinstone Road, बृहन्मुंबई:Brihanmumbai, आजाद मैदान:Azad Maidan, विक्रोली:Vikhroli, मुलुंड:Mulund, पवई:Powai, सायन:Sion, वडाला:Wadala, आरे कॉलोनी=आरे:Aarey',
  },
  {
    state: 'gj',
    names:
      'भुज:Bhuj, द्वारका:Dwarka, सोमनाथ:Somnath, गोधरा:Godhra, अंकलेश्वर:Ankleshwar, वापी:Vapi, नडियाद:Nadiad, पालनपुर:Palanpur, पाटन:Patan, मुंद्रा:Mundra, कांडला:Kandla, गांधीधाम:Gandhidham, मांडवी:Mandvi, केवड़िया=एकता नगर:Kevadia, साणंद:Sanand, वेरावल:Veraval, गिर वन:Gir Forest, सौराष्ट्र:Saurashtra, अंबाजी:Ambaji, दाहेज:Dahej, हजीरा:Hazira, जखौ:Jakhau, धोलेरा:Dholera, वडनगर:Vadnagar, बारडोली:Bardoli, व्यारा:Vyara, नरोदा:Naroda, साबरमती:Sabarmati',
  },
];
