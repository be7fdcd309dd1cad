/** Measures how many running words of real articles the lexicon, the name rules or the number rules know. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hindi } from '../../claims/languages/hi/index.ts';
import { givenGender, isSurname } from '../../claims/languages/hi/lexicon/names/index.ts';
import { tagDocument } from '../../claims/languages/hi/tag/index.ts';
import type { Word } from '../../claims/languages/hi/tag/word.ts';
import { layOut } from '../../claims/text/sections.ts';
import { tokenize } from '../../claims/text/tokens.ts';
import { type Measure, share } from './measure.ts';

interface WordFigures {
  readonly words: number;
  readonly known: number;
  /** Unknown words with their counts, most frequent first. */
  readonly unknown: readonly (readonly [word: string, count: number])[];
}

function isKnown(word: Word): boolean {
  if (word.pos !== 'unknown' || word.conjunct) return true;
  return givenGender(word.key) !== undefined || isSurname(word.key);
}

function wordsOf(text: string): Word[] {
  const sentences = layOut(text, hindi).passages.map((passage, index) => ({
    ...passage,
    index,
    tokens: tokenize(text, passage.start, passage.end),
  }));
  return tagDocument(sentences, {}).tagged.flatMap(({ words }) =>
    words.filter((word) => word.shape === 'word'),
  );
}

/** Figures over the Hindi articles of the data folder; null where there are none. */
function measureWords(data: string): WordFigures | null {
  const folder = join(data, 'articles', 'hi');
  if (!existsSync(folder)) return null;
  const counts = new Map<string, number>();
  let words = 0;
  for (const file of readdirSync(folder)) {
    for (const word of wordsOf(readFileSync(join(folder, file), 'utf8'))) {
      words++;
      if (!isKnown(word)) counts.set(word.key, (counts.get(word.key) ?? 0) + 1);
    }
  }
  const unknown = [...counts].sort(([, a], [, b]) => b - a);
  return { words, known: words - unknown.reduce((sum, [, count]) => sum + count, 0), unknown };
}

/** Running words of the Hindi articles that the engine knows. */
export const wordsMeasure: Measure = (data) => {
  const words = data ? measureWords(data) : null;
  if (!words) return [];
  const { unknown, ...figures } = words;
  const rows = [
    {
      name: 'running words known to lexicon, names or numbers',
      value: share(words.known, words.words),
      goal: '97 %',
    },
    {
      name: 'most frequent unknown',
      value: unknown
        .slice(0, 12)
        .map(([word, count]) => `${word} ${count}`)
        .join(', '),
    },
  ];
  return [{ id: 'words.hi', title: 'Words of Hindi articles', rows, figures }];
};
