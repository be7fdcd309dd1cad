import { languageOf } from '../languages/registry.ts';
import type { Argument, ItemKind, Reading } from '../model.ts';
import type { Candidate } from './types.ts';

/** Claims that may be asked: true as they stand, clear, and no opinion. */
export function isAskable(reading: Reading): boolean {
  const { claim, form } = reading;
  if (claim.status !== 'live' || form.blocks.length > 0 || claim.confidence < 0.7) return false;
  if (claim.modality !== 'asserted' && claim.modality !== 'reported') return false;
  if (claim.modality === 'reported' && claim.attribution === null) return false;
  return claim.kind !== 'evaluation' && claim.kind !== 'possibility' && claim.kind !== 'plan' && !claim.negated;
}

/** Every question that the readings allow, best first by salience, then by place. */
export function candidatesOf(readings: readonly Reading[], kinds?: readonly ItemKind[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const reading of readings) {
    if (!isAskable(reading)) continue;
    const language = languageOf(reading.claim.lang);
    for (const target of language.targets(reading)) {
      if (kinds && !kinds.includes(target.kind)) continue;
      const question = language.ask(reading, target);
      if (!question) continue;
      candidates.push({ reading, target, argument: reading.claim.arguments[target.argument] as Argument, question });
    }
  }
  return candidates;
}
