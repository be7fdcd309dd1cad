import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string): string[] =>
  readArticle({ text, publishedAt: '2024-07-03' }).readings.map(({ claim }) => claim.text);

describe('a post that a page sets into a line', () => {
  it.each([
    'A post shared by Ada Palmer (@adapalmer) on Jun 20, 2024 at 2:17am PDT ',
    'A post shared by Ada Palmer (@adapalmer) on Jun 20, 2024 at 2:17am PDT',
    'pic.twitter.com/abcdef" Ada Palmer (@adapalmer) July 1, 2024',
  ])('is no part of the sentence behind it: %s', (post) => {
    const text = `Singer shares news\n\nThe singer Ada Palmer opened a school in Leeds on Monday. Pupils and parents came to the opening, and a band from the town played for nearly three hours in front of the old mill, which the council had cleaned for the day. ${post}The school has 40 rooms.`;
    expect(claimsOf(text)).toContain('The school in Leeds has 40 rooms.');
    expect(claimsOf(text).filter((claim) => /@|P[DS]T|pic\.twitter/u.test(claim))).toEqual([]);
  });

  it('leaves a sentence with a handle as it is', () => {
    const text = 'The singer Ada Palmer (@adapalmer) opened a school in Leeds on Monday.';
    expect(claimsOf(text).some((claim) => claim.includes('opened a school in Leeds'))).toBe(true);
  });
});
