import type { Asking } from '../types.ts';

/** So many stems that need their kicker are worth more than a question of what it tells. */
const MANY = 2;

/** How many stems need each kicker. */
function kickersNeeded(askings: readonly Asking[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { target } of askings) {
    if (!target.needsKicker || !target.kicker) continue;
    const told = `${target.kicker.topic ?? ''} ${target.kicker.place ?? ''}`;
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  return counts;
}

/** Marks the questions whose answers stand in kickers that many other stems need. */
export function withTold(askings: readonly Asking[]): Asking[] {
  const needed = [...kickersNeeded(askings)];
  const isInKickers = ({ argument }: Asking) =>
    needed.reduce((sum, [kicker, count]) => (kicker.includes(argument.text) ? sum + count : sum), 0) >= MANY;
  return askings.map((asking) => (isInKickers(asking) ? { ...asking, isTold: true } : asking));
}
