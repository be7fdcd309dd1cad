import type { RoomPhase, RoomSetup, Standing } from '../../services/drills/types.ts';
import type { HostCommand } from '../protocol/incoming.ts';
import type { Outgoing } from '../protocol/outgoing.ts';

/** One answer. It is graded when it comes, by the server's clock, and shown when the question is revealed. */
export interface Answer {
  readonly optionId: string;
  /** Milliseconds that the question had been open, pauses left out. */
  readonly after: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly right: boolean;
  readonly points: number;
}

export interface Player {
  readonly id: string;
  readonly nickname: string;
  readonly tokenHash: string;
  /** The same player in other drills of the class. */
  readonly classPlayerId: string | null;
  readonly removed: boolean;
  /** Self-paced: ids of the items that this player gets; live: null, everyone gets all. */
  readonly plan: readonly string[] | null;
  /** By item id: an item is answered once. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The question that is asked. */
export interface Round {
  readonly index: number;
  /** Null while it does not run: paused, closed or revealed. */
  readonly runningSince: number | null;
  /** Milliseconds it ran before `runningSince`. */
  readonly ran: number;
  /** Null for no timer. */
  readonly seconds: number | null;
}

/** What changes in a room beside its players. */
export interface Play {
  readonly phase: RoomPhase;
  readonly round: Round | null;
  readonly locked: boolean;
  /** Ids of the items that were asked, in order. */
  readonly asked: readonly string[];
  /** Ids of items that count for nobody: their claim fell. */
  readonly withdrawn: readonly string[];
  readonly hostHash: string;
  /** When the host last did something: a room left alone ends. */
  readonly touchedAt: number;
  readonly deleteAt: number;
  /** When a self-paced drill closes; null otherwise. */
  readonly closesAt: number | null;
  /** Ended, and the rest of the world knows. */
  readonly settled: boolean;
}

export interface RoomState {
  readonly setup: RoomSetup;
  readonly play: Play;
  readonly players: ReadonlyMap<string, Player>;
}

/** What may happen to a room. Every time is the server's, in milliseconds since the epoch. */
export type RoomEvent =
  | {
      readonly type: 'join';
      readonly at: number;
      readonly playerId: string;
      readonly tokenHash: string;
      readonly nickname: string;
      readonly classPlayerId: string | null;
      /** Items that come back for this player. */
      readonly due: readonly string[];
    }
  | { readonly type: 'resume'; readonly at: number; readonly playerId: string; readonly tokenHash: string }
  | {
      readonly type: 'answer';
      readonly at: number;
      readonly playerId: string;
      readonly itemId: string;
      readonly optionId: string;
      /** Self-paced: what became of the item; live drills ask when they reveal. */
      readonly standing: Standing;
    }
  | {
      readonly type: 'command';
      readonly at: number;
      readonly command: HostCommand;
      /** Items whose claims have fallen since. */
      readonly fallen: readonly string[];
    }
  /** The closed question's answer is shown, after the claim store was asked. */
  | { readonly type: 'show'; readonly at: number; readonly index: number; readonly standing: Standing }
  | { readonly type: 'standings'; readonly at: number; readonly gone: readonly string[] }
  | { readonly type: 'settled'; readonly at: number }
  | { readonly type: 'newHost'; readonly at: number; readonly hostHash: string }
  | {
      readonly type: 'shorten';
      readonly at: number;
      readonly deleteAt: number | null;
      readonly closesAt: number | null;
    }
  | { readonly type: 'forget'; readonly at: number; readonly playerId: string }
  | { readonly type: 'tick'; readonly at: number };

/** A message and who gets it; `views`: everyone gets the screen that the new state gives them. */
export type Send =
  | { readonly to: 'sender' | 'hosts'; readonly message: Outgoing }
  | { readonly to: 'player'; readonly playerId: string; readonly message: Outgoing }
  | { readonly to: 'views' | 'senderView' };

export interface Step {
  readonly state: RoomState;
  readonly messages: readonly Send[];
}
