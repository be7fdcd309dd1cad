import { WEEKDAYS } from '../../calendar.ts';

const ON_WEEKDAY = new RegExp(`(?<!\\p{L})(${WEEKDAYS.join('|')})(?![\\p{L}’'])`, 'gu');
/** What is yet to come, or was at another time, is no news of the day that stands with it. */
const OTHER_TIME = new RegExp(
  `(?<!\\p{L})(?:will|would|shall|due|set|scheduled|plans?|planned|(?:by|until|before|last|next|coming) (?:${WEEKDAYS.join('|')}))(?!\\p{L})`,
  'u',
);
const PAST =
  /(?<!\p{L})(?:was|were|had|said|\p{Ll}{3,12}ed|won|beat|led|struck|took|sank|fell|rose|met|began|found|shot)(?!\p{L})/u;

/**
 * The weekday that the first sentence of a story tells, 1 for Monday: "was voted out on Tuesday". Null where it tells none or
 * two, or what is yet to come. `text` is the article, `title` its headline.
 */
export function weekdayOfLead(text: string, title: string): number | null {
  const body = text.startsWith(title) ? text.slice(title.length) : text;
  const [lead = ''] = body
    .trim()
    .split(/(?<=[.!?]["”’]?)\s+(?=[\p{Lu}"“])|\n/u)
    .filter((part) => /\p{L}{3}/u.test(part));
  const days = new Set(Array.from(lead.matchAll(ON_WEEKDAY), ([, day]) => day as string));
  const [day] = days;
  if (day === undefined || days.size > 1 || !PAST.test(lead) || OTHER_TIME.test(lead)) return null;
  return WEEKDAYS.indexOf(day) + 1;
}
