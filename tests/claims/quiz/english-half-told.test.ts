import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import type { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string, kinds?: ItemKind[]) {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2025-11-20' });
  const { items } = makeQuiz({
    readings,
    articles: [article],
    items: 20,
    seed: 's',
    ...(kinds ? { kinds } : {}),
  });
  return items.map(({ stem }) => stem.replace(/^[^:?]*: /u, ''));
}

describe('a stem of half a sentence', () => {
  it.each([
    'How many people did it take to carry?',
    'Which country won seven golds and Australia five?',
    'How many golds and Australia five did China win?',
    'How many seconds did the swimmer finish in 14 minutes?',
    'In its wake, how many houses did the government promise to demolish?',
    'Which award was a film awarded the Booker Prize in 1987 and in 2004?',
  ])('is none: %s', (stem) => expect(isFlawed(stem)).toBe(true));

  it.each([
    'How many people did it take to carry the fruit?',
    'Which country won seven golds and five silvers?',
    'How many golds and silvers did China win?',
    'How many seconds did the swimmer lead by in Leeds?',
    'In the wake of the quake, how many houses did the government promise to demolish?',
    'In which year was a film awarded the Booker Prize?',
  ])('is whole: %s', (stem) => expect(isFlawed(stem)).toBe(false));
});

describe('an English stem', () => {
  it('leaves out what its sentence tells beside it of another thing', () => {
    const text =
      'The army post at Batalik in Kashmir is at an altitude of 18,000 feet, and the temperature there dropped to minus 42 degrees Celsius on Saturday.';
    expect(stemsOf(text, ['measure'])).toContain(
      'The army post at Batalik in Kashmir is at an altitude of how many feet?',
    );
  });

  it('keeps who runs what is counted beside it', () => {
    expect(
      stemsOf('The ban in Kenya covers 53 parks and reserves run by the Kenya Wildlife Service.', ['count']),
    ).toContain('How many parks and reserves run by the Kenya Wildlife Service does the ban in Kenya cover?');
  });

  it('asks what somebody was given', () => {
    const text = 'Sikkim to pay mothers\n\nEach woman in Sikkim is given ₹3 lakh for treatment at Gangtok.';
    expect(stemsOf(text, ['money'])).toEqual([
      'How much is each woman in Sikkim given for treatment at Gangtok?',
    ]);
  });

  it('asks to what figure a rate has dropped', () => {
    expect(
      stemsOf('Sikkim’s fertility rate has dropped to 1.1, according to the National Family Health Survey.', [
        'count',
      ]).join(),
    ).toMatch(/to what figure has Sikkim’s fertility rate dropped\?$/u);
  });
});

describe('"it" behind a sum', () => {
  const claimsOf = (text: string) =>
    readArticle({ text, lang: 'en', publishedAt: '2025-11-20' }).readings.map(({ claim }) => claim.text);

  it('is whoever acts, and not the sum', () => {
    const told = claimsOf(
      'EU fines Acme\n\nThe fine is the largest of the year. In 2018 it ordered Zenor to pay 4 billion euros in Brussels.',
    ).join('\n');
    expect(told).not.toMatch(/the fine ordered/iu);
  });

  it('is the sum where that does nothing', () => {
    const told = claimsOf(
      'EU fines Acme\n\nThe fine is the largest of the year. In 2018 it was 4 billion euros in Brussels.',
    ).join('\n');
    expect(told).toMatch(/the fine was 4 billion/iu);
  });
});

describe('the word for a figure', () => {
  it('fits what it is of', () => {
    expect(stemsOf('Turnout in the Leeds election was 58 percent.')).toEqual([
      'What was the turnout percentage in the Leeds election?',
    ]);
    expect(stemsOf('The total cost of the bridge in Leeds has been put at £41m.').join()).toContain(
      'At how much has',
    );
    expect(stemsOf('Shares in Acme Motors closed at $41 in New York on Friday.').join()).toContain(
      'At what price did',
    );
  });
});
