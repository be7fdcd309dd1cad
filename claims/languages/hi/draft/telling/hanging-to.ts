import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Segment } from '../parts/segments.ts';

/** What "तो" belongs to, or answers: "या तो", "न तो", "कहीं तेज तो कहीं हल्की", "पहले तो". */
const TIED = /^(?:या|न|ना|नहीं|कहीं|कभी|ओर|तरफ|पहले|अगर|यदि|जब|जहां|जो|वहां|वहीं|फिर)$/u;

/** "शामिल तो हुए (लेकिन खेले नहीं)", "चार को तो बचा लिया": a stress that waits for another half. */
function isHanging(word: Word, words: readonly Word[]): boolean {
  const at = word.key === 'तो' ? words.indexOf(word) : -1;
  if (at <= 0 || words.some(({ key }, i) => i !== at && TIED.test(key))) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  const behind = after?.verb !== undefined || /^(?:copula|verb|auxiliary|negation)$/u.test(after?.pos ?? '');
  return behind || before?.pos === 'postposition';
}

/** The words that a claim tells, without a "तो" that stresses what another clause is set against. */
export function withoutHangingTo(segments: readonly Segment[], { clause, lead, tail }: Frame): Segment[] {
  if (lead || tail || !clause.words.some(({ key }) => key === 'तो')) return [...segments];
  return segments.map((segment) =>
    segment.kind === 'words'
      ? { ...segment, words: segment.words.filter((word) => !isHanging(word, clause.words)) }
      : segment,
  );
}
