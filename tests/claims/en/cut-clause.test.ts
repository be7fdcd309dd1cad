import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a claim that would end with the subject of another clause', () => {
  it('is left out where that is one of two, or has its name behind a comma', () => {
    const two = 'The twins were kept at a farm near Hull until an aunt or a neighbour could fetch them.';
    expect(texts(two).join(' ')).not.toContain('until an aunt.');
    const named = 'The tram in Leeds was stopped after the guard of the line, Ada Palmer, waved a lamp.';
    expect(texts(named).join(' ')).not.toContain('after the guard of the line.');
    const seen =
      'Many people in Leeds avoid the clinic because they see their friends and uncles suffer there.';
    expect(texts(seen).join(' ')).not.toContain('see their friends.');
  });

  it('stands where the last words are only when it was', () => {
    expect(texts('Ada Palmer left Leeds after the vote and went home.')).toContain(
      'Ada Palmer left Leeds after the vote.',
    );
  });
});

describe('a participle behind a noun', () => {
  it('tells of nothing that has been done where its clause is to come', () => {
    expect(texts('Parcels sent to Leeds will be checked at noon.').join(' ')).not.toContain('were sent');
  });

  it('tells what was done where its clause has happened', () => {
    expect(texts('Parcels sent to Leeds were opened at noon.').join(' ')).toContain('sent to Leeds');
  });
});

describe('an office that was held then', () => {
  it('is told in the past, and of nobody asked for', () => {
    const met = texts('In 2003 Mary Stone met the then Prime Minister, Karl Berg, in Oslo.');
    expect(met).toContain('Karl Berg was the Prime Minister.');
    expect(texts('The vote was called by Mary Stone, then the mayor of Leeds.')).toContain(
      'Mary Stone was the mayor of Leeds.',
    );
  });

  it('is told in the present where nothing says otherwise', () => {
    expect(texts('The vote was called by Mary Stone, the mayor of Leeds.')).toContain(
      'Mary Stone is the mayor of Leeds.',
    );
  });
});

describe('half of what is told', () => {
  it('is a stay without its place', () => {
    const told = texts('Ben Hill joined Leeds United in 1951 and stayed until 1958.');
    expect(told).toContain('Ben Hill joined Leeds United in 1951.');
    expect(told.join(' ')).not.toContain('stayed until');
    expect(texts('Ben Hill stayed at Leeds United until 1958.')).toHaveLength(1);
  });

  it('is how something was, without what it was', () => {
    const view = '"Hill\'s view is as it was throughout the campaign," said Ada Palmer, an aide to Hill.';
    expect(texts(view)).not.toContain("Hill's view was throughout the campaign.");
  });

  it('is a noun that names nothing beside no name at all', () => {
    expect(texts('The issue divided opinion within the council.')).toEqual([]);
    expect(texts('The issue divided opinion within the Leeds council.')).toHaveLength(1);
  });

  it('is a condition without what hangs on it', () => {
    const said = 'Obi wants a vote, while Ada Palmer has said that if she were mayor, she would not stay.';
    expect(texts(said).join(' ')).not.toMatch(/that if she were mayor\./u);
  });
});

describe('whose word a clause is', () => {
  it('is nobody else’s where the source stands behind a quotation alone', () => {
    const [first] = claims(
      'In later years Ben Hill backed the road, and wrote a book on Leeds, "a dull, grey and sleepy town" according to Ada Palmer.',
    );
    expect(first?.attribution ?? null).toBeNull();
  });

  it('is the source’s where that stands behind the clause', () => {
    const [first] = claims('Ben Hill backed the road in Leeds, according to Ada Palmer.');
    expect(first?.attribution?.source).toBe('Ada Palmer');
  });
});

describe('who a pronoun means', () => {
  it('is no place that somebody grew up in, and no rank', () => {
    const born = 'Ben Hill plays for Leeds. The forward grew up in Baton Hollow. He scored 12 goals.';
    expect(texts(born).join(' ')).not.toContain('Baton Hollow scored');
    const ranked = 'Lt Col Vance Orr won the award. A stone was unveiled by his two grandsons in Hull.';
    expect(texts(ranked).join(' ')).not.toContain("Lt Col's");
  });

  it('is no number of people for "it"', () => {
    const told =
      'About one in 40 children has the condition, in which the eye is weak. It is treated with a patch.';
    expect(texts(told).join(' ')).not.toContain('children is treated');
  });

  it('is no larger thing beside which another stands', () => {
    const funds = 'Quebec has the only larger pension fund in Canada. The fund was set up in 1997.';
    expect(texts(funds).join(' ')).not.toContain('The fund in Canada was set up');
  });
});
