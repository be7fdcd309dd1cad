import type { Clause } from '../../clause/index.ts';
import { antecedentOf } from '../relative.ts';
import type { SourceWords } from '../types.ts';

/**
 * "युवक को पकड़ा, जिसने बताया कि …": the source with the words of whoever the relative word stands for; where those are
 * open it stays as it is, marked so that nobody is guessed.
 */
export function relativeSpeaker(
  source: SourceWords | undefined,
  clauses: readonly Clause[],
  at: number,
): SourceWords | undefined {
  if (source?.words[0]?.pos !== 'relative' || source.words.length > 1) return source;
  const meant = antecedentOf(clauses, at);
  return meant ? { ...source, words: meant.group.words } : { ...source, inRelative: true };
}
