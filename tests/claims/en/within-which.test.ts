import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) => readArticle({ text, lang: 'en' }).readings.map(({ claim }) => claim);
const textsOf = (text: string) => claimsOf(text).map(({ text: told }) => told);

describe('what is told of something behind a comma', () => {
  it.each([
    [
      'The 10-day tournament, in which 12 teams took part, is held in memory of Ada Palmer.',
      '12 teams took part in the 10-day tournament.',
    ],
    [
      'The Kerala Police Act, under which 214 people were booked in May, was amended in June.',
      '214 people were booked in May under the Kerala Police Act.',
    ],
    ['Heavy rain was reported from Leeds, where 40 homes were flooded.', '40 homes were flooded in Leeds.'],
    [
      'The hospital, where 40 patients were being treated, was evacuated on Tuesday.',
      '40 patients were being treated at the hospital.',
    ],
  ])('is told in it: %s', (text, told) => {
    expect(textsOf(text)).toContain(told);
  });

  it('has its preposition from the text, or from where it was said', () => {
    const [rain, homes] = claimsOf('Heavy rain was reported from Leeds, where 40 homes were flooded.');
    expect(rain?.insertions).toEqual([]);
    expect(homes?.insertions).toEqual([{ text: 'in', rule: 'where' }]);
  });

  it.each([
    'A raid on a camp in Leeds, in which 12 people died, was condemned by Egypt.',
    'The party held on to Leeds, where its candidate Ada Palmer won by 10,637 votes.',
    'The blast occurred at 3 am in Leeds, after which 200 people were evacuated.',
  ])('is left where it could be of something else, or of somebody told before: %s', (text) => {
    expect(textsOf(text).join('\n')).not.toMatch(/12 people died|candidate Ada Palmer won|evacuated/u);
  });
});

describe('how many a vehicle had aboard', () => {
  it.each([
    ['The bus, carrying 61 people, fell into a canal on Monday.', 'The bus was carrying 61 people.', 'was'],
    ['A bus carrying 61 pilgrims overturned on Monday.', 'A bus was carrying 61 pilgrims.', 'was'],
    ['The boats, carrying 61 men, sank on Monday.', 'The boats were carrying 61 men.', 'were'],
  ])('is a claim of its own: %s', (text, told, copula) => {
    const claim = claimsOf(text).find((one) => one.text === told);
    expect(claim?.insertions).toEqual([{ text: copula, rule: 'copula' }]);
    expect(claim?.arguments[0]?.role).toBe('agent');
  });

  it('is not told of what is still to come', () => {
    expect(textsOf('The ship carrying 40 tonnes of fuel will sail on Monday.').join('\n')).not.toMatch(
      /w(?:as|ere) carrying/u,
    );
  });
});
