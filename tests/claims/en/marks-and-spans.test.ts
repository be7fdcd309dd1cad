import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { fromEnglishStem } from '../../../claims/quiz/distractors/numbers/bounds-english.ts';

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

describe('marks around how something is called', () => {
  it('stay where somebody tells of it', () => {
    expect(texts('Ann Reed "hid" 40 files in Leeds, prosecutors said on Monday.').join()).toContain(
      'Ann Reed "hid" 40 files',
    );
    expect(texts('Police said they had found the "baker" of Ann Reed in Leeds.').join()).toContain(
      'the "baker" of Ann Reed',
    );
  });

  it('are put around no words that had none', () => {
    expect(texts('Ann Reed hid 40 files in Leeds, prosecutors said on Monday.').join()).not.toContain('"');
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

describe('a part of a whole', () => {
  const key = { type: 'quantity', dimension: 'count', value: 94_000, comparator: 'exact' } as const;

  it('is no more than the whole', () => {
    expect(fromEnglishStem(key, 'Chile was hit, with how many of the 140,000 damaged houses?').highest).toBe(
      140_000,
    );
  });

  it('where no whole is told has no end', () => {
    expect(fromEnglishStem(key, 'How many houses were damaged in Chile?').highest).toBeUndefined();
  });
});

describe('a capital that stands for its government', () => {
  it('is not asked for as a city', () => {
    expect(stemsOf('Vietnam has accused Beijing of encroaching into its waters near Da Nang.')).not.toContain(
      'Which city',
    );
  });

  it('but a city that does something is', () => {
    expect(stemsOf('Paris hosted the Olympic Games in 2024.')).toContain('city');
  });
});

describe('where somebody posted', () => {
  it('is not asked for as a company', () => {
    expect(
      stemsOf('Ilhan Omar asked for compassion in a letter posted on Twitter on Tuesday.'),
    ).not.toContain('company');
  });

  it('while the firm itself is', () => {
    expect(stemsOf('Twitter cut 3,700 jobs in San Francisco on Friday.')).toContain('jobs');
  });
});

describe('a charge that several may bring', () => {
  it('is not asked for by who brought it', () => {
    expect(stemsOf('Vietnam has accused Beijing of encroaching into its waters near Da Nang.')).not.toContain(
      'Which country',
    );
  });
});

describe('what somebody survived', () => {
  it('is done by nobody else than is told', () => {
    const all = texts('A hiker survived being bitten and pulled off a cliff by a bear in Montana on Sunday.');
    expect(all.join('\n')).not.toContain('hiker pulled');
  });

  it('while what was done besides is told', () => {
    const all = texts('A hiker survived the fall and walked to a farm near Leeds on Sunday.');
    expect(all.join('\n')).toContain('A hiker walked to a farm');
  });
});
