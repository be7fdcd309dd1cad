import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const holding = (text: string, part: string) =>
  claims(text).find(({ kind, text: own }) => kind !== 'statement' && own.includes(part));

describe('a second verb behind what is said', () => {
  it('is the speaker’s where only somebody can do it', () => {
    const told = texts('Ada Palmer said her words were fair and refused to apologise.').join('\n');
    expect(told).not.toMatch(/words refused/u);
  });

  it('is the thing’s where things do it', () => {
    expect(texts('Police said the car left the road and hit a tree.')).toContain('The car hit a tree.');
  });

  it('tells no source that is a thing', () => {
    const told = claims(
      'The mayor likened it to the way the park was built and said all could use the lake.',
    );
    expect(told.every(({ attribution }) => attribution?.source !== 'the park')).toBe(true);
  });
});

describe('what is said in a statement', () => {
  it('has the speaker for its source', () => {
    const claim = holding('Acme said in a statement that the plant would close in May.', 'plant');
    expect([claim?.modality, claim?.attribution?.source]).toEqual(['planned', 'Acme']);
  });

  it('stays whole behind a noun that it tells of', () => {
    expect(texts('The talks added to the fear that the plant was lost.').join()).toContain(
      'added to the fear that the plant was lost',
    );
  });
});

describe('a speaker within a relative clause', () => {
  it('is no source of the clause around it', () => {
    const claim = holding(
      'The act obliges firms to file books, which, critics say, will cost more.',
      'obliges',
    );
    expect([claim?.modality, claim?.attribution]).toEqual(['asserted', null]);
  });

  it('is the source of what stands before a comma', () => {
    expect(holding('The act obliges firms to file books, critics say.', 'obliges')?.modality).toBe(
      'reported',
    );
  });
});

describe('what somebody says proves something', () => {
  it('is not told as proved', () => {
    expect(texts('Acme filed papers which it claims prove the tunnel is safe.')).not.toContain(
      'The tunnel is safe.',
    );
  });
});

describe('a subject', () => {
  it('may be something done', () => {
    expect(texts('The institute said replacing the tax with a levy would help farmers.')).toContain(
      'Replacing the tax with a levy would help farmers.',
    );
    expect(texts('Repairing the bridge will cost £3m.')).toContain('Repairing the bridge will cost £3m.');
  });

  it('is not done where it is only said', () => {
    expect(texts('Unions criticised the move, saying Acme was rich.').join()).not.toMatch(/Saying Acme was/u);
  });

  it('of "those who" is not whom they meet', () => {
    const told = texts('The spokesman said those who chose Ben Hill knew nothing of his views.').join();
    expect(told).not.toMatch(/(?:^|,)Ben Hill knew/u);
  });

  it('that nobody can name makes no claim', () => {
    expect(texts('The firm hinted that would be in danger.')).toEqual([]);
  });

  it('is no noun behind a number', () => {
    expect(texts('The side reached the final after two straight defeats.')).toContain(
      'The side reached the final after two straight defeats.',
    );
  });
});

describe('"could"', () => {
  it('is no guess where it is denied', () => {
    expect(holding('The firm could not pay its debts.', 'pay')?.modality).toBe('asserted');
    expect(holding('Ada Palmer said nothing could be done.', 'done')?.modality).toBe('reported');
    expect(holding('The firm could pay its debts.', 'pay')?.modality).toBe('hedged');
  });
});

describe('what a passive is nothing without', () => {
  it('leaves no claim where it is cut', () => {
    expect(texts('The fall was triggered when Acme sold its shares.')).not.toContain(
      'The fall was triggered.',
    );
    expect(texts('The fall was triggered by rain.')).toContain('The fall was triggered by rain.');
  });
});

describe('a list', () => {
  it('ends before a clause of "he"', () => {
    expect(texts('Ada Palmer played for Lions, Foxes and Bears and she left in May.').join()).toContain(
      'Ada Palmer played for Lions, Foxes and Bears.',
    );
  });
});

describe('a day in the name of a paper', () => {
  it('is no day', () => {
    const claim = holding('The plan was dropped this month, according to the Mail on Sunday.', 'plan');
    expect([claim?.text, claim?.attribution?.source]).toEqual([
      'The plan was dropped this month.',
      'the Mail on Sunday',
    ]);
    const post = holding('The post came late on Sunday.', 'late');
    expect(post?.arguments.some(({ role }) => role === 'time')).toBe(true);
  });
});

describe('"he" behind an epithet', () => {
  it('is not whom the epithet’s sentence names', () => {
    const story =
      'Ben Hill joined the club in May. The 47-year-old replaced Carl Stone. He left the club in June.';
    expect(texts(story).join()).not.toContain('Carl Stone left');
  });
});

