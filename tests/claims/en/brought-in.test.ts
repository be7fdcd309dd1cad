import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('what a story brings in once', () => {
  it.each([
    [
      'A ban on mopeds begins in May. The ban was ordered by a court.',
      'The ban on mopeds was ordered by a court.',
    ],
    [
      'Two men were held over a robbery at a bank in Leeds. The robbery took place on 3 October.',
      'The robbery at a bank in Leeds took place on 3 October.',
    ],
    [
      'A strike by porters shut Hull Airport on Monday. The strike ended at noon.',
      'The strike by porters ended at noon.',
    ],
    [
      'Peru passed a bill to set up a water board. The bill was written by Ada Palmer.',
      'The bill to set up a water board was written by Ada Palmer.',
    ],
    [
      'Leeds gave Ada Palmer a $500 grant. The grant was spent on books.',
      'The $500 grant was spent on books.',
    ],
    [
      'The cargo ship Star of Hull sank on Friday. The vessel was built in 1998.',
      'The cargo ship Star of Hull was built in 1998.',
    ],
    ['Peru bought software from the startup Zedix. The startup has 40 workers.', 'Zedix has 40 workers.'],
    [
      'Chief Minister Mohan Roy opened a school. The chief minister has 12 horses.',
      'Mohan Roy has 12 horses.',
    ],
    [
      'Leeds have signed Ben Hill from Hull. The 24-year-old scored 19 goals in May.',
      'Ben Hill scored 19 goals in May.',
    ],
    [
      'A bomb killed six people and injured nine at a market in Leeds. The attack lasted an hour.',
      'The attack at a market in Leeds lasted an hour.',
    ],
    [
      'Peru will ban mopeds in cities. The ban was backed by Ada Palmer.',
      'The ban on mopeds in cities was backed by Ada Palmer.',
    ],
    [
      'Acme has built an app that finds free desks. The app has 300 users.',
      'The app that finds free desks has 300 users.',
    ],
    ['Ada Palmer won the 2024 Water Prize. The prize is worth $150.', 'The Water Prize is worth $150.'],
    [
      'A letter about steel taxes was found. The letter was sent in March.',
      'The letter about steel taxes was sent in March.',
    ],
  ])('is told in full later: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it.each([
    // Two of one kind.
    'A ban on mopeds begins in May. A ban on phones begins in June. The ban was ordered by a court.',
    'Leeds made three $500 grants. The grant was spent on books.',
    'Peru will ban mopeds. Peru will ban flares. The ban was backed by Ada Palmer.',
  ])('is not told in full where another may be meant: %s', (text) => {
    expect(texts(text).at(-1)).toMatch(/^The (?:ban|grant) was/u);
  });

  it('is no firm for a trade that it need not have', () => {
    expect(texts('The guild said on Zedix that the airline had two planes.').join(' ')).not.toContain(
      'Zedix had',
    );
  });

  it('is no headless superlative', () => {
    expect(texts('The fine is the largest that the court has imposed on Acme.').join(' ')).not.toContain(
      'imposed the largest',
    );
  });

  it('is nobody of the sentence itself, nor one of two', () => {
    expect(texts('Ben Hill scored twice. Luke Orr praised the 24-year-old.').join(' ')).not.toContain(
      'praised Ben Hill',
    );
    expect(texts('Ben Hill and Luke Orr joined Leeds. The 24-year-old scored twice.').at(-1)).toBe(
      'The 24-year-old scored twice.',
    );
  });

  it('is not what "it" of the sentence before was done by', () => {
    expect(
      texts('A statue was found in 1990. The museum bought it in May. It will be shown in Hull.'),
    ).not.toContain('The museum will be shown in Hull.');
  });
});

