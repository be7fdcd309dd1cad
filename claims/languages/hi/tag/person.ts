/** A person of the article: the longest form of the name, and its words' keys. */
export interface Person {
  readonly keys: readonly string[];
  readonly canonical: string;
  readonly gender?: 'm' | 'f';
  /** Refs of the catalogue, where the person stands in it. */
  readonly refs?: readonly string[];
  /** Named with a high office. */
  readonly respected?: true;
  /** Told of as somebody's kin whenever the name stands in full: the surname alone is somebody else's. */
  readonly kin?: true;
}
