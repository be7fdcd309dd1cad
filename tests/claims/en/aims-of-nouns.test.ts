import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('what a noun is to do', () => {
  it.each([
    ['The board said the decision to report the firm had angered its owner.', 'The firm had angered'],
    ['Ann Orr said the failure to find the boats had cost Hull its fleet.', 'The boats had cost'],
  ])('has the verb behind it for no clause of its own: %s', (text, wrong) => {
    expect(texts(text).join(' ')).not.toContain(wrong);
  });

  it('stands with its noun as the subject of that verb', () => {
    expect(texts('The board said the decision to report the firm had angered its owner.')).toContain(
      'The decision to report the firm had angered its owner.',
    );
    expect(texts('The failure to repair the bridges has angered farmers in Hull.')).toEqual([
      'The failure to repair the bridges has angered farmers in Hull.',
    ]);
  });

  it('is left to the verb where the noun has none of its own', () => {
    expect(texts('The board announced a plan to help farmers in Hull on Monday.')).toContain(
      'The board announced a plan to help farmers in Hull on Monday.',
    );
  });
});

describe('people told to do something, with a verb behind', () => {
  it('did not tell anybody', () => {
    const told = texts(
      'Most of the 900 people ordered to leave their homes after a train derailed were told that they could return.',
    );
    expect(told.join(' ')).not.toMatch(/ordered to leave their homes\./u);
  });

  it('is no participle where no other verb follows', () => {
    expect(texts('The board decided to close the mill after a train derailed in Hull.').join(' ')).toContain(
      'decided to close the mill',
    );
  });
});
