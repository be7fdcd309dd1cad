import { describe, expect, it } from 'vitest';
import { exportQuiz, type Format, makeQuiz, type Quiz, readArticle } from '../../../claims/index.ts';
import { SAMPLE } from '../../../src/web/sample.ts';

const { article, readings } = readArticle({ text: SAMPLE });
const quiz = makeQuiz({ readings, articles: [article], items: 3, seed: 's' });
const about = { title: 'नमूना', madeAt: '2024-06-19T00:00:00Z' };
const written = (format: Format, other: Quiz = quiz) => exportQuiz(other, format, about).text;
const hostile: Quiz = {
  ...quiz,
  items: quiz.items.slice(0, 1).map((item) => ({
    ...item,
    stem: 'a {b} ~c =d #e :f \\g -> <h> "i"?',
    options: item.options.map((option, i) => ({
      ...option,
      text: ['=1+1', '%40%x', '<b>', '@sum'][i] ?? '',
    })),
  })),
};

describe('GIFT', () => {
  it('has a question with one right answer for each item', () => {
    const blocks = written('gift').split('\n\n').slice(1);
    expect(blocks).toHaveLength(3);
    for (const block of blocks) expect(block.match(/^\t=/gmu)).toHaveLength(1);
  });

  it('escapes its own marks', () => {
    const text = written('gift', hostile);
    expect(text).toContain('a \\{b\\} \\~c \\=d \\#e \\:f \\\\g → <h>');
    expect(text).toContain('\\%40%x');
  });
});

describe('Moodle XML', () => {
  it('escapes markup and gives the key the whole grade', () => {
    const text = written('moodle', hostile);
    expect(text).toContain('&lt;b&gt;');
    expect(text).not.toContain('<b>');
    expect(text.match(/fraction="100"/gu)).toHaveLength(1);
  });
});

describe('CSV', () => {
  it('opens with a byte order mark and holds no formula', () => {
    const text = written('csv', hostile);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain('"\'=1+1"');
    expect(text).toContain('"\'@sum"');
  });
});

describe('Anki', () => {
  it('has four fields a note, our own id first', () => {
    const notes = written('anki')
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(notes.map((line) => line.split('\t').length)).toEqual([4, 4, 4]);
    expect(notes[0]?.split('\t')[0]).toBe('i1');
  });
});

describe('every export', () => {
  it.each(['gift', 'moodle', 'csv', 'json'] as const)('%s carries when it was made', (format) => {
    expect(written(format)).toContain(about.madeAt);
  });
});
