import { searchWords } from '../../text/search-key.ts';

/** Nouns of a statement that is not of names alone: what is counted and what is measured. Ours, pair by pair. */
const NOUNS: readonly (readonly [id: string, hi: string, en: string])[] = [
  ['person', 'लोग व्यक्ति शख्स', 'people person persons'],
  ['soldier', 'सैनिक जवान', 'soldier soldiers troops'],
  ['child', 'बच्चे बच्चा बच्चों', 'child children'],
  ['woman', 'महिला महिलाएं औरत', 'woman women'],
  ['student', 'छात्र विद्यार्थी', 'student students'],
  ['worker', 'मजदूर श्रमिक', 'worker workers labourers'],
  ['passenger', 'यात्री', 'passenger passengers'],
  ['police', 'पुलिस', 'police'],
  ['run', 'रन', 'run runs'],
  ['wicket', 'विकेट', 'wicket wickets'],
  ['goal', 'गोल', 'goal goals'],
  ['medal', 'पदक मेडल', 'medal medals'],
  ['seat', 'सीट सीटें', 'seat seats'],
  ['vote', 'वोट मत', 'vote votes'],
  ['missile', 'मिसाइल मिसाइलें', 'missile missiles'],
  ['drone', 'ड्रोन', 'drone drones'],
  ['plane', 'विमान', 'plane planes aircraft'],
  ['train', 'ट्रेन रेलगाड़ी', 'train trains'],
  ['car', 'कार', 'car cars'],
  ['ship', 'जहाज', 'ship ships'],
  ['satellite', 'उपग्रह सैटेलाइट', 'satellite satellites'],
  ['school', 'स्कूल विद्यालय', 'school schools'],
  ['bridge', 'पुल', 'bridge bridges'],
  ['earthquake', 'भूकंप', 'earthquake earthquakes'],
  ['population', 'आबादी जनसंख्या', 'population'],
  ['area', 'क्षेत्रफल', 'area'],
  ['height', 'ऊंचाई', 'height'],
  ['length', 'लंबाई', 'length'],
  ['inflation', 'महंगाई मुद्रास्फीति', 'inflation'],
  ['unemployment', 'बेरोजगारी', 'unemployment'],
  ['literacy', 'साक्षरता', 'literacy'],
  ['growth', 'विकास वृद्धि', 'growth'],
  ['budget', 'बजट', 'budget'],
  ['repo', 'रेपो', 'repo'],
  ['turnout', 'मतदान', 'turnout'],
  ['dozen', 'दर्जन', 'dozen'],
];

/** What somebody is called by before a name: said of them besides. */
const TITLES: readonly (readonly [id: string, hi: string, en: string])[] = [
  ['president', 'राष्ट्रपति', 'president'],
  ['prime', 'प्रधानमंत्री', 'prime'],
  ['chief', 'मुख्यमंत्री', 'chief'],
  ['minister', 'मंत्री', 'minister'],
  ['captain', 'कप्तान', 'captain'],
  ['king', 'राजा', 'king'],
];

/** "Prime minister" is one word in Hindi; a rate is one whether it is called so or not. */
const LIGHT = new Set(
  searchWords(
    'का के की को ने में से पर तक दर कुल ही भी तो और a an the of in at on to for by with and as many total rate',
  ),
);

/** What bounds a number: the number's own comparator says it. */
const BOUNDS = new Set(
  searchWords(
    'करीब लगभग तकरीबन से अधिक ज्यादा ऊपर कम नीचे more than over above about around approximately nearly almost under below less fewer least most',
  ),
);

export interface Noun {
  readonly id: string;
  readonly kind: 'noun' | 'title';
}

const KNOWN = new Map<string, Noun>(
  (
    [
      ['noun', NOUNS],
      ['title', TITLES],
    ] as const
  ).flatMap(([kind, table]) =>
    table.flatMap(([id, hi, en]) => searchWords(`${hi} ${en}`).map((word) => [word, { id, kind }] as const)),
  ),
);

/** Whether a word, as a search key, carries nothing of what a phrase names. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

/** Whether a word, as a search key, bounds the number beside it. */
export function isBound(word: string): boolean {
  return BOUNDS.has(word);
}

/** What a word, as a search key, names in both languages; undefined where nobody looked it over. */
export function nounOf(word: string): Noun | undefined {
  return KNOWN.get(word);
}
