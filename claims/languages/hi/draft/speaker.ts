import type { Frame, SourceWords } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import type { Memory } from './memory.ts';

/** Sentences after which "उन्होंने कहा" no longer surely means the last one who spoke. */
const REACH = 4;

/** Whether the words only point at somebody: उन्होंने, वह, इन देशों. */
export function pointsAtSpeaker(words: readonly Word[]): boolean {
  return words.every((word) => word.pos === 'pronoun' || word.pos === 'focus' || word.pos === 'postposition');
}

interface Speaker extends SourceWords {
  readonly paragraph: number;
  readonly sentence: number;
}

/** Who spoke last, with the words that name them. */
export type LastSpeaker = Speaker;

/** The frame with the name of whoever its pronoun stands for as its source; blocked where that is not certain. */
export function nameSource(frame: Frame, { speaker }: Memory, sentence: number, paragraph: number): Frame {
  const { source } = frame;
  if (!source || !pointsAtSpeaker(source.words)) return frame;
  const near = speaker && sentence - speaker.sentence <= REACH && paragraph - speaker.paragraph <= 2;
  const first = source.words.some((word) => word.pronoun === 'first-second');
  if (!near || first) return { ...frame, blocks: [...frame.blocks, 'unresolved-speaker'] };
  return {
    ...frame,
    source: { words: speaker.words, binding: speaker.binding },
    rules: [...frame.rules, 'speaker.last'],
  };
}

/** Remembers the speaker that a frame names; a pronoun keeps the chain going. */
export function lastSpeaker(
  memory: Memory,
  frame: Frame,
  place: { readonly paragraph: number; readonly sentence: number },
): LastSpeaker | undefined {
  const { source } = frame;
  if (!source || source.binding) return memory.speaker;
  if (!pointsAtSpeaker(source.words)) return { ...source, ...place };
  return memory.speaker;
}
