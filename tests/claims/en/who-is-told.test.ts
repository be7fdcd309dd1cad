import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('what stands beside the subject', () => {
  it.each([
    'Mary Holt, 34, a baker, opened the shop in May.',
    'Mary Holt, 34, one of the bakers, opened the shop in May.',
    'Mary Holt, while thanking the crowd, opened the shop in May.',
    'Mary Holt, when asked about the rent, opened the shop in May.',
  ])('leaves the subject its verb, one after another: %s', (text) => {
    expect(texts(text)).toContain('Mary Holt opened the shop in May.');
  });

  it('keeps where somebody is from, before what is told of her', () => {
    const told = texts('Mary Holt, of Leeds University, who won a prize, opened the shop in May.');
    expect(told).toContain('Mary Holt, of Leeds University, opened the shop in May.');
    expect(told).toContain('Mary Holt, of Leeds University, won a prize.');
  });

  it('says who it is that the story calls by a trade', () => {
    const told = texts('The third baker, Mary Holt, 34, opened the shop in May.');
    expect(told).toContain('Mary Holt opened the shop in May.');
  });

  it('names nobody in place of many', () => {
    expect(texts('The bakers, Mary Holt and Ben Orr, left Leeds in May.').join()).not.toContain('Holt left');
  });

  it('stays where it is a condition', () => {
    expect(texts('The shop, when built, won a prize.')).not.toContain('The shop won a prize.');
  });

  it('agrees with the accused in the plural', () => {
    expect(texts('The accused were taken to Leeds in May.')).toContain(
      'The accused were taken to Leeds in May.',
    );
  });
});

describe('"his" and "her" beside a title', () => {
  it('are nobody of the other kind', () => {
    const told = texts(
      'Mr. Holt told the court that over the last months of her life the fever took a toll on her health.',
    );
    expect(told.join()).not.toContain('Holt’s life');
    expect(told.join()).not.toContain("Holt's life");
  });
});

describe('"it" in what is said behind a clause', () => {
  it('may be what that clause tells of', () => {
    const told = texts('When a paper was found on a street, the council said it was not secret.');
    expect(told.join()).not.toContain('council was not secret');
  });

  it('is a speaker without such a rival', () => {
    expect(texts('The council said it would close the pool in May.').join()).toContain(
      'council would close the pool',
    );
  });
});

describe('what would lose its sense', () => {
  it.each([
    'It is reasonable to assume that the cooks are ill.',
    'Ann Holt and Ben Orr ran for the second and third times, respectively.',
  ])('is not told without it: %s', (text) => {
    expect(texts(text)).not.toContain('The cooks are ill.');
    expect(texts(text).join()).not.toMatch(/third times\.$/u);
  });

  it('needs the place that something is near', () => {
    expect(texts('The moon was seen nearby.')).toEqual([]);
    expect(texts('The moon was seen in Leeds and nearby.').length).toBeGreaterThan(0);
  });
});

describe('what somebody asked or held before the clause', () => {
  it.each([
    [
      'Asked whether the pool would close, Ann Holt opened the shop in May.',
      'Ann Holt opened the shop in May.',
    ],
    [
      'Holding that the lease had ended, the High Court on Friday directed the town to pay Ann Holt.',
      'On Friday the High Court directed the town to pay Ann Holt.',
    ],
  ])('leaves the clause its subject: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
    expect(texts(text).join()).not.toContain('The pool would close');
  });

  it('is no opening where nothing follows its comma', () => {
    expect(texts('Holding that the lease had ended, in May.')).toEqual([]);
  });
});

describe('"a farmer who keeps goats" beside a name', () => {
  it('leaves the name its verb, and tells the trade alone', () => {
    const told = texts('Ann Holt, a baker who never closes before ten, won the cup in May.');
    expect(told).toContain('Ann Holt won the cup in May.');
    expect(told).toContain('Ann Holt is a baker.');
  });
});

describe('a bare verb of saying', () => {
  it('says nothing', () => {
    expect(texts('Ann Holt said the matter was raised and noted.')).not.toContain('Ann Holt noted.');
  });

  it('is no verb of what a fall is measured by', () => {
    const told = texts('Acme Foods reported a milder loss in May than owners had feared.');
    expect(told).not.toContain('A milder loss in May than owners had feared.');
  });
});
