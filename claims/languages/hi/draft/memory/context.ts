import type { Frame } from '../../frame/types.ts';
import type { Memory } from './memory-types.ts';

/** What the drafting of one sentence's claims knows beside the frame. */
export interface DraftContext {
  readonly text: string;
  readonly memory: Memory;
  readonly sentence: number;
  readonly paragraph: number;
  readonly salience: number;
  /** The clause before it in its sentence. */
  readonly before?: Frame;
}
