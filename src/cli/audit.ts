/**
 * Licences of what the Worker is made of, from the lock file; known problems of it (npm audit); a bill of
 * materials in dist/sbom.json. Run: npm run audit. Fails on a licence that binds others' code, on one that is not
 * told, and on a known problem.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BINDING = /\b(?:A?GPL|LGPL|SSPL|CC-BY-(?:NC|SA)|BUSL)/iu;

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

function npm(...args: string[]) {
  return spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
const counts = new Map<string, number>();
for (const [, { license = 'not told' }] of shipped) counts.set(license, (counts.get(license) ?? 0) + 1);
const refused = shipped.filter(([, { license }]) => license === undefined || BINDING.test(license));
const told = [...counts].sort((a, b) => b[1] - a[1]).map(([license, count]) => `${license} ${count}`);
process.stdout.write(`${shipped.length} production packages: ${told.join(', ')}\n`);
for (const [path, { license }] of refused) process.stderr.write(`${path}: ${license ?? 'no licence'}\n`);

const bill = npm('sbom', '--omit=dev', '--sbom-format', 'cyclonedx', '--package-lock-only');
if (bill.status === 0) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/sbom.json'), bill.stdout);
  const { components } = JSON.parse(bill.stdout) as { components: unknown[] };
  process.stdout.write(`dist/sbom.json: ${components.length} components\n`);
} else process.stderr.write(`npm sbom: ${bill.stderr}`);

const known = npm('audit', '--omit=dev');
process.stdout.write(known.stdout);
if (known.status !== 0) process.stderr.write(known.stderr);
if (refused.length > 0 || bill.status !== 0 || known.status !== 0) process.exitCode = 1;
