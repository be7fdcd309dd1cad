import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import type { Quantity } from '../../../claims/model.ts';
import { fromEnglishStem } from '../../../claims/quiz/distractors/numbers/bounds-english.ts';
import { stemsOf } from './stems-of.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);

describe('a stem that lost, or points to, what makes it whole', () => {
  it.each([
    [
      'a figure that was set off',
      'The last sum, of how much, was paid on May 3?',
      'How much was the last sum?',
    ],
    [
      'a measure that was set off',
      'Mount Palmer, at how many metres, is the highest peak in Norway?',
      'How many metres high is Mount Palmer?',
    ],
    [
      'barely so many',
      'For barely how many minutes did Ada Palmer speak?',
      'For how many minutes did Ada speak?',
    ],
    [
      'a part of every five',
      'How many of every five victims were over 60?',
      'How many of the five victims spoke?',
    ],
    [
      'points that an index ended',
      'How many points did the Acme Index end?',
      'By how many points did the Acme Index end lower?',
    ],
    [
      'the size of a kind',
      'The beetles, called tanks, grow to about how many inches?',
      'To how many members did the club grow?',
    ],
    [
      'a period told before',
      'During the same period, how many patients died in Leeds?',
      'During the May period, how many patients died in Leeds?',
    ],
    [
      'the best before it',
      'In which month was the previous highest?',
      'In which month was the highest count?',
    ],
    [
      'a time told before',
      'At how many miles an hour were winds at the time measured in Leeds?',
      'At how many miles an hour were winds measured at the time of the crash in Leeds?',
    ],
    [
      'an event of some days',
      'How many films did the nine-day event screen in Leeds?',
      'How many films did the nine-day Leeds festival screen?',
    ],
    [
      'a day told before',
      'How many patients were in Leeds hospital yesterday?',
      'How many patients were in Leeds?',
    ],
    [
      'what was earlier',
      'Leeds fire: Earlier, how many homes had burned?',
      'How many homes burned earlier in Leeds?',
    ],
    [
      'what somebody did then',
      'Trading resumed at about what time after the mayor of Leeds?',
      'Trading resumed at about what time after the fall of Leeds?',
    ],
    [
      'a word that limited its number',
      'Leeds rally: Barely, how many people came to the park?',
      'Leeds rally: How many people came to the park, barely an hour later?',
    ],
    [
      'a period of before',
      'During the period, how many people were held in Leeds?',
      'During the period from May to July, how many people were held in Leeds?',
    ],
    [
      'a day counted from another',
      'In which city were a day later, 34 more found?',
      'In which city were 34 more found a day later than in Leeds?',
    ],
    ['so few wickets', 'Who took two wickets?', 'Who took five wickets?'],
    [
      'a row of days',
      'From which date does the board meet to 6?',
      'From which date does the road lead to Leeds?',
    ],
  ])('is not asked for %s', (_what, flawed, sound) => {
    expect([isFlawed(flawed), isFlawed(sound)]).toEqual([true, false]);
  });
});

describe('what a figure or a day is of', () => {
  it('is what a cause tells, where it stands behind it', () => {
    const stems = stemsOf('The return was only possible because of a fence on the island in 2014.');
    expect(stems.filter((stem) => /which year/iu.test(stem))).toEqual([]);
    expect(stemsOf('Ada Palmer founded the Leeds museum in 2014.').join()).toMatch(/which year/iu);
  });

  it('is what "since" tells, where it stands behind it', () => {
    const stems = stemsOf('Sales in Leeds fell for the first time since the launch of the phone in June.');
    expect(stems.filter((stem) => /which month/iu.test(stem))).toEqual([]);
    expect(stemsOf('Sales in Leeds fell for the first time in June.').join()).toMatch(/which month/iu);
  });

  it('goes with a time told before, and is not asked for', () => {
    const [first] = claims('In the same month, 34 people died of cholera in Leeds.');
    expect(first?.text).toBe('In the same month, 34 people died of cholera in Leeds.');
    expect(stemsOf('In the same month, 34 people died of cholera in Leeds.')).toEqual([]);
    const [next] = claims('The following day, Acme opened 14 shops in Leeds.');
    expect(next?.text).toBe('Acme opened 14 shops in Leeds.');
  });

  it('is no end of a row of days', () => {
    expect(stemsOf('The Leeds council next meets from March 4 to 6.').join()).not.toMatch(/which date/iu);
    expect(stemsOf('The Leeds council will meet again on March 4.').join()).not.toMatch(/ to 6/u);
  });

  it('is no span that was told before', () => {
    expect(stemsOf('The Leeds college put off the tests scheduled for the two days.').join()).not.toMatch(
      /how many days/u,
    );
    expect(stemsOf('Ada Palmer lived in the Leeds hut for nine days.').join()).toMatch(/how many days/u);
  });

  it('is not asked for with a thing of so many metres', () => {
    expect(stemsOf('A bus fell into a 120-metre gorge near Leeds.').join()).not.toMatch(/of how many/u);
    expect(stemsOf('Acme opened a 12-kilometre tunnel near Leeds.').join()).toMatch(
      /of how many kilometres/u,
    );
  });
});

