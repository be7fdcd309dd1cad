import type { Comparator } from '../../../facts.ts';
import { feastDay } from '../../../values/feasts.ts';
import type { ValueGrammar } from '../../../values/grammar.ts';
import { firstWords, PhraseTable } from '../../../values/phrase-table.ts';
import type { Piece } from '../../../values/pieces.ts';
import { makesTime } from '../../../values/senses.ts';
import type { UnitId } from '../../../values/units.ts';
import { CURRENCIES } from './currencies.ts';
import { MORE_UNITS } from './more-units.ts';
import { readNumber, readOrdinal, readPlainNumber, SCALE } from './numbers.ts';
import { RUNNING_TEXT } from './running-text.ts';
import { SENSES } from './senses.ts';
import { tenseBefore } from './tense.ts';
import { unitForms } from './units.ts';

const BEFORE: readonly (readonly [string, Comparator])[] = [
  [
    'more than|over|above|greater than|bigger than|larger than|higher than|exceeding|exceed|exceeds|upwards of|in excess of|>',
    'moreThan',
  ],
  ['less than|fewer than|under|below|smaller than|lower than|<', 'lessThan'],
  [
    'at least|at a minimum|no less than|no fewer than|not less than|greater than or equal to|more than or equal to|bigger or equal than|bigger than or equal to|greater or equal than|larger than or equal to|at least or equal to|minimum of|>=|> =|≥',
    'atLeast',
  ],
  [
    'at most|up to|as many as|as much as|no more than|not more than|less than or equal to|smaller or equal than|smaller than or equal to|maximum of|<=|< =|≤',
    'atMost',
  ],
  [
    'about|around|nearly|almost|approximately|roughly|some|an estimated|close to|circa|just under|just over',
    'about',
  ],
  ['equal to|equals to|equaling to|equalling|equals', 'exact'],
];

const AFTER: readonly (readonly [string, Comparator])[] = [
  ['or more|or more than|or above|or greater|or over|or higher|and above|and more', 'atLeast'],
  ['or less|or fewer|or below|or under|or lower|and below', 'atMost'],
  ['or equal|or equal to', 'exact'],
];

function unitRows(): (readonly [string, UnitId])[] {
  const more = Object.entries(MORE_UNITS).flatMap(([dimension, rows]) =>
    rows.map(([id, forms]) => [forms, { id, dimension: dimension as UnitId['dimension'] }] as const),
  );
  const money = CURRENCIES.map(([id, names, signs]) => {
    const symbols = signs?.split('|').filter((sign) => /^\p{Sc}$|^元$/u.test(sign)) ?? [];
    return [[names, ...symbols].join('|'), { id, dimension: 'money' }] as const;
  });
  return [...unitForms(), ...money, ...more];
}

const keys = (list: string) => new Set(list.split(' '));
const WEIGHING = keys(
  'weight weigh weighs weighed weighing baby heavy heavier lb lbs kg kilograms kilogram ton tons ounces ounce gram grams weighs metric',
);
const NOT_COUNTED_AFTER = keys(
  'this that the which each every no any another first good bad wrong right current very only big small new old some such',
);
const NOT_COUNTING_BEFORE = keys("of another by who which that is was who's has");
const YEAR_BEFORE = keys(
  'in since until by from of year during before after to between for through till about around and but not or late early mid',
);

/** Whether four digits are a year: after a preposition, or alone. */
function isYear(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[from - 1];
  const after = pieces[to];
  if (pieces[from]?.glued && before?.kind !== 'mark') return false;
  if (after?.glued && after.kind === 'word') return false;
  if (before === undefined) return after === undefined;
  if (/^[(=]$/u.test(before.text) && after?.text !== '-') return true;
  return YEAR_BEFORE.has(before.key) && !countedNoun(pieces, to);
}

const NOT_NOUNS = keys(
  'and or but to in on at for from by with as was were is are be been has have had will would could the a an of that who which when while after before until since it he she they we i than if so because during through until till said says this its us always yes',
);

/** Whether a plural noun, that a number before it counts, stands at `at`. */
function countedNoun(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return (
    piece?.kind === 'word' &&
    !NOT_NOUNS.has(piece.key) &&
    /[a-z]s$/u.test(piece.key) &&
    !/^\p{Lu}/u.test(piece.text)
  );
}

/** Months that are words too are written with a capital, and not where a sentence could begin with the verb. */
function isMonth(pieces: readonly Piece[], from: number, to: number): boolean {
  const piece = pieces[to - 1];
  const key = piece?.key ?? '';
  if (!/^(?:may|march|mar|jan|sep|sun|dec|oct|nov|jun|jul|feb|apr|aug)$/u.test(key)) return true;
  const before = pieces[from - 1]?.key ?? '';
  if (!/^\p{Lu}/u.test(piece?.text ?? ''))
    return !/^(?:may|march|mar|sun)$/u.test(key) || /^(?:in|since|until|till|between)$/u.test(before);
  return /^(?:in|since|until|by|from|of|last|this|next|during|before|after|to|between|late|early|mid|through|till|and|-)$/u.test(
    before,
  );
}

function ageTail(pieces: readonly Piece[], at: number): number {
  const key = (step: number) => pieces[at + step]?.key ?? '';
  if (key(0) === 'old' || key(0) === 'olds') return 1;
  if (key(0) === '-' && (key(1) === 'old' || key(1) === 'olds')) return 2;
  return key(0) === 'of' && key(1) === 'age' ? 2 : 0;
}

function ageHead(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.key === 'aged') return 1;
  return pieces[at]?.key === 'age' && pieces[at + 1]?.kind === 'number' ? 1 : 0;
}

