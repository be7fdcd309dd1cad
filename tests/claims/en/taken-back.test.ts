import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { goesOnElsewhere } from '../../../claims/languages/en/questions/story/elsewhere.ts';
import {
  followsOtherHarm,
  isOfOneRace,
  isOfOtherNews,
  isTakenBack,
} from '../../../claims/languages/en/questions/story/undone.ts';
import type { Reading } from '../../../claims/model.ts';

/** The claim of a story that holds these words, with the text. */
function claimOf(title: string, body: string, words: string): { found: Reading; text: string } {
  const text = `${title}\n\n${body}`;
  const { readings } = readArticle({ text, title, lang: 'en', publishedAt: '2026-11-27' });
  const found = readings.find(({ claim }) => claim.text.includes(words));
  if (!found) throw new Error(`no claim of ${words}`);
  return { found, text };
}

describe('what somebody said', () => {
  const title = 'Voters in Leeds reject the tram';
  const isBack = (body: string, words: string) => {
    const { found, text } = claimOf(title, body, words);
    return isTakenBack(found, text);
  };

  it.each([
    ['The city office said the town had received 900 ballots. It later said the number was 700.', '900'],
    ['The council said the pill was 80 per cent effective. It was withdrawn within a day.', '80'],
    ['Posts claimed that 30 people were turned away. The claim was false, Ada Palmer said.', '30'],
    ['The Herald had reported that 58 people were held. After a count, the city put it at 53 people.', '58'],
  ])('is taken back by the sentence behind it: %s', (body, words) => expect(isBack(body, words)).toBe(true));

  it.each([
    ['The city office said the town had received 900 ballots. It later said the count was over.', '900'],
    ['The bank bought 40 houses in Leeds. It was corrected by a judge.', '40'],
    ['The Herald said that 58 people were held. A spokesman for the city put it at 53 people.', '58'],
    ['The city office said the town had received 900 ballots.\n\nIt later said the number was 700.', '900'],
  ])('holds otherwise: %s', (body, words) => expect(isBack(body, words)).toBe(false));
});

describe('what is told behind another disaster', () => {
  const title = 'Earthquake in Peru kills nine';
  const lead = 'A strong earthquake struck southern Peru on Thursday, killing nine people.';
  const isOther = (body: string, words: string) => {
    const { found, text } = claimOf(title, `${lead}\n\n${body}`, words);
    return followsOtherHarm(found, text, title);
  };

  it.each([
    'The coast is still rebuilding from the quake of 2019. About 1,200 families in Pisco live in tents.',
    'A quake struck Ica in May 2019, killing 30. Officials built huts. About 1,200 families in Pisco live in tents.',
  ])('is of that: %s', (body) => expect(isOther(body, '1,200 families')).toBe(true));

  it.each([
    'About 1,200 families in Pisco live in tents.',
    'The school was built in 2019. About 1,200 families in Pisco live in tents.',
    'A quake struck Ica in 2019.\n\nAbout 1,200 families in Pisco live in tents.',
    'A quake struck Ica in 2019. Roads fell on Thursday. About 1,200 families in Pisco live in tents.',
  ])('is of the news: %s', (body) => expect(isOther(body, '1,200 families')).toBe(false));
});

describe('what is told of other news', () => {
  it('is left where it names nothing', () => {
    const of = (body: string, words: string) => {
      const { found, text } = claimOf(
        'Leeds opens a bridge',
        `Leeds opened a bridge on Monday. ${body}`,
        words,
      );
      return isOfOtherNews(found, text);
    };
    expect(of('Separately, police said 11 people were hurt in a crash.', '11 people')).toBe(true);
    expect(of('Separately, police said 11 people were hurt in York.', '11 people')).toBe(false);
    expect(of('Police said 11 people were hurt in a crash.', '11 people')).toBe(false);
  });

  it('is of one of two races where it is of a record', () => {
    const of = (body: string) => {
      const { found, text } = claimOf(
        'Hill wins in Leeds',
        `Ben Hill won in Leeds on Sunday. ${body}`,
        '2025',
      );
      return isOfOneRace(found, text);
    };
    expect(of("Ann Lee took the women's race. The course record of 2:14:00 was set in 2025.")).toBe(true);
    expect(of("Ann Lee took the women's race. The women's course record was set in 2025.")).toBe(false);
    expect(of('Cy Orr was second. The course record of 2:04:00 was set in 2025.')).toBe(false);
  });

  it('is of another match on another day at another place', () => {
    const of = (body: string) => {
      const title = 'Australia beat England by 86 runs';
      const { found, text } = claimOf(
        title,
        `Australia beat England by 86 runs before a full house in Perth on Sunday. ${body}`,
        'five wickets',
      );
      return goesOnElsewhere(found, text, title, 'Australia v England');
    };
    expect(of('On Friday, in Sydney, England were beaten by five wickets.')).toBe(true);
    expect(of('On Sunday, in Perth, England were beaten by five wickets.')).toBe(false);
  });
});
