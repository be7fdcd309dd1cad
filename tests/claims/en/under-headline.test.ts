import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { goesUnderHeadline } from '../../../claims/languages/en/questions/story/under-headline.ts';

function goes(text: string, noun: string): boolean {
  const [reading] = readArticle({ text, lang: 'en' }).readings;
  return reading !== undefined && goesUnderHeadline(reading, noun);
}

describe('a noun that a claim takes as known', () => {
  it.each([
    ['is the headline’s where a story has one', 'The law has funded Acme until May 3.', 'law'],
    ['is so of a place beside a name of its own', 'Acme moved 40 people in the area near Leeds.', 'area'],
  ])('%s', (_name, text, noun) => {
    expect(goes(text, noun)).toBe(true);
  });

  it.each([
    ['is not where there are two', 'The two laws have funded Acme until May 3.', 'laws'],
    ['is not of people', 'The man has worked for Acme since May 3.', 'man'],
    ['is not of a firm', 'The company has worked in Leeds since May 3.', 'company'],
    ['is not of a place without a name', 'Acme moved 40 people in the area on May 3.', 'area'],
  ])('%s', (_name, text, noun) => {
    expect(goes(text, noun)).toBe(false);
  });
});
