import { countOf, type Word } from '../tag/word.ts';
import type { Chunk } from './types.ts';

/** "चार | पिछले सत्र से": of a time, and of nothing that is counted. */
const EARLIER = /^(?:पिछले|पिछली|अगले|अगली|गत|बीते)$/u;

/** "मामलों में से": of many. */
function isOfMany(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun') return false;
  return chunk.marker[0]?.key === 'में' && chunk.marker[1]?.key === 'से';
}

/** "मामलों में से 254 | जमात से जुड़े हैं": how many words at the front of a run number some of many, where they do not count what stands behind them; 0 where they may. */
export function countsApart(run: readonly Word[], before: Chunk | undefined): number {
  const number = run[0];
  const next = number && run[number.length];
  if (!isOfMany(before) || !number || !next || (countOf(number)?.value ?? 0) < 2) return 0;
  const apart =
    next.pos === 'determiner' ||
    EARLIER.test(next.key) ||
    next.name?.class === 'place' ||
    next.value?.fact.type === 'time';
  return apart || isOne(next, run[number.length + 1]) ? number.length : 0;
}

/** "जमात", "सीमा": in the form for one alone, before no noun that a number might count. */
function isOne({ pos, noun, name }: Word, after: Word | undefined): boolean {
  if (pos !== 'noun' || name || !noun || noun.length === 0 || after?.pos === 'noun') return false;
  return noun.every(({ number, gender }) => number === 'sg' && gender === 'f');
}
