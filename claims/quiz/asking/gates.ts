import type { Target } from '../../languages/language.ts';
import type { Reading } from '../../model.ts';

/** Where a claim that may be asked is not asked for one of its answers. */
export type Gate =
  | 'other-kind'
  | 'read-loosely'
  | 'one-of-many'
  | 'other-days'
  | 'private-person'
  | 'mistaken-place'
  | 'office-beside'
  | 'unsure'
  | 'private-or-passing'
  | 'bare-event'
  | 'points-back'
  | 'names-nothing'
  | 'says-nothing'
  | 'day-unknown'
  | 'not-worth'
  | 'namesake';

/** An answer that is not asked for, and at which gate it fell; `detail` says more where the gate has several parts. */
export interface Unasked {
  readonly gate: Gate;
  readonly reading: Reading;
  readonly target: Target;
  readonly detail?: string;
}
