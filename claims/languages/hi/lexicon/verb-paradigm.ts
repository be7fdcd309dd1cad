import type { VerbForm } from './verb-form.ts';

/** An ending in folded letters and what it makes of the root. */
export type Ending = readonly [ending: string, features: Omit<VerbForm, 'root'>];

const PERFECTIVE = {
  ms: perfective('m', 'sg'),
  mp: perfective('m', 'pl'),
  fs: perfective('f', 'sg'),
  fp: perfective('f', 'pl'),
};

function perfective(gender: 'm' | 'f', number: 'sg' | 'pl'): Omit<VerbForm, 'root'> {
  return { form: 'perfective', gender, number };
}

/** Endings after every root. */
export const EVERY_ROOT: readonly Ending[] = [
  ['', { form: 'root' }],
  ['ता', { form: 'imperfective', gender: 'm', number: 'sg' }],
  ['ते', { form: 'imperfective', gender: 'm', number: 'pl' }],
  ['ती', { form: 'imperfective', gender: 'f', number: 'sg' }],
  ['तीं', { form: 'imperfective', gender: 'f', number: 'pl' }],
  ['ना', { form: 'infinitive', gender: 'm', number: 'sg' }],
  ['ने', { form: 'infinitive', gender: 'm', number: 'pl' }],
  ['नी', { form: 'infinitive', gender: 'f', number: 'sg' }],
  ['नीं', { form: 'infinitive', gender: 'f', number: 'pl' }],
  ['कर', { form: 'conjunctive' }],
  ['के', { form: 'conjunctive' }],
];

/** The perfective of roots in a consonant. */
export const CONSONANT_PERFECTIVE: readonly Ending[] = [
  ['ा', PERFECTIVE.ms],
  ['े', PERFECTIVE.mp],
  ['ी', PERFECTIVE.fs],
  ['ीं', PERFECTIVE.fp],
];

/** The perfective of roots in a vowel; ‑यी and ‑ये are ‑ई and ‑ए when folded. */
export const VOWEL_PERFECTIVE: readonly Ending[] = [
  ['या', PERFECTIVE.ms],
  ['ए', PERFECTIVE.mp],
  ['ई', PERFECTIVE.fs],
  ['ईं', PERFECTIVE.fp],
];

/**
 * Roots in ई: पी → पिया. The feminine singular पी is left out: it is far more often an initial or the root.
 */
export const I_PERFECTIVE: readonly Ending[] = [
  ['िया', PERFECTIVE.ms],
  ['िए', PERFECTIVE.mp],
  ['ीं', PERFECTIVE.fp],
];

/** Roots in ऊ: छू → छुआ. */
export const U_PERFECTIVE: readonly Ending[] = [
  ['ुआ', PERFECTIVE.ms],
  ['ुए', PERFECTIVE.mp],
  ['ुई', PERFECTIVE.fs],
  ['ुईं', PERFECTIVE.fp],
];

/** Personal endings; `e` is the vowel of the third person, `u` of the first, `o` of the second. */
function personal(e: string, u: string, o: string): Ending[] {
  return [
    [e, { form: 'subjunctive', number: 'sg', person: 3 }],
    [`${e}ं`, { form: 'subjunctive', number: 'pl', person: 3 }],
    [`${u}ं`, { form: 'subjunctive', number: 'sg', person: 1 }],
    [o, { form: 'imperative', person: 2 }],
    [`${e}गा`, { form: 'future', gender: 'm', number: 'sg', person: 3 }],
    [`${e}ंगे`, { form: 'future', gender: 'm', number: 'pl', person: 3 }],
    // "करेंगें": a second nasal that papers often write.
    [`${e}ंगें`, { form: 'future', gender: 'm', number: 'pl', person: 3 }],
    [`${e}गी`, { form: 'future', gender: 'f', number: 'sg', person: 3 }],
    [`${e}ंगी`, { form: 'future', gender: 'f', number: 'pl', person: 3 }],
    [`${u}ंगा`, { form: 'future', gender: 'm', number: 'sg', person: 1 }],
    [`${u}ंगी`, { form: 'future', gender: 'f', number: 'sg', person: 1 }],
    [`${o}गे`, { form: 'future', gender: 'm', number: 'pl', person: 2 }],
    [`${o}गी`, { form: 'future', gender: 'f', number: 'pl', person: 2 }],
  ];
}

const POLITE: Omit<VerbForm, 'root'> = { form: 'imperative', person: 2 };
/** आयेगा beside आएगा: only the inner ये is not folded. */
const SPELT_WITH_Y = personal('ये', 'यू', 'यो').filter(
  ([, features]) => features.form === 'future' && features.person === 3,
);

export const CONSONANT_PERSONAL: readonly Ending[] = [
  ...personal('े', 'ू', 'ो'),
  ['िए', POLITE],
  ['िएगा', POLITE],
];
export const VOWEL_PERSONAL: readonly Ending[] = [
  ...personal('ए', 'ऊ', 'ओ'),
  ...SPELT_WITH_Y,
  ['इए', POLITE],
  ['इएगा', POLITE],
];
export const I_PERSONAL: readonly Ending[] = [
  ...personal('िए', 'िऊ', 'िओ'),
  ...personal('ीए', 'ीऊ', 'ीओ').slice(4),
];
export const U_PERSONAL: readonly Ending[] = [
  ...personal('ुए', 'ुऊ', 'ुओ'),
  ...personal('ूए', 'ूऊ', 'ूओ').slice(4),
  ['ुइए', POLITE],
];

/** Forms that no rule gives: masculine singular, masculine plural, feminine singular, feminine plural. */
export const IRREGULAR_PERFECTIVES: Readonly<Record<string, string>> = {
  कर: 'किया किए की कीं',
  जा: 'गया गए गई गईं',
  दे: 'दिया दिए दी दीं',
  ले: 'लिया लिए ली लीं',
  हो: 'हुआ हुए हुई हुईं',
};

/** The stem of the personal forms where it is not the root: दे → दें, दूंगा. */
export const SHORT_STEMS: Readonly<Record<string, string>> = { दे: 'द', ले: 'ल' };

/** Polite imperatives of their own. */
export const IRREGULAR_IMPERATIVES: Readonly<Record<string, string>> = {
  कर: 'कीजिए कीजिएगा',
  दे: 'दीजिए दीजिएगा',
  ले: 'लीजिए लीजिएगा',
  पी: 'पीजिए पीजिएगा',
  सी: 'सीजिए',
};
