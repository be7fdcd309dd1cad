import type { Range } from '../../../../text/range.ts';
import type { Place } from '../memory-types.ts';

/** A thing that the last sentence told of: what "इसकी लंबाई" and "यह पुल" of the next may be of. */
export interface ToldThing extends Place {
  /** The class of its noun, "plan" for a scheme; "any" where nothing says what it is. */
  readonly kind: string;
  readonly lemma: string;
  readonly range: Range;
  /** Its phrase in each case; undefined where its words do not say which one it is. */
  readonly direct?: string;
  readonly oblique?: string;
}
