import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'News', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('the time before a subject', () => {
  it('holds of the deed behind "and" too', () => {
    expect(texts('On Monday Ada Palmer left Acme and joined Borax.')).toContain(
      'On Monday Ada Palmer joined Borax.',
    );
  });

  it('is that of the first deed alone where the other came later, or where it is a year', () => {
    expect(
      texts('In May 1965 Ada Palmer lost her voice but later returned to the stage.').join(),
    ).not.toContain('1965 Ada Palmer later');
    const told = texts('In 2005, Ada Palmer left Acme to found Borax and pursued a policy of free seeds.');
    expect(told.filter((text) => text.includes('pursued')).join()).not.toContain('2005');
    expect(told.some((text) => text.includes('pursued'))).toBe(true);
  });
});

describe('what opens a sentence before its clause', () => {
  it('is no fact where it holds a clause of its own', () => {
    expect(
      texts('Claiming that after the bank failed, the council lost 40 jobs, Ann Holt left Leeds in May.'),
    ).not.toContain('The council lost 40 jobs.');
    expect(
      texts('Asked whether it would rain, Ann Holt said that the match would start in Leeds.').join(),
    ).toContain('the match would start');
  });
});

describe('a day behind what is held on it', () => {
  it.each([
    'The cup tie on 3 April has been switched to Leeds.',
    'The hearing on 3 April was postponed by the council.',
  ])('stays with it where it is moved: %s', (text) => {
    const [claim] = texts(text);
    expect(claim).toBe(text);
  });

  it('is the day of a deed that nothing moves', () => {
    expect(texts('The strike on 3 April was led by Ada Palmer.').join()).toContain('3 April');
    expect(texts('The match on 3 April was won by Leeds.').join()).toContain('3 April');
  });
});
