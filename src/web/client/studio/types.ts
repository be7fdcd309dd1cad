export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}
export interface Claim {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly kind: string;
  readonly modality: string;
  readonly negated: boolean;
  readonly attribution: { readonly source: string } | null;
  readonly spans: readonly Span[];
  readonly status?: string;
}
export interface Option {
  readonly id: string;
  readonly text: string;
}
export interface Item {
  readonly id: string;
  readonly claimId: string;
  readonly lang: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  readonly options: readonly Option[];
  readonly evidence: Span;
  readonly explanation: string;
  readonly difficulty: 'easy' | 'medium' | 'hard';
  readonly distractorReasons: readonly { readonly optionId: string; readonly why: string }[];
  /** Only in a stored quiz. */
  readonly status?: 'live' | 'corrected' | 'withdrawn' | 'dropped';
}
export interface Article {
  readonly id: string;
  readonly lang: 'hi' | 'en';
  readonly title: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly dateline?: { readonly day?: string };
  readonly sections: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}
export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly status: 'draft' | 'published' | 'withdrawn';
  readonly lang: 'hi' | 'en';
  readonly articleIds: readonly string[];
  readonly items: readonly Item[];
}

/** What is on the desk: a story with its claims, and its quiz; `quiz` is null where nothing is stored. */
export interface Work {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly items: readonly Item[];
  readonly quiz: Quiz | null;
}

/** A change of one item, as the service takes it. */
export interface ItemEdit {
  readonly id: string;
  readonly stem?: string;
  readonly explanation?: string;
  readonly options?: readonly { readonly id: string; readonly text: string; readonly why?: string }[];
  readonly drop?: boolean;
  readonly position?: number;
}
