import type { Sign } from '../../../signs.ts';
import { ANY_MONTH } from '../../calendar.ts';

/** What rows of figures are measured in. */
const MEASURE =
  '(?:प्रतिशत|फीसदी|फीसद|डिग्री|रुपये|रुपए|रुपया|अंक|अंकों|मीटर|किलोमीटर|किमी|मिमी|मिलीमीटर|सेंटीमीटर|टन|किलो|क्विंटल|लीटर|हेक्टेयर|एकड़)';

/** Signs that a stem does not say of what it asks, or asks for a part of a name. Reviewed by hand. */
export const OF_WHAT: readonly Sign[] = [
  // "अंतिम कितने विकेट 59 रन के भीतर गिर गए": so did the last of them, too.
  {
    id: 'of-what.last-few',
    pattern: /(?:^| )(?:शुरुआती|शुरूआती|आखिरी|अंतिम|पहले) कितन[ेी] (?:विकेट|ओवर|गेंदों?|बल्लेबाज)(?= )/u,
  },
  // "मैच में अंतिम छह विकेट कितने रन के भीतर गिरे": whose, and in which innings.
  {
    id: 'of-what.whose-wickets',
    pattern:
      /(?:^|[:,] |में )(?:शुरुआती|शुरूआती|आखिरी|अंतिम) (?:\p{Nd}{1,2}|दो|तीन|चार|पांच|छह|सात|आठ|नौ) विकेट (?:[^\s?]{1,8} )?कितन/u,
  },
  // "बोइंग में कितनी सीटें होती हैं": what is so of some of a kind, and of others not.
  {
    id: 'of-what.kind',
    pattern: /(?:^|[ :])कितन[ेी] [^\s?]{2,20} (?:होता है|होते हैं|होती है|होती हैं)\?$/u,
    unless: /(?:^| )(?:हर|प्रति|प्रतिदिन|रोज|रोजाना|सालाना|औसतन|औसत)(?= )|के (?:अनुसार|मुताबिक)/u,
  },
  // "कितने किलो की पेटी 150 रुपये में": the weight of a crate, of whatever is in it.
  {
    id: 'of-what.crate',
    pattern:
      /कितने (?:किलो|किलोग्राम|लीटर|क्विंटल) (?:की|का|के) (?:कैरेट|क्रेट|पेटी|बोरी|बोरे|बोरा|टोकरी|टीन|पैकेट|थैली|थैला|कट्टे|कट्टा)(?= )/u,
  },
  // "छात्र किस पार्टी के कार्यकर्ता": half the name of its wing.
  {
    id: 'of-what.wing',
    pattern: /(?:^| )(?:छात्र|युवा|महिला|किसान|मजदूर|अल्पसंख्यक) किस (?:पार्टी|दल) (?:का|की|के) /u,
  },
  // "किस शहर का डिफेंस अपनाया": openings are called by towns, and belong to none.
  {
    id: 'of-what.opening',
    pattern: /किस (?:शहर|देश|राज्य|जगह) (?:का|की|के) (?:डिफेंस|सिस्टम|गेम|ओपनिंग|गैम्बिट|वेरिएशन|वैरिएशन|अटैक)(?= )/u,
  },
  // "कितने लोगों के लिए 30 हजार दिए": for what, the words before told.
  {
    id: 'of-what.paid-for',
    pattern:
      /कितने (?:लोगों|सवारियों|यात्रियों|पर्यटकों|सदस्यों) के लिए [\p{Nd},.]{1,8} (?:हजार|लाख|सौ) (?:रुपये |रुपए )?(?:दिए|दिये|लिए|लिये|मांगे|वसूले|चुकाए)(?=[ ?])/u,
  },
  // "कितने बच्चे केंद्र में थे": in which one, the words before told.
  {
    id: 'of-what.centre',
    pattern:
      /(?:^|[ :])कितन[ेी] [^\s?]{2,15} (?:केंद्र|केन्द्र|सेंटर|शिविर|कैंप) में (?:ही |भी )?(?:थे|थीं|हैं|रहे|रहीं|ठहरे|रुके)(?=[ ?])/u,
  },
  // "एक में कितने क्विंटल प्याज मिला": of which things it is one, the words before told.
  {
    id: 'of-what.one-of',
    pattern: /(?:^|[:,] )(?:एक|दूसर[ेी]|तीसर[ेी]|चौथ[ेी]|बाकी) (?:में|पर|से|को|ने|का|की|के) /u,
  },
  // "आरा का तापमान कितनी डिग्री, गया का 7.2 डिग्री और …": a row of which the stem tells the rest.
  {
    id: 'of-what.row',
    pattern: new RegExp(
      `कितन[ेी] (${MEASURE}), [^?]{2,60}? \\p{Nd}[\\p{Nd}.,]* \\1(?=[ ,?])|\\p{Nd} (${MEASURE}), [^?,]{2,30} कितन[ेी] \\2(?=[ ,?])`,
      'u',
    ),
  },
  // "65 किलोमीटर पूर्व में": so far from where, the words before told.
  {
    id: 'of-what.distance',
    pattern:
      /(?:^|के अनुसार, )(?:करीब |लगभग )?[\p{Nd}.,]{1,8} (?:किलोमीटर|किमी|मील|मीटर) (?:दूर|पूर्व|पश्चिम|उत्तर|दक्षिण)(?=[ ,-])/u,
  },
  // "3 नवंबर तक इंदौर में 31 अक्टूबर तक": up to when, twice.
  {
    id: 'of-what.two-ends',
    pattern: new RegExp(
      `\\p{Nd}{1,2} (?:${ANY_MONTH})(?: \\p{Nd}{4})? तक (?:[^\\s?]{1,20} ){1,5}\\p{Nd}{1,2} (?:${ANY_MONTH})(?: \\p{Nd}{4})? तक `,
      'u',
    ),
  },
];
