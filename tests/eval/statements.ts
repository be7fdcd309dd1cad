/** Measures the check of statements on statements of our own about the project's own Hindi articles. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkStatement, readArticle, type Verdict } from '../../claims/index.ts';
import { type Measure, share } from './measure.ts';
import { type Checked, rowsOf, tally } from './verdicts.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

interface Statement {
  /** Name of the article's file, without its ending. */
  readonly article: string;
  readonly statement: string;
  readonly verdict: Verdict['verdict'];
}

export interface CheckedStatement extends Statement {
  readonly found: Verdict;
  /** How long the check took, in ms, the article's own reading left out. */
  readonly ms: number;
}

function linesOf(path: string): Statement[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Statement);
}

/** Every statement of a language with its verdict; each third a paraphrase, a minimal change, and not stated. */
export function checkStatements(lang: 'hi'): CheckedStatement[] {
  const read = new Map<string, ReturnType<typeof readArticle> | null>();
  const articleFor = (name: string) => {
    const path = join(FIXTURES, 'articles', lang, `${name}.txt`);
    if (!read.has(name))
      read.set(name, existsSync(path) ? readArticle({ text: readFileSync(path, 'utf8'), lang }) : null);
    return read.get(name) ?? null;
  };
  return linesOf(join(FIXTURES, 'statements', `${lang}.jsonl`)).flatMap((row) => {
    const result = articleFor(row.article);
    if (!result) return [];
    const start = performance.now();
    const { readings, article } = result;
    const found = checkStatement({ statement: row.statement, readings, lang, article });
    return [{ ...row, found, ms: performance.now() - start }];
  });
}

interface AcrossStatement {
  /** An article of one language. */
  readonly text: string;
  /** In the other language. */
  readonly statement: string;
  readonly verdict: Verdict['verdict'];
}

/** Every statement of our own about a text in the other language, with its verdict. */
export function checkAcross(): Checked[] {
  const lines = readFileSync(join(FIXTURES, 'statements', 'across.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const { text, statement, verdict } = JSON.parse(line) as AcrossStatement;
    return { wanted: verdict, found: checkStatement({ statement, ...readArticle({ text }) }).verdict };
  });
}

function acrossSection() {
  const figures = tally(checkAcross());
  const rows = [
    ...rowsOf(figures, { precision: '97 %', each: '97 %' }),
    {
      name: 'decidable statements decided rightly',
      value: share(figures.reached, figures.decidable),
    },
  ];
  return { id: 'statements.across', title: 'Our own statements against the other language', rows, figures };
}

/** Precision and coverage of verdicts on our own statements, by language. */
export const statementsMeasure: Measure = () => {
  const statements = checkStatements('hi');
  const checked: Checked[] = statements.map(({ verdict, found }) => ({
    wanted: verdict,
    found: found.verdict,
  }));
  const figures = tally(checked);
  const times = statements.map(({ ms }) => ms).sort((a, b) => a - b);
  const rows = [
    ...rowsOf(figures, { precision: '97 %', each: '97 %' }),
    {
      name: 'decidable statements decided rightly',
      value: share(figures.reached, figures.decidable),
      goal: '60 %',
    },
    {
      name: 'median and slowest check',
      value: `${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms, ${(times.at(-1) ?? 0).toFixed(1)} ms`,
      goal: 'under 10 ms',
    },
  ];
  return [{ id: 'statements.hi', title: 'Our own Hindi statements checked', rows, figures }, acrossSection()];
};
