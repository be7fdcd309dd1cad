import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const SAMPLE = 'tests/fixtures/articles/hi/sample.txt';
const praman = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['src/cli/praman.ts', ...args], { encoding: 'utf8', input });

describe('praman extract', () => {
  it('gives article, claims and quiz, the same bytes every time', () => {
    const one = praman(['extract', SAMPLE, '--published', '2024-06-19', '--items', '4', '--seed', 'x']);
    expect(one.status).toBe(0);
    const output = JSON.parse(one.stdout);
    expect(Object.keys(output)).toEqual(['article', 'claims', 'quiz']);
    expect(output.quiz.items).toHaveLength(4);
    expect(output.claims[0].id).toBe('c1');
    expect(
      praman(['extract', SAMPLE, '--published', '2024-06-19', '--items', '4', '--seed', 'x']).stdout,
    ).toBe(one.stdout);
  });

  it('reads standard input', () => {
    expect(
      JSON.parse(praman(['extract', '-'], 'मंत्री रमेश शर्मा ने पटना में पुल का उद्घाटन किया।').stdout).claims.length,
    ).toBeGreaterThan(0);
  });

  it('with --jsonl answers line by line, in order, errors in their line', () => {
    const rows = [
      { id: 1, text: 'सरकार ने सड़क बनाई है।' },
      { id: 2, text: '' },
      { id: 3, text: 'चीन ने पुल बनाया है।' },
    ];
    const done = praman(
      ['extract', '--jsonl'],
      `${rows.map((row) => JSON.stringify(row)).join('\n')}\nnot json\n`,
    );
    const lines = done.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(done.status).toBe(0);
    expect(lines.map((line) => line.id)).toEqual([1, 2, 3, undefined]);
    expect(lines[1].error).toContain('no words');
    expect(lines[3].error).toBeTruthy();
    expect(lines[2].claims).toHaveLength(1);
  });
});

describe('praman values', () => {
  it('gives each value with its place and fact', () => {
    const { values } = JSON.parse(praman(['values', '-'], 'पुल पर करीब 240 करोड़ रुपये लगे।').stdout);
    expect(values.map((value: { exact: string }) => value.exact)).toEqual([
      'करीब 240 करोड़ रुपये',
      'करीब 240 करोड़',
      '240 करोड़ रुपये',
      '240 करोड़',
    ]);
    expect(values).toContainEqual(
      expect.objectContaining({
        exact: '240 करोड़ रुपये',
        fact: expect.objectContaining({ dimension: 'money', value: 2.4e9, unit: 'INR', comparator: 'about' }),
      }),
    );
  });
});

describe('praman check', () => {
  it('gives a verdict on a statement', () => {
    const verdict = (statement: string) =>
      JSON.parse(praman(['check', SAMPLE, '--statement', statement]).stdout).verdict;
    expect(verdict('पुतिन ने किम जोंग उन को औरुस लिमोजीन कार भेंट की।')).toBe('supported');
    expect(verdict('पुतिन ने 30 वर्ष बाद उत्तर कोरिया की यात्रा की।')).toBe('refuted');
    expect(verdict('बारिश से फसल खराब हुई।')).toBe('notEnoughInfo');
  });
});

describe('praman export', () => {
  it('writes the quiz of an extract in a format', () => {
    const extracted = praman(['extract', SAMPLE]).stdout;
    expect(praman(['export', '-', '--format', 'gift'], extracted).stdout).toMatch(/^::i1::/mu);
    expect(praman(['export', '-', '--format', 'nope'], extracted).status).toBe(2);
  });
});

describe('bad use', () => {
  it.each([
    [['unknown']],
    [['extract']],
    [['extract', 'no-such-file']],
    [['extract', SAMPLE, '--lang', 'fr']],
    [['extract', SAMPLE, '--items', 'many']],
    [['extract', SAMPLE, '--nope']],
  ])('%j exits 2 with one clear line', (args) => {
    const done = praman(args);
    expect(done.status).toBe(2);
    expect(done.stderr.trim().split('\n')).toHaveLength(1);
    expect(done.stdout).toBe('');
  });

  it.each([
    [[], 'extract, check, values, lint, export'],
    [['extract', SAMPLE, '--published', 'yesterday'], '--published takes a day'],
  ])('%j says what is wanted instead', (args, words) => {
    const done = praman(args);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain(words);
  });

  it('names a bad day and what is no JSON in their own lines', () => {
    const input = `{"id":1,"text":"पुल बना है।","published":"yesterday"}\nnot json`;
    const lines = praman(['extract', '--jsonl'], input).stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).error)).toEqual([
      'published: write a day, as 2024-06-19',
      'this is no JSON',
    ]);
  });
});

describe('praman lint', () => {
  it('says of items of anybody what fails, in the language asked for', () => {
    const items = [{ stem: 'पुल कहां नहीं बना?', options: ['पटना', 'लखनऊ', 'रांची', 'भोपाल'], key: 'पटना' }];
    const report = JSON.parse(praman(['lint', '-', '--lang', 'en'], JSON.stringify({ items })).stdout);
    expect(report.items[0].passes).toBe(false);
    const negative = report.items[0].checks.find((check: { rule: string }) => check.rule === 'not-negative');
    expect(negative).toMatchObject({ verdict: 'reject', number: 10 });
    expect(negative.source).toContain('Haladyna');
    expect(negative.detail).toMatch(/[A-Za-z]/u);
  });

  it('takes the output of extract as it is', () => {
    const made = praman(['extract', SAMPLE, '--items', '3']).stdout;
    const report = JSON.parse(praman(['lint', '-'], made).stdout);
    expect(report.items).toHaveLength(3);
    expect(report.items.every((item: { passes: boolean }) => item.passes)).toBe(true);
  });

  it('refuses what is no quiz, in one line', () => {
    const done = praman(['lint', '-'], '{"stem": "?"}');
    expect(done.status).toBe(2);
    expect(done.stderr.trim().split('\n')).toHaveLength(1);
  });
});
