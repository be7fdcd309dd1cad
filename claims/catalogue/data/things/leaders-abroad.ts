import type { KnownPeople } from './known-people-type.ts';

/**
 * Ministers, generals and heads of other countries, and of bodies of the world, whom Hindi papers name beside those of the
 * longer lists, so that one of them has others of his own land or rank beside him.
 * Source: own compilation from general knowledge, by the years in which they held office, a year or two left on either
 * side; not checked against a published list.
 */
export const LEADERS_ABROAD: readonly KnownPeople[] = [
  {
    category: 'person.leader',
    country: 'PK',
    since: 2007,
    names:
      'शेख रशीद अहमद=शेख राशिद अहमद=शेख रशीद:Sheikh Rasheed Ahmad, अनवर-उल-हक काकर=अनवारुल हक काकर=अनवर उल हक काकर:Anwaar-ul-Haq Kakar, ममनून हुसैन:Mamnoon Hussain, सरताज अजीज:Sartaj Aziz, रहमान मलिक:Rehman Malik, फजलुर रहमान=मौलाना फजलुर रहमान:Fazal-ur-Rehman, ताहिर उल कादरी=ताहिर-उल-कादरी:Tahir-ul-Qadri, राजा परवेज अशरफ:Raja Pervaiz Ashraf, परवेज खटक:Pervez Khattak, चौधरी निसार अली खान=चौधरी निसार अली=चौधरी निसार:Chaudhry Nisar Ali Khan, सनाउल्लाह जहरी=सनाउल्ला जहरी:Sanaullah Zehri',
  },
  {
    category: 'person.leader',
    country: 'PK',
    gender: 'f',
    since: 2008,
    names: 'फिरदौस आशिक अवान:Firdous Ashiq Awan',
  },
  {
    category: 'person.soldier',
    country: 'PK',
    since: 2006,
    names:
      'राहील शरीफ=राहिल शरीफ:Raheel Sharif, कमर जावेद बाजवा=कमर बाजवा:Qamar Javed Bajwa, अशफाक परवेज कयानी=अशफाक कयानी:Ashfaq Parvez Kayani, फैज हमीद:Faiz Hameed, आसिफ गफूर:Asif Ghafoor, बाबर इफ्तिखार:Babar Iftikhar, अहमद शरीफ चौधरी:Ahmed Sharif Chaudhry, साहिर शमशाद मिर्जा:Sahir Shamshad Mirza, नदीम अंजुम:Nadeem Anjum, असीम सलीम बाजवा:Asim Saleem Bajwa',
  },
  {
    category: 'person.leader',
    country: 'NP',
    since: 2006,
    names: 'प्रदीप ज्ञवाली:Pradeep Gyawali',
  },
  {
    category: 'person.leader',
    country: 'BD',
    since: 2008,
    names: 'एके अब्दुल मोमेन=ए के अब्दुल मोमेन:A. K. Abdul Momen',
  },
  {
    category: 'person.leader',
    country: 'LK',
    since: 2006,
    names: 'सरथ फोन्सेका=शरत फोन्सेका:Sarath Fonseka, दिनेश गुणवर्धने=दिनेश गुनावर्धने:Dinesh Gunawardena',
  },
  {
    category: 'person.leader',
    country: 'AF',
    since: 2002,
    names:
      'अब्दुल्ला अब्दुल्ला:Abdullah Abdullah, अमरुल्ला सालेह=अमरुल्लाह सालेह:Amrullah Saleh, गुलबुद्दीन हिकमतयार=गुलबुद्दीन हेकमतयार:Gulbuddin Hekmatyar, अब्दुल गनी बरादर=मुल्ला अब्दुल गनी बरादर=मुल्ला बरादर:Abdul Ghani Baradar, हिबतुल्लाह अखुंदजादा=हैबतुल्लाह अखुंदजादा=हिबतुल्ला अखुंदजादा:Hibatullah Akhundzada, सिराजुद्दीन हक्कानी:Sirajuddin Haqqani, आमिर खान मुत्तकी=आमिर खान मुत्ताकी:Amir Khan Muttaqi, जबीउल्लाह मुजाहिद=जबीहुल्लाह मुजाहिद=जबीउल्ला मुजाहिद:Zabihullah Mujahid',
  },
  {
    category: 'person.leader',
    country: 'MV',
    since: 2008,
    names: 'मोहम्मद नशीद:Mohamed Nasheed',
  },
  {
    category: 'person.leader',
    country: 'BT',
    since: 2012,
    names: 'शेरिंग तोबगे=त्शेरिंग तोबगे:Tshering Tobgay, लोटे शेरिंग=लोटे त्शेरिंग:Lotay Tshering',
  },
  {
    category: 'person.leader',
    country: 'IR',
    since: 2012,
    names: 'अब्बास अराघची=अब्बास अराकची:Abbas Araghchi',
  },
  {
    category: 'person.leader',
    country: 'IL',
    since: 2008,
    names:
      'नफ्ताली बेनेट=नेफ्टाली बेनेट:Naftali Bennett, याइर लापिद=येर लापिद=यायर लापिड:Yair Lapid, बेनी गैंट्ज=बेनी गांट्ज:Benny Gantz, योआव गैलेंट=योव गैलेंट:Yoav Gallant, इतामार बेन-ग्विर=इतामार बेन ग्विर:Itamar Ben-Gvir, इजरायल काट्ज=इजराइल काट्ज:Israel Katz, गिदोन सार:Gideon Saar, एविग्डोर लिबरमैन:Avigdor Lieberman',
  },
  {
    category: 'person.leader',
    country: 'RU',
    since: 2008,
    names:
      'दिमित्री पेस्कोव:Dmitry Peskov, सर्गेई शोइगू=सर्गेई शोइगु:Sergei Shoigu, मिखाइल मिशुस्तिन:Mikhail Mishustin, रमजान कादिरोव:Ramzan Kadyrov, सर्गेई रयाबकोव:Sergei Ryabkov',
  },
  {
    category: 'person.leader',
    country: 'RU',
    since: 2010,
    until: 2024,
    names:
      'एलेक्सी नवलनी=एलेक्सी नवेलनी=अलेक्सी नवलनी=एलेक्सी नवाल्नी:Alexei Navalny, येवगेनी प्रिगोझिन=येवगेनी प्रिगोजिन:Yevgeny Prigozhin',
  },
  {
    category: 'person.leader',
    country: 'UA',
    since: 2012,
    names:
      'पेट्रो पोरोशेंको=पेत्रो पोरोशेंको:Petro Poroshenko, दिमित्रो कुलेबा=दिमित्री कुलेबा:Dmytro Kuleba, विटाली क्लिट्स्को=विटाली क्लित्शको:Vitali Klitschko, डेनिस श्मिहाल=डेनिस शिमहल:Denys Shmyhal',
  },
  {
    category: 'person.leader',
    country: 'CN',
    since: 2012,
    names: 'किन गैंग=छिन कांग:Qin Gang, झाओ लिजियान:Zhao Lijian',
  },
  {
    category: 'person.leader',
    country: 'CN',
    gender: 'f',
    since: 2012,
    names: 'माओ निंग:Mao Ning, हुआ चुनयिंग=हुआ चुनइंग:Hua Chunying',
  },
  {
    category: 'person.leader',
    country: 'FR',
    since: 2016,
    names: 'फ्रांस्वा फियों:François Fillon',
  },
  {
    category: 'person.leader',
    country: 'FR',
    gender: 'f',
    since: 2007,
    names: 'सेगोलेन रॉयल:Ségolène Royal',
  },
  {
    category: 'person.leader',
    country: 'IT',
    since: 2012,
    names:
      'मातेओ रेंजी=माटेओ रेंजी=मातेओ रेन्जी:Matteo Renzi, जुसेप्पे कोंते=ग्यूसेप कोंटे=जोसेफ कोंटे:Giuseppe Conte, मारियो द्रागी=मारियो ड्रैगी:Mario Draghi, मातेओ साल्विनी=माटेओ साल्विनी:Matteo Salvini, सर्जियो मैटरेला=सर्जियो मातारेला:Sergio Mattarella, पाओलो जेंटिलोनी:Paolo Gentiloni, एनरिको लेट्टा:Enrico Letta',
  },
  {
    category: 'person.leader',
    country: 'PT',
    since: 2006,
    names:
      'मार्सेलो रेबेलो डी सूसा=मार्सेलो रेबेलो दे सौसा=मारसेलो रेबेलो डे सौसा:Marcelo Rebelo de Sousa, एंटोनियो कोस्टा=अंतोनियो कोस्टा:António Costa, लुइस मोंटेनेग्रो:Luís Montenegro, जोस सोक्रेटेस:José Sócrates',
  },
  {
    category: 'person.leader',
    country: 'AZ',
    since: 2003,
    names: 'इल्हाम अलीयेव=इलहाम अलीयेव=इल्हाम अलियेव:Ilham Aliyev',
  },
  {
    category: 'person.leader',
    country: 'IQ',
    since: 2005,
    names:
      'नूरी अल मलिकी=नूरी अल-मलिकी:Nouri al-Maliki, हैदर अल अबादी=हैदर अल-अबादी:Haider al-Abadi, मुक्तदा अल सद्र=मुक्तदा अल-सद्र=मुकतदा अल-सद्र:Muqtada al-Sadr, जलाल तालाबानी:Jalal Talabani',
  },
  {
    category: 'person.leader',
    country: 'TG',
    since: 2005,
    names: 'फॉर ग्नासिंगबे:Faure Gnassingbé',
  },
  {
    category: 'person.leader',
    country: 'AR',
    since: 2015,
    names: 'जेवियर मिलेई=जेवियर मिलेइ:Javier Milei, मौरिसियो मैक्री=मौरिसियो मैकरी:Mauricio Macri',
  },
  {
    category: 'person.leader',
    country: 'CU',
    since: 2017,
    names: 'मिगुएल डियाज-कैनेल=मिगुएल डियाज कैनेल:Miguel Díaz-Canel',
  },
  {
    category: 'person.leader',
    country: 'MX',
    since: 2012,
    names: 'आंद्रेस मैनुअल लोपेज ओब्राडोर:Andrés Manuel López Obrador',
  },
  {
    category: 'person.leader',
    country: 'SV',
    since: 2018,
    names: 'नायब बुकेले=नायिब बुकेले:Nayib Bukele',
  },
  {
    category: 'person.leader',
    country: 'BO',
    since: 2005,
    names: 'इवो मोरालेस:Evo Morales',
  },
  {
    category: 'person.leader',
    country: 'CL',
    since: 2020,
    names: 'गैब्रियल बोरिक:Gabriel Boric',
  },
  {
    category: 'person.leader',
    country: 'VE',
    since: 2018,
    names: 'जुआन गुएडो=जुआन गुआइदो:Juan Guaidó',
  },
  {
    category: 'person.leader',
    country: 'VE',
    gender: 'f',
    since: 2012,
    names: 'मारिया कोरिना मचाडो:María Corina Machado',
  },
  {
    category: 'person.leader',
    country: 'MX',
    gender: 'f',
    since: 2017,
    names: 'क्लाउडिया शीनबाम:Claudia Sheinbaum',
  },
  {
    category: 'person.leader',
    country: 'AR',
    gender: 'f',
    since: 2006,
    names: 'क्रिस्टीना किर्चनर=क्रिस्टीना फर्नांडीज डी किर्चनर:Cristina Fernández de Kirchner',
  },
  {
    category: 'person.leader',
    country: 'BR',
    gender: 'f',
    since: 2010,
    names: 'डिल्मा रूसेफ:Dilma Rousseff',
  },
  {
    category: 'person.leader',
    country: 'CL',
    gender: 'f',
    since: 2005,
    names: 'मिशेल बैचलेट=मिशेल बाचेलेत:Michelle Bachelet',
  },
  {
    category: 'person.world-body',
    since: 2010,
    names:
      'अजय बंगा:Ajay Banga, डेविड मालपास:David Malpass, जिम योंग किम:Jim Yong Kim, राफेल ग्रॉसी=राफेल ग्रोसी:Rafael Grossi, जियानी इन्फेंटिनो=गियानी इन्फेंटिनो=जियानी इन्फैनटिनो:Gianni Infantino, थॉमस बाक=थामस बाक:Thomas Bach, सेप ब्लाटर=सेप ब्लैटर:Sepp Blatter, फिलिपो ग्रांडी:Filippo Grandi, वोल्कर तुर्क=वोल्कर टर्क:Volker Türk, रॉबर्टो अजेवेडो:Roberto Azevêdo, जोसेप बोरेल:Josep Borrell, डोनाल्ड टस्क:Donald Tusk, जीन-क्लाउड जंकर=ज्यां क्लाउड युंकर:Jean-Claude Juncker, स्टीफन दुजारिक=स्टीफन डुजारिक:Stéphane Dujarric, अब्दुल्ला शाहिद:Abdulla Shahid, मार्टिन ग्रिफिथ्स:Martin Griffiths',
  },
  {
    category: 'person.world-body',
    gender: 'f',
    since: 2010,
    names:
      'क्रिस्टालिना जॉर्जिएवा=क्रिस्टालिना जॉर्जीवा=क्रिस्टीलिना जॉर्जीवा:Kristalina Georgieva, क्रिस्टीन लेगार्ड=क्रिस्टीन लगार्ड:Christine Lagarde, नगोजी ओकोंजो-इवेला=नगोजी ओकोन्जो इविएला=एनगोजी ओकोंजो-इवेला:Ngozi Okonjo-Iweala, गीता गोपीनाथ:Gita Gopinath, सौम्या स्वामीनाथन:Soumya Swaminathan, ऑड्रे अजोले:Audrey Azoulay, कैथरीन रसेल:Catherine Russell',
  },
];
