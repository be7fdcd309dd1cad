import type { KnownPeople } from './known-people-type.ts';

/**
 * Politicians of India whom papers name day by day beside those of the longer lists: heads of the smaller states, members of
 * both houses, spokesmen and leaders of parties. Names that many bear are left out.
 * Source: own compilation from general knowledge, by first high office or first seat, a year or two left on either side;
 * not checked against a published list.
 */
export const POLITICIANS_OF_INDIA: readonly KnownPeople[] = [
  {
    category: 'person.leader',
    country: 'IN',
    since: 2012,
    names:
      'एन बीरेन सिंह=एन. बीरेन सिंह=बीरेन सिंह:N. Biren Singh, जोरमथंगा=ज़ोरामथांगा=जोरामथांगा:Zoramthanga, बिप्लब कुमार देब=बिप्लब देब=बिपल्ब देब:Biplab Kumar Deb, तीरथ सिंह रावत:Tirath Singh Rawat, वी नारायणसामी=वी. नारायणसामी:V. Narayanasamy, लक्ष्मीकांत पारसेकर:Laxmikant Parsekar, टीआर जेलियांग=टी आर जेलियांग:T. R. Zeliang, तेज प्रताप यादव=तेजप्रताप यादव:Tej Pratap Yadav, उपेंद्र कुशवाहा:Upendra Kushwaha, मुकेश सहनी:Mukesh Sahani, पप्पू यादव:Pappu Yadav, आरसीपी सिंह=आर सी पी सिंह:R. C. P. Singh, केसी त्यागी=के सी त्यागी:K. C. Tyagi, जयंत चौधरी:Jayant Chaudhary, ओमप्रकाश राजभर=ओम प्रकाश राजभर:Om Prakash Rajbhar, वरुण गांधी:Varun Gandhi, साक्षी महाराज:Sakshi Maharaj, रामगोपाल यादव=राम गोपाल यादव:Ram Gopal Yadav, राघव चड्ढा:Raghav Chadha, अधीर रंजन चौधरी:Adhir Ranjan Chowdhury, पवन खेड़ा:Pawan Khera, संबित पात्रा:Sambit Patra, सुधांशु त्रिवेदी:Sudhanshu Trivedi, राम माधव:Ram Madhav, विनोद तावड़े:Vinod Tawde, जयंत सिन्हा:Jayant Sinha, बाबुल सुप्रियो:Babul Supriyo, हार्दिक पटेल:Hardik Patel, जिग्नेश मेवाणी:Jignesh Mevani, अल्पेश ठाकोर:Alpesh Thakor, कन्हैया कुमार:Kanhaiya Kumar, रामदास अठावले=रामदास आठवले:Ramdas Athawale, किरीट सोमैया=किरीट सोमय्या:Kirit Somaiya, नाना पटोले:Nana Patole, रावसाहेब दानवे:Raosaheb Danve, हंसराज अहीर:Hansraj Ahir, जी किशन रेड्डी=किशन रेड्डी:G. Kishan Reddy, पवन कल्याण:Pawan Kalyan, अकबरुद्दीन ओवैसी:Akbaruddin Owaisi, इम्तियाज जलील:Imtiaz Jaleel, उदयनिधि स्टालिन:Udhayanidhi Stalin, केएस ईश्वरप्पा:K. S. Eshwarappa, राजीव चंद्रशेखर:Rajeev Chandrasekhar, वी मुरलीधरन=वी. मुरलीधरन:V. Muraleedharan, डी राजा=डी. राजा:D. Raja, विनय सहस्रबुद्धे:Vinay Sahasrabuddhe, सुरेश अंगड़ी=सुरेश अंगदी:Suresh Angadi, ब्रजभूषण शरण सिंह=बृजभूषण शरण सिंह=बृज भूषण शरण सिंह:Brij Bhushan Sharan Singh',
  },
  {
    category: 'person.leader',
    country: 'IN',
    since: 2000,
    names:
      'ओकराम इबोबी सिंह=इबोबी सिंह:Okram Ibobi Singh, मुकुल संगमा:Mukul Sangma, एन रंगासामी=एन. रंगासामी:N. Rangaswamy, नबाम तुकी:Nabam Tuki, माणिक सरकार:Manik Sarkar, पवन कुमार चामलिंग=पवन चामलिंग:Pawan Kumar Chamling, लल थनहवला=लल थनहावला:Lal Thanhawla, सुब्रमण्यम स्वामी=सुब्रह्मण्यम स्वामी:Subramanian Swamy, नारायण राणे:Narayan Rane, एकनाथ खडसे:Eknath Khadse, संजय निरुपम:Sanjay Nirupam, मिलिंद देवड़ा:Milind Deora, अबू आजमी=अबू आसिम आजमी:Abu Azmi, प्रकाश आंबेडकर=प्रकाश अंबेडकर:Prakash Ambedkar, टीआर बालू=टी आर बालू:T. R. Baalu, कल्याण बनर्जी:Kalyan Banerjee, सुदीप बंद्योपाध्याय:Sudip Bandyopadhyay, शंकर सिंह वाघेला=शंकरसिंह वाघेला:Shankersinh Vaghela, जगदंबिका पाल:Jagdambika Pal',
  },
  {
    category: 'person.leader',
    country: 'IN',
    since: 1994,
    until: 2015,
    names:
      'राम जेठमलानी:Ram Jethmalani, जॉर्ज फर्नांडिस=जॉर्ज फर्नांडीस=जार्ज फर्नांडिस=जार्ज फर्नांडीज:George Fernandes, नटवर सिंह:Natwar Singh, शिवराज पाटिल:Shivraj Patil, प्रमोद महाजन:Pramod Mahajan, अरुण शौरी:Arun Shourie, ज्योति बसु:Jyoti Basu, बुद्धदेव भट्टाचार्य=बुद्धदेब भट्टाचार्य:Buddhadeb Bhattacharjee, सोमनाथ चटर्जी:Somnath Chatterjee, विद्याचरण शुक्ल:Vidya Charan Shukla, महेंद्र कर्मा=महेन्द्र कर्मा:Mahendra Karma, बाल ठाकरे=बालासाहेब ठाकरे:Bal Thackeray, विलासराव देशमुख:Vilasrao Deshmukh, केशुभाई पटेल:Keshubhai Patel, बंगारू लक्ष्मण:Bangaru Laxman, एबी बर्धन=ए बी बर्धन:A. B. Bardhan, हरकिशन सिंह सुरजीत:Harkishan Singh Surjeet',
  },
  {
    category: 'person.leader',
    country: 'IN',
    gender: 'f',
    since: 2010,
    names:
      'प्रियंका चतुर्वेदी:Priyanka Chaturvedi, साध्वी प्रज्ञा=प्रज्ञा ठाकुर=साध्वी प्रज्ञा ठाकुर=प्रज्ञा सिंह ठाकुर=साध्वी प्रज्ञा सिंह ठाकुर:Pragya Singh Thakur, नवनीत राणा:Navneet Rana, नूपुर शर्मा=नुपूर शर्मा:Nupur Sharma, मीसा भारती:Misa Bharti, डिंपल यादव:Dimple Yadav, अपर्णा यादव:Aparna Yadav, साध्वी निरंजन ज्योति:Sadhvi Niranjan Jyoti, स्वाति मालीवाल:Swati Maliwal, पंकजा मुंडे:Pankaja Munde, कुमारी शैलजा=कुमारी सैलजा:Kumari Selja, रीता बहुगुणा जोशी:Rita Bahuguna Joshi, काकोली घोष दस्तीदार:Kakoli Ghosh Dastidar, केके शैलजा=के के शैलजा:K. K. Shailaja, शोभा करंदलाजे:Shobha Karandlaje, कनिमोझी=के कनिमोझी:Kanimozhi, सुष्मिता देव:Sushmita Dev',
  },
  {
    category: 'person.leader',
    country: 'IN',
    gender: 'f',
    since: 2000,
    names:
      'अंबिका सोनी:Ambika Soni, मीरा कुमार:Meira Kumar, बृंदा करात=वृंदा करात:Brinda Karat, रेणुका चौधरी:Renuka Chowdhury, मार्गरेट अल्वा:Margaret Alva',
  },
  {
    category: 'person.adviser',
    country: 'IN',
    since: 2012,
    names:
      'सैयद अकबरुद्दीन:Syed Akbaruddin, टीएस तिरुमूर्ति=टी एस तिरुमूर्ति:T. S. Tirumurti, रणधीर जायसवाल:Randhir Jaiswal, अरिंदम बागची:Arindam Bagchi, विकास स्वरूप:Vikas Swarup, तरनजीत सिंह संधू:Taranjit Singh Sandhu, राजीव गौबा:Rajiv Gauba, टीवी सोमनाथन:T. V. Somanathan, राजीव महर्षि:Rajiv Mehrishi, अजय भल्ला=अजय कुमार भल्ला:Ajay Bhalla, पर्वतनेनी हरीश:Parvathaneni Harish',
  },
  {
    category: 'person.adviser',
    country: 'IN',
    gender: 'f',
    since: 2010,
    names:
      'रुचिरा कंबोज:Ruchira Kamboj, निरुपमा राव:Nirupama Rao, इनम गंभीर=ईनम गंभीर:Eenam Gambhir, स्नेहा दुबे:Sneha Dubey',
  },
];
