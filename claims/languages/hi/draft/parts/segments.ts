import type { Piece, Role } from '../../../../model.ts';
import type { Range } from '../../../../text/range.ts';
import type { Word } from '../../tag/word.ts';

/** One stretch of a claim under construction: words of the article, words put for them, or words added. */
export type Segment =
  | { readonly kind: 'words'; readonly words: readonly Word[]; readonly place: Place }
  | {
      readonly kind: 'replaced';
      readonly words: readonly Word[];
      readonly text: string;
      readonly antecedent?: Range;
      readonly place: Place;
    }
  | { readonly kind: 'added'; readonly text: string; readonly rule: string; readonly place: Place };

/** Where in the claim a segment stands. */
export interface Place {
  readonly part: Piece['part'];
  /** Which participant it belongs to: index into the claim's participants. */
  readonly participant?: number;
}

/** A participant of the claim: what becomes an argument. */
export interface Participant {
  readonly role: Role;
  readonly words: readonly Word[];
  readonly marker: readonly Word[];
  /** Words behind it that make with it one answer more: "की मौत" behind "20 लोगों". */
  readonly beyond?: readonly Word[];
  /** The marker that the claim shows, where it is not the article's: द्वारा → ने. */
  readonly shownMarker?: string;
}
