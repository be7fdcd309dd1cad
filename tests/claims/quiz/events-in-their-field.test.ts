import { describe, expect, it } from 'vitest';
import { happeningOf } from '../../../claims/languages/hi/questions/story/event/happening.ts';
import { isInField } from '../../../claims/languages/hi/questions/story/event/of-its-field.ts';

describe('a noun of a happening that means something else as well', () => {
  it('is of its happening where the story tells of what goes with that', () => {
    expect(isInField('चुनाव', 'पटना में चुनाव हुआ। मतदान शांत रहा।')).toBe(true);
    expect(isInField('चुनाव', 'विजेताओं का चुनाव एक संस्था करती है।')).toBe(false);
    expect(isInField('प्रदर्शन', 'पटना में प्रदर्शन के दौरान नारे लगे।')).toBe(true);
    expect(isInField('प्रदर्शन', 'पटना के मैदान में टीम का प्रदर्शन अच्छा रहा।')).toBe(false);
    expect(isInField('बाढ़', 'पटना में बाढ़ आई।')).toBe(true);
  });

  it('names no story of play', () => {
    const text = 'पटना के मैदान में बिहार का प्रदर्शन अच्छा रहा है। पटना में प्रदर्शन से टीम खुश है। बिहार ने नौ मैच जीते।';
    expect(happeningOf(text, '')).toBeNull();
  });
});
