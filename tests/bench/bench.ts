/**
 * Everything that the project says of its speed, measured anew. Run:
 * npm run bench [-- PART …] [--quick] [--article FILE] [--sizes 1000,100000] [--calibrate] [--compare FILE] [--out FILE]
 * Parts: engine, free, http, store, embed, room; all without one. Each figure is the median of several samples with
 * the least and the most. Samples and all go to dist/bench.json; `--compare` takes an earlier such file and tells
 * what changed from what is noise. `--calibrate` runs each part twice: what the same code differs by is kept in the
 * file as its noise, and no later comparison calls as little a change.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { embed } from './parts/embed.ts';
import { engine } from './parts/engine.ts';
import { free } from './parts/free.ts';
import { http } from './parts/http.ts';
import { room } from './parts/room.ts';
import { store } from './parts/store.ts';
import { calibrated, showNoise } from './shared/calibrate.ts';
import { type Change, compareRuns } from './shared/compare.ts';
import { type Figure, median, show, showSpread } from './shared/figures.ts';
import type { Part } from './shared/part.ts';
import { progressOn } from './shared/progress.ts';

const PARTS: Readonly<Record<string, Part>> = { embed, engine, free, http, store, room };

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    article: { type: 'string' },
    sizes: { type: 'string', default: '' },
    calibrate: { type: 'boolean', default: false },
    compare: { type: 'string' },
    out: { type: 'string', default: 'dist/bench.json' },
  },
});
const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}

interface Run {
  readonly madeAt: string;
  readonly machine: { readonly cores: number; readonly model: string; readonly load: number };
  readonly quick: boolean;
  readonly figures: readonly Figure[];
}

const earlier = given.compare ? (JSON.parse(readFileSync(given.compare, 'utf8')) as Run).figures : [];

function changeOf({ verdict, ratio, chance, relative }: Change): string {
  const by = `${ratio >= 1 ? '+' : ''}${((ratio - 1) * 100).toFixed(0)} %`;
  const against = relative ? ' against its yardstick' : '';
  return verdict === 'noise'
    ? ` · ${by}: noise`
    : ` · ${verdict} by ${by}${against} (chance ${chance.toFixed(3)})`;
}

function lineOf(figure: Figure, all: readonly Figure[], changes: ReadonlyMap<string, Change>): string {
  const by = all.find(({ name }) => name === figure.yardstick);
  const ratio = by
    ? ` · ${show(median(figure.values) / median(by.values))} × ${by.name.split(', ').at(-1)}`
    : '';
  const change = changes.get(figure.name);
  const noise = figure.noise === undefined ? '' : ` · ${(figure.noise * 100).toFixed(0)} % from itself`;
  return `${figure.name}: ${showSpread(figure.values, figure.unit)}${ratio}${noise}${change ? changeOf(change) : ''}\n`;
}

const chosen = positionals.length > 0 ? positionals : Object.keys(PARTS);
const sizes = given.sizes.split(',').filter(Boolean).map(Number);
const figures: Figure[] = [];
const shown = progressOn();
const start = performance.now();
const load = loadavg()[0] ?? 0;
for (const name of chosen) {
  const say = (progress: string) => {
    const seconds = Math.round((performance.now() - start) / 1000);
    shown.say(`${seconds} s · ${name}: ${progress}`);
  };
  say('starts');
  const measure = async () =>
    (await PARTS[name]?.({ quick: given.quick, article: given.article, sizes, say })) ?? [];
  const itself = given.calibrate ? await measure() : [];
  const measured = calibrated(await measure(), itself);
  shown.clear();
  figures.push(...measured);
  const changes = compareRuns(measured, earlier);
  for (const figure of measured) process.stdout.write(lineOf(figure, measured, changes));
}
const run: Run = {
  madeAt: new Date().toISOString(),
  machine: { cores: cpus().length, model: cpus()[0]?.model ?? '', load },
  quick: given.quick,
  figures,
};
process.stdout.write(showNoise(figures));
mkdirSync(dirname(given.out), { recursive: true });
writeFileSync(given.out, `${JSON.stringify(run, null, 1)}\n`);
const seconds = Math.round((performance.now() - start) / 1000);
process.stdout.write(
  `${figures.length} figures in ${seconds} s on ${run.machine.cores} cores (load ${load.toFixed(1)} before); samples in ${given.out}\n`,
);
