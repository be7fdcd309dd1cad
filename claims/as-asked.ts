import { keptBy } from './kept.ts';
import type { Claim, Form, Piece, Reading, Span } from './model.ts';
import { joinedWords } from './text/end-marks.ts';

/** What was told of a claim beside its own words. */
const RULES: ReadonlySet<string> = new Set(['setting', 'day', 'matter', 'epithet', 'event']);

/** What the words told beside its own stand in. */
interface Retold {
  readonly claim: Pick<Claim, 'text' | 'spans' | 'substitutions' | 'insertions' | 'rules'>;
  readonly form: Form;
}

/** The words of the article that a day of the calendar, or what the story calls them in full, was put for. */
function asSaid(piece: Piece, { substitutions }: Pick<Claim, 'substitutions'>): Piece {
  const { day, told, substitution = -1, ...own } = piece;
  const said = substitutions[substitution]?.span;
  return (day || told) && said ? { ...own, text: said.exact, start: said.start, end: said.end } : piece;
}

/** "झारखंड की" before a name: words of the story that the claim's own sentence has not. */
const isAdded = ({ told, substitution }: Piece) => told === true && substitution === undefined;

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

const holds = ({ start, end }: Span, piece: Piece) =>
  piece.start !== undefined && piece.end !== undefined && start <= piece.start && piece.end <= end;

/** A reading without the place and the occasion of its story and the days of the calendar: a question says by its kicker of what it is, and when. */
const withoutFront = keptBy(({ claim, form }: Retold): Retold => {
  const { front = 0, behind = 0, ...own } = form;
  const last = form.pieces.length - behind;
  const told = form.pieces.slice(front, last).filter((piece) => !isAdded(piece));
  const pieces = rejoined(
    told.map((piece) => asSaid(piece, claim)),
    told,
  );
  const put = new Set(
    form.pieces.flatMap(({ day, told: inFull, substitution }, at) =>
      day || inFull || at < front ? [substitution] : [],
    ),
  );
  const beside = [...form.pieces.slice(0, front), ...form.pieces.slice(last), ...form.pieces.filter(isAdded)];
  const isBeside = (span: Span) =>
    beside.some((piece) => piece.start === span.start && piece.end === span.end) ||
    (behind > 0 && !pieces.some((piece) => holds(span, piece)));
  const added = new Set(beside.flatMap(({ insertion }) => insertion ?? []));
  const end = /[।.?!]$/u.exec(claim.text)?.[0] ?? '';
  return {
    claim: {
      ...claim,
      text: `${joinedWords(pieces.map(({ text }) => text))}${end}`,
      spans: claim.spans.filter((span, at) => at === 0 || !isBeside(span)),
      // They were put last, so that the others keep their places.
      substitutions: claim.substitutions.filter((_, at) => !put.has(at)),
      insertions: claim.insertions.filter((_, at) => !added.has(at)),
      rules: claim.rules.filter((rule) => !RULES.has(rule)),
    },
    form: { ...own, pieces },
  };
});

const isTold = ({ form }: Retold) =>
  form.front !== undefined || form.behind !== undefined || form.pieces.some(({ day, told }) => day || told);

/** A reading, or the draft of one, in the words of its sentence. */
export const plain = <T extends Retold>(reading: T): T =>
  isTold(reading) ? (withoutFront(reading) as T) : reading;

/** The readings of a story as its questions see them. */
export const asAsked = (readings: readonly Reading[]): Reading[] => readings.map(plain);
