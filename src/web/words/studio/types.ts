/** Why no question was made about a claim. */
export type Unasked =
  | 'hedged'
  | 'planned'
  | 'denied'
  | 'negated'
  | 'opinion'
  | 'disputed'
  | 'noAnswer'
  | 'noStem'
  | 'noOptions'
  | 'rule'
  | 'ready';

/** The words of the studio. `{n}` and the like are filled in. */
export interface StudioWords {
  readonly title: string;
  readonly lead: string;
  readonly field: string;
  readonly day: string;
  readonly dayHint: string;
  /** With the day, `{day}`. */
  readonly dayShown: string;
  /** Where the dateline tells another day than `{day}`: `{told}`, from which days are counted. */
  readonly dayTold: string;
  readonly read: string;
  readonly reading: string;
  readonly opening: string;
  readonly readingLong: string;
  readonly sample: string;
  readonly again: string;
  readonly story: string;
  readonly claims: string;
  readonly quiz: string;
  readonly noClaims: string;
  readonly noItems: string;
  readonly saved: string;
  readonly savedHere: string;
  readonly saving: string;
  readonly key: string;
  readonly keyHint: string;
  readonly signIn: string;
  readonly says: string;
  readonly not: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly modalities: Readonly<Record<string, string>>;
  readonly sensitive: {
    readonly text: string;
    readonly ask: string;
    readonly key: string;
  };
  readonly own: {
    readonly ask: string;
    readonly button: string;
    readonly few: string;
    readonly title: string;
    readonly lead: string;
    readonly answer: string;
    readonly explanation: string;
    readonly fill: string;
    readonly save: string;
    readonly unasked: string;
    readonly looking: string;
    /** Why a claim is not asked. */
    readonly reasons: Readonly<Record<Unasked, string>>;
    readonly noAnswer: string;
    /** What an answer is, by the kind of its question. */
    readonly kinds: Readonly<Record<string, string>>;
  };
  readonly item: {
    readonly edit: string;
    readonly drop: string;
    readonly replace: string;
    readonly up: string;
    readonly down: string;
    readonly spares: string;
    readonly take: string;
    readonly isKey: string;
    readonly fell: string;
    readonly corrected: string;
    readonly easy: string;
    readonly medium: string;
    readonly hard: string;
  };
  readonly editor: {
    readonly title: string;
    readonly stem: string;
    readonly option: string;
    readonly key: string;
    readonly why: string;
    readonly explanation: string;
    readonly other: string;
    readonly noOther: string;
    readonly save: string;
    readonly cancel: string;
    readonly passes: string;
    readonly fails: string;
    readonly flags: string;
  };
  readonly undo: string;
  readonly name: string;
  readonly publish: string;
  readonly published: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly open: string;
  readonly correct: {
    readonly button: string;
    readonly title: string;
    readonly lead: string;
    readonly send: string;
    readonly done: string;
    readonly fallen: string;
    readonly none: string;
    readonly items: string;
  };
  readonly preview: {
    readonly button: string;
    readonly title: string;
    readonly width: string;
    readonly phone: string;
    readonly desk: string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
    readonly words: string;
    readonly close: string;
  };
  readonly results: {
    readonly button: string;
    readonly title: string;
    readonly none: string;
    readonly starts: string;
    readonly finishes: string;
    readonly scores: string;
    readonly right: string;
    readonly chosen: string;
    readonly tells: string;
    readonly tooFew: string;
    readonly reports: string;
    readonly csv: string;
    readonly close: string;
  };
  readonly share: string;
  readonly sharing: {
    readonly element: string;
    readonly frame: string;
    readonly address: string;
    readonly copy: string;
    readonly copied: string;
    readonly files: string;
  };
  readonly list: {
    readonly title: string;
    readonly quizzes: string;
    readonly articles: string;
    readonly search: string;
    readonly empty: string;
    readonly nothing: string;
    readonly untitled: string;
    readonly states: Readonly<Record<string, string>>;
  };
}
