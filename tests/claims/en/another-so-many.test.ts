import { describe, expect, it } from 'vitest';
import { stemsOf } from './stems-of.ts';

describe('another so many', () => {
  it.each([
    [
      'The Peru Board has extended the custody of Ada Palmer for another two months.',
      'For how many more months has the Peru Board extended the custody of Ada Palmer?',
    ],
    [
      'The state of Kerala bought another 40 buses for Kochi on Monday.',
      'How many more buses did the state of Kerala buy for Kochi on Monday?',
    ],
  ])('are asked as so many more: %s', (text, stem) => {
    expect(stemsOf(text).map((one) => one.replace(/ on Monday/u, ''))).toContain(
      stem.replace(/ on Monday/u, ''),
    );
  });

  it('are not where nothing is counted', () => {
    expect(
      stemsOf('Kerala sold 40 buses on Monday, and another two on Friday.').filter((stem) =>
        /many more/u.test(stem),
      ),
    ).toEqual([]);
  });
});
