import type { Reading } from '../../../../model.ts';
import { A_YEAR, MONTHS } from '../../calendar.ts';
import { sentenceBefore } from './sentence.ts';

/** "In July 2023, …": when what a sentence tells was. */
const OPENS_WITH_YEAR =
  /^(?:["“]?(?:And|But) )?((?:In|On|Back in|Early in|Late in) (?:(?:early|late|mid-|the (?:summer|winter|spring|autumn) of) ?)?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}{2,8} )?(?:1[5-9]|20)\d\d),? /u;
/** "In July last year, …", "Last year, …": the same, counted from the day of the news. */
const OPENS_WITH_LAST_YEAR = /^(?:["“]?(?:And|But) )?(?:In (\p{Lu}\p{Ll}{2,8}) |In |)[Ll]ast year,? /u;

/** "In 2000 drivers blocked roads after [the minister raised a tax]": what went before, or comes after, has a time of its own. */
const OTHER_TIME = /\b(?:after|before|since|until|till)(?: \p{L}{1,12}){0,2} {1,3}["“]?$/u;

/** The year that any claim of the same sentence gives what its opening tells; null where none does. */
function yearTold(reading: Reading, readings: readonly Reading[]): string | null {
  for (const { claim, form } of readings) {
    if (form.sentence !== reading.form.sentence) continue;
    for (const { fact, span } of claim.arguments)
      if (fact?.type === 'time' && /last year$/iu.test(span.exact))
        return (fact.resolved ?? fact.timex).match(/^\d{4}/u)?.[0] ?? null;
  }
  return null;
}

/**
 * When an event of an earlier year was, where its sentence opens with it and the claim has it not: "In July 2023, 25 were
 * killed when a bus caught fire"; null where it needs none. `text` is the article, `readings` are all of it.
 */
export function yearBefore(reading: Reading, text: string, readings: readonly Reading[]): string | null {
  const { claim } = reading;
  const start = Math.min(...claim.spans.map((span) => span.start));
  if (claim.kind !== 'event' || A_YEAR.test(claim.text)) return null;
  const before = sentenceBefore(text, start);
  if (OTHER_TIME.test(before)) return null;
  const opening = before.trimStart();
  const when = OPENS_WITH_YEAR.exec(opening)?.[1];
  if (when !== undefined) return `${when},`;
  const [all, month] = OPENS_WITH_LAST_YEAR.exec(opening) ?? [];
  const year = all === undefined ? null : yearTold(reading, readings);
  if (year === null) return null;
  return month !== undefined && MONTHS.includes(month) ? `In ${month} ${year},` : `In ${year},`;
}

/** "On January 23", a day of no year. */
const BARE_DAY = new RegExp(
  `(?<!\\p{L})(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})\\p{Ll}{0,6}\\.? \\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2} (?:${MONTHS.join('|')})(?!\\p{L})`,
  'u',
);

/** "Last year [entries closed on May 3 but] the list was out on June 9": whether a day of a claim is one of the year its sentence opens with, which it leaves out. */
export function losesLastYear({ claim }: Reading, text: string): boolean {
  const start = Math.min(...claim.spans.map((span) => span.start));
  if (A_YEAR.test(claim.text) || /last year/iu.test(claim.text) || !BARE_DAY.test(claim.text)) return false;
  const before = sentenceBefore(text, start).trimStart();
  return OPENS_WITH_LAST_YEAR.test(before) || OPENS_WITH_YEAR.test(before);
}
