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

describe('the event of a story', () => {
  const bus = 'A bus fell into a gorge near Pune on Thursday, killing six people.';
  const told = 'Twelve people were injured in the accident near Pune.';

  it.each([
    'The bus was carrying pilgrims to Nashik.',
    'Police said that the driver lost control.',
    'Rescuers reached the site within an hour.',
  ])('goes on behind what is told of it: %s', (between) =>
    expect(texts(`${bus}\n\n${between}\n\nTwelve people were injured.`)).toContain(told),
  );

  it.each([
    'Protesters stormed parliament.',
    'Cholera has spread in Turkana.',
    'Typhoon Ada struck the same province.',
    'Police said that three lorries collided.',
    'On Saturday coastguards stopped three boats near Tenerife.',
    'Some 10,000 people died last year.',
    'Gunmen stormed a bank. The police came.',
    'The bus killed ten people in 2019.',
  ])('is left for good behind what happened elsewhere: %s', (between) =>
    expect(joined(`${bus}\n\n${between} Twelve people were injured.`)).not.toContain(
      'injured in the accident',
    ),
  );
});

describe('a toll', () => {
  const blocksOf = (text: string) =>
    readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2024-05-31' }).readings.flatMap(
      ({ claim, form }) => (claim.text.startsWith('Twelve people were injured') ? form.blocks : []),
    );
  const bus = 'A bus fell into a gorge near Pune on Thursday, killing six people.';

  it('is not asked where the story has left its event', () => {
    expect(blocksOf(`${bus} Protesters stormed parliament. Twelve people were injured.`)).toContain(
      'toll-of-elsewhere',
    );
    expect(blocksOf(`${bus} Twelve people were injured.`)).toEqual([]);
  });
});

describe('the match of a story', () => {
  const lead = 'Leeds beat York 3-1 in the league on Thursday.';
  const told = 'Leeds scored two goals in the match between Leeds and York.';

  it('is told again where a side of it is named alone', () => {
    expect(texts(`${lead} In Perth, Ghana lost to Kenya. Leeds scored two goals.`)).toContain(told);
    expect(texts(`${lead} Ann Lee scored a goal. Leeds scored two goals.`)).toContain(told);
  });

  it('is left where another side or place is named, with whoever plays there', () => {
    const other = 'In Perth, Ghana were bowled out for 132. Ben Hill took five wickets.';
    expect(texts(`${lead} ${other}`)).toContain('Ben Hill took five wickets.');
    expect(texts(`${lead} ${other} Leeds won a penalty. Ben Hill took five wickets.`)).not.toContain(
      'Ben Hill took five wickets in the match between Leeds and York.',
    );
    expect(texts(`${lead} Ben Hill took five wickets.`)).toContain(
      'Ben Hill took five wickets in the match between Leeds and York.',
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
