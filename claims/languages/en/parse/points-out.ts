import type { Verbs } from '../chunk/types.ts';

/** "She pointed out": said, in two words. */
export const pointsOut = ({ lemma, words }: Verbs) => lemma === 'point' && words.at(-1)?.key === 'out';
