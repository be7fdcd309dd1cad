/** Measures the check of English statements against short evidence, read as an article. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkStatement, readArticle, type Verdict } from '../../claims/index.ts';
import type { Measure } from './measure.ts';
import { type Checked, rowsOf, tally } from './verdicts.ts';

/** Every third row: the figures move by less than a point against all rows. */
const STEP = 3;
const PROGRESS_ROWS = 500;

interface VitaminC {
  readonly claim: string;
  readonly evidence: string;
  readonly label: 'SUPPORTS' | 'REFUTES' | 'NOT ENOUGH INFO';
}

const WANTED: Readonly<Record<VitaminC['label'], Verdict['verdict']>> = {
  SUPPORTS: 'supported',
  REFUTES: 'refuted',
  'NOT ENOUGH INFO': 'notEnoughInfo',
};

/** The verdict on a statement with the evidence as its article. */
export function checkEvidence({ claim, evidence }: Pick<VitaminC, 'claim' | 'evidence'>): Verdict {
  const { readings, article } = readArticle({ text: evidence, lang: 'en' });
  return checkStatement({ statement: claim, readings, lang: 'en', article });
}

/** Precision and coverage of each verdict on the rows of VitaminC. */
export const vitamincMeasure: Measure = (data, progress) => {
  const path = data ? join(data, 'vitaminc', 'test.jsonl') : null;
  if (!path || !existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line, i) => line !== '' && i % STEP === 0);
  const checked = lines.map((line, i): Checked => {
    if (i % PROGRESS_ROWS === 0) progress(`VitaminC, row ${i} of ${lines.length}`);
    const row = JSON.parse(line) as VitaminC;
    return { wanted: WANTED[row.label], found: checkEvidence(row).verdict };
  });
  const figures = tally(checked);
  const rows = rowsOf(figures, {
    precision: '95 %',
    each: '93 %',
    coverage: '15 %',
    coverageEach: '4 %',
  });
  return [{ id: 'vitaminc', title: 'English statements against evidence (VitaminC)', rows, figures }];
};
