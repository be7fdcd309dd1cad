import type { Figure } from './figures.ts';

export interface PartOptions {
  /** Fewer rounds and smaller sizes: minutes for all parts, not an hour. */
  readonly quick: boolean;
  /** A story to measure besides the project's own, as a path. */
  readonly article?: string | undefined;
  /** Sizes that the caller asks for, where the part has sizes. */
  readonly sizes: readonly number[];
  /** Shows how far the part is. */
  say(progress: string): void;
}

/** One part of the bench: what it measured, in the order in which it is shown. Throws where something failed. */
export type Part = (options: PartOptions) => Promise<readonly Figure[]>;
