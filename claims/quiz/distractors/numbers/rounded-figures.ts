import type { Quantity } from '../../../model.ts';
import { once } from '../../../once.ts';
import type { Candidate, Surroundings } from '../../types.ts';
import { quantitiesIn } from './told-quantities.ts';

/** A figure that lies farther than this share of it from a rounder one is not told by that. */
const NEAR = 0.1;
const FINE = 1e-9;

/** How fine a number is told: 1 of 3, 100 of 300, a tenth of 2.8. */
function stepOf(value: number): number {
  let step = 1;
  if (!Number.isInteger(value)) {
    while (step > FINE && Math.abs(value / step - Math.round(value / step)) > FINE) step /= 10;
    return step;
  }
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Whether a rounder number is what a figure comes to: 3 of 2.8, 300 of 296; 3 itself is no round of 3. */
export function isRoundOf(round: number, figure: number): boolean {
  const step = stepOf(round);
  const steps = figure / step;
  const isFiner = Math.abs(steps - Math.round(steps)) > FINE;
  return isFiner && Math.round(steps) * step === round && Math.abs(figure - round) <= Math.abs(round) * NEAR;
}

/** Whether two quantities are of one thing as far as their units tell; a degree is told with its scale or without. */
function isOfOneUnit(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension && (a.unit === b.unit || a.dimension === 'temperature');
}

/** The figures of a story, but for the key, that are of its unit; counts are held against those of the same things. */
function figuresBeside(key: Quantity, { reading, target }: Candidate, { readings }: Surroundings): number[] {
  const head = reading.form.slots[target.argument]?.head;
  const figures = quantitiesIn(readings).filter(
    ({ reading: { form }, at, fact }) =>
      fact.value !== key.value &&
      isOfOneUnit(fact, key) &&
      (key.dimension !== 'count' || form.slots[at]?.head === head),
  );
  return [...new Set(figures.map(({ fact }) => fact.value))];
}

/**
 * Tells whether an option is what another figure of the story comes to when it is rounded: where the story tells "2.8 डिग्री"
 * as well, "तीन डिग्री" may be taken for right.
 */
export function roundsOfTold(candidate: Candidate, around: Surroundings): (value: number) => boolean {
  const key = candidate.argument.fact;
  if (key?.type !== 'quantity') return () => false;
  const figures = once(() => figuresBeside(key, candidate, around));
  return (value) => figures().some((figure) => isRoundOf(value, figure));
}
