import { describe, expect, it } from 'vitest';
import { relativeTie } from '../../../claims/languages/en/questions/relative-tie.ts';

const without = (quote: string, claim: string): string | null => {
  const tie = relativeTie(quote, claim);
  return tie && quote.slice(tie.start, tie.end);
};

describe('what ties a clause to its name', () => {
  it('is the word before the clause', () => {
    expect(without('Harwich, which handles 30 ferries a day', 'Harwich handles 30 ferries a day.')).toBe(
      ', which',
    );
    expect(without('a storm that lasted nearly five hours', 'A storm lasted nearly five hours.')).toBe(
      ' that',
    );
  });

  it('takes along what stands between', () => {
    expect(without('Ana Reis, a potter, who rowed for nine hours', 'Ana Reis rowed for nine hours.')).toBe(
      ', a potter, who',
    );
  });

  it('is none where the claim says what the quote does not', () => {
    expect(without('Ana Reis, who rowed for nine hours', 'Ana Reis rowed for eight hours.')).toBeNull();
    expect(without('Ana Reis, whose boat sank in Porto', 'Ana Reis sank in Porto.')).toBeNull();
  });
});
