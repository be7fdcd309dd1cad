import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const sourceOf = (text: string, claim: string) =>
  claims(text).find((one) => one.text === claim)?.attribution?.source;

describe('a pronoun that two may be meant by', () => {
  it.each([
    ['The High Court dismissed the petition in May, saying it lacked merit.', /High Court lacked/u],
    ['A bus fell off the bridge in Leeds. It was the third accident there in a year.', /bus was the third/u],
    [
      'Acme will cut 40 jobs in May. It is the second round of layoffs at the mill.',
      /Acme is the second round/u,
    ],
    ['Ada Palmer stole 40 rings. Her lawyer, Ann Lee, said she was sorry.', /Lee was sorry/u],
    ['The mill makes a drug. There is no test for it in Leeds.', /test for it/u],
    [
      'Ada Palmer met a teenager in Leeds. The teenager, who cannot be named, lives in Hull. He was fined.',
      /Palmer was fined/u,
    ],
    [
      'Ada Palmer played a cook in "Neela Aasman". Born in Peru in 1941, she moved to Leeds.',
      /Aasman (?:was born|moved)/u,
    ],
    ['Prime Minister Ben Orr mourned Ada Palmer. She left two sons.', /Prime Minister left/u],
    ['Ben Orr fell in Leeds. Nobody was hurt.', /^Nobody/mu],
    ['Acme said that death was not tied to its drug.', /^Death was/mu],
    ['The oldest was a picture of a pig at Leang, also in Peru, which was dated to 1500.', /Peru was dated/u],
  ])('makes no claim: %s', (text, wrong) => {
    expect(texts(text).join('\n')).not.toMatch(wrong);
  });

  it.each([
    ['Acme sold the mill in May, saying it would move to Leeds by June.', 'Acme sold the mill in May.'],
    [
      'A flood hit Leeds in May. It was the third flood in a year.',
      'The flood was the third flood in a year.',
    ],
    ['Her lawyer, Ben Orr, said he was sorry about the mill.', 'Ben Orr was sorry about the mill.'],
  ])('is told where one alone can be: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('is his whom the subject tells of by his nation or his age', () => {
    expect(texts('Jan Orr won in Leeds. The Italian lost eight points on his first serve.')).toContain(
      'The Italian lost eight points on his first serve.',
    );
    expect(
      texts(
        'Jan Orr won in Leeds. The 26-year-old, a Grand Slam champion, left after hurting his ankle.',
      ).join(),
    ).not.toContain("Slam's");
  });

  it('is hers where the subject is one of her own', () => {
    const told = texts('Ada Palmer robbed six people in Leeds. One of her victims lost her ring in May.');
    expect(told).toContain("One of Ada Palmer's victims lost her ring in May.");
  });
});

describe('whose word and whose deed it is', () => {
  it('is no part of a speech what somebody else answers', () => {
    const text = 'The army said it had shelled the camp in May, but a rebel spokesman denied the attack.';
    expect(claims(text).map(({ text: own, attribution }) => [own, attribution?.source])).toContainEqual([
      'A rebel spokesman denied the attack.',
      undefined,
    ]);
  });

  it('is still a part of it what the speaker adds', () => {
    const text = 'The army said the camp was shelled in May and the bridge was closed.';
    expect(sourceOf(text, 'The bridge was closed.')).toBe('The army');
  });

  it('is done by nobody who speaks what has to be done to what he speaks of', () => {
    const told = texts('Ann Lee said the results were good but needed to be confirmed.');
    expect(told).toContain('The results needed to be confirmed.');
    expect(told.join('\n')).not.toContain('Lee needed');
  });

  it('is the work and nobody who made it that "which" tells of', () => {
    const told = texts('The jury chose a film by Irish film-maker Anand Lee which took seven years to make.');
    expect(told.join('\n')).not.toMatch(/Lee took seven/u);
  });

  it('is no deed of a bench what a notice in a clause set off was', () => {
    const told = texts(
      'The court heard a plea filed by Ben Orr, who fought a ban issued by Leeds Council in May.',
    );
    expect(told.join('\n')).not.toMatch(/Orr issued by/u);
  });

  it('is no town that tells something', () => {
    const told = claims(
      'The plea was filed by Acme, a body based in Leeds, which told the court that 40 cooks had left.',
    );
    expect(told.map(({ attribution }) => attribution?.source)).not.toContain('Leeds');
    expect(
      sourceOf(
        'The deal was signed by Norway, which told the court that 40 cooks had left.',
        '40 cooks had left.',
      ),
    ).toBe('Norway');
  });

  it('is no part of a speech what its speaker then gave', () => {
    const told = texts('The court said the state had shown no haste and gave it eight weeks to reply.');
    expect(told.join('\n')).not.toMatch(/state gave/u);
  });

  it('is no part of a deed what was done to its object before', () => {
    const told = texts('Ada Palmer sold the mill, built in 1920, to a baker in May.');
    expect(told).toContain('Ada Palmer sold the mill to a baker in May.');
    expect(told).toContain('The mill was built in 1920.');
    const last = texts(
      'Leeds sent a ship to Hull, escorted by five boats. Ann Lee will sell a mill, built in 1920, to Acme.',
    );
    expect(last.join('\n')).not.toMatch(/was escorted|was built/u);
  });

  it('is not cut in two where many do something further on', () => {
    const told = texts(
      'Arrivals have doubled in Leeds as farmers, who had kept their crop, rush to sell it.',
    );
    expect(told.join('\n')).not.toMatch(/as farmers\.$/mu);
  });

  it('names who speaks beside what he is', () => {
    expect(texts('"We have never seen a flood in Leeds," said its director, Ben Orr.')).toContain(
      '"We have never seen a flood in Leeds," said Ben Orr.',
    );
  });

  it('is hers alone that she moved', () => {
    const told = texts('Ada Palmer, who was born in Peru and moved to Leeds in 1990, won a prize.');
    expect(told).toContain('Ada Palmer moved to Leeds in 1990.');
    expect(told.join('\n')).not.toContain('was moved');
  });
});

