import type { Article, CheckResult, Reading } from '../../model.ts';

/** An item as the rules see it: ours or anybody's. */
export interface LintItem {
  readonly lang: 'hi' | 'en';
  readonly stem: string;
  readonly options: readonly string[];
  /** Index of the right option. */
  readonly key: number;
  readonly kind?: string;
  readonly evidence?: { readonly start: number; readonly end: number; readonly exact: string };
}

/** What a rule may look at beside the item; rules that need what is absent do not apply. */
export interface LintContext {
  readonly article?: Pick<Article, 'text'>;
  readonly reading?: Reading;
}

/** One rule of the rubric. */
export interface Rule {
  readonly id: string;
  readonly severity: 'reject' | 'flag';
  /** The guideline that it comes from. */
  readonly source: string;
  /** What is wrong, in a short phrase; null when nothing is; undefined when the rule does not apply. */
  check(item: LintItem, context: LintContext): string | null | undefined;
}

export type { CheckResult };
