import type { Mention } from '../memory/memory-types.ts';

/** The place of the dateline, where the text gives it. */
export function filedAt(text: string, dateline: string | undefined): Mention | undefined {
  const start = dateline ? text.indexOf(dateline) : -1;
  // "पटना/गया": which of the two is here, is not said.
  if (!dateline || start < 0 || dateline.includes('/')) return undefined;
  return { text: dateline, range: { start, end: start + dateline.length }, paragraph: 0, sentence: 0 };
}
