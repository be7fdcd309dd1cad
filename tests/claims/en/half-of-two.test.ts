import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('one of two that "either" tells of', () => {
  it('is no claim, nor the cause that it was cut from', () => {
    const told = texts('The key was lost because the guard had either dropped it or sold scrap.');
    expect(told).toContain('The key was lost.');
    expect(told.join(' ')).not.toMatch(/sold scrap|guard had/u);
  });

  it('is told where a clause holds both', () => {
    expect(texts('The key was lost because the guard sold scrap.')).toContain(
      'The key was lost because the guard sold scrap.',
    );
  });
});

describe('a count of a time that another sentence tells', () => {
  it('is no claim', () => {
    expect(texts('Leeds had seven corners by then.')).not.toContain('Leeds had seven corners.');
    expect(texts('Leeds had seven corners by noon.')).toContain('Leeds had seven corners by noon.');
  });
});

describe('a phrase that "having" goes on', () => {
  it('is cut from the clause before it', () => {
    expect(
      texts('Leeds finish with 12 points from five matches, the only defeat having come in May.'),
    ).toContain('Leeds finish with 12 points from five matches.');
    expect(texts('Leeds finish with 12 points from five matches, a record.').join(' ')).toContain(
      '12 points',
    );
  });
});

describe('a verb behind "after"', () => {
  it('is that of the noun before a "that"', () => {
    const told = texts('The wind that blew down the road after the break suited the guests.');
    expect(told).toContain('The wind that blew down the road after the break suited the guests.');
    expect(told).not.toContain('The break suited the guests.');
  });

  it('is that of the clause that "after" opens', () => {
    expect(texts('The wind blew down the road after the storm hit the town.')).toContain(
      'The storm hit the town.',
    );
  });
});

describe('a name that was cut short', () => {
  it('goes on behind its stop', () => {
    expect(texts('A guard, whose name was given as Sk. Basha, was hurt in Hull.').join(' ')).not.toMatch(
      /^Basha|\. Basha,/u,
    );
    expect(texts('Md. Ali Hill was hurt in Hull.')).toContain('Md. Ali Hill was hurt in Hull.');
    expect(texts('The fee was cut by the firm ASk. Ann Orr was hurt in Hull.')).toContain(
      'Ann Orr was hurt in Hull.',
    );
  });
});

describe('"it" before the hottest day', () => {
  it('is nobody', () => {
    expect(texts('The bureau said it was the hottest May since 1994.').join(' ')).not.toContain('bureau was');
    expect(texts('The bureau said it was ready.')).toContain('The bureau was ready.');
  });
});

describe('an adjective at the head of speech', () => {
  it('is written small behind "said that"', () => {
    expect(texts('"Small traders in Hull still pay 18 percent," said Ann Orr.')).toContain(
      'Ann Orr said that small traders in Hull still pay 18 percent.',
    );
    expect(texts('"Leeds traders still pay 18 percent," said Ann Orr.')).toContain(
      'Ann Orr said that Leeds traders still pay 18 percent.',
    );
  });
});
