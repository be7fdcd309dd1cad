import type { Category, Entry } from '../../types.ts';

/** Men in the politics of one state. */
interface StateHouse {
  readonly state: string;
  readonly since: number;
  readonly until?: number;
  /** `हिंदी:English`. */
  readonly names: string;
}

/**
 * Ministers and members of the houses of states, each in the news of that state alone: no list of all of them.
 * Source: own compilation from general knowledge, a year or two left on either side.
 */
const HOUSES: readonly StateHouse[] = [
  {
    state: 'jh',
    since: 2014,
    names:
      'बाबूलाल मरांडी:Babulal Marandi, रामेश्वर उरांव:Rameshwar Oraon, आलमगीर आलम:Alamgir Alam, बन्ना गुप्ता:Banna Gupta, मिथिलेश ठाकुर:Mithilesh Thakur, सरयू राय:Saryu Rai, भानु प्रताप शाही:Bhanu Pratap Shahi, सीपी सिंह:C. P. Singh',
  },
  {
    state: 'up',
    since: 2015,
    names:
      'केशव प्रसाद मौर्य:Keshav Prasad Maurya, दिनेश शर्मा:Dinesh Sharma, सुरेश खन्ना:Suresh Khanna, सूर्य प्रताप शाही:Surya Pratap Shahi, जय प्रताप सिंह:Jai Pratap Singh, ब्रजेश पाठक:Brajesh Pathak, सिद्धार्थनाथ सिंह:Sidharth Nath Singh, स्वतंत्र देव सिंह:Swatantra Dev Singh, शिवपाल यादव:Shivpal Yadav, अजय कुमार लल्लू:Ajay Kumar Lallu',
  },
  {
    state: 'br',
    since: 2015,
    names:
      'नीरज कुमार:Neeraj Kumar, नंदकिशोर यादव:Nand Kishore Yadav, प्रेम कुमार:Prem Kumar, संजय झा:Sanjay Jha, श्रवण कुमार:Shravan Kumar, अशोक चौधरी:Ashok Choudhary, विजय कुमार चौधरी:Vijay Kumar Choudhary, अब्दुल बारी सिद्दीकी:Abdul Bari Siddiqui, मदन मोहन झा:Madan Mohan Jha',
  },
  {
    state: 'dl',
    since: 2013,
    names:
      'सत्येंद्र जैन:Satyendar Jain, गोपाल राय:Gopal Rai, कैलाश गहलोत:Kailash Gahlot, इमरान हुसैन:Imran Hussain, मनोज तिवारी:Manoj Tiwari, विजेंद्र गुप्ता:Vijender Gupta, संजय सिंह:Sanjay Singh, अजय माकन:Ajay Maken',
  },
  {
    state: 'mh',
    since: 2014,
    names:
      'राजेश टोपे:Rajesh Tope, अनिल देशमुख:Anil Deshmukh, बालासाहेब थोराट:Balasaheb Thorat, आदित्य ठाकरे:Aaditya Thackeray, नवाब मलिक:Nawab Malik, जयंत पाटील:Jayant Patil, छगन भुजबल:Chhagan Bhujbal, अशोक चव्हाण:Ashok Chavan, संजय राउत:Sanjay Raut, अरविंद सावंत:Arvind Sawant',
  },
  {
    state: 'mp',
    since: 2014,
    names:
      'नरोत्तम मिश्रा:Narottam Mishra, गोपाल भार्गव:Gopal Bhargava, कैलाश विजयवर्गीय:Kailash Vijayvargiya, तुलसी सिलावट:Tulsi Silawat, जीतू पटवारी:Jitu Patwari, भूपेंद्र सिंह:Bhupendra Singh, कमल पटेल:Kamal Patel',
  },
  {
    state: 'rj',
    since: 2013,
    names:
      'रघु शर्मा:Raghu Sharma, गुलाबचंद कटारिया:Gulab Chand Kataria, सतीश पूनिया:Satish Poonia, प्रताप सिंह खाचरियावास:Pratap Singh Khachariyawas, गोविंद सिंह डोटासरा:Govind Singh Dotasra, राजेंद्र राठौड़:Rajendra Rathore, शांति धारीवाल:Shanti Dhariwal',
  },
  {
    state: 'hr',
    since: 2014,
    names:
      'अनिल विज:Anil Vij, दुष्यंत चौटाला:Dushyant Chautala, रणदीप सुरजेवाला:Randeep Surjewala, अभय चौटाला:Abhay Chautala, कंवर पाल गुर्जर:Kanwar Pal Gurjar, ओम प्रकाश धनखड़:Om Prakash Dhankar, कुलदीप बिश्नोई:Kuldeep Bishnoi',
  },
  {
    state: 'pb',
    since: 2014,
    names:
      'सुखबीर सिंह बादल:Sukhbir Singh Badal, नवजोत सिंह सिद्धू:Navjot Singh Sidhu, बलबीर सिंह सिद्धू:Balbir Singh Sidhu, सुनील जाखड़:Sunil Jakhar, मनप्रीत सिंह बादल:Manpreet Singh Badal, प्रताप सिंह बाजवा:Partap Singh Bajwa, सुखजिंदर सिंह रंधावा:Sukhjinder Singh Randhawa, बिक्रम सिंह मजीठिया:Bikram Singh Majithia, हरपाल सिंह चीमा:Harpal Singh Cheema',
  },
  {
    state: 'uk',
    since: 2014,
    names:
      'सतपाल महाराज:Satpal Maharaj, मदन कौशिक:Madan Kaushik, हरक सिंह रावत:Harak Singh Rawat, सुबोध उनियाल:Subodh Uniyal, प्रीतम सिंह:Pritam Singh, धन सिंह रावत:Dhan Singh Rawat',
  },
  {
    state: 'cg',
    since: 2014,
    names:
      'टीएस सिंहदेव:T. S. Singh Deo, अजय चंद्राकर:Ajay Chandrakar, ताम्रध्वज साहू:Tamradhwaj Sahu, रविंद्र चौबे:Ravindra Choubey, बृजमोहन अग्रवाल:Brijmohan Agrawal, धरमलाल कौशिक:Dharamlal Kaushik',
  },
  {
    state: 'wb',
    since: 2012,
    names:
      'पार्थ चटर्जी:Partha Chatterjee, फिरहाद हकीम:Firhad Hakim, दिलीप घोष:Dilip Ghosh, सुवेंदु अधिकारी:Suvendu Adhikari, मुकुल रॉय:Mukul Roy, डेरेक ओब्रायन:Derek O’Brien, अभिषेक बनर्जी:Abhishek Banerjee',
  },
  {
    state: 'hp',
    since: 2015,
    names:
      'मुकेश अग्निहोत्री:Mukesh Agnihotri, विक्रमादित्य सिंह:Vikramaditya Singh, महेंद्र सिंह ठाकुर:Mahender Singh Thakur, सुरेश भारद्वाज:Suresh Bhardwaj, सतपाल सिंह सत्ती:Satpal Singh Satti, राजीव बिंदल:Rajeev Bindal, जगत सिंह नेगी:Jagat Singh Negi, हर्षवर्धन चौहान:Harshwardhan Chauhan, धनीराम शांडिल:Dhani Ram Shandil',
  },
  {
    state: 'gj',
    since: 2014,
    names:
      'नितिन पटेल:Nitin Patel, प्रदीप सिंह जडेजा:Pradipsinh Jadeja, परेश धनानी:Paresh Dhanani, अमित चावड़ा:Amit Chavda, भूपेंद्र सिंह चूडासमा:Bhupendrasinh Chudasama, ऋषिकेश पटेल:Rushikesh Patel, हर्ष संघवी:Harsh Sanghavi, कनुभाई देसाई:Kanubhai Desai, शक्तिसिंह गोहिल:Shaktisinh Gohil, कुंवरजी बावलिया:Kunvarji Bavaliya',
  },
  {
    state: 'ka',
    since: 2013,
    names:
      'आर अशोक:R. Ashoka, जी परमेश्वर:G. Parameshwara, एमबी पाटिल:M. B. Patil, प्रियांक खरगे:Priyank Kharge, रामलिंगा रेड्डी:Ramalinga Reddy, एचके पाटिल:H. K. Patil, कृष्णा बायरे गौड़ा:Krishna Byre Gowda, बीवाई विजयेंद्र:B. Y. Vijayendra',
  },
  {
    state: 'ap',
    since: 2014,
    names:
      'नारा लोकेश:Nara Lokesh, बोत्सा सत्यनारायण:Botsa Satyanarayana, के अच्चन्नायडू:K. Atchannaidu, पी नारायण:P. Narayana, पेड्डीरेड्डी रामचंद्र रेड्डी:Peddireddi Ramachandra Reddy, नादेंदला मनोहर:Nadendla Manohar, धर्माना प्रसाद राव:Dharmana Prasada Rao',
  },
  {
    state: 'tg',
    since: 2014,
    names:
      'केटी रामाराव:K. T. Rama Rao, टी हरीश राव:T. Harish Rao, मल्लू भट्टी विक्रमार्क:Mallu Bhatti Vikramarka, उत्तम कुमार रेड्डी:N. Uttam Kumar Reddy, कोमटिरेड्डी वेंकट रेड्डी:Komatireddy Venkat Reddy, पोन्नम प्रभाकर:Ponnam Prabhakar, डी श्रीधर बाबू:D. Sridhar Babu, ईटेला राजेंद्र:Etela Rajender',
  },
  {
    state: 'tn',
    since: 2011,
    names:
      'दुरई मुरुगन:Duraimurugan, सेंथिल बालाजी:V. Senthil Balaji, पलानीवेल त्यागराजन:Palanivel Thiagarajan, टीटीवी दिनाकरन:T. T. V. Dhinakaran, मा सुब्रमण्यन:Ma. Subramanian, थोल थिरुमावलवन:Thol. Thirumavalavan, अंबुमणि रामदास:Anbumani Ramadoss',
  },
  {
    state: 'kl',
    since: 2013,
    names:
      'रमेश चेन्निथला:Ramesh Chennithala, के सुरेंद्रन:K. Surendran, एमवी गोविंदन:M. V. Govindan, केएन बालगोपाल:K. N. Balagopal, वी शिवनकुट्टी:V. Sivankutty, के सुधाकरन:K. Sudhakaran, पीके कुन्हालीकुट्टी:P. K. Kunhalikutty',
  },
  {
    state: 'od',
    since: 2012,
    names:
      'कनक वर्धन सिंह देव:Kanak Vardhan Singh Deo, पृथ्वीराज हरिचंदन:Prithiviraj Harichandan, मुकेश महालिंग:Mukesh Mahaling, सुरेश पुजारी:Suresh Pujari, मनमोहन सामल:Manmohan Samal, प्रसन्न आचार्य:Prasanna Acharya, रणेंद्र प्रताप स्वैन:Ranendra Pratap Swain',
  },
  {
    state: 'as',
    since: 2014,
    names:
      'पीयूष हजारिका:Pijush Hazarika, केशव महंत:Keshab Mahanta, अतुल बोरा:Atul Bora, रंजीत कुमार दास:Ranjeet Kumar Dass, गौरव गोगोई:Gaurav Gogoi, रनोज पेगू:Ranoj Pegu, देबब्रत सैकिया:Debabrata Saikia, बदरुद्दीन अजमल:Badruddin Ajmal',
  },
  {
    state: 'jk',
    since: 2010,
    names:
      'सुरिंदर चौधरी:Surinder Choudhary, सज्जाद लोन:Sajad Lone, अल्ताफ बुखारी:Altaf Bukhari, रविंदर रैना:Ravinder Raina, तारिक हमीद कर्रा:Tariq Hameed Karra, गुलाम अहमद मीर:Ghulam Ahmad Mir, नासिर असलम वानी:Nasir Aslam Wani',
  },
  {
    state: 'ga',
    since: 2012,
    names:
      'विश्वजीत राणे:Vishwajit Rane, विजय सरदेसाई:Vijai Sardesai, दिगंबर कामत:Digambar Kamat, माइकल लोबो:Michael Lobo, युरी अलेमाओ:Yuri Alemao, माविन गोडिन्हो:Mauvin Godinho, सुदीन ढवलीकर:Sudin Dhavalikar',
  },
];

/** Politicians of states: options only, not looked for in text. */
export const STATE_POLITICIANS: Category = {
  id: 'person.state-politician',
  class: 'person',
  head: { hi: 'नेता', en: 'politician' },
  gender: 'm',
  unread: true,
  entries: HOUSES.flatMap(({ state, names, since, until }) =>
    names.split(', ').map((told): Entry => {
      const [hi = '', en = ''] = told.split(':');
      return [hi, en, { country: 'IN', in: `state:in-${state}`, since, ...(until ? { until } : {}) }];
    }),
  ),
};
