import { opensWithCapital } from '../capital.ts';
import type { Word } from './word.ts';

/** Papers with their day in the name. */
const SUNDAY: ReadonlySet<string> = new Set(
  'mail independent scotland wales business sport today'.split(' '),
);

/** Papers that a day opens the name of. */
const BEHIND_DAY =
  /^(?:Telegraph|Times|Mirror|Express|Mail|Herald|Post|Mercury|Independent|People|Sun|Business|Tribune|Guardian|World|Observer|Standard)$/u;

/** Makes words one name of a paper, in place. */
function nameAs(own: readonly Word[]): void {
  const name = {
    class: 'organisation' as const,
    refs: [],
    canonical: own.map(({ text }) => text).join(' '),
  };
  own.forEach((part, i) => {
    part.pos = 'PROPN';
    part.name = name;
    part.inside = i > 0;
    part.length = i === 0 ? own.length : 1;
    delete part.value;
  });
}

/** "the Sunday Telegraph": no day, unless "on Sunday" tells one. */
function markSundays(words: readonly Word[]): void {
  words.forEach((day, at) => {
    const paper = words[at + 1];
    if (day.text !== 'Sunday' || day.length !== 1 || !paper || !BEHIND_DAY.test(paper.text)) return;
    if (/^(?:on|last|this|next)$/u.test(words[at - 1]?.key ?? '') || paper.length !== 1) return;
    nameAs([day, paper]);
  });
}

/** "the Mail on Sunday", "Scotland on Sunday": a name of a paper, and no day. Changes the words in place. */
export function markPapers(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const link = words[at + 1];
    const day = words[at + 2];
    if (link?.key !== 'on' || day?.key !== 'sunday') return;
    if (!SUNDAY.has(word.key) || !opensWithCapital(word.text)) return;
    const titled = words[at - 1]?.key === 'the' || /^(?:scotland|wales)$/u.test(word.key);
    if (!titled || day.length !== 1) return;
    nameAs([word, link, day]);
  });
  markSundays(words);
}
