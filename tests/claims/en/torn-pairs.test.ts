import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);
const sources = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.attribution?.source);

describe('a count that two deeds share', () => {
  it('is told of neither alone', () => {
    expect(texts('Ukraine destroyed and jammed 55 drones over Odesa on Tuesday.')).toEqual([]);
    expect(texts('Ukraine jammed 55 drones over Odesa on Tuesday.')).toEqual([
      'Ukraine jammed 55 drones over Odesa on Tuesday.',
    ]);
  });
});

describe('two amounts of one verb', () => {
  it('are not run together', () => {
    expect(texts('Steel output rose by 4% and car sales by 7%.')).toEqual(['Steel output rose by 4%.']);
    const apart = 'Turnout fell to 40% in Leeds and to 32% in York.';
    expect(texts(apart)).toEqual([apart]);
  });
});

describe('what was reported', () => {
  it('is no object where it is the first subject of two', () => {
    const told = texts('Local officials reported shops and warehouses across Odesa also were damaged.');
    expect(told).toEqual([]);
    expect(texts('The police reported two deaths and the mayor resigned.')).toEqual([
      'The police reported two deaths.',
      'The mayor resigned.',
    ]);
  });

  it('is not cut before its predicate', () => {
    const cut =
      'The new figures will show the planned tax breaks for steel and green hydrogen will only help a few.';
    expect(texts(cut)).toEqual([]);
    expect(texts('The new figures will show a fall in sales of steel.')).toHaveLength(1);
  });
});

describe('a row behind a colon', () => {
  it('is not cut in its middle, nor told without who explained it', () => {
    const told = texts(
      'In a letter to other directors, Ada Palmer explained the changes: closed rooms would be shared, desks would be kept for managers and above, and heads would lose their doors.',
    );
    expect(told.some((text) => /managers and above\.$/u.test(text))).toBe(false);
  });

  it('lets a sentence without one stand', () => {
    expect(texts('Ada Palmer explained that closed rooms would be shared.')).not.toEqual([]);
  });
});

describe('what somebody wrote', () => {
  it('leaves no claim that he wrote', () => {
    const told = texts(
      'The plan was criticised by Ben Hill who wrote on X: ‘Big firms want to win at any price.’',
    );
    expect(told.some((text) => text.endsWith('wrote on X.'))).toBe(false);
    expect(texts('The plan was criticised by Ben Hill who wrote a book on ships.')).not.toEqual([]);
  });

  it('is no fact of the narrator within single marks', () => {
    const told = texts(
      'The Danish ministry has printed the leaflet after ‘the mood of the world has soured in recent years’ – referring to the war.',
    );
    expect(told).toEqual(['The Danish ministry has printed the leaflet.']);
    expect(texts('The ministry has printed the leaflet after the river had flooded the town.')).toContain(
      'The river had flooded the town.',
    );
  });
});

describe('a party with others beside it', () => {
  it('tells nothing of what is "its" without them', () => {
    expect(texts('The party, along with its youth wing, held three of its rallies in Pune.')).toEqual([]);
    expect(texts('The party, along with its youth wing, held three rallies in Pune.')).not.toEqual([]);
  });
});

describe('weather that is foreseen', () => {
  it('has not been accompanied by anything', () => {
    const told = texts('Heavy rainfall accompanied by thunder is very likely over Kerala and Goa.');
    expect(told).toEqual(['Heavy rainfall accompanied by thunder is very likely over Kerala and Goa.']);
    expect(texts('Residents accompanied by police were moved on Monday.')).toContain(
      'Residents were accompanied by police.',
    );
  });
});

describe('words of a site behind a line', () => {
  it('make no claim', () => {
    expect(texts('Over 5.4 m people affected Read more at: https://example.com/a')).toEqual([]);
    expect(texts('Children read more books in 2023.')).toEqual(['Children read more books in 2023.']);
  });
});

describe('an office', () => {
  it('without its article is known by the name behind it', () => {
    expect(
      sources('Minister for Health and Social Care, Ben Hill, said the Leeds clinic opened on Thursday.'),
    ).toEqual(['Ben Hill']);
    expect(sources('The minister for health said the Leeds clinic opened on Thursday.')).toEqual([
      'The minister for health',
    ]);
  });

  it('is held by no title', () => {
    const told = texts('Prime Minister Datuk Seri Azlan Ibrahim’s trips were paid for by the state.');
    expect(told).not.toContain('Datuk Seri is Prime Minister.');
    expect(texts('Prime Minister Azlan Ibrahim opened the bridge.')).toContain(
      'Azlan Ibrahim is Prime Minister.',
    );
  });
});

describe('a government', () => {
  it('is not called by a sort of one that was told of', () => {
    const told = texts(
      'The vote was lost by parties in the government of unity. Ada Palmer has cut the government’s early retirement plan.',
    );
    expect(told).toContain('Ada Palmer has cut the government’s early retirement plan.');
  });
});

describe('a clause of those who do not', () => {
  it('makes no claim of all', () => {
    expect(texts('The workers who do not register will lose their wages.')).toEqual([
      'The workers who do not register will lose their wages.',
    ]);
    expect(texts('The workers, who did not register, lost their wages.')).toContain(
      'The workers did not register.',
    );
  });
});

describe('a list behind a dash', () => {
  it('keeps its first', () => {
    expect(texts('Several others were hurt across three districts—Kullu, Mandi and Una.')).toEqual([
      'Several others were hurt across three districts — Kullu, Mandi and Una.',
    ]);
    expect(texts('Several others were hurt in Kullu, a district in the north.')).not.toEqual([]);
  });
});

