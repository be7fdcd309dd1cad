import type { KnownPeople } from './known-people-type.ts';

/**
 * People of film, and players and leaders of about 2000 to 2020, so that each has others of the same craft, country and
 * time beside them. Names that many bear are left out.
 * Source: own compilation from general knowledge, by first film, years of play or of office, a year or two left on
 * either side; not checked against a published list.
 */
export const PEOPLE_OF_SCREEN_AND_FIELD: readonly KnownPeople[] = [
  {
    category: 'person.film',
    country: 'IN',
    since: 1975,
    names:
      'नसीरुद्दीन शाह:Naseeruddin Shah, परेश रावल:Paresh Rawal, जैकी श्रॉफ=जैकी श्राफ:Jackie Shroff, मिथुन चक्रवर्ती:Mithun Chakraborty, ऋषि कपूर:Rishi Kapoor, विनोद खन्ना:Vinod Khanna, ओम पुरी:Om Puri, सुनील शेट्टी:Suniel Shetty, नाना पाटेकर:Nana Patekar, बॉबी देओल:Bobby Deol, अक्षय खन्ना:Akshaye Khanna',
  },
  {
    category: 'person.film',
    country: 'IN',
    since: 2000,
    names:
      'शाहिद कपूर:Shahid Kapoor, अभिषेक बच्चन:Abhishek Bachchan, अरशद वारसी:Arshad Warsi, बोमन ईरानी:Boman Irani, टाइगर श्रॉफ=टाइगर श्राफ:Tiger Shroff, सुशांत सिंह राजपूत:Sushant Singh Rajput, अर्जुन कपूर:Arjun Kapoor, सिद्धार्थ मल्होत्रा:Sidharth Malhotra, इमरान हाशमी:Emraan Hashmi, फरहान अख्तर:Farhan Akhtar, रितेश देशमुख:Riteish Deshmukh, विवेक ओबेरॉय:Vivek Oberoi, आदित्य रॉय कपूर:Aditya Roy Kapur, केके मेनन=के के मेनन:Kay Kay Menon',
  },
  {
    category: 'person.film',
    country: 'IN',
    gender: 'f',
    since: 1980,
    names:
      'जूही चावला:Juhi Chawla, डिंपल कपाड़िया=डिंपल कपाडिया:Dimple Kapadia, रवीना टंडन:Raveena Tandon, शिल्पा शेट्टी:Shilpa Shetty, करिश्मा कपूर:Karisma Kapoor, सुष्मिता सेन:Sushmita Sen, मनीषा कोइराला:Manisha Koirala, प्रीति जिंटा:Preity Zinta, नंदिता दास:Nandita Das',
  },
  {
    category: 'person.film',
    country: 'IN',
    gender: 'f',
    since: 2000,
    names:
      'हुमा कुरैशी:Huma Qureshi, सोनम कपूर:Sonam Kapoor, सोनाक्षी सिन्हा:Sonakshi Sinha, परिणीति चोपड़ा:Parineeti Chopra, बिपाशा बसु:Bipasha Basu, जैकलीन फर्नांडिस=जैकलीन फर्नांडीज:Jacqueline Fernandez, सनी लियोनी=सनी लियोन:Sunny Leone, मलाइका अरोड़ा:Malaika Arora, लारा दत्ता:Lara Dutta, श्रुति हासन:Shruti Haasan, यामी गौतम:Yami Gautam, भूमि पेडनेकर:Bhumi Pednekar, कियारा आडवाणी:Kiara Advani, तमन्ना भाटिया:Tamannaah Bhatia, स्वरा भास्कर:Swara Bhasker, ऋचा चड्ढा:Richa Chadha, राधिका आप्टे:Radhika Apte',
  },
  {
    category: 'person.film',
    country: 'IN',
    gender: 'f',
    since: 1935,
    until: 2025,
    names:
      'मधुबाला:Madhubala, वैजयंतीमाला=वैजयंती माला:Vyjayanthimala, वहीदा रहमान:Waheeda Rehman, सायरा बानो:Saira Banu, आशा पारेख:Asha Parekh, शर्मिला टैगोर:Sharmila Tagore, देविका रानी:Devika Rani',
  },
  {
    category: 'person.film',
    country: 'IN',
    since: 1940,
    until: 2005,
    names:
      'शम्मी कपूर:Shammi Kapoor, शशि कपूर:Shashi Kapoor, सुनील दत्त:Sunil Dutt, बलराज साहनी:Balraj Sahni, पृथ्वीराज कपूर:Prithviraj Kapoor',
  },
  {
    category: 'person.film',
    since: 1995,
    names:
      'जॉर्ज क्लूनी:George Clooney, टॉम हैंक्स:Tom Hanks, मैथ्यू मैकॉनहे=मैथ्यू मैकोनहे:Matthew McConaughey, क्रिश्चियन बेल:Christian Bale, जॉनी डेप:Johnny Depp, रॉबर्ट डाउनी जूनियर:Robert Downey Jr, डेनियल क्रेग:Daniel Craig',
  },
  {
    category: 'person.film',
    gender: 'f',
    since: 1995,
    names:
      'जेनिफर लॉरेंस:Jennifer Lawrence, मेरिल स्ट्रीप:Meryl Streep, एमी एडम्स:Amy Adams, स्कारलेट जोहानसन:Scarlett Johansson, एमा स्टोन:Emma Stone',
  },
  {
    category: 'person.director',
    country: 'IN',
    since: 1980,
    names:
      'डेविड धवन:David Dhawan, विक्रमादित्य मोटवाने=विक्रमादित्य मोटवानी:Vikramaditya Motwane, इम्तियाज अली:Imtiaz Ali, विशाल भारद्वाज:Vishal Bhardwaj, राम गोपाल वर्मा=रामगोपाल वर्मा:Ram Gopal Varma, मधुर भंडारकर:Madhur Bhandarkar, श्याम बेनेगल:Shyam Benegal, सुभाष घई:Subhash Ghai, महेश भट्ट:Mahesh Bhatt, विधु विनोद चोपड़ा:Vidhu Vinod Chopra, आशुतोष गोवारिकर:Ashutosh Gowariker, मणि रत्नम=मणिरत्नम:Mani Ratnam, सूरज बड़जात्या:Sooraj Barjatya, अनुराग बसु:Anurag Basu, हंसल मेहता:Hansal Mehta, दिबाकर बनर्जी:Dibakar Banerjee, तिग्मांशु धूलिया:Tigmanshu Dhulia',
  },
  {
    category: 'person.director',
    country: 'IN',
    since: 1945,
    until: 1999,
    names:
      'ऋषिकेश मुखर्जी:Hrishikesh Mukherjee, बिमल रॉय=बिमल राय:Bimal Roy, के आसिफ:K. Asif, रमेश सिप्पी:Ramesh Sippy, मृणाल सेन:Mrinal Sen, ऋत्विक घटक:Ritwik Ghatak, मनमोहन देसाई:Manmohan Desai, बीआर चोपड़ा:B. R. Chopra',
  },
  {
    category: 'person.director',
    country: 'IN',
    gender: 'f',
    since: 1995,
    names:
      'जोया अख्तर:Zoya Akhtar, मीरा नायर:Mira Nair, किरण राव:Kiran Rao, मेघना गुलजार:Meghna Gulzar, गौरी शिंदे:Gauri Shinde',
  },
  {
    category: 'person.director',
    since: 1985,
    names:
      'स्टीव मैकक्वीन=स्टीव मैक्वीन:Steve McQueen, अल्फोंसो कुआरों=अल्फोंसो क्वारोन:Alfonso Cuarón, वुडी एलन:Woody Allen, आंग ली:Ang Lee, डैनी बॉयल:Danny Boyle, रिडली स्कॉट:Ridley Scott, डेविड फिंचर:David Fincher, पीटर जैक्सन:Peter Jackson, रोमन पोलांस्की:Roman Polanski',
  },
  {
    category: 'person.director',
    gender: 'f',
    since: 1995,
    names:
      'कैथरीन बिगेलो:Kathryn Bigelow, सोफिया कोपोला:Sofia Coppola, ग्रेटा गेरविग:Greta Gerwig, जेन कैंपियन:Jane Campion, क्लोई झाओ:Chloé Zhao',
  },
  {
    category: 'person.cricketer',
    country: 'IN',
    since: 2002,
    until: 2018,
    names:
      'वीवीएस लक्ष्मण:V. V. S. Laxman, मुनाफ पटेल:Munaf Patel, प्रज्ञान ओझा:Pragyan Ojha, आशीष नेहरा:Ashish Nehra, यूसुफ पठान:Yusuf Pathan, मुरली विजय:Murali Vijay, रॉबिन उथप्पा=रोबिन उथप्पा:Robin Uthappa, आदित्य तारे:Aditya Tare',
  },
  {
    category: 'person.cricketer',
    country: 'GB',
    since: 2005,
    until: 2016,
    names:
      'केविन पीटरसन:Kevin Pietersen, एलिस्टेयर कुक=एलेस्टेयर कुक:Alastair Cook, एंड्रयू स्ट्रॉस=एंड्र्यू स्ट्रॉस:Andrew Strauss, जोनाथन ट्रॉट:Jonathan Trott, ग्रीम स्वान:Graeme Swann, मैट प्रायर:Matt Prior, ओएन मॉर्गन=इयोन मॉर्गन=इयॉन मॉर्गन:Eoin Morgan, रवि बोपारा:Ravi Bopara, टिम ब्रेसनन:Tim Bresnan, स्टीवन फिन:Steven Finn, जेम्स ट्रेडवेल:James Tredwell, पॉल कॉलिंगवुड:Paul Collingwood',
  },
  {
    category: 'person.cricketer',
    country: 'PK',
    since: 2005,
    until: 2018,
    names:
      'मिस्बाह उल हक=मिस्बाह-उल-हक:Misbah-ul-Haq, यूनिस खान=यूनुस खान:Younis Khan, शोएब मलिक:Shoaib Malik, मोहम्मद हफीज:Mohammad Hafeez, उमर अकमल:Umar Akmal, कामरान अकमल:Kamran Akmal, सईद अजमल:Saeed Ajmal, उमर गुल:Umar Gul, अहमद शहजाद:Ahmed Shehzad, फवाद आलम:Fawad Alam, वहाब रियाज:Wahab Riaz, सोहेल तनवीर:Sohail Tanvir, असद शफीक:Asad Shafiq, शोएब अख्तर:Shoaib Akhtar',
  },
  {
    category: 'person.cricketer',
    country: 'BD',
    since: 2006,
    until: 2022,
    names:
      'अनामुल हक:Anamul Haque, मोमिनुल हक:Mominul Haque, इमरुल कायेस=इमरुल कैयस:Imrul Kayes, मशरफे मुर्तजा=मशरफे मोर्तजा:Mashrafe Mortaza, महमुदुल्लाह:Mahmudullah, रुबेल हुसैन:Rubel Hossain',
  },
  {
    category: 'person.cricketer',
    country: 'WI',
    since: 2005,
    until: 2022,
    names:
      'ड्वेन स्मिथ:Dwayne Smith, ड्वेन ब्रावो:Dwayne Bravo, किरोन पोलार्ड=केरोन पोलार्ड=कीरोन पोलार्ड:Kieron Pollard, मार्लोन सैमुअल्स=मार्लन सैमुअल्स:Marlon Samuels, डैरेन सैमी=डेरेन सैमी:Daren Sammy, सुनील नरेन=सुनील नारायण:Sunil Narine, आंद्रे रसेल:Andre Russell, शिवनारायण चंद्रपॉल:Shivnarine Chanderpaul, दिनेश रामदीन:Denesh Ramdin',
  },
  {
    category: 'person.athlete',
    since: 2004,
    until: 2022,
    names: 'योहान ब्लेक:Yohan Blake, टाइसन गे:Tyson Gay, असाफा पॉवेल:Asafa Powell, आंद्रे डि ग्रास:Andre De Grasse',
  },
  {
    category: 'person.athlete',
    since: 1998,
    until: 2018,
    names:
      'इयान थोर्पे=इयान थोर्प:Ian Thorpe, रयान लॉक्टी=रयान लोक्टे:Ryan Lochte, ग्रांट हैकेट:Grant Hackett, चैड ले क्लोस:Chad le Clos',
  },
  {
    category: 'person.leader',
    country: 'IN',
    since: 2000,
    names:
      'शरद यादव:Sharad Yadav, प्रफुल्ल पटेल:Praful Patel, प्रकाश करात:Prakash Karat, अभिषेक मनु सिंघवी=अभिषेक सिंघवी:Abhishek Manu Singhvi, अजीत जोगी:Ajit Jogi, मणिशंकर अय्यर:Mani Shankar Aiyar, दयानिधि मारन:Dayanidhi Maran, यशवंत सिन्हा:Yashwant Sinha, राजीव प्रताप रूडी:Rajiv Pratap Rudy, शाहनवाज हुसैन:Shahnawaz Hussain, गुरुदास दासगुप्ता:Gurudas Dasgupta, श्रीप्रकाश जायसवाल:Sriprakash Jaiswal, बासुदेब आचार्य=बासुदेव आचार्य:Basudeb Acharia',
  },
  {
    category: 'person.leader',
    country: 'EG',
    since: 1985,
    names: 'मोहम्मद मुर्सी:Mohamed Morsi, होस्नी मुबारक:Hosni Mubarak, अदली मंसूर:Adly Mansour',
  },
  {
    category: 'person.leader',
    country: 'CO',
    since: 2002,
    names:
      'जुआन मैनुएल सांतोस=जुआन मैन्युएल सांतोस=हुआन मैनुएल सांतोस:Juan Manuel Santos, अल्वारो उरीबे:Álvaro Uribe, इवान डुके:Iván Duque, गुस्तावो पेट्रो:Gustavo Petro',
  },
];
