/** A cue that helps more often than this is one that a player learns. */
const SHARE = 0.4;
/** Of fewer items nothing can be said. */
const FEWEST_ITEMS = 5;

/** Whether something is so in more items of a set than it may be. */
export function isTooMany(part: number, whole: number): boolean {
  return whole >= FEWEST_ITEMS && part / whole > SHARE;
}
