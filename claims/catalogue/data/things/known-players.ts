import type { KnownPeople } from './known-people-type.ts';

/**
 * Players of our time beside those of the longer lists, so that a bowler of New Zealand has bowlers of New Zealand
 * beside him. Names that many bear, or that another sort of known people bears, are left out.
 * Source: own compilation from general knowledge, by years of play for the country, a year or two left on either side;
 * not checked against a published list.
 */
export const PLAYERS: readonly KnownPeople[] = [
  {
    category: 'person.cricketer',
    country: 'IN',
    since: 2015,
    names:
      'शार्दुल ठाकुर:Shardul Thakur, उमेश यादव:Umesh Yadav, नवदीप सैनी:Navdeep Saini, दीपक चाहर:Deepak Chahar, क्रुणाल पंड्या=क्रुणाल पांड्या:Krunal Pandya, शिवम दुबे:Shivam Dube, रियान पराग:Riyan Parag, देवदत्त पडिक्कल:Devdutt Padikkal, सरफराज खान:Sarfaraz Khan, करुण नायर:Karun Nair, अभिमन्यु ईश्वरन:Abhimanyu Easwaran, रवि बिश्नोई:Ravi Bishnoi, आवेश खान:Avesh Khan, खलील अहमद:Khaleel Ahmed, मयंक यादव:Mayank Yadav, अंशुल कंबोज:Anshul Kamboj, वेंकटेश अय्यर:Venkatesh Iyer, जितेश शर्मा:Jitesh Sharma, मयंक अग्रवाल:Mayank Agarwal, हनुमा विहारी:Hanuma Vihari, ऋद्धिमान साहा:Wriddhiman Saha, रजत पाटीदार:Rajat Patidar',
  },
  {
    category: 'person.cricketer',
    country: 'IN',
    gender: 'f',
    since: 2017,
    names:
      'स्नेह राणा:Sneh Rana, श्री चरणी:Shree Charani, अरुंधति रेड्डी:Arundhati Reddy, पूजा वस्त्राकर:Pooja Vastrakar, यास्तिका भाटिया:Yastika Bhatia, अमनजोत कौर:Amanjot Kaur, उमा छेत्री:Uma Chetry, राजेश्वरी गायकवाड़:Rajeshwari Gayakwad',
  },
  {
    category: 'person.cricketer',
    country: 'NZ',
    since: 2010,
    names:
      'टिम साउदी:Tim Southee, मैट हेनरी:Matt Henry, मिचेल सैंटनर=मिशेल सैंटनर:Mitchell Santner, रचिन रवींद्र:Rachin Ravindra, डेरिल मिचेल=डेरिल मिशेल:Daryl Mitchell, डेवोन कॉनवे=डेवॉन कॉनवे:Devon Conway, टॉम लाथम:Tom Latham, ग्लेन फिलिप्स:Glenn Phillips, लॉकी फर्ग्यूसन:Lockie Ferguson, काइल जैमीसन:Kyle Jamieson, ईश सोढ़ी=ईश सोढी:Ish Sodhi, एजाज पटेल:Ajaz Patel, माइकल ब्रेसवेल:Michael Bracewell, विल ओ रूर्के=विलियम ओ रूर्के:Will O’Rourke',
  },
  {
    category: 'person.cricketer',
    country: 'AU',
    since: 2011,
    names:
      'जोश हेजलवुड:Josh Hazlewood, नाथन लियोन=नाथन लायन:Nathan Lyon, मार्नस लाबुशेन=मार्नस लाबुशाने:Marnus Labuschagne, उस्मान ख्वाजा:Usman Khawaja, मिचेल मार्श=मिशेल मार्श:Mitchell Marsh, कैमरन ग्रीन=कैमरून ग्रीन:Cameron Green, एलेक्स कैरी:Alex Carey, एडम जम्पा=एडम जंपा:Adam Zampa, जोश इंग्लिस:Josh Inglis, स्कॉट बोलैंड:Scott Boland, मार्कस स्टोइनिस:Marcus Stoinis',
  },
  {
    category: 'person.cricketer',
    country: 'GB',
    since: 2012,
    names:
      'जोफ्रा आर्चर:Jofra Archer, हैरी ब्रूक:Harry Brook, बेन डकेट:Ben Duckett, जैक क्रॉली=जैक क्राउली:Zak Crawley, ओली पोप:Ollie Pope, जॉनी बेयरस्टो:Jonny Bairstow, आदिल राशिद=आदिल रशीद:Adil Rashid, स्टुअर्ट ब्रॉड:Stuart Broad, क्रिस वोक्स:Chris Woakes, सैम करन:Sam Curran, मोईन अली:Moeen Ali, ब्रायडन कार्स:Brydon Carse, गस एटकिंसन:Gus Atkinson, जैकब बेथेल:Jacob Bethell',
  },
  {
    category: 'person.cricketer',
    country: 'PK',
    since: 2014,
    names:
      'हारिस रऊफ:Haris Rauf, नसीम शाह:Naseem Shah, फखर जमां:Fakhar Zaman, शादाब खान:Shadab Khan, सईम अयूब:Saim Ayub, सलमान अली आगा=सलमान आगा:Salman Ali Agha, इमाम उल हक=इमाम-उल-हक:Imam-ul-Haq, अब्दुल्ला शफीक:Abdullah Shafique, शान मसूद:Shan Masood, साहिबजादा फरहान:Sahibzada Farhan, अबरार अहमद:Abrar Ahmed',
  },
  {
    category: 'person.cricketer',
    country: 'ZA',
    since: 2012,
    names:
      'एडेन मार्करम=एडन मार्करम:Aiden Markram, तेंबा बावुमा=टेम्बा बावुमा:Temba Bavuma, हेनरिक क्लासेन:Heinrich Klaasen, मार्को जानसेन=मार्को यानसन:Marco Jansen, एनरिक नॉर्किया=एनरिक नॉर्खिया:Anrich Nortje, लुंगी एनगिडी=लुंगी एन्गिडी:Lungi Ngidi, केशव महाराज:Keshav Maharaj, तबरेज शम्सी:Tabraiz Shamsi, गेराल्ड कोएत्जी:Gerald Coetzee, रयान रिकेल्टन:Ryan Rickelton, ट्रिस्टन स्टब्स:Tristan Stubbs, डेवाल्ड ब्रेविस:Dewald Brevis, साइमन हार्मर:Simon Harmer, कॉर्बिन बॉश:Corbin Bosch',
  },
  {
    category: 'person.cricketer',
    country: 'LK',
    since: 2010,
    names:
      'एंजेलो मैथ्यूज:Angelo Mathews, कुसल मेंडिस:Kusal Mendis, पथुम निसंका:Pathum Nissanka, वानिंदु हसरंगा:Wanindu Hasaranga, महीश तीक्षणा=महेश तीक्षणा:Maheesh Theekshana, चरिथ असलंका:Charith Asalanka, मथीशा पथिराना:Matheesha Pathirana, दासुन शनाका:Dasun Shanaka, कुसल परेरा:Kusal Perera, दुष्मंथा चमीरा:Dushmantha Chameera',
  },
  {
    category: 'person.cricketer',
    country: 'BD',
    since: 2008,
    names:
      'मुशफिकुर रहीम:Mushfiqur Rahim, तमीम इकबाल:Tamim Iqbal, मुस्तफिजुर रहमान:Mustafizur Rahman, तस्कीन अहमद:Taskin Ahmed, लिटन दास:Litton Das, मेहदी हसन मिराज:Mehidy Hasan Miraz, नजमुल हुसैन शांतो:Najmul Hossain Shanto',
  },
  {
    category: 'person.cricketer',
    country: 'AF',
    since: 2012,
    names:
      'मोहम्मद नबी:Mohammad Nabi, रहमानुल्लाह गुरबाज:Rahmanullah Gurbaz, इब्राहिम जादरान:Ibrahim Zadran, अजमतुल्लाह उमरजई:Azmatullah Omarzai, मुजीब उर रहमान:Mujeeb Ur Rahman, नूर अहमद:Noor Ahmad, फजलहक फारूकी:Fazalhaq Farooqi, हशमतुल्लाह शाहिदी:Hashmatullah Shahidi',
  },
  {
    category: 'person.cricketer',
    country: 'AU',
    gender: 'f',
    since: 2012,
    names:
      'एलिस पेरी:Ellyse Perry, एलिसा हीली:Alyssa Healy, बेथ मूनी:Beth Mooney, एश्ले गार्डनर:Ashleigh Gardner, एनाबेल सदरलैंड:Annabel Sutherland, फीबी लिचफील्ड:Phoebe Litchfield, ताहलिया मैक्ग्रा:Tahlia McGrath',
  },
  {
    category: 'person.cricketer',
    country: 'GB',
    gender: 'f',
    since: 2014,
    names:
      'नैट साइवर-ब्रंट=नैट साइवर ब्रंट:Nat Sciver-Brunt, हीथर नाइट:Heather Knight, सोफी एक्लेस्टोन:Sophie Ecclestone, टैमी ब्यूमोंट:Tammy Beaumont, एमी जोन्स:Amy Jones',
  },
  {
    category: 'person.cricketer',
    country: 'ZA',
    gender: 'f',
    since: 2014,
    names:
      'लौरा वोल्वार्ड्ट=लौरा वोलवार्ट:Laura Wolvaardt, मारिजाने काप=मारिजान काप:Marizanne Kapp, तजमिन ब्रिट्स:Tazmin Brits, सुने लुस:Sune Luus, नादिन डी क्लर्क:Nadine de Klerk',
  },
  {
    category: 'person.athlete',
    country: 'IN',
    since: 2016,
    names:
      'सुखजीत सिंह:Sukhjeet Singh, अमित रोहिदास:Amit Rohidas, जरमनप्रीत सिंह:Jarmanpreet Singh, विवेक सागर प्रसाद:Vivek Sagar Prasad, गुरजंत सिंह:Gurjant Singh, ललित उपाध्याय=ललित कुमार उपाध्याय:Lalit Upadhyay, जुगराज सिंह:Jugraj Singh, शमशेर सिंह:Shamsher Singh (hockey), नीलकांत शर्मा:Nilakanta Sharma, दिलप्रीत सिंह:Dilpreet Singh',
  },
  {
    category: 'person.athlete',
    country: 'IN',
    gender: 'f',
    since: 2016,
    names:
      'नवनीत कौर:Navneet Kaur, लालरेमसियामी:Lalremsiami, नेहा गोयल:Neha Goyal, संगीता कुमारी:Sangita Kumari, निक्की प्रधान:Nikki Pradhan, सुशीला चानू:Sushila Chanu, इशिका चौधरी:Ishika Chaudhary, शर्मिला देवी:Sharmila Devi',
  },
  {
    category: 'person.wrestler',
    country: 'IN',
    gender: 'f',
    since: 2018,
    names:
      'अंशु मलिक:Anshu Malik, सोनम मलिक:Sonam Malik, निशा दहिया:Nisha Dahiya, रीतिका हुड्डा:Reetika Hooda, सरिता मोर:Sarita Mor, दिव्या काकरान:Divya Kakran, पूजा ढांडा:Pooja Dhanda, मानसी अहलावत:Mansi Ahlawat',
  },
  {
    category: 'person.wrestler',
    country: 'IN',
    since: 2018,
    names:
      'सुजीत कलकल:Sujeet Kalkal, राहुल अवारे:Rahul Aware, सुमित मलिक:Sumit Malik, विशाल कालीरमण:Vishal Kaliraman, जितेंद्र किन्हा:Jitender Kinha',
  },
  {
    category: 'person.shooter',
    country: 'IN',
    since: 2018,
    names:
      'सौरभ चौधरी:Saurabh Chaudhary, ऐश्वर्य प्रताप सिंह तोमर=ऐश्वर्य प्रताप तोमर:Aishwary Pratap Singh Tomar, दिव्यांश सिंह पंवार:Divyansh Singh Panwar, अनीश भानवाला:Anish Bhanwala, अर्जुन बाबुता:Arjun Babuta, रुद्रांक्ष पाटिल:Rudrankksh Patil, अनंतजीत सिंह नरूका:Anantjeet Singh Naruka',
  },
  {
    category: 'person.shooter',
    country: 'IN',
    gender: 'f',
    since: 2018,
    names:
      'ईशा सिंह:Esha Singh, रमिता जिंदल:Ramita Jindal, इलावेनिल वलारिवान:Elavenil Valarivan, सिफ्त कौर समरा:Sift Kaur Samra, रिद्म सांगवान:Rhythm Sangwan, यशस्विनी सिंह देसवाल:Yashaswini Singh Deswal, राजेश्वरी कुमारी:Rajeshwari Kumari, सुरुचि सिंह:Suruchi Singh',
  },
  {
    category: 'person.badminton',
    country: 'IN',
    gender: 'f',
    since: 2022,
    names:
      'रक्षिता श्री:Rakshitha Sree, तन्वी शर्मा:Tanvi Sharma, आकर्षी कश्यप:Aakarshi Kashyap, तस्नीम मीर:Tasnim Mir',
  },
  {
    category: 'person.badminton',
    country: 'JP',
    gender: 'f',
    since: 2021,
    names:
      'तोमोका मियाजाकी:Tomoka Miyazaki, अया ओहोरी:Aya Ohori, नात्सुकी निदायरा:Natsuki Nidaira, सायाका ताकाहाशी:Sayaka Takahashi',
  },
];
