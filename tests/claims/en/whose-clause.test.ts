import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('"but" behind what "who" tells', () => {
  it('may go on with that, and is told of nobody', () => {
    const told = texts('The bank in Hull hired Ann Orr, who won the case, but lost the trial in May.');
    expect(told.join(' ')).not.toContain('lost the trial');
  });

  it('goes on with the clause where no "who" stands between', () => {
    expect(texts('The bank in Hull hired Ann Orr, but lost the trial in May.')).toContain(
      'The bank in Hull lost the trial in May.',
    );
  });

  it('and "and" behind its closing comma, too', () => {
    expect(texts('India beat Kenya, who made 250, and won the series in May.')).toContain(
      'India won the series in May.',
    );
  });
});

describe('what is only to be made', () => {
  it('does nothing yet', () => {
    const told = texts('The car is part of a plan to build a company that offers homes in Hull.');
    expect(told).not.toContain('A company offers homes in Hull.');
  });

  it('does what is told of it where it was made', () => {
    expect(texts('The firm built a mill that makes flour in Hull.')).toContain('A mill makes flour in Hull.');
  });
});

describe('"there is"', () => {
  it('tells nothing without what there is', () => {
    expect(texts('There is rarely, the centre says, any sort of boom.')).toEqual([]);
  });

  it('tells what there is', () => {
    expect(texts('There were three fires in Hull on Monday.')).toEqual([
      'There were three fires in Hull on Monday.',
    ]);
  });
});

describe('"it" behind what is told with its time', () => {
  it('may be another one, of another time', () => {
    const told = texts('The main fair this year was held at Hull; it was in Leeds in 2025.');
    expect(told.join(' ')).not.toContain('this year was in Leeds');
  });

  it('is what is told without', () => {
    expect(texts('The fair was held in Hull. It drew 40 firms.')).toContain('The fair drew 40 firms.');
  });
});

describe('what "have been" of another verb belongs to', () => {
  it('is not told without it', () => {
    const told = texts('"Samples have been collected and sent to Leeds," Ann Orr said.').join(' ');
    expect(told).not.toContain('samples sent');
    expect(told).toContain('Samples have been sent to Leeds.');
  });
});

describe('who stands behind "among the leaders"', () => {
  it('is not the leaders', () => {
    const told = texts('Among the Acme group, Orr Mills, Hill Tech and Kent Bank were the losers.').join(' ');
    expect(told).not.toMatch(/is the Acme group/u);
  });

  it('is still what a comma behind the name tells', () => {
    expect(texts('Among the guests, Ada Hill, the mayor of Hull, spoke on Monday.')).toContain(
      'Ada Hill is the mayor of Hull.',
    );
  });
});

describe('"its management"', () => {
  it('is that of no offer', () => {
    const told = texts('An improved offer from Hull has been expected as its management held talks in May.');
    expect(told.join(' ')).not.toContain('management held');
  });

  it('is that of a firm', () => {
    expect(texts('The firm grew in May, although its management left.')).toContain(
      "The firm's management left.",
    );
  });
});

describe('what stands first', () => {
  it('with a verb of telling is no claim of its own', () => {
    const told = texts('Despite being told the road would be open in May, drivers turned back at Hull.');
    expect(told.filter((claim) => !claim.includes('drivers'))).toEqual([]);
  });

  it('keeps its own verb where nothing is told', () => {
    expect(texts('After visiting Hull, Ann Orr left for Leeds in May.')).toContain(
      'After visiting Hull, Ann Orr left for Leeds in May.',
    );
  });

  it('tells which source is meant, and nobody who does what is told', () => {
    const told = texts('According to the advocate representing the banks, Orr owes $40m.');
    expect(told).toEqual(['Orr owes $40m.']);
  });
});

describe('a sentence without a verb', () => {
  it('makes none of the noun behind "previous"', () => {
    expect(texts('The previous version of the form, which asked people in Hull how old they were.')).toEqual(
      [],
    );
  });

  it('finds one behind many', () => {
    expect(texts('The forests account for half of the land in Peru.')).toEqual([
      'The forests account for half of the land in Peru.',
    ]);
  });
});

describe('what a complement does', () => {
  it('whoever bears the name does', () => {
    expect(texts('Acme Services is the firm which made the online system in Hull.')).toContain(
      'Acme Services made the online system in Hull.',
    );
  });

  it('is not told of many, of whom it is one', () => {
    const told = texts('The main owners of Acme are the Peruvian government, who also back Ben Hill.');
    expect(told.join(' ')).not.toContain('owners of Acme also back');
  });
});

describe('those told of by their number', () => {
  it('do what the verb behind it tells', () => {
    const told = texts(
      'Ben Roy went with Ann Orr in May, but the two fell out over a song and did not sing again.',
    );
    expect(told.join(' ')).not.toContain('Ben Roy did not sing');
  });

  it('are told which by a word before their noun', () => {
    expect(texts('The three lost boys were found in Hull.')).toEqual([
      'The three lost boys were found in Hull.',
    ]);
  });
});

describe('"they" in what one state promised', () => {
  it('are those whom the sentence tells of already', () => {
    const told = texts(
      'The army says they were freed after the Peruvian government promised they would be no threat.',
    );
    expect(told.join(' ')).not.toContain('government would be');
  });

  it('are who speaks, where nobody else is told of', () => {
    expect(texts('The firm said they would close the mill in Hull.')).toContain(
      'The firm would close the mill in Hull.',
    );
  });
});

describe('what none of is told', () => {
  it('goes on behind the comma of its list', () => {
    const told = texts('They say not a single doctor, teacher or nurse will be cut in Hull.');
    expect(told.join(' ')).not.toMatch(/^teacher or nurse will be cut/imu);
  });

  it('ends where another clause tells its own', () => {
    expect(texts('There were no trains on Monday, buses were full and 40 people walked to Hull.')).toContain(
      'Buses were full.',
    );
  });
});

describe('in which part of a town something lies', () => {
  it('is not what it is', () => {
    const told = texts('The men landed at RAF Northolt, west London, on Tuesday.');
    expect(told.join(' ')).not.toContain('RAF Northolt is west London');
  });

  it('is told apart from what a town is', () => {
    expect(texts('Springfield, the capital of Illinois, grew in May.')).toContain(
      'Springfield is the capital of Illinois.',
    );
  });
});

describe('an office that several hold', () => {
  it('has an article', () => {
    expect(texts('State minister Ben Orr spoke in Hull.')).toContain('Ben Orr is a state minister.');
  });

  it('has none where one holds it', () => {
    expect(texts('Finance minister Ben Orr spoke in Hull.')).toContain('Ben Orr is finance minister.');
    expect(texts('State finance minister Ben Orr spoke in Hull.').join(' ')).not.toContain('is a state');
  });
});

describe('"who" behind two names', () => {
  it('tells of neither where it may be the last alone', () => {
    const told = texts('Ada Palmer and Emma Reed, who beat Mark Webb in May, left for Hull on Monday.');
    expect(told.join(' ')).not.toContain('beat Mark Webb');
  });

  it('tells of both where its verb is one of many', () => {
    const told = texts('Ada Palmer and Emma Reed, who were born in Hull, left on Monday.');
    expect(told).toContain('Ada Palmer and Emma Reed were born in Hull.');
  });
});
