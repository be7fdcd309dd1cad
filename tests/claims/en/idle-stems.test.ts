import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';

describe('an English stem that nobody would print', () => {
  it.each([
    'Ada Palmer is an economist at which bank in Leeds?',
    'Ada Palmer is head of distribution for which company?',
    "Which company's vice president of product planning is Ada Palmer?",
    'Who is the chief economist at Acme?',
    'Emma Reed is the scorer of which club?',
    "Who was asked about the mayor's words by reporters?",
    'Who responded by accusing the mayor of hiding?',
    'According to the Leeds manager, who has made to his career in Leeds?',
    'How many moments of magic from Emma Reed led Leeds to victory?',
    'Who said that the smaller Acme box will hold 120 songs?',
    'About what percentage do investors in Leeds and York have each?',
    'By what percentage did EU exports rise?',
    'In which month was Acme sent similar letters by the board?',
    'Which company has unveiled a new?',
  ])('is refused: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'Who is the Acme chief executive?',
    'Who is the Leeds coach?',
    "Ada Palmer is Peru's envoy to which organisation in Leeds?",
    'What percentage of the debt do investors in Leeds have?',
    'Who said that the larger of the two boxes holds 120 songs?',
    'By what percentage did Acme exports to the EU rise?',
  ])('is asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('a stem of an award', () => {
  it('is refused under the name of what somebody only hoped for, or of awards of some sort', () => {
    expect(isWholeStem('Oscar nominees meet, 5 May 2021: Who won best actress for Leeds?')).toBe(false);
    expect(isWholeStem('Reed wins film award, 5 May 2021: By whom were the awards hosted?')).toBe(false);
  });

  it('is asked where the award has its name', () => {
    expect(isWholeStem('Reed leads Oscar night, 5 May 2021: Who won best actress for Leeds?')).toBe(true);
    expect(isWholeStem('Oscar nominees meet, 5 May 2021: How much has Leeds taken in Peru?')).toBe(true);
  });
});

describe('a surname behind a title', () => {
  const told = (text: string) => readArticle({ text }).readings.map(({ claim }) => claim.text);

  it('is not that of a man where the title is of a woman', () => {
    const claims = told('Michael Palmer leads the council in Leeds. Mrs Palmer opened a library in York.');
    expect(claims.some((claim) => claim.includes('Michael Palmer opened'))).toBe(false);
  });

  it('is that of the man or the woman of the title, where the story names both', () => {
    const claims = told(
      'Michael Palmer leads the council in Leeds. Sarah Palmer runs a farm in York. Mr Palmer opened a library in Hull.',
    );
    expect(claims.some((claim) => claim.includes('Michael Palmer opened'))).toBe(true);
  });
});
