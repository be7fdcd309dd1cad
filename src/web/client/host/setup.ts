import type { HostCommand } from '../../../live/protocol/incoming.ts';
import type { HostView } from '../../../live/protocol/outgoing.ts';
import type { DrillWords } from '../../words/drills/hi.ts';

export interface HostSetup {
  readonly lang: string;
  readonly host: DrillWords['host'];
  readonly key: DrillWords['key'];
  readonly letters: readonly string[];
  readonly errors: { readonly network: string; readonly codes: Record<string, string> };
}

/** Something that the host may do now: a button, a key, or both. */
export interface Control {
  readonly id: string;
  readonly text: string;
  /** `KeyboardEvent.code`; the same key whatever the keyboard's language. */
  readonly code?: string;
  readonly hint?: string;
  readonly primary?: boolean;
  readonly act: () => void;
}

export interface HostActions {
  send(command: HostCommand): void;
  end(): void;
  people(): void;
  fullScreen(): void;
  otherDevice(): void;
  results(): void;
}

export type { HostCommand, HostView };
