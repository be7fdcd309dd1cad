/** What numbers can stand beside a key so that a reader believes them. */
export interface Bounds {
  /** No number is higher than this. */
  readonly highest: number;
  /** And none lower. */
  readonly lowest?: number;
  /** Numbers of the article count only this near to the key. */
  readonly reach: number;
  /** Steps from the key instead of shares of it. */
  readonly steps?: readonly number[];
  /** Shares of the key instead of the usual ones. */
  readonly shares?: readonly number[];
  /** The only numbers that there are, where they go by a list: weights of fighters. */
  readonly values?: readonly number[];
  /** The least share of it by which an option differs from an exact key, where that is not the usual one. */
  readonly margin?: number;
  /** What stands behind the point of every option: 0.99 of a price. */
  readonly ending?: number;
}
