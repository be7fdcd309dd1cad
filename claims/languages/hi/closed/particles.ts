/** Joins phrases. */
export const COORDINATORS = 'और व एवं तथा या अथवा औ';

/** Opens or joins clauses; `relation` is what the clause that follows is to the one before. */
export const CLAUSE_CONJUNCTIONS: readonly { id: string; relation: ClauseRelation; forms: string }[] = [
  { id: 'conj.that', relation: 'complement', forms: 'कि' },
  {
    id: 'conj.but',
    relation: 'coordinate',
    forms: 'लेकिन|मगर|परंतु|किंतु|बल्कि|वरन|वरन्|जबकि|वहीं|फिर भी|इसके बावजूद|पर',
  },
  { id: 'conj.so', relation: 'coordinate', forms: 'इसलिए|अतः|लिहाजा|ऐसे में' },
  { id: 'conj.because', relation: 'cause', forms: 'क्योंकि|चूंकि|कारण कि' },
  { id: 'conj.although', relation: 'coordinate', forms: 'हालांकि|हालाकि|यद्यपि|भले ही' },
  { id: 'conj.if', relation: 'condition', forms: 'यदि|अगर|बशर्ते' },
  { id: 'conj.so-that', relation: 'purpose', forms: 'ताकि|जिससे कि' },
  { id: 'conj.else', relation: 'condition', forms: 'वरना|अन्यथा|नहीं तो' },
  { id: 'conj.then', relation: 'coordinate', forms: 'तो|तब|तभी' },
];
export type ClauseRelation =
  | 'main'
  | 'complement'
  | 'coordinate'
  | 'cause'
  | 'condition'
  | 'purpose'
  | 'relative'
  | 'quote';

export const NEGATIONS = 'नहीं न ना मत';
export const FOCUS = 'ही भी तो तक केवल सिर्फ मात्र महज';
export const APPROXIMATORS = 'करीब लगभग तकरीबन अनुमानतः अंदाजन';

/** Finite forms of होना that close a verb group. */
export const COPULAS: readonly {
  form: string;
  tense: 'present' | 'past' | 'future';
  gender?: 'm' | 'f';
  number: 'sg' | 'pl';
}[] = [
  { form: 'है', tense: 'present', number: 'sg' },
  { form: 'हैं', tense: 'present', number: 'pl' },
  { form: 'हूं', tense: 'present', number: 'sg' },
  { form: 'था', tense: 'past', gender: 'm', number: 'sg' },
  { form: 'थे', tense: 'past', gender: 'm', number: 'pl' },
  { form: 'थी', tense: 'past', gender: 'f', number: 'sg' },
  { form: 'थीं', tense: 'past', gender: 'f', number: 'pl' },
  { form: 'होगा', tense: 'future', gender: 'm', number: 'sg' },
  { form: 'होंगे', tense: 'future', gender: 'm', number: 'pl' },
  { form: 'होगी', tense: 'future', gender: 'f', number: 'sg' },
  { form: 'होंगी', tense: 'future', gender: 'f', number: 'pl' },
];

/** Words that follow a main verb and say how it is meant. */
export const AUXILIARIES: readonly { id: string; role: AuxiliaryRole; forms: string }[] = [
  { id: 'aux.progressive', role: 'progressive', forms: 'रहा रहे रही रहीं' },
  {
    id: 'aux.ability',
    role: 'ability',
    forms: 'सकता सकते सकती सकतीं सका सके सकी सकीं सकेगा सकेंगे सकेगी सकेंगी सक',
  },
  { id: 'aux.completive', role: 'completive', forms: 'चुका चुके चुकी चुकीं चुकेगा चुकेंगे चुकेगी' },
  { id: 'aux.obligation', role: 'obligation', forms: 'चाहिए चाहिये पड़ेगा पड़ेगी पड़ेंगे पड़ता पड़ती पड़ते' },
  { id: 'aux.prospective', role: 'prospective', forms: 'वाला वाले वाली वालीं वालों' },
  {
    id: 'aux.go',
    role: 'go',
    forms: 'गया गए गई गईं जाता जाते जाती जातीं जाएगा जाएंगे जाएगी जाएंगी जाए जाएं जाना जाने जानी जा जाकर गये गयी गयीं',
  },
];
export type AuxiliaryRole = 'progressive' | 'ability' | 'completive' | 'obligation' | 'prospective' | 'go';
