import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2024-05-31' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('words that open a clause, and others that do not', () => {
  it('are told apart before a number', () => {
    expect(texts('As two men fled towards the river, police fired a shot.')).not.toContain(
      'As two men fled towards the river.',
    );
    expect(texts('As many as 12 people died in Leeds.')).toEqual(['As many as 12 people died in Leeds.']);
  });

  it('are told apart before an hour of the day', () => {
    expect(texts('A storm that slammed into Peru before dawn left 23 people dead.')).toContain(
      'A storm left 23 people dead.',
    );
    expect(texts('The men left Leeds before dawn broke over the hills.')).toEqual([
      'The men left Leeds before dawn broke over the hills.',
    ]);
  });

  it('are left out with "even" before them', () => {
    expect(texts('Net profit fell 6% to $101m, even as revenue grew 14%.')).toContain(
      'Net profit fell 6% to $101m.',
    );
    expect(texts('The club won in Leeds, even without its captain.')).toContain(
      'The club won in Leeds, even without its captain.',
    );
  });

  it.each([
    [
      'With barely 70 seconds left on the clock, Ben Hill scored a goal.',
      'With barely 70 seconds left on the clock, Ben Hill scored a goal.',
    ],
    ['Either side has three months to appeal.', 'Either side has three months to appeal.'],
    [
      'The walls round the power station were raised by a metre in May.',
      'The walls round the power station were raised by a metre in May.',
    ],
    [
      'In 2023 the rule applied only to centres marked as unsafe.',
      'In 2023 the rule applied only to centres marked as unsafe.',
    ],
    [
      'A licence lowers costs since large banks and trusts often have internal limits on deposits.',
      'Large banks and trusts often have internal limits on deposits.',
    ],
    [
      "Crashes are common on Peru's narrow, winding roads.",
      "Crashes are common on Peru's narrow, winding roads.",
    ],
  ])('are read: %s', (text, claim) => expect(texts(text)).toContain(claim));
});

describe('a form that is past and participle', () => {
  it.each([
    ['The manager was glad after a game watched by 52,488.', 'A game watched by 52,488.'],
    ['Whales, thought to number 80, feed near the island.', 'Whales thought to number 80.'],
    [
      'Costs linked to the closing of a mill in Leeds rose.',
      'Costs linked to the closing of a mill in Leeds.',
    ],
    ['A surgeon named Ben Hill brought it home in 1820.', 'A surgeon was named Ben Hill.'],
    ['Police named Ben Hill (29), picked up in Surat, and Ada Palmer (24), held in Leeds.', 'Held in Leeds.'],
  ])('makes no claim without its verb: %s', (text, claim) => expect(texts(text)).not.toContain(claim));

  it('is passive where it tells how the next one was out', () => {
    expect(texts('Hill was bowled by Orr, Ben Lee caught at short leg for 2.')).toContain(
      'Ben Lee was caught at short leg for 2.',
    );
    expect(texts('Hill was held by police, Ben Lee caught the train.')).toContain(
      'Ben Lee caught the train.',
    );
  });

  it('is hedged where people are feared dead', () => {
    expect(claims('Two miners are feared dead in Peru.')[0]?.modality).toBe('hedged');
    expect(claims('The king was feared by all in Peru.')[0]?.modality).toBe('asserted');
  });
});

describe('who did it', () => {
  it('is the one whose name stands between commas behind "said"', () => {
    expect(texts('The ranger said the labourer, Ben Hill, noticed pug marks and alerted a guard.')).toContain(
      'Ben Hill noticed pug marks.',
    );
    expect(texts('The ranger met the labourer, Ben Hill, and alerted a guard.')).toContain(
      'The ranger alerted a guard.',
    );
  });

  it('is no ship for what only somebody does', () => {
    const ship = 'The first ship is to be delivered in March 2029.';
    expect(texts(`${ship} It did not name the buyer.`)).not.toContain(
      'The first ship did not name the buyer.',
    );
    expect(texts(`${ship} It is 90 metres long.`)).toContain('The first ship is 90 metres long.');
  });

  it('is no goalkeeper of the other side', () => {
    const lead = 'Leeds goalkeeper Ada Palmer made two saves as Leeds beat York 4-3.';
    expect(texts(`${lead} Ann Lee beat the goalkeeper from the left.`)).toContain(
      'Ann Lee beat the goalkeeper from the left.',
    );
  });

  it('is not told by the second part of a cleft', () => {
    expect(texts('It was a man who had gone to open a gate who found it.').join()).not.toContain('who found');
  });

  it('is not what it is done to, where it would be done to itself', () => {
    expect(texts('Uganda and Rwanda, which had closed roads, are to lift them by May.')).toEqual([]);
  });
});

