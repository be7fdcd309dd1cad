/** What a claim tells, with what may have brought it about, as names of causes told apart by "|". */
export interface Effect {
  readonly effect: RegExp;
  readonly from: string;
}

/** What a claim tells without the words for its cause, with spaces around. */
export function toldWithout(cause: string, claim: string): string {
  // A letter with its dot is written in two ways.
  return ` ${claim.normalize('NFC').replace(cause.normalize('NFC'), ' ')} `;
}

/** What may have brought about what is told: that of the first effect that fits; empty where none does. */
export function causesOf(effects: readonly Effect[], told: string): ReadonlySet<string> {
  return new Set(effects.find(({ effect }) => effect.test(told))?.from.split('|') ?? []);
}
