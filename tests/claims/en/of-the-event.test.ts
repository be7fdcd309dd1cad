import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2024-05-31' }).readings.map(
    ({ claim }) => claim.text,
  );
const joined = (text: string) => texts(text).join(' ');

describe('who died, and in what', () => {
  it('stand in one claim where two halves share the clause behind them', () => {
    const told = texts(
      'At least 23 people have died and 62 others are missing after a boat overturned off Peru.',
    );
    expect(told).toContain('At least 23 people have died after a boat overturned off Peru.');
    expect(told).toContain('62 others are missing after a boat overturned off Peru.');
    expect(texts('Ben Hill has died in Leeds after a wall fell.')).toContain('Ben Hill has died in Leeds.');
  });

  it('are told where somebody has died by now', () => {
    expect(texts('A woman has died after a tree fell on her car in Leeds.')).toContain(
      'A woman has died after a tree fell on her car in Leeds.',
    );
  });
});

describe('what a boat carries', () => {
  it('does not do what the boat does', () => {
    expect(texts('A boat carrying migrants and refugees capsized off Peru.')).toContain(
      'A boat capsized off Peru.',
    );
    expect(joined('A boat carrying migrants and refugees capsized off Peru.')).not.toContain(
      'Refugees capsized',
    );
    expect(joined('A boat carried migrants and refugees waited in Peru.')).not.toContain('The boat waited');
  });
});

describe('an accident at a place that no list knows', () => {
  const ferry =
    'A ferry capsized off the coast of Tarvo province on Friday, killing two people, police said.';

  it('is told with what befell others in it', () => {
    expect(texts(`${ferry} Seventy passengers were rescued by fishing boats.`)).toContain(
      'Seventy passengers were rescued by fishing boats after the accident off the coast of Tarvo province.',
    );
    expect(texts(`${ferry} Two of the dead were children.`)).toContain(
      'Two of the dead in the accident off the coast of Tarvo province were children.',
    );
  });

  it('is not told with what was done elsewhere, or at another time', () => {
    expect(joined(`${ferry} Forty people were rescued by a crew from Hull.`)).not.toContain(
      'Hull after the accident',
    );
    expect(joined(`${ferry} Elsewhere, Forty people were rescued by boats.`)).not.toContain(
      'boats after the',
    );
  });
});

describe('what a player did', () => {
  const lead = 'Ann Lee struck a 104-ball 117 as Leeds beat York by 59 runs on Thursday.';

  it.each([
    ['Leeds made 281 for six.', 'Leeds made 281 for six in the match between Leeds and York.'],
    ['Ann Lee hit 14 fours.', 'Ann Lee hit 14 fours in the match between Leeds and York.'],
  ])('is told with the match: %s', (text, claim) => expect(texts(`${lead} ${text}`)).toContain(claim));

  it.each(['Leeds made 63 arrests.', 'Ann Lee hit 14 cars.', 'Ann Lee finished with a smile.'])(
    'is told without it where it may be done elsewhere: %s',
    (text) => expect(texts(`${lead} ${text}`)).toContain(text),
  );
});

describe('"the state"', () => {
  it('is not one that is named in passing, where the story opens with another', () => {
    const story =
      'Ohio passed a bill on Monday. It caps fees. Owners walked out. Salem in Oregon has a similar law.';
    expect(joined(`${story} The state has 60 schools.`)).not.toContain('Oregon has 60');
    expect(texts('Ohio passed a bill on Monday. The state has 60 schools.')).toContain(
      'Ohio has 60 schools.',
    );
  });
});
