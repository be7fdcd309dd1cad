/** Prints every measure as one table and writes it to dist/eval.json. Run: npm run eval -- [DATA] */
import { mkdirSync, writeFileSync } from 'node:fs';
import { MEASURES } from './measures.ts';

const NAME_WIDTH = 76;
const VALUE_WIDTH = 24;

const data = process.argv[2] ?? null;
if (!data)
  process.stderr.write('No data folder given: only the own corpus is measured. Run: npm run eval -- DATA\n');

const figures: Record<string, unknown> = {};
for (const measure of MEASURES) {
  for (const section of measure(data, (text) => process.stderr.write(`  … ${text}\n`))) {
    figures[section.id] = section.figures;
    process.stdout.write(`\n${section.title}\n`);
    for (const { name, value, goal } of section.rows)
      process.stdout.write(
        `  ${name.padEnd(NAME_WIDTH)} ${goal ? `${value.padEnd(VALUE_WIDTH)} goal ${goal}` : value}\n`,
      );
  }
}
mkdirSync('dist', { recursive: true });
writeFileSync('dist/eval.json', `${JSON.stringify(figures, null, 1)}\n`);
