import type { Category, Entry } from '../../types.ts';

/** Hospitals of one town; of none where the name is that of many. */
interface HospitalsOf {
  /** Ref of the town, or of the union territory that is one. */
  readonly town?: string;
  /** `हिंदी=और नाम:English`, separated by comma and space. */
  readonly names: string;
}

/**
 * Hospitals that are told of by their own names, by town: a patient lies in one of them.
 * Source: own compilation from general knowledge; not checked against a published list.
 */
const HOSPITALS: readonly HospitalsOf[] = [
  {
    names: 'एम्स=अखिल भारतीय आयुर्विज्ञान संस्थान=ऑल इंडिया इंस्टीट्यूट ऑफ मेडिकल साइंसेज:AIIMS',
  },
  {
    town: 'state:in-dl',
    names:
      'सफदरजंग अस्पताल=सफदरजंग हॉस्पिटल:Safdarjung Hospital, राम मनोहर लोहिया अस्पताल=आरएमएल अस्पताल=आरएमएल=राममनोहर लोहिया अस्पताल:Ram Manohar Lohia Hospital, लोकनायक अस्पताल=एलएनजेपी=एलएनजेपी अस्पताल=लोक नायक अस्पताल=लोकनायक जयप्रकाश अस्पताल:Lok Nayak Hospital, जीटीबी अस्पताल=गुरु तेग बहादुर अस्पताल=जीटीबी:GTB Hospital, सर गंगाराम अस्पताल=गंगाराम अस्पताल:Sir Ganga Ram Hospital, दीनदयाल उपाध्याय अस्पताल=डीडीयू अस्पताल:Deen Dayal Upadhyay Hospital, राजीव गांधी सुपर स्पेशलिटी अस्पताल=राजीव गांधी सुपर स्पेशियलिटी अस्पताल:Rajiv Gandhi Super Speciality Hospital, लेडी हार्डिंग अस्पताल=लेडी हार्डिंग मेडिकल कॉलेज:Lady Hardinge Hospital, हिंदू राव अस्पताल=हिंदूराव अस्पताल:Hindu Rao Hospital, बाबू जगजीवन राम अस्पताल=जगजीवन राम अस्पताल:Babu Jagjivan Ram Hospital',
  },
  {
    town: 'city.in:patna',
    names:
      'पीएमसीएच=पटना मेडिकल कॉलेज अस्पताल:PMCH, एनएमसीएच=नालंदा मेडिकल कॉलेज अस्पताल:NMCH, आईजीआईएमएस=आइजीआइएमएस=इंदिरा गांधी आयुर्विज्ञान संस्थान:IGIMS, पटना एम्स=एम्स पटना:AIIMS Patna, पारस अस्पताल=पारस हॉस्पिटल:Paras Hospital',
  },
  {
    town: 'city.in:ranchi',
    names:
      'रिम्स=राजेंद्र आयुर्विज्ञान संस्थान:RIMS, रिनपास:RINPAS, मेदांता रांची=रांची मेदांता:Medanta Ranchi, सेंट बार्नबास अस्पताल:St Barnabas Hospital',
  },
  {
    town: 'city.in:lucknow',
    names:
      'केजीएमयू=किंग जॉर्ज मेडिकल यूनिवर्सिटी=किंग जॉर्ज चिकित्सा विश्वविद्यालय:KGMU, एसजीपीजीआई=संजय गांधी पीजीआई=एसजीपीजीआइ=संजय गांधी पोस्ट ग्रेजुएट इंस्टीट्यूट ऑफ मेडिकल साइंसेज:SGPGI, लोहिया संस्थान=लोहिया अस्पताल=राम मनोहर लोहिया आयुर्विज्ञान संस्थान:Lohia Institute, बलरामपुर अस्पताल:Balrampur Hospital, लोकबंधु अस्पताल:Lokbandhu Hospital, झलकारी बाई अस्पताल=झलकारीबाई अस्पताल:Jhalkari Bai Hospital',
  },
  {
    town: 'city.in:mumbai',
    names:
      'केईएम अस्पताल=केईएम:KEM Hospital, जेजे अस्पताल=जे जे अस्पताल:JJ Hospital, सायन अस्पताल=सायन हॉस्पिटल:Sion Hospital, नायर अस्पताल:Nair Hospital, कस्तूरबा अस्पताल:Kasturba Hospital, लीलावती अस्पताल=लीलावती हॉस्पिटल:Lilavati Hospital, कोकिलाबेन अस्पताल=कोकिलाबेन धीरूभाई अंबानी अस्पताल:Kokilaben Hospital, जसलोक अस्पताल:Jaslok Hospital, ब्रीच कैंडी अस्पताल=ब्रीच कैंडी हॉस्पिटल:Breach Candy Hospital, नानावटी अस्पताल=नानावती अस्पताल:Nanavati Hospital, टाटा मेमोरियल अस्पताल=टाटा मेमोरियल:Tata Memorial Hospital, कूपर अस्पताल:Cooper Hospital',
  },
  {
    town: 'city.in:kolkata',
    names:
      'एसएसकेएम अस्पताल=एसएसकेएम:SSKM Hospital, एनआरएस मेडिकल कॉलेज=एनआरएस अस्पताल:NRS Medical College, आरजी कर मेडिकल कॉलेज=आरजी कर अस्पताल=आर जी कर अस्पताल:RG Kar Medical College, कलकत्ता मेडिकल कॉलेज=कोलकाता मेडिकल कॉलेज:Calcutta Medical College, बेलियाघाटा आईडी अस्पताल=बेलियाघाटा आइडी अस्पताल:Beliaghata ID Hospital',
  },
  {
    town: 'city.in:chennai',
    names:
      'स्टेनली अस्पताल=स्टेनली मेडिकल कॉलेज:Stanley Hospital, किलपौक मेडिकल कॉलेज:Kilpauk Medical College, राजीव गांधी सरकारी अस्पताल:Rajiv Gandhi Government Hospital, अपोलो चेन्नई:Apollo Chennai',
  },
  {
    town: 'city.in:hyderabad',
    names:
      'गांधी अस्पताल:Gandhi Hospital, उस्मानिया अस्पताल=उस्मानिया जनरल अस्पताल:Osmania Hospital, यशोदा अस्पताल:Yashoda Hospital, निम्स हैदराबाद:NIMS Hyderabad',
  },
  {
    town: 'city.in:bengaluru',
    names:
      'विक्टोरिया अस्पताल:Victoria Hospital, बॉरिंग अस्पताल:Bowring Hospital, निमहांस:NIMHANS, नारायणा अस्पताल:Narayana Hospital',
  },
  {
    town: 'city.in:jaipur',
    names:
      'एसएमएस अस्पताल=सवाई मानसिंह अस्पताल=एसएमएस हॉस्पिटल:SMS Hospital, आरयूएचएस अस्पताल:RUHS Hospital, जेके लोन अस्पताल:JK Lon Hospital, महात्मा गांधी अस्पताल:Mahatma Gandhi Hospital, जनाना अस्पताल:Zenana Hospital',
  },
  {
    town: 'city.in:bhopal',
    names:
      'हमीदिया अस्पताल:Hamidia Hospital, भोपाल एम्स=एम्स भोपाल:AIIMS Bhopal, चिरायु अस्पताल:Chirayu Hospital, जेपी अस्पताल:JP Hospital',
  },
  {
    town: 'city.in:indore',
    names:
      'एमवाय अस्पताल=एमवाई अस्पताल=एमवायएच=महाराजा यशवंतराव अस्पताल:MY Hospital, अरबिंदो अस्पताल=अरविंदो अस्पताल:Aurobindo Hospital, चोइथराम अस्पताल:Choithram Hospital, बॉम्बे अस्पताल:Bombay Hospital',
  },
  {
    town: 'city.in:kanpur',
    names:
      'हैलट अस्पताल=हैलट:Hallet Hospital, उर्सला अस्पताल:Ursula Hospital, रीजेंसी अस्पताल:Regency Hospital, कांशीराम अस्पताल:Kanshiram Hospital',
  },
  {
    town: 'city.in:prayagraj',
    names:
      'स्वरूपरानी नेहरू अस्पताल=एसआरएन अस्पताल=स्वरूप रानी नेहरू अस्पताल:SRN Hospital, बेली अस्पताल:Beli Hospital, कॉल्विन अस्पताल:Colvin Hospital, कमला नेहरू अस्पताल:Kamla Nehru Hospital',
  },
  {
    town: 'city.in:varanasi',
    names:
      'सर सुंदरलाल अस्पताल=एसएसएल अस्पताल:Sir Sunderlal Hospital, कबीरचौरा अस्पताल:Kabir Chaura Hospital, दीनदयाल अस्पताल:Deendayal Hospital, हेरिटेज अस्पताल:Heritage Hospital',
  },
  {
    town: 'city.in:gorakhpur',
    names: 'बीआरडी मेडिकल कॉलेज=बाबा राघव दास मेडिकल कॉलेज:BRD Medical College',
  },
  {
    town: 'state:in-ch',
    names: 'पीजीआई चंडीगढ़=चंडीगढ़ पीजीआई=पीजीआइ चंडीगढ़:PGI Chandigarh, जीएमसीएच-32:GMCH-32, जीएमएसएच-16:GMSH-16',
  },
  {
    town: 'city.in:gurugram',
    names:
      'मेदांता अस्पताल=मेदांता:Medanta Hospital, आर्टेमिस अस्पताल:Artemis Hospital, पारस गुरुग्राम:Paras Gurugram, कोलंबिया एशिया अस्पताल:Columbia Asia Hospital',
  },
  {
    town: 'city.in:srinagar',
    names: 'शेर-ए-कश्मीर आयुर्विज्ञान संस्थान=स्किम्स:SKIMS, एसएमएचएस अस्पताल:SMHS Hospital',
  },
  {
    town: 'city.in:dehradun',
    names:
      'दून अस्पताल=दून मेडिकल कॉलेज:Doon Hospital, मैक्स देहरादून:Max Dehradun, महंत इंदिरेश अस्पताल:Mahant Indiresh Hospital, कोरोनेशन अस्पताल:Coronation Hospital',
  },
  {
    town: 'city.in:ludhiana',
    names: 'डीएमसी लुधियाना:DMC Ludhiana, सीएमसी लुधियाना:CMC Ludhiana',
  },
  {
    town: 'city.in:darbhanga',
    names: 'डीएमसीएच=दरभंगा मेडिकल कॉलेज अस्पताल=दरभंगा मेडिकल कॉलेज:DMCH',
  },
  {
    town: 'city.in:muzaffarpur',
    names: 'एसकेएमसीएच=श्रीकृष्ण मेडिकल कॉलेज अस्पताल:SKMCH',
  },
  {
    town: 'city.in:bhagalpur',
    names: 'जेएलएनएमसीएच=मायागंज अस्पताल=जवाहरलाल नेहरू मेडिकल कॉलेज अस्पताल:JLNMCH',
  },
  {
    town: 'city.in:gaya',
    names: 'एएनएमएमसीएच=मगध मेडिकल कॉलेज अस्पताल=मगध मेडिकल कॉलेज:ANMMCH',
  },
  {
    town: 'city.in:dhanbad',
    names: 'एसएनएमएमसीएच=शहीद निर्मल महतो मेडिकल कॉलेज अस्पताल:SNMMCH',
  },
  {
    town: 'city.in:jamshedpur',
    names: 'एमजीएम अस्पताल=एमजीएम मेडिकल कॉलेज अस्पताल:MGM Hospital, टाटा मुख्य अस्पताल=टीएमएच:Tata Main Hospital',
  },
  {
    town: 'city.in:agra',
    names: 'एसएन मेडिकल कॉलेज=सरोजिनी नायडू मेडिकल कॉलेज:SN Medical College',
  },
  {
    town: 'city.in:meerut',
    names: 'एलएलआरएम मेडिकल कॉलेज=लाला लाजपत राय मेडिकल कॉलेज:LLRM Medical College',
  },
  {
    town: 'city.in:aligarh',
    names: 'जेएन मेडिकल कॉलेज=जवाहरलाल नेहरू मेडिकल कॉलेज:JN Medical College',
  },
  {
    town: 'city.in:jhansi',
    names: 'महारानी लक्ष्मीबाई मेडिकल कॉलेज:Maharani Laxmibai Medical College',
  },
  {
    town: 'city.in:gwalior',
    names: 'जयारोग्य अस्पताल=जेएएच:Jayarogya Hospital',
  },
  {
    town: 'city.in:jabalpur',
    names:
      'नेताजी सुभाषचंद्र बोस मेडिकल कॉलेज=जबलपुर मेडिकल कॉलेज:NSCB Medical College, विक्टोरिया अस्पताल जबलपुर:Victoria Hospital Jabalpur',
  },
  {
    town: 'city.in:rewa',
    names: 'संजय गांधी अस्पताल=संजय गांधी स्मृति चिकित्सालय:Sanjay Gandhi Hospital Rewa',
  },
  {
    town: 'city.in:raipur',
    names: 'आंबेडकर अस्पताल=मेकाहारा=अंबेडकर अस्पताल:Ambedkar Hospital Raipur, रायपुर एम्स=एम्स रायपुर:AIIMS Raipur',
  },
  {
    town: 'city.in:jodhpur',
    names:
      'एमडीएम अस्पताल=मथुरादास माथुर अस्पताल:MDM Hospital, उम्मेद अस्पताल:Umaid Hospital, महात्मा गांधी अस्पताल जोधपुर:MG Hospital Jodhpur, जोधपुर एम्स=एम्स जोधपुर:AIIMS Jodhpur',
  },
  {
    town: 'city.in:udaipur',
    names: 'एमबी अस्पताल=महाराणा भूपाल अस्पताल=एमबी हॉस्पिटल:MB Hospital',
  },
  {
    town: 'city.in:kota',
    names: 'एमबीएस अस्पताल=एमबीएस हॉस्पिटल:MBS Hospital',
  },
  {
    town: 'city.in:ajmer',
    names: 'जेएलएन अस्पताल=जेएलएन हॉस्पिटल:JLN Hospital',
  },
  {
    town: 'city.in:bikaner',
    names: 'पीबीएम अस्पताल=पीबीएम हॉस्पिटल:PBM Hospital',
  },
  {
    town: 'city.in:haldwani',
    names: 'सुशीला तिवारी अस्पताल=सुशीला तिवारी राजकीय चिकित्सालय=एसटीएच:Sushila Tiwari Hospital',
  },
  {
    town: 'city.in:rishikesh',
    names: 'ऋषिकेश एम्स=एम्स ऋषिकेश:AIIMS Rishikesh',
  },
  {
    town: 'city.in:shimla',
    names: 'आईजीएमसी=आइजीएमसी=इंदिरा गांधी मेडिकल कॉलेज शिमला:IGMC',
  },
  {
    town: 'city.in:rohtak',
    names: 'पीजीआईएमएस=रोहतक पीजीआई=पीजीआई रोहतक=पीजीआइ रोहतक:PGIMS',
  },
  {
    town: 'city.in:nagpur',
    names: 'मेयो अस्पताल=इंदिरा गांधी शासकीय मेडिकल कॉलेज:Mayo Hospital, नागपुर एम्स=एम्स नागपुर:AIIMS Nagpur',
  },
  {
    town: 'city.in:pune',
    names:
      'ससून अस्पताल=ससून जनरल अस्पताल:Sassoon Hospital, रूबी हॉल क्लिनिक:Ruby Hall Clinic, दीनानाथ मंगेशकर अस्पताल:Deenanath Mangeshkar Hospital, वाईसीएम अस्पताल:YCM Hospital',
  },
  {
    town: 'city.in:cuttack',
    names: 'एससीबी मेडिकल कॉलेज=एससीबी मेडिकल कॉलेज अस्पताल:SCB Medical College',
  },
  {
    town: 'city.in:guwahati',
    names: 'गुवाहाटी मेडिकल कॉलेज=गौहाटी मेडिकल कॉलेज अस्पताल=जीएमसीएच:Gauhati Medical College',
  },
];

function entryOf(told: string, town: string | undefined): Entry {
  const [names = '', en = ''] = told.split(':');
  const [hi = '', ...also] = names.split('=');
  return [
    hi,
    en,
    {
      country: 'IN',
      ...(town === undefined ? {} : { in: town }),
      ...(also.length > 0 ? { also } : {}),
    },
  ];
}

/** Hospitals of India. */
export const HOSPITAL: Category = {
  id: 'hospital',
  class: 'place',
  head: { hi: 'अस्पताल', en: 'hospital' },
  gender: 'm',
  entries: HOSPITALS.flatMap(({ town, names }) => names.split(', ').map((told) => entryOf(told, town))),
};
