/** An expression that code put together while it ran. */
export interface Made {
  /** The file that made it, as the stack of calls names it. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const FILE = /(?:claims|src)\/[\w./-]+\.tsx?/u;

/** Every expression that `run` makes with `new RegExp`, with the file that did. */
export async function madeBy(run: () => Promise<unknown>): Promise<Made[]> {
  const made: Made[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, given: [string | RegExp, string?]) {
      const pattern = new target(...given);
      // The first line tells of the error, the second of this trap.
      const caller = new Error('here').stack?.split('\n')[2] ?? '';
      made.push({ file: caller.match(FILE)?.[0] ?? '', source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = real;
  }
  return made;
}
