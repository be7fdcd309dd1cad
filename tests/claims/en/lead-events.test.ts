import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim.text,
  );

const FIRE =
  'At least 16 people were killed when a fire swept through a mill in Dhaka on Tuesday, officials said.';
const BUS = 'Nine people died when a bus plunged into a gorge near Shimla on Thursday, police said.';

describe('an event that the lead brings in', () => {
  it.each([
    ['with the place', FIRE, 'The fire burned for six hours.', 'The fire in Dhaka burned for six hours.'],
    [
      'by another noun of it',
      FIRE,
      'Police opened an inquiry into the blaze.',
      'Police opened an inquiry into the blaze in Dhaka.',
    ],
    [
      'with the place that it hit',
      'A strong earthquake hit northern Chile on Monday.',
      'The quake damaged 300 homes.',
      'The quake in northern Chile damaged 300 homes.',
    ],
    [
      'of a deed',
      BUS,
      'The accident happened at about 8 am.',
      'The accident near Shimla happened at about 8 am.',
    ],
    [
      'with what took part',
      BUS,
      'The bus was carrying 35 pilgrims.',
      'The bus which plunged into a gorge near Shimla was carrying 35 pilgrims.',
    ],
    [
      'with who did it',
      'A gunman opened fire at a market in Nairobi on Monday, police said.',
      'The attacker was arrested by soldiers.',
      'The attacker who opened fire at a market in Nairobi was arrested by soldiers.',
    ],
    [
      'with those who suffered',
      BUS,
      'The victims were taken to Palmer Hospital.',
      'The victims of the accident near Shimla were taken to Palmer Hospital.',
    ],
    [
      'with its toll',
      FIRE,
      'The death toll rose to 18 on Wednesday.',
      'The death toll from the fire in Dhaka rose to 18 on Wednesday.',
    ],
  ])('is told %s', (_, lead, next, claim) => {
    expect(texts(`${lead} ${next}`)).toContain(claim);
  });

  it.each([
    [
      'where the story tells of another one',
      FIRE,
      'Another fire in Sylhet killed two. The fire burned for six hours.',
      'The fire burned for six hours.',
    ],
    [
      'where the clause tells the place itself',
      FIRE,
      'The fire was the worst in Dhaka since 2012.',
      'The fire was the worst in Dhaka since 2012.',
    ],
    [
      'where the noun is told by its own place',
      FIRE,
      'The fire at the Tazreen mill killed 112 workers.',
      'The fire at the Tazreen mill killed 112 workers.',
    ],
    [
      'before the lead has told of it',
      'The fire burned for six hours.',
      'A fire swept through a mill in Dhaka on Tuesday.',
      'The fire burned for six hours.',
    ],
    [
      'where there are two buses',
      BUS,
      'A bus carrying students was behind it. The bus was carrying 35 pilgrims.',
      'The bus was carrying 35 pilgrims.',
    ],
  ])('is left as it stands %s', (_, lead, next, claim) => {
    expect(texts(`${lead} ${next}`)).toContain(claim);
  });

  it('keeps where it broke out beside what it did', () => {
    expect(texts('A fire that broke out at a mill in Dhaka on Tuesday killed 16 people.')).toContain(
      'A fire that broke out at a mill in Dhaka on Tuesday killed 16 people.',
    );
    expect(texts('A firm that opened a mill in Dhaka on Tuesday hired 16 people.')).toContain(
      'A firm hired 16 people.',
    );
  });
});

describe('a match and a trial', () => {
  const MATCH = 'Harborne Rovers beat Weston Albion 3-2 at Weston Park on Saturday.';
  it('are told by the sides and by the person of the lead', () => {
    expect(texts(`${MATCH} The match was watched by 14,300 people.`)).toContain(
      'The match between Harborne Rovers and Weston Albion was watched by 14,300 people.',
    );
    expect(
      texts(
        'Ada Palmer was convicted of fraud on Monday. The prosecution called 48 witnesses during the trial.',
      ),
    ).toContain('The prosecution called 48 witnesses during the trial of Ada Palmer.');
  });

  it('are none that another sentence tells of right before', () => {
    expect(
      texts(`${MATCH} Milton Athletic beat Dunmore United 1-0. The match was watched by 14,300 people.`),
    ).toContain('The match was watched by 14,300 people.');
    expect(texts('Oslo beat forecasts on Saturday. The match was watched by 900 people.')).toContain(
      'The match was watched by 900 people.',
    );
  });

  it('have clubs by their full name', () => {
    expect(texts(`${MATCH} Rovers will play in May.`)).toContain('Harborne Rovers will play in May.');
    expect(
      texts(`${MATCH} Dunmore Rovers lost. Rovers will play in May.`).some((text) =>
        text.startsWith('Harborne Rovers will'),
      ),
    ).toBe(false);
  });
});
