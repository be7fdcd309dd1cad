import type { Asked } from '../stem.ts';
import { around, articleBefore, type Seat } from './seat.ts';

const QUAKE = /^[ -]((?:[\p{Ll}-]+ )?(?:earthquake|quake|tremor|aftershock|temblor))(?!\p{L})/u;

/** "A magnitude 6.8 earthquake": "an earthquake of what magnitude". */
export function askMagnitude(seat: Seat): Asked | null {
  const { argument } = seat;
  const { before, after } = around(seat);
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
