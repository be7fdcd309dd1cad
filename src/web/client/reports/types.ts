interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly claimId: string;
}
interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface QuestionResult {
  readonly itemId: string;
  readonly lang: string;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly chosen: number }[];
  readonly key: string;
  readonly answered: number;
  readonly right: number;
  readonly mostChosenFalse: string | null;
  readonly withdrawn: boolean;
  readonly teachAgain: boolean;
  readonly explanation: string;
  readonly quote: Quote;
  readonly source: Source;
}

export interface PlayerResult {
  readonly playerId: string;
  readonly nickname: string;
  readonly right: number;
  readonly answered: number;
  readonly asked: number;
  readonly points: number;
}

export interface Results {
  readonly title: string;
  readonly lang: string;
  readonly mode: string;
  readonly scoring: 'count' | 'speed';
  readonly deleteAt: string;
  readonly questions: readonly QuestionResult[];
  readonly players: readonly PlayerResult[];
}

export interface SheetItem {
  readonly id: string;
  readonly lang: string;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly key: string;
  readonly explanation: string;
  readonly quote: Quote;
  readonly source: Source;
}

export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly items: readonly SheetItem[];
}
