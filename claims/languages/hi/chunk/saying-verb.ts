import type { Word } from '../tag/word.ts';
import type { Chunk } from './types.ts';

/** "किसान ने बताया | खेत सूख गए": behind whoever speaks, the verb goes with no noun after it. */
export function isSaying([only, ...more]: readonly Word[], chunks: readonly Chunk[]): boolean {
  if (more.length > 0 || !/^(?:कहा|बताया)$/u.test(only?.key ?? '')) return false;
  const from = chunks.findLastIndex(({ kind }) => kind === 'verb' || kind === 'break');
  return chunks.slice(from + 1).some((chunk) => chunk.kind === 'noun' && chunk.tag === 'ergative');
}
