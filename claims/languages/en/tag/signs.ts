import { fold } from '../../../text/fold.ts';
import type { Word } from './word.ts';

const GLUED = /^(Rs|Tk|Rp|RM|[KUT]?[Ss]hs?|[NR])(\d[\d.]*(?:m|bn|tn)?)$/u;
/** "N130bn", "R1.2 billion", "N9,500": one letter is a sign before a sum only; "N95", "R15" are names. */
const ONE_LETTER = /^[NR]$/u;
const SCALED = /(?:m|bn|tn)$/u;
const SCALE_WORD = /^(?:million|billion|trillion)$/u;

const isTight = (before: Word | undefined, word: Word | undefined) =>
  before !== undefined && word !== undefined && before.end === word.start;

/** "4" and ",900", or "12" and ".2", as one number; gives how many words it took. */
function grouped(words: readonly Word[], from: number, first: Word): { number: Word; taken: number } {
  let number = first;
  let taken = 0;
  for (;;) {
    const mark = words[from + taken];
    const group = words[from + taken + 1];
    const isTied = isTight(number, mark) && isTight(mark, group);
    const digits = mark?.text === ',' ? /^\d{2,3}(?:\.\d+)?$/u : /^\d{1,3}(?:k|m|bn|tn)?$/u;
    const joins = isTied && /^[,.]$/u.test(mark?.text ?? '') && digits.test(group?.text ?? '');
    if (!joins || !mark || !group) return { number, taken };
    const text = `${number.text}${mark.text}${group.text}`;
    number = { ...number, end: group.end, text, key: text, lemma: text };
    taken += 2;
  }
}

/** Whether a sign and the digits glued to it, at `at`, are a sum of money. */
function isSum(words: readonly Word[], at: number, [, sign = '', digits = '']: readonly string[]): boolean {
  if (!ONE_LETTER.test(sign) || SCALED.test(digits)) return true;
  const { number, taken } = grouped(words, at + 1, words[at] as Word);
  return number.text.includes(',') || SCALE_WORD.test(words[at + taken + 1]?.text ?? '');
}

/** "Rs4,900": the library takes the sign and the first digits for one word, and the rest for another number. */
export function splitSigns(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const glued = word.text.match(GLUED);
    if (!glued || !isSum(words, i, glued)) {
      out.push(word);
      continue;
    }
    const sign = glued[1] as string;
    const digits = glued[2] as string;
    const at = word.start + sign.length;
    const key = fold(sign);
    const own: Word = {
      ...word,
      start: at,
      text: digits,
      key: digits,
      lemma: digits,
      shape: 'number',
      pos: 'NUM',
    };
    const { number, taken } = grouped(words, i + 1, own);
    out.push({ ...word, end: at, text: sign, key, lemma: key, shape: 'word', pos: 'SYM' }, number);
    i += taken;
  }
  return out;
}
