import { fold } from '../../../text/fold.ts';

/** English number words in Devanagari. Those that are Hindi words too (वन, टू, एट) count only inside a number. */
const CARDINALS =
  'जीरो,वन,टू,थ्री,फोर,फाइव,सिक्स,सेवन,एट,नाइन,टेन,इलेवन,ट्वेल्व,थर्टीन,फोर्टीन,फिफ्टीन,सिक्सटीन,सेवेंटीन|सेवनटीन|सेवेनटीन,एटीन,नाइनटीन';
const TENS = 'ट्वेंटी,थर्टी,फोर्टी|फॉर्टी,फिफ्टी,सिक्सटी,सेवेंटी|सेवनटी,एटी,नाइनटी|नाइंटी';

function rows(list: string, value: (i: number) => number): (readonly [string, number])[] {
  return list
    .split(',')
    .flatMap((words, i) => words.split('|').map((word) => [fold(word), value(i)] as const));
}

export const LOAN_CARDINAL: ReadonlyMap<string, number> = new Map([
  ...rows(CARDINALS, (i) => i),
  ...rows(TENS, (i) => (i + 2) * 10),
]);

export const LOAN_TENS: ReadonlySet<string> = new Set(rows(TENS, (i) => i).map(([word]) => word));

export const LOAN_SCALE: ReadonlyMap<string, number> = new Map([
  [fold('हंड्रेड'), 100],
  [fold('थाउजेंड'), 1000],
  [fold('थाउजैंड'), 1000],
]);

/** Read as numbers only after another number word. */
export const LOAN_INSIDE_ONLY: ReadonlySet<string> = new Set(
  ['वन', 'टू', 'एट', 'टेन', 'फोर', 'सेवन', 'नाइन'].map(fold),
);

export const LOAN_ORDINAL: ReadonlyMap<string, number> = new Map(
  ['फर्स्ट', 'सेकंड', 'थर्ड', 'फोर्थ', 'फिफ्थ', 'सिक्स्थ', 'सेवंथ', 'एट्थ', 'नाइंथ', 'टेंथ'].map(
    (word, i) => [fold(word), i + 1] as const,
  ),
);
