/** The number words of a language, by folded key. */
export interface NumberWords {
  readonly cardinal: ReadonlyMap<string, number>;
  /** Cardinals that a unit may follow: twenty (five). */
  readonly tens: ReadonlySet<string>;
  readonly scale: ReadonlyMap<string, number>;
  /** Letters that multiply the digits before them: 10k. */
  readonly suffix: ReadonlyMap<string, number>;
  /** Scale words that mean one of them where nothing stands before. */
  readonly bare: ReadonlySet<string>;
  /** Fractions that stand alone or before a scale: डेढ़, half (a) million. */
  readonly fraction: ReadonlyMap<string, number>;
  /** Fractions added to the number after them: साढ़े, पौने. */
  readonly addend: ReadonlyMap<string, number>;
  readonly articles: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly negative: ReadonlySet<string>;
  readonly point: ReadonlySet<string>;
  readonly over: ReadonlySet<string>;
  /** Names of parts: third, तिहाई. */
  readonly denominator: ReadonlyMap<string, number>;
  /** Those of them that follow more than one: thirds. Empty where the form is the same. */
  readonly plurals: ReadonlySet<string>;
  /** Whether digits behind digits and a scale word are of one number: "52 हजार 953". */
  readonly runsOn: boolean;
}
