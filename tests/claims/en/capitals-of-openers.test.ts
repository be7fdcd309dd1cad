import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const told = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' })
    .readings.map(({ claim }) => claim.text)
    .join('\n');

describe('a word that opens a sentence and passes for a name', () => {
  it.each([
    ['Potato growers in Hull on Thursday sold 40 carts of grain.', 'On Thursday potato growers'],
    ['"Closures are a key factor behind the crisis in Leeds," said Ada Palmer.', 'said that closures'],
  ])('is written small within a claim: %s', (text, part) => {
    expect(told(text)).toContain(part);
  });

  it.each([
    ['Zenor growers in Hull on Thursday sold 40 carts of grain.', 'On Thursday Zenor growers'],
    ['"Zenor is a key factor behind the crisis in Leeds," said Ada Palmer.', 'said that Zenor'],
  ])('keeps its capital where it may be a name: %s', (text, part) => {
    expect(told(text)).toContain(part);
  });
});
