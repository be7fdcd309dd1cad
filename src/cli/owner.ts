/**
 * Makes an owner of a deployment: npm run owner -- "The Daily Paper"
 * Gives one who lost every key and code new ones: npm run owner -- --recover own_…
 * Prints the key and the recovery code, once, and the command that stores their hashes in the remote database.
 */
import { newKey, newRecoveryCode, ownerSql, recoverySql } from './owner-sql.ts';

const USAGE = 'owner: npm run owner -- "The Daily Paper", or npm run owner -- --recover own_…\n';

function statements(args: readonly string[], key: string, code: string): string | null {
  const [first, id] = args;
  if (first === '--recover') return id && /^own_\w+$/u.test(id) ? recoverySql(id, key, code) : null;
  // Not a part of the key: ids are public.
  return first ? ownerSql(`own_${newKey().slice(3, 19)}`, first, key, code) : null;
}

const key = newKey();
const code = newRecoveryCode();
const sql = statements(process.argv.slice(2), key, code);
if (sql === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  process.stdout.write(
    `Key, shown once:           ${key}\nRecovery code, shown once: ${code}\n\nStore their hashes:\nnpx wrangler d1 execute praman --remote --command "${sql.replace(/"/gu, '\\"')}"\n`,
  );
}
