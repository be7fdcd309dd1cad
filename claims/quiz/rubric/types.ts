import type { Article, Claim, Fact, Lang, Reading } from '../../model.ts';
import type { RubricLists } from './lists/types.ts';
import type { Text } from './text.ts';
import type { Reason } from './words/types.ts';

/** The quoted words, with their place in the article (UTF-16 code units) where that is known. */
export interface Evidence {
  readonly exact: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** An item as the rules see it: ours or anybody's. */
export interface LintItem {
  readonly lang: Lang;
  readonly stem: string;
  readonly options: readonly string[];
  /** Index of the right option; -1 where none is named. */
  readonly key: number;
  /** Kind of the answer, as in `Item.kind`, where it is known. */
  readonly kind?: string | undefined;
  readonly claimId?: string | undefined;
  readonly evidence?: Evidence | undefined;
}

/** What the rule on the claim looks at. */
export type ClaimState = Pick<Claim, 'status' | 'modality'> &
  Partial<Pick<Claim, 'kind'>> & {
    readonly attribution: { readonly source: string } | null;
  };

/** What a rule may look at beside the item; rules that need what is absent do not apply. */
export interface LintContext {
  readonly article?: Pick<Article, 'text'> | undefined;
  /** The claim that the item rests on: `reading` where its form is known too. */
  readonly claim?: ClaimState | undefined;
  readonly reading?: Reading | undefined;
  /** All live readings that another true answer could come from: of the article and of the store. */
  readonly readings?: readonly Reading[] | undefined;
  /** Readings of the quoted words alone; the quote is read anew when left out. */
  readonly quoteReadings?: readonly Reading[] | undefined;
  /** The language of the reasons; the item's own when left out. */
  readonly wordsIn?: Lang | undefined;
}

/** The number or time that an option is. */
export interface OptionValue {
  readonly fact: Fact;
  /** `duration`, `money`, `weekday`, `day`: what the options must share. */
  readonly kind: string;
  readonly unit?: string | undefined;
  /** In the base unit of its kind, for comparing: 90 minutes and one and a half hours are one. */
  readonly base: number | string;
  readonly written: 'digits' | 'words' | 'mixed';
  /** Whether nothing but the value and a word like "about" stands there. */
  readonly bare: boolean;
}

export interface OptionView extends Text {
  readonly index: number;
  readonly value: OptionValue | null;
  /** Refs of the name that it is, by the catalogue; empty where it is none. */
  readonly refs: readonly string[];
}

/** An item made ready for the rules; what is shared is worked out once, when a rule first asks for it. */
export interface ItemView {
  readonly lang: Lang;
  readonly lists: RubricLists;
  readonly stem: Text;
  /** The stem without its kicker: what is asked. The stem itself where it has none. */
  readonly question: Text;
  readonly options: readonly OptionView[];
  /** Absent where no option is named as the key. */
  readonly key: OptionView | undefined;
  readonly others: readonly OptionView[];
  readonly kind?: string | undefined;
  readonly claimId?: string | undefined;
  readonly evidence?: Evidence | undefined;
  /** The quoted words; absent where none are given. */
  readonly quote: Text | undefined;
  /** Every number, amount and time that the stem asks with, and that the quote tells. */
  readonly askedValues: () => readonly OptionValue[];
  readonly quotedValues: () => readonly OptionValue[];
  readonly context: LintContext;
}

/** What is wrong, and the words or number that it is about. */
export interface Finding {
  readonly reason: Reason;
  readonly about?: string | number | undefined;
}

/** One rule of the rubric over an item. */
export interface Rule {
  readonly id: string;
  /** The number of the requirement in our list of 21. */
  readonly number: number;
  readonly severity: 'reject' | 'flag';
  /** The guideline or paper that it comes from. */
  readonly source: string;
  /** What is wrong; null when nothing is; undefined when the rule cannot be applied to this item. */
  check(item: ItemView): Finding | null | undefined;
}

/** One rule over all items of a quiz: the items that break it, by index. */
export interface SetRule {
  readonly id: string;
  readonly source: string;
  check(items: readonly ItemView[]): readonly SetFinding[];
}

export interface SetFinding extends Finding {
  readonly items: readonly number[];
}
