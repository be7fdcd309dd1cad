import type { ClaimKind, Gender, Modality, Role } from '../../../model.ts';
import type { VerbGroup } from '../chunk/types.ts';
import type { Clause } from '../clause/index.ts';
import type { Nominal, Phrase } from '../clause/phrases.ts';
import type { Word } from '../tag/word.ts';

/** A phrase in the part it plays in its clause. */
export interface Part {
  readonly phrase: Phrase;
  readonly role: Role;
}

/** Who says it, as words of the article. */
export interface SourceWords {
  /** "बयान, जिसमें उसने कहा कि": a pronoun that means whoever the relative clause is about. */
  readonly inRelative?: true;
  readonly words: readonly Word[];
  /** A contract or law asserts what it says; people and papers report. */
  readonly binding: boolean;
  /** Others are named beside whoever speaks: "X ने Y से कहा कि वह …" may be of either. */
  readonly addressing?: boolean;
  /** They spoke in a sentence before, and this one goes on: it names nobody anew. */
  readonly onward?: true;
  /** "वह बताती हैं": what the verb says of whoever the pronoun means. */
  readonly gender?: Gender;
}

/** "अगर बारिश हुई तो": a clause that the next one depends on. */
export interface Lead {
  /** Everything before the clause that depends on it, its conjunctions included. */
  readonly words: readonly Word[];
  /** The clause alone. */
  readonly clause: Clause;
  readonly role: Role;
}

/** A clause read as predicate and participants (a kāraka frame). */
export interface Frame {
  readonly clause: Clause;
  readonly verb: VerbGroup;
  readonly parts: readonly Part[];
  readonly subject?: Part | undefined;
  /** It only carries what another says: its participants are told, it is no claim itself. */
  readonly carrier: boolean;
  /** What a reporting clause tells: the frames of its कि-clause or quotation. */
  readonly contents: readonly Frame[];
  /** The subject stands in an earlier clause. */
  readonly borrowed: boolean;
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly source?: SourceWords | undefined;
  /** A condition or time that a clause of its own tells before this one: told with it. */
  readonly lead?: Lead | undefined;
  /** "…, जब वह लौट रहा था": the clause that says which time "उस समय" is, with its comma. */
  readonly tail?: readonly Word[] | undefined;
  /** The relative clause after it whose जो may stand for more than one of its phrases: told with it. */
  readonly rider?: Frame | undefined;
  /** "गई" behind "बनाई": what makes a passive of the verb, where whoever acts is left out. */
  readonly made?: { readonly after: Word; readonly text: string } | undefined;
  /** For whom or what its जो, जिसने, जहां stands. */
  readonly antecedent?: Nominal | undefined;
  /** What the clause before says is so much that …: "उसकी" may be its own. */
  readonly measured?: Nominal | undefined;
  /** Reasons not to ask about it. */
  readonly blocks: readonly string[];
  readonly rules: readonly string[];
  readonly confidence: number;
}
