import type { ClaimKind, Modality, Role } from '../../../model.ts';
import type { VerbGroup } from '../chunk/types.ts';
import type { Clause } from '../clause/index.ts';
import type { Phrase } from '../clause/phrases.ts';
import type { Word } from '../tag/word.ts';

/** A phrase in the part it plays in its clause. */
export interface Part {
  readonly phrase: Phrase;
  readonly role: Role;
}

/** Who says it, as words of the article. */
export interface SourceWords {
  readonly words: readonly Word[];
  /** A contract or law asserts what it says; people and papers report. */
  readonly binding: boolean;
}

/** A clause read as predicate and participants (a kāraka frame). */
export interface Frame {
  readonly clause: Clause;
  readonly verb: VerbGroup;
  readonly parts: readonly Part[];
  readonly subject?: Part;
  /** It only carries what another says: its participants are told, it is no claim itself. */
  readonly carrier: boolean;
  /** What a reporting clause tells: the frames of its कि-clause or quotation. */
  readonly contents: readonly Frame[];
  /** The subject stands in an earlier clause. */
  readonly borrowed: boolean;
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly source?: SourceWords;
  /** Reasons not to ask about it. */
  readonly blocks: readonly string[];
  readonly rules: readonly string[];
  readonly confidence: number;
}
