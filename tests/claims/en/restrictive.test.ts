import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'en', publishedAt: '2024-06-19' }).readings.map(({ claim }) => claim.text);

describe('what only says which of some are meant', () => {
  it('is no claim of its own where it is of a number of them: more may have been', () => {
    const told = texts('Troops freed 40 miners who were trapped in a shaft near Lusaka on Monday.');
    expect(told.some((text) => text.startsWith('40 miners were'))).toBe(false);
    expect(told.join(' ')).toContain('40 miners who were trapped');
  });

  it('is none of a kind that something is said to be', () => {
    expect(texts('The dye comes from woad, a plant that is not edible.')).not.toContain(
      'A plant is not edible.',
    );
  });

  it('is none of somebody by name whom "that" follows: it is of what is theirs', () => {
    const told = texts(
      'Peru had a chance in May when there was a shot by Jozy Hill that was stopped by Reed.',
    );
    expect(told.join(' ')).not.toMatch(/(?:^|\. )Jozy Hill was/u);
    expect(told.join(' ')).toContain('a shot by Jozy Hill that was stopped');
  });

  it('is one behind a comma, which tells of all of them, and of what has a name', () => {
    expect(texts('The firm recalled 628 cars, which were built in Turin.')).toContain(
      '628 cars were built in Turin.',
    );
  });
});

describe('what says which of all, or of each, are meant', () => {
  it.each([
    'Among all the mayors who have led Leeds for more than 9 years, Ada Palmer has the most votes.',
    'Every mayor who resigned in 2019 lives in Leeds.',
    'Most of the clerks who left Acme in May moved to Leeds.',
  ])('is no claim of all of them: %s', (text) => {
    expect(texts(text).join(' ')).not.toMatch(
      /(?:mayors have led|mayor resigned|clerks left Acme in May)(?! .* (?:lives|moved))/u,
    );
  });

  it('is one behind a comma, and of so many as it counts', () => {
    expect(texts('The firm recalled all 628 cars, which were built in Turin.')).toContain(
      'All 628 cars were built in Turin.',
    );
  });
});