describe('a time that another sentence tells', () => {
  it('is left out', () => {
    expect(texts('Leeds meet Hull on Monday, while York host Bath the same day.').join('\n')).not.toContain(
      'the same day',
    );
    expect(
      texts('Ben Orr was taken to hospital in Leeds and died a short time later.').join('\n'),
    ).not.toContain('short time');
  });

  it('makes no claim where without it another would be told', () => {
    expect(texts('The price of wheat in Leeds was £25 in the previous season.')).toEqual([]);
  });

  it('is told of a first time as a first time', () => {
    expect(texts('It was the first time that a woman had led the bank.').join('\n')).not.toMatch(
      /^A woman had/mu,
    );
  });
});

describe('what a story has named', () => {
  it.each([
    [
      'Leeds has passed a bill banning plastic bags. The bill was sponsored by Ada Palmer in May.',
      'The bill banning plastic bags was sponsored by Ada Palmer in May.',
    ],
    [
      'Ben Orr won a prize at the Hull film festival. The festival, the oldest in the land, was founded in 1932.',
      'The Hull film festival was founded in 1932.',
    ],
    [
      'The Bank of Canada met in May. Ada Palmer said the bank would cut rates again in June.',
      'The Bank of Canada would cut rates again in June.',
    ],
  ])('is told by that: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('stays bare where two may be meant', () => {
    const told = texts(
      'The Bank of Canada and the Bank of England met in May. The bank cut its rate by a fifth.',
    );
    expect(told).toContain('The bank cut its rate by a fifth.');
    expect(texts('Ben Orr was named player of the match in the final in Leeds in May.').join()).toContain(
      'player of the match',
    );
  });
});

describe('what a name and an office are told by', () => {
  it.each([
    ['The prize went to Irish director Helen Lee in May.', 'Helen Lee is an Irish director.'],
    ['Health Minister Ada Palmer opened the mill in May.', 'Ada Palmer is Health Minister.'],
  ])('is grammatical: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('is no other thing of the same kind', () => {
    const told = texts(
      'The Webb Space Telescope found a planet in May. The planet was first seen by the Kepler telescope. The telescope is run by Nasa.',
    );
    expect(told.join('\n')).not.toContain('Kepler telescope is run');
  });

  it('keeps its title in capitals', () => {
    const told = texts('The jury gave the prize to "Nine Rivers" in May.');
    expect(told).toContain('The jury gave the prize to "Nine Rivers" in May.');
  });
});

describe('words that pass for others', () => {
  it.each([
    [
      'The bill, which bans plastic bags, was passed by 78 votes to 41 in May.',
      'The bill was passed by 78 votes to 41 in May.',
    ],
    [
      'Acme, which is owned by Omega, plans to build a mill in Leeds.',
      'Acme plans to build a mill in Leeds.',
    ],
    [
      'The cooks found a cat in a truck in Leeds, the police chief said.',
      'The cooks found a cat in a truck in Leeds.',
    ],
    [
      'Ada Palmer admitted six thefts at an earlier hearing in Leeds.',
      'Ada Palmer admitted six thefts at an earlier hearing in Leeds.',
    ],
    ['A crowd of 31,208 saw Leeds win at Hull in May.', 'A crowd of 31,208 saw Leeds win at Hull in May.'],
    [
      'The guests lost prop Luke Orr to an injury and never found their rhythm in Leeds.',
      'The guests never found their rhythm in Leeds.',
    ],
    [
      'The chief veterinary officer, Dr Ann Lee, opened the mill in Leeds.',
      'Dr Ann Lee is the chief veterinary officer.',
    ],
    [
      'At least 26 cooks drowned when two boats sank off Leeds in May.',
      'At least 26 cooks drowned when two boats sank off Leeds in May.',
    ],
    ["Peru's coastguard rescued 60 cooks in May.", "Peru's coastguard rescued 60 cooks in May."],
    ['Acme said profits more than doubled to £40m in May.', 'Profits more than doubled to £40m in May.'],
  ])('are read as what they are: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it.each([
    ['The bill bans bags which plans and maps come in.', 'plans and maps'],
    ['Acme made more than Omega doubled in May.', 'more than'],
    ['The bank helped save Leeds from ruin in May.', 'helped save Leeds'],
  ])('and stay what they are: %s', (text, words) => {
    expect(`${texts(text).join(' ')} ${text}`).toContain(words);
  });

  it('count no wrecks twice', () => {
    const told = texts('At least 40 wrecks are known in the bay, but most have been looted.');
    expect(told.join('\n')).not.toContain('wrecks most');
  });
});
