import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'en', title: '', publishedAt: '2025-11-20' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);

function stemsOf(text: string): string {
  const { article, readings } = read(text);
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' })
    .items.map(({ stem }) => stem)
    .join('\n');
}

describe('an aside between horizontal bars', () => {
  it('is left out like one between dashes', () => {
    expect(texts('Titania ― found some 580 million miles away ― is slightly smaller than the Moon.')).toEqual(
      ['Titania is slightly smaller than the Moon.'],
    );
  });
});

describe('"that" behind a span of time', () => {
  it('tells nothing of the months', () => {
    const all = texts(
      'Sales fell after two crashes of the jet in less than five months that killed 146 people.',
    );
    expect(all.some((text) => /months killed/u.test(text))).toBe(false);
  });

  it('still tells what a thing did', () => {
    const all = texts('Police in Leeds are investigating a blast that killed 12 people.');
    expect(all.join()).toContain('killed 12 people');
  });
});

describe('a name of two words that "and" joins', () => {
  it('keeps its capital within a question', () => {
    expect(stemsOf('Oil and Mineral Gas Corp fell 1.5 percent on Tuesday.')).toContain(
      'did Oil and Mineral Gas Corp',
    );
  });

  it('and a plain noun has none', () => {
    expect(stemsOf('Oil and natural gas prices in India fell 1.5 percent on Tuesday.')).toContain(
      'did oil and',
    );
  });
});
