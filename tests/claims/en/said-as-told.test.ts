import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const all = (text: string) => texts(text).join('\n');

describe('a claim has a verb of its own', () => {
  it.each([
    [
      'what passes for a verb behind "and"',
      'The school will train 90 cooks and port officials a year and is expected to open in May.',
      'officials a year.',
      'The school will train 90 cooks and opens in May.',
      'The school will train 90 cooks',
    ],
    [
      'what "all but" says',
      'Doctors had all but given up on Ada Palmer by May.',
      'Doctors had all.',
      'Doctors had all the keys in May.',
      'Doctors had all the keys',
    ],
    [
      'what only tells by when',
      'By the time the fire was put out on Monday, six shops in Leeds had burned down.',
      'By the time the fire was put out on Monday.',
      'At noon the fire was put out in Leeds.',
      'the fire was put out',
    ],
    [
      'what goes along with a deed',
      'With 18 needed, one wicket left and the fielders near, Ben Hill swept the ball to Orr.',
      'one wicket left and',
      'With 18 runs in hand, Leeds left the field.',
      'Leeds left the field',
    ],
    [
      'the noun behind "a" that passes for a verb',
      'Leeds, who had conceded a first-half lead of three, won the cup in May.',
      'A first-half lead of three.',
      'Leeds conceded a first-half lead of three in May.',
      'Leeds conceded a first-half lead',
    ],
    [
      '"there" of another clause',
      'Officials said there were no plans to shut schools, but sale of cooked food has been banned in Leeds.',
      'There cooked food',
      'Officials said there were no plans to shut schools.',
      'no plans to shut schools',
    ],
  ])('%s', (_, wrong, lost, right, kept) => {
    expect(all(wrong)).not.toContain(lost);
    expect(all(right)).toContain(kept);
  });
});

describe('a claim ends where its own words end', () => {
  it.each([
    [
      'the end of a clause set off within it',
      'The family was represented by Ada Palmer, who had relied on old rulings, including one of 2021.',
      'Ada Palmer, including',
      'The family was represented by Ada Palmer.',
    ],
    [
      'the end of a clause set off behind a place',
      'A shelter has been set up at the Leeds school, where 140 people had come, some with dogs.',
      'school, some',
      'A shelter has been set up at the Leeds school.',
    ],
    [
      'the first of several verbs',
      'The ministry bought 24 machines that can detect, jam and shoot down drones.',
      'detect, jam.',
      'The ministry bought 24 machines.',
    ],
    [
      'somebody behind "but" whose deed was not read',
      'There was still time for Leeds to force a penalty corner with 11 seconds on the clock, but Ben Hill, first off the line, charged it down.',
      'but Ben Hill.',
      'There was still time for Leeds to force a penalty corner with 11 seconds on the clock',
    ],
  ])('%s', (_, text, lost, kept) => {
    expect(all(text)).not.toContain(lost);
    expect(all(text)).toContain(kept);
  });

  it('keeps a time behind what was set off, and an amount whole', () => {
    expect(all('The firm will give P200,000 to the family of each victim.')).toContain('P200,000');
    expect(all('Ada Palmer moved to Leeds, where she had studied, in 2010.')).toContain('moved to Leeds');
  });
});

describe('what was said is told, or nothing', () => {
  it('is silent where only the anonymity, or the hearer, is left', () => {
    const anonymous =
      'It sank as the ship came near, a coastguard official said on condition of anonymity because he was not allowed to speak.';
    expect(all(anonymous)).not.toContain('said on condition');
    const heard =
      'Holders will get seven shares for every 100 held, the banks told the exchanges late on Sunday, following separate meetings.';
    expect(all(heard)).not.toContain('told the exchanges');
    expect(all('Ada Palmer told the truth in Leeds on Monday.')).toContain('told the truth');
  });

  it('does not give the speaker what the speech is about', () => {
    const text = 'Dr Ben Hill said the ages rest on a guess and "could be off by a factor of two".';
    expect(all(text)).not.toContain('Ben Hill could be off');
    expect(all('Ben Hill said the ages could be off by a factor of two.')).toContain('ages could be off');
  });

  it('tells who people are by what stands behind them', () => {
    const [claim] = claims('The fund will sell all its shares in May, people aware of the matter said.');
    expect(claim?.attribution?.source).toBe('people aware of the matter');
    const [plain] = claims('The fund will sell all its shares in May, officials said.');
    expect(plain?.attribution?.source).toBe('officials');
  });

  it('keeps the marks around what somebody only passes for', () => {
    expect(all("The call was passed on to a 'police officer' in Leeds.")).toContain("a 'police officer'");
    expect(all('The call was passed on to a police officer in Leeds.')).toContain('a police officer');
    expect(all("The dogs' home in Leeds was sold.")).toContain("The dogs' home");
  });
});

