import { fold } from '../text/fold.ts';
import { patternFor } from '../text/scripts.ts';
import type { Token } from '../text/tokens.ts';

/** A smallest part of a value: a run of digits, a written date or clock time, a word, a mark. */
export interface Piece extends Token {
  readonly kind: 'number' | 'date' | 'clock' | 'slash' | 'word' | 'mark';
  /** Whether nothing stands between it and the piece before. */
  readonly glued: boolean;
}

const PIECE =
  /(?<link>(?:https?:\/\/|www\.)\S{1,2000})|(?<date>(?<!\p{Nd})(?:\p{Nd}{4}(?<first>[-/.])\p{Nd}{1,2}\k<first>\p{Nd}{1,2}|\p{Nd}{1,2}(?<last>[-/.])\p{Nd}{1,2}\k<last>(?:\p{Nd}{4}|\p{Nd}{2}))(?!\p{Nd}))|(?<clock>(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?!\p{Nd}))|(?<slash>(?<![\p{Nd}/])\p{Nd}{1,4}\/\p{Nd}{1,4}(?![\p{Nd}/]))|(?<number>\p{Nd}{1,3}(?:,\p{Nd}{2,3}){0,8},\p{Nd}{3}(?!\p{Nd})(?:\.\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}+)?|(?<![\p{Nd}\p{L}\p{M}])\.\p{Nd}+)|(?<word>[\p{L}\p{M}\u200c\u200d]+)|\S/gu;

type Groups = Readonly<Record<string, string | undefined>>;

/** Most pieces are words. */
function kindOf({ word, number, date, clock, slash }: Groups): Piece['kind'] {
  if (word !== undefined) return 'word';
  if (number !== undefined) return 'number';
  if (date !== undefined) return 'date';
  if (clock !== undefined) return 'clock';
  return slash === undefined ? 'mark' : 'slash';
}

/** Splits a text into pieces. Offsets are UTF-16 code units. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before = -1;
  for (const match of text.matchAll(patternFor(text, PIECE))) {
    const raw = match[0];
    const start = match.index;
    const kind = kindOf(match.groups as Groups);
    const shape = kind === 'word' || kind === 'mark' ? kind : 'number';
    pieces.push({
      start,
      end: start + raw.length,
      text: raw,
      key: fold(raw),
      shape,
      kind,
      glued: before === start,
    });
    before = start + raw.length;
  }
  return pieces;
}
