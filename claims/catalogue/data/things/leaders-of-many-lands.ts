import type { KnownPeople } from './known-people-type.ts';

/** Those who govern a country or sit in its parliament, from a year on or up to one. */
function leaders(
  country: string,
  since: number,
  names: string,
  more: Partial<KnownPeople> = {},
): KnownPeople {
  return { category: 'person.leader', country, since, names, ...more };
}

const WOMEN = { gender: 'f' } as const;

/**
 * Politicians of Africa, the Gulf, South and South-East Asia, Europe and the Commonwealth whom English papers of those
 * countries name, so that one of them has his countrymen beside him. Nobody whose name many others bear.
 * Source: own compilation from general knowledge, by first high office, a year or two left on either side; not checked
 * against a published list.
 */
export const LEADERS_OF_MANY_LANDS: readonly KnownPeople[] = [
  leaders(
    'NG',
    2011,
    'बोला टीनूबू=बोला टिनूबू=बोला टीनुबू:Bola Tinubu=Bola Ahmed Tinubu, अतीकू अबुबकर:Atiku Abubakar, पीटर ओबी:Peter Obi, काशिम शेट्टिमा:Kashim Shettima, येमी ओसिनबाजो:Yemi Osinbajo, नासिर अल-रुफई:Nasir El-Rufai, बाबाजिदे सानवो-ओलू:Babajide Sanwo-Olu, न्येसोम विके:Nyesom Wike, गॉडस्विल अक्पाबियो:Godswill Akpabio, रोटिमी अमेची:Rotimi Amaechi, राबिउ क्वांकवासो:Rabiu Kwankwaso, बुकोला साराकी:Bukola Saraki, फेमी ग्बाजाबियामिला:Femi Gbajabiamila, अमीनू तंबुवाल:Aminu Tambuwal, अहमद लवान:Ahmed Lawan, सेयी मकिंदे:Seyi Makinde, बाबागाना जुलुम:Babagana Zulum, दापो अबिओदुन:Dapo Abiodun, चार्ल्स सोलुडो:Charles Soludo, एडम्स ओशियोमहोले:Adams Oshiomhole',
  ),
  leaders('NG', 1999, 'ओलुसेगुन ओबासांजो:Olusegun Obasanjo, गुडलक जोनाथन:Goodluck Jonathan'),
  leaders('NG', 2001, 'मुहम्मदु बुहारी=मुहम्मद बुहारी:Muhammadu Buhari', { until: 2025 }),
  leaders('NG', 2003, 'ओबी एजेक्वेसिली:Oby Ezekwesili', WOMEN),
  leaders(
    'KE',
    2007,
    'विलियम रूटो:William Ruto, उहुरू केन्याटा:Uhuru Kenyatta, मुसालिया मुदावादी:Musalia Mudavadi, कलोंजो मुस्योका:Kalonzo Musyoka, मोजेस वेतांगुला:Moses Wetang’ula=Moses Wetangula, एडन डुआले:Aden Duale',
  ),
  leaders('KE', 1997, 'रैला ओडिंगा:Raila Odinga', { until: 2025 }),
  leaders('KE', 1998, 'मवाई किबाकी:Mwai Kibaki', { until: 2013 }),
  leaders(
    'KE',
    2014,
    'रिगाथी गचागुआ:Rigathi Gachagua, किथुरे किंदिकी:Kithure Kindiki, किपचुंबा मुर्कोमेन:Kipchumba Murkomen, ओपियो वांडायी:Opiyo Wandayi, जॉनसन सकाजा:Johnson Sakaja, अबाबू नम्वांबा:Ababu Namwamba',
  ),
  leaders(
    'KE',
    2010,
    'मार्था करुआ:Martha Karua, ऐन वाइगुरु:Anne Waiguru, एलिस वाहोमे:Alice Wahome, ग्लैडिस वांगा:Gladys Wanga, एस्तेर पासारिस:Esther Passaris',
    WOMEN,
  ),
  leaders(
    'GH',
    2008,
    'जॉन महामा:John Mahama=John Dramani Mahama, नाना अकुफो-अडो:Nana Akufo-Addo, महमूदु बावुमिया:Mahamudu Bawumia, केन ओफोरी-अट्टा:Ken Ofori-Atta, अल्बान बागबिन:Alban Bagbin, हारुना इद्दरिसु:Haruna Iddrisu',
  ),
  leaders(
    'ZA',
    2009,
    'जूलियस मलेमा:Julius Malema, जॉन स्टीनहुइसेन:John Steenhuisen, पॉल मशाटिले:Paul Mashatile, फिकिले म्बालुला:Fikile Mbalula, ग्वेडे मंताशे:Gwede Mantashe, एनोक गोडोंगवाना:Enoch Godongwana, रोनाल्ड लामोला:Ronald Lamola, पन्याज़ा लेसुफी:Panyaza Lesufi, आरोन मोत्सोअलेदी:Aaron Motsoaledi, भेकी सेले:Bheki Cele, मुसी माइमाने:Mmusi Maimane',
  ),
  leaders('ZA', 2009, 'प्रवीण गोरधन:Pravin Gordhan, टीटो म्बोवेनी:Tito Mboweni', { until: 2024 }),
  leaders(
    'ZA',
    2004,
    'हेलेन ज़िले:Helen Zille, नलेदी पंडोर:Naledi Pandor, नकोसाज़ाना दलामिनी-ज़ुमा:Nkosazana Dlamini-Zuma, लिंडिवे सिसुलु:Lindiwe Sisulu, पेट्रीशिया डी लिले:Patricia de Lille, एंजी मोत्शेक्गा:Angie Motshekga',
    WOMEN,
  ),
  leaders('UG', 2001, 'योवेरी मुसेवेनी:Yoweri Museveni, किज़ा बेसिग्ये:Kizza Besigye'),
  leaders('UG', 2014, 'बॉबी वाइन:Bobi Wine, मुहूज़ी काइनेरुगाबा:Muhoozi Kainerugaba'),
  leaders('TZ', 2005, 'जकाया किक्वेते:Jakaya Kikwete'),
  leaders('TZ', 2010, 'टुंडू लिस्सू:Tundu Lissu, कासिम मजालिवा:Kassim Majaliwa'),
  leaders('TZ', 2010, 'जॉन मगुफुली:John Magufuli', { until: 2021 }),
  leaders('TZ', 2014, 'सामिया सुलुहू हसन:Samia Suluhu Hassan', WOMEN),
  leaders('ZW', 1980, 'रॉबर्ट मुगाबे:Robert Mugabe', { until: 2019 }),
  leaders('ZW', 2000, 'एमर्सन मनंगाग्वा:Emmerson Mnangagwa'),
  leaders('ZW', 2012, 'नेल्सन चमीसा:Nelson Chamisa, कॉन्स्टेंटिनो चिवेंगा:Constantino Chiwenga'),
  leaders('ZW', 2000, 'मॉर्गन त्स्वांगिराई:Morgan Tsvangirai', { until: 2018 }),
  leaders('RW', 2000, 'पॉल कागामे:Paul Kagame'),
  leaders('ET', 2018, 'अबी अहमद:Abiy Ahmed'),
  leaders('ET', 2012, 'हैलेमरियम देसालेगन:Hailemariam Desalegn', { until: 2018 }),
  leaders('SD', 2019, 'अब्देल फतह अल-बुरहान:Abdel Fattah al-Burhan, मोहम्मद हमदान दगालो:Mohamed Hamdan Dagalo'),
  leaders('SD', 1990, 'उमर अल-बशीर:Omar al-Bashir', { until: 2020 }),
  leaders('SN', 2012, 'मैकी साल:Macky Sall'),
  leaders('SN', 2019, 'उस्मान सोंको:Ousmane Sonko, बसिरू दियोमाये फाये:Bassirou Diomaye Faye'),
  leaders('LY', 1970, 'मुअम्मर गद्दाफी:Muammar Gaddafi', { until: 2011 }),
  leaders('LY', 2014, 'खलीफा हफ्तार:Khalifa Haftar'),
  leaders(
    'PK',
    2013,
    'ख्वाजा आसिफ=ख्वाजा मोहम्मद आसिफ:Khawaja Asif, इशाक डार:Ishaq Dar, अहसन इकबाल:Ahsan Iqbal, शाह महमूद कुरैशी:Shah Mahmood Qureshi, फवाद चौधरी:Fawad Chaudhry, असद उमर:Asad Umar, मोहसिन नकवी:Mohsin Naqvi, आरिफ अल्वी:Arif Alvi, शाहिद खाकान अब्बासी:Shahid Khaqan Abbasi, अत्ताउल्लाह तरार=अताउल्लाह तरार=अताउल्ला तरार:Attaullah Tarar, राणा सनाउल्लाह=राना सनाउल्लाह=राणा सनाउल्ला:Rana Sanaullah, अली अमीन गंडापुर:Ali Amin Gandapur',
  ),
  leaders(
    'PK',
    2011,
    'मरियम नवाज=मरयम नवाज:Maryam Nawaz, हिना रब्बानी खार:Hina Rabbani Khar, शेरी रहमान:Sherry Rehman, मरियम औरंगजेब:Marriyum Aurangzeb, शिरीन मजारी:Shireen Mazari',
    WOMEN,
  ),
  leaders(
    'BD',
    2008,
    'ओबैदुल कादर=ओबैदुल कादिर:Obaidul Quader, तारिक रहमान:Tarique Rahman, मिर्जा फखरुल इस्लाम आलमगीर:Mirza Fakhrul Islam Alamgir, हसन महमूद:Hasan Mahmud, असदुज्जमां खान=असदुज्जमान खान:Asaduzzaman Khan',
  ),
  leaders(
    'LK',
    2010,
    'सजित प्रेमदासा=साजित प्रेमदासा=सजीथ प्रेमदासा:Sajith Premadasa, नमल राजपक्षे:Namal Rajapaksa, बासिल राजपक्षे:Basil Rajapaksa, अली साबरी:Ali Sabry',
  ),
  leaders('LK', 2019, 'हरिनी अमरसूर्या:Harini Amarasuriya', WOMEN),
  leaders('LK', 1994, 'चंद्रिका कुमारतुंगा:Chandrika Kumaratunga', { ...WOMEN, until: 2015 }),
  leaders(
    'NP',
    2006,
    'माधव कुमार नेपाल:Madhav Kumar Nepal, बाबूराम भट्टराई:Baburam Bhattarai, झलनाथ खनाल:Jhala Nath Khanal, रामचंद्र पौडेल:Ram Chandra Paudel=Ram Chandra Poudel',
  ),
  leaders('NP', 2022, 'रबी लामिछाने=रवि लामिछाने:Rabi Lamichhane, बालेन शाह=बालेंद्र शाह:Balen Shah=Balendra Shah'),
  leaders('NP', 2015, 'सुशीला कार्की:Sushila Karki, विद्या देवी भंडारी=विद्यादेवी भंडारी:Bidya Devi Bhandari', WOMEN),
  leaders(
    'AE',
    2006,
    'मोहम्मद बिन जायद:Mohamed bin Zayed=Mohammed bin Zayed=Mohamed bin Zayed Al Nahyan=Mohammed bin Zayed Al Nahyan, मोहम्मद बिन राशिद:Mohammed bin Rashid=Mohammed bin Rashid Al Maktoum, अब्दुल्ला बिन जायद:Abdullah bin Zayed=Abdullah bin Zayed Al Nahyan, हमदान बिन मोहम्मद:Hamdan bin Mohammed=Hamdan bin Mohammed bin Rashid Al Maktoum, अनवर गरगाश:Anwar Gargash',
  ),
  leaders('AE', 2013, 'सुल्तान अल जाबेर:Sultan Al Jaber, सुहैल अल मजरूई:Suhail Al Mazrouei'),
  leaders(
    'SA',
    2015,
    'फैसल बिन फरहान:Faisal bin Farhan, आदिल अल-जुबैर:Adel al-Jubeir, अब्दुलअजीज बिन सलमान:Abdulaziz bin Salman, मोहम्मद अल-जदान:Mohammed al-Jadaan',
  ),
  leaders(
    'QA',
    2013,
    'तमीम बिन हमद:Tamim bin Hamad=Tamim bin Hamad Al Thani, मोहम्मद बिन अब्दुलरहमान:Mohammed bin Abdulrahman=Mohammed bin Abdulrahman Al Thani, माजिद अल-अंसारी:Majed al-Ansari, साद अल-काबी:Saad al-Kaabi',
  ),
  leaders(
    'MY',
    2008,
    'नजीब रज्जाक:Najib Razak, मुहिद्दीन यासीन:Muhyiddin Yassin, अहमद जाहिद हमीदी:Ahmad Zahid Hamidi, लिम गुआन एंग:Lim Guan Eng, हिशामुद्दीन हुसैन:Hishammuddin Hussein, खैरी जमालुद्दीन:Khairy Jamaluddin, इस्माइल साबरी याकूब:Ismail Sabri Yaakob',
  ),
  leaders('MY', 2021, 'फहमी फदजिल:Fahmi Fadzil, रफीजी रामली:Rafizi Ramli, एंथनी लोके:Anthony Loke'),
  leaders(
    'MY',
    2008,
    'नूरुल इज्जाह अनवर:Nurul Izzah Anwar, हन्नाह येओह:Hannah Yeoh, वान अजीजाह:Wan Azizah Wan Ismail',
    WOMEN,
  ),
  leaders(
    'SG',
    2011,
    'लॉरेंस वोंग:Lawrence Wong, थर्मन षणमुगरत्नम:Tharman Shanmugaratnam, हेंग स्वी किएट:Heng Swee Keat, चान चुन सिंग:Chan Chun Sing, ओंग ये कुंग:Ong Ye Kung, विवियन बालाकृष्णन:Vivian Balakrishnan, गान किम योंग:Gan Kim Yong',
  ),
  leaders('SG', 1990, 'गोह चोक टोंग:Goh Chok Tong'),
  leaders(
    'SG',
    2011,
    'हलीमा याकूब:Halimah Yacob, ग्रेस फू:Grace Fu, इंद्राणी राजा:Indranee Rajah, जोसेफीन टियो:Josephine Teo',
    WOMEN,
  ),
  leaders('ID', 2001, 'सुसिलो बंबांग युधोयोनो:Susilo Bambang Yudhoyono, जुसुफ कल्ला:Jusuf Kalla'),
  leaders(
    'ID',
    2014,
    'लुहुत पंजैतान:Luhut Pandjaitan=Luhut Binsar Pandjaitan, अनीस बस्वेदान:Anies Baswedan, गांजर प्रानोवो:Ganjar Pranowo, एयरलांग्गा हार्तार्तो:Airlangga Hartarto, महफूद एमडी:Mahfud MD',
  ),
  leaders('ID', 1999, 'मेगावती सुकर्णोपुत्री:Megawati Sukarnoputri', WOMEN),
  leaders(
    'ID',
    2010,
    'श्री मुलयानी इंद्रावती:Sri Mulyani Indrawati=Sri Mulyani, रेटनो मार्सुदी:Retno Marsudi, पुआन महारानी:Puan Maharani',
    WOMEN,
  ),
  leaders('PH', 2009, 'बेनिग्नो एक्विनो:Benigno Aquino=Benigno Aquino III', { until: 2021 }),
  leaders(
    'PH',
    2010,
    'जेजोमार बिनय:Jejomar Binay, मार रोक्सास:Mar Roxas, जुआन मिगुएल जुबिरी:Juan Miguel Zubiri, मार्टिन रोमुआल्देज:Martin Romualdez, राल्फ रेक्टो:Ralph Recto, विसेंट सोटो:Vicente Sotto',
  ),
  leaders(
    'PH',
    2013,
    'सारा दुतेर्ते:Sara Duterte, लेनी रोब्रेडो:Leni Robredo, रिसा होंटिवेरोस:Risa Hontiveros, इमी मार्कोस:Imee Marcos, लीला डी लीमा:Leila de Lima',
    WOMEN,
  ),
  leaders('PH', 2001, 'ग्लोरिया मैकापगाल अरोयो:Gloria Macapagal Arroyo=Gloria Arroyo', WOMEN),
  leaders('TH', 2001, 'थाकसिन शिनावात्रा:Thaksin Shinawatra, अभिसित वेज्जाजीवा:Abhisit Vejjajiva'),
  leaders('TH', 2014, 'प्रयुत चान-ओचा:Prayut Chan-o-cha=Prayuth Chan-ocha'),
  leaders(
    'TH',
    2019,
    'अनुतिन चार्नवीराकुल:Anutin Charnvirakul, श्रेत्था थाविसिन:Srettha Thavisin, पिटा लिमजारोएनरत:Pita Limjaroenrat',
  ),
  leaders('TH', 2011, 'यिंगलक शिनावात्रा:Yingluck Shinawatra', WOMEN),
  leaders('TH', 2021, 'पैतोंगटार्न शिनावात्रा:Paetongtarn Shinawatra', WOMEN),
  leaders(
    'CA',
    2015,
    'पियरे पॉलिवेरे:Pierre Poilievre, एंड्रयू शीर:Andrew Scheer, जेसन केनी:Jason Kenney, डग फोर्ड:Doug Ford, फ्रांस्वा लेगो:Francois Legault=François Legault, बिल मोर्नो:Bill Morneau',
  ),
  leaders(
    'CA',
    2015,
    'क्रिस्टिया फ्रीलैंड:Chrystia Freeland, मेलानी जोली:Melanie Joly=Mélanie Joly, अनीता आनंद:Anita Anand',
    WOMEN,
  ),
  leaders('IE', 1997, 'बर्टी अहर्न:Bertie Ahern', { until: 2012 }),
  leaders('IE', 2000, 'माइकल मार्टिन:Micheal Martin=Micheál Martin, एंडा केनी:Enda Kenny'),
  leaders(
    'IE',
    2011,
    'लियो वराडकर:Leo Varadkar, साइमन कोवेनी:Simon Coveney, पास्कल डोनोहो:Paschal Donohoe, ईमन गिलमोर:Eamon Gilmore',
  ),
  leaders(
    'TR',
    2009,
    'अहमत दावुतोग्लू:Ahmet Davutoglu=Ahmet Davutoğlu, बिनाली यिल्दिरिम:Binali Yildirim=Binali Yıldırım',
  ),
  leaders('TR', 2002, 'अब्दुल्ला गुल:Abdullah Gul=Abdullah Gül'),
  leaders(
    'TR',
    2014,
    'हाकान फिदान:Hakan Fidan, मेवलुत कावुसोग्लू:Mevlut Cavusoglu=Mevlüt Çavuşoğlu, केमल किलिचदारोग्लू:Kemal Kilicdaroglu=Kemal Kılıçdaroğlu, एकरेम इमामोग्लू:Ekrem Imamoglu=Ekrem İmamoğlu, मेहमत सिम्सेक:Mehmet Simsek=Mehmet Şimşek',
  ),
  leaders(
    'FR',
    2013,
    'एडुआर्ड फिलिप=एडुअर्ड फिलिप=एडवर्ड फिलिप:Edouard Philippe=Édouard Philippe, मैनुअल वाल्स:Manuel Valls, जीन कास्टेक्स:Jean Castex, ब्रूनो ले मायेर:Bruno Le Maire, जीन-लुक मेलेंशों:Jean-Luc Melenchon=Jean-Luc Mélenchon, गेराल्ड डारमैनिन:Gerald Darmanin=Gérald Darmanin',
  ),
  leaders(
    'FR',
    2022,
    'गेब्रियल अटाल=गैब्रियल अटाल=गेब्रियल अट्टल:Gabriel Attal, जॉर्डन बार्डेला:Jordan Bardella, सेबेस्टियन लेकोर्नु=सेबेस्टियन लेकोर्नू:Sebastien Lecornu=Sébastien Lecornu',
  ),
  leaders('FR', 2002, 'फ्रांस्वा बायरू:Francois Bayrou=François Bayrou'),
  leaders('FR', 2010, 'मरीन ले पेन=मरीन ल पेन:Marine Le Pen, ऐन हिडाल्गो:Anne Hidalgo', WOMEN),
  leaders('FR', 2018, 'एलिजाबेथ बोर्न:Elisabeth Borne=Élisabeth Borne', WOMEN),
  leaders(
    'DE',
    2010,
    'फ्रैंक-वाल्टर स्टाइनमायर=फ्रैंक वाल्टर स्टाइनमायर=फ्रैंक वाल्टर स्टीनमीयर:Frank-Walter Steinmeier, हेइको मास:Heiko Maas, सिग्मर गेब्रियल=सिगमर गैब्रिएल:Sigmar Gabriel, क्रिश्चियन लिंडनर:Christian Lindner, पीटर अल्टमायर:Peter Altmaier, जेन्स स्पान:Jens Spahn, मार्कस सोडर:Markus Soeder=Markus Söder, होर्स्ट सीहोफर:Horst Seehofer',
  ),
  leaders(
    'DE',
    2019,
    'रॉबर्ट हेबेक=रॉबर्ट हैबेक:Robert Habeck, बोरिस पिस्टोरियस:Boris Pistorius, कार्ल लॉटरबाख:Karl Lauterbach, आर्मिन लाशेट:Armin Laschet',
  ),
  leaders(
    'DE',
    2018,
    'एनालेना बेरबॉक=एनालेना बेयरबॉक=एनालेना बेयरबाक:Annalena Baerbock, एलिस वीडेल:Alice Weidel, नैन्सी फेजर:Nancy Faeser, अनेग्रेट क्रैम्प-कैरेनबाउर:Annegret Kramp-Karrenbauer',
    WOMEN,
  ),
];