describe('a figure behind another', () => {
  it.each([
    ["Acme's revenue rose 40%, while its loss fell to $12 million.", "Acme's loss fell to $12 million."],
    ["Acme's sales grew by 12% in 2024, but its profit fell by a third.", "Acme's profit fell by a third."],
  ])("is the same firm's: %s", (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('is not the name of what a name names', () => {
    expect(
      texts('The name Zed was coined by Ada Palmer. Its name comes from a river.').join(' '),
    ).not.toContain("name's name");
  });
});

describe('a number of those told of', () => {
  it.each([
    ['The school has 400 pupils, of whom 120 are girls.', '120 of 400 pupils are girls.'],
    [
      'The basin covers 7,000 square kilometres, of which 5,500 are covered by forest.',
      '5,500 of 7,000 square kilometres are covered by forest.',
    ],
  ])('is told with how many they are: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('is not told of what the words cannot mean', () => {
    expect(texts('Police held 40 men in three towns, of whom six were later freed.').join(' ')).not.toContain(
      'three towns were',
    );
    expect(texts('The city has 14 parks, of which the largest is Orr Park.')).toEqual([
      'The city has 14 parks.',
    ]);
  });
});

describe('two deeds under one verb', () => {
  it.each([
    [
      'Acme plans to build a mill in Hull and hire 200 people by 2030.',
      ['Acme plans to build a mill in Hull.', 'Acme plans to hire 200 people by 2030.'],
    ],
    [
      'Ben Hill is due to speak in court on Monday and plans to sue the paper.',
      ['Ben Hill is due to speak in court on Monday.', 'Ben Hill plans to sue the paper.'],
    ],
    [
      'The men were held in Hull and taken to Leeds.',
      ['The men were held in Hull.', 'The men were taken to Leeds.'],
    ],
  ])('are two claims: %s', (text, both) => {
    expect(texts(text)).toEqual(both);
  });

  it('tell the second with the verb that it stands under', () => {
    expect(claims('Acme plans to build a mill in Hull and hire 200 people.')[1]?.predicate).toBe(
      'plans to hire',
    );
  });

  it('stay one where the second hangs on the first, or neither is meant', () => {
    expect(texts('Acme will not build a mill and hire 200 people.')).toEqual([
      'Acme will not build a mill and hire 200 people.',
    ]);
    expect(texts('Acme plans to help Hull build a mill and hire 200 people.')).toHaveLength(1);
  });
});

describe('where and when of two harms', () => {
  it.each([
    [
      'A bomb killed 12 people and injured 30 outside a bank in Leeds on Sunday.',
      'A bomb killed 12 people outside a bank in Leeds on Sunday.',
    ],
    [
      'Nine people were killed and 21 people were injured when a bus fell into a gorge.',
      'Nine people were killed when a bus fell into a gorge.',
    ],
    [
      'Nearly 300 houses were damaged and 12 people injured when a storm hit Hull.',
      '12 people were injured when a storm hit Hull.',
    ],
  ])('are told with both: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('are not told of a deed that may have been done elsewhere', () => {
    expect(texts('Acme bought a mill and opened a shop in Leeds.')).toContain('Acme bought a mill.');
  });
});

describe('words that pass for others', () => {
  it.each([
    ['A pipe burst in Leeds on Saturday.', 'A pipe burst in Leeds on Saturday.'],
    ['The bridge, which opened in May, links Hull with Leeds.', 'The bridge links Hull with Leeds.'],
    ['The couple, who married in 2010, live in Hull.', 'The couple married in 2010.'],
    ['Ben Hill, who was minister until 2010, moved to Hull.', 'Ben Hill was minister until 2010.'],
    ['All 41 men who were trapped in a mine were saved.', 'All 41 men were trapped in a mine.'],
    ['Sun Foods will close its plant in Leeds.', 'Sun Foods will close its plant in Leeds.'],
    ['Classes will begin on 4 March and end on 2 April.', 'Classes will end on 2 April.'],
    [
      'The council denied reports that hospitals in Hull are short of oxygen.',
      'Hospitals in Hull are short of oxygen.',
    ],
    ['Snake bites killed 42 people in May.', 'Snake bites killed 42 people in May.'],
    ['Peru sent 200 soldiers to the north.', 'Peru sent 200 soldiers to the north.'],
    ['The firm has 400 workers and plans to open 50 shops.', 'The firm plans to open 50 shops.'],
  ])('are read: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('are left as they are where they are right', () => {
    expect(texts('Acme announced budgets and plans to build a mill.').join(' ')).not.toContain(
      'Acme plans to build',
    );
    expect(texts('The lamp was put on a shelf.')).toEqual(['The lamp was put on a shelf.']);
  });
});

describe('who says it', () => {
  const source = (text: string) => claims(text).find(({ attribution }) => attribution)?.attribution?.source;

  it('is told by name where that stands beside the office', () => {
    expect(source("Peru's foreign minister, Ada Palmer, said the mill would close.")).toBe('Ada Palmer');
  });

  it('is told by the office where no name stands there', () => {
    expect(source("Peru's foreign minister said the mill would close.")).toBe("Peru's foreign minister");
  });
});
