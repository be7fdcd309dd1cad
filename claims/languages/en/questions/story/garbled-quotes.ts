import type { Reading } from '../../../../model.ts';

/** "said: ?He has helped": a question mark right before a word stands for a quotation mark that a page lost. */
const OPENS = /(?<=^|[\s:,(])\?(?=["“]?\p{L})/gu;
/** "We?ll", "the band?s": for an apostrophe. */
const APOSTROPHE = /(?<=\p{L})\?(?=\p{Ll})/gu;
/** What somebody says is looked for so far before. */
const REACH = 1500;

/** Whether a claim stands in what somebody says where question marks stand for quotation marks: whose words they are is lost. */
export function isInGarbledQuote({ claim }: Reading, text: string): boolean {
  if (claim.attribution !== null || claim.kind === 'statement') return false;
  const start = Math.min(...claim.spans.map((span) => span.start));
  const before = text.slice(Math.max(0, start - REACH), start + 1);
  const opened = [...before.matchAll(OPENS)].at(-1);
  if (opened === undefined) return false;
  const said = before.slice(opened.index + 1).replace(APOSTROPHE, "'");
  return !/[?\n]/u.test(said);
}
