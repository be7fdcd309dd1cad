import type { EntityClass } from '../../../../model.ts';
import { rangeOf } from '../../../../text/range.ts';
import { isQuoteMark } from '../../clause/quotations.ts';
import type { Word } from '../../tag/word.ts';
import type { Found } from './found.ts';

/** A body or place whose name follows it: "संगठन ओआईसी", "अखबार शर्क". */
export const NAMED_AFTER: Readonly<Partial<Record<string, EntityClass>>> = {
  organisation: 'organisation',
  group: 'organisation',
  document: 'thing',
  place: 'place',
};

/** A name in quotation marks after what it is: "पत्रिका ‘किरण’", "संगठन 'सहारा'". */
export function quotedName(words: readonly Word[], at: number): Found | null {
  const before = words[at - 2]?.noun?.[0]?.class;
  const mark = words[at - 1];
  const kind = NAMED_AFTER[before ?? ''];
  if (!kind || !mark || !isQuoteMark(mark)) return null;
  const close = words.findIndex((word, i) => i > at && isQuoteMark(word));
  const run = words.slice(at, close < 0 ? words.length : close);
  if (run.length === 0 || run.length > 4 || run.some(({ pos }) => pos === 'verb' || pos === 'mark'))
    return null;
  const name = run.map((word) => word.text).join(' ');
  return { ...rangeOf(run), fact: { type: 'entity', class: kind, name }, head: run[0] as Word };
}
