import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('an amount with its sign right before it', () => {
  it('keeps the groups of its digits', () => {
    expect(texts('The price fell from Rs4,900 to Rs3,600 a tonne in May.')).toEqual([
      'The price fell from Rs4,900 to Rs3,600 a tonne in May.',
    ]);
  });

  it('shares a passive with so many of a noun to whom it is done, and with nobody who acts himself', () => {
    expect(texts('Three jets had been grounded and two pilots suspended.')).toContain(
      'Two pilots had been suspended.',
    );
    expect(texts('The mine was closed and 300 workers laid off in May.')).toContain(
      '300 workers were laid off in May.',
    );
    expect(texts('The mayor was arrested and two deputies resigned.')).toContain('Two deputies resigned.');
  });

  it('tells by how much, and not by whom', () => {
    const roles = (text: string) =>
      readArticle({ text, title: 'A story', lang: 'en' }).readings.flatMap(({ claim }) =>
        claim.arguments.map((one) => `${one.role} ${one.text}`),
      );
    expect(roles('Prices were raised by 80 paise in Delhi.')).toContain('means 80 paise');
    expect(roles('Prices were raised by two firms in Delhi.').join()).toContain('agent two firms');
  });

  it('is no number of what was counted before', () => {
    expect(texts('The police said 140 flats have been sealed and Rs3 crore seized.')).toContain(
      'Rs3 crore has been seized.',
    );
    expect(texts('At least 117 flights were delayed and nine diverted.')).toContain(
      'Nine flights were diverted.',
    );
  });
});

describe('which of two came first', () => {
  it.each([
    [
      'The mill was run by the Danes, then by the Dutch.',
      'The mill was run by the Danes, then by the Dutch.',
    ],
    ['The mill was run by the Danes and then by the Dutch.', 'then by the Dutch'],
    ['The council met on Monday. Anna Ray then left the hall.', 'Anna Ray left the hall.'],
    [
      'The museum is closed. The jars are to go on show sooner, in a hall in Leeds.',
      'on show in a hall in Leeds',
    ],
    ['Leeds will have a park sooner or later.', 'sooner or later'],
  ])('is told within the claim, and left where another sentence tells it: %s', (text, told) => {
    expect(texts(text).join(' ')).toContain(told);
  });
});

describe('what somebody is and did', () => {
  it('is told of her, and of no other diver', () => {
    expect(texts('Captain Anna Ray is a diver who lost her boat in May.')).toContain(
      'Captain Anna Ray lost her boat in May.',
    );
  });

  it.each([
    'The film is about a girl who lost her boat in May.',
    'Anna Ray is not a diver who lost her boat in May.',
  ])('is not told of what is none: %s', (text) => {
    expect(texts(text).join(' ')).not.toMatch(/(?:film|Ray) lost/u);
  });
});

describe('an "it" that stands for nothing', () => {
  it('is not the thing told of before', () => {
    const found = texts('A plane turned back. It was a trawler that found the raft on Monday.');
    expect(found).toContain('A trawler found the raft on Monday.');
    expect(found.join(' ')).not.toContain('plane was a trawler');
  });
});

describe('a passive that nobody is in', () => {
  it('is none of "stayed", and is one of "stolen"', () => {
    expect(texts('Boats stayed tied up and the lights were left on.').join(' ')).not.toContain('were stayed');
    expect(texts('Letters stolen from Leeds have been found by Anna Ray.')).toContain(
      'Letters were stolen from Leeds.',
    );
  });
});

describe('who says it', () => {
  it('is no sum or level that was agreed', () => {
    const [claim] = claims('Anna Ray cut the budget to 3 percent on Monday, the level agreed with the Fund.');
    expect(claim?.attribution).toBeNull();
  });

  it('does not say what the writer calls it', () => {
    expect(
      texts('Anna Ray told members that the town would never beg again, a reference to the flood of 2022.'),
    ).toContain('The town would never beg again.');
    expect(texts('Anna Ray bought a mill, a shop and a farm in May.').join(' ')).toContain(
      'a shop and a farm',
    );
  });

  it('may be the body or its owner where "its" follows, and is not told', () => {
    expect(texts('The union’s board said its members had stayed at home.').join(' ')).not.toContain(
      "board's",
    );
  });
});

