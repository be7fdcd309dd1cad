import type { Incoming } from '../../../live/protocol/incoming.ts';
import { type Outgoing, readOutgoing } from '../../../live/protocol/outgoing.ts';

export type Link = 'connecting' | 'open' | 'lost' | 'stopped';

interface Ends {
  /** What to say first on every new socket; null for nothing yet. */
  readonly hello: () => Incoming | null;
  readonly hear: (message: Outgoing) => void;
  readonly changed: (link: Link, code?: number) => void;
}

const FIRST_WAIT = 400;
const LONGEST_WAIT = 6000;
const PING_EVERY = 15_000;
const PONG_WITHIN = 6000;
/** The room was deleted, or another device leads it: coming back would not help. */
const FINAL = [4000, 4001];

/** A socket to a room that comes back by itself: after a lost network, a sleeping phone, a restarted server. */
export class Connection {
  readonly #url: string;
  readonly #ends: Ends;
  #socket: WebSocket | null = null;
  #wait = FIRST_WAIT;
  #again: ReturnType<typeof setTimeout> | undefined;
  #pong: ReturnType<typeof setTimeout> | undefined;
  #link: Link = 'connecting';

  constructor(pin: string, ends: Ends) {
    this.#url = `${location.origin.replace(/^http/u, 'ws')}/v1/drills/${pin}/socket`;
    this.#ends = ends;
    addEventListener('online', () => this.#now());
    addEventListener('offline', () => this.#lose());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#look();
    });
    setInterval(() => this.#look(), PING_EVERY);
    this.#open();
  }

  get isOpen(): boolean {
    return this.#link === 'open';
  }

  /** Sends at once; false where nothing is connected. */
  send(message: Incoming): boolean {
    if (!this.isOpen || !this.#socket) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  /** Ends for good. */
  stop(code?: number): void {
    this.#set('stopped', code);
    clearTimeout(this.#again);
    clearTimeout(this.#pong);
    this.#socket?.close();
    this.#socket = null;
  }

  #open(): void {
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#wait = FIRST_WAIT;
      this.#set('open');
      const hello = this.#ends.hello();
      if (hello) this.send(hello);
    });
    socket.addEventListener('message', ({ data }) => {
      if (this.#socket !== socket) return;
      clearTimeout(this.#pong);
      const message = data === 'pong' ? null : readOutgoing(String(data));
      if (message) this.#ends.hear(message);
    });
    socket.addEventListener('close', ({ code }) => {
      if (this.#socket !== socket) return;
      if (FINAL.includes(code)) this.stop(code);
      else this.#lose();
    });
  }

  /** The socket is of no use any more; another is tried after a while. */
  #lose(): void {
    if (this.#link === 'stopped') return;
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    clearTimeout(this.#pong);
    this.#set('lost');
    clearTimeout(this.#again);
    // Apart from one another, so that a class whose network comes back does not knock all at once.
    this.#again = setTimeout(() => this.#open(), this.#wait * (0.7 + Math.random() * 0.6));
    this.#wait = Math.min(LONGEST_WAIT, this.#wait * 2);
  }

  #now(): void {
    if (this.#link !== 'lost') return;
    clearTimeout(this.#again);
    this.#open();
  }

  /** Asks whether the other end is there: a phone that slept does not know that its socket died. */
  #look(): void {
    if (!this.isOpen) {
      this.#now();
      return;
    }
    this.#socket?.send('ping');
    clearTimeout(this.#pong);
    this.#pong = setTimeout(() => this.#lose(), PONG_WITHIN);
  }

  #set(link: Link, code?: number): void {
    if (this.#link === link) return;
    this.#link = link;
    this.#ends.changed(link, code);
  }
}
