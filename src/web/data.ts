import type { Claim } from '../../claims/index.ts';

/** A quiz as the play page needs it. */
export interface QuizPage {
  readonly id: string;
  readonly lang: 'hi' | 'en';
  readonly title: string;
  readonly count: number;
  /** Stems with their options, in the order that readers see: for the structured data, without keys. */
  readonly items: readonly { readonly stem: string; readonly options: readonly string[] }[];
}

/** A claim as its page shows it. */
export interface ClaimPageData {
  readonly claim: Claim;
  readonly title: string;
  readonly url: string | null;
  readonly quoteUrl: string | null;
  readonly publishedAt: string | null;
  /** Claims of the same owner that contradict it or follow on it. */
  readonly conflicts: readonly { readonly claimId: string; readonly kind: string; readonly since: string }[];
  /** What became of it last; null where it stands as it was first told. */
  readonly correction: {
    readonly change: string;
    readonly at: string;
    readonly successorId: string | null;
  } | null;
  /** schema.org Claim, for other sites. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
}

/** A drill as anyone with its PIN may see it. */
export interface DrillPage {
  readonly pin: string;
  readonly lang: 'hi' | 'en';
  readonly title: string;
  readonly mode: 'live' | 'self' | 'paper';
  /** ISO 8601; null for live and paper. */
  readonly closesAt: string | null;
  /** Tells a phone which of its class secrets belongs here. */
  readonly classId: string | null;
}

/** A class with what it may play now. */
export interface ClassPage {
  readonly code: string;
  readonly name: string;
  readonly drills: readonly Pick<DrillPage, 'pin' | 'lang' | 'title' | 'mode'>[];
}

/** What the pages ask of the rest; `gone` where it was withdrawn or taken down, null where there is nothing. */
export interface PageData {
  quiz(id: string): Promise<QuizPage | 'gone' | null>;
  claim(id: string): Promise<ClaimPageData | 'gone' | null>;
  /** The drill with this PIN; null where there is none, or none any more; `busy` for who tried too many PINs. */
  drill(pin: string): Promise<DrillPage | 'busy' | null>;
  klass(code: string): Promise<ClassPage | null>;
  /** The development owner's key, where npm start has set one. */
  readonly devKey: string;
}
