import { describe, expect, it } from 'vitest';
import { why as whyEnglish } from '../../../claims/languages/en/words.ts';
import { why as whyHindi } from '../../../claims/languages/hi/words.ts';

describe('the reason why a name is false', () => {
  const reason = { source: 'article', value: 'Asha Rao', option: 'Ravi Sen' } as const;

  it('names the option, and what is right', () => {
    expect(whyEnglish(reason)).toBe('Ravi Sen appears in the story, but the answer here is Asha Rao.');
    expect(whyHindi({ ...reason, value: 'आशा राव', option: 'रवि सेन' })).toContain('रवि सेन का नाम इस खबर में है');
    expect(whyEnglish({ ...reason, source: 'catalogue' })).toBe('The story names Asha Rao, not Ravi Sen.');
  });

  it('of a number says what it is in the story', () => {
    expect(whyEnglish({ source: 'article', value: '14' })).toBe(
      '14 stands in the story, too, but is not the answer here.',
    );
  });
});
