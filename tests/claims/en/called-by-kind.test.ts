import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('a noun of a kind', () => {
  it('is the one name of that kind that was told of', () => {
    expect(texts('The Hull Drivers Union opened a hall in May. The union has 400 members.')).toContain(
      'The Hull Drivers Union has 400 members.',
    );
    expect(
      texts('The Hull Drivers Union met the Leeds Drivers Union in May. The union has 400 members.'),
    ).toContain('The union has 400 members.');
  });

  it('is none of two of which one is another sort of union', () => {
    const union = 'The union has 400 members.';
    expect(texts(`The Hull Drivers Union opened a hall. The African Union sent two men. ${union}`)).toContain(
      union,
    );
    expect(texts(`Union Bank shut a branch. The Hull Drivers Union opened a hall. ${union}`)).toContain(
      union,
    );
  });

  it('is no body that a list knows, for another may have come in without a name', () => {
    const group = 'The group has 4,000 workers.';
    expect(texts(`Hezbollah freed two men. Nine doctors reached Tyre by bus. ${group}`)).toContain(group);
    const party = 'The party was founded in 2021.';
    expect(texts(`The Jan Hit Morcha won a ward, beating the Congress by 212 votes. ${party}`)).toContain(
      party,
    );
  });

  it('is asked of by that name, whatever else was named between', () => {
    const { article, readings } = readArticle({
      text: 'Ann Orr runs Acme Motors.\n\nThe Hull Drivers Union welcomed the lease of nine Boeing jets. The union suspended a strike on 9 May.',
      lang: 'en',
      publishedAt: '2026-11-14',
    });
    const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 'union', kinds: ['date'] });
    expect(items.map(({ stem }) => stem).join(' ')).toMatch(/[Tt]he Hull Drivers Union suspend/u);
  });

  it('is the country that a story tells of most, where no other is near', () => {
    const opening =
      'Nigeria grew 200,000 tonnes last year. Nigeria has 90 mills. Nigeria opened a farm in May.';
    const other = 'Ghana grew less.';
    const between = 'The farms are small. The mills are old. The roads are bad.';
    const country = 'The scheme employs 5,000 people in the country.';
    expect(texts(`${opening} ${other} ${between} ${country}`)).toContain(
      'The scheme employs 5,000 people in Nigeria.',
    );
    expect(texts(`${opening} ${between} ${other} ${country}`)).toContain(country);
  });

  it('is not the country told of most, where what stands between goes on of another', () => {
    const opening =
      'Nigeria grew 200,000 tonnes last year. Nigeria has 90 mills. Nigeria opened a farm in May.';
    const between = 'Its board buys all beans. Many farmers there sold land. Rain fell in June.';
    const country = 'The country will plant 90,000 trees.';
    expect(texts(`${opening} Ghana pays more. ${between} ${country}`)).toContain(country);
  });

  it('is the name that follows what the first lines leave without one', () => {
    const story = 'A fever spread in a western district. The first patient lived in Kasese district.';
    expect(texts(`${story} Schools in the district stay open.`)).toContain(
      'Schools in Kasese district stay open.',
    );
    expect(
      texts(`${story} A bridge fell in Gulu district. Schools in the district stay open.`),
    ).not.toContain('Schools in Kasese district stay open.');
  });
});

describe('what a story goes on about by another noun', () => {
  it('is the one contract that it told of', () => {
    const one = 'Ada Hill signed a contract worth $9 million with Acme Motors.';
    const deal = 'The deal was announced in Leeds.';
    expect(texts(`${one} ${deal}`)).toContain(
      'The contract worth $9 million with Acme Motors was announced in Leeds.',
    );
    expect(texts(`${one} Ben Orr signed a contract with Leeds Council. ${deal}`)).toContain(deal);
  });

  it('is what two sides agreed to do', () => {
    const deal = 'The deal was signed in Leeds.';
    expect(texts(`Rebels and ministers agreed on Monday to free 90 prisoners. ${deal}`)).toContain(
      'The deal to free 90 prisoners was signed in Leeds.',
    );
    expect(texts(`Rebels and ministers did not agree to free 90 prisoners. ${deal}`)).toContain(deal);
  });
});

describe('a deal that is not sure to be the one told of', () => {
  it('is not told far behind what was agreed, and is left open behind talks that were', () => {
    const agreed = 'Rebels and ministers agreed on Monday to free 90 prisoners.';
    const deal = 'The deal was signed in 2009.';
    const between = 'The prisoners are in Leeds. Rain fell. Nothing was said of the gas line.';
    expect(texts(`${agreed} ${between} ${deal}`).join(' ')).not.toContain('deal');
    expect(texts(`Rebels and ministers agreed on Monday to hold three rounds of talks. ${deal}`)).toContain(
      deal,
    );
  });
});

