import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { mended } from '../../../claims/languages/en/questions/mended.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { stemsOf } from './stems-of.ts';

const claimsOf = (text: string): string[] =>
  readArticle({ text, publishedAt: '2024-03-01' }).readings.map(({ claim }) => claim.text);

describe('a claim of half a clause', () => {
  it('is not made where its last words point at another sentence', () => {
    expect(claimsOf('The agency is changing its rules so they can.')).toEqual([]);
    expect(claimsOf('The agency is changing its rules so they can travel.')).toHaveLength(1);
  });

  it('keeps no "even" of the clause behind it', () => {
    expect(claimsOf('The council announced a plan on Monday even as its staff went on strike.')).toContain(
      'The council announced a plan on Monday.',
    );
  });

  it('is not made of "but also" without its "not only"', () => {
    const told = claimsOf(
      'The probe found a trade in Leeds, which involves not only film stars, but also school students from known schools.',
    );
    expect(told.filter((text) => / but also /u.test(text) && !/ not only /u.test(text))).toEqual([]);
  });

  it('joins a participle with its noun to what goes on now', () => {
    expect(claimsOf('Officers are checking claims of unpaid rent and forged papers.')).toEqual([
      'Officers are checking claims of unpaid rent and forged papers.',
    ]);
    expect(claimsOf('The council is building homes and rented the old mill to Acme.')).toContain(
      'The council rented the old mill to Acme.',
    );
  });

  it('tells whom somebody was wrong to accuse as the object of accusing', () => {
    const stems = stemsOf(
      'Novelist Ada Palmer has apologised for wrongly accusing Indian mayor Ben Clarke of refusing to meet a boy.',
    );
    expect(stems.filter((stem) => /^For wh/u.test(stem))).toEqual([]);
  });
});

describe('a stem', () => {
  it.each([
    'The probe brought to light a trade in which city, but also clerks from known schools?',
    'The figure topped the rate that whom had forecast?',
    'Criticism centred on the way in which which country played?',
  ])('is flawed: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'Which city has not only a port, but also two airports?',
    'In which city did Ada Palmer say that the plan had been dropped?',
  ])('is not: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('asks nobody who did do something', () => {
    const stems = stemsOf('Congress did send two more teams to the resort in Bengaluru on Sunday.');
    expect(stems.filter((stem) => /^(?:Who|Which \p{L}+) did send/u.test(stem))).toEqual([]);
    expect(stems.some((stem) => /did Congress send/u.test(stem))).toBe(true);
  });

  it.each([
    ['Which party chief Ada Palmer said so', "Which party's chief Ada Palmer said so"],
    [
      'The body of which group divisional commander Ben Orr was claimed',
      "The body of which group's divisional commander Ben Orr was claimed",
    ],
  ])('says whose officer somebody is: %s', (stem, told) => {
    expect(mended(stem)).toBe(told);
  });

  it.each([
    'Which party chief said so',
    'Which group did commander Ben Orr lead',
    'Which club signed captain Ada Palmer',
  ])('is as it was where nobody is named behind an office: %s', (stem) => {
    expect(mended(stem)).toBe(stem);
  });

  it('leaves out the answer in another measure', () => {
    const stems = stemsOf('The vault has 3,200 tonnes of gold, or about 113 million ounces.');
    expect(stems.filter((stem) => / or about /u.test(stem))).toEqual([]);
  });

  it('keeps the capital of a nation at the head of its subject', () => {
    const stems = stemsOf('Hungarian compatriots Adam Varga and Bela Nagy refused to give urine samples.');
    expect(stems.filter((stem) => / hungarian /u.test(stem))).toEqual([]);
  });
});

describe('what a stem leaves open', () => {
  it.each([
    'Who landed six for Kent to put the visitors in front?',
    'In which country did another messaging platform Acme roll out a service?',
  ])('is flawed: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'Who landed six penalties for Kent to put the visitors in front?',
    'In which country did another storm kill six people?',
  ])('is not: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('asks not in which year a bank expected what it expects of that year', () => {
    const stems = stemsOf('The Bank of England said that it expected 6% expansion in 2025.');
    expect(stems.filter((stem) => /which year/u.test(stem))).toEqual([]);
  });

  it('keeps what somebody recovers from with the recovery', () => {
    const stems = stemsOf(
      'Ada Palmer has ruled out a comeback this year after a setback in her recovery from a bad knee injury.',
    );
    expect(stems.filter((stem) => /^From what/u.test(stem))).toEqual([]);
  });
});
