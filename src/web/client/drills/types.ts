import type { DrillWords } from '../../words/drills/hi.ts';

export interface DrillsSetup {
  readonly lang: string;
  readonly make: DrillWords['make'];
  readonly classes: DrillWords['classes'];
  readonly key: DrillWords['key'];
  readonly loading: string;
  readonly errors: { readonly network: string; readonly codes: Record<string, string> };
}

export interface ListedDrill {
  readonly pin: string;
  readonly title: string;
  readonly lang: string;
  readonly mode: 'live' | 'self' | 'paper';
  readonly status: 'open' | 'ended';
  readonly createdAt: string;
  readonly settings: { readonly closesAt: string | null };
}

export interface ListedClass {
  readonly code: string;
  readonly name: string;
}

/** A quiz or a story to choose; some have no title. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
}

/** What a drill can be made from, and for whom. */
export interface Choices {
  readonly quizzes: readonly Named[];
  readonly articles: readonly (Named & { readonly lang: string })[];
  readonly classes: readonly ListedClass[];
  /** Those whom the claims of late are about, most often first. */
  readonly entities: readonly { readonly ref: string; readonly name: string }[];
}

export interface MadeDrill {
  readonly pin: string;
  readonly title: string;
  readonly hostToken: string;
  readonly questions: number;
}
