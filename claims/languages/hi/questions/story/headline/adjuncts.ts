import { patternFor } from '../../../../../text/scripts.ts';

const NUMBER =
  '(?:\\p{Nd}[\\p{Nd}.,]*|एक|दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|डेढ़|ढाई)';
const ABOUT = '(?:(?:करीब|लगभग|महज|सिर्फ|केवल|पूरे|पिछले|बीते) )?';
const SPAN = '(?:साल|सालों|वर्ष|वर्षों|महीने|महीनों|माह|हफ्ते|हफ्तों|सप्ताह|दिन|दिनों|घंटे|घंटों|मिनट|मिनटों)';
const START = '(?<=^|[\\s–,;])';

/** "16 महीने बाद", "19 दिन में", "17 साल तक", "सात साल से": how long, which no verb hangs on. */
const HOW_LONG = new RegExp(
  `${START}${ABOUT}${NUMBER} ${SPAN} (?:के )?(?:बाद|में|से|तक|भीतर|अंदर) (?!(?:पहले|बाद|अधिक|ज्यादा|कम|ऊपर|भी|ही|तक|से|का|की|के) )`,
  'gu',
);
/** "5 दिन डिजिटल अरेस्ट रखा": the same without a marker, behind whom or what it befell. */
const BARE_SPAN = new RegExp(
  `(?<=\\S (?:को|में|पर|ने) )${ABOUT}${NUMBER} ${SPAN} (?!(?:का|की|के|और|व|या|से|तक|में|बाद|पहले|भीतर|अंदर|पुरान\\S|बड\\S+|छोट\\S+|लंब\\S+|चल\\S+|लग\\S*|देर\\S*|बढ\\S+|घट\\S+|रह\\S+|ही|भी) )`,
  'gu',
);
/** "47 रन से हराया", "पारी और 47 रन से", "36-30 से मात": by how much somebody won. */
const MARGIN = new RegExp(
  `${START}(?:पारी (?:और|व) )?${ABOUT}(?:${NUMBER} (?:रन|रनों|विकेट|विकेटों|गोल|अंक|अंकों|वोट|वोटों|मत|मतों) से|\\p{Nd}{1,3}[-–]\\p{Nd}{1,3}(?:, \\p{Nd}{1,3}[-–]\\p{Nd}{1,3}){0,4} से) (?=(?:\\S{1,12} ){0,2}(?:हर|जीत|मात|शिकस्त|पछाड|पछाड़|रौंद|पीट|पराजित))`,
  'gu',
);
/** What is told without its sum; of most else the sum is the price: "10 रुपये की थाली". */
const SUM_OF =
  '(?:ठगी|धोखाधड़ी|धोखाधड़ी|जालसाजी|लूट|डकैती|चोरी|गबन|हेराफेरी|घोटाल[ाे]|फर्जीवाड़[ाे]|फर्जीवाड़[ाे]|रिश्वत|घूस|फिरौती|रंगदारी|वसूली|जुर्मान[ाे]|मुआवज[ाे]|टैक्स चोरी|नकदी|हेरोइन|स्मैक|चरस|गांज[ाे]|अफीम|ड्रग्स)';
/** "82 लाख रुपये की ठगी": how much of something, which its noun stands without. */
const HOW_MUCH = new RegExp(
  `${START}${ABOUT}(?:₹ ?${NUMBER}(?: (?:हजार|लाख|करोड़|करोड\u093c|अरब))?|${NUMBER}(?: (?:हजार|लाख|करोड़|करोड\u093c|अरब))? (?:रुपये|रुपए|रुपयों|डॉलर))(?: रुपये| रुपए)? (?:की|के|का) (?=(?:\\S{1,12} )?${SUM_OF}(?=[ ,;।]|$))`,
  'gu',
);
/** "तीन बार स्थगित": how often; not "एक दो बार". */
const HOW_OFTEN = new RegExp(
  `(?<!${NUMBER}[ –-])${START}${ABOUT}${NUMBER} बार (?!(?:का|की|के|से|तक|और|भी|में|फिर|विधायक|सांसद) )`,
  'gu',
);
const ADJUNCTS = [HOW_LONG, BARE_SPAN, MARGIN, HOW_MUCH, HOW_OFTEN];
const ANY = new RegExp(NUMBER, 'u');

/** "एक साल तक नहीं बढ़ेगा": what is denied is denied of the figure. */
const DENIES = /(?:^| )(?:नहीं|ना|न|मत|बिना|नही)(?=[ ,;।?!]|$)/u;
/** So many words at least tell something. */
const FEWEST = 2;

/** A clause without its figures; as it is where its sense hangs on them. */
function clauseWithout(clause: string): string {
  if (DENIES.test(clause)) return clause;
  return ADJUNCTS.reduce((left, one) => left.replace(one, ''), clause);
}

/** Whether a clause that lost its figures says too little alone: "…, ठगी". */
const isTorn = (clause: string, told: string) => told !== clause && told.trim().split(' ').length < FEWEST;

/**
 * "रसुवागढ़ी में 16 महीने बाद खुला पुल" → "रसुवागढ़ी में खुला पुल": a headline without the figures that its sentence does not
 * need, which may be answers; undefined where it has none.
 */
export function withoutAdjuncts(line: string): string | undefined {
  if (line.includes('..') || !patternFor(line, ANY).test(line)) return undefined;
  // Who won by how many sets has commas of its own.
  const clauses = (DENIES.test(line) ? line : line.replace(MARGIN, '')).split(/(?<=[,;] |– )/u);
  const told = clauses.map((clause) => ({ clause, told: clauseWithout(clause) }));
  if (told.some(({ clause, told }) => isTorn(clause, told))) return undefined;
  const left = told
    .map(({ told }) => told)
    .join('')
    .trim();
  return left === line ? undefined : left;
}
