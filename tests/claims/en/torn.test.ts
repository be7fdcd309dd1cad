import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

/** Every stem that the claims of a text allow. */
function stems(text: string): string[] {
  const { article, readings } = readArticle({
    text,
    title: 'A story',
    lang: 'en',
    publishedAt: '2021-05-13',
  });
  return askingsOf(readings, undefined, { articles: [article] }).flatMap(
    (asking) => putQuestion(asking)?.question.stem ?? [],
  );
}

describe('a claim that was torn out of its phrase', () => {
  it("is not asked where the first half of a body's name stands before it", () => {
    const text = (before: string) =>
      `Savers in Leeds are covered by ${before}Credit Guarantee Corporation, which pays up to $5,000.`;
    const paid = 'News of 13 May 2021: The Credit Guarantee Corporation pays up to how much?';
    expect(stems(text('the Deposit Insurance and ')).join(' ')).not.toContain('pays up to');
    expect(stems(text('the '))).toContain(paid);
  });

  it('is not asked where it ends in a country that calls a noun behind it', () => {
    const text = (behind: string) =>
      `The Greens have expressed doubts about Acme plans for keeping Peru${behind}.`;
    expect(stems(text(' and foreign fraud suspects under house arrest')).join(' ')).not.toContain('Greens');
    expect(stems(text(' in the league'))).toEqual([
      'News of 13 May 2021: The Greens have expressed doubts about Acme plans for keeping which country in the league?',
    ]);
  });

  it('is not asked when a title was won that is told as kept', () => {
    expect(stems('Ada Palmer retained the Leeds title she won in 2015.').join(' ')).not.toContain(
      'which year',
    );
    expect(stems('Ada Palmer lost the Leeds title she won in 2015.').join(' ')).toContain('which year');
  });

  it('is not asked of who somebody was whose fate another claim tells', () => {
    const text =
      'A lineman was hurt in Hull, and a fisherman who had gone to pull his net ashore at Leeds was swept away.';
    expect(stems(text).join(' ')).not.toMatch(/Who (?:had gone|went)/u);
    expect(stems('A fisherman had gone to pull his net ashore at Leeds.').join(' ')).toContain('Who went');
  });
});

describe('a place within a phrase', () => {
  it('is asked for in that phrase, and where somebody is named in front of the verb', () => {
    expect(stems('Ada Palmer dedicated her Leeds prize to soldiers in Peru.')).toContain(
      'News of 13 May 2021: Ada Palmer dedicated her Leeds prize to soldiers in which country?',
    );
    expect(stems('Ada Palmer gave her Leeds prize to Emma Reed in Peru.')).toContain(
      'News of 13 May 2021: In which country did Ada Palmer give her Leeds prize to Emma Reed?',
    );
  });
});

describe('an event of last year', () => {
  it('is asked for with its year, and one of this year without', () => {
    const text = (when: string) =>
      `In July ${when}19 people were hurt when a ferry sank on its way to the island of Bali.`;
    expect(stems(text('last year, ')).filter((stem) => /vessel/u.test(stem))).toEqual([
      'In July 2020, what kind of vessel sank on its way to the island of Bali?',
    ]);
    expect(stems(text('')).join(' ')).not.toContain('2020');
  });
});

describe('a clause that was read to half of it', () => {
  const texts = (text: string) =>
    readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

  it('keeps both who act where bare people open it', () => {
    expect(texts('Farmers pulled 12 guests up the slope before police and coast guards arrived.')).toEqual([
      'Farmers pulled 12 guests up the slope before police and coast guards arrived.',
    ]);
    expect(texts('The mayor left before lunch and the team won the game.')).toEqual([
      'The mayor left before lunch.',
      'The team won the game.',
    ]);
  });

  it('is no claim of somebody who appoints nobody', () => {
    const after = 'A panel appointed after that flood recommended wider drains and two pumps.';
    expect(texts(after)).not.toContain('A panel appointed.');
    expect(texts('A panel appointed Ada Palmer.')).toContain('A panel appointed Ada Palmer.');
  });

  it('does not take a second thing for a time', () => {
    const found = (rest: string) => texts(`Ada Palmer found a train that takes four hours and ${rest}.`);
    expect(found('a lift from a man with two cats').join(' ')).not.toContain('A train takes');
    expect(found('20 minutes to Leeds')).toContain('A train takes four hours and 20 minutes to Leeds.');
  });

  it('has the verb that stands between a name and about how many', () => {
    const stem = 'Peru supplies around 30 percent of the copper sold in the European Union.';
    expect(stems(stem).join(' ')).not.toMatch(/did Peru supplies/u);
    expect(stems(stem).join(' ')).toContain('Peru suppl');
    expect(texts('The firm sold supplies about four miles from Leeds.').join(' ')).toContain('sold supplies');
  });

  it('is asked only with the marks that the writer set around its verb', () => {
    const text = (verb: string) => `Ada Palmer had begun by ${verb} £180 to cover a car repair in 2018.`;
    for (const stem of stems(text('"borrowing"'))) expect(stem).toContain('began by "borrowing"');
    expect(stems(text('borrowing')).join(' ')).toContain('began by borrowing');
  });

  it('is not asked since when so many were counted, but since when one thing is so', () => {
    const asked = (rest: string) => stems(`The Leeds dam has ${rest} since 2016.`).join(' ');
    expect(asked('suffered six floods')).not.toMatch(/since which year/iu);
    expect(asked('supplied Wales')).toMatch(/since which year/iu);
  });
});