describe('a clause within another', () => {
  it('is not told for itself behind "until … and"', () => {
    const told = texts('The name stays unknown until each work is bought and the card is turned.');
    expect(told.join()).not.toMatch(/(?:^|,)The card is turned/u);
    expect(texts('The work was bought in May and the card was turned.')).toContain('The card was turned.');
  });

  it('shares its second verb with nobody for sure', () => {
    const told = texts('Mr Hill told of a couple who had pictures at home but wiped the disk.').join();
    expect(told).not.toMatch(/Hill wiped/u);
  });

  it('of a speech is said only with what it hangs on', () => {
    const told = texts('"When rain falls on a weekend, it is bad for trade," said Ada Palmer.');
    expect(told).not.toContain('Ada Palmer said that rain falls on a weekend.');
  });
});

describe('a speaker set between commas', () => {
  it('leaves the clause its opening', () => {
    const claim = holding('In May, the minister said, the plant will close.', 'plant');
    expect([claim?.text, claim?.attribution?.source]).toEqual([
      'In May, the plant will close.',
      'the minister',
    ]);
  });
});

describe('things in a row', () => {
  it('are told with all of them', () => {
    const told = texts(
      'The box holds tapes of Omega, new songs, notes for a play, and letters between Ben Hill and his wife.',
    );
    expect(told.some((text) => text.includes('new songs') && text.includes('letters'))).toBe(true);
    expect(told).not.toContain('Omega is new songs.');
  });
});

describe('a participle behind things', () => {
  it('is no verb of theirs', () => {
    const told = texts('The triumph adds to the two medals and four cups won earlier this year.');
    expect(told).not.toContain('Four cups won earlier this year.');
  });

  it('tells nothing of people who are known by it alone', () => {
    expect(texts('Some of those questioned said the shop was shut.').join()).not.toMatch(/were questioned/u);
  });
});

describe('"the ships"', () => {
  it('are not those of somebody who is told of later', () => {
    const told = texts("Acme ordered 30 of the ships. Omega liked both them and Bolton's ships.");
    expect(told).toContain('Acme ordered 30 of the ships.');
  });
});

describe('"I’m"', () => {
  it('is told of the speaker', () => {
    expect(texts('"The club is lost and I\'m ashamed of the club," said Ben Hill.').join()).not.toMatch(
      /I'm/u,
    );
  });
});

describe('what is said on a condition', () => {
  it('is the speaker’s, and keeps its condition', () => {
    const claim = holding('Ada Palmer said if the papers were true, the firm was breaking the law.', 'firm');
    expect([claim?.modality, claim?.attribution?.source, claim?.text]).toEqual([
      'hedged',
      'Ada Palmer',
      'If the papers were true, the firm was breaking the law.',
    ]);
  });

  it('is a plan where the speaker tells of its own', () => {
    const claim = holding('The firm said if it rained, it would close the road.', 'close');
    expect([claim?.modality, claim?.text]).toEqual([
      'planned',
      'If it rained, the firm would close the road.',
    ]);
  });
});

describe('a past form behind "and" or "or"', () => {
  it('is no verb of a clause with "will"', () => {
    const told = texts('The cards will carry a chip to stop tickets being sold or forged.');
    expect(told).toEqual(['The cards will carry a chip to stop tickets being sold or forged.']);
  });

  it('may be an adjective of what follows', () => {
    const told = texts('Trading was weak because of technical and automated sales and light demand.').join();
    expect(told).not.toMatch(/Trading automated/u);
    expect(texts('Ada Palmer came in at stand-off and delivered a long pass.').join()).toContain(
      'Ada Palmer delivered a long pass.',
    );
  });
});

describe('"her" before a preposition', () => {
  it('is whom something is done to', () => {
    expect(texts('Ben Hill praised Ada Palmer and thanked her for it.')).not.toContain('Ben Hill thanked.');
  });
});

describe('whose "her" and "his" are', () => {
  it('is open where a subject that goes by an initial may be a woman', () => {
    const told = texts('R. Zenor held Ada Palmer to a draw in Leeds on Tuesday and kept her narrow lead.');
    expect(told.join(' ')).not.toContain("Palmer's");
  });

  it('is the subject’s where she is known for one', () => {
    const told = texts('Emma Reed held Mark Webb to a draw in Leeds on Tuesday and kept her narrow lead.');
    expect(told.join(' ')).toContain('kept her narrow lead');
  });

  it('is not of whoever condoled a death', () => {
    const told = texts(
      'Mayor Mark Webb condoled the death and spoke of a friend. The city had paid £900 for his treatment in May.',
    );
    expect(told.join(' ')).not.toContain("Webb's treatment");
  });

  it('is of whoever the sentence before is about otherwise', () => {
    const told = texts(
      'Mayor Mark Webb left Leeds on Monday. The city had paid £900 for his treatment in May.',
    );
    expect(told.join(' ')).toContain("Webb's treatment");
  });
});
