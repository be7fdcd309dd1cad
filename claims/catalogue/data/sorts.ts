import type { Gender } from '../../model.ts';

/** Things of one noun that are told apart by their sort, or nouns of one kind: whichever a story tells of, the rest are false. */
export interface Sort {
  readonly id: string;
  readonly lang: 'hi';
  /** What is asked for: "जांच", "वाहन". */
  readonly noun: string;
  readonly gender: Gender;
  /** What stands before the noun in a question, direct and before a case marker. */
  readonly which: readonly [direct: string, oblique: string];
  /** Each with its other names, its own first; none of one is part of another. */
  readonly members: readonly string[];
  /** Whether the members are nouns themselves, which the question's noun takes the place of. */
  readonly areNouns?: boolean;
  /** Whether a day of the week beside it leaves open what it is told of. */
  readonly isOfDay?: boolean;
  /** What has to be told of such a noun. */
  readonly of?: RegExp;
}

/** What one vehicle does to another. */
const HIT = / (?:टक्कर मार|टकरा|रौंद|कुचल)/u;

/** Own compilation. */
export const SORTS: readonly Sort[] = [
  {
    id: 'sort.inquiry',
    lang: 'hi',
    noun: 'जांच',
    gender: 'f',
    which: ['किस तरह की', 'किस तरह की'],
    members: [
      'मजिस्ट्रेट|मजिस्ट्रियल|मजिस्टीरियल',
      'न्यायिक',
      'विभागीय',
      'सीबीआई|सीबीआइ',
      'सतर्कता|विजिलेंस',
      'एसआईटी|एसआइटी',
    ],
  },
  {
    id: 'sort.alert',
    // One that is put out on a weekday may be meant for that day or for the next.
    isOfDay: true,
    lang: 'hi',
    noun: 'अलर्ट',
    gender: 'm',
    which: ['किस रंग का', 'किस रंग के'],
    members: ['रेड', 'ऑरेंज|आरेंज|नारंगी', 'येलो|यलो|पीला', 'ग्रीन'],
  },
  {
    id: 'sort.bail',
    lang: 'hi',
    noun: 'जमानत',
    gender: 'f',
    which: ['किस तरह की', 'किस तरह की'],
    members: ['अंतरिम', 'अग्रिम', 'नियमित', 'डिफॉल्ट'],
  },
  // Levels of the Common European Framework of Reference for Languages.
  {
    id: 'sort.level',
    lang: 'hi',
    noun: 'स्तर',
    gender: 'm',
    which: ['किस', 'किस'],
    members: ['ए1', 'ए2', 'बी1', 'बी2', 'सी1', 'सी2'],
  },
  {
    id: 'sort.vehicle',
    lang: 'hi',
    noun: 'वाहन',
    gender: 'm',
    which: ['कौन-सा', 'किस'],
    members: [
      'बस|मिनी बस',
      'ट्रक|ट्रेलर|डंपर|कंटेनर|टैंकर|हाइवा|ट्रॉला',
      'कार|जीप|बोलेरो|स्कॉर्पियो|एसयूवी',
      'ट्रैक्टर|ट्रैक्टर-ट्रॉली|ट्रैक्टर ट्रॉली',
      'पिकअप|पिकअप वैन',
      'ऑटो|ऑटोरिक्शा|ऑटो रिक्शा|टेंपो|टेंपू',
    ],
    areNouns: true,
    of: HIT,
  },
  // A small one stands beside other small ones.
  {
    id: 'sort.light-vehicle',
    lang: 'hi',
    noun: 'वाहन',
    gender: 'm',
    which: ['कौन-सा', 'किस'],
    members: ['बाइक|मोटरसाइकिल|स्कूटी|स्कूटर', 'ई-रिक्शा|रिक्शा', 'साइकिल', 'ऑटो|ऑटोरिक्शा|ऑटो रिक्शा|टेंपो|टेंपू'],
    areNouns: true,
    of: HIT,
  },
  {
    id: 'sort.beast',
    // In the form that stands before a case marker.
    lang: 'hi',
    noun: 'जानवर',
    gender: 'm',
    which: ['कौन-सा', 'किस'],
    members: [
      'बाघ|बाघिन|टाइगर',
      'तेंदुए|तेंदुआ|गुलदार',
      'हाथी|हथिनी',
      'भालू',
      'जंगली सूअर|जंगली सुअर|सूअर|सुअर',
      'सियार|गीदड़',
      'भेड़िए|भेड़िये|भेड़िया',
      'सांड|सांढ़',
    ],
    areNouns: true,
    of: / (?:हमला (?:कर|बोल)|घायल कर|मार डाल|मौत के घाट|पटक|शिकार बना|निवाला बना|दबोच|झपट)/u,
  },
];
