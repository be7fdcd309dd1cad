/** Prints every measure as one table. Run: npm run eval -- DATA */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type GoldFigures, measureGold } from './gold.ts';
import { measureSeed, type SeedFigures } from './seed.ts';
import { measureWords, type WordFigures } from './words.ts';

const share = (part: number, whole: number) =>
  `${part} of ${whole} (${whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`})`;

type Row = readonly [name: string, value: string];

function seedRows(seed: SeedFigures): Row[] {
  return [
    ['one agency story: gold claims matched one to one at an overlap of 0.8', share(seed.matched, seed.gold)],
    ['  not matched', seed.missing.join(' ') || 'none'],
    ['  precision of claims', share(seed.matched, seed.claims)],
    ['  spans exact', seed.exact ? 'all' : 'NOT ALL'],
    ['  items asked, all past the reject rules', `${seed.items}, ${seed.itemsPass ? 'yes' : 'NO'}`],
  ];
}

function goldRows(gold: GoldFigures, name: string): Row[] {
  return [
    [`${name}: facts inside an argument span (IoU >= 0.5)`, share(gold.covered, gold.facts)],
    ['  of them the main facts', share(gold.mustCovered, gold.must)],
    ['  argument spans for each 1,000 characters', gold.spansPerThousand.toFixed(1)],
    ...Object.entries(gold.modality).map(
      ([name, [right, of]]): Row => [`  modality ${name}, uncovered counted wrong`, share(right, of)],
    ),
    ['  attribution found, uncovered counted wrong', share(...gold.attribution)],
    ['  items for each 2,000 characters', ((gold.items * 2000) / Math.max(1, gold.characters)).toFixed(1)],
    ['  main facts within the quote of an item', share(gold.mustAsked, gold.must)],
  ];
}

function wordRows(words: WordFigures): Row[] {
  return [
    ['running words of Hindi articles known to lexicon, names or numbers', share(words.known, words.words)],
  ];
}

const data = process.argv[2];
if (!data) process.stdout.write('No data folder given. Run: npm run eval -- DATA\n');
else {
  const seed = measureSeed(data);
  const gold = measureGold(data, 'hi');
  const english = measureGold(data, 'en');
  const words = measureWords(data);
  for (const [name, value] of [
    ...(seed ? seedRows(seed) : []),
    ...(gold ? goldRows(gold, 'twelve Hindi articles') : []),
    ...(english ? goldRows(english, 'six English articles') : []),
    ...(words ? wordRows(words) : []),
  ])
    process.stdout.write(`${name.padEnd(72)} ${value}\n`);
  mkdirSync('dist', { recursive: true });
  writeFileSync(
    'dist/eval.json',
    JSON.stringify(
      { seed, hindi: gold, english, words: words && { words: words.words, known: words.known } },
      null,
      1,
    ),
  );
}
