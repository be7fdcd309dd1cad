/** People of one country and time, told as `हिंदी=और नाम:English=alias`, of one gender. */
export interface KnownPeople {
  readonly category: string;
  /** Not told where they are of several countries. */
  readonly country?: string;
  readonly gender?: 'f';
  /** Years in which they are in the news; open where not told. */
  readonly since?: number;
  readonly until?: number;
  /** Options only: many bear the name. */
  readonly unread?: boolean;
  readonly names: string;
}
