import { type Range, rangeOf } from '../../../../text/range.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Place } from '../memory/memory-types.ts';
import type { Ledger } from './ledger.ts';
import type { Near } from './types.ts';

/** Longer modifiers are a story of their own. */
const LONGEST = 6;

/** Nouns that what stands before them does not pin down, or that many things of one story share. */
const LOOSE: ReadonlySet<string> = new Set([
  'time',
  'abstract',
  'money',
  'body',
  'quality',
  'person',
  'communication',
  'event',
]);

/** What a modifier that can be said again is made of. */
const PLAIN: ReadonlySet<string> = new Set(
  'noun name adjective value number postposition unknown parenthesis'.split(' '),
);

const keyOf = ({ noun, key }: Word) => noun?.[0]?.lemma ?? key;

function isHead(word: Word): boolean {
  if (word.pos === 'unknown') return word.name === undefined && word.value === undefined;
  const reading = word.noun?.[0];
  return (
    word.pos === 'noun' &&
    !word.role &&
    reading !== undefined &&
    reading.number !== 'pl' &&
    !LOOSE.has(reading.class)
  );
}

/** Whether a modifier says which one: a name, a noun, a loan, or whose it is. */
function tells(words: readonly Word[]): boolean {
  return words.some(
    (word) =>
      word.name !== undefined || word.pos === 'noun' || word.pos === 'unknown' || isGenitiveMarker(word),
  );
}

const isCount = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'count';

function canBeSaidAgain(words: readonly Word[]): boolean {
  return (
    words.length > 0 &&
    words.length <= LONGEST &&
    tells(words) &&
    words.every((word) => PLAIN.has(word.pos) && word.pronoun === undefined && !isCount(word)) &&
    words.every(({ pos, tag }) => pos !== 'postposition' || tag === 'genitive')
  );
}

/** Remembers a noun with what stands right before it, for the next sentence alone; one that is told bare leaves it as it was. */
export function learnNear(
  { near }: Ledger,
  before: readonly Word[],
  head: Word,
  { oblique, ...place }: Place & { readonly oblique: boolean },
): void {
  if (!isHead(head)) return;
  const words = before.filter(({ key, pos }) => key !== 'एक' && pos !== 'parenthesis');
  const one = canBeSaidAgain(words)
    ? { words, oblique, range: rangeOf([...words, head]), ...place }
    : undefined;
  const known = near.get(keyOf(head));
  if (one) near.set(keyOf(head), known && isBeside(known, one) ? { ...one, several: true } : one);
  else if (before.length > 0) near.set(keyOf(head), undefined);
}

/** A clause that tells of two of a kind: "यह" of the next may be either. */
export function forgetBeside({ near }: Ledger, words: readonly Word[]): void {
  const heads = words.filter((word) => isHead(word)).map(keyOf);
  for (const key of heads) if (heads.indexOf(key) !== heads.lastIndexOf(key)) near.set(key, undefined);
}

/** Two of a kind in sentences side by side: either may be meant. */
function isBeside(known: Near, one: Near): boolean {
  return one.sentence - known.sentence <= 1 && textOf(known) !== textOf(one);
}

const textOf = ({ words }: Pick<Near, 'words'>) => words.map(({ text }) => text).join(' ');

/** "चीनी मिल की जमीन", "… के पुराने पुल": whether the words change before a noun in the other case. */
function changes(words: readonly Word[]): boolean {
  return words.some((word) => /[ाे]$/u.test(word.key) && (word.pos === 'adjective' || isGenitiveMarker(word)));
}

/** What "यह जमीन" stands for, where the sentence before told of one with what says which one it is. */
export function nearMeant(
  words: readonly Word[],
  at: number,
  { near }: Ledger,
  { sentence, paragraph, marked }: Place & { readonly marked: boolean },
): { readonly length: number; readonly text: string; readonly antecedent: Range } | null {
  const [pointer, head, after] = words.slice(at, at + 3);
  if (!pointer || !head || !/^(?:इस|यह|इसी|उक्त)$/u.test(pointer.text) || !isHead(head)) return null;
  if (after && after.pos !== 'postposition' && after.pos !== 'focus') return null;
  const one = near.get(keyOf(head));
  if (!one || one.several || one.range.end > pointer.start) return null;
  if (sentence - one.sentence > 1 || paragraph - one.paragraph > 1) return null;
  const oblique = marked || after?.pos === 'postposition';
  if (changes(one.words) && oblique !== one.oblique) return null;
  return { length: 2, text: `${textOf(one)} ${head.text}`, antecedent: one.range };
}