/** "one" as a pronoun, "a" and "an" as articles. */
function isArticle(pieces: readonly Piece[], from: number, to: number): boolean {
  const key = pieces[from]?.key ?? '';
  if (to - from > 1) return false;
  if (key === 'a' || key === 'an') return true;
  if (key !== 'one') return false;
  const before = pieces[from - 1]?.key ?? '';
  return NOT_COUNTED_AFTER.has(before) || NOT_COUNTING_BEFORE.has(pieces[to]?.key ?? '');
}

const AFTER_HALF = keys('is was are were will later ago before after to for in on at and but');

function halfAlone(pieces: readonly Piece[], at: number): { value: number; length: number } | null {
  const after = pieces[at + 1];
  const ends = after === undefined || /^[.,;?!]$/u.test(after.text) || AFTER_HALF.has(after.key);
  return pieces[at]?.key === 'half' && ends ? { value: 0.5, length: 1 } : null;
}

const SHIFTING = /^(?:previous|coming|upcoming|last|next|past|following)$/u;

/** "an hour", "half an hour", "one and a half". */
function amountOfTime(pieces: readonly Piece[], at: number): { value: number; length: number } | null {
  const key = pieces[at]?.key ?? '';
  if (key === 'half')
    return /^an?$/u.test(pieces[at + 1]?.key ?? '') ? { value: 0.5, length: 2 } : { value: 0.5, length: 1 };
  if (key === 'another') return { value: 1, length: 1 };
  // "the previous three quarters": of a year, and no fraction.
  const quarters = pieces[at + 1]?.key === 'quarters' && SHIFTING.test(pieces[at - 1]?.key ?? '');
  if (quarters && pieces[at]) return readPlainNumber([pieces[at]], 0);
  const number = readPlainNumber(pieces, at);
  return number ?? (/^an?$/u.test(key) ? { value: 1, length: 1 } : null);
}

const SPANS = keys(
  'for in within than about nearly almost over under after took take takes taking lasted last lasts just only least every and',
);
const SPANS_AFTER = keys('ago later earlier before after from long and');

/** "twice a day", "$5 an hour", "90 days a year": how often, not how long. */
function isRate(pieces: readonly Piece[], at: number): boolean {
  if (!/^an?$/u.test(pieces[at]?.key ?? '')) return false;
  if (/s$/u.test(pieces[at + 1]?.key ?? '')) return true;
  const before = pieces[at - 1];
  if (before === undefined || SPANS.has(before.key)) return false;
  return !SPANS_AFTER.has(pieces[at + 2]?.key ?? '');
}

const SIGNS: readonly (readonly [signs: string, id: string])[] = CURRENCIES.map(([id, , signs]) => [
  [...(signs ? [signs] : []), ...(/^[A-Z]{3}$/u.test(id) ? [id] : [])].join('|') || id,
  id,
]);

/** The first words and marks of the signs of money. */
export const MONEY_STARTS: ReadonlySet<string> = firstWords(SIGNS, () => true);

/** How English writes values. */
export const ENGLISH_VALUES: ValueGrammar = {
  number: readPlainNumber,
  amount: readNumber,
  ordinal: readOrdinal,
  relative: new PhraseTable([
    ['last', { value: 0, unit: 'end' }],
    [
      'penultimate|next to last|the one before the last one|second to last|last but one',
      { value: -1, unit: 'end' },
    ],
    ['antepenultimate', { value: -2, unit: 'end' }],
    ['previous|previous one', { value: -1, unit: 'current' }],
    ['next|next one', { value: 1, unit: 'current' }],
    ['current|current one', { value: 0, unit: 'current' }],
  ]),
  halfAlone,
  units: new PhraseTable(unitRows()),
  terms: new PhraseTable([
    ['foot soldier|foot soldiers|foot patrol|foot patrols|stone house|stone houses|stone walls', true],
    ['second half|second leg|second innings|second round|second place|second homes|minute silence', true],
  ]),
  scale: SCALE,
  signs: new PhraseTable(SIGNS),
  boundsBefore: new PhraseTable(BEFORE),
  boundsAfter: new PhraseTable(AFTER),
  to: new PhraseTable([['to|through|-|–|~', true]]),
  between: { before: new PhraseTable([['between|from', true]]) },
  and: keys('and'),
  ageTail,
  ageHead,
  isArticle,
  weighs: (pieces, at) => pieces.slice(Math.max(0, at - 10), at + 10).some(({ key }) => WEIGHING.has(key)),
  senses: new PhraseTable(SENSES),
  anyOrdinal: readOrdinal,
  endsClock: (pieces, from, to) =>
    /^(?:at|for|by|until|till)$/u.test(pieces[from - 1]?.key ?? '') &&
    /^[.?!]?$/u.test(pieces[to]?.text ?? ''),
  isRate,
  amountOfTime,
  hourNumber: readPlainNumber,
  feast: feastDay,
  isYear,
  isMonth,
  countsSomething: countedNoun,
  callsTime: (pieces, at) => /^(?:at|@)$/u.test(pieces[at]?.key ?? ''),
  partTail: (_pieces, at) => at,
  closesBetween: () => false,
  anchors: () => false,
  datesNow: true,
  greetings: keys('good'),
  timeTail: (_pieces, at) => at,
  shiftsParts: true,
  monthFirst: true,
  tense: tenseBefore,
  timeWords: firstWords(SENSES, makesTime),
  mixesDayAndMonth: true,
  ...RUNNING_TEXT,
};
