import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim.text,
  );

describe('what a relative clause tells apart', () => {
  it.each([
    [
      'of a name in a longer phrase',
      'Hill fell to Ian Pole of Wales who may have played in his final cup.',
      'Hill fell to Ian Pole of Wales.',
    ],
    [
      'of one thing',
      'A quake triggered the deadly wave which swept a 200 km stretch of the coast.',
      'A quake triggered the deadly wave.',
    ],
  ])('is not told twice: %s', (_, text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it.each([
    ['where not all are meant', 'Acme wrote to the members of the club who had paid a fee in May.'],
    ['where nobody else tells who it is', 'The word came from a man who is being held at a base in Kabul.'],
    ['where it tells which one', 'Hill sold the first ship that crossed the sea.'],
  ])('stays %s', (_, text) => {
    expect(texts(text)).toContain(text);
  });
});

describe('what was not read behind a clause of its own', () => {
  it('is told with neither', () => {
    expect(texts('Hurricane Orr hit Peru on Monday as crews cleared roads, killing four.')).toContain(
      'Hurricane Orr hit Peru on Monday.',
    );
  });

  it('and an empty "it" is nobody', () => {
    const text =
      'When the ban was passed in 2008, it was estimated that around 2,000 jobs would go in the trade, hurting Hungary.';
    expect(texts(text).join()).not.toMatch(/ban was estimated/u);
  });
});
