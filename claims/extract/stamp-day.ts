import { languageOf } from '../languages/registry.ts';
import type { Section } from '../model.ts';
import { WRITTEN_DAY } from '../text/furniture.ts';
import type { Range } from '../text/range.ts';
import { tokenize } from '../text/tokens.ts';
import { addDays } from '../values/calendar.ts';

const FULL_DAY = /^\d{4}-\d\d-\d\d(?=T|$)/u;

/** A page may be a day ahead of what it says: clocks differ from place to place. */
const DAYS_AHEAD = 1;

/** What a byline with a day has, and a heading of a story has not: "By R. Sen | Updated: …", an hour. */
const OF_PAGE = /updated|published|posted|अपडेट|प्रकाशित|\p{Nd}[:.]\p{Nd}{2}|\|/iu;

function fullDays(text: string, start: number, end: number): string[] {
  return (['hi', 'en'] as const).flatMap((lang) =>
    languageOf(lang)
      .values(tokenize(text, start, end), {})
      .flatMap(({ fact }) => (fact.type === 'time' ? (fact.timex.match(FULL_DAY) ?? []) : [])),
  );
}

/** The ISO days with their year that a line tells, in the words of either language: Hindi pages are stamped in English, too. */
function daysIn(text: string, { start, end }: Range): string[] {
  const days = fullDays(text, start, end);
  if (days.length > 0) return days;
  // "2 min read25 Nov 2026", "24 नवंबर 2026, 6:40 PM": the day without what is glued to it.
  const own = WRITTEN_DAY.exec(text.slice(start, end));
  return own ? fullDays(text, start + own.index, start + own.index + own[0].length) : [];
}

/** The day that a page tells above its story, and where. */
export interface Stamp {
  /** ISO day. */
  readonly day: string;
  readonly line: Range;
}

/** The post of someone else within a story: "— ANI (@ANI) November 24, 2026". */
const POST = /^[-–—]|@\w/u;

/** How much body stands before each section, and how much in all. */
function bodyBefore(sections: readonly Section[]): { before: readonly number[]; all: number } {
  let all = 0;
  const before = sections.map(({ kind, start, end }) => {
    const here = all;
    if (kind === 'body') all += end - start;
    return here;
  });
  return { before, all };
}

/**
 * The day of publication as the page that a story was pasted from tells it, "Updated: 21 Nov 2025, 08:14 PM IST": of the
 * lines above the story that are none of it, the earliest day, in those that say what day it is before others; where a
 * summary stands above it, of those in the first half. Undefined where none is told, or only days after `published`.
 */
export function stampOf(text: string, sections: readonly Section[], published?: string): Stamp | undefined {
  const latest = published && addDays(published.slice(0, 10), DAYS_AHEAD);
  const { before, all } = bodyBefore(sections);
  const earliest = (mayStamp: (section: Section, n: number) => boolean) =>
    sections
      .filter((section, n) => mayStamp(section, n))
      .flatMap((line) => daysIn(text, line).map((day) => ({ day, line })))
      .filter(({ day }) => latest === undefined || day <= latest)
      .sort((a, b) => a.day.localeCompare(b.day))[0];
  const isTold = ({ start, end }: Section) => OF_PAGE.test(text.slice(start, end));
  const isBeside = ({ kind }: Section) => kind === 'link' || kind === 'heading';
  const isPost = ({ start, end }: Section) => POST.test(text.slice(start, end));
  return (
    earliest((section, n) => before[n] === 0 && isBeside(section) && isTold(section)) ??
    earliest((section, n) => before[n] === 0 && section.kind === 'link') ??
    earliest(
      (section, n) =>
        (before[n] as number) * 2 < all && section.kind === 'link' && isTold(section) && !isPost(section),
    )
  );
}
