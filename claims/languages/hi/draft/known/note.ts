import type { Known, Ledger } from './types.ts';

/** Enters a phrase that a noun of this lemma may take up. */
export function note(ledger: Ledger, lemma: string, one: Known): void {
  const all = ledger.known.get(lemma);
  if (all) all.push(one);
  else ledger.known.set(lemma, [one]);
}

/** Enters where a lemma was first told of several. */
export function noteSeveral(ledger: Ledger, lemma: string, start: number): void {
  if (!ledger.several.has(lemma)) ledger.several.set(lemma, start);
}
