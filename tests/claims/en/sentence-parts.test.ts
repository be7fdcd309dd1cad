import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('the verb of a sentence is found', () => {
  it.each([
    [
      'behind a lone name and what it is',
      'Ford, the car maker, opened a plant on Monday.',
      'Ford opened a plant on Monday.',
    ],
    [
      'behind a group in the plural',
      'The band were forced to cancel a show in Leeds.',
      'The band were forced to cancel a show in Leeds.',
    ],
    [
      'behind "a total of"',
      'So far a total of 14 runners have been banned.',
      'So far a total of 14 runners have been banned.',
    ],
    [
      'behind two nouns that a bare form agrees with',
      'New trams and the 6-mile line use the old bridge.',
      'New trams and the 6-mile line use the old bridge.',
    ],
    [
      'behind a noun with "before"',
      'The trial before the court has been delayed until June.',
      'The trial before the court has been delayed until June.',
    ],
    [
      'behind an owner and its noun',
      "Burnley's reward for the win was a trip to Leeds.",
      "Burnley's reward for the win was a trip to Leeds.",
    ],
    [
      'behind an adverb and a participle',
      "The firm's currently traded stock fell in Paris.",
      "The firm's currently traded stock fell in Paris.",
    ],
    [
      'around an ordinal',
      'The play was first shown in 2003 in Leeds.',
      'The play was first shown in 2003 in Leeds.',
    ],
    [
      'behind a clause with no comma',
      'When the mill closed the new owner sold the site.',
      'The new owner sold the site.',
    ],
  ])('%s', (_, text, told) => {
    expect(texts(text)).toContain(told);
  });

  it('and what figures show is read', () => {
    expect(texts('Figures show that the town has nine bridges.')).toContain('The town has nine bridges.');
  });

  it('and "before" still opens a clause behind a verb', () => {
    expect(texts('The mayor left before the vote was held.')).toContain(
      'The mayor left before the vote was held.',
    );
  });
});

describe('what stands beside a name', () => {
  it.each([
    [
      'two offices',
      'Ada Palmer, chairman and founder of Acme, opened the plant.',
      'Ada Palmer is chairman and founder of Acme.',
    ],
    [
      'what somebody is now',
      'Ada Palmer, now leader of the Green party, opened the plant.',
      'Ada Palmer is leader of the Green party.',
    ],
    [
      'what the dead were',
      'Ada Palmer, the former head of Acme, has died in Leeds.',
      'Ada Palmer was the former head of Acme.',
    ],
    [
      'a title won often',
      'Four-time champion Ada Palmer lost in Leeds.',
      'Ada Palmer is a four-time champion.',
    ],
  ])('%s', (_, text, told) => {
    expect(texts(text)).toContain(told);
  });

  it('is no office where it goes on as a list of things', () => {
    expect(
      texts('Ada Palmer, cars and songs are loved in Leeds.').some((text) => / is cars/u.test(text)),
    ).toBe(false);
  });
});

describe('what a comma sets off', () => {
  it('is a claim of its own where one noun can be meant', () => {
    const told = texts('The team asked 900 people for the poll, which was mostly held in May.');
    expect(told).toContain('The poll was mostly held in May.');
    expect(told).toContain('The team asked 900 people for the poll.');
  });

  it('is left where the whole sentence may be meant, or another noun', () => {
    const told = [
      ...texts('The team found smoke in the tent, which delayed the start.'),
      ...texts('The team found a box near the car, which was sold in May.'),
    ];
    expect(told.some((text) => /^The (?:tent|car) /u.test(text))).toBe(false);
  });
});

describe('a pronoun behind a clause that stands first', () => {
  it('is told by that clause’s subject', () => {
    expect(texts('Although the company lost money, it paid a dividend.')).toContain(
      'The company paid a dividend.',
    );
    expect(texts('Soon after the miners entered the valley, they built a town.')).toContain(
      'The miners built a town.',
    );
  });

  it('is nobody’s where two things fit', () => {
    expect(
      texts('When the truck hit the bus, it caught fire.').some((text) => /caught fire/u.test(text)),
    ).toBe(false);
  });
});

describe('claims that only the sentence before would complete', () => {
  it.each([
    'The two met in Rome.',
    'The latter will be sold in May.',
    'Another change will help the town.',
    'The other changes helped the town.',
  ])('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('are told where a name or a number stands with them', () => {
    expect(texts('Another 18 percent came from Leeds.')).toHaveLength(1);
    expect(texts('The two firms met in Rome.')).toHaveLength(1);
  });

  it('lose their "then"', () => {
    expect(texts('Then Ada Palmer moved to Leeds in 1999.')).toEqual(['Ada Palmer moved to Leeds in 1999.']);
  });
});

