import { keptBy } from './kept.ts';
import type { Claim, Piece, Reading, Span } from './model.ts';
import { joinedWords } from './text/end-marks.ts';

/** What was told of a claim beside its own words. */
const RULES: ReadonlySet<string> = new Set(['setting', 'day', 'event']);

/** The word of the article that a day of the calendar was put for. */
function asSaid(piece: Piece, { substitutions }: Claim): Piece {
  const { day, substitution = -1, ...own } = piece;
  const said = substitutions[substitution]?.span;
  return day && said ? { ...own, text: said.exact, start: said.start, end: said.end } : piece;
}

/** "सोमवार" | "रात": what a day was put into is one piece again. */
function rejoined(pieces: readonly Piece[], told: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  pieces.forEach((piece, at) => {
    const last = joined.at(-1);
    const wasCut = told[at - 1]?.day && last?.argument === piece.argument && last?.part === piece.part;
    if (wasCut && last?.end !== undefined && piece.start === last.end + 1)
      joined[joined.length - 1] = {
        ...last,
        ...piece,
        text: `${last.text} ${piece.text}`,
        start: last.start,
      };
    else joined.push(piece);
  });
  return joined;
}

const isAt = ({ start, end }: Span, piece: Piece | undefined) => start === piece?.start && end === piece.end;

const holds = ({ start, end }: Span, piece: Piece) =>
  piece.start !== undefined && piece.end !== undefined && start <= piece.start && piece.end <= end;

/** A reading without the place and the event of its story and the days of the calendar: a question says by its kicker of what it is, and when. */
const withoutFront: (reading: Reading) => Reading = keptBy(({ claim, form }: Reading): Reading => {
  const { front = 0, behind = 0, ...own } = form;
  const told = form.pieces.slice(front, form.pieces.length - behind);
  const pieces = rejoined(
    told.map((piece) => asSaid(piece, claim)),
    told,
  );
  const put = new Set(
    form.pieces.flatMap(({ day, substitution }, at) => (day || at < front ? [substitution] : [])),
  );
  const place = front > 0 ? form.pieces[0] : undefined;
  const end = /[।.?!]$/u.exec(claim.text)?.[0] ?? '';
  return {
    claim: {
      ...claim,
      text: `${joinedWords(pieces.map(({ text }) => text))}${end}`,
      spans: claim.spans.filter(
        (span, at) =>
          at === 0 || !(isAt(span, place) || (behind > 0 && !pieces.some((own) => holds(span, own)))),
      ),
      // They were put last, so that the others keep their places.
      substitutions: claim.substitutions.filter((_, at) => !put.has(at)),
      insertions: front + behind > 0 ? claim.insertions.slice(0, -1) : claim.insertions,
      rules: claim.rules.filter((rule) => !RULES.has(rule)),
    },
    form: { ...own, pieces },
  };
});

const isTold = ({ form }: Reading) =>
  form.front !== undefined || form.behind !== undefined || form.pieces.some(({ day }) => day);

/** A reading in the words of its sentence. */
export const plain = (reading: Reading): Reading => (isTold(reading) ? withoutFront(reading) : reading);

/** The readings of a story as its questions see them. */
export const asAsked = (readings: readonly Reading[]): Reading[] => readings.map(plain);
