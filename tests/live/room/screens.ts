import { env, exports } from 'cloudflare:workers';
import { expect } from 'vitest';
import { type Outgoing, readOutgoing } from '../../../src/live/protocol/outgoing.ts';
import { call, keyFor, published } from '../../http/world.ts';

/** A phone or the teacher's screen: what it sent is answered in order. */
export class Screen {
  readonly #socket: WebSocket;
  readonly #waiting: ((message: Outgoing) => void)[] = [];
  readonly #heard: Outgoing[] = [];

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = readOutgoing(String(data));
      if (!message) throw new Error(`not of the protocol: ${data}`);
      this.#heard.push(message);
      for (const wake of this.#waiting.splice(0)) wake(message);
    });
    socket.accept();
  }

  static async open(pin: string): Promise<Screen> {
    const response = await exports.default.fetch(
      new Request(`http://praman.test/v1/drills/${pin}/socket`, { headers: { upgrade: 'websocket' } }),
    );
    if (!response.webSocket) throw new Error(`no socket: ${response.status}`);
    return new Screen(response.webSocket);
  }

  send(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }

  raw(text: string): void {
    this.#socket.send(text);
  }

  close(): void {
    this.#socket.close(1000);
  }

  /** The next message of a type that fits. */
  async next<T extends Outgoing['type']>(
    type: T,
    fits: (message: Extract<Outgoing, { type: T }>) => boolean = () => true,
  ): Promise<Extract<Outgoing, { type: T }>> {
    for (;;) {
      const at = this.#heard.findIndex(
        (message) => message.type === type && fits(message as Extract<Outgoing, { type: T }>),
      );
      if (at >= 0) return this.#heard.splice(0, at + 1)[at] as Extract<Outgoing, { type: T }>;
      await new Promise<Outgoing>((resolve) => this.#waiting.push(resolve));
    }
  }
}

/** A live drill of a fresh quiz, unless told otherwise. */
export async function newDrill(
  body: object = {},
  owner = 'owner',
): Promise<{ pin: string; hostToken: string; key: string; id: string }> {
  const { quizId } = await published(owner);
  const key = await keyFor(owner, ['read', 'write', 'publish', 'admin']);
  const made = await call('POST', '/v1/drills', { key, body: { source: { quizId }, ...body } });
  expect(made.status).toBe(201);
  const row = await env.DB.prepare('SELECT id FROM drills WHERE pin = ?1')
    .bind(made.body.pin)
    .first<{ id: string }>();
  return { pin: made.body.pin, hostToken: made.body.hostToken, key, id: row?.id ?? '' };
}

/** A player who is in. */
export async function join(pin: string, nickname: string): Promise<{ screen: Screen; token: string }> {
  const screen = await Screen.open(pin);
  screen.send({ type: 'join', v: 1, nickname });
  const { token } = await screen.next('welcome');
  await screen.next('view');
  return { screen, token };
}

/** The teacher's screen. */
export async function lead(pin: string, hostToken: string): Promise<Screen> {
  const screen = await Screen.open(pin);
  screen.send({ type: 'host', v: 1, token: hostToken });
  await screen.next('hostView');
  return screen;
}
