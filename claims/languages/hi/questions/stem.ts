import type { Piece, Reading } from '../../../model.ts';
import type { Range } from '../../../text/range.ts';

/** What is taken out of a claim's text and what stands there instead. */
export interface Replacement {
  /** Article range that is replaced; must lie in one piece of the claim. */
  readonly range: Range;
  readonly text: string;
  /** Whether the case marker after the argument goes too: "बुधवार को" → "किस दिन". */
  readonly dropMarker: boolean;
}

function holds(piece: Piece, range: Range): boolean {
  return piece.start !== undefined && piece.end !== undefined && piece.start <= range.start && range.end <= piece.end;
}

/** The piece that shows the words of `range`: itself, or what was put for them. */
function pieceOf(reading: Reading, range: Range): number {
  const direct = reading.form.pieces.findIndex((piece) => holds(piece, range));
  if (direct >= 0) return direct;
  return reading.form.pieces.findIndex((piece) => {
    const span = piece.substitution === undefined ? undefined : reading.claim.substitutions[piece.substitution]?.span;
    return span !== undefined && span.start >= range.start && span.end <= range.end;
  });
}

function rewritten(piece: Piece, { range, text }: Replacement): string {
  if (piece.start === undefined || !holds(piece, range)) return text;
  const before = piece.text.slice(0, range.start - piece.start);
  const after = piece.text.slice(range.end - piece.start);
  return `${before}${text}${after}`;
}

/** Words that only colour a stem: they are left out of it. */
const COLOUR = /^(शानदार|भव्य|बेशकीमती|ऐतिहासिक|तानाशाह|जबरदस्त|बहुचर्चित|चर्चित|दिग्गज|धमाकेदार|सनसनीखेज|दर्दनाक|भीषण|दिल दहला देने वाली)$/u;

function plain(text: string): string {
  return text
    .split(' ')
    .filter((word) => !COLOUR.test(word))
    .join(' ');
}

/**
 * The claim's text with one stretch replaced by a question phrase, as a question. A reported claim opens
 * with its source. Null where the words cannot be found in one place.
 */
export function renderStem(reading: Reading, replacement: Replacement): string | null {
  const { pieces } = reading.form;
  const at = pieceOf(reading, replacement.range);
  const piece = pieces[at];
  if (!piece) return null;
  const words: string[] = [];
  pieces.forEach((other, i) => {
    if (i === at) words.push(plain(rewritten(other, replacement)));
    else if (other.part === 'marker' && other.argument === piece.argument && replacement.dropMarker && i > at) return;
    else words.push(plain(other.text));
  });
  const body = words.filter((word) => word !== '').join(' ').replace(/ ([,;।])/gu, '$1').replace(/[,;।\s]+$/u, '');
  const { attribution } = reading.claim;
  const prefix = attribution ? `${attribution.source} के अनुसार, ` : '';
  return `${prefix}${body}?`.replace(/\s+/gu, ' ');
}
