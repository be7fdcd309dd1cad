/**
 * Makes the first owner of a deployment: npm run owner -- "The Daily Paper"
 * Prints the key and the recovery code, once, and the command that stores their hashes in the remote database.
 */
import { newKey, newRecoveryCode, ownerSql } from './owner-sql.ts';

const name = process.argv[2];
if (!name) {
  process.stderr.write('owner: a name is needed, e.g. npm run owner -- "The Daily Paper"\n');
  process.exitCode = 2;
} else {
  const key = newKey();
  const code = newRecoveryCode();
  // Not a part of the key: ids are public.
  const id = newKey().slice(3, 19);
  const sql = ownerSql(`own_${id}`, name, key, code);
  process.stdout.write(
    `Key, shown once:           ${key}\nRecovery code, shown once: ${code}\n\nStore their hashes:\nnpx wrangler d1 execute praman --remote --command "${sql.replace(/"/gu, '\\"')}"\n`,
  );
}
