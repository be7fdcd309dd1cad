import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { mended } from '../../../claims/languages/en/questions/mended.ts';
import { matchOf } from '../../../claims/languages/en/questions/story/match.ts';
import { withoutCount } from '../../../claims/languages/en/questions/story/whole-headline.ts';
import type { ItemKind } from '../../../claims/model.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

function stemsOf(text: string, kinds?: ItemKind[]) {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2025-11-20' });
  const quiz = makeQuiz({ readings, articles: [article], items: 20, seed: 's', ...(kinds ? { kinds } : {}) });
  return quiz.items.map(({ stem }) => stem);
}

describe('a question word that tells of the noun before it', () => {
  it('stays behind it where it counts lands that things lie in', () => {
    const text = 'The railway projects of Odisha cover 14 districts in seven states.';
    const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2025-11-20' });
    const stems = askingsOf(readings, ['count'], { articles: [article] }).map(
      (asking) => putQuestion(asking)?.question.stem,
    );
    expect(stems.join('\n')).toMatch(/cover 14 districts in how many states\?$/mu);
  });

  it('goes first where it counts lands in which something was done', () => {
    expect(
      stemsOf('Police in Odisha arrested Ravi Kale in seven states in May.', ['count']).join(),
    ).not.toMatch(/in how many states\?$/u);
  });

  it('does not go first where it counts those whose act is told', () => {
    const text =
      'A Delhi court framed charges against Ravi Kale on complaints by five women wrestlers on Tuesday.';
    expect(stemsOf(text, ['count']).join()).not.toMatch(/by how many women wrestlers did/iu);
  });

  it('writes small what opened another sentence', () => {
    const text =
      'Cyclone hits Odisha\n\nNearly 600,000 people were moved from the coast of Odisha on Friday. They were housed in 6,008 shelters near Puri.';
    expect(stemsOf(text).join('\n')).not.toMatch(/\b(?:were|was) Nearly/u);
  });
});

describe('a match in a headline with its result', () => {
  it('is that of its sides', () => {
    const text = 'South Africa beat India by an innings. India lost nine wickets. South Africa led.';
    expect(matchOf('South Africa beat India by 30 runs in Kolkata Test', text, text, true)).toBe(
      'South Africa v India',
    );
    expect(matchOf('South Africa beat drought by saving water', text, text, true)).not.toBe(
      'South Africa v drought',
    );
  });

  const story = (told: string, kind: string) =>
    `South Africa beat India by 30 runs in Kolkata ${kind}\n\nKOLKATA: ${told} as South Africa bowled India out for 93 at Eden Gardens on Sunday.`;

  it('asks for wickets where they are of one innings, or the match has but one', () => {
    expect(stemsOf(story('Simon Harmer took four wickets', 'Test'), ['count']).join()).not.toMatch(
      /wickets/u,
    );
    expect(stemsOf(story('Simon Harmer took four wickets', 'ODI'), ['count']).join()).toMatch(
      /how many wickets/iu,
    );
  });
});

describe('the words of an English stem', () => {
  it.each([
    [
      'by what percentage did number of new policies grow',
      'by what percentage did the number of new policies grow',
    ],
    [
      'how many tongues does it recognise including Hindi',
      'how many tongues does it recognise, including Hindi',
    ],
    ['Who told the paper that the shark swam up', 'Who said that the shark swam up'],
    ['Which company closed down 1.9 percent', 'Which company closed 1.9 percent lower'],
    ['Which award was awarded to Ada Palmer', 'Which prize was given to Ada Palmer'],
  ])('are put right: %s', (stem, told) => expect(mended(stem)).toBe(told));

  it.each([
    'by what percentage did the number of new policies grow',
    'how many tongues does it recognise, including Hindi',
    'Who told Ada Palmer that the shark swam up',
    'Which award was given to Ada Palmer',
    'Which company closed down two plants in Leeds',
  ])('stay: %s', (stem) => expect(mended(stem)).toBe(stem));
});

describe('a headline of a sum', () => {
  it('stands without it as money that is raised', () => {
    expect(withoutCount('Acme gets nod to raise Rs 50,000 crore via bonds')).toBe(
      'Acme gets nod to raise money via bonds',
    );
  });

  it('loses no half of a sum', () => {
    expect(withoutCount('Acme owes Rs 50,000 crore to banks in Leeds')).toBeNull();
  });
});

describe('a day of history in a text of no day', () => {
  const text = 'On 12 May 1705, the Virginia General Assembly passed an act to admit 148 settlers at Leeds.';
  const stemsAt = (publishedAt?: string) => {
    const { article, readings } = readArticle({ text, lang: 'en', ...(publishedAt ? { publishedAt } : {}) });
    return makeQuiz({ readings, articles: [article], items: 1, seed: 's' }).items.map(({ stem }) => stem);
  };

  it('is asked before a number beside it', () => {
    expect(stemsAt().join()).toMatch(/^On which date did the Virginia General Assembly pass an act/u);
  });

  it('comes after the number in news', () => {
    expect(stemsAt('2025-11-20').join()).toMatch(/how many settlers/u);
  });
});
