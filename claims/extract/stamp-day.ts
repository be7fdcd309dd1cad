import { languageOf } from '../languages/registry.ts';
import type { Section } from '../model.ts';
import type { Range } from '../text/range.ts';
import { tokenize } from '../text/tokens.ts';
import { addDays } from '../values/calendar.ts';

const FULL_DAY = /^\d{4}-\d\d-\d\d$/u;

/** A page may be a day ahead of what it says: clocks differ from place to place. */
const DAYS_AHEAD = 1;

/** What a byline with a day has, and a heading of a story has not: "By R. Sen | Updated: …", an hour. */
const OF_PAGE = /updated|published|posted|अपडेट|प्रकाशित|\p{Nd}[:.]\p{Nd}{2}|\|/iu;

/** The ISO days with their year that a line tells, in the words of either language: Hindi pages are stamped in English, too. */
function daysIn(text: string, { start, end }: Range): string[] {
  return (['hi', 'en'] as const).flatMap((lang) =>
    languageOf(lang)
      .values(tokenize(text, start, end), {})
      .flatMap(({ fact }) => (fact.type === 'time' && FULL_DAY.test(fact.timex) ? [fact.timex] : [])),
  );
}

/** The day that a page tells above its story, and where. */
export interface Stamp {
  /** ISO day. */
  readonly day: string;
  readonly line: Range;
}

/**
 * The day of publication as the page that a story was pasted from tells it, "Updated: 21 Nov 2025, 08:14 PM IST": of the
 * lines above the story that are none of it, the earliest day. Undefined where none is told, or only days after `published`.
 */
export function stampOf(text: string, sections: readonly Section[], published?: string): Stamp | undefined {
  const body = sections.findIndex(({ kind }) => kind === 'body');
  const latest = published && addDays(published.slice(0, 10), DAYS_AHEAD);
  const stamps = sections
    .slice(0, Math.max(body, 0))
    .filter(
      ({ kind, start, end }) =>
        kind === 'link' || (kind === 'heading' && OF_PAGE.test(text.slice(start, end))),
    )
    .flatMap((line) => daysIn(text, line).map((day) => ({ day, line })))
    .filter(({ day }) => latest === undefined || day <= latest);
  return stamps.sort((a, b) => a.day.localeCompare(b.day))[0];
}
