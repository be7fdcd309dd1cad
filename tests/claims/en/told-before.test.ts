import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { unstressed } from '../../../claims/languages/en/questions/emphatic.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { isSaidInCourt } from '../../../claims/languages/en/questions/open-source.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import { askingsOf } from '../../../claims/quiz/asking/index.ts';
import { isNoPerson } from '../../../claims/quiz/distractors/names/people/people.ts';

const claimsOf = (text: string) => readArticle({ text, lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('an English stem that points to what was told before it', () => {
  it.each([
    'According to figures, on which day did the trust open its farms?',
    'In which month was a similar census announced?',
    'Both indices gained more than what percentage on Friday?',
    'In the March quarter, by what percentage did its turnover rise?',
    'In the March quarter, its turnover rose 9 per cent to how much?',
    'How many others were cut short at Leeds and York?',
    'Who said that Orvane received 60?',
    'Last season, at how much did the board buy?',
    'Palmer put the bill at how much?',
    'At what figure do fees stand per tonne?',
    'How many cusecs was being let out for irrigation?',
    'In May 2025, where did a ferry sink?',
    'Who sent his brother to the community on Monday?',
    'How many boats did the yard build only?',
    'Which party leader Ada Palmer said that the vote was fair?',
    'Another lender in Leeds cut its rate by how much?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'According to official figures, on which day did the trust open its farms?',
    'A similar method of drying grain has worked in which country?',
    'Both houses of parliament passed how many bills?',
    "In the March quarter, by what percentage did Acme's turnover rise?",
    'How many others were injured in the fire at Leeds?',
    'Who said that Orvane received 60 boats?',
    'For how much did Acme buy the mill?',
    'How many cusecs were released from the Orvane dam?',
    'How many loans did the bank grant to firms that existed only on paper?',
    'In May 2025, where did the ferry Argo sink?',
  ])('is asked where it tells: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('names the contest whose table or leg it is of', () => {
    expect(isWholeStem('News of 6 May 2026: On which date does the Leeds leg end?')).toBe(false);
    expect(isWholeStem('Orvane League (news of 6 May 2026): On which date does the Leeds leg end?')).toBe(
      true,
    );
  });
});

describe('an English stem with a piece of another clause', () => {
  it.each([
    'How many votes to 4,021 did Ada Palmer receive?',
    'Which state received Rs 5 lakh, Kent Rs 3 lakh?',
    'Farms with at least how many years of tests saw the pest go?',
    'How many kilometres an hour do the limits remain?',
    'From which year was the map on the wall?',
    'Who condoled with the people of Leeds?',
    'She was robbed on which evening even?',
    'The mark that whom had set was beaten?',
    'In which country has Palmer been rested since the cup?',
    'The inquiry laid bare the trade in which city, but also schools?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    ['what percentage did Acme lose to ₹88.40', 'By what percentage did Acme fall to ₹88.40?'],
    ['how many barrels were stocks down', 'By how many barrels were stocks down?'],
    [
      'how many kilometres did the lava travel down the northern slope on Monday and 7 km on Tuesday',
      'How many kilometres did the lava travel down the northern slope on Monday?',
    ],
    ['the file runs into over how many pages and names 31 firms', 'The file runs into over how many pages?'],
    [
      'how many tonnes of gold does the fund hold, or about 11m ounces',
      'How many tonnes of gold does the fund hold?',
    ],
    ['who said that diesel alone has gone up', 'Who said that diesel alone has gone up?'],
    ['who said that Diesel alone has gone up', 'Who said that diesel alone has gone up?'],
    ['who said that Ada alone has gone up', 'Who said that Ada alone has gone up?'],
    [
      'how many loans did the bank grant between 2017 and 2021 to firms that existed only on paper',
      'How many loans did the bank grant between 2017 and 2021 to firms that existed only on paper?',
    ],
    [
      'how many homes did the city build in Leeds and 40 for York',
      'How many homes did the city build in Leeds?',
    ],
    ['what percentage did Acme lose in May', 'What percentage did Acme lose in May?'],
  ])('is put without it: %s', (words, stem) => {
    expect(finish([words])).toBe(stem);
  });

  it('tells plainly what a report stresses', () => {
    const zones = (text: string) =>
      unstressed({
        front: [],
        subject: [],
        predicate: [{ text, piece: { text, part: 'predicate' }, range: null }],
        rest: [],
      })
        .predicate.map(({ text: own }) => own)
        .join('');
    expect(zones('did force')).toBe('forced');
    expect(zones('did send')).toBe('sent');
    expect(zones('did stop')).toBe('stopped');
    expect(zones('did not force')).toBe('did not force');
  });
});

describe('what somebody does for a living', () => {
  it('is no part of the name, and small before it', () => {
    const { readings } = readArticle({
      text: 'Publican Ada Palmer said she had lost 62 bookings out of 140.',
      lang: 'en',
    });
    const names = readings.flatMap(({ claim }) => claim.arguments.map(({ text }) => text));
    expect(names).toContain('Ada Palmer');
    const stems = readings.flatMap((reading) =>
      targetsOf(reading).flatMap((target) => askEnglish(reading, target)?.stem ?? []),
    );
    expect(stems).toContain('According to publican Ada Palmer, how many bookings did she lose out of 140?');
  });

  it('stays in a name that is no more than two words, or an office', () => {
    const { readings } = readArticle({ text: 'Baker Palmer sold 40 boats in Leeds.', lang: 'en' });
    const names = readings.flatMap(({ claim }) => claim.arguments.map(({ text }) => text));
    expect(names).toContain('Baker Palmer');
  });
});

describe('a clause of two doers', () => {
  it('is not cut behind the first of them', () => {
    const text = 'Orvane Bridge was closed on 9 November after a tractor and trailer struck the parapet.';
    expect(claimsOf(text)).not.toContain('Orvane Bridge was closed on 9 November after a tractor.');
    const two = 'Orvane Bridge was closed on 9 November after a storm and the council opened a road.';
    expect(claimsOf(two)).toContain('Orvane Bridge was closed on 9 November after a storm.');
  });
});

describe('when somebody died', () => {
  const asked = (title: string) => {
    const body =
      'Ada Palmer sang in Leeds for 40 years. Her husband, Ben Palmer, who played the organ, died in 2011.';
    const { article, readings } = readArticle({ text: `${title}\n\n${body}`, title, lang: 'en' });
    return askingsOf(readings, ['date'], { articles: [article] }).map(({ reading }) => reading.claim.text);
  };
  it('is asked of whom the headline is of', () => {
    expect(asked('Singer Ada Palmer dies at 79')).toEqual([]);
    expect(asked('Organist Ben Palmer remembered in Leeds')).not.toEqual([]);
  });
});

describe('what "the" takes up in an English story', () => {
  it('is not a figure where the sentence tells another', () => {
    const text =
      'Kent has received less rain than usual, a deficit of 5%.\n\nAt the same time last year the deficit stood at 3%.';
    expect(claimsOf(text).join(' ')).not.toContain('the deficit of 5% stood');
  });

  it('is not the first match once the story goes over to a second', () => {
    const first = 'Harborne Rovers beat Weston Albion 3-1 at Weston Park on Monday. ';
    const last = 'The match was held up for nine minutes.';
    expect(claimsOf(`${first}${last}`).join(' ')).toContain(
      'between Harborne Rovers and Weston Albion was held up',
    );
    const text = `${first}In the second match, Hull went down to Bath. ${last}`;
    expect(claimsOf(text).join(' ')).not.toContain('between Harborne Rovers and Weston Albion was held up');
  });

  it('takes a quarter of a town for no person', () => {
    expect(isNoPerson('Palmer Colony')).toBe(true);
    expect(isNoPerson('Ada Palmer')).toBe(false);
  });
});

describe('the prosecution', () => {
  const [reading] = readArticle({
    text: 'Ada Palmer and six others sanctioned 31 loans to firms in Leeds, the prosecution said.',
    lang: 'en',
  }).readings;

  it('is the one of the case that the headline is of', () => {
    expect(reading && isSaidInCourt(reading, 'Court grants bail to bank manager in Leeds')).toBe(true);
    expect(reading && isSaidInCourt(reading, 'Bank opens a branch in Leeds')).toBe(false);
  });
});
