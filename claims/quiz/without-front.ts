import { keptBy } from '../kept.ts';
import type { Reading } from '../model.ts';
import { withoutEndMarks } from '../text/end-marks.ts';

/** A reading without the place of its story before its claim: a question says by its kicker of what it is. */
export const withoutFront: (reading: Reading) => Reading = keptBy(({ claim, form }: Reading): Reading => {
  const { front = 0, ...own } = form;
  const told = form.pieces.slice(0, front).map(({ text }) => text);
  const text = withoutEndMarks(claim.text).startsWith(told.join(' '))
    ? claim.text.slice(told.join(' ').length).trimStart()
    : claim.text;
  return { claim: { ...claim, text }, form: { ...own, pieces: form.pieces.slice(front) } };
});

/** The readings of a story as its questions see them. */
export function asAsked(readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => (reading.form.front === undefined ? reading : withoutFront(reading)));
}
