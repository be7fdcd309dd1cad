import type { StudioWords } from './studio/types.ts';

export type UiLang = 'hi' | 'en';

/** Every word that the pages show, in one language. */
export interface Words {
  readonly name: string;
  readonly tagline: string;
  readonly skip: string;
  readonly nav: {
    readonly studio: string;
    readonly drills: string;
    readonly docs: string;
    readonly other: string;
    readonly otherLang: 'hi' | 'en';
  };
  readonly foot: string;
  readonly studio: StudioWords;
  readonly play: {
    /** A quiz that nobody gave a title. */
    readonly untitled: string;
    readonly confirm: string;
    readonly next: string;
    readonly finish: string;
    readonly right: string;
    readonly wrong: string;
    readonly yours: string;
    readonly key: string;
    readonly quote: string;
    readonly source: string;
    readonly openSource: string;
    readonly score: string;
    readonly missed: string;
    readonly all: string;
    readonly again: string;
    readonly share: string;
    readonly copied: string;
    readonly choose: string;
    readonly progress: string;
    readonly corrected: string;
    readonly withdrawnItem: string;
    readonly withdrawn: string;
    readonly empty: string;
    readonly script: string;
  };
  readonly claim: {
    readonly source: string;
    readonly says: string;
    readonly status: string;
    readonly statuses: Readonly<Record<string, string>>;
    readonly date: string;
    readonly corrections: string;
    readonly changes: Readonly<Record<string, string>>;
    readonly successor: string;
    readonly conflicts: string;
    readonly relations: Readonly<Record<string, string>>;
    readonly copyText: string;
    readonly copyLink: string;
    readonly copyData: string;
    readonly data: string;
  };
  readonly docs: {
    readonly title: string;
    readonly lead: string;
    readonly try: string;
    readonly errors: string;
    readonly key: string;
    readonly answer: string;
  };
  readonly errors: {
    readonly notFound: string;
    readonly gone: string;
    readonly notFoundWhy: string;
    readonly goneWhy: string;
    readonly home: string;
    readonly network: string;
    readonly codes: Readonly<Record<string, string>>;
  };
}
