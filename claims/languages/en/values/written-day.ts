import { fields } from '../../../values/calendar.ts';
import { MONTHS } from '../calendar.ts';

/** "2021-05-03" → "3 May 2021". */
export function writtenDay(date: string): string {
  const { year, month, day } = fields(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
