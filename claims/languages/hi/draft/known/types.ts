import type { Range } from '../../../../text/range.ts';
import type { Word } from '../../tag/word.ts';

/** A phrase of the article that says which one is meant: "एयर नियुगिनी का विमान", "सुप्रीम कोर्ट", "मंत्री मोहन राय". */
export interface Known {
  /** The words before the head that say which one; empty where the name is all. */
  readonly modifiers: readonly Word[];
  readonly head: Word;
  /** The phrase as it can stand for a bare noun, where it is a name: "सुप्रीम कोर्ट"; else the modifiers are told. */
  readonly name?: string;
  /** What it is called behind its modifiers, where that is more than its noun: "इंटर कॉलेज". */
  readonly called?: string;
  /** Whose act it is, before का, or where it was, with its marker. */
  readonly owner?: string;
  readonly where?: string;
  /** A thing that was made or opened, in full: "टाटा मोटर्स की नई कार". */
  readonly forms?: { readonly direct: string; readonly oblique: string };
  /** Of a case: it is one of a crime. */
  readonly crime?: true;
  /** Of a match: who won it, and against whom. */
  readonly sides?: readonly [winner: string, loser: string];
  readonly range: Range;
  readonly paragraph: number;
  readonly sentence: number;
  /** Equal for phrases that name the same one. */
  readonly identity: string;
  readonly plural: boolean;
  /** Its modifiers say which one to who has just read of it ("बीमा विधेयक"): "इस विधेयक" takes it up, the bare noun does not. */
  readonly loose?: boolean;
  /** It is of two: what "दोनों" with its noun takes up. */
  readonly two?: boolean;
  /** The noun says only what kind of thing the name is of: "शहर" for "पटना". */
  readonly kind?: boolean;
}

/** A thing with what stood right before its noun: what "यह जमीन" of the next sentence is. */
export interface Near {
  readonly words: readonly Word[];
  /** Whether the noun stood in the oblique case. */
  readonly oblique: boolean;
  /** Another of its kind stands beside it. */
  readonly several?: true;
  readonly range: Range;
  readonly paragraph: number;
  readonly sentence: number;
}
