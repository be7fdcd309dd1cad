import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const stance = (text: string, holding: string) =>
  claims(text).find((claim) => claim.kind !== 'statement' && claim.text.includes(holding))?.modality;

describe('what somebody says would be', () => {
  it.each([
    ['The minister said the tunnel would be hard to build.', 'tunnel', 'reported'],
    ['The minister said the tunnel would help the town.', 'tunnel', 'reported'],
    ['The minister said the tunnel would open in June.', 'tunnel', 'planned'],
    ['The firm said it would close the tunnel.', 'tunnel', 'planned'],
    ['The minister said both sides hoped to build a tunnel.', 'tunnel', 'reported'],
    ['Both sides hope to build a tunnel.', 'tunnel', 'planned'],
    ['The firm agreed to buy the tunnel on Monday.', 'tunnel', 'asserted'],
  ])('%s', (text, holding, modality) => {
    expect(stance(text, holding)).toBe(modality);
  });
});

describe('verbs of saying', () => {
  it('are deeds where something is won by them', () => {
    expect(stance('The champion claimed her third title of the season, 6-3 6-2.', 'title')).toBe('asserted');
    expect(stance('The firm claimed the tunnel was safe.', 'tunnel')).toBe('reported');
  });

  it('keep their colon with the speaker', () => {
    expect(stance('Ada Palmer added: far too little was built.', 'too little')).not.toBe('asserted');
  });

  it('tell no statement where it is only alleged', () => {
    const statements = (text: string) => claims(text).filter(({ kind }) => kind === 'statement').length;
    expect(statements('Ada Palmer allegedly said the bridge had collapsed.')).toBe(0);
    expect(statements('Ada Palmer said the bridge had collapsed.')).toBe(1);
  });
});

describe('a clause under another verb', () => {
  it('is not told for itself where what lets it is denied', () => {
    const told = texts('Farmers say the new laws do not let small farms grow hemp which needs much water.');
    expect(told).not.toContain('Small farms grow hemp which needs much water.');
    expect(told.some((text) => text.startsWith('The new laws do not let small farms grow hemp'))).toBe(true);
  });

  it('keeps the second verb of what tells which one', () => {
    expect(texts('The letter held a link to a site that took money and loaded a virus.')).toContain(
      'The letter held a link to a site that took money and loaded a virus.',
    );
  });

  it('is not said of a place that needs no telling apart', () => {
    expect(texts('A bigger project is due to start in Vienna that will let people fly kites.')).not.toContain(
      'Vienna will let people fly kites.',
    );
    expect(texts('The firm moved to Vienna, which is the capital of Austria.')).toContain(
      'Vienna is the capital of Austria.',
    );
  });

  it('has no past of a price', () => {
    expect(texts('The small car, sold for $900 in Spain, was shown on Monday.').join()).not.toContain(
      'was sold',
    );
    expect(texts('The small car, built by Acme in Spain, was shown on Monday.').join()).toContain(
      'was built',
    );
  });
});

describe('whom a pronoun means', () => {
  it('is nobody that only owns something', () => {
    const told = texts('Two years on he played a king in Ann Lee’s new film. He worked again in Paris.');
    expect(told.join()).not.toContain('Ann Lee worked');
    expect(texts('Ann Lee made a new film. She worked again in Paris.')).toContain(
      'Ann Lee worked again in Paris.',
    );
  });

  it('is no contest', () => {
    const told = texts('The Brazilian Championship starts late in April. He will have to wait.');
    expect(told.join()).not.toContain('Championship will have to wait');
  });

  it('is not the topic of the story in the speech of somebody', () => {
    const told = texts(
      'The council met on Monday. "It is a move away from the old rules," said a spokesman.',
    );
    expect(told.join()).not.toMatch(/The council is a move/iu);
  });

  it('is nobody that is told apart behind the noun', () => {
    const told = texts('Most sailors living abroad will see the show as they use another line.');
    expect(told).not.toContain('Most sailors use another line.');
  });
});

describe('foreign marks', () => {
  it('leave out what is shown or cut by the code of a letter', () => {
    const told = texts('Pel&#233; scored two goals in Brazil. Ada Palmer scored three goals in Spain.');
    expect(told).toEqual(['Ada Palmer scored three goals in Spain.']);
  });

  it('leave out what an editor put in', () => {
    expect(
      texts('"The two firms [Acme and Roe] have agreed on a price," Ada Palmer said.').join(),
    ).not.toContain('[');
  });
});

describe('what stands in a plan', () => {
  it('is no fact of its own', () => {
    expect(texts('The town will build a bridge that fits the river.')).not.toContain(
      'A bridge fits the river.',
    );
    expect(texts('The town will close the bridge, which spans the river.')).toContain(
      'The bridge spans the river.',
    );
  });

  it('keeps a number with its time', () => {
    const told = texts(
      'Turnout stood at 16 percent, compared to 34 percent in 2016 when 66 percent of the voters came.',
    );
    expect(told).not.toContain('66 percent of the voters came.');
  });
});

describe('what points out of a claim', () => {
  it.each([
    ['Ada Palmer said: "Once these jobs go we have nothing left."', 'these'],
    ['Ada Palmer said: "The time was right for him to step down."', 'him'],
    ['Some may leave in the evening.', 'Some'],
  ])('leaves none: %s', (text, word) => {
    expect(texts(text).filter((told) => told.includes(word))).toEqual([]);
  });

  it('is told where the words themselves show it', () => {
    expect(texts('Ada Palmer said: "My brother knew he had no luck here."').length).toBeGreaterThan(0);
    expect(texts('Some of the guests may leave in the evening.')).toContain(
      'Some of the guests may leave in the evening.',
    );
  });

  it('leaves out what links it to another sentence', () => {
    expect(texts('On one hand, banks lend money to farmers.')).toContain('Banks lend money to farmers.');
    expect(texts('In return for the loan, banks own the farms.')).not.toContain(
      'For the loan, banks own the farms.',
    );
  });
});

describe('the plot of a film', () => {
  it('is no fact, but that the film tells it is', () => {
    const told = texts(
      'The film was made in Spain. The story follows a baker who robs a bank. The baker then burns the house of a judge. The film opened in May.',
    );
    expect(told).toContain('The film was made in Spain.');
    expect(told).toContain('The film opened in May.');
    expect(told.join()).not.toMatch(/burns the house|A baker robs/u);
  });
});

describe('a column', () => {
  const column =
    'I was tired after the game. We had to work hard for my team. I got a try near the end. We were glad of our win. The new rules are difficult. Ada Palmer scored in the second half.';

  it('asserts no view of its writer', () => {
    expect(texts(column)).not.toContain('The new rules are difficult.');
    expect(texts(column).join()).toContain('Ada Palmer scored');
  });

  it('is none where others only speak', () => {
    expect(texts('The new rules are difficult. "I like my team," said Ada Palmer.')).toContain(
      'The new rules are difficult.',
    );
  });
});

describe('two places in one name', () => {
  it('are not told apart by what is said of them', () => {
    expect(
      texts('It opened a reserve in Oakshire and Elmshire, which is home to eight bats.').join(),
    ).not.toMatch(/Elmshire is home/u);
  });
});
