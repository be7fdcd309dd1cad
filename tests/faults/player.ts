import type { HostCommand, Incoming } from '../../src/live/protocol/incoming.ts';
import { type Outgoing, readOutgoing } from '../../src/live/protocol/outgoing.ts';

type Kind = Outgoing['type'];

/** A socket of a room, seen from outside of the Worker. */
export class Player {
  readonly #socket: WebSocket;
  readonly #heard: Outgoing[] = [];
  #wake: (() => void) | null = null;
  /** What brings this player back, once the room gave it. */
  token = '';

  private constructor(url: string) {
    this.#socket = new WebSocket(url);
    this.#socket.addEventListener('message', ({ data }) => {
      const message = readOutgoing(String(data));
      if (message === null) return;
      if (message.type === 'welcome') this.token = message.token;
      this.#heard.push(message);
      this.#wake?.();
    });
  }

  static async open(base: string, pin: string, hello: Incoming): Promise<Player> {
    const player = new Player(`${base.replace(/^http/u, 'ws')}/v1/drills/${pin}/socket`);
    await new Promise<void>((done, fail) => {
      player.#socket.addEventListener('open', () => done());
      player.#socket.addEventListener('error', () => fail(new Error('the room is not reached')));
    });
    player.send(hello);
    return player;
  }

  send(message: Incoming | HostCommand): void {
    this.#socket.send(JSON.stringify(message));
  }

  /** The next message of a kind that fits; what came before it is passed over. */
  async hears<T extends Kind>(
    kind: T,
    fits: (message: Extract<Outgoing, { type: T }>) => boolean = () => true,
  ): Promise<Extract<Outgoing, { type: T }>> {
    for (;;) {
      const at = this.#heard.findIndex(
        (message) => message.type === kind && fits(message as Extract<Outgoing, { type: T }>),
      );
      if (at >= 0) return this.#heard.splice(0, at + 1)[at] as Extract<Outgoing, { type: T }>;
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    }
  }

  close(): void {
    this.#socket.close();
  }
}
