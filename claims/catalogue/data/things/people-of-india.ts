import type { KnownPeople } from './known-people-type.ts';

/**
 * People of India's public life from about 2010 on, beside those of the longer lists.
 * Source: own compilation from general knowledge, by years of office or of play, a year or two left on either side;
 * not checked against a published list.
 */
export const PEOPLE_OF_INDIA: readonly KnownPeople[] = [
  {
    category: 'person.leader',
    country: 'IN',
    since: 2012,
    names:
      'हर्षवर्धन=हर्ष वर्धन:Harsh Vardhan, मनसुख मांडविया=मनसुख मंडाविया:Mansukh Mandaviya, नरेंद्र सिंह तोमर:Narendra Singh Tomar, रमेश पोखरियाल निशंक=रमेश पोखरियाल:Ramesh Pokhriyal Nishank, थावरचंद गहलोत=थावर चंद गहलोत:Thawar Chand Gehlot, मुख्तार अब्बास नकवी:Mukhtar Abbas Naqvi, गजेंद्र सिंह शेखावत:Gajendra Singh Shekhawat, अर्जुन मुंडा:Arjun Munda, प्रह्लाद जोशी=प्रल्हाद जोशी:Pralhad Joshi, अर्जुन राम मेघवाल:Arjun Ram Meghwal, संतोष गंगवार:Santosh Gangwar, सीपी राधाकृष्णन:C. P. Radhakrishnan, त्रिवेंद्र सिंह रावत:Trivendra Singh Rawat, बसवराज बोम्मई:Basavaraj Bommai, एचडी कुमारस्वामी:H. D. Kumaraswamy, एडप्पादी के पलानीस्वामी=ई पलानीस्वामी:Edappadi K. Palaniswami, ओ पन्नीरसेल्वम:O. Panneerselvam, चरणजीत सिंह चन्नी:Charanjit Singh Channi, चंपई सोरेन=चंपाई सोरेन:Champai Soren, के अन्नामलाई:K. Annamalai, हरिवंश नारायण सिंह:Harivansh Narayan Singh',
  },
  {
    category: 'person.leader',
    country: 'IN',
    since: 2021,
    names:
      'किंजरापु राममोहन नायडू=राममोहन नायडू=के राममोहन नायडू:Kinjarapu Ram Mohan Naidu, सीआर पाटिल:C. R. Patil, प्रमोद सावंत:Pramod Sawant, माणिक साहा:Manik Saha, कोनराड संगमा:Conrad Sangma, पेमा खांडू:Pema Khandu, प्रेम सिंह तमांग:Prem Singh Tamang, लालदुहोमा:Lalduhoma, नेफ्यू रियो:Neiphiu Rio',
  },
  {
    category: 'person.leader',
    country: 'IN',
    gender: 'f',
    since: 2012,
    names:
      'उमा भारती:Uma Bharti, मेनका गांधी:Maneka Gandhi, हरसिमरत कौर बादल:Harsimrat Kaur Badal, अन्नपूर्णा देवी:Annapurna Devi, आनंदीबेन पटेल:Anandiben Patel, अनुप्रिया पटेल:Anupriya Patel, सुप्रिया सुले:Supriya Sule, महुआ मोइत्रा:Mahua Moitra, मीनाक्षी लेखी:Meenakshi Lekhi, के कविता:K. Kavitha',
  },
  {
    category: 'person.leader',
    country: 'IN',
    since: 2002,
    until: 2019,
    names:
      'एके एंटनी:A. K. Antony, सलमान खुर्शीद:Salman Khurshid, एसएम कृष्णा:S. M. Krishna, सुशील कुमार शिंदे:Sushilkumar Shinde, वीरप्पा मोइली:Veerappa Moily, पवन कुमार बंसल:Pawan Kumar Bansal, मनोहर पर्रिकर:Manohar Parrikar, वीरभद्र सिंह:Virbhadra Singh, प्रेम कुमार धूमल:Prem Kumar Dhumal, विजय बहुगुणा:Vijay Bahuguna, ओमन चांडी:Oommen Chandy, प्रकाश सिंह बादल:Parkash Singh Badal, तरुण गोगोई:Tarun Gogoi, पृथ्वीराज चव्हाण:Prithviraj Chavan',
  },
  {
    category: 'person.leader',
    country: 'IN',
    since: 2002,
    names: 'कपिल सिब्बल:Kapil Sibal, जयराम रमेश:Jairam Ramesh, केसी वेणुगोपाल:K. C. Venugopal',
  },
  {
    category: 'person.activist',
    country: 'IN',
    since: 2008,
    names:
      'अन्ना हजारे:Anna Hazare, प्रशांत भूषण:Prashant Bhushan, कैलाश सत्यार्थी:Kailash Satyarthi, राकेश टिकैत:Rakesh Tikait, सोनम वांगचुक:Sonam Wangchuk',
  },
  {
    category: 'person.judge',
    country: 'IN',
    since: 2010,
    until: 2020,
    names:
      'टीएस ठाकुर:T. S. Thakur, जेएस खेहर:J. S. Khehar, रंजन गोगोई:Ranjan Gogoi, आरएम लोढ़ा:R. M. Lodha, एचएल दत्तू:H. L. Dattu, पी सदाशिवम:P. Sathasivam, अल्तमस कबीर:Altamas Kabir',
  },
  {
    category: 'person.judge',
    country: 'IN',
    since: 2019,
    names:
      'एसए बोबडे:S. A. Bobde, एनवी रमना:N. V. Ramana, यूयू ललित:U. U. Lalit, डीवाई चंद्रचूड़:D. Y. Chandrachud, बीआर गवई:B. R. Gavai',
  },
  {
    category: 'person.soldier',
    country: 'IN',
    since: 2010,
    names:
      'बिपिन रावत:Bipin Rawat, दलबीर सिंह सुहाग:Dalbir Singh Suhag, मनोज मुकुंद नरवणे=एमएम नरवणे:Manoj Mukund Naravane, उपेंद्र द्विवेदी:Upendra Dwivedi, आरकेएस भदौरिया:R. K. S. Bhadauria, बीएस धनोआ:B. S. Dhanoa, वीआर चौधरी:V. R. Chaudhari, करमबीर सिंह:Karambir Singh, आर हरि कुमार:R. Hari Kumar, दिनेश के त्रिपाठी:Dinesh K. Tripathi, सुनील लांबा:Sunil Lanba',
  },
  {
    category: 'person.science',
    country: 'IN',
    since: 2009,
    names: 'एएस किरण कुमार:A. S. Kiran Kumar, के राधाकृष्णन:K. Radhakrishnan',
  },
  {
    category: 'person.banker',
    country: 'IN',
    since: 2012,
    names:
      'शक्तिकांत दास=शक्तिकांता दास:Shaktikanta Das, संजय मल्होत्रा:Sanjay Malhotra, उर्जित पटेल:Urjit Patel, रघुराम राजन:Raghuram Rajan, विरल आचार्य:Viral Acharya, माइकल देबब्रत पात्रा:Michael Debabrata Patra',
  },
  {
    category: 'person.cricket-official',
    country: 'IN',
    since: 2010,
    names:
      'जय शाह:Jay Shah, रोजर बिन्नी:Roger Binny, एन श्रीनिवासन:N. Srinivasan, शशांक मनोहर:Shashank Manohar, देवजीत सैकिया:Devajit Saikia, मिथुन मन्हास:Mithun Manhas',
  },
  {
    category: 'person.investigator',
    country: 'IN',
    since: 2012,
    names:
      'रंजीत सिन्हा:Ranjit Sinha, सुबोध जायसवाल=सुबोध कुमार जायसवाल:Subodh Kumar Jaiswal, प्रवीण सूद:Praveen Sood, ऋषि कुमार शुक्ला:Rishi Kumar Shukla',
  },
  {
    category: 'person.adviser',
    country: 'IN',
    since: 2012,
    names:
      'अजीत डोभाल=अजित डोभाल:Ajit Doval, नृपेंद्र मिश्रा:Nripendra Misra, हर्षवर्धन श्रृंगला=हर्ष वर्धन श्रृंगला:Harsh Vardhan Shringla, विक्रम मिसरी=विक्रम मिस्री:Vikram Misri, विनय क्वात्रा:Vinay Kwatra, अमिताभ कांत:Amitabh Kant',
  },
  {
    category: 'person.cricketer',
    country: 'IN',
    since: 2019,
    names:
      'अर्शदीप सिंह:Arshdeep Singh, वाशिंगटन सुंदर:Washington Sundar, वरुण चक्रवर्ती:Varun Chakaravarthy, हर्षित राणा:Harshit Rana, साई सुदर्शन:Sai Sudharsan, ध्रुव जुरेल:Dhruv Jurel, नीतीश कुमार रेड्डी:Nitish Kumar Reddy, ऋतुराज गायकवाड़:Ruturaj Gaikwad, प्रसिद्ध कृष्णा:Prasidh Krishna, वैभव सूर्यवंशी:Vaibhav Suryavanshi',
  },
  {
    category: 'person.cricketer',
    country: 'IN',
    gender: 'f',
    since: 2019,
    names:
      'ऋचा घोष:Richa Ghosh, श्रेयंका पाटिल:Shreyanka Patil, प्रतिका रावल:Pratika Rawal, हरलीन देओल:Harleen Deol, क्रांति गौड़:Kranti Gaud',
  },
  {
    category: 'person.governor',
    country: 'IN',
    since: 2012,
    names:
      'आरिफ मोहम्मद खान:Arif Mohammed Khan, सत्यपाल मलिक:Satya Pal Malik, जगदीश मुखी:Jagdish Mukhi, आचार्य देवव्रत:Acharya Devvrat, भगत सिंह कोश्यारी:Bhagat Singh Koshyari, लालजी टंडन:Lalji Tandon, कलराज मिश्र:Kalraj Mishra, अनिल बैजल:Anil Baijal, विनय कुमार सक्सेना=वीके सक्सेना:Vinai Kumar Saxena, नजीब जंग:Najeeb Jung, फागू चौहान:Phagu Chauhan, मंगुभाई पटेल:Mangubhai Patel, रमेश बैस:Ramesh Bais, सीवी आनंद बोस:C. V. Ananda Bose, राजेंद्र आर्लेकर:Rajendra Arlekar, आरएन रवि:R. N. Ravi, वजुभाई वाला:Vajubhai Vala, केशरी नाथ त्रिपाठी=केसरीनाथ त्रिपाठी:Keshari Nath Tripathi',
  },
  {
    category: 'person.governor',
    country: 'IN',
    gender: 'f',
    since: 2012,
    names:
      'नजमा हेपतुल्ला:Najma Heptulla, बेबी रानी मौर्य:Baby Rani Maurya, किरण बेदी:Kiran Bedi, तमिलिसाई सुंदरराजन:Tamilisai Soundararajan',
  },
  {
    category: 'person.guru',
    country: 'IN',
    since: 2005,
    names:
      'बाबा रामदेव=योग गुरु बाबा रामदेव:Baba Ramdev, श्री श्री रविशंकर:Sri Sri Ravi Shankar, मोरारी बापू:Morari Bapu, सद्गुरु जग्गी वासुदेव=जग्गी वासुदेव:Jaggi Vasudev, आचार्य बालकृष्ण:Acharya Balkrishna, स्वामी अवधेशानंद गिरि:Swami Avdheshanand Giri, आसाराम बापू:Asaram Bapu',
  },
  // Names that many bear: options, but not read as theirs in a text.
  {
    category: 'person.leader',
    country: 'IN',
    since: 2012,
    unread: true,
    names:
      'भूपेंद्र यादव:Bhupender Yadav, जितेंद्र सिंह:Jitendra Singh, राधा मोहन सिंह=राधामोहन सिंह:Radha Mohan Singh, सुरेश प्रभु:Suresh Prabhu, आनंद शर्मा:Anand Sharma',
  },
  {
    category: 'person.judge',
    country: 'IN',
    since: 2015,
    unread: true,
    names: 'दीपक मिश्रा:Dipak Misra, संजीव खन्ना:Sanjiv Khanna, सूर्यकांत:Surya Kant',
  },
  {
    category: 'person.soldier',
    country: 'IN',
    since: 2015,
    unread: true,
    names: 'मनोज पांडे:Manoj Pande, अनिल चौहान:Anil Chauhan, एपी सिंह:A. P. Singh',
  },
  {
    category: 'person.investigator',
    country: 'IN',
    since: 2015,
    unread: true,
    names: 'आलोक वर्मा:Alok Verma, राकेश अस्थाना:Rakesh Asthana',
  },
  {
    category: 'person.adviser',
    country: 'IN',
    since: 2015,
    unread: true,
    names: 'पीके मिश्रा:P. K. Mishra, विजय गोखले:Vijay Gokhale',
  },
  {
    category: 'person.cricket-official',
    country: 'IN',
    since: 2015,
    unread: true,
    names: 'राजीव शुक्ला:Rajeev Shukla',
  },
  {
    category: 'person.cricketer',
    country: 'IN',
    since: 2022,
    unread: true,
    names: 'अभिषेक शर्मा:Abhishek Sharma, आकाश दीप:Akash Deep, रिंकू सिंह:Rinku Singh, तिलक वर्मा:Tilak Varma',
  },
  {
    category: 'person.activist',
    country: 'IN',
    since: 2015,
    unread: true,
    names: 'योगेंद्र यादव:Yogendra Yadav',
  },
  {
    category: 'person.leader',
    country: 'IN',
    gender: 'f',
    since: 2024,
    unread: true,
    names: 'रेखा गुप्ता:Rekha Gupta',
  },
  {
    category: 'person.cricketer',
    country: 'IN',
    gender: 'f',
    since: 2018,
    unread: true,
    names: 'रेणुका सिंह:Renuka Singh, राधा यादव:Radha Yadav',
  },
];
