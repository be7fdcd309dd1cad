import type { Reading } from '../../../../model.ts';
import { daysBetween } from '../../../../values/calendar.ts';
import { ANY_WEEKDAY, lastWeekday } from '../../calendar.ts';
import { hasOtherTime } from '../../other-time.ts';
import { DAY } from '../story/times/day-beside.ts';

/** What is read off an instrument. */
const READING = /(?:^|\s)(?:तापमान|पारा|डिग्री|मिलीमीटर|मिमी|एक्यूआई|जलस्तर|निशान)(?=[\s,।])/u;
/** Told as read: what stands so now is of the day of the news. */
const READ = /(?:^| )(?:रह[ाेी]|हुआ|हुई|हुए|गया|गए|गई|पहुंचा|पहुंची)।?$/u;
const TOLD_WEEKDAY = new RegExp(`(?:^|\\s)(${ANY_WEEKDAY})(?= (?:को|की|के|सुबह|शाम|दोपहर|रात)[\\s,])`, 'gu');
const TODAY = /(?:^|\s)आज(?=\s)/u;
const END = /[।?!\n]/u;
/** What a paper reads is of so many days before it at most. */
const FARTHEST = 2;

/**
 * The day on which what a claim reads was read, where a reading before it in the story has a weekday: "शुक्रवार को सीकर में
 * पारा 41 डिग्री रहा। चूरू में 40 डिग्री दर्ज हुआ" of Saturday's paper. Undefined where none is told. `published` is an ISO day.
 */
export function readOn({ claim }: Reading, text: string, published: string): string | undefined {
  if (!READING.test(claim.text) || !READ.test(claim.text)) return undefined;
  if (DAY.test(claim.text) || hasOtherTime(claim.text)) return undefined;
  const start = Math.min(...claim.spans.map((span) => span.start));
  for (const sentence of text.slice(0, start).split(END).reverse()) {
    if (TODAY.test(sentence)) return undefined;
    const days = [...sentence.matchAll(TOLD_WEEKDAY)].map(([, day]) => day as string);
    if (days.length === 0 || !READING.test(sentence)) continue;
    if (days.length > 1 || hasOtherTime(sentence)) return undefined;
    const day = lastWeekday(days[0] as string, published);
    return day < published && daysBetween(day, published) <= FARTHEST ? day : undefined;
  }
  return undefined;
}