describe('what "it" and "them" stand for behind "and"', () => {
  it('is no time, and nothing that "it" stood beside', () => {
    expect(
      texts('The soldiers lowered the flag in the morning and folded it into a triangle.'),
    ).not.toContain('The soldiers folded the morning into a triangle.');
    expect(texts('The soldiers bought it for a museum and sold it in May.')).not.toContain(
      'The soldiers sold the museum in May.',
    );
    expect(texts('The crew raised the boat and took it to Hull.')).toContain(
      'The crew took the boat to Hull.',
    );
  });
});

describe('"the company"', () => {
  it('is no place that stands before it', () => {
    const lead = 'About 100 homes were dark, Omega Networks said.';
    const next =
      'Most were in Mayo, Galway and Sligo, but the company warned that 40 would stay so until Monday.';
    expect(claims(`${lead} ${next}`).map(({ attribution }) => attribution?.source)).not.toContain('Sligo');
  });

  it('is no town that the story sets somebody in', () => {
    const lead =
      'A bus left Tarvo with 41 people. It fell near the hospital in Tarvo. Tarvo declared mourning.';
    expect(texts(`${lead} The company did not reply.`)).not.toContain('Tarvo did not reply.');
  });

  it('is the firm that the story tells of', () => {
    expect(texts('Acme Motors opened a plant in Hull. The company owns 14 shops.')).toContain(
      'Acme Motors owns 14 shops.',
    );
  });
});

describe('"the country"', () => {
  it('is none that was named in passing far above', () => {
    const story =
      'Police held four men in Leeds. They met online. They had no papers. The callers work out of Cambodia. They sent mails. They made 90 calls. No law in the country bars it.';
    expect(texts(story).join()).not.toContain('No law in Cambodia');
    expect(texts('The callers work out of Cambodia. The country has 90 prisons.')).toContain(
      'Cambodia has 90 prisons.',
    );
  });
});

describe('hours at the head of a paragraph', () => {
  it('are no part of a claim or a source', () => {
    const story =
      'Lava stops\n\nLava stopped short of a road in Peru on Monday.\n\n10:15 – Police said 62 homes were full.';
    expect(claims(story).map(({ attribution }) => attribution?.source)).toContain('Police');
  });
});

describe('an office before a name', () => {
  it('has "an" before the name that is put for its own', () => {
    expect(texts('The award went to Acme goalkeeper Ada Palmer.')).toContain(
      'Ada Palmer is an Acme goalkeeper.',
    );
  });

  it('keeps its capitals at the head of a sentence', () => {
    expect(texts('School Education Minister Ben Hill left Pune on Monday.')).toContain(
      'Ben Hill is School Education Minister.',
    );
  });
});

describe('the first of two deeds', () => {
  it.each([
    [
      'In 2022 a court fined the firm $9m for failing to pay, and ordered that $5m be set aside.',
      'In 2022 a court fined the firm $9m for failing to pay.',
    ],
    [
      'The hall had been restored after a quake in 2018 and was empty because the priest was late.',
      'The hall was empty because the priest was late.',
    ],
    [
      'Ben Hill came to power after the vote that ended the rule of Ann Lee, and was re-elected in 2021.',
      'Ben Hill came to power after the vote that ended the rule of Ann Lee.',
    ],
    [
      'The airport lost part of its roof and will stay closed until May.',
      'The airport lost part of its roof.',
    ],
    ['The fever infected 17 people, and killed nine in Leeds.', 'The fever infected 17 people.'],
    [
      'A quake shook Peru as many people were asleep, killing five people and damaging houses and stretches of road.',
      'Five people were killed when a quake shook Peru.',
    ],
  ])('is told, whatever is not read of the second: %s', (text, claim) =>
    expect(texts(text)).toContain(claim),
  );

  it('is told without what some of those did', () => {
    expect(texts('Six villagers were missing in Leeds, among them two children.')).toContain(
      'Six villagers were missing in Leeds.',
    );
  });

  it('is no deed of those who stand between', () => {
    expect(texts('A storm hit Peru as soldiers attacked a camp, killing five people.').join()).not.toContain(
      'killed when a storm hit',
    );
  });

  it('keeps a noun that passes for a verb', () => {
    expect(texts('A quake broke houses and stretches of road in Leeds.').join()).not.toContain(
      'quake stretches',
    );
  });
});

