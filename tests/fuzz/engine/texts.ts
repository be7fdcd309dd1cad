import fc from 'fast-check';

/** Pieces of news, well formed, from which broken text is put together. */
const PIECES = [
  ...['मुख्यमंत्री', 'ने', 'कहा', 'कि', 'बुधवार', 'को', 'पटना', 'में', 'का', 'के लिए', 'और', 'नहीं', 'जो'],
  ...[
    'रमेश शर्मा',
    'डॉ.',
    'प्रो.',
    'लोग',
    'मारे गए',
    'करोड़',
    'लाख',
    'हजार',
    'रुपये',
    'प्रतिशत',
    'साढ़े',
    'पौने',
    'ढाई',
  ],
  ...['12 मार्च', 'किमी', 'बजे', 'किया', 'था', 'है', 'होगा', 'बताया', 'उन्होंने', 'इस', 'एजेंसी', 'वर्ष', 'से अधिक'],
  ...[
    'The',
    'minister',
    'said',
    'that',
    'on Monday',
    'Mr.',
    'Dr.',
    'U.S.',
    'Ramesh Sharma',
    'in Delhi',
    'who',
    'and',
  ],
  ...[
    'was',
    'not',
    'built',
    'crore',
    'million',
    'Rs',
    'per cent',
    'more than',
    'after',
    'because',
    'he',
    "didn't",
    'a',
  ],
];
const NUMBERS = [
  '0',
  '1',
  '240',
  '1,00,000',
  '3.5',
  '२४०',
  '१२.५',
  '20-25',
  '10:30',
  '2024',
  '-7',
  '1/2',
  '٣',
  '½',
  '9',
];
const MARKS = [
  '।',
  '॥',
  '.',
  ',',
  '?',
  '!',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '(',
  ')',
  '[',
  '—',
  '-',
  ':',
  ';',
  '…',
  '|',
  '/',
  '%',
  '₹',
  '$',
];
const ODD = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u00a0',
  '\u202e',
  '\u0301',
  '\u094d',
  '\u093c',
  'ि',
  '\u0964\u0964',
  '🙂',
  '👩‍👩‍👧',
  '🇮🇳',
  '\t',
  '\r\n',
  '\u2028',
  '\u0007',
  'ﬁ',
  '漢',
  'ß',
  'İ',
];
const BREAKS = [' ', ' ', ' ', ' ', '', '\n', '\n\n', '  '];

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...PIECES), weight: 12 },
  { arbitrary: fc.constantFrom(...NUMBERS), weight: 3 },
  { arbitrary: fc.constantFrom(...MARKS), weight: 5 },
  { arbitrary: fc.constantFrom(...ODD), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
);

const run = fc
  .array(fc.tuple(piece, fc.constantFrom(...BREAKS)), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.flat().join(''));

/** The same few words again and again: what makes a careless rule slow. */
const repeated = fc
  .tuple(
    fc.array(fc.tuple(piece, fc.constantFrom(...BREAKS)), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 2, max: 300 }),
  )
  .map(([parts, times]) => parts.flat().join('').repeat(times).slice(0, 6000));

/** Text as no editor writes it: words of news with stray marks, odd characters and repeats, in UTF-16. */
export const text = fc
  .oneof({ arbitrary: run, weight: 4 }, { arbitrary: repeated, weight: 1 })
  .map((one) => one.toWellFormed());
