import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { losesWords } from '../../../claims/languages/en/questions/story/lost-words.ts';
import { isStray } from '../../../claims/languages/en/questions/story/stray.ts';

const read = (text: string) => readArticle({ text, title: 'A story', lang: 'en' });
const strays = (text: string) => {
  const { article, readings } = read(text);
  return readings.filter((reading) => isStray(reading, article.text)).map(({ claim }) => claim.text);
};

describe('a claim that leaves out words of its sentence', () => {
  it('does where they say since when, or by whose figures', () => {
    const [reading] = read('Acme blamed Zenor for the lack of progress since then.').readings;
    expect(reading && losesWords(reading)).toBe(true);
  });

  it('does not where they are an aside, or the pronoun that it names', () => {
    const { readings } = read(
      'Ada Palmer runs Acme in Leeds. She, from the start, sold the Zenor plant to Peru.',
    );
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.filter(losesWords)).toEqual([]);
  });
});

describe('a claim that strays from what its sentence tells', () => {
  it('gives an age to somebody who died', () => {
    const told = 'Those who died were Ada Palmer, 50, of Leeds, and Mark Webb, 40, of Hull.';
    expect(strays(told)).toContain('Ada Palmer is 50.');
    expect(strays('Ada Palmer, 50, of Leeds, opened a plant.')).toEqual([]);
  });

  it('tells of a part what its bare noun tells of the whole', () => {
    const told = 'By 2030, it expects to double sales to 400,000 cars.';
    const part = 'Toyota expects its sales in Peru to grow 9% in 2025.';
    expect(strays(`${part} ${told}`).join(' ')).toContain('400,000');
    expect(strays(`Toyota expects to grow 9% in 2025. ${told}`)).toEqual([]);
  });

  it('counts what there is so far', () => {
    expect(strays('Four mills have already been opened in Peru.').join(' ')).toContain('mills');
    expect(strays('Four mills have been opened in Peru.')).toEqual([]);
  });

  it('begins within a list of its sources', () => {
    const told = (sources: string) => `According to a survey by ${sources} sales surged 25% to $23bn.`;
    expect(strays(told('Palmer Sachs & Co, Birch Interactive and Oak Ratings')).length).toBe(1);
    expect(strays(told('Palmer Sachs & Co,'))).toEqual([]);
  });

  it('names a team by half of its name', () => {
    const match = 'Ada Palmer scored the goal of the match.';
    expect(strays(`${match} United were drawn against Everton.`).join(' ')).toContain('United');
    expect(strays(`${match} Leeds United were drawn against Everton.`)).toEqual([]);
  });
});

describe('somebody from a town and its county', () => {
  it('does not make the county a person', () => {
    const { readings } = read('A 19-year-old man from Farnham, Surrey, was arrested in Leeds.');
    expect(readings.map(({ claim }) => claim.text).join(' ')).not.toContain('Surrey is');
  });
});
