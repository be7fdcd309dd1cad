import { describe, expect, it } from 'vitest';
import { pointsToPart } from '../../../claims/languages/hi/questions/around/points-to-part.ts';

/** Whether "उन" of a text, for which these words were put, may mean more than those. */
function isPart(text: string, full: string): boolean {
  const start = text.indexOf('उन पर');
  const span = { start, end: start + 2, exact: 'उन' };
  return pointsToPart(
    { claim: { substitutions: [{ span, text: full }] } } as Parameters<typeof pointsToPart>[0],
    text,
  );
}

describe('a word for all of them', () => {
  it.each([' ', '\n', '\n\n'])('is not taken for some whom the sentence before told of, behind %j', (gap) => {
    expect(isPart(`210 लोगों ने आत्मसमर्पण किया। इनमें 110 महिलाएं हैं।${gap}उन पर इनाम था।`, '110 महिलाओं')).toBe(
      true,
    );
  });

  it('is that of the sentence before where that tells of all', () => {
    expect(isPart('पटना में 210 लोगों ने आत्मसमर्पण किया।\n\nउन पर इनाम था।', '210 लोगों')).toBe(false);
  });
});
