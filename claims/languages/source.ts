import type { Reading } from '../model.ts';

/** Whether an argument, or the phrase that it stands in, is who told what the claim says. */
export function isSource({ claim, form }: Reading, at: number): boolean {
  return claim.arguments[form.slots[at]?.within ?? at]?.role === 'source';
}
