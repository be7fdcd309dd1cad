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
      'सुखबीर सिंह बादल:Sukhbir Singh Badal, नवजोत सिंह सिद्धू:Navjot Singh Sidhu, बलबीर सिंह सिद्धू:Balbir Singh Sidhu, सुनील जाखड़:Sunil Jakhar, मनप्रीत सिंह बादल:Manpreet Singh Badal',
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
      'मुकेश अग्निहोत्री:Mukesh Agnihotri, विक्रमादित्य सिंह:Vikramaditya Singh, महेंद्र सिंह ठाकुर:Mahender Singh Thakur, सुरेश भारद्वाज:Suresh Bhardwaj, सतपाल सिंह सत्ती:Satpal Singh Satti',
  },
  {
    state: 'gj',
    since: 2014,
    names:
      'नितिन पटेल:Nitin Patel, प्रदीप सिंह जडेजा:Pradipsinh Jadeja, परेश धनानी:Paresh Dhanani, अमित चावड़ा:Amit Chavda, भूपेंद्र सिंह चूडासमा:Bhupendrasinh Chudasama',
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
