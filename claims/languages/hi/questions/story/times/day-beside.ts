import type { Reading } from '../../../../../model.ts';
import { hasYear } from '../../../../../text/years.ts';
import { ANY_MONTH, ANY_WEEKDAY } from '../../../calendar.ts';

/** Days that are near the news. */
export const DAY = new RegExp(`(?:^| )(?:${ANY_WEEKDAY}|आज|${ANY_MONTH})(?= |,|।)`, 'u');

/** "मोड़ 2019 में आया, जब …": what stands behind it is of that year. */
const WHEN_OF_YEAR = /(?:1[89]|20)\p{Nd}{2} में [^,।]{1,40}, जब /u;

/** "एक ने बुधवार को 30 करोड़ के शेयर बेचे। दूसरे ने 20 करोड़ …": the day of the first is that of the second. */
const DAY_OF_BOTH = new RegExp(
  ` ने (?:${ANY_WEEKDAY}) को \\p{Nd}[\\p{Nd},.]{0,12} [^।]{1,80}। [^।]{1,60} ने \\p{Nd}`,
  'u',
);

/**
 * Whether a claim is of a day or a year that words beside it tell, and not of the day of the news. `around` is its
 * sentence with the one before.
 */
export function isOfDayBeside({ claim }: Reading, around: string): boolean {
  if (DAY.test(claim.text) || hasYear(claim.text)) return false;
  return WHEN_OF_YEAR.test(around) || (/ ने \p{Nd}/u.test(claim.text) && DAY_OF_BOTH.test(around));
}
