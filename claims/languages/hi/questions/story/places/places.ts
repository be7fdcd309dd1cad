import type { Reading } from '../../../../../model.ts';

/** Who acts or is acted on: a country there is no place of what happened. */
export const PARTIES: ReadonlySet<string> = new Set(['agent', 'recipient', 'source']);

/** Whether a claim says where it happened, or where from or to. */
export function hasPlace({ claim, form }: Reading): boolean {
  return claim.arguments.some(({ role, fact }, at) => {
    const outer = claim.arguments[form.slots[at]?.within ?? -1]?.role ?? role;
    return (
      role === 'place' ||
      role === 'origin' ||
      role === 'destination' ||
      (fact?.type === 'entity' && fact.class === 'place' && !PARTIES.has(outer))
    );
  });
}
