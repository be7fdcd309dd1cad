import { describe, expect, it } from 'vitest';
import { checkStatement, readArticle } from '../../claims/index.ts';

const { readings } = readArticle({
  text: 'मंगलवार को कोटा में मेयर की अध्यक्षता वाली पांच सदस्यीय समिति ने नाले की सफाई का निरीक्षण किया। नगर निगम ने एक अधिकारी को निलंबित किया।',
});
const verdict = (statement: string) => checkStatement({ statement, readings }).verdict;

describe('a statement that counts one', () => {
  it('is not supported where the claim counts the same by another number', () => {
    expect(
      verdict('मंगलवार को कोटा में मेयर की अध्यक्षता वाली एक सदस्यीय समिति ने नाले की सफाई का निरीक्षण किया।'),
    ).not.toBe('supported');
  });

  it('is supported where the claim says one as well, or the same number', () => {
    expect(verdict('नगर निगम ने एक अधिकारी को निलंबित किया।')).toBe('supported');
    expect(
      verdict('मंगलवार को कोटा में मेयर की अध्यक्षता वाली पांच सदस्यीय समिति ने नाले की सफाई का निरीक्षण किया।'),
    ).toBe('supported');
  });
});
