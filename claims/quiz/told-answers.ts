import type { Opening } from '../languages/language.ts';
import type { Asking } from './types.ts';

/** So many stems that open alike are worth more than a question of what they open with. */
const MANY_OPENINGS = 2;

/** Marks the questions whose answers stand in what many other stems open with, or in kickers that they need. */
export function withTold(askings: readonly Asking[], openings: readonly Opening[]): Asking[] {
  const from = openings.filter((opening) => opening.from !== undefined);
  const needed = askings.flatMap(({ target: { kicker, needsKicker } }) =>
    needsKicker && kicker ? [`${kicker.topic ?? ''} ${kicker.place ?? ''}`] : [],
  );
  const isOpened = ({ reading, argument }: Asking) =>
    from.length >= MANY_OPENINGS &&
    from.some((opening) => opening.from === reading.claim.id && opening.text.includes(argument.text));
  const isInKickers = ({ argument }: Asking) =>
    needed.filter((kicker) => kicker.includes(argument.text)).length >= MANY_OPENINGS;
  return askings.map((asking) =>
    isOpened(asking) || isInKickers(asking) ? { ...asking, isTold: true } : asking,
  );
}
