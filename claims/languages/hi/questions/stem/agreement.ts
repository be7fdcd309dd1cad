import { type Edit, edited } from '../../../edits.ts';

/** Feminine nouns that stories count in the singular: "सात ट्रेन रद्द हुई हैं". Reviewed by hand. */
const FEMININE =
  'ट्रेन उड़ान फ्लाइट बस कार गाड़ी नाव टीम दुकान मशीन इमारत सड़क बेटी बहन पुत्री लड़की बच्ची बकरी भैंस गोली शिकायत बोगी कंपनी किताब फैक्ट्री झोपड़ी एंबुलेंस'.split(
    ' ',
  );
/** Masculine nouns of the same kind: "चार पुरुष की मौत". */
const MASCULINE =
  'पुरुष व्यक्ति यात्री मजदूर श्रमिक किसान छात्र जवान सैनिक पुलिसकर्मी कर्मचारी अधिकारी आतंकी आतंकवादी माओवादी नक्सली मरीज बच्चे बच्चा परिवार गांव वार्ड जिले जिला मकान वाहन ट्रक चैनल'.split(
    ' ',
  );

const anyOf = (nouns: readonly string[]) => nouns.map((noun) => noun.normalize('NFC')).join('|');
const MARKED = '(?= (?:का|की|के|को|ने|से|में|पर) )';

/** "ट्रेन" → "ट्रेनें", "बेटी" → "बेटियां". */
function pluralOf(noun: string): string {
  return noun.endsWith('ी') ? `${noun.slice(0, -1)}ियां` : `${noun}ें`;
}

/** "पुरुष" → "पुरुषों", "यात्री" → "यात्रियों", "व्यक्ति" → "व्यक्तियों", "बच्चा" → "बच्चों". */
function obliqueOf(noun: string): string {
  if (/[ीि]$/u.test(noun)) return `${noun.slice(0, -1)}ियों`;
  return `${/[ाे]$/u.test(noun) ? noun.slice(0, -1) : noun}ों`;
}

/** What stands before a counted noun: "कितनी मेमू ट्रेन". */
const BESIDE = '(?:(?:अन्य|हवाई|मेमू|विशेष|स्पेशल|घरेलू|अंतरराष्ट्रीय) )?';
/** A verb that agrees with several of the feminine gender. */
const OF_SEVERAL = '(?= (?:[^\\s?]{1,20} ){0,5}[^\\s?]{0,14}(?:ीं|ईं|[ीई] (?:हैं|थीं))\\?$)';

/** Nouns and verbs that stand in the singular with "कितने" before them. */
const AGREEING: readonly (Edit & { readonly id: string })[] = [
  // "कितने पुरुष की मौत", "कितनी ट्रेन में".
  {
    id: 'agree.oblique',
    pattern: new RegExp(`(?<=(?:^| )कितने (?:अन्य )?)(?:${anyOf(MASCULINE)})${MARKED}`, 'gu'),
    to: obliqueOf,
  },
  {
    id: 'agree.oblique-feminine',
    pattern: new RegExp(`(?<=(?:^| )कितनी ${BESIDE})(?:${anyOf(FEMININE)})${MARKED}`, 'gu'),
    to: obliqueOf,
  },
  // "कितनी हवाई उड़ान रद्द हुई हैं": where the verb tells of several.
  {
    id: 'agree.plural-feminine',
    pattern: new RegExp(`(?<=(?:^| )कितनी ${BESIDE})(?:${anyOf(FEMININE)})${OF_SEVERAL}`, 'gu'),
    to: pluralOf,
  },
  // "कितने से अधिक लोग रहने को मजबूर है".
  {
    id: 'agree.people-are',
    pattern:
      /(?<=(?:^| )कितने (?:से (?:अधिक|ज्यादा) )?(?:अन्य )?लोग (?:[^\s?:]{1,20} ){0,8}(?:मजबूर|प्रभावित|बेघर|घायल|लापता|भर्ती|सवार|मौजूद|(?:गए|गये|हुए|रहे|चुके|फंसे|मारे)) )है(?=\?$)/u,
    to: 'हैं',
  },
  // "चक्कर लगाते रहा": what is done by several.
  { id: 'agree.went-on', pattern: /(?<=ते )रहा(?=\?$)/u, to: 'रहे' },
  // "मध्य प्रदेश ने किस राज्य को 94 रन से हराया": sides are called by their states.
  {
    id: 'agree.side',
    pattern:
      /(?<=(?:^| )किस )राज्य(?= (?:को|ने|से|के खिलाफ|के विरुद्ध) (?:[^\s?]{1,20} ){0,12}(?:हराया|हराकर|हरा दिया|मात दी|शिकस्त दी|रौंदा)(?: |\?))/u,
    to: 'टीम',
  },
  // "इथियोपिया की राजधानी किस शहर में होगा": the city is asked for, and not of what it is the capital.
  {
    id: 'agree.capital-of',
    pattern: /(?<= )की राजधानी (?=किस शहर (?:में|से|पर) (?!(?:बन|बस|स्थित|थी|है|हो\S*ी)))/u,
    to: 'के ',
  },
  { id: 'agree.capital', pattern: /(?:^|(?<=(?<! की) ))राजधानी (?=किस शहर (?:में|से|पर) )/u, to: '' },
  // "अन्य मैचों में तमिलनाडु ने": other than those that the story told of before.
  { id: 'agree.other-matches', pattern: /(?:^|(?<=: ))अन्य (?:मैचों|मुकाबलों) में,? /u, to: '' },
];

/** A stem whose counted nouns, and the verbs with them, stand in the number that "कितने" asks for. */
export function agreeing(stem: string): string {
  return edited(stem, AGREEING);
}
