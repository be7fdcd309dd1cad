/** A socket that sends more than this a second is told so and not heard. */
const MOST_A_SECOND = 20;

/** Counts what each socket sends. */
export class Pace {
  readonly #heard = new WeakMap<WebSocket, { second: number; count: number }>();

  /** Whether this socket has sent too much in the second of this time (milliseconds since the epoch). */
  isTooFast(socket: WebSocket, at: number): boolean {
    const second = Math.floor(at / 1000);
    const heard = this.#heard.get(socket);
    const count = heard?.second === second ? heard.count + 1 : 1;
    this.#heard.set(socket, { second, count });
    return count > MOST_A_SECOND;
  }
}
