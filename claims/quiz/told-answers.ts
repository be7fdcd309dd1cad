import type { Asking } from './types.ts';

/** So many stems that need their kicker are worth more than a question of what it tells. */
const MANY = 2;

/** Marks the questions whose answers stand in kickers that many other stems need. */
export function withTold(askings: readonly Asking[]): Asking[] {
  const needed = askings.flatMap(({ target: { kicker, needsKicker } }) =>
    needsKicker && kicker ? [`${kicker.topic ?? ''} ${kicker.place ?? ''}`] : [],
  );
  const isInKickers = ({ argument }: Asking) =>
    needed.filter((kicker) => kicker.includes(argument.text)).length >= MANY;
  return askings.map((asking) => (isInKickers(asking) ? { ...asking, isTold: true } : asking));
}
