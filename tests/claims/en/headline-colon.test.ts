import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { wholeHeadline } from '../../../claims/languages/en/questions/story/whole-headline.ts';

const story = (headline: string, body: string) => wholeHeadline(headline, `${headline}\n\n${body}`);

describe('who tells what a headline tells', () => {
  it('stands behind it where a colon names somebody whom the story lets speak', () => {
    const body = 'Canals will carry more water this year, Irrigation Commissioner Ada Palmer said on Monday.';
    expect(story('Canals to carry a third more water from May: Palmer', body)).toBe(
      'Canals to carry a third more water from May, says Palmer',
    );
    expect(story('Canals to carry a third more water from May: Police', body)).toBe(
      'Canals to carry a third more water from May, say police',
    );
    expect(story('Reservoirs hold less water than in 2019: Study', body)).toBe(
      'Reservoirs hold less water than in 2019, says a study',
    );
  });

  it('is nobody of whom the story has no word, and no bare office', () => {
    const body = 'Canals will carry more water this year. Palmer is a town on the canal.';
    expect(story('Canals to carry a third more water from May: Palmer', body)).toBeNull();
    const said = 'Canals will carry more water this year, the minister said.';
    expect(story('Canals to carry a third more water from May: Minister', said)).toBeNull();
  });

  it('stands before its verb as the headline has it', () => {
    const body = 'Ada Palmer spoke of the canals on Monday.';
    expect(story('Canals paid for by villages alone, Palmer clarifies', body)).toBe(
      'Canals paid for by villages alone, Palmer clarifies',
    );
  });

  it('leaves out for how many days to come it holds', () => {
    const body = 'The Weather Office said that rain would go on. Rain fell in Leeds.';
    expect(story('Heavy rain in Leeds district for next five days: Weather Office', body)).toBe(
      'Heavy rain in Leeds district, says Weather Office',
    );
  });
});

describe('a story whose day nobody knows', () => {
  const stems = (text: string, publishedAt?: string) => {
    const { article, readings } = readArticle({ text, lang: 'en', ...(publishedAt ? { publishedAt } : {}) });
    return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ['count'] }).items.map(
      ({ stem }) => stem,
    );
  };
  const text =
    'Nurses return to Kochi from Yemen\n\nNearly 150 nurses flew home to Kochi on Wednesday from a hospital in Yemen for want of medicines.';

  it('is asked of without the day of the week', () => {
    expect(stems(text).join('\n')).toMatch(/how many nurses flew home to Kochi from a hospital/u);
  });

  it('keeps the day where the story has its own', () => {
    expect(stems(text, '2025-03-06').join('\n')).toMatch(/flew home to Kochi on Wednesday from/u);
  });
});
