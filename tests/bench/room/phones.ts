import type { HostCommand, Incoming } from '../../../src/live/protocol/incoming.ts';
import type { Outgoing } from '../../../src/live/protocol/outgoing.ts';

type View = Extract<Outgoing, { type: 'view' }>;
type HostView = Extract<Outgoing, { type: 'hostView' }>;

/** One socket of a room; it notes when each phase reached it. */
class Phone {
  readonly #socket: WebSocket;
  /** The last screen as it came: read only when it is needed, so that the measuring machine does not wait on itself. */
  #last = '';
  #phase = '';
  /** When the current phase reached this phone, in milliseconds of this process. */
  reachedAt = 0;
  #waiting: { phase: string; done: () => void } | null = null;

  constructor(url: string, hello: Incoming) {
    this.#socket = new WebSocket(url);
    this.#socket.addEventListener('open', () => this.send(hello));
    this.#socket.addEventListener('message', ({ data }) => this.#hear(String(data)));
  }

  #hear(text: string): void {
    const phase = text.match(/^\{"type":"(?:view|hostView)","phase":"(\w+)"/u)?.[1];
    if (phase === undefined) return;
    this.#last = text;
    this.#phase = phase;
    this.reachedAt = performance.now();
    if (this.#waiting?.phase !== phase) return;
    this.#waiting.done();
    this.#waiting = null;
  }

  send(message: Incoming | HostCommand): void {
    this.#socket.send(JSON.stringify(message));
  }

  /** Resolves once this phone shows the phase. */
  reaches(phase: string): Promise<void> {
    if (this.#phase === phase) return Promise.resolve();
    return new Promise((done) => {
      this.#waiting = { phase, done };
    });
  }

  view<T extends View | HostView>(): T {
    return JSON.parse(this.#last) as T;
  }

  close(): void {
    this.#socket.close();
  }
}

/** Phones that knock at once; more would wait in the queue of the machine that measures. */
const AT_ONCE = 50;

/** A host and players in one room. */
export class Classroom {
  readonly #url: string;
  readonly players: Phone[] = [];
  host: Phone;

  constructor(base: string, pin: string, hostToken: string) {
    this.#url = `${base.replace(/^http/u, 'ws')}/v1/drills/${pin}/socket`;
    this.host = new Phone(this.#url, { type: 'host', v: 1, token: hostToken });
  }

  async fill(count: number): Promise<void> {
    await this.host.reaches('lobby');
    while (this.players.length < count) {
      const from = this.players.length;
      const fresh = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => {
        return new Phone(this.#url, { type: 'join', v: 1, nickname: `p${from + n}` });
      });
      await Promise.all(fresh.map((phone) => phone.reaches('lobby')));
      this.players.push(...fresh);
    }
  }

  /** Asks question `index`; every player answers it. Gives each one's wait from the last answer to the reveal. */
  async ask(index: number): Promise<{ waits: number[]; chosen: string[] }> {
    this.host.send({ type: 'open', index });
    await Promise.all([this.host, ...this.players].map((phone) => phone.reaches('open')));
    const chosen: string[] = [];
    this.players.forEach((phone, n) => {
      const { question } = phone.view<View>();
      const option = question?.options[(n + index) % question.options.length];
      if (!question || !option) throw new Error(`player ${n} has no question ${index}`);
      chosen.push(option.id);
      phone.send({ type: 'answer', questionId: question.id, optionId: option.id });
    });
    const lastAnswer = performance.now();
    await Promise.all([this.host, ...this.players].map((phone) => phone.reaches('revealed')));
    return { waits: this.players.map(({ reachedAt }) => reachedAt - lastAnswer), chosen };
  }

  close(): void {
    for (const phone of [this.host, ...this.players]) phone.close();
  }
}

export type { HostView };
