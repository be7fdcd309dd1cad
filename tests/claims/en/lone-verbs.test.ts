import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('a sentence whose verb passes for a noun', () => {
  it.each([
    'Drought repeatedly struck the towns of Kent.',
    'Storm waves ravaged Oslo in 1971.',
    'Failed peace talks led to the vote in Leeds.',
    'Earlier studies covered the towns of Kent.',
    'The lamp costs about £30.',
    'In 2019, Lena Orr married her cousin.',
    'Operating profit for the quarter fell to £40m.',
    'The dead include a baker from Leeds.',
    'A farmer who keeps goats behind the back of a mill has won the seat of Hull.',
  ])('has it all the same: %s', (text) => {
    expect(texts(text).length).toBeGreaterThan(0);
  });

  it('is read behind "who"', () => {
    const told = texts('Ann Orr, 36, who lives behind a mill in Leeds, opened the shop.');
    expect(told).toContain('Ann Orr lives behind a mill in Leeds.');
    expect(told).toContain('Ann Orr opened the shop.');
  });

  it('is told with who alleges it', () => {
    const [first] = readArticle({
      text: 'Teachers’ unions alleged that the tests had been lost.',
      title: 'A story',
      lang: 'en',
    }).readings.filter(({ claim }) => claim.text.startsWith('The tests'));
    expect(first?.claim.modality).toBe('reported');
  });

  it('ends with "before"', () => {
    expect(texts('Ann Orr had never seen Leeds before.')).toContain('Ann Orr had never seen Leeds before.');
  });
});

describe('a noun that stays one', () => {
  it('stands before its own verb', () => {
    expect(texts('Welsh sales to Peru rose by 9 percent.')).toContain(
      'Welsh sales to Peru rose by 9 percent.',
    );
  });

  it('is counted', () => {
    expect(
      texts('Fans came to Leeds, while two ticket claims - after a push - were waved away.').join(),
    ).not.toContain('Two ticket claims.');
  });

  it('is brought from somewhere, in a list', () => {
    const told = texts('The search took 80 guards, four dogs brought from Leeds and two drones.');
    expect(told.join()).not.toMatch(/^Four dogs brought/u);
  });
});

describe('"that" before several', () => {
  it('opens what they are sure of', () => {
    expect(texts('Ann Orr said the towns were certain that rents were growing.').join()).toContain(
      'ents were growing',
    );
  });

  it('behind a preposition is a day or a thing', () => {
    expect(texts('In May a ship sank, and days before that crews were lost.').join()).not.toContain(
      'that crews',
    );
  });
});

describe('a number that is told nearly', () => {
  it.each([
    'Close to 200 homes were sold.',
    'Well over 200 homes were sold.',
    'About two-thirds of the homes were sold.',
    'Around half of the homes were sold.',
    'It took the crew close to three hours to sell the homes.',
  ])('opens a phrase: %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  it('is a place where something stands close to it', () => {
    expect(texts('The mill stands close to 200 homes.')).toEqual(['The mill stands close to 200 homes.']);
  });

  it('with "for as long as" is no condition', () => {
    const [first] = readArticle({
      text: 'Fewer than half of the guards wore their coat for as long as they had promised to.',
      title: 'A story',
      lang: 'en',
    }).readings;
    expect(first?.claim.modality).toBe('asserted');
  });
});
