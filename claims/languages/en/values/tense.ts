import type { Piece } from '../../../values/pieces.ts';

const TO_COME =
  /^(?:will|ll|shall|going|plan|plans|planned|expect|expects|expected|due|hope|hopes|schedule|scheduled|book|please|back|again|wait|await|intend|intends|aim|aims|within|let|lets|remind)$/u;
const REACH = 14;

/** 1 where the words before a piece, in its sentence, speak of what is to come; 0 otherwise. */
export function tenseBefore(pieces: readonly Piece[], at: number): 0 | 1 {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const piece = pieces[i] as Piece;
    if (/^[.?!]$/u.test(piece.text)) return 0;
    if (TO_COME.test(piece.key)) return 1;
  }
  return 0;
}
