/** Where a Worker's time went, in milliseconds on its processor. */
export interface Busy {
  /** All but idle. */
  readonly total: number;
  readonly collecting: number;
  /** Own time by function, the most first. */
  readonly functions: readonly (readonly [name: string, milliseconds: number])[];
}

/** What V8's profiler tells. */
export interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  /** Microseconds from one sample to the next. */
  readonly timeDeltas: readonly number[];
}

/** Microseconds between the samples of a profile. */
const INTERVAL = 100;
/** Milliseconds after which an answer is not waited for any longer. */
const PATIENCE = 60_000;

/** Where the time of a profile went. */
export function busyOf({ nodes, samples, timeDeltas }: Profile): Busy {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']));
  const own = new Map<string, number>();
  samples.forEach((id, n) => {
    const name = names.get(id) ?? '';
    own.set(name, (own.get(name) ?? 0) + (timeDeltas[n] ?? 0) / 1000);
  });
  own.delete('(idle)');
  own.delete('(root)');
  const all = [...own.values()].reduce((sum, value) => sum + value, 0);
  return {
    total: all,
    collecting: own.get('(garbage collector)') ?? 0,
    functions: [...own].sort((a, b) => b[1] - a[1]),
  };
}

/** V8's inspector of one Worker. */
export class Inspector {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  #sent = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as { id?: number; result?: unknown };
      if (answer.id === undefined) return;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  /** Reaches the Worker of this name at an address that `getInspectorURL` gave. Throws where it is not there. */
  static async reach(at: URL, name: string): Promise<Inspector> {
    const socket = new WebSocket(`ws://${at.host}/core:user:${name}`);
    await new Promise<void>((done, fail) => {
      socket.addEventListener('open', () => done());
      socket.addEventListener('error', () => fail(new Error(`the inspector of ${name} is not reached`)));
    });
    const made = new Inspector(socket);
    await made.#ask('Profiler.enable');
    await made.#ask('Profiler.setSamplingInterval', { interval: INTERVAL });
    return made;
  }

  #ask(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#sent;
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`${method}: no answer`)), PATIENCE);
      this.#waiting.set(id, ({ result, error }) => {
        clearTimeout(late);
        if (error) fail(new Error(`${method}: ${error.message}`));
        else done(result);
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The time that the Worker is busy while `run` runs, by V8's profiler. */
  async profile(run: () => Promise<unknown>): Promise<Busy> {
    await this.#ask('Profiler.start');
    await run();
    const { profile } = (await this.#ask('Profiler.stop')) as { profile: Profile };
    return busyOf(profile);
  }

  /** What the heap holds once the garbage is collected, in bytes. */
  async heap(): Promise<number> {
    // workerd does not answer HeapProfiler.collectGarbage; the end of a sampling collects too.
    await this.#ask('HeapProfiler.enable');
    await this.#ask('HeapProfiler.startSampling');
    await this.#ask('HeapProfiler.stopSampling');
    await this.#ask('HeapProfiler.disable');
    const { usedSize } = (await this.#ask('Runtime.getHeapUsage')) as { usedSize: number };
    return usedSize;
  }

  close(): void {
    this.#socket.close();
  }
}
