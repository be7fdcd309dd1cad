import { type Clause, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

const NAMES_SOME = /^(?:including|excluding|such|like)$/u;

/** Whether words between two places of a sentence hold a verb. */
const hasVerb = (words: readonly Word[]) => words.some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** "a plan [that has seen it sell mills], including two in Leeds": of the mills, which another clause tells. */
export function withoutFarIncluding(clause: Clause, words: readonly Word[]): Clause {
  const { after } = clause;
  const at = after.findIndex((part, i) => {
    const first = partWords(part)[0];
    const before = partWords(after[i - 1] ?? part).at(-1);
    if (i === 0 || !first || !before) return false;
    const opens = first.text === ',' ? words[words.indexOf(first) + 1] : first;
    if (!NAMES_SOME.test(opens?.key ?? '')) return false;
    return hasVerb(words.slice(words.indexOf(before) + before.length, words.indexOf(first)));
  });
  return at < 0 ? clause : { ...clause, after: after.slice(0, at) };
}
