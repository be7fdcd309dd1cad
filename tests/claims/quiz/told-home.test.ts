import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function asked(text: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(
    ({ stem, options }) => `${stem} ${options.map((option) => option.text).join(' | ')}`,
  );
}

describe('a weekday', () => {
  it('is asked of a past event whose place is named', () => {
    expect(asked('Dutch police found a stolen painting in Paris on Saturday.').join()).toContain('which day');
  });

  it.each([
    'Dutch police will find a stolen painting in Paris on Saturday.',
    'Dutch police have found a stolen painting in Paris on Saturday.',
    'Ada Palmer found a stolen painting on Saturday.',
    'Ada Palmer blamed the thieves on Saturday for the loss.',
  ])('is not asked in %s', (text) => {
    expect(asked(text).join()).not.toContain('which day');
  });
});

describe('a place that the stem gives away', () => {
  it('a country is not asked for beside a town of it', () => {
    expect(
      asked('Oil fell in Chicago after a mild winter across the United States in May.').join(),
    ).not.toContain('which country');
  });

  it('a town stands beside towns of the country that the stem names', () => {
    const [item = ''] = asked('The Irish team beat Wales in Dublin in 2019.').filter((one) =>
      one.includes('city'),
    );
    expect(item).not.toMatch(/Toronto|Ottawa|Marseille|Madrid/u);
  });

  it('where somebody holds an office is not asked', () => {
    expect(
      asked('Peter Harwood, an analyst at Acme in Moscow, said that prices fell by 4%.').join(),
    ).not.toContain('in which city');
  });

  it('the year of games whose town is told is not asked', () => {
    expect(asked('Ada Palmer won gold at the Sydney Olympics in 2000.').join()).not.toContain('which year');
  });
});

describe('whoever does not play', () => {
  it('is nobody beside a player who scored', () => {
    const text =
      'Leeds, March 3. Ada Palmer scored two tries for Leeds in 2019. Referee Emma Reed stopped the match. Coach Laura Hobbs praised the match. Nurse Helen Price left.';
    const [item] = asked(text).filter((one) => one.startsWith('Who scored'));
    expect(item ?? '').not.toMatch(/Emma Reed|Laura Hobbs/u);
  });
});
