import { cardinalWord } from '../values/number-words.ts';

/** The ordinals that are not made from their cardinal, without their ending. */
const STEMS: Readonly<Record<number, string>> = {
  1: 'पहल',
  2: 'दूसर',
  3: 'तीसर',
  4: 'चौथ',
  6: 'छठ',
};

/** An ordinal with the ending and in the script of another: 4 like "पांचवें" → "चौथे", 82 like "80वीं" → "82वीं". */
export function ordinalLike(value: number, like: string): string | null {
  const digits = like.match(/^\p{Nd}+(-?)(वां|वें|वीं|वा|वे|वी)$/u);
  if (digits) return `${value}${digits[1]}${digits[2]}`;
  const ending = like.match(/(ा|े|ी)(ं?)$/u)?.[1];
  if (!ending || value < 1) return null;
  const stem = STEMS[value];
  if (stem) return `${stem}${ending}`;
  const word = cardinalWord(value);
  return word && value < 20 ? `${word}व${ending}ं` : null;
}
