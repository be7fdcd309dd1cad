import type { Target } from '../languages/language.ts';
import type { Reading } from '../model.ts';

/** Whether a question asks who told what a claim says: "किसके अनुसार". */
export function isSourceOf({
  reading: { claim, form },
  target,
}: {
  readonly reading: Reading;
  readonly target: Target;
}): boolean {
  const at = form.slots[target.argument]?.within ?? target.argument;
  return target.kind === 'person' && claim.arguments[at]?.role === 'source';
}
