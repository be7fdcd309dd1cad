/** Between two lines of progress in a file, in milliseconds. */
const APART = 15_000;

/** Where progress goes: a terminal, or a file that keeps every line. */
export interface Sink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far a long run is. */
export interface Progress {
  /** What a run does now: in place on a terminal, elsewhere a line of its own now and then. */
  say(text: string): void;
  /** Takes the last words off the terminal. */
  clear(): void;
}

/** Progress on a terminal or in a file; `now` tells the time in milliseconds. */
export function progressOn(sink: Sink = process.stderr, now = () => performance.now()): Progress {
  let last = Number.NEGATIVE_INFINITY;
  return {
    say(text) {
      if (sink.isTTY) {
        sink.write(`\r\u001b[K${text}`);
        return;
      }
      if (now() - last < APART) return;
      last = now();
      sink.write(`${text}\n`);
    },
    clear() {
      if (sink.isTTY) sink.write('\r\u001b[K');
    },
  };
}
