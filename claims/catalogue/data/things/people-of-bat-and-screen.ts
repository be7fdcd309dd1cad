import type { KnownPeople } from './known-people-type.ts';

/**
 * Cricketers of about 1998 to today and people of Hindi film, beside those of the longer lists. Names that many bear are left
 * out. Source: own compilation from general knowledge, by years of play or first film, a year or two left on either side;
 * not checked against a published list.
 */
export const PEOPLE_OF_BAT_AND_SCREEN: readonly KnownPeople[] = [
  {
    category: 'person.cricketer',
    country: 'AU',
    since: 1998,
    until: 2018,
    names:
      'एडम गिलक्रिस्ट=एडम गिलक्राइस्ट:Adam Gilchrist, मैथ्यू हेडन:Matthew Hayden, ग्लेन मैक्ग्रा=ग्लेन मैकग्रा:Glenn McGrath, ब्रेट ली:Brett Lee, माइकल क्लार्क:Michael Clarke, माइकल हसी=माइक हसी:Michael Hussey, डेविड हसी:David Hussey, शेन वॉटसन=शेन वाटसन:Shane Watson, मिशेल जॉनसन=मिचेल जॉनसन=मिशेल जानसन:Mitchell Johnson, एंड्रयू साइमंड्स:Andrew Symonds, शॉन मार्श:Shaun Marsh, ब्रैड हैडिन:Brad Haddin, पीटर सिडल:Peter Siddle, जेम्स फॉकनर:James Faulkner, आरोन फिंच=एरोन फिंच:Aaron Finch, जस्टिन लैंगर:Justin Langer, स्टीव वॉ:Steve Waugh, जॉर्ज बेली:George Bailey',
  },
  {
    category: 'person.cricketer',
    country: 'NZ',
    since: 2000,
    until: 2022,
    names:
      'ब्रेंडन मैकुलम=ब्रैंडन मैकुलम=ब्रैंडन मैक्कुलम=ब्रेंडन मैक्कुलम:Brendon McCullum, रॉस टेलर=रास टेलर:Ross Taylor, डेनियल विटोरी=डैनियल विटोरी:Daniel Vettori, मार्टिन गप्टिल=मार्टिन गुप्टिल:Martin Guptill, जेसी राइडर:Jesse Ryder, स्टीफन फ्लेमिंग:Stephen Fleming, नील वैगनर=नील वेगनर:Neil Wagner, जेम्स नीशम=जिमी नीशम:James Neesham, काइल मिल्स:Kyle Mills, कोरी एंडरसन:Corey Anderson, कॉलिन मुनरो:Colin Munro, बीजे वाटलिंग=बीजे वॉटलिंग:B. J. Watling, नाथन मैकुलम:Nathan McCullum, कॉलिन डी ग्रैंडहोम:Colin de Grandhomme',
  },
  {
    category: 'person.cricketer',
    country: 'ZA',
    since: 2000,
    until: 2023,
    names:
      'फाफ डु प्लेसी=फाफ डू प्लेसी=फाफ डु प्लेसिस=फाफ डू प्लेसिस=फाफ डुप्लेसी=फाफ डुप्लेसिस:Faf du Plessis, हाशिम अमला=हाशिम आमला:Hashim Amla, ग्रीम स्मिथ=ग्रेम स्मिथ:Graeme Smith, जैक कैलिस=जैक्स कैलिस=जाक कैलिस:Jacques Kallis, डेल स्टेन:Dale Steyn, मोर्ने मोर्केल=मोर्ने मोर्कल:Morne Morkel, जेपी डुमिनी=जेपी ड्यूमिनी:J. P. Duminy, डेविड मिलर:David Miller, इमरान ताहिर:Imran Tahir, वर्नोन फिलेंडर=वर्नन फिलेंडर=वर्नोन फिलैंडर:Vernon Philander, वेन पार्नेल:Wayne Parnell, मार्क बाउचर:Mark Boucher, रेयान मैकलारेन:Ryan McLaren, एल्बी मोर्केल=एल्बी मोर्कल:Albie Morkel, रोरी क्लाइनवेल्ट:Rory Kleinveldt, शॉन पोलाक=शॉन पोलॉक:Shaun Pollock, हर्शेल गिब्स=हर्शल गिब्स:Herschelle Gibbs, रिली रूसो=राइली रूसो:Rilee Rossouw, क्रिस मॉरिस=क्रिस मौरिस:Chris Morris',
  },
  {
    category: 'person.cricketer',
    country: 'LK',
    since: 1998,
    until: 2020,
    names:
      'महेला जयवर्धने:Mahela Jayawardene, सनथ जयसूर्या=सनत जयसूर्या:Sanath Jayasuriya, तिलकरत्ने दिलशान:Tillakaratne Dilshan, चमिंडा वास:Chaminda Vaas, रंगना हेराथ:Rangana Herath, दिनेश चांदीमल=दिनेश चंडीमल:Dinesh Chandimal, अजंता मेंडिस:Ajantha Mendis, थिसारा परेरा=तिसारा परेरा:Thisara Perera, लाहिरु थिरिमाने:Lahiru Thirimanne, नुवान कुलसेकरा:Nuwan Kulasekara, दिमुथ करुणारत्ने:Dimuth Karunaratne, सुरंगा लकमल:Suranga Lakmal',
  },
  {
    category: 'person.cricketer',
    country: 'WI',
    since: 2010,
    names:
      'जेसन होल्डर:Jason Holder, शाई होप:Shai Hope, शिमरोन हेटमायर:Shimron Hetmyer, निकोलस पूरन:Nicholas Pooran, कार्लोस ब्रैथवेट:Carlos Brathwaite, क्रेग ब्रैथवेट:Kraigg Brathwaite, केमार रोच:Kemar Roach, रोवमैन पॉवेल=रोवमैन पावेल:Rovman Powell, अल्जारी जोसेफ:Alzarri Joseph, एविन लुईस=इविन लुईस:Evin Lewis, लेंडल सिमंस=लेंडल सिमन्स:Lendl Simmons, रोस्टन चेज:Roston Chase',
  },
  {
    category: 'person.cricketer',
    country: 'IN',
    since: 2000,
    until: 2022,
    names:
      'ईशांत शर्मा=इशांत शर्मा:Ishant Sharma, दिनेश कार्तिक:Dinesh Karthik, अंबाती रायुडू=अंबाती रायडू=अंबाती रायडु:Ambati Rayudu, पीयूष चावला:Piyush Chawla, पार्थिव पटेल:Parthiv Patel, मोहम्मद कैफ:Mohammad Kaif, लक्ष्मीपति बालाजी:Lakshmipathy Balaji, एस श्रीसंत=एस. श्रीसंत=श्रीसंत:S. Sreesanth, वसीम जाफर:Wasim Jaffer, वरुण आरोन=वरुण एरोन:Varun Aaron, स्टुअर्ट बिन्नी:Stuart Binny, केदार जाधव:Kedar Jadhav, जयदेव उनादकट:Jaydev Unadkat',
  },
  {
    category: 'person.cricketer',
    country: 'IN',
    since: 2017,
    names:
      'पृथ्वी शॉ=पृथ्वी शा:Prithvi Shaw, टी नटराजन=टी. नटराजन:T. Natarajan, हर्षल पटेल:Harshal Patel, राहुल चाहर:Rahul Chahar, राहुल तेवतिया:Rahul Tewatia, नीतीश राणा=नितीश राणा:Nitish Rana, उमरान मलिक:Umran Malik',
  },
  {
    category: 'person.film',
    country: 'IN',
    gender: 'f',
    since: 2010,
    names:
      'सारा अली खान:Sara Ali Khan, जाह्नवी कपूर=जान्हवी कपूर:Janhvi Kapoor, अनन्या पांडे=अनन्या पांडेय:Ananya Panday, रश्मिका मंदाना:Rashmika Mandanna, सामंथा रुथ प्रभु=सामंथा रूथ प्रभु:Samantha Ruth Prabhu, नयनतारा:Nayanthara, दिशा पाटनी=दिशा पटानी:Disha Patani, रकुल प्रीत सिंह:Rakul Preet Singh, अदिति राव हैदरी:Aditi Rao Hydari, नोरा फतेही:Nora Fatehi, उर्वशी रौतेला:Urvashi Rautela, मृणाल ठाकुर:Mrunal Thakur, पूजा हेगड़े:Pooja Hegde, नुसरत भरूचा=नुसरत भरुचा:Nushrratt Bharuccha, सान्या मल्होत्रा:Sanya Malhotra, फातिमा सना शेख:Fatima Sana Shaikh, शर्वरी वाघ:Sharvari Wagh, शहनाज गिल:Shehnaaz Gill, रिया चक्रवर्ती:Rhea Chakraborty, इलियाना डिक्रूज:Ileana D’Cruz, नरगिस फाखरी:Nargis Fakhri, अदा शर्मा:Adah Sharma, खुशी कपूर:Khushi Kapoor, सुहाना खान:Suhana Khan, तृप्ति डिमरी:Triptii Dimri, काजल अग्रवाल:Kajal Aggarwal',
  },
  {
    category: 'person.film',
    country: 'IN',
    gender: 'f',
    since: 1995,
    names:
      'अमीषा पटेल:Ameesha Patel, राखी सावंत:Rakhi Sawant, रत्ना पाठक शाह:Ratna Pathak Shah, किरण खेर=किरन खेर:Kirron Kher, तब्बू:Tabu, नेहा धूपिया:Neha Dhupia, सोहा अली खान:Soha Ali Khan, कोंकणा सेन शर्मा:Konkona Sen Sharma',
  },
  {
    category: 'person.film',
    country: 'IN',
    since: 2010,
    names:
      'सोनू सूद:Sonu Sood, रणदीप हुड्डा:Randeep Hooda, विक्रांत मैसी=विक्रांत मेसी:Vikrant Massey, जयदीप अहलावत:Jaideep Ahlawat, अपारशक्ति खुराना:Aparshakti Khurana, ईशान खट्टर:Ishaan Khatter, अहान पांडे:Ahaan Panday, प्रतीक गांधी:Pratik Gandhi, अली फजल:Ali Fazal, विजय देवरकोंडा=विजय देवरकोण्डा:Vijay Deverakonda, पृथ्वीराज सुकुमारन:Prithviraj Sukumaran, फहाद फासिल=फहद फासिल:Fahadh Faasil, दुलकर सलमान:Dulquer Salmaan, महेश बाबू:Mahesh Babu, ऋषभ शेट्टी:Rishab Shetty, राणा दग्गुबाती=राणा डग्गुबाती:Rana Daggubati, खेसारी लाल यादव=खेसारीलाल यादव:Khesari Lal Yadav, इब्राहिम अली खान:Ibrahim Ali Khan',
  },
  {
    category: 'person.film',
    country: 'IN',
    since: 1998,
    names:
      'रवि किशन:Ravi Kishan, कुणाल खेमू:Kunal Khemu, श्रेयस तलपड़े:Shreyas Talpade, राजपाल यादव:Rajpal Yadav, जॉनी लीवर=जानी लीवर:Johnny Lever, आर माधवन=आर. माधवन:R. Madhavan, दिनेश लाल यादव=दिनेश लाल यादव निरहुआ=निरहुआ:Dinesh Lal Yadav',
  },
  {
    category: 'person.director',
    country: 'IN',
    since: 2000,
    names:
      'आनंद एल राय=आनंद एल. राय:Aanand L. Rai, विवेक अग्निहोत्री:Vivek Agnihotri, सिद्धार्थ आनंद:Siddharth Anand, अयान मुखर्जी:Ayan Mukerji, संदीप रेड्डी वांगा:Sandeep Reddy Vanga, लव रंजन:Luv Ranjan, नागराज मंजुले:Nagraj Manjule, अनीस बज्मी:Anees Bazmee, विक्रम भट्ट:Vikram Bhatt, मोहित सूरी:Mohit Suri, शूजित सरकार=सुजीत सरकार:Shoojit Sircar, सुजॉय घोष=सुजय घोष:Sujoy Ghosh, नितेश तिवारी:Nitesh Tiwari, ओम राउत:Om Raut, आदित्य धर:Aditya Dhar',
  },
  {
    category: 'person.director',
    country: 'IN',
    gender: 'f',
    since: 2000,
    names: 'फराह खान:Farah Khan, रीमा कागती:Reema Kagti, दीपा मेहता:Deepa Mehta, अपर्णा सेन:Aparna Sen',
  },
  {
    category: 'person.film',
    country: 'US',
    gender: 'f',
    since: 2004,
    names:
      'मेगन फॉक्स=मैगन फॉक्स=मेगन फाक्स:Megan Fox, ऐनी हैथवे=एन हैथवे:Anne Hathaway, जेसिका अल्बा:Jessica Alba, जेसिका चैस्टेन:Jessica Chastain, वायोला डेविस:Viola Davis',
  },
];