describe('a queue that formed after others were shut', () => {
  it('was not shut itself', () => {
    const texts = claims(
      'A queue of about 450 people formed at Marlow North after nine of the 40 ticket gates on the northern side were taken out of service for what the firm described as a routine test.',
    ).map(({ text }) => text);
    expect(texts.filter((text) => /people were taken|was formed/u.test(text))).toEqual([]);
    expect(texts.join()).toContain('people formed at Marlow North');
  });

  it('leaves a participle what it is', () => {
    const texts = claims('A firm formed after the war of 1945 was sold to Acme in May.').map(
      ({ text }) => text,
    );
    expect(texts.join()).toMatch(/was sold to Acme/u);
  });
});

describe('what a paper adds to words that it quotes', () => {
  const sourceOf = (text: string, words: string) =>
    claims(text).find((claim) => claim.text.includes(words))?.attribution?.source ?? null;

  it('is its own, where the quotation stands behind it', () => {
    const text =
      'Night fishing, which is banned in Norway since 2012, "is not on the table", Ada Palmer said.';
    expect(sourceOf(text, 'is banned')).toBeNull();
    expect(sourceOf(text, 'on the table')).toBe('Ada Palmer');
  });

  it('is the speaker’s, where nothing is quoted', () => {
    const text = 'Night fishing, which is banned in Norway since 2012, is not on the table, Ada Palmer said.';
    expect(sourceOf(text, 'is banned')).toBe('Ada Palmer');
  });
});

describe('a stem in its last form', () => {
  it.each([
    ['For which islands have Thousands set out', 'For which islands have thousands set out?'],
    ['For which club did Thousand Oaks vote', 'For which club did Thousand Oaks vote?'],
    [
      'Since which year is Bottom trawling banned in Kent',
      'Since which year has bottom trawling been banned in Kent?',
    ],
    ['Since which year is Acme led by Ada Palmer', 'Since which year has Acme been led by Ada Palmer?'],
    ['In which district are Temples closed at noon', 'In which district are temples closed at noon?'],
    ['In which city are Wolves based at noon', 'In which city are Wolves based at noon?'],
    ['Since which year is Reading banned in Kent', 'Since which year has Reading been banned in Kent?'],
    [
      'How many pupils did Schoolteacher Ada Palmer bring',
      'How many pupils did schoolteacher Ada Palmer bring?',
    ],
    ['How many pupils did Bishop Ada Palmer bring', 'How many pupils did Bishop Ada Palmer bring?'],
    [
      'With how many wickets did Ada Palmer end for 27 runs',
      'How many wickets did Ada Palmer take for 27 runs?',
    ],
    [
      'With how many wickets did Ada Palmer end her match',
      'With how many wickets did Ada Palmer end her match?',
    ],
    [
      'At what price did the onions of Leeds open a quintal',
      'At what price a quintal did the onions of Leeds open?',
    ],
    ['At what price did the onions of Leeds open', 'At what price did the onions of Leeds open?'],
    [
      'Northeast monsoon has brought how many centimetres of rain',
      'The northeast monsoon has brought how many centimetres of rain?',
    ],
    [
      'The northeast monsoon has brought how many centimetres of rain',
      'The northeast monsoon has brought how many centimetres of rain?',
    ],
    [
      'Whom did Ada Palmer have, caught at long-on with her first ball',
      'Whom did Ada Palmer have caught at long-on with her first ball?',
    ],
    [
      'Whom did Ada Palmer have, by her own account, as a guest',
      'Whom did Ada Palmer have, by her own account, as a guest?',
    ],
  ])('%s', (words, stem) => {
    expect(finish(words.split(' '))).toBe(stem);
  });
});

describe('the other end of a change with its object between', () => {
  const key = (value: number): Quantity =>
    ({ type: 'quantity', value, unit: '%', dimension: 'percent', comparator: 'exact' }) as Quantity;
  const stem = (verb: string) => `From what percentage did the bank ${verb} its forecast for growth to 3.9%?`;

  it('bounds the options', () => {
    expect(fromEnglishStem(key(4.2), stem('lower')).lowest).toBe(3.9);
    expect(fromEnglishStem(key(3.4), stem('raise')).highest).toBe(3.9);
  });

  it('bounds none where the key lies beyond it', () => {
    expect(fromEnglishStem(key(3.4), stem('lower'))).toEqual({});
    expect(fromEnglishStem(key(4.2), stem('keep'))).toEqual({});
  });
});

describe('the time of what somebody was judged for', () => {
  it('is not asked for as that of the judgment', () => {
    const stems = stemsOf('Ada Palmer was jailed for life for killing the clerk Ben Hill, in 1999.');
    expect(stems.join()).not.toMatch(/which year/u);
  });

  it('is asked for where nothing else was done', () => {
    expect(stemsOf('Ada Palmer was jailed for life in Leeds in 1999.').join()).toMatch(/which year/u);
  });
});
