import type { Comparator } from '../../../facts.ts';
import { fold } from '../../../text/fold.ts';
import { feastDay } from '../../../values/feasts.ts';
import type { ValueGrammar } from '../../../values/grammar.ts';
import { firstWords, PhraseTable } from '../../../values/phrase-table.ts';
import type { Piece } from '../../../values/pieces.ts';
import { makesTime } from '../../../values/senses.ts';
import type { UnitId } from '../../../values/units.ts';
import { isAgeTail, isCounted } from './ages.ts';
import { readAnyNumber } from './any-number.ts';
import { CURRENCIES, MORE_UNITS } from './more-units.ts';
import { SCALE } from './number-words.ts';
import { compoundOrdinal, readPieceOrdinal } from './ordinals.ts';
import { RUNNING_TEXT } from './running-text.ts';
import { SENSES } from './senses.ts';
import { tenseAround } from './tense.ts';
import { unitForms } from './units.ts';

const BEFORE: readonly (readonly [string, Comparator])[] = [
  ['करीब|करीब-करीब|लगभग|तकरीबन|करीबन|अनुमानतः|औसतन|कोई', 'about'],
  ['कम से कम|न्यूनतम|कम-से-कम|>=|> =|≥', 'atLeast'],
  ['अधिकतम|अधिक से अधिक|ज्यादा से ज्यादा|<=|< =|≤', 'atMost'],
  ['>', 'moreThan'],
  ['<', 'lessThan'],
];

const AFTER: readonly (readonly [string, Comparator])[] = [
  ['से अधिक|से ज्यादा|से भी अधिक|से भी ज्यादा|से ऊपर|से बड़ी|से बड़ा|से ज्यादा बड़ी|से ज्यादा बड़ा|के पार', 'moreThan'],
  ['से कम|से भी कम|से नीचे|से छोटी|से छोटा|से कुछ कम', 'lessThan'],
  ['के करीब|के आसपास|के लगभग|के आस-पास', 'about'],
  [
    'से बड़ी या उसके समान|से बड़ी या उसके बराबर|या ज्यादा|या अधिक|या उससे ज्यादा|या उससे अधिक|या इससे अधिक|या इससे ज्यादा|से कम नहीं|के बराबर या उससे अधिक|के बराबर या उससे ज्यादा|से अधिक या इसके बराबर|से अधिक या उसके बराबर|से ज्यादा या उसके बराबर',
    'atLeast',
  ],
  [
    'या कम|या उससे कम|या इससे कम|से कम या समान|से कम या उसके बराबर|से कम या इसके बराबर|से अधिक नहीं|से ज्यादा नहीं|के बराबर या उससे कम|तक',
    'atMost',
  ],
  ['के बराबर', 'exact'],
];

function unitRows(): (readonly [string, UnitId])[] {
  const more = Object.entries(MORE_UNITS).flatMap(([dimension, rows]) =>
    rows.map(([id, forms]) => [forms, { id, dimension: dimension as UnitId['dimension'] }] as const),
  );
  const money = CURRENCIES.map(([id, names, signs]) => {
    const symbols = signs?.split('|').filter((sign) => /^\p{Sc}$/u.test(sign)) ?? [];
    return [[names, ...symbols].join('|'), { id, dimension: 'money' }] as const;
  });
  return [...unitForms(), ...money, ...more];
}

const keys = (list: string) => new Set(list.split(' ').map(fold));
const WEIGHING = keys('वजन भार भारी किलो किलोग्राम ग्राम टन आउंस औंस बच्चा बच्चे शिशु');
const TIME_CALLERS = keys('को के से की');
const HALF_YEAR_NOUNS = new Set([fold('रात')]);

/** Whether a piece before or after shows that four digits are a year. */
function isYear(pieces: readonly Piece[], from: number, to: number): boolean {
  const after = pieces[to];
  const before = pieces[from - 1];
  if (pieces[from]?.glued && before?.kind !== 'mark') return false;
  if (before && /^[₹$€£+]$/u.test(before.text)) return false;
  if (after?.glued && after.kind === 'word') return false;
  return after === undefined || /^(?:में|से|तक|के|की|का|को|और|,|\)|।|है)$/u.test(after.key);
}