describe('a vehicle, a vessel, a ruling', () => {
  it('is the one that the story tells of by another noun', () => {
    expect(texts('A passenger ferry left Leeds on Monday. The vessel carried 90 cars.')).toContain(
      'The passenger ferry carried 90 cars.',
    );
  });

  it('is left open where another one of its row comes in', () => {
    const vessel = 'The vessel carried 90 cars.';
    expect(texts(`A passenger ferry left Leeds. Three boats followed. ${vessel}`)).toContain(vessel);
    expect(texts(`A passenger ferry left Leeds. It met a trawler. ${vessel}`)).toContain(vessel);
  });

  it('is no order of goods, and a poll of votes no survey', () => {
    const ruling = 'The ruling was upheld in October.';
    expect(texts(`Acme Motors won a $90 million order. ${ruling}`)).toContain(ruling);
    const poll = 'The poll will be held in April.';
    expect(texts(`A survey by Leeds Television asked 900 voters. ${poll}`)).toContain(poll);
  });
});

describe('the board', () => {
  it('is left open in a story of something else than results', () => {
    const board = 'The board is headed by a bishop.';
    expect(texts(`Acme Motors Ltd gave $9 million to a hospital. ${board}`)).toContain(board);
  });

  it('is that of the one firm of a story', () => {
    const firm = 'Acme Motors Ltd reported a profit of $9 million.';
    const board = 'The board declared a dividend of $1 a share.';
    expect(texts(`${firm} ${board}`)).toContain(
      'The board of Acme Motors Ltd declared a dividend of $1 a share.',
    );
    expect(texts(`${firm} Leeds Bank lost money. ${board}`)).toContain(board);
  });
});

describe('one thing that a story brings in', () => {
  it('is told by the noun before it, whatever it is', () => {
    const calf = 'An elephant calf fell into a well in May.';
    expect(texts(`${calf} The calf was fed by hand.`)).toContain('The elephant calf was fed by hand.');
    expect(texts(`${calf} A tiger calf was found. The calf was fed by hand.`)).toContain(
      'The calf was fed by hand.',
    );
  });
});

describe('a line', () => {
  it('may be another than the one brought in', () => {
    const line = 'The council hopes to open the line in May.';
    expect(texts(`Acme Motors got a credit line of $9 million. ${line}`)).toContain(line);
  });
});

describe('the government', () => {
  it('is that of the story, unless the sentence opens in another country', () => {
    const story = 'The Swedish government sent a leaflet to nine towns.';
    expect(texts(`${story} The government spent $9 million.`)).toContain(
      'The Swedish government spent $9 million.',
    );
    expect(texts(`${story} In Finland, the government spent $9 million.`)).toContain(
      'In Finland, the government spent $9 million.',
    );
  });
});

describe('a phrase that stands for another without its article', () => {
  it('is told with it, but for a place', () => {
    expect(
      texts('A drone and missile attack hit Kyiv on Sunday. Six people were hurt in the attack.'),
    ).toContain('Six people were hurt in the missile attack.');
    expect(
      texts('Kasese district opened nine mills in May. Rain fell in the district.').join(' '),
    ).not.toContain('the Kasese district');
  });
});

describe('those whom something befell', () => {
  it('are told by that', () => {
    expect(texts('Among those rescued were 12 women and 23 children.')).toContain(
      '12 women and 23 children were among those rescued.',
    );
    expect(texts('Among those farms were nine dairies.').join(' ')).not.toContain('those farms');
  });
});

describe('it', () => {
  it('is no body where the clause says what happened', () => {
    const told = 'The navy found nine bodies off Leeds.';
    const texted = texts(`${told} It was the deadliest sinking in ten years.`).join(' ');
    expect(texted).not.toContain('The navy was');
    expect(texts(`${told} It was founded in 1912.`)).toContain('The navy was founded in 1912.');
  });
});

describe('what its noun leaves open between two of a story', () => {
  const stems = (text: string) => {
    const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-14' });
    const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 'open' });
    return items.map(({ stem }) => stem).join(' ');
  };

  it('is not asked of', () => {
    const ships = 'Two ships collide off Leeds\n\nA cargo ship and a tanker collided off Leeds on Friday.';
    expect(stems(`${ships} The navy sent a frigate. The vessel took 11 survivors aboard.`)).not.toContain(
      'the vessel',
    );
    const unions =
      'Drivers’ union calls strike\n\nThe Hull Drivers Union met the Leeds Drivers Union on Friday.';
    expect(stems(`${unions} The union has 400 members.`)).not.toContain('the union');
  });

  it('is told by where it is, and by no month', () => {
    const panel = (where: string) =>
      stems(
        `Jury on Leeds fire submits report\n\nThe mayor demanded the jury in ${where}. The jury heard 230 people.`,
      );
    expect(panel('October')).not.toContain('jury in October');
  });

  it('is asked of where the story has one', () => {
    const union = 'Drivers’ union calls strike\n\nThe Hull Drivers Union opened a hall on Friday.';
    expect(stems(`${union} The union has 400 members.`)).toContain('How many members does');
  });
});
