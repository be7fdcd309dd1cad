/** What a database was asked since it is listened to. */
export interface Asked {
  /** Milliseconds in which at least one statement was under way, by the clock of the Worker (whole milliseconds). */
  milliseconds: number;
  statements: number;
  rowsRead: number;
  rowsWritten: number;
}

type Meta = { readonly meta?: { readonly rows_read?: number; readonly rows_written?: number } };

/** The database, with the time and rows of all that is asked of it added up in `asked`. */
export function timedDb(db: D1Database, asked: Asked): D1Database {
  let running = 0;
  let since = 0;
  const plain = new WeakMap<object, D1PreparedStatement>();

  async function timed<T>(statements: number, run: () => Promise<T>): Promise<T> {
    asked.statements += statements;
    if (running++ === 0) since = performance.now();
    try {
      const result = await run();
      for (const { meta } of [result].flat() as Meta[]) {
        asked.rowsRead += meta?.rows_read ?? 0;
        asked.rowsWritten += meta?.rows_written ?? 0;
      }
      return result;
    } finally {
      if (--running === 0) asked.milliseconds += performance.now() - since;
    }
  }

  function listen(statement: D1PreparedStatement): D1PreparedStatement {
    const heard = {
      bind: (...values: unknown[]) => listen(statement.bind(...values)),
      all: () => timed(1, () => statement.all()),
      run: () => timed(1, () => statement.run()),
      raw: () => timed(1, () => statement.raw()),
      // As D1 does it, so that its rows are told too.
      first: (column?: string) =>
        timed(1, () => statement.all<Record<string, unknown>>()).then(({ results: [row] }) =>
          row === undefined ? null : column === undefined ? row : row[column],
        ),
    } as unknown as D1PreparedStatement;
    plain.set(heard, statement);
    return heard;
  }

  const listenAll = (on: Pick<D1Database, 'prepare' | 'batch'>) => ({
    prepare: (sql: string) => listen(on.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) =>
      timed(statements.length, () => on.batch(statements.map((one) => plain.get(one) ?? one))),
  });
  return {
    ...listenAll(db),
    withSession: (mark?: string) => listenAll(db.withSession(mark)),
  } as unknown as D1Database;
}
