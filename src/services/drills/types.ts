import type { ItemKind, Lang, Option } from '../../../claims/index.ts';

/** Live: the teacher leads. Self: a link and a closing time. Paper: a worksheet to print. */
export type DrillMode = 'live' | 'self' | 'paper';

/** How a drill is played. */
export interface DrillSettings {
  /** Seconds a question stays open; null for no timer. */
  readonly seconds: number | null;
  /** `count`: one point a right answer. `speed`: a quick right answer counts more. */
  readonly scoring: 'count' | 'speed';
  readonly leaderboard: boolean;
  /** Whether a question closes as soon as everyone has answered. */
  readonly autoReveal: boolean;
  /** When a self-paced drill closes (ISO 8601); null for live and paper. */
  readonly closesAt: string | null;
}

/** A quote with the characters around it. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a quote comes from. */
export interface QuoteSource {
  readonly title: string;
  readonly url: string | null;
  readonly claimId: string;
}

/** A question with all that a room needs to ask, grade and explain it; options in the order shown. */
export interface DrillItem {
  readonly id: string;
  readonly claimId: string;
  readonly lang: Lang;
  readonly kind: ItemKind;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly key: string;
  readonly explanation: string;
  /** Why each false option is false, by option id. */
  readonly whys: Readonly<Record<string, string>>;
  readonly quote: Quote;
  readonly source: QuoteSource;
  /** `review`: comes back from an earlier drill of the class. */
  readonly origin: 'new' | 'review';
}

/** What a room is opened with. */
export interface RoomSetup {
  readonly drillId: string;
  readonly pin: string;
  readonly ownerId: string;
  readonly classId: string | null;
  readonly mode: DrillMode;
  readonly lang: Lang;
  readonly title: string;
  readonly settings: DrillSettings;
  readonly items: readonly DrillItem[];
  readonly hostHash: string;
  /** Milliseconds since the epoch. */
  readonly openedAt: number;
  readonly deleteAt: number;
}

export type RoomPhase = 'lobby' | 'open' | 'paused' | 'closed' | 'revealed' | 'ended';

/** How one question went. */
export interface QuestionResult {
  readonly itemId: string;
  readonly claimId: string;
  readonly lang: Lang;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly chosen: number }[];
  readonly key: string;
  readonly answered: number;
  readonly right: number;
  /** The false option chosen most, where one was chosen. */
  readonly mostChosenFalse: string | null;
  /** Withdrawn during the drill: it counts for nobody. */
  readonly withdrawn: boolean;
  /** Asked, answered, and fewer than three in five were right. */
  readonly teachAgain: boolean;
  readonly explanation: string;
  readonly quote: Quote;
  readonly source: QuoteSource;
}

/** How one player did. */
export interface PlayerResult {
  readonly playerId: string;
  readonly nickname: string;
  readonly right: number;
  readonly answered: number;
  readonly asked: number;
  readonly points: number;
  readonly answers: Readonly<Record<string, { readonly optionId: string; readonly right: boolean }>>;
}

export interface DrillResults {
  readonly pin: string;
  readonly title: string;
  readonly lang: Lang;
  readonly mode: DrillMode;
  readonly phase: RoomPhase;
  readonly scoring: 'count' | 'speed';
  /** When nicknames and answers are deleted (ISO 8601). */
  readonly deleteAt: string;
  readonly questions: readonly QuestionResult[];
  readonly players: readonly PlayerResult[];
}

/** What became of an item since the drill was made; `gone` where its article was taken down. */
export type Standing = 'live' | 'withdrawn' | 'gone';

/** One class player's answer, for spaced repetition. */
export interface ClassAnswer {
  readonly playerId: string;
  readonly itemId: string;
  readonly right: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
