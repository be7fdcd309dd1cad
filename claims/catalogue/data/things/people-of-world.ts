import type { KnownPeople } from './known-people-type.ts';

/**
 * Judges, hosts, former players and heads of armed groups whom Hindi papers name, so that one of them has others beside
 * him. Source: own compilation from general knowledge, by the years in which they held office or were in the news, a year
 * or two left on either side; not checked against a published list.
 */
export const PEOPLE_OF_WORLD: readonly KnownPeople[] = [
  {
    category: 'person.judge',
    country: 'PK',
    since: 2005,
    names:
      'साकिब निसार=मियां साकिब निसार:Saqib Nisar, आसिफ सईद खोसा:Asif Saeed Khosa, गुलजार अहमद:Gulzar Ahmed, उमर अता बंदियाल:Umar Ata Bandial, काजी फैज ईसा=काजी फायज ईसा:Qazi Faez Isa, इफ्तिखार मोहम्मद चौधरी=इफ्तिखार चौधरी:Iftikhar Muhammad Chaudhry, तसद्दुक हुसैन जिलानी:Tassaduq Hussain Jillani, नासिर-उल-मुल्क:Nasirul Mulk, अनवर जहीर जमाली:Anwar Zaheer Jamali, याह्या अफरीदी:Yahya Afridi',
  },
  {
    category: 'person.militant',
    unread: true,
    names:
      'हाफिज सईद=हाफिज मोहम्मद सईद=हाफिज मुहम्मद सईद:Hafiz Saeed, मसूद अजहर=मौलाना मसूद अजहर:Masood Azhar, सैयद सलाहुद्दीन:Syed Salahuddin, जकीउर रहमान लखवी=जकी-उर-रहमान लखवी:Zakiur Rehman Lakhvi, ओसामा बिन लादेन:Osama bin Laden, अयमान अल-जवाहिरी=अयमान अल जवाहिरी:Ayman al-Zawahiri, अबू बकर अल-बगदादी=अबू बक्र अल-बगदादी:Abu Bakr al-Baghdadi, मुल्ला उमर:Mullah Omar, हकीमुल्ला महसूद:Hakimullah Mehsud, बैतुल्ला महसूद:Baitullah Mehsud, दाऊद इब्राहिम:Dawood Ibrahim',
  },
  {
    category: 'person.host',
    country: 'US',
    since: 1990,
    names:
      'स्टीव हार्वे:Steve Harvey, जिमी किमेल=जिम्मी किमल=जिमी किमल:Jimmy Kimmel, जिमी फैलन:Jimmy Fallon, डेविड लेटरमैन:David Letterman, जे लेनो:Jay Leno, कॉनन ओब्रायन:Conan O’Brien, सेथ मेयर्स:Seth Meyers, स्टीफन कोलबर्ट:Stephen Colbert, क्रिस रॉक:Chris Rock, बिली क्रिस्टल:Billy Crystal, नील पैट्रिक हैरिस:Neil Patrick Harris',
  },
  {
    category: 'person.tennis-coach',
    names:
      'स्टीफन एडबर्ग=स्टीफेन एडबर्ग:Stefan Edberg, बोरिस बेकर:Boris Becker, इवान लेंडल:Ivan Lendl, गोरान इवानिसेविच:Goran Ivanisevic, माइकल चांग:Michael Chang, टोनी नडाल:Toni Nadal, मैट्स विलेंडर:Mats Wilander, जिमी कोनर्स:Jimmy Connors',
  },
  {
    category: 'person.leader',
    country: 'MK',
    since: 2010,
    names:
      'ज़ोरान ज़ेव=जोरान जेव=जोरान जाएव:Zoran Zaev, निकोला ग्रुएव्स्की:Nikola Gruevski, जॉर्जी इवानोव:Gjorge Ivanov, स्टेवो पेंडारोव्स्की:Stevo Pendarovski',
  },
  {
    category: 'person.leader',
    country: 'IR',
    since: 2000,
    names: 'सईद जलीली:Saeed Jalili, मोहम्मद बाकर कालीबाफ=मोहम्मद बागेर कालीबाफ:Mohammad Bagher Ghalibaf',
  },
  {
    category: 'person.business',
    country: 'IN',
    since: 2005,
    unread: true,
    names:
      'विशाल सिक्का:Vishal Sikka, आर शेषासयी=आर. शेषासयी:R. Seshasayee, यूबी प्रवीण राव=यू बी प्रवीण राव:U. B. Pravin Rao, सलिल पारेख:Salil Parekh, एसडी शिबूलाल:S. D. Shibulal, क्रिस गोपालकृष्णन:Kris Gopalakrishnan, एन चंद्रशेखरन=नटराजन चंद्रशेखरन:Natarajan Chandrasekaran, राजेश गोपीनाथन:Rajesh Gopinathan, सीपी गुरनानी:C. P. Gurnani, विजय शेखर शर्मा:Vijay Shekhar Sharma, भाविश अग्रवाल:Bhavish Aggarwal, दीपिंदर गोयल:Deepinder Goyal, रितेश अग्रवाल:Ritesh Agarwal, सचिन बंसल:Sachin Bansal, बायजू रवींद्रन:Byju Raveendran, राणा कपूर:Rana Kapoor, आदित्य पुरी:Aditya Puri, नरेश गोयल:Naresh Goyal, अदार पूनावाला:Adar Poonawalla, सज्जन जिंदल:Sajjan Jindal, अनिल अग्रवाल:Anil Agarwal',
  },
  {
    category: 'person.business',
    country: 'IN',
    gender: 'f',
    since: 2005,
    unread: true,
    names:
      'चंदा कोचर:Chanda Kochhar, अरुंधति भट्टाचार्य:Arundhati Bhattacharya, शिखा शर्मा:Shikha Sharma, रोशनी नाडर:Roshni Nadar',
  },
  {
    category: 'person.tennis',
    country: 'SK',
    gender: 'f',
    since: 2005,
    until: 2020,
    names: 'डोमिनिका सिबुलकोवा:Dominika Cibulková',
  },
];
