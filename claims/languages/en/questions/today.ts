import type { Reading } from '../../../model.ts';
import type { Range } from '../../../text/range.ts';
import { MONTHS } from '../calendar.ts';
import type { Unit, Zones } from './zones.ts';

/** "Last week", "earlier this year": understood only on the day of the story. */
const TODAY =
  /^(?:(?:earlier|later|late|early) )?(?:last|next|this) (?:week|weekend|month|year|summer|winter|spring|autumn|season|night)$|^(?:yesterday|today|recently|currently|now)$/iu;
const LAST_YEAR = /^(?:(?:late|early) )?last year$/iu;

/**
 * The zones without when it was by the day of the story, where what happened is told without it. `isDated`: that day is
 * known, and "last year" can be told by its number.
 */
export function withoutToday({ claim }: Reading, zones: Zones, asked: Range, isDated: boolean): Zones {
  if (claim.kind !== 'event') return zones;
  const isToday = ({ piece, text, range }: Unit) =>
    piece.part !== 'predicate' &&
    TODAY.test(text.trim()) &&
    !(isDated && LAST_YEAR.test(text.trim())) &&
    !(range !== null && range.start <= asked.start && asked.end <= range.end);
  const isLead = ({ piece, text }: Unit, next: Unit | undefined) =>
    next !== undefined &&
    isToday(next) &&
    (piece.part === 'marker' || /^(?:earlier|later|late|early)$/iu.test(text.trim()));
  const strip = (units: readonly Unit[]) =>
    units.filter((unit, i) => !isToday(unit) && !isLead(unit, units[i + 1]));
  return { ...zones, front: strip(zones.front), rest: strip(zones.rest) };
}

/** "Wednesday", "early Wednesday morning": of no week where nobody knows the day of the story. */
const WEEKDAY =
  /^(?:(?:early|late) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/u;

/** The zones of what happened without its weekday, but for the one that is asked for; a list of days stays. */
export function withoutWeekday({ claim }: Reading, zones: Zones, asked: Range): Zones {
  if (claim.kind !== 'event') return zones;
  const isDay = ({ text, range }: Unit) =>
    WEEKDAY.test(text.trim().replace(/,$/u, '')) &&
    !(range !== null && range.start <= asked.start && asked.end <= range.end);
  const isLead = ({ piece, text }: Unit, next: Unit | undefined) =>
    next !== undefined && isDay(next) && piece.part === 'marker' && /^on$/iu.test(text.trim());
  const strip = (units: readonly Unit[]) => {
    const at = units.findIndex(isDay);
    const isOfList = at >= 0 && /^(?:and|or|to|,)$/u.test(units[at + 1]?.text.trim() ?? '');
    const follows = at > 0 ? (units[at - 1]?.text.trim() ?? '') : '';
    // "From Monday", "since Friday": the word before it leans on the day.
    if (at < 0 || isOfList || !/^on$/iu.test(follows)) return units;
    return units.filter((unit, i) => !isDay(unit) && !isLead(unit, units[i + 1]));
  };
  return { ...zones, front: strip(zones.front), rest: strip(zones.rest) };
}

const MONTH = `(?:${MONTHS.join('|')}|spring|summer|autumn|winter)`;
const OF_MONTH = new RegExp(`(?<=\\b${MONTH}) last year(?!['’\\p{L}])`, 'gu');
const ASKED_MONTH = /^(.{0,40}?)\b(in which month)\b/iu;
const AFTER_PREPOSITION =
  /(?<=\b(?:since|of|from|until|by|in|during|to|after|before|than|throughout|and)) last year(?!['’\p{L}])/gu;
const LATE = /(?<=\b(?:late|early|earlier|later)) last year(?!['’\p{L}])/giu;
const ALONE = /(?<=\p{L},?) last year(?!['’\p{L}])/gu;
const OPENS = /^Last year(?=,? \p{L})/u;

const OF_NO_DAY = /(?<=\p{L}\p{L})(?<!\b(?:late|early|earlier|later|of|in|by)) last year(?!['’\p{L}])/giu;

/** "Produced 150,000 cars last year" under a headline of no day: the year before its news. */
export function underHeadline(kicker: string, stem: string): string {
  if (/\d{4}$/u.test(kicker)) return stem;
  return stem
    .replace(OF_NO_DAY, ' the year before')
    .replace(' the year before of which', ' the year before, of which');
}

/** A stem with "last year" told by its number, counted from the day of the news: "in June last year" → "in June 2025". */
export function withLastYear(stem: string, asOf: string | null | undefined): string {
  if (!asOf) return stem;
  return withYearOfLast(/last year/iu.test(stem) ? yearTold(stem, asOf) : stem, asOf);
}

const LAST_MONTH_NAMED = new RegExp(
  `(\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y) )?\\blast (${MONTHS.join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** "Last September" told in May is September of the year before; "last March" may be of either year. */
function withYearOfLast(stem: string, asOf: string): string {
  const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
  return stem.replace(LAST_MONTH_NAMED, (found, lead: string | undefined, name: string) =>
    MONTHS.indexOf(name) + 1 > month ? `${lead ?? 'in '}${name} ${year - 1}` : found,
  );
}

function yearTold(stem: string, asOf: string): string {
  const year = String(Number(asOf.slice(0, 4)) - 1);
  if (stem.includes('which month last year')) return stem.replace('month last year', `month of ${year}`);
  const months = stem.match(ASKED_MONTH);
  if (months !== null && / last year(?!['’\p{L}])/u.test(stem))
    return stem.replace(/ last year(?!['’\p{L}])/u, '').replace(ASKED_MONTH, `$1$2 of ${year}`);
  return stem
    .replace(OF_MONTH, ` ${year}`)
    .replace(AFTER_PREPOSITION, ` ${year}`)
    .replace(LATE, ` in ${year}`)
    .replace(ALONE, ` in ${year}`)
    .replace(OPENS, `In ${year}`);
}