describe('what somebody forecasts', () => {
  it('is that person’s word', () => {
    expect(
      claims('Ada Palmer said sales would rise in 2030.').find(({ text }) => /^Sales/u.test(text))?.modality,
    ).toBe('reported');
    expect(
      claims('The minister said the road would open in June.').find(({ text }) => /^The road/u.test(text))
        ?.modality,
    ).toBe('planned');
  });
});

describe('what a phrase holds', () => {
  const within = (text: string) =>
    claims(text).flatMap(({ arguments: found }) => found.map(({ text: words }) => words));

  it('is the number that a unit is said of', () => {
    expect(within('The race lasted 17 minutes.')).toEqual(['race', '17 minutes', '17']);
    expect(within('The farm covers 400 to 500 square miles.')).toEqual(
      expect.arrayContaining(['400 to 500 square miles', '400', '500']),
    );
    expect(within('The farm cost $400.')).toEqual(['farm', '$400']);
  });

  it('is no noun that means nothing without "of"', () => {
    const found = within('Ada Palmer studies a branch of the theory of graphs.');
    expect(found).toContain('branch of the theory of graphs');
    expect(found).not.toContain('branch');
  });

  it('is a noun that counts what follows', () => {
    expect(within('Hundreds of the miners left the valley.')).toContain('Hundreds');
  });
});

describe('parts of a phrase that answer of their own', () => {
  const parts = (text: string) => claims(text).flatMap((claim) => claim.arguments.map((one) => one.text));

  it('are what says of which kind a noun is', () => {
    expect(parts('Most of the pupils attend vocational schools in Leeds.')).toContain('vocational');
    expect(parts('The ministry trained soy farmers in Brazil.')).toContain('soy');
    expect(parts('The museum bought a black-and-yellow carriage.')).toContain('black-and-yellow');
  });

  it('are none that say how, how much or which', () => {
    expect(parts('A well-known singer came to Leeds.')).not.toContain('well-known');
    expect(parts('The total cost rose in Leeds.')).not.toContain('total');
  });

  it('are the year of a whole date, and none of a month', () => {
    expect(parts('The guild was founded on April 5, 1754 in Leeds.')).toContain('1754');
    expect(parts('The guild was founded in April 1754 in Leeds.')).not.toContain('1754');
  });
});

describe('whose somebody is', () => {
  it('is told where "of" or "from" and a body or place stand between commas', () => {
    expect(texts('Ada Palmer, of the University of Leeds, said the trial was good.')).toContain(
      'Ada Palmer is of the University of Leeds.',
    );
    expect(texts('Ada Palmer, from Leeds, won the race.')).toContain('Ada Palmer is from Leeds.');
  });

  it('is no claim for what somebody has done, or a list', () => {
    expect(texts('Ada Palmer, of all people, won the race.').some((text) => / is of /u.test(text))).toBe(
      false,
    );
    expect(
      texts('Ada Palmer, from Leeds, and Ben Hill, from York, won the race.').some((text) =>
        /is from .*Ben/u.test(text),
      ),
    ).toBe(false);
  });
});

describe('a clause that would say something else', () => {
  it('is not cut from the middle of what is said', () => {
    expect(
      texts(
        'The Federal Trade Commission said two in five of the 635 reports it had from shops concerned fraud.',
      ),
    ).toEqual([]);
    expect(texts('The firm said on Monday the plant had closed.')).toContain('The plant had closed.');
  });

  it('is no denial for a title, and no doubt for what could not be done', () => {
    const [titled] = claims("Ada Palmer's words come in a film called 'No More Mr Nasty'.");
    expect(titled?.negated).toBe(false);
    const [idle] = claims('The keeper could do nothing about the goal.');
    expect(idle?.modality).toBe('asserted');
  });

  it('ends behind a closing quotation mark', () => {
    const [first] = claims("The report came in a film called 'No More Rain'. Ben Hill said he left.");
    expect(first?.attribution).toBeNull();
  });

  it('is none where "such" or a number alone is its subject', () => {
    expect(texts('Such a move would have to wait until May.')).toEqual([]);
    expect(texts('7,800 were moved out of the valley.')).toEqual([]);
    expect(texts('7,800 people were moved out of the valley.')).toHaveLength(1);
  });
});
