import { fold } from '../../../text/fold.ts';

/** Words that end the name of a building, body, competition or make: what stands before them is no person. */
export const INSTITUTIONS: readonly { readonly id: string; readonly words: string }[] = [
  {
    id: 'institution.building',
    words:
      'अड्डा अड्डे संग्रहालय पुस्तकालय सभागार ऑडिटोरियम अस्पताल हॉस्पिटल नर्सिंग क्लिनिक स्टेडियम मैदान एयरपोर्ट हवाईअड्डा हवाईअड्डे स्टेशन जंक्शन टर्मिनल बंदरगाह कंपाउंड कम्पाउंड कंपाउन्ड परिसर कैंपस टावर टॉवर मॉल मेगामॉल सुपरमार्केट मिल्स मिल थिएटर सिनेमा होटल रेस्टोरेंट रेस्तरां रेस्त्रां पैलेस भवन सदन महल किला किले मंदिर मस्जिद दरगाह गुरुद्वारा गुरुद्वारे चर्च मठ आश्रम पार्क उद्यान अभयारण्य बांध बैराज सेतु पुल फ्लाईओवर चौक चौराहा चौराहे बाजार मार्केट प्लाजा अपार्टमेंट सोसायटी सोसाइटी कॉलोनी नगर विहार पुरम एन्क्लेव मार्ग रोड स्ट्रीट हाईवे एक्सप्रेसवे घाट झील नदी पर्वत द्वीप',
  },
  {
    id: 'institution.body',
    words:
      'विश्वविद्यालय यूनिवर्सिटी कॉलेज महाविद्यालय स्कूल विद्यालय विद्यापीठ अकादमी एकेडमी संस्थान इंस्टीट्यूट इंस्टिट्यूट इंस्टीटयूट ट्रस्ट फाउंडेशन फाउन्डेशन न्यास सोसायटी बैंक लिमिटेड कॉर्पोरेशन कार्पोरेशन इंडस्ट्रीज मोटर्स स्टील सीमेंट केमिकल्स फार्मा एयरलाइंस एयरवेज ग्रुप होल्डिंग्स एंटरप्राइजेज टेक्नोलॉजीज सॉल्यूशंस कंसल्टेंसी एसोसिएशन फेडरेशन यूनियन क्लब यूनाइटेड एफसी हाईकोर्ट आयोग समिति कमेटी बोर्ड परिषद कोर्ट अदालत न्यायालय मंत्रालय निदेशालय प्राधिकरण अथॉरिटी अथोरिटी ब्यूरो एजेंसी',
  },
  {
    id: 'institution.event',
    words:
      'ट्रॉफी कप लीग ओपन चैंपियनशिप टूर्नामेंट ग्रांप्री मैराथन महोत्सव फेस्टिवल अवॉर्ड अवार्ड पुरस्कार सम्मान योजना मिशन अभियान एक्सप्रेस मेल पैसेंजर शताब्दी राजधानी',
  },
];

/** "अंतरिक्ष केंद्र", "शोध केंद्र": only behind the word of what is done there; "केंद्र" alone is the government. */
export const CENTRES = { id: 'institution.building', words: 'केंद्र केन्द्र सेंटर' } as const;

/** Words that stand between the name and the institution: "मेडिकल कॉलेज", "मेमोरियल अस्पताल". */
const BETWEEN: ReadonlySet<string> = new Set(
  'अंतरराष्ट्रीय अंतर्राष्ट्रीय हवाई अंतरिक्ष परमाणु अनुसंधान शोध सांस्कृतिक खेल कन्वेंशन सम्मेलन प्रदर्शनी ताप विद्युत स्नातकोत्तर बायोलॉजी साइंस टेक्नोलॉजी रिसर्च मैनेजमेंट फाइनेंस हेल्थ मेडिकल लॉ इंजीनियरिंग महिला डिग्री पब्लिक सिविल रेलवे विज्ञान प्रौद्योगिकी कृषि सेंट्रल इंटरनेशनल नेशनल मेमोरियल स्मृति राजकीय कन्या इंटर आयुर्विज्ञान तकनीकी क्रिकेट सुपर स्पेशियलिटी ऑफ एंड हिंदू मुस्लिम'
    .split(' ')
    .map(fold),
);

const KEYS: ReadonlyMap<string, string> = new Map(
  INSTITUTIONS.flatMap(({ id, words }) => words.split(' ').map((word) => [fold(word), id] as const)),
);

const LINKED_KEYS: ReadonlySet<string> = new Set(CENTRES.words.split(' ').map(fold));

/** Words that follow a name after which something is called: "सोनम मेमोरियल" is no person, whatever ends the name. */
const NAMESAKES: ReadonlySet<string> = new Set('मेमोरियल स्मृति स्मारक समाधि'.split(' ').map(fold));

/** Whether a folded word tells that something is called after the name before it. */
export function isNamesake(key: string): boolean {
  return NAMESAKES.has(key);
}

/**
 * The kind of institution whose name a folded word ends: `institution.body`; undefined where it ends none.
 * `isLinked`: a word of what is done there stands before it.
 */
export function institutionKind(key: string, isLinked = false): string | undefined {
  return KEYS.get(key) ?? (isLinked && LINKED_KEYS.has(key) ? CENTRES.id : undefined);
}

/** Whether a folded word may stand between the name of an institution and its last word. */
export function linksInstitution(key: string): boolean {
  return BETWEEN.has(key);
}

/** Whether a folded word ends the name of an institution; `isLinked` as above. */
export function isInstitution(key: string, isLinked = false): boolean {
  return institutionKind(key, isLinked) !== undefined;
}
