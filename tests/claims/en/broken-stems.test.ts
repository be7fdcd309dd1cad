import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { BROKEN_FLAWS } from '../../../claims/languages/en/questions/broken-flaws.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isInGarbledQuote } from '../../../claims/languages/en/questions/story/garbled-quotes.ts';
import { isHalfLine } from '../../../claims/languages/en/questions/story/half-lines.ts';
import { headlineName } from '../../../claims/languages/en/questions/story/headline.ts';
import { setIn } from '../../../claims/languages/en/questions/story/set-in.ts';
import {
  halvesOf,
  isOfNoHalf,
  linesOfHalf,
} from '../../../claims/languages/en/questions/story/two-halves.ts';
import { VAGUE_FLAWS } from '../../../claims/languages/en/questions/vague-flaws.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import { showsAny } from '../../../claims/languages/signs.ts';
import type { Reading } from '../../../claims/model.ts';

function read(title: string, body: string) {
  const text = `${title}\n\n${body}`;
  const { article, readings } = readArticle({ text, title, lang: 'en', publishedAt: '2026-11-20' });
  const { items } = makeQuiz({ articles: [article], readings, items: 20, seed: 's' });
  return { text, readings, stems: items.map(({ stem }) => stem) };
}
function claimOf(readings: readonly Reading[], words: string): Reading {
  const found = readings.find(({ claim }) => claim.text.includes(words));
  if (!found) throw new Error(words);
  return found;
}

describe('words of a stem that do not hang together', () => {
  it.each([
    'Leeds floods: How much and $500 did the mayor announce for the families?',
    'Three of the Six of its members joined which party?',
    'Pressure fell in people given the higher of how many doses?',
    'Leeds has been rid of how many months of bad roads?',
    'In which newspaper did the resignation of Ada Palmer follow reports about a dinner?',
    'Leeds v Hull: Who equalised for Leeds in the 26th?',
    'Gusts of how many kilometres an hour were feared, but in the end the reached 22?',
    'In an interview with the Post just two hours, whom did Ada Palmer praise?',
    'According to Dr Ada Palmer of Leeds University, for how many years has Ada Palmer been teaching?',
    'Near which city did the singer hang himself?',
    'Ada Palmer spoke of how her life has changed since her split from whom?',
    'Ben Hill was found on what would have been which birthday of his brother?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'How much did the mayor announce for the families?',
    'Three of the six members joined which party?',
    'Ben Hill won the last three of how many races?',
    'In which newspaper did Ada Palmer write about a dinner?',
    'Ada Palmer spoke of how her life has changed since she met whom?',
    'Who equalised for Leeds in the 26th minute?',
    'In an interview with the Post just two hours before the vote, whom did Ada Palmer praise?',
    'According to Dr Ada Palmer of Leeds University, how many patients has Ben Hill treated?',
  ])('is asked: %s', (stem) => {
    expect(showsAny(stem, BROKEN_FLAWS)).toBe(false);
  });
});

describe('a headline of two pieces of news', () => {
  const halves = halvesOf('Labour keeps Elmet, Reform takes Selby in by-elections');
  const { readings } = read(
    'By-elections in Yorkshire',
    'In Elmet, Ada Palmer won by 600 votes. In Selby, Ben Hill won by 900 votes. Some 1,972 voters spoilt their papers.',
  );

  it('is told from one of one piece', () => {
    expect(halves?.map(({ matter }) => matter)).toEqual(['Elmet', 'Selby']);
    expect(halvesOf('Storm hits Leeds, closes 40 schools')).toBeNull();
    expect(halvesOf('Labour keeps Elmet, Labour takes Selby')).toBeNull();
  });

  it('stands with its own half before what names that', () => {
    const lines = ['Reform takes Selby in by-elections'];
    expect(linesOfHalf(lines, claimOf(readings, 'Selby'), halves)).toEqual([
      'Reform takes Selby in by-elections',
      'Reform takes Selby in by-elections',
    ]);
    expect(linesOfHalf(lines, claimOf(readings, 'Elmet'), halves)).toEqual(['Labour keeps Elmet']);
    expect(linesOfHalf(lines, claimOf(readings, 'Elmet'), null)).toEqual(lines);
  });

  it('is of none where a claim names neither, nor any place', () => {
    if (!halves) throw new Error('halves');
    expect(isOfNoHalf(claimOf(readings, '1,972'), halves)).toBe(true);
    expect(isOfNoHalf(claimOf(readings, 'Elmet'), halves)).toBe(false);
  });
});

