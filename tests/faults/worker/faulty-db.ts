import { env } from 'cloudflare:workers';

/** Where a call to the store fails: before it is sent, by one of its statements, or when its answer is lost. */
export type Place = 'before' | 'in' | 'after';

/** What counts as a call: batches alone, or every statement too. */
export type Counted = 'batches' | 'all';

/** Whether a call only reads. */
export type CallKind = 'read' | 'write';

export interface FaultyDb {
  readonly db: D1Database;
  /** Calls so far. */
  calls(): number;
  /** What each of them was. */
  kinds(): readonly CallKind[];
}

const kindOf = (sql: string): CallKind => (/^\s*(?:SELECT|WITH)\b/iu.test(sql) ? 'read' : 'write');

const bound = <T extends object>(target: T, name: string | symbol): unknown => {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? value.bind(target) : value;
};

/** The database of the tests, whose nth call fails. */
export function faultyDb(place: Place, nth: number, counted: Counted = 'all'): FaultyDb {
  const kinds: CallKind[] = [];
  const plain = new WeakMap<object, D1PreparedStatement>();
  const kindOfMade = new WeakMap<object, CallKind>();

  async function carryOut<T>(kind: CallKind, run: () => Promise<T>, spoilt: () => Promise<T>): Promise<T> {
    if (kinds.push(kind) !== nth) return run();
    if (place === 'before') throw new Error('D1_ERROR: the store is away');
    if (place === 'in') return spoilt();
    await run();
    throw new Error('D1_ERROR: the answer was lost');
  }

  function statement(real: D1PreparedStatement, kind: CallKind): D1PreparedStatement {
    const made = new Proxy(real, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => statement(target.bind(...values), kind);
        const isCall = name === 'all' || name === 'run' || name === 'first' || name === 'raw';
        if (!isCall || counted === 'batches') return bound(target, name);
        const call = target[name].bind(target) as (...given: unknown[]) => Promise<unknown>;
        return (...given: unknown[]) =>
          carryOut(
            kind,
            () => call(...given),
            () => Promise.reject(new Error('D1_ERROR: the statement failed')),
          );
      },
    });
    plain.set(made, real);
    kindOfMade.set(made, kind);
    return made;
  }

  const session = (real: D1DatabaseSession): D1DatabaseSession =>
    new Proxy(real, {
      get(target, name) {
        if (name === 'prepare') return (sql: string) => statement(target.prepare(sql), kindOf(sql));
        if (name !== 'batch') return bound(target, name);
        return (given: D1PreparedStatement[]) => {
          const statements = given.map((one) => plain.get(one) ?? one);
          const isRead = given.every((one) => kindOfMade.get(one) === 'read');
          return carryOut(
            isRead ? 'read' : 'write',
            () => target.batch(statements),
            () => target.batch([...statements, target.prepare('SELECT json(?1)').bind('{')]),
          );
        };
      },
    });
  const db = new Proxy(env.DB, {
    get: (target, name) =>
      name === 'withSession' ? (mark?: string) => session(target.withSession(mark)) : bound(target, name),
  });
  return { db, calls: () => kinds.length, kinds: () => kinds };
}
