import type { Verbs } from '../chunk/types.ts';
import type { Carrier, Part, Phrase, Relation } from './types.ts';

export interface Rest {
  readonly verb: Verbs;
  readonly subject: Phrase | null;
  readonly expletive: boolean;
  readonly relation: Relation;
  readonly carrier: Carrier | null;
  readonly nested: boolean;
  /** Told within another clause: "if …", "because …". */
  readonly kept: boolean;
  readonly parts: Part[];
  conditional: boolean;
  /** Why the clause must not be told or asked. */
  readonly faults: string[];
  /** A verb follows that has the same subject. */
  shared: 'sure' | 'unsure' | null;
  /** When or where that verb is told to be, right before it. */
  readonly setting: Part[];
  readonly setOff: boolean;
  /** A clause of its own stood between the parts. */
  interrupted: boolean;
  /** What follows could not be read, and changes nothing of what stands before. */
  unread: boolean;
}

export type Step = 'on' | 'end';

export function lastPhrase({ parts }: Rest): Phrase | undefined {
  const last = parts.at(-1);
  return last?.kind === 'phrase' ? last : undefined;
}
