import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('a sentence whose first word or verb passes for another', () => {
  it.each([
    'Fighting shifted to the Hull region.',
    'Renewed warfare in the 1620s caused the towns of Kent to be abandoned.',
    'The Hull Confession of 1559 shows a strong influence of Ann Orr.',
    'The firm plans to start work in May.',
  ])('is read all the same: %s', (text) => {
    expect(texts(text)).toContain(text);
  });

  it('is read behind "which" with its preposition', () => {
    const told = texts('Natural rubber, which accounts for a third of costs, averaged about £188 in July.');
    expect(told).toContain('Natural rubber accounts for a third of costs.');
    expect(told).toContain('Natural rubber averaged about £188 in July.');
  });

  it('tells what stands beside "that pattern", which itself points elsewhere', () => {
    const told = texts('That pattern continued into the winter, though Ann Orr did force a vote in Hull.');
    expect(told.join()).toContain('Ann Orr did force a vote in Hull');
    expect(told.join()).not.toContain('attern continued');
  });
});

describe('a first word that is what it seems', () => {
  it('opens a clause that stands for a noun', () => {
    expect(texts('That water has lead in it was known in Hull.').join()).not.toMatch(/^That water has lead/u);
  });

  it('is a participle with its object', () => {
    expect(texts('Asked questions in Hull, Ann Orr left.').join()).toMatch(/Ann Orr left\.$/u);
  });
});

describe('what is counted', () => {
  it('is no verb', () => {
    expect(
      texts('The dam on the Orr would give the canal up to 13 extra transits a day.').join(),
    ).not.toMatch(/extra transits the/u);
    expect(texts('The line will run 13 extra transits a day.')).toEqual([
      'The line will run 13 extra transits a day.',
    ]);
  });

  it('leaves plans that are a firm\u2019s as they are', () => {
    expect(texts('The firm plans of Orlo were dropped in May.')).toEqual([
      'The firm plans of Orlo were dropped in May.',
    ]);
  });
});
