import { keptBy } from '../../../kept.ts';
import type { Argument, Quantity, Reading } from '../../../model.ts';

/** A quantity that a claim tells. */
export interface ToldQuantity {
  readonly reading: Reading;
  readonly argument: Argument;
  /** Its place among the arguments of the claim. */
  readonly at: number;
  readonly fact: Quantity;
}

/** The quantities that readings tell, in their order; gathered once a quiz. */
export const quantitiesIn: (readings: readonly Reading[]) => readonly ToldQuantity[] = keptBy(
  (readings: readonly Reading[]) =>
    readings.flatMap((reading) =>
      reading.claim.arguments.flatMap((argument, at) => {
        const { fact } = argument;
        return fact?.type === 'quantity' ? [{ reading, argument, at, fact }] : [];
      }),
    ),
);
