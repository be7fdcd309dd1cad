import { describe, expect, it } from 'vitest';
import { isOfTheAttacked } from '../../../claims/quiz/distractors/names/people/parties.ts';

describe('who is no choice beside somebody who attacks a party', () => {
  const accused = '5 May 2005: Who accused the Tories of hiding cuts in Leeds?';

  it('is one of that party', () => {
    expect(isOfTheAttacked('Michael Howard', 'Tony Blair', accused)).toBe(true);
    expect(
      isOfTheAttacked(
        'Gordon Brown',
        'Charles Kennedy',
        'Who said that Labour would close schools in Leeds?',
      ),
    ).toBe(true);
  });

  it('is nobody else, and nobody where the key speaks of his own party', () => {
    expect(isOfTheAttacked('Charles Kennedy', 'Tony Blair', accused)).toBe(false);
    expect(isOfTheAttacked('Ada Palmer', 'Tony Blair', accused)).toBe(false);
    expect(
      isOfTheAttacked('Gordon Brown', 'Tony Blair', 'Who said that Labour would build schools in Leeds?'),
    ).toBe(false);
    expect(isOfTheAttacked('Michael Howard', 'Tony Blair', 'Who met the Tories in Leeds?')).toBe(false);
  });
});
