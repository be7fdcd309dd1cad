/** People of one walk of life, origin and time, whom papers name and few readers could place. */
export interface PublicPeople {
  /** What they do: `business`, `politics.labour`. */
  readonly walk: string;
  /** The country that they are in the news of, lower case. */
  readonly home: string;
  readonly gender?: 'f';
  /** Years in which they are in the news; open where not told. */
  readonly since?: number;
  readonly until?: number;
  /** `Name=Body|Body`: whoever is of a body that the story names is no option. */
  readonly names: string;
}
