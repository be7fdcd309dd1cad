import type { Time } from '../model.ts';

/** A day that is told from where the speaker stands and that no date of publication settles: "कल", "yesterday". */
const UNKNOWN_DAY = /^XXXX-XX-XX/u;

/** Whether a time names a day that may be any: it is neither the same as another one nor excludes it. */
export function isUnknownDay({ timex }: Pick<Time, 'timex'>): boolean {
  return UNKNOWN_DAY.test(timex) || timex === 'PRESENT_REF';
}