/** How Hindi writes values. */
export const HINDI_VALUES: ValueGrammar = {
  number: readAnyNumber,
  amount: readAnyNumber,
  ordinal: readPieceOrdinal,
  relative: new PhraseTable([
    ['अंतिम|आखिरी|लास्ट|last|आखिरी की|आखिरी का', { value: 0, unit: 'end' }],
    ['अंतिम से दूसरा|आखिरी से दूसरा|आखिरी का दूसरा|अंतिम से दूसरे|अंतिम वाले से पहले वाला', { value: -1, unit: 'end' }],
    ['पिछला वाला|पिछली वाली|प्रीवियस|previous', { value: -1, unit: 'current' }],
    ['नेक्स्ट|next', { value: 1, unit: 'current' }],
    ['अगला|अगले|अगली', { value: 1, unit: 'current' }],
    ['पिछला|पिछले|पिछली', { value: -1, unit: 'current' }],
    ['करेंट|current|अभी वाला|मौजूदा वाला', { value: 0, unit: 'current' }],
  ]),
  halfAlone: () => null,
  units: new PhraseTable(unitRows()),
  terms: new PhraseTable([
    ['ग्राम पंचायत|ग्राम पंचायतों|ग्राम पंचायतें|ग्राम प्रधान|ग्राम प्रधानों|ग्राम सभा|ग्राम सभाओं|ग्राम सभाएं', true],
    ['ग्राम सेवक|ग्राम विकास|ग्राम रोजगार|ग्राम न्यायालय|ग्राम न्यायालयों|ग्राम कचहरी|ग्राम समाज|ग्राम समिति', true],
  ]),
  scale: SCALE,
  signs: new PhraseTable(CURRENCIES.flatMap(([id, , signs]) => (signs ? [[signs, id] as const] : []))),
  boundsBefore: new PhraseTable(BEFORE),
  boundsAfter: new PhraseTable(AFTER),
  to: new PhraseTable([['से|से लेकर|-|–|~', true]]),
  between: { after: new PhraseTable([['के बीच|के मध्य', true]]) },
  and: keys('और'),
  ageTail: isAgeTail,
  ageHead: () => 0,
  isArticle: (pieces, from, to) => isCounted(pieces, from, to),
  weighs: (pieces, at) => pieces.slice(Math.max(0, at - 8), at + 8).some(({ key }) => WEIGHING.has(key)),
  senses: new PhraseTable(SENSES),
  anyOrdinal: (pieces, at) => readPieceOrdinal(pieces, at) ?? compoundOrdinal(pieces, at),
  endsClock: (pieces, _from, to) => pieces[to]?.key === 'के' && pieces[to + 1]?.key === 'लिए',
  isRate: () => true,
  amountOfTime: readAnyNumber,
  hourNumber: readAnyNumber,
  feast: feastDay,
  isYear,
  isMonth: (pieces, from, to) =>
    to - from > 1 || (pieces[from]?.key.length ?? 0) > 2 || pieces[from]?.key === fold('मई'),
  countsSomething: (pieces, at) =>
    pieces[at]?.kind === 'word' && !/^(?:तक|के|को|बजे|पर|से|और|का|की|में|है|उपलब्ध)$/u.test(pieces[at]?.key ?? ''),
  callsTime: (pieces, at) => TIME_CALLERS.has(pieces[at]?.key ?? ''),
  partTail: (pieces, at) =>
    HALF_YEAR_NOUNS.has(pieces[at - 1]?.key ?? '') && pieces[at]?.key === 'में' ? at + 1 : at,
  closesBetween: (pieces, at) => hasBetweenAhead(pieces, at),
  anchors: (pieces, at) => /^(?:से|के)$/u.test(pieces[at - 1]?.key ?? ''),
  datesNow: false,
  greetings: keys('शुभ'),
  timeTail: (pieces, at, { daypart }) => (daypart && pieces[at]?.key === 'को' ? at + 1 : at),
  shiftsParts: false,
  monthFirst: true,
  tense: tenseAround,
  timeWords: firstWords(SENSES, makesTime),
  mixesDayAndMonth: false,
  ...RUNNING_TEXT,
};

/** "के बीच" within the next few words. */
function hasBetweenAhead(pieces: readonly Piece[], at: number): boolean {
  for (let i = at; i < Math.min(pieces.length, at + 9); i++)
    if (pieces[i]?.key === 'बीच' && pieces[i - 1]?.key === 'के') return true;
  return false;
}
