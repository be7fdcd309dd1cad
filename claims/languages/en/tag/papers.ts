import { opensWithCapital } from '../capital.ts';
import type { Word } from './word.ts';

/** Papers with their day in the name. */
const SUNDAY: ReadonlySet<string> = new Set(
  'mail independent scotland wales business sport today'.split(' '),
);

/** "the Mail on Sunday", "Scotland on Sunday": a name of a paper, and no day. Changes the words in place. */
export function markPapers(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const link = words[at + 1];
    const day = words[at + 2];
    if (link?.key !== 'on' || day?.key !== 'sunday') return;
    if (!SUNDAY.has(word.key) || !opensWithCapital(word.text)) return;
    const titled = words[at - 1]?.key === 'the' || /^(?:scotland|wales)$/u.test(word.key);
    if (!titled || day.length !== 1) return;
    const own = [word, link, day];
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
  });
}
