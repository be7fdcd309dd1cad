import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import type { Word } from './word.ts';

/** What every clock time holds. */
const HALF = /\d[ap]m/iu;
const CLOCK = /(?<![\d.:])(\d{1,2}(?:[.:]\d\d)?)([ap]m)(?![\p{L}\d])/giu;

function piece(word: Word, start: number, text: string, pos: Word['pos']): Word {
  const shape = pos === 'NUM' ? 'number' : pos === 'PUNCT' ? 'mark' : 'word';
  return { ...word, start, end: start + text.length, text, key: fold(text), lemma: fold(text), pos, shape };
}

/** "2am", "7.30pm.": hours as a number and its half of the day, where the tagger's library breaks them elsewhere. */
export function withClocks(words: Word[], text: string, { start, end }: Range): Word[] {
  const sentence = text.slice(start, end);
  if (!HALF.test(sentence)) return words;
  const out: Word[] = [];
  let next = 0;
  for (const { index, 0: whole, 1: hour = '', 2: half = '' } of sentence.matchAll(CLOCK)) {
    const from = start + index;
    const to = from + whole.length;
    while (next < words.length && (words[next] as Word).end <= from) out.push(words[next++] as Word);
    const own = words.slice(next).filter((word) => word.start < to);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last || first.start !== from) continue;
    out.push(piece(first, from, hour, 'NUM'), piece(first, from + hour.length, half, 'NOUN'));
    if (last.end > to) out.push(piece(last, to, text.slice(to, last.end), 'PUNCT'));
    next += own.length;
  }
  return [...out, ...words.slice(next)];
}
