import { describe, expect, it } from 'vitest';
import { opensSmall, opensWithCapital } from '../../../claims/languages/en/capital.ts';

describe('how a word opens', () => {
  it.each(['Harbour', 'Émile', 'Żywiec', 'Ωmega'])('%s: with a capital', (word) => {
    expect(opensWithCapital(word)).toBe(true);
    expect(opensSmall(word)).toBe(false);
  });

  it.each(['harbour', 'élan', 'żubr', 'ωmega'])('%s: small', (word) => {
    expect(opensWithCapital(word)).toBe(false);
    expect(opensSmall(word)).toBe(true);
  });

  it.each(['', '12th', '“Harbour”', 'नाव'])('%s: neither', (word) => {
    expect(opensWithCapital(word)).toBe(false);
    expect(opensSmall(word)).toBe(false);
  });
});
