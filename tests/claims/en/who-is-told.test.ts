import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('what stands beside the subject', () => {
  it.each([
    'Mary Holt, 34, a baker, opened the shop in May.',
    'Mary Holt, 34, one of the bakers, opened the shop in May.',
    'Mary Holt, while thanking the crowd, opened the shop in May.',
    'Mary Holt, when asked about the rent, opened the shop in May.',
  ])('leaves the subject its verb, one after another: %s', (text) => {
    expect(texts(text)).toContain('Mary Holt opened the shop in May.');
  });

  it('keeps where somebody is from, before what is told of her', () => {
    const told = texts('Mary Holt, of Leeds University, who won a prize, opened the shop in May.');
    expect(told).toContain('Mary Holt, of Leeds University, opened the shop in May.');
    expect(told).toContain('Mary Holt, of Leeds University, won a prize.');
  });

  it('says who it is that the story calls by a trade', () => {
    const told = texts('The third baker, Mary Holt, 34, opened the shop in May.');
    expect(told).toContain('Mary Holt opened the shop in May.');
  });

  it('names nobody in place of many', () => {
    expect(texts('The bakers, Mary Holt and Ben Orr, left Leeds in May.').join()).not.toContain('Holt left');
  });

  it('stays where it is a condition', () => {
    expect(texts('The shop, when built, won a prize.')).not.toContain('The shop won a prize.');
  });

  it('agrees with the accused in the plural', () => {
    expect(texts('The accused were taken to Leeds in May.')).toContain(
      'The accused were taken to Leeds in May.',
    );
  });
});
