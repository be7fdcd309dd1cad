import { describe, expect, it } from 'vitest';
import { isHalfLine } from '../../../claims/languages/en/questions/story/half-lines.ts';
import { labelled } from '../../../claims/languages/en/questions/story/labelled.ts';
import { tellsLand } from '../../../claims/languages/en/questions/story/land-told.ts';
import { matchOf } from '../../../claims/languages/en/questions/story/match.ts';
import { setIn } from '../../../claims/languages/en/questions/story/set-in.ts';
import { shown } from '../../../claims/quiz/kicker/parts.ts';

describe('a line made of a headline', () => {
  it.each([
    ['How close ferry came', 'Photo shows how close ferry came to the rocks'],
    ['Don’t care if players leave', 'Don’t care if players leave, but fans should: Palmer'],
    ['Doubt over Palmer', 'Clarke casts doubt over Palmer'],
    ['B’luru retreat', 'Speaker slams team over B’luru retreat'],
    ['Third of mill’s land worth', 'Third of mill’s land worth a fortune now: boss'],
  ])('is half of it: %s', (line, headline) => {
    expect(isHalfLine(line, headline)).toBe(true);
  });

  it.each([
    ['Why Mount Palmer keeps smoking', 'Ash and fire: Why Mount Palmer keeps smoking'],
    ['Leeds opens mill', 'Leeds opens mill as rain ends'],
    ['Kent’s retreat', 'Speaker slams team over Kent’s retreat'],
  ])('stands: %s', (line, headline) => {
    expect(isHalfLine(line, headline)).toBe(false);
  });

  it('has its competition in brackets, with the day of the news behind it', () => {
    const topic = labelled('Tail wags to stun Leeds', 'Tail wags to stun Leeds', 'Palmer Trophy');
    expect(topic).toBe('Tail wags to stun Leeds (Palmer Trophy)');
    expect(shown({ topic, news: 'news of 3 May 2024' })).toBe(
      'Tail wags to stun Leeds (Palmer Trophy, news of 3 May 2024)',
    );
    expect(shown({ topic: 'Voters reject plan', aside: 'Peru' })).toBe('Voters reject plan (Peru)');
  });
});

describe('the land of a story', () => {
  it.each([
    ['Labour accused of broken pledge', 'United Kingdom'],
    ['BJP fields three in state poll', 'India'],
    ['UP makes registration of marriages compulsory', 'Uttar Pradesh'],
  ])('is told by what is only there: %s', (headline, land) => {
    expect(tellsLand(headline, land)).toBe(true);
  });

  it.each([
    ['Voters reject treaty by two to one', 'United Kingdom'],
    ['Labour accused of broken pledge', 'India'],
  ])('is not told: %s', (headline, land) => {
    expect(tellsLand(headline, land)).toBe(false);
  });

  it('is not where somebody is from', () => {
    const headline = 'Campaign expert denies report';
    const text = `${headline}\n\nThe party's campaign director has denied a report. The paper said Australian Ada Palmer had told the leader so.`;
    expect(setIn(text, headline)).toBeUndefined();
  });
});

describe('a match', () => {
  it('is not of one of a pair against one of another', () => {
    const headline = 'Palmer sisters keep hopes alive';
    const lead =
      'Leeds kept the tennis match alive. Ada and Dee Palmer thrashed Ben Clarke and Max Orr in straight sets.';
    expect(matchOf(headline, lead, `${headline}\n\n${lead}`)).toBeNull();
  });
});