describe('an afterthought', () => {
  it('tells nothing of the subject before it', () => {
    expect(texts('Leeds City Council will close three libraries by April, it has been confirmed.')).toEqual([
      'Leeds City Council will close three libraries by April.',
    ]);
    expect(texts('Ada Palmer was confirmed as the mayor of Leeds on Monday.')).not.toEqual([]);
  });
});

describe('a word whose source was not read', () => {
  it('is not told as the story’s own', () => {
    expect(texts('Acme has aimed at a band of ₹20 -30 lakh in India, the person cited above said.')).toEqual(
      [],
    );
    expect(sources('Acme has aimed at a band of ₹20 lakh in India, the minister said.')).toContain(
      'the minister',
    );
    expect(
      texts('Inspector Ben Hill said the driver, Omar Reed, 42, of Holm village, died on the spot.').some(
        (text) => / said Omar/u.test(text),
      ),
    ).toBe(false);
  });
});

describe('a predicate of another thing', () => {
  it('is not the speaker’s', () => {
    const told = texts(
      'Ada Palmer said the parcel had been brought from Leeds and was to be delivered in York.',
    );
    expect(told.some((text) => text.startsWith('Ada Palmer was to be delivered'))).toBe(false);
    expect(texts('Ada Palmer left Leeds and was to be honoured in York.').join(' ')).toContain('Ada Palmer');
  });

  it('is not that of a country beside "the one"', () => {
    const told = texts('It is the second pact after the one with Peru, which came into force in May 2022.');
    expect(told.some((text) => text.startsWith('Peru came'))).toBe(false);
    expect(texts('The firm moved to Peru, which exports copper.')).toContain('Peru exports copper.');
  });
});

describe('an exchange', () => {
  it('is not what "the company" means', () => {
    const told = texts(
      'Acme Power will build a plant, the company said. The company’s net profit rose 31 per cent. Shares of Acme Power closed higher on the BSE.',
    );
    expect(told.some((text) => text.startsWith('The BSE’s net'))).toBe(false);
    expect(told.some((text) => /net profit rose 31/u.test(text))).toBe(true);
  });
});

describe('a list of those that were set off', () => {
  it('is not one of all', () => {
    const told = texts(
      'Twenty shops will open in the first phase, of which eight will be in the north, including Leeds and York.',
    );
    expect(told.some((text) => /^Twenty shops .*Leeds/u.test(text))).toBe(false);
    expect(texts('Twenty shops will open in the first phase, including Leeds and York.')).toContain(
      'Twenty shops will open in the first phase, including Leeds and York.',
    );
  });
});

describe('a body with a list in its name', () => {
  it('is the source by its whole name', () => {
    expect(
      sources(
        'Flu has been confirmed in Leeds, the Department for Farms, Food and Rural Affairs said on Monday.',
      ),
    ).toEqual(['the Department for Farms, Food and Rural Affairs']);
    expect(sources('Flu has been confirmed in Leeds, Farms and Food Weekly said.')).not.toContain(
      'Leeds, Farms and Food Weekly',
    );
  });
});

describe('a question', () => {
  it('is no deed by itself', () => {
    expect(texts('“Have you been waiting for a sign?” the bench asked.')).toEqual([]);
    expect(texts('The bench asked the state for a list of names.')).not.toEqual([]);
  });
});

describe('an occasion', () => {
  it('is not what a body is', () => {
    const told = texts(
      'Leeds Space Research Organisation sent a probe up. It was the 100th launch from Hull.',
    );
    expect(told.some((text) => /Organisation was the 100th/u.test(text))).toBe(false);
    const own =
      'The Indian Space Research Organisation sent a probe up on Monday. It has its base in Bengaluru.';
    expect(texts(own)).toContain('The Indian Space Research Organisation has its base in Bengaluru.');
  });
});

describe('what stands beside a name', () => {
  it('is no deed', () => {
    const told = texts('A crash on Friday resulted in the death of one, Ben Hill. He was crossing the road.');
    expect(told.some((text) => /is the death/u.test(text))).toBe(false);
    expect(texts('The crash hurt the driver, Ben Hill.')).toContain('Ben Hill is the driver.');
  });

  it('is not told of the end of a name', () => {
    const told = texts('The court dissolved the Move Forward Party (MFP), a popular group, on Monday.');
    expect(told.some((text) => text.startsWith('Party'))).toBe(false);
  });
});

describe('how old several people are', () => {
  it('is told with them, and ends no clause', () => {
    expect(texts('Two men aged 34 and 41 were jailed in Leeds on Monday.')).toEqual([
      'Two men aged 34 and 41 were jailed in Leeds on Monday.',
    ]);
    expect(texts('People aged 65 and over were told to stay at home.')).not.toContain('People aged 65.');
  });

  it('leaves what somebody aged alone', () => {
    expect(texts('The firm aged the whisky and sold it in Japan.').join()).toContain('aged the whisky');
  });
});

describe('who died when something happened', () => {
  it('is told with what happened, where nothing else says in what', () => {
    expect(texts('Two workers died when a wall collapsed at a site in Leeds on Monday.')).toEqual([
      'Two workers died when a wall collapsed at a site in Leeds on Monday.',
      'A wall collapsed at a site in Leeds on Monday.',
    ]);
  });

  it('is told apart where it says where', () => {
    expect(texts('Two workers died in Leeds when a wall collapsed at a site on Monday.')).toContain(
      'Two workers died in Leeds.',
    );
  });
});
