import { describe, expect, it } from 'vitest';
import { goesWithPronoun } from '../../../claims/quiz/distractors/names/people/acquaintances.ts';
import { isCalledInStem } from '../../../claims/quiz/distractors/names/people/offices-told.ts';

const person = (name: string) => ({ type: 'entity', class: 'person', name }) as const;

describe('whom the stem calls by an office', () => {
  const wording = 'Council leader Ada Palmer met Treasurer Ben Clarke on Monday.';

  it('is no option', () => {
    expect(
      isCalledInStem(person('Ben Clarke'), 'Who accused the treasurer of hiding figures?', wording),
    ).toBe(true);
    expect(isCalledInStem(person('Ada Palmer'), 'Who thanked the council leader?', wording)).toBe(true);
  });

  it('is not everybody who has an office', () => {
    expect(
      isCalledInStem(person('Ada Palmer'), 'Who accused the treasurer of hiding figures?', wording),
    ).toBe(false);
    expect(isCalledInStem(person('Ben Clarke'), 'Who said that figures were hidden?', wording)).toBe(false);
  });
});

describe('whose something is', () => {
  const stem = ' who broke the record on her way to the title ';

  it('tells the gender of who is asked for, where nobody else is named', () => {
    expect(goesWithPronoun(person('David Orr'), stem, 'en', true)).toBe(false);
    expect(goesWithPronoun(person('Mary Orr'), stem, 'en', true)).toBe(true);
  });

  it('tells nothing where somebody else is named', () => {
    expect(goesWithPronoun(person('David Orr'), stem, 'en', false)).toBe(true);
  });
});
