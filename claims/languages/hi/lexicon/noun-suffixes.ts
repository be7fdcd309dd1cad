import type { NounClass } from './types.ts';

/** Endings that make nouns of words the lexicon does not know, longest first where one ends in another. */
export const NOUN_SUFFIXES: readonly {
  readonly id: string;
  /** At the end of a folded key. */
  readonly suffix: string;
  /** Shortest stem before it, in UTF-16 code units. */
  readonly stem: number;
  readonly gender: 'm' | 'f';
  readonly class: NounClass;
  /** Endings that are no such noun. */
  readonly not?: RegExp;
  readonly reason: string;
}[] = [
  { id: 'noun.karta', suffix: 'कर्ता', stem: 2, gender: 'm', class: 'person', reason: 'doer: सर्वेक्षणकर्ता' },
  { id: 'noun.karmi', suffix: 'कर्मी', stem: 2, gender: 'm', class: 'person', reason: 'worker: बिजलीकर्मी' },
  { id: 'noun.vasi', suffix: 'वासी', stem: 2, gender: 'm', class: 'person', reason: 'dweller: पटनावासी' },
  {
    id: 'noun.shastri',
    suffix: 'शास्त्री',
    stem: 2,
    gender: 'm',
    class: 'person',
    reason: 'scholar: भाषाशास्त्री',
  },
  {
    id: 'noun.vigyani',
    suffix: 'विज्ञानी',
    stem: 2,
    gender: 'm',
    class: 'person',
    reason: 'scientist: जीवविज्ञानी',
  },
  {
    id: 'noun.vid',
    suffix: 'विद',
    stem: 3,
    gender: 'm',
    class: 'person',
    not: /डेविद$/u,
    reason: 'learned in: कानूनविद',
  },
  { id: 'noun.dhari', suffix: 'धारी', stem: 2, gender: 'm', class: 'person', reason: 'bearer: पदधारी' },
  { id: 'noun.bhogi', suffix: 'भोगी', stem: 2, gender: 'm', class: 'person', reason: 'receiver: वेतनभोगी' },
  {
    id: 'noun.kar',
    suffix: 'कार',
    stem: 4,
    gender: 'm',
    class: 'person',
    not: /(स|ध|ि|ी|ा)कार$/u,
    reason: 'maker: व्यंग्यकार',
  },
  { id: 'noun.gan', suffix: 'गण', stem: 3, gender: 'm', class: 'group', reason: 'several of: पार्षदगण' },
  { id: 'noun.dal', suffix: 'दल', stem: 3, gender: 'm', class: 'group', reason: 'troop: बचावदल' },
  {
    id: 'noun.shala',
    suffix: 'शाला',
    stem: 2,
    gender: 'f',
    class: 'building',
    reason: 'house for: कार्यशाला',
  },
  { id: 'noun.alay', suffix: 'ालय', stem: 3, gender: 'm', class: 'building', reason: 'house for: औषधालय' },
  { id: 'noun.grih', suffix: 'गृह', stem: 3, gender: 'm', class: 'building', reason: 'house for: बालगृह' },
  { id: 'noun.sthal', suffix: 'स्थल', stem: 2, gender: 'm', class: 'place', reason: 'place of: शिलान्यासस्थल' },
  { id: 'noun.kshetra', suffix: 'क्षेत्र', stem: 2, gender: 'm', class: 'place', reason: 'area of: थानाक्षेत्र' },
  { id: 'noun.patra', suffix: 'पत्र', stem: 2, gender: 'm', class: 'document', reason: 'paper: सहमतिपत्र' },
  { id: 'noun.nama', suffix: 'नामा', stem: 2, gender: 'm', class: 'document', reason: 'deed: रजामंदीनामा' },
  { id: 'noun.karan', suffix: 'करण', stem: 3, gender: 'm', class: 'event', reason: 'making: डिजिटलीकरण' },
  { id: 'noun.vad', suffix: 'वाद', stem: 4, gender: 'm', class: 'abstract', reason: 'doctrine: क्षेत्रवाद' },
  { id: 'noun.pan', suffix: 'पन', stem: 3, gender: 'm', class: 'quality', reason: 'state: अनूठापन' },
  { id: 'noun.tva', suffix: 'त्व', stem: 3, gender: 'm', class: 'quality', reason: 'state: प्रभुत्व' },
  {
    id: 'noun.ta',
    suffix: 'ता',
    stem: 4,
    gender: 'f',
    class: 'quality',
    not: /(ा|े|ी|ो|र्|त्|प्)ता$/u,
    reason: 'state: नवीनता',
  },
  { id: 'noun.bazi', suffix: 'बाजी', stem: 2, gender: 'f', class: 'event', reason: 'doing: पोस्टरबाजी' },
  { id: 'noun.khori', suffix: 'खोरी', stem: 2, gender: 'f', class: 'event', reason: 'indulging: मुनाफाखोरी' },
  { id: 'noun.giri', suffix: 'गीरी', stem: 3, gender: 'f', class: 'abstract', reason: 'trade: दादागीरी' },
  { id: 'noun.dari', suffix: 'दारी', stem: 3, gender: 'f', class: 'abstract', reason: 'holding: देनदारी' },
  { id: 'noun.mandi', suffix: 'मंदी', stem: 3, gender: 'f', class: 'quality', reason: 'having: रजामंदी' },
  { id: 'noun.bandi', suffix: 'बंदी', stem: 3, gender: 'f', class: 'event', reason: 'closing: किलेबंदी' },
  { id: 'noun.ing', suffix: 'िंग', stem: 3, gender: 'f', class: 'event', reason: 'loans of action: पार्सलिंग' },
  { id: 'noun.shan', suffix: 'ेशन', stem: 4, gender: 'm', class: 'abstract', reason: 'loans: मॉडिफिकेशन' },
  {
    id: 'noun.logy',
    suffix: 'लॉजी',
    stem: 3,
    gender: 'f',
    class: 'abstract',
    reason: 'loans of science: रेडियोलॉजी',
  },
  { id: 'noun.graphy', suffix: 'ग्राफी', stem: 3, gender: 'f', class: 'abstract', reason: 'loans: मैमोग्राफी' },
];
