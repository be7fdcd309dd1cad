import type { Target } from '../../languages/language.ts';
import { isSource } from '../../languages/source.ts';
import type { Reading } from '../../model.ts';

/** Whether a question asks who told what a claim says: "किसके अनुसार". */
export function isSourceOf({
  reading,
  target,
}: {
  readonly reading: Reading;
  readonly target: Target;
}): boolean {
  return target.kind === 'person' && isSource(reading, target.argument);
}
