import type { RoomState, Send } from './machine/types.ts';
import { hostView, playerView, ranksOf, selfView } from './machine/views.ts';
import type { Outgoing } from './protocol/outgoing.ts';

/** What a socket is: kept with it while the object sleeps. */
export interface Seat {
  readonly role: 'host' | 'player';
  readonly playerId?: string;
}

/** What a socket was seated as; null before it said who it is. */
export function seatOf(socket: WebSocket): Seat | null {
  return socket.deserializeAttachment() as Seat | null;
}

/** Sends a message; one that closed meanwhile is left alone: its player comes back with their token. */
export function tell(socket: WebSocket | undefined, message: Outgoing): void {
  try {
    socket?.send(JSON.stringify(message));
  } catch {
    // Closed between the step and the telling.
  }
}

/** The sockets of a room, and who of them hears what. */
export class Audience {
  readonly #sockets: () => WebSocket[];
  /** Read once after the object wakes: every answer is told to the hosts, and a seat costs time to read. */
  #hosts: Set<WebSocket> | null = null;

  constructor(sockets: () => WebSocket[]) {
    this.#sockets = sockets;
  }

  /** The sockets that a host speaks through. */
  get hosts(): ReadonlySet<WebSocket> {
    this.#hosts ??= new Set(this.#sockets().filter((socket) => seatOf(socket)?.role === 'host'));
    return this.#hosts;
  }

  /** Gives a socket its seat. */
  seat(socket: WebSocket, seat: Seat): void {
    socket.serializeAttachment(seat);
    if (seat.role === 'host') this.#hosts?.add(socket);
    else this.#hosts?.delete(socket);
  }

  /** A socket is gone. */
  leave(socket: WebSocket): void {
    this.#hosts?.delete(socket);
  }

  /** Sends what a step said, to whom it said. */
  send(state: RoomState, messages: readonly Send[], sender: WebSocket | undefined): void {
    for (const send of messages) {
      switch (send.to) {
        case 'views':
          this.#views(state, this.#sockets());
          break;
        case 'senderView':
          this.#views(state, sender ? [sender] : []);
          break;
        case 'sender':
          tell(sender, send.message);
          break;
        case 'hosts':
          for (const socket of this.hosts) tell(socket, send.message);
          break;
        case 'player':
          for (const socket of this.#sockets())
            if (seatOf(socket)?.playerId === send.playerId) tell(socket, send.message);
      }
    }
  }

  /** Gives each of the sockets the screen that the state gives it. */
  #views(state: RoomState, sockets: readonly WebSocket[]): void {
    const at = Date.now();
    const ranks = ranksOf(state);
    let host: Outgoing | undefined;
    for (const socket of sockets) {
      const seat = seatOf(socket);
      if (seat?.role === 'host') {
        host ??= hostView(state, at);
        tell(socket, host);
        continue;
      }
      const player = state.players.get(seat?.playerId ?? '');
      if (!player || player.removed) continue;
      tell(
        socket,
        state.setup.mode === 'self' ? selfView(state, player, at) : playerView(state, player, at, ranks),
      );
    }
  }
}
