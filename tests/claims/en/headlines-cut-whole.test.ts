import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { matterIn } from '../../../claims/languages/en/questions/story/matter.ts';
import {
  wholeHeadline,
  withoutCount,
  withoutToll,
} from '../../../claims/languages/en/questions/story/whole-headline.ts';

const TEXT = 'Ada Palmer of Kent said so in Leeds.';

describe('a headline that tells first of the dead', () => {
  it('is no setting where it says at least how many they were', () => {
    const headline = 'At least nine trekkers dead, search on for others after ferry sinks off Kent';
    expect(withoutToll(headline, TEXT)).toBe('Ferry sinks off Kent');
    expect(wholeHeadline(headline, TEXT)).not.toMatch(/^Search on/u);
  });

  it('stands behind where it was', () => {
    expect(wholeHeadline('At Leeds pier, search on for Ada Palmer of Kent', TEXT)).toBe(
      'Search on for Ada Palmer of Kent',
    );
  });
});

describe('a headline that is cut', () => {
  it.each([
    [
      'Palmer, Grace Orr co-chair ninth Pacific forum in Leeds; visas on agenda',
      'Palmer and Grace Orr co-chair ninth Pacific forum in Leeds',
    ],
    ['Bus falls into canal near Leeds, killing 24', 'Bus falls into canal near Leeds'],
    ['‘Digital arrest’ racket busted in Kent, 9 held', '‘Digital arrest’ racket busted in Kent'],
    ['Storm Ada: Woman killed by falling tree as 138,000 homes lose power', 'Storm Ada'],
    ['Diwali break-in at Leeds: 3 held in 48 hrs, gems found in flour tin', 'Diwali break-in at Leeds'],
    ['Ada Palmer, who carried the fiddle tunes of eastern Kent, dies at 91', 'Ada Palmer dies at 91'],
    [
      'Indian firm Acme Tech to acquire select Zenor software products for USD 1.8 billion',
      'Indian firm Acme Tech to acquire select Zenor software products',
    ],
  ])('keeps who or what it is of: %s', (headline, told) => {
    expect(wholeHeadline(headline, TEXT)).toBe(told);
  });

  it('keeps a list, and a label that names no event', () => {
    expect(wholeHeadline('Ada Palmer, a nurse from Kent, wins the county essay prize', TEXT)).not.toBe(
      'Ada Palmer wins the county essay prize of Kent',
    );
    expect(wholeHeadline("'No deal' warns Palmer in Leeds", TEXT)).toBeNull();
    expect(wholeHeadline('Palmer Road: Woman hurt by a falling tree in Leeds', TEXT)).not.toBe('Palmer Road');
  });

  it('is told by no sort of money and no bare adjective', () => {
    expect(matterIn('Palmer threatens Kent with tariffs on a further $300 billion of goods', TEXT)).not.toBe(
      'Tariffs on a further',
    );
    expect(
      matterIn('Three held with 6.4 kg of cocaine worth ₹64 crore at Leeds airport', TEXT) ?? '',
    ).not.toMatch(/^Crore/u);
  });
});

const stemsOf = (text: string) => {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-20' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
};

describe('a count of the headline that the story tells again', () => {
  it('is asked for, and does not stand before the other questions', () => {
    const stems = stemsOf(
      'Kent to merge 1,146 schools with few pupils, teachers fear long walks\n\nLeeds: The Kent cabinet has approved a proposal to merge 1,146 primary schools from April. Kent had earlier merged 8,000 schools between 2018 and 2022. A survey by Leeds University was published in August.',
    );
    expect(stems.some((stem) => stem.includes('how many primary schools'))).toBe(true);
    expect(stems.join('\n')).not.toContain('1,146');
  });

  it('stays where it is told as a part', () => {
    expect(withoutCount('14 of 25 Kent districts set for malaria-free certificate')).toBeNull();
  });
});

describe('under its headline', () => {
  it.each([
    [
      'how much a victory earned',
      'Kent teenager stuns top seed to win Saint Louis chess title on tiebreak\n\nTess Orr had booked a flight home for Friday. On Sunday she was holding a trophy. The victory earned Tess Orr $75,000 and 21 rating points.',
      'The victory earned Tess Orr how much?',
    ],
    [
      'how many a firm employs',
      'Kent chip startup backed by county heirs unveils cheaper machine\n\nZenor unveiled a cheaper machine on Tuesday. Zenor employs 270 people.',
      'How many people does Zenor employ?',
    ],
    [
      'by how many votes somebody led',
      'Leeds voters oust mayor who championed data centre\n\nWith all precincts reporting, Tess Orr led Mayor Ada Palmer by 1,118 votes.',
      'With all precincts reporting, by how many votes did Tess Orr lead Mayor Ada Palmer?',
    ],
    [
      'how many sides took part',
      'Kent Bank win Orr hockey title in shootout\n\nKent Bank beat Leeds Rail 4-3 in a shootout to win the Orr hockey tournament on Saturday. The 10-day tournament, in which 12 teams took part, is held in memory of Whit Orr.',
      'How many teams took part in the 10-day tournament?',
    ],
  ])('is asked %s', (_what, text, asked) => {
    expect(stemsOf(text).some((stem) => stem.endsWith(asked))).toBe(true);
  });
});
