/** A place in a list that goes by time: the last that was shown. */
export interface ListPlace {
  readonly at: string;
  readonly id: string;
}
