import type { Asking } from '../types.ts';

/** What a story tells of itself: by that its questions are weighed. */
export interface Outline {
  /** The words of the headline, without their endings. */
  readonly headline: ReadonlySet<string>;
  /** How many sentences the story has, as far as its claims go. */
  readonly sentences: number;
  /** In how many of the claims that are asked something of a name stands, by ref or name. */
  readonly named: ReadonlyMap<string, number>;
}

/** What makes a question worth more or less to whoever wants the news of a story. */
export interface Trait {
  readonly id: string;
  readonly points: number;
  readonly holds: (asking: Asking, story: Outline) => boolean;
}

/** Whether what is asked for is a plain noun, and neither a value nor a name. */
export const isPlainNoun = ({
  reading: { form },
  target: { kind, argument },
  argument: { fact },
}: Asking): boolean =>
  kind === 'thing' && fact === undefined && form.slots[argument]?.properStart === undefined;
