import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';

/** The stems of a text without a headline and without a day of its news. */
function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, lang: 'en', title: '' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('on which date something of history was', () => {
  it('is asked where the answer tells its year', () => {
    const text = 'Newcastle University became independent from Durham University on 1 August 1963.';
    expect(stemsOf(text).join(' ')).toContain('On which date did Newcastle University become independent');
  });

  it('is not where no year is told', () => {
    const text = 'Newcastle University became independent from Durham University on 1 August.';
    expect(stemsOf(text).join(' ')).not.toContain('which date');
  });
});

describe('a year before 1800', () => {
  it('dates a question behind its month or "in"', () => {
    expect(isWholeStem('How many men did Palmer lead south from Leeds on April 5, 1754?')).toBe(true);
    expect(isWholeStem('How many men did Palmer lead south from Leeds on 5 April 1754?')).toBe(true);
  });

  it('is no year where it counts', () => {
    expect(isWholeStem('To which town did Palmer lead 1754 men on April 5?')).toBe(false);
  });
});