describe('"due to" before a verb', () => {
  it('tells what is to come, and before a noun a cause', () => {
    expect(texts('With its mandate due to expire in May, the force has given up nine posts.')).toContain(
      'With its mandate due to expire in May, the force has given up nine posts.',
    );
    expect(texts('The hall was closed due to lack of space.')).toContain(
      'The hall was closed due to lack of space.',
    );
  });
});

describe('a full stop within a figure or a name', () => {
  it('ends no claim', () => {
    expect(texts('Smoke made up 22% of PM2.5 in Leeds on Thursday.')).toEqual([
      'Smoke made up 22% of PM2.5 in Leeds on Thursday.',
    ]);
    expect(texts('The firm sold its A320. 5 were new.')).toContain('The firm sold its A320.');
  });
});

describe('a new plant', () => {
  it('is told with its place, up to the name of the state', () => {
    const lead = 'Acme Motors will open a new plant in the Malaysian state of Penang.';
    expect(texts(`${lead} The plant will employ 400 people. Omega left.`)).toContain(
      'The new plant in the Malaysian state of Penang will employ 400 people.',
    );
  });

  it('is left bare beside another one', () => {
    const lead = 'Acme Motors opened a new plant in Hull. Omega has a plant in Leeds.';
    expect(texts(`${lead} The plant employs 40 people. Omega left.`)).toContain(
      'The plant employs 40 people.',
    );
  });
});

describe('what the headline names', () => {
  const story = (lead: string, next: string) =>
    readArticle({
      text: `ISRO places BlueBird satellite in orbit\n\n${lead} ${next} Omega left.`,
      lang: 'en',
      publishedAt: '2024-05-31',
    }).readings.map(({ claim }) => claim.text);

  it('is what the lead tells of without its name', () => {
    expect(
      story('The agency put a heavy satellite into orbit on Monday.', 'The satellite has an antenna.'),
    ).toContain('The BlueBird satellite has an antenna.');
  });

  it('is not a second one that is brought in later', () => {
    const next = 'The agency left. Peru put a satellite into orbit in May. The satellite has an antenna.';
    expect(story('The agency put a heavy satellite into orbit on Monday.', next).join()).not.toContain(
      'The BlueBird satellite has an antenna',
    );
  });
});

describe('some things that did something', () => {
  it('are not told of all', () => {
    expect(
      texts('A study found that fires began in rooms that held more workers than allowed.').join(),
    ).not.toContain('Rooms held');
    expect(texts('A fire began in a room that held 40 workers in Leeds.').join()).toContain(
      'held 40 workers',
    );
  });
});

describe('"it" behind what points elsewhere', () => {
  it('is not told', () => {
    expect(texts('The department in Leeds disputes that figure and puts it at 26,000.').join()).not.toContain(
      'puts that figure',
    );
    expect(texts('The crew in Leeds raised the boat and took it to Hull.').join()).toContain(
      'took the boat to Hull',
    );
  });
});

describe('what another clause or a cut would make untrue', () => {
  it.each([
    [
      'Ben Hill denied rumours that it had cubs, which had been circulating in Leeds for a week.',
      'Cubs had been',
    ],
    [
      'Sales fell by half after Peru, which signed a deal with Spain in March, stepped up patrols.',
      'after Peru.',
    ],
    ['Only males sing in May, so mothers and calves could be missed.', 'so mothers.'],
  ])('is not told: %s', (text, part) => expect(texts(text).join(' ')).not.toContain(part));

  it.each([
    ['Ben Hill said it had cubs, which had been seen in Leeds for a week.', 'Cubs had been seen in Leeds'],
    ['Sales fell by half after Peru signed a deal with Spain in March.', 'Sales fell by half'],
  ])('is told where nothing does: %s', (text, part) => expect(texts(text).join(' ')).toContain(part));
});
