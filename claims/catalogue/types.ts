import type { EntityClass, Gender } from '../model.ts';

/** What may stand behind a name. */
export interface EntryDetails {
  /** Overrides the ref made of category and English name: `country:KP`, `city:krsel`. */
  readonly ref?: string;
  /** Other names, Hindi and English mixed; each is an alias that never stands beside the name as an option. */
  readonly also?: readonly string[];
  /** ISO code of the country it belongs to. */
  readonly country?: string;
  /** Ref of the whole that it is a part of, where that is not the country: `state:in-bihar`. */
  readonly in?: string;
  /** Gender in Hindi, where it differs from the category's. */
  readonly gender?: Gender;
  /** People: the office held, with its body; several where needed. */
  readonly office?: string;
  /** Recognised in text, but too little known to be an option. */
  readonly minor?: boolean;
  /** An option only: the name is a plain word too, and is not looked for in text. */
  readonly unread?: boolean;
  /** The first and the last year in which the name is in the news; a table of years tells them of others. */
  readonly since?: number;
  readonly until?: number;
  /** ISO date up to which the fact was known to hold (offices change). */
  readonly asOf?: string;
}

/** Hindi name, English name, details. */
export type Entry = readonly [hi: string, en: string, details?: EntryDetails];

/** Names of one kind that can stand beside each other as options. */
export interface Category {
  /** `car`, `city.world`, `leader.head-of-government`; unique. */
  readonly id: string;
  readonly class: EntityClass;
  /** The head noun that asks for it: "कौन-सी कार", "which car". */
  readonly head: { readonly hi: string; readonly en: string };
  readonly gender: Gender;
  /** All its entries are plain words: options only, not looked for in text. */
  readonly unread?: boolean;
  /** Where the list was checked against, if anywhere. */
  readonly source?: string;
  readonly entries: readonly Entry[];
}
