/**
 * Makes the first owner of a deployment: npm run owner -- "The Daily Paper"
 * Prints the key, once, and the command that stores its hash in the remote database.
 */
import { newKey, ownerSql } from './owner-sql.ts';

const name = process.argv[2];
if (!name) {
  process.stderr.write('owner: a name is needed, e.g. npm run owner -- "The Daily Paper"\n');
  process.exitCode = 2;
} else {
  const key = newKey();
  const sql = ownerSql(`own_${key.slice(3, 15)}`, name, key);
  process.stdout.write(
    `Key, shown once: ${key}\n\nStore its hash:\nnpx wrangler d1 execute praman --remote --command "${sql.replace(/"/gu, '\\"')}"\n`,
  );
}
