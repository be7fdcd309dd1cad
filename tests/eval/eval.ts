/** Prints every measure as one table. Run: npm run eval -- DATA */
import { mkdirSync, writeFileSync } from 'node:fs';
import { measureSeed } from './seed.ts';

const data = process.argv[2];
if (!data)
  process.stdout.write(
    'No data folder given: only measures on our own corpus would run, and none is there yet.\n',
  );
else {
  const seed = measureSeed(data);
  if (!seed) process.stdout.write(`${data} holds no seed article.\n`);
  else {
    const rows: readonly (readonly [string, string])[] = [
      [
        'seed: gold claims matched one to one at an overlap of 0.8',
        `${seed.matched} of ${seed.gold} (missing ${seed.missing.join(' ') || 'none'})`,
      ],
      ['seed: precision of claims', `${seed.matched} of ${seed.claims}`],
      ['seed: spans exact', seed.exact ? 'all' : 'NOT ALL'],
      ['seed: items asked, all past the reject rules', `${seed.items}, ${seed.itemsPass ? 'yes' : 'NO'}`],
    ];
    for (const [name, value] of rows) process.stdout.write(`${name.padEnd(64)} ${value}\n`);
    mkdirSync('dist', { recursive: true });
    writeFileSync('dist/eval.json', JSON.stringify({ seed }, null, 1));
  }
}
