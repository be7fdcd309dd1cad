import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('"and" behind the participle of a subject', () => {
  it.each([
    'Trucks carrying food and medical supplies reached the town of Hull on Thursday.',
    'Farmers growing wheat and barley lost a third of their crop in May.',
    'Rescuers using sniffer dogs and thermal cameras found six people in Kent on Tuesday.',
    'Firms making cars and buses reported a fall in sales.',
  ])('joins what it is done with: %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  it('joins what something was done in or by', () => {
    expect(
      texts('The advances made in Hull in botany and chemistry led doctors to build a school in Kent.'),
    ).toContain('The advances made in Hull in botany and chemistry led doctors to build a school in Kent.');
    expect(texts('A bench led by Justice Ann Orr and Justice Ben Hill issued the orders in May.')).toContain(
      'A bench led by Justice Ann Orr and Justice Ben Hill issued the orders in May.',
    );
  });

  it('leaves a subject that is told which by itself', () => {
    expect(texts('A bus carrying pilgrims and villagers fell into a gorge near Hull on Monday.')).toEqual([
      'A bus fell into a gorge near Hull on Monday.',
    ]);
  });

  it('joins another clause where a verb stands before it', () => {
    const told = texts(
      'Crowds carrying flags left Leeds on Sunday and guards closed the gates of Hull.',
    ).join(' ');
    expect(told).toContain('Guards closed the gates of Hull.');
  });
});

describe('a verb that is joined with one that has an object', () => {
  it.each([
    'Rangers of the park drugged and radio-collared a wild bear blamed for two deaths in May.',
    'Rangers of the park caught and caged a wild bear blamed for two deaths in May.',
  ])('is no participle: %s', (text) => {
    expect(texts(text).join(' ')).not.toMatch(/were (?:drugged|caught)/u);
  });

  it('is one where nothing is done to anything', () => {
    expect(texts('A bear caught and caged in May near Hull was freed on Monday.').join(' ')).toContain(
      'was freed on Monday',
    );
  });
});

describe('a plural at the head of a sentence', () => {
  it('keeps what tells which ones', () => {
    expect(texts('Devices that buzzed at crossings had been built in Hull for years.')).toEqual([
      'Devices that buzzed at crossings had been built in Hull for years.',
    ]);
  });

  it('is let alone where it is the name of one that a list knows', () => {
    expect(texts('Wales, which voted in May, chose a new assembly.')).toContain(
      'Wales chose a new assembly.',
    );
  });
});

describe('two who do something together, behind "after"', () => {
  it.each([
    [
      'The trucks left Hull after the army and the rebels signed a deal.',
      'The army and the rebels signed a deal.',
    ],
    ['The trucks left Hull after Israel and Hamas agreed to a truce.', 'Israel and Hamas agreed to a truce.'],
  ])('are told of both: %s', (text, both) => {
    const told = texts(text);
    expect(told).toContain(both);
    expect(told).toContain('The trucks left Hull.');
  });

  it('are told of behind what a comma sets off before them', () => {
    expect(
      texts(
        'Four trucks left Hull on Sunday, the first to get through, after the army and the rebels signed a deal.',
      ),
    ).toContain('The army and the rebels signed a deal.');
  });

  it('are no two where the first is no doer, or has no part in it', () => {
    expect(texts('The road closed after the storm and the bridge fell on Monday.')).toContain(
      'The bridge fell on Monday.',
    );
    expect(texts('The street was named after the king and the queen opened a mill in May.')).toContain(
      'The queen opened a mill in May.',
    );
  });

  it('leave the year that "when" is of with it', () => {
    expect(
      texts('The last time Ann Orr came close was 2009, when 39 calves were counted.').join(),
    ).not.toMatch(/(?:^|,)39 calves were counted/u);
  });
});

describe('what is done on a market', () => {
  it('is a thing that acts with what "and" joins to its place', () => {
    expect(
      texts('The index fell on Monday as profit booking in bank and auto shares erased gains.'),
    ).toContain('Profit booking in bank and auto shares erased gains.');
  });

  it('is a verb where somebody does it', () => {
    expect(texts('Foreign funds were selling shares in Hull on Monday.')).toEqual([
      'Foreign funds were selling shares in Hull on Monday.',
    ]);
  });
});

describe('a fall', () => {
  const times = (text: string) =>
    readArticle({ text, title: 'A story', lang: 'en' }).readings.flatMap(({ claim }) =>
      claim.arguments.filter(({ role }) => role === 'time').map((argument) => argument.text),
    );

  it('is no time where something fell', () => {
    expect(times('Prices in Hull saw a fall of 5 per cent in May.')).toEqual(['May']);
    expect(times('The firm let the dollar fall in May.')).toEqual(['May']);
  });

  it('is a season', () => {
    expect(times('The library in Hull opened last fall.')).toEqual(['last fall']);
    expect(times('Classes in Hull begin in the fall.')).toEqual(['fall']);
  });
});

describe('what stands in two parts before its noun', () => {
  it.each([
    ['Hull was now a stable, low-inflation economy and house prices were rising.', 'a stable.'],
    ['The mill has a shy, showman chief executive who meets fans in Hull.', 'a shy.'],
  ])('is not cut at its comma: %s', (text, cut) => {
    expect(texts(text).join(' ')).not.toContain(cut);
  });

  it('tells of one noun', () => {
    expect(texts('Hull was now a stable, low-inflation economy and house prices were rising.')).toContain(
      'Hull was now a stable, low-inflation economy.',
    );
  });

  it('ends with its adjective where another clause follows', () => {
    expect(texts('Hull was calm, house prices were rising.').join(' ')).not.toContain('calm, house');
  });
});

describe('two people behind "as"', () => {
  it('do together what follows', () => {
    expect(texts('There was drama as Ann Orr and Mary Hill took the titles in Hull.')).toContain(
      'Ann Orr and Mary Hill took the titles in Hull.',
    );
  });

  it('are no two where somebody is known as the first', () => {
    expect(
      texts('She was known as Ada Hill and Ann Orr married her brother in Hull.').join(' '),
    ).not.toContain('Ada Hill and Ann Orr married');
  });
});

describe('tries', () => {
  it('are scored', () => {
    const text = 'Two converted tries from Ben Orr and Luke Hill helped Leeds to a 17-6 lead.';
    expect(texts(text)).toContain(text);
  });

  it('and somebody tries', () => {
    expect(texts('Ann Orr tries to sell four mills in Hull.').join(' ')).not.toContain('four mills were');
  });
});
