import type { Asked } from '../stem.ts';
import { around, articleBefore, type Seat } from './seat.ts';

const QUAKE = /^[ -]((?:[\p{Ll}-]+ )?(?:earthquake|quake|tremor|aftershock|temblor))(?!\p{L})/u;

/** "A magnitude 6.8 earthquake": "an earthquake of what magnitude". */
export function askMagnitude(seat: Seat): Asked | null {
  const { argument } = seat;
  const { before, after } = around(seat);
  const ofMagnitude = askOfMagnitude(seat);
  if (ofMagnitude) return ofMagnitude;
  if (argument.fact?.type !== 'quantity' || !/(?:^|\s)magnitude[ -]$/iu.test(before)) return null;
  const base = { answer: argument.text, rule: 'ask.measure', staysPut: true } as const;
  const noun = QUAKE.exec(after)?.[1];
  if (noun === undefined)
    return / of magnitude $/u.test(before) && after === ''
      ? {
          ...base,
          range: { start: argument.span.start - 'magnitude '.length, end: argument.span.end },
          wh: 'what magnitude',
        }
      : null;
  if (before.trim().split(' ').length > 1) return null;
  const start = argument.span.start - before.length;
  const article = articleBefore({
    reading: seat.reading,
    argument: { ...argument, span: { ...argument.span, start } },
  });
  return {
    ...base,
    range: { start: start - article.length, end: argument.span.end + 1 + noun.length },
    wh: `${/^[aeio]/u.test(noun) ? 'an' : 'a'} ${noun} of what magnitude`,
  };
}

/** "With a magnitude of 7.7": "with what magnitude". */
const A_MAGNITUDE = /(?:^|[\s])((?:an? )?(?:preliminary |estimated )?magnitude of )$/iu;

function askOfMagnitude({ argument, reading: { claim, form } }: Seat): Asked | null {
  const piece = form.pieces.find(
    ({ start, end }) =>
      start !== undefined && end !== undefined && start <= argument.span.start && argument.span.end <= end,
  );
  if (piece?.start === undefined || argument.fact?.type !== 'quantity') return null;
  const lead = A_MAGNITUDE.exec(piece.text.slice(0, argument.span.start - piece.start))?.[1];
  const behind = piece.text.slice(argument.span.end - piece.start);
  if (lead === undefined || behind !== '' || OTHER_SCALE.test(claim.text)) return null;
  return {
    range: { start: argument.span.start - lead.length, end: argument.span.end },
    wh: 'what magnitude',
    answer: argument.text,
    rule: 'ask.measure',
  };
}

/** Two strengths in one claim cannot be told apart. */
const OTHER_SCALE = /magnitude.*magnitude|later (?:revised|upgraded|downgraded)/iu;
