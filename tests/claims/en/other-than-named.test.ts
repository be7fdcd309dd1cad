import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { stemsOf } from './stems-of.ts';

const claimsOf = (text: string): string =>
  readArticle({ text, publishedAt: '2024-03-01' })
    .readings.map(({ claim }) => claim.text)
    .join('\n');

describe('a noun with "the"', () => {
  it('is no firm that the sentence tells of as somebody’s own', () => {
    const text =
      'Acme plans to buy a stake in Borealis.\n\nAcme chief Ada Palmer declined to discuss her firm’s interest in the company.';
    expect(claimsOf(text)).not.toContain('interest in Acme');
  });

  it('is no meeting with a name where another was told of since', () => {
    const text =
      'Ministers will speak at an IMF meeting in Washington in April.\n\nAt their meeting in London, ministers backed the plan. Ada Palmer said the meeting had lasted nine hours.';
    expect(claimsOf(text)).not.toContain('the IMF meeting had lasted');
  });
});

describe('what a doer alone says of a deed', () => {
  it.each([
    'A lawyer, Ada Palmer, told the court that Acme had claimed it had moved $27 million into two accounts in Leeds.',
    'Acme claimed that it had moved $27 million into two accounts in Leeds.',
  ])('is not asked as if it were so: %s', (text) => {
    expect(stemsOf(text).filter((stem) => /^How much did Acme/u.test(stem))).toEqual([]);
  });

  it('is asked where the doer says so and nobody doubts it', () => {
    const stems = stemsOf('Google said that it had moved $27 million into two accounts in Leeds.');
    expect(stems.some((stem) => /how much/iu.test(stem))).toBe(true);
  });
});

describe('who speaks of somebody by name', () => {
  const sources = (text: string) =>
    readArticle({ text, publishedAt: '2024-03-01' }).readings.flatMap(
      ({ claim }) => claim.attribution?.source ?? [],
    );

  it('is not that one', () => {
    const text =
      'Ben Clarke lived in Leeds.\n\n"Clarke sought two days to pay, but on Sunday his boat was found in the lake," he added.';
    expect(sources(text)).not.toContain('Ben Clarke');
  });

  it('is the one who is told of before, where the speech names nobody', () => {
    const text = 'Ada Palmer runs the mill. The mill will close in May, she said.';
    expect(sources(text)).toContain('Ada Palmer');
  });
});
