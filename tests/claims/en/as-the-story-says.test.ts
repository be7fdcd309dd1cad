import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) =>
  readArticle({ text, lang: 'en', publishedAt: '2024-06-19' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claimsOf(text).map((claim) => claim.text);

describe('a past verb and its object', () => {
  it('is done by who fired, and not done to them', () => {
    const told = texts('Earlier this month guards in the town fired tear gas and held several farmers.');
    expect(told.join(' ')).toContain('guards in the town fired tear gas');
    expect(told.join(' ')).not.toContain('were fired');
    expect(told.join(' ')).not.toContain('fired held');
  });

  it('is a participle still where another verb follows', () => {
    expect(texts('The boat built in Turin last year sank on Monday.')).toContain(
      'The boat built in Turin last year sank on Monday.',
    );
  });
});

describe('the owner within the name of a body', () => {
  it('is nobody that "he" means', () => {
    const told = texts(
      "A slide was reported near the Mira lodge, said Pierce County Sheriff's Department Sgt. Ben Moss. Authorities say he was not breathing when they reached him.",
    );
    expect(told.join(' ')).not.toMatch(/Pierce County Sheriff was/u);
  });

  it('is nobody whom a school is named after', () => {
    const named = texts("Ada Palmer was born in Leeds. From Bishop Hill's grammar school she went to Kent.");
    expect(named.join(' ')).not.toMatch(/Hill went/u);
    expect(texts('Bishop Ben Hill left the school. He went to Kent.').join(' ')).toContain(
      'Hill went to Kent',
    );
  });

  it('is somebody where he speaks himself', () => {
    const told = texts('Sheriff Ben Moss reported a slide near the lodge. He was in Leeds on Monday.');
    expect(told.join(' ')).toContain('Ben Moss was in Leeds on Monday.');
  });
});

describe('the noun of what a clause is about', () => {
  it('is not told as the name that stands there already', () => {
    expect(texts('Peru was the country with the most mines in 2019.')).toContain(
      'Peru was the country with the most mines in 2019.',
    );
  });

  it('is told by the name in the next sentence', () => {
    expect(texts('Peru opened two mines in May. The country exported 40 tonnes of zinc.')).toContain(
      'Peru exported 40 tonnes of zinc.',
    );
  });
});

describe('a name with "and" in it', () => {
  it('is one name by its short form', () => {
    const told = texts(
      'The paper published with the Leeds Poverty and Human Growth Initiative (LPHI) said that rates were three times higher at sea.',
    );
    expect(told.join(' ')).not.toMatch(/^Human|Leeds Poverty\.|\. Human Growth/u);
    expect(told).toContain(
      'The paper was published with the Leeds Poverty and Human Growth Initiative (LPHI).',
    );
  });

  it('is two names where a short form belongs to the last', () => {
    const names = claimsOf('Acme Bank and Leeds Water Trust (LWT) opened a mill in Turin.')
      .flatMap((claim) => claim.arguments)
      .map(({ text }) => text);
    expect(names).toContain('Leeds Water Trust');
  });
});

describe('what was rejected or denied', () => {
  it('is the object, and no word of anybody', () => {
    const told = claimsOf(
      'On Friday, President Ada Palmer rejected the nearly $3 billion planned sale of Mira Steel of Peru to Orr Group.',
    );
    expect(told.some(({ modality }) => modality === 'denied')).toBe(false);
    expect(told.map(({ text }) => text)).toContain(
      'On Friday, President Ada Palmer rejected the nearly $3 billion planned sale of Mira Steel of Peru to Orr Group.',
    );
  });

  it('is denied where it is a clause', () => {
    const told = claimsOf(
      'Reports in May say talks failed. Ada Palmer denied she had left the party in 2019.',
    );
    expect(
      told.some(({ modality, text }) => modality === 'denied' && text.startsWith('Ada Palmer had left')),
    ).toBe(true);
  });
});

describe('a participle that tells which ones are meant', () => {
  it('is no claim of all there are', () => {
    const told = texts('As of May, all shops tied to the Mira Trade Centre remain closed.');
    expect(told).not.toContain('All shops were tied to the Mira Trade Centre.');
    expect(told.join(' ')).toContain('all shops tied to the Mira Trade Centre remain closed');
  });

  it('is none of how an amount is given', () => {
    const told = texts('Expressed in euro terms, the reserves include 40 tonnes of gold.');
    expect(told.join(' ')).not.toContain('were expressed');
  });

  it('is one of something by name', () => {
    expect(texts('Founded in 1978, Acme employs 40 people.')).toContain('Acme was founded in 1978.');
  });
});

describe('who says so', () => {
  it('is nothing that is held, or cited for something', () => {
    const sources = [
      'The reserves include units like the euro, pound and yen held in the bank.',
      'Reasons cited for the fall in the bee numbers include loss of meadows and use of poisons.',
    ].flatMap((text) => claimsOf(text).map(({ attribution }) => attribution?.source));
    expect(sources.filter(Boolean)).toEqual([]);
  });

  it('is who cites something', () => {
    expect(claimsOf('Police cited safety reasons on Monday.')[0]?.attribution?.source).toBe('Police');
  });

  it('is kept where the sentence tells it at its end, or nothing is told', () => {
    const late = claimsOf(
      'About 37 per cent of the farmers are working now, which is slightly above the average, according to an analysis of the Ageing Study Wave I report by the Leeds Centre.',
    );
    expect(late.some(({ modality }) => modality === 'asserted')).toBe(false);
    const informed = texts(
      'With the find of the frog, the count moves up to 14 for the valley, Ada Palmer of the MII, who was a member of the team, informed in a release.',
    );
    expect(informed.join(' ')).not.toMatch(/MII\.|informed|valley\./u);
  });

  it('is read behind a plain sentence', () => {
    const told = claimsOf('The count moves up to 14 for the valley, Ada Palmer of the MII said on Monday.');
    expect(told[0]?.attribution?.source).toBe('Ada Palmer of the MII');
  });
});

describe('what a cut leaves', () => {
  it('is no adjective without its noun', () => {
    expect(
      texts(
        'Brucella is a bacterial, foodborne illness that causes 1.35 million infections, 26,500 stays, and 420 deaths each year, according to the CDC.',
      ),
    ).not.toContain('Brucella is a bacterial.');
  });

  it('is an adjective that stands for somebody', () => {
    expect(texts('The deciding vote was that of Ada Palmer, an independent, on Monday.').join(' ')).toContain(
      'an independent',
    );
  });

  it('is nothing that a dash adds to what was told apart', () => {
    const told = texts(
      'Mira, instead, will play in the Cup along with Orr, which drew 2-2 at Leeds to secure fifth place - above Hull on goal difference.',
    );
    expect(told).toContain('Mira will play in the Cup along with Orr.');
    expect(told.join(' ')).not.toContain('along with Orr - above');
  });

  it('is what a dash adds to the clause itself', () => {
    expect(texts('Orr came fifth in the Cup on Monday - above Hull on goal difference.').join(' ')).toContain(
      'above Hull',
    );
  });
});

describe('what dashes set off', () => {
  it('is a fact of its own, and what the rest says is told without it', () => {
    const told = texts(
      'Engineers say the rock - which has been donated by the Leeds Museum - will be used to test cameras on the rover.',
    );
    expect(told).toContain('The rock has been donated by the Leeds Museum.');
    expect(told).toContain('The rock will be used to test cameras on the rover.');
    expect(texts('The bill fell by 4% in May - which pleased the mill.').join(' ')).not.toContain('which');
  });

  it('stays where it tells who or what is meant', () => {
    expect(texts('Two mills - one in Turin and one in Leeds - opened in May.').join(' ')).toContain(
      'one in Turin',
    );
  });
});

describe('two things told of somebody side by side', () => {
  it('are no one office', () => {
    const told = texts('Guests include regular visitor ex-Acme director Ada Palmer and actor Ben Orr.');
    expect(told.join(' ')).not.toMatch(/is (?:a )?regular visitor/u);
  });

  it('are an office where it stands alone', () => {
    expect(texts('Ex-Acme director Ada Palmer opened a mill in May.')).toContain(
      'Ada Palmer is an ex-Acme director.',
    );
  });
});

describe('a second fact behind a comma', () => {
  it('is left to itself: a share, a rank, what was done this time', () => {
    const told = texts(
      [
        'Some 584 million people were ill in 2019, accounting for 28 percent of all people.',
        'Turnout was 12 percent greater than last year, with the highest number of voters since 2006.',
        'On Monday the agency criticised the plan, this time not only asking for talks but also naming Acme.',
      ].join(' '),
    );
    expect(told).toContain('Some 584 million people were ill in 2019.');
    expect(told.join(' ')).not.toMatch(/accounting|with the highest|this time/u);
  });

  it('stays where the clause needs it', () => {
    expect(texts('Acme opened 40 mills in 2019, with the help of Orr Bank.').join(' ')).toContain(
      'with the help',
    );
  });
});
