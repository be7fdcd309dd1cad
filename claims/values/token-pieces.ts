import { patternFor } from '../text/scripts.ts';
import type { Token } from '../text/tokens.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** The pieces of a run of tokens, with the way back. */
export interface TokenPieces {
  readonly pieces: readonly Piece[];
  /** For each token the piece that starts with it; -1 inside a piece of several tokens. */
  readonly pieceOf: readonly number[];
  /** For each piece the token after the one that ends with it; -1 where a piece ends inside a token. */
  readonly tokenAfter: readonly number[];
}

const PLAIN = /^(?:[\p{L}\p{M}\u200c\u200d]+|\p{Nd}+|[^\p{L}\p{M}\p{Nd}])$/u;
const DATE_TOKENS = 5;

/** "05/06/2024", "2024-06-05" over five tokens with nothing between them. */
function writtenDate(tokens: readonly Token[], at: number): Piece | null {
  const first = tokens[at] as Token;
  const last = tokens[at + DATE_TOKENS - 1];
  const mark = tokens[at + 1]?.text;
  if (first.shape !== 'number' || last?.shape !== 'number' || (mark !== '/' && mark !== '-')) return null;
  const run = tokens.slice(at, at + DATE_TOKENS);
  if (last.end - first.start !== run.reduce((sum, { text }) => sum + text.length, 0)) return null;
  const after = tokens[at + DATE_TOKENS];
  if (after && after.start === last.end && after.text === mark) return null;
  const [piece, ...rest] = piecesOf(run.map(({ text }) => text).join(''));
  if (piece?.kind !== 'date' || rest.length > 0) return null;
  return { ...piece, start: first.start, end: last.end };
}

function kindOf({ shape }: Token): Piece['kind'] {
  return shape === 'number' || shape === 'word' ? shape : 'mark';
}

function addToken(pieces: Piece[], token: Token): void {
  const { start, end, text, key, shape } = token;
  if (shape === 'parenthesis' || patternFor(text, PLAIN).test(text)) {
    const glued = pieces.at(-1)?.end === start;
    pieces.push({ start, end, text, key, shape, kind: kindOf(token), glued });
    return;
  }
  for (const piece of piecesOf(text)) addPiece(pieces, piece, start);
}

function addPiece(pieces: Piece[], piece: Piece, shift: number): void {
  const start = shift + piece.start;
  pieces.push({ ...piece, start, end: shift + piece.end, glued: pieces.at(-1)?.end === start });
}

/** Splits tokens further into pieces; a parenthesis stays one mark. Offsets are those of the tokens. */
export function piecesOfTokens(tokens: readonly Token[]): TokenPieces {
  const pieces: Piece[] = [];
  const pieceOf: number[] = [];
  const tokenAfter: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const date = writtenDate(tokens, i);
    pieceOf.push(pieces.length);
    if (!date) addToken(pieces, tokens[i] as Token);
    while (tokenAfter.length < pieces.length) tokenAfter.push(-1);
    if (date) {
      addPiece(pieces, date, 0);
      tokenAfter.push(-1);
      i += DATE_TOKENS - 1;
      for (let k = 1; k < DATE_TOKENS; k++) pieceOf.push(-1);
    }
    tokenAfter[pieces.length - 1] = i + 1;
  }
  return { pieces, pieceOf, tokenAfter };
}