describe('a second half that only seems so', () => {
  it('is told apart, and hedged', () => {
    const found = claims('Two signs are known, and in one margin the scribe seems to have run out of room.');
    expect(found.find(({ text }) => text.includes('scribe'))?.modality).toBe('hedged');
    expect(found.map(({ text }) => text)).toContain('Two signs are known.');
  });
});

describe('a part of something that the sentence before names', () => {
  it.each([
    'Farms made 9 percent of it. The remainder came from Leeds.',
    'A panel met in May. At least three such panels have been formed in Leeds.',
    'Five men were held. They include a guard from Leeds.',
    'Samples taken from six have been examined in Leeds.',
  ])('makes no claim: %s', (text) => {
    expect(texts(text).join(' ')).not.toMatch(/remainder|such panels|include|from six/u);
  });

  it('makes one with what it is a part of', () => {
    expect(texts('The rest of the money came from Leeds.')).toContain(
      'The rest of the money came from Leeds.',
    );
  });
});

describe('what leaves with a clause that is told elsewhere', () => {
  it('takes its last words along', () => {
    const text =
      'The work has been held up by a dispute over 11 plots, whose owners have refused to accept transfer of land.';
    expect(texts(text)).toContain('The work has been held up by a dispute over 11 plots.');
  });

  it.each([
    ['Anna Ray made a recovery, only to leave the club in May.', 'Anna Ray made a recovery.'],
    ['A bone had grown in May, something that nobody had seen in Leeds.', 'A bone had grown in May.'],
  ])('is a second fact as well: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });
});

describe('how sure a claim is', () => {
  const modality = (text: string, part: string) =>
    claims(text).find((claim) => claim.text.includes(part))?.modality;

  it('is that of what a court heard', () => {
    expect(modality('The court heard that pumps had been broken for months.', 'Pumps')).toBe('reported');
    expect(modality('The pumps had been broken for months.', 'pumps')).toBe('asserted');
  });

  it('is doubtful in both halves of what is alleged', () => {
    const text = 'The gang allegedly took 128,000 euros and drove back across the border.';
    expect(modality(text, 'drove')).toBe('hedged');
    expect(modality('The gang took 128,000 euros and drove back across the border.', 'drove')).toBe(
      'asserted',
    );
  });
});

describe('a claim that tells nothing', () => {
  it('is none of whom it was told, or of how many more', () => {
    expect(texts('Fire chief Anna Ray told AFP.').join(' ')).not.toContain('told AFP');
    expect(texts('Nine schools have a guard. Another 287 do not have even one.').join(' ')).not.toContain(
      '287',
    );
    expect(texts('Another 18 percent came from Leeds.')).toContain('Another 18 percent came from Leeds.');
  });

  it('is one where an "it" stands for nothing', () => {
    expect(texts('An agency met in May. It remained unclear why the dam broke.')).toContain(
      'It remained unclear why the dam broke.',
    );
  });
});

describe('words that only open a sentence', () => {
  it('have no capital within what is said', () => {
    expect(texts('Average prices have fallen, Anna Ray said.')).toContain(
      'Anna Ray said that average prices have fallen.',
    );
    expect(texts('Annual Reviews has closed, Anna Ray said.').join(' ')).not.toContain('annual Reviews');
  });
});

describe('a day told by another', () => {
  it('is left where the claim does not tell the other', () => {
    expect(
      texts('Leeds travel to York on Saturday. Hull host Acton the following day.').join(' '),
    ).not.toContain('following day');
    expect(texts('Anna Ray joined Leeds in 1999 and left the club the following year.').join(' ')).toContain(
      'Ray',
    );
  });
});