describe('a page that lost its quotation marks', () => {
  const title = 'Leeds mayor leaves';
  const told =
    'Ada Palmer praised Ben Hill, saying: ?He is a star of the council. Ben Hill cut crime in Leeds by 70%. We will miss him.? Ben Hill opened 14 parks in Leeds.';

  it('asks of nothing that somebody says there', () => {
    const { text, readings } = read(title, told);
    // What stands between such marks behind a colon is told as no claim.
    expect(readings.some(({ claim }) => claim.text.includes('70%'))).toBe(false);
    expect(isInGarbledQuote(claimOf(readings, '14 parks'), text)).toBe(false);
  });

  it('takes no question for a quotation', () => {
    const { text, readings } = read(title, 'Who leaves next? Ben Hill cut crime in Leeds by 70%.');
    expect(isInGarbledQuote(claimOf(readings, '70%'), text)).toBe(false);
  });
});

describe('what stands before a question', () => {
  it('is no speaker without what happened, and no body alone', () => {
    expect(isHalfLine('Wife of singer Ben Hill', 'I lost my best friend: Wife of singer Ben Hill')).toBe(
      true,
    );
    expect(isHalfLine('Rail dept', 'Rail dept finds 40 cracks')).toBe(true);
    expect(isHalfLine('Leeds bridge man honoured', 'A day to remember: Leeds bridge man honoured')).toBe(
      false,
    );
    expect(isHalfLine('Rail dept finds cracks', 'Rail dept finds 40 cracks')).toBe(false);
  });

  it('begins within a phrase with no capital of its sentence', () => {
    const headline = 'Ex-bank officer jailed 6 years for theft';
    const text = `${headline}\n\nA former officer of a bank in Leeds was jailed on Friday.`;
    expect(headlineName(headline, text)?.topic).toBe('Jailing of ex-bank officer');
  });

  it('is not the place of a photograph', () => {
    const headline = 'Singer mourned';
    const lead = 'The wife of a singer has said she feels the love of fans. ';
    const caption = 'Fans gather at a monument in Mexico City, Mexico, July 23. (Reuters) ';
    const rest = 'The band ended its tour.';
    expect(setIn(`${headline}\n\n${lead}${caption}${rest}`, headline)).toBeUndefined();
    const filed = `${headline}\n\nFans gathered at a monument in Mexico on Sunday. Fans in Mexico wept.`;
    expect(setIn(filed, headline)).toBe('Mexico');
  });
});

describe('what everybody could be said to have had', () => {
  it('is not asked', () => {
    const { stems } = read(
      'Palmer joins the greats of tennis',
      'Ada Palmer won three titles in 2026. Ben Hill endured a rollercoaster year. Dee Orr won the Leeds Open in June.',
    );
    expect(stems.join('\n')).not.toMatch(/rollercoaster/u);
  });
});

describe('a day that something is done to', () => {
  it('is not the day of the deed', () => {
    const { stems } = read(
      'Leeds gets a long weekend',
      'Leeds council added Friday, December 4, for its own staff. Leeds council opened a park on December 2.',
    );
    expect(stems.join('\n')).not.toMatch(/add Friday|council add/u);
  });
});

describe('a stem that tells of nothing in particular', () => {
  it.each([
    'Palmer joins the greats of tennis: Who endured a rollercoaster year?',
    'Leeds fair: Who took centre stage?',
    'Rain in Leeds: In 2025, by what percentage was the figure on the same date in deficit?',
    'Rain in Leeds: At how many feet did the water level stand against the full level of 24 ft?',
    'Ex-clerk jailed: By what percentage did the number of cases rise to 29,730?',
    'Backing for reform: Who said that there were no easy answers over such an issue?',
    'Which force later provided security at the fair in Leeds?',
    'Voters back mill: The survey is based on interviews with how many people in Leeds?',
  ])('is not asked: %s', (stem) => {
    expect(showsAny(stem, VAGUE_FLAWS)).toBe(true);
  });

  it.each([
    'Rain in Leeds: At what figure did the council put the damage?',
    'Rain in Leeds: At how many feet did the water level in Lake Elmet stand?',
    'By what percentage did the number of cases of measles rise in Leeds?',
    'Who had a year of sick leave in Leeds?',
    'According to the survey, how many people in Leeds own a boat?',
  ])('is asked: %s', (stem) => {
    expect(showsAny(stem, VAGUE_FLAWS)).toBe(false);
  });

  it('is what a firm said, under no story', () => {
    expect(isWholeStem('Which company said that high prices dented its sales in Europe?')).toBe(false);
    expect(isWholeStem('Storm hits Leeds: Which company said that high prices dented its sales?')).toBe(true);
    expect(isWholeStem('Which company bought the Leeds mill in 2004?')).toBe(true);
  });
});
