import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map(({ text }) => text);

describe('when something was done, before a verb that shares the subject', () => {
  it.each([
    ['a month', 'Zenor sold a mill in May and in June bought two mines.', 'In June Zenor bought two mines.'],
    [
      'a day behind "but"',
      'Ben Hill was held on Monday but on Tuesday was freed by a court in Leeds.',
      'On Tuesday Ben Hill was freed by a court in Leeds.',
    ],
    [
      'a time set off by commas',
      'Zenor sold a mill in May and, in June, bought two mines in Peru.',
      'In June Zenor bought two mines in Peru.',
    ],
  ])('is told with it: %s', (_, text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('is the time of no other verb', () => {
    expect(texts('In May Zenor sold a mill and in June bought two mines.')).not.toContain(
      'In May Zenor bought two mines.',
    );
  });

  it('is told only of times and places', () => {
    expect(texts('Zenor sold a mill and in return bought two mines.').join(' ')).not.toContain('In return');
  });
});

describe('a number that opens a word', () => {
  const found = (text: string) => read(text).flatMap(({ arguments: own }) => own.map(({ text }) => text));

  it('is an argument of its own', () => {
    const spans = found('Six-time champion Ada Palmer met a 17-member panel in Leeds.');
    expect(spans).toContain('Six');
    expect(spans).toContain('17');
  });

  it('is none where it is half of a fraction, and none twice', () => {
    expect(found('The plan needs a two-thirds majority.')).not.toContain('two');
    expect(found('Ada Palmer met a 900-strong crowd.').filter((text) => text === '900')).toHaveLength(1);
  });
});