describe('a pronoun is put by name only where one can be meant', () => {
  it('is not whoever is named beside the one told of', () => {
    const told = (rest: string) =>
      all(
        `Ada Palmer died in May. More than 160 of her prints were shown, ${rest} Her work is held in Leeds.`,
      );
    expect(told('a number passed only by her friend Mary Orr, who died in 2013.')).not.toContain(
      "Mary Orr's work",
    );
    expect(told('a number passed by few.')).toContain("Ada Palmer's work is held in Leeds");
  });

  it('is not whom the speech names, where the speaker stands outside of it', () => {
    const text =
      'Mary Orr, 61, said that she had almost sold it.\n\n"Gethin came down the stairs with it and asked about the board," she told the BBC.';
    expect(all(text)).not.toContain('Gethin told the BBC');
  });

  it('is not who mourns somebody', () => {
    const text = (what: string) =>
      `Ben Hill died in May. The mayor, Tom Orr, ${what}. Singer Mark Lee called him a friend.`;
    expect(all(text('mourned his death'))).not.toContain('called Tom Orr');
  });

  it('is not the buyer or builder of what is to be', () => {
    const it = (deed: string) =>
      all(`Zambia signed a deal with a firm in 2024 ${deed}. It has yet to start work.`);
    expect(it('to build a plant in Lusaka')).not.toContain('Zambia has yet to start');
  });

  it('is no switch of hers that a thing made her do', () => {
    expect(
      all('Ada Palmer kept on in spite of the pain that had made her switch to thick pens.'),
    ).not.toContain("Palmer's switch");
  });
});

describe('what somebody or something is', () => {
  it('is told with its article', () => {
    expect(texts('Air-conditioning major Blue Star reported a rise in net profit.')).toContain(
      'Blue Star is an air-conditioning major.',
    );
  });

  it('is not the place of what is the first of its kind', () => {
    expect(all('Zambia will build a plant in Lusaka, the first in the region.')).not.toContain(
      'Lusaka is the first',
    );
    expect(all('Ada Palmer lives in Lusaka, the capital of Zambia.')).toContain(
      'Lusaka is the capital of Zambia',
    );
  });

  it('is not how old somebody was years ago', () => {
    expect(all('Ada Palmer, 36, was riding home on August 19, 2017, when she fell.')).not.toContain('is 36');
    expect(all('Ada Palmer, 36, was riding home on Monday.')).toContain('Ada Palmer is 36');
  });

  it('is so still where it is always so', () => {
    expect(all('Cholera, caused by bacteria in water, can kill within hours.')).toContain(
      'Cholera is caused by',
    );
    expect(all('The fire, caused by a heater, burned for hours.')).toContain('The fire was caused by');
  });

  it('was so once where its cause is one of many', () => {
    const told = all('Smog, caused by a fire at the Orvane landfill, can choke children.');
    expect(told).toContain('Smog was caused by a fire');
    expect(all('Smog, caused by Orvane fires, chokes many each year.')).not.toContain('Smog is caused');
    expect(all('Malaria, carried by mosquitoes, kills thousands each year.')).toContain(
      'Malaria is carried by',
    );
  });
});

describe('a claim says something', () => {
  it('is not only when another deed was', () => {
    expect(texts('Ada Palmer was on her way to Leeds when the accident took place.')).not.toContain(
      'The accident took place.',
    );
    expect(all('The accident took place in Leeds on Monday.')).toContain('took place in Leeds');
  });

  it('is not cut within what tells which one', () => {
    const text =
      'The house passed a bill that seeks to make firms and shops refund buyers within a week. Members said the bill had been brought in on Monday.';
    expect(all(text)).not.toContain('seeks to make firms had');
  });

  it('keeps a common word small behind the mark that opens speech', () => {
    expect(all('The town was glad. "Foreign visitors come for the whole journey," said Ben Hill.')).toContain(
      'that foreign visitors',
    );
  });
});

describe('what is told of one is not told of another', () => {
  it.each([
    [
      'the weather',
      'The van had 22 people on board. It was raining.',
      'van was raining',
      'The van had 22 people on board. It was stolen in May.',
      'was stolen',
    ],
    [
      'who speaks for somebody',
      'Ms Ada Palmer, defending, said that her client had begun to take money after her husband lost his job. She had no previous convictions.',
      'Palmer had no',
      'Ms Ada Palmer died in Leeds in May. She had no children.',
      'Palmer had no',
    ],
    [
      'where a plant is',
      'The firm will build a plant at Leeds in Ohio, which will make tiles for ships.',
      'Ohio will make',
      'The firm bought a plant in Leeds, which will make tiles for ships.',
      'bought a plant in Leeds',
    ],
    [
      'who a charge is made by',
      'At least nine guards have been hurt in blasts that Peru blames on Chile, a charge Chile denies.',
      'guards have been hurt',
      'At least nine guards have been hurt in blasts, Chile said.',
      'guards have been hurt',
    ],
    [
      'what is still to be done',
      '"The wall has to be built up, and the bridges on the road finished," Ben Hill said.',
      'The bridges on the road finished',
      '"The wall has to be built up, and the bridges on the road were finished," Ben Hill said.',
      'bridges on the road were finished',
    ],
    [
      'one of two that did something',
      'Arrivals in Spain have since fallen sharply, after Peru and Chile funded patrols.',
      'sharply, after Peru.',
      'Arrivals in Spain have since fallen sharply, and Chile funded patrols.',
      'Chile funded',
    ],
  ])('%s', (_, wrong, lost, right, kept) => {
    expect(all(wrong)).not.toContain(lost);
    expect(all(right)).toContain(kept);
  });

  it('is not learnt where that it happened is', () => {
    expect(all('The rest of the money was moved to Leeds, it is learnt.')).not.toContain('money is learnt');
    expect(all('The money was moved to Leeds. It is known as the Hill fund.')).toContain('known as');
  });

  it('is what is heard in court as somebody’s word', () => {
    const [heard] = claims('Leeds Crown Court heard that Ada Palmer stole £186,420 over five years.');
    expect(heard?.modality).toBe('reported');
  });

  it('is not cited by a clause set off before it', () => {
    const text =
      'The firm raised its prices, citing copper, which has been rising this year, and the weak rupee.';
    expect(all(text)).not.toContain('this year, and the weak rupee');
  });
});
