import { env } from 'cloudflare:workers';

/** Every row of every table, as JSON. */
export type Rows = ReadonlyMap<string, readonly string[]>;

/** Full-text indexes follow from other tables. What triggers write comes last. */
const TABLES = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'
  AND name NOT LIKE 'd1_%' AND name NOT LIKE 'claim_text%' AND name NOT LIKE 'review_text%'
  ORDER BY name = 'events', name`;

let names: readonly string[] | undefined;

async function tables(): Promise<readonly string[]> {
  names ??= (await env.DB.prepare(TABLES).all<{ name: string }>()).results.map(({ name }) => name);
  return names;
}

/** The rows of a database with the tables of ours. */
export async function rowsNow(db: D1Database = env.DB): Promise<Rows> {
  const from = await tables();
  const results = await db.batch(from.map((name) => db.prepare(`SELECT * FROM ${name}`)));
  return new Map(
    from.map((name, i) => [name, (results[i]?.results ?? []).map((row) => JSON.stringify(row))]),
  );
}

/** Puts the rows back as they were. */
export async function restore(rows: Rows): Promise<void> {
  const from = await tables();
  await env.DB.batch([
    env.DB.prepare('PRAGMA defer_foreign_keys = on'),
    ...from.map((name) => env.DB.prepare(`DELETE FROM ${name}`)),
    ...from.flatMap((name) => {
      const all = rows.get(name) ?? [];
      if (all.length === 0) return [];
      const columns = Object.keys(JSON.parse(all[0] as string) as object);
      const values = columns.map((column) => `value ->> '${column}'`).join(', ');
      const insert = `INSERT INTO ${name} (${columns.join(', ')}) SELECT ${values} FROM json_each(?1)`;
      return [env.DB.prepare(`DELETE FROM ${name}`), env.DB.prepare(insert).bind(`[${all.join(',')}]`)];
    }),
  ]);
}

/** What changed between two moments: how many rows of each table came and went, apart from tables that are left out. */
export function changeOf(before: Rows, after: Rows, without: readonly string[] = []): string {
  const lines = [...after].flatMap(([name, rows]) => {
    const [was, is] = [new Set(before.get(name)), new Set(rows)];
    const came = rows.filter((row) => !was.has(row)).length;
    const went = [...was].filter((row) => !is.has(row)).length;
    return without.includes(name) || came + went === 0 ? [] : [`${name} +${came} -${went}`];
  });
  return lines.join(', ');
}
