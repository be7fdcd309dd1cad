import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

describe('an English stem that nobody would print', () => {
  it.each([
    'Ada Palmer is an economist at which bank in Leeds?',
    'Ada Palmer is head of distribution for which company?',
    "Which company's vice president of product planning is Ada Palmer?",
    'Who is the chief economist at Acme?',
    "Who was asked about the mayor's words by reporters?",
    'Who responded by accusing the mayor of hiding?',
    'According to the Leeds manager, who has made to his career in Leeds?',
    'How many moments of magic from Emma Reed led Leeds to victory?',
    'Who said that the smaller Acme box will hold 120 songs?',
    'About what percentage do investors in Leeds and York have each?',
    'In which month was Acme sent similar letters by the board?',
    'Which company has unveiled a new?',
    'What kind of rates has the Bank of Peru left unchanged?',
    'In which month did the war break out between the two forces?',
    'At how many of lung cancer did Ada Palmer die in Leeds?',
    'Until which year did Ada Palmer stay?',
    'How many times did Ada Palmer appear?',
    "In which year was Adam Hall shot dead on New Year's Eve?",
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

describe('an English story', () => {
  const stemsOf = (text: string, title: string) => {
    const { article, readings } = readArticle({ text, title, lang: 'en', publishedAt: '2021-05-05' });
    return askingsOf(readings, undefined, { articles: [article] }).flatMap(
      (asking) => putQuestion(asking)?.question.stem ?? [],
    );
  };

  it('is asked of another year where the claim is of what the headline is of, and of no harm of another', () => {
    const lead = 'Peru said on Wednesday that it would plant more cocoa in its south.';
    const title = 'Peru to boost cocoa output';
    const asked = stemsOf(`${lead} Cocoa output had fallen to 40,000 tonnes in 1990.`, title);
    expect(
      asked.some(
        (stem) =>
          /^Peru to boost cocoa output(?: \(news of 5 May 2021\))?: /u.test(stem) && /1990/u.test(stem),
      ),
    ).toBe(true);
    const other = stemsOf(`${lead} Nine people had died on a cocoa boat in 1990.`, title);
    expect(other.filter((stem) => /died|die/u.test(stem))).toEqual([]);
  });

  it('is asked how many there were of what a short claim counts, and not how many "others"', () => {
    const title = 'Storm Ada crosses coast near Leeds';
    const asked = stemsOf('Storm Ada crossed the coast near Leeds. 34 flights were called off.', title);
    expect(asked.some((stem) => stem.endsWith('How many flights were called off?'))).toBe(true);
    const others = stemsOf('Storm Ada crossed the coast near Leeds. 34 others were called off.', title);
    expect(others.filter((stem) => /others/u.test(stem))).toEqual([]);
  });

  it('is asked a long question without the clause that its sentence adds, and a short one with it', () => {
    const own =
      'how many mills did Acme open in small towns of western Peru over the past 18 months with money from banks in Leeds'.split(
        ' ',
      );
    const added = ', making the firm by far the biggest of all makers of looms in the south'.split(' ');
    expect(finish([...own, ...added])).toMatch(/from banks in Leeds\?$/u);
    expect(finish(['how many mills did Acme open in Leeds', ...added])).toMatch(/looms in the south\?$/u);
  });

  it('asks of a side under its match, and no weekday of what is not its news', () => {
    const text =
      'Ireland beat Wales 20-10 in the Six Nations on Saturday. Ireland coach Ada Palmer praised her side. A report was issued in Leeds on Tuesday.';
    const asked = stemsOf(text, 'Palmer praises Ireland');
    expect(asked.filter((stem) => /which day/u.test(stem) && /report/u.test(stem))).toEqual([]);
    expect(
      asked.some((stem) =>
        /^(?:Six Nations|Ireland v Wales(?:, Six Nations)?) \(.*\): Who is the Ireland coach\?$/u.test(stem),
      ),
    ).toBe(true);
  });
});

describe('a question of somebody whom nobody knows', () => {
  it('is not of what he was busy with, and his age stands under the headline that names him', () => {
    const text =
      'Acme shut its mill in Leeds on Wednesday. Ada Palmer, 40, was loading bags into a taxi in York.';
    const ask = (title: string) => {
      const { article, readings } = readArticle({ text, title, lang: 'en', publishedAt: '2021-05-05' });
      return askingsOf(readings, undefined, { articles: [article] }).flatMap(
        (asking) => putQuestion(asking)?.question.stem ?? [],
      );
    };
    expect(
      ask('Acme shuts its Leeds mill').filter((stem) => /what kind of vehicle|How old/u.test(stem)),
    ).toEqual([]);
    expect(ask('Palmer leaves Leeds mill for York')).toContain(
      'Palmer leaves Leeds mill for York (news of 5 May 2021): How old is Ada Palmer?',
    );
  });
});

describe('a stem of an award', () => {
  it('is refused under the name of what somebody only hoped for, or of awards of some sort', () => {
    expect(isWholeStem('Oscar nominees meet (news of 5 May 2021): Who won best actress for Leeds?')).toBe(
      false,
    );
    expect(isWholeStem('Reed wins film award (news of 5 May 2021): By whom were the awards hosted?')).toBe(
      false,
    );
  });

  it('is refused where it asks which award, and names nobody', () => {
    expect(isWholeStem('For which award was it up?')).toBe(false);
    expect(isWholeStem('For which award was Ada Palmer chosen?')).toBe(true);
  });

  it('is asked where the award has its name', () => {
    expect(isWholeStem('Reed leads Oscar night (news of 5 May 2021): Who won best actress for Leeds?')).toBe(
      true,
    );
    expect(isWholeStem('Oscar nominees meet (news of 5 May 2021): How much has Leeds taken in Peru?')).toBe(
      true,
    );
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
