import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function stemsOf(body: string): string {
  const text = `Council meets in Leeds\n\nLEEDS: The council of Leeds met on Tuesday. ${body}`;
  const { article, readings } = readArticle({ text, publishedAt: '2026-05-12' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' })
    .items.map(({ stem }) => stem)
    .join('\n');
}

describe('a past perfect without its later point', () => {
  it.each([
    ['Acme had released $750,000 from its fund for Hull.', /how much did Acme release/iu],
    ['Power supply had been cut to 3,100 houses in Hull.', /To how many houses was power supply cut/u],
    ['Acme had gone ahead with 12 new schools in Hull.', /With how many new schools did Acme go ahead/u],
    ['As many as 1,200 people had been moved to Hull since Tuesday.', /how many people have been moved/iu],
  ])('%s', (body, stem) => {
    expect(stemsOf(body)).toMatch(stem);
  });

  it('stays where the later point is told', () => {
    expect(stemsOf('Acme had received 612 calls from Hull by 7am.')).toMatch(
      /had Acme received|Acme had received/u,
    );
  });

  it.each([
    [
      'The clerk, Ruth Palmer, had been missing since April 14.',
      /Since which date had Ruth Palmer been missing/u,
    ],
    [
      'The Leeds canal had been dry since April 2024.',
      /Since which month had the (?:Leeds )?canal(?: in \p{L}+)? been dry/u,
    ],
    ['Acme had led 14 teams of Hull since March 2022.', /had Acme led/u],
  ])('stays of what may have ended since: %s', (body, stem) => {
    const told = stemsOf(body);
    expect(told).toMatch(stem);
    expect(told).not.toMatch(/\bha(?:s|ve) /u);
  });

  it('agrees with what it is told of', () => {
    const told = stemsOf('The homes of Hull had been bought for $750,000 by Acme.');
    expect(told).not.toMatch(/homes of Hull was|was the homes/u);
  });
});

describe('an amount and its noun', () => {
  it.each([
    [
      'Ruth Palmer received the £50,000 award at a ceremony in Hull.',
      /an award of how much did Ruth Palmer receive/iu,
    ],
    [
      'Ruth Palmer lent $9 million to four friends in Hull.',
      /how much did Ruth Palmer lend to four friends/iu,
    ],
    ['Acme sold 40 tonnes of rice to Peru in Hull.', /how many tonnes of rice did Acme sell to Peru/iu],
    [
      'Growth in credit to Hull was 7.2 percent in the 12 months to October.',
      /By what percentage did credit to Hull grow in the 12 months to October/u,
    ],
    [
      'A wooden boat was towed into Hull on Sunday after 11 days at sea, rescuers said.',
      /after how many days at sea was a wooden boat towed/iu,
    ],
    [
      'Mayor Ruth Palmer announced a relief of £3,000 for each family in Hull and 25 kg of rice.',
      /relief of how much for each family in Hull\?/u,
    ],
  ])('%s', (body, stem) => {
    expect(stemsOf(body)).toMatch(stem);
  });

  it('is what something is by below what is usual', () => {
    expect(
      stemsOf('The council said that rainfall in October was 17 percent below average in Hull.'),
    ).toMatch(/by what percentage was rainfall in October below average/iu);
  });

  it('is a price where something is traded at it, and a figure elsewhere', () => {
    expect(stemsOf('Shares of Acme closed at $12.40 in Hull.')).toMatch(
      /at what price did shares of Acme close|at how much/iu,
    );
    expect(stemsOf('The reserves of Acme are at $12.4 billion.')).not.toMatch(/price/u);
  });
});

describe('others', () => {
  it('are not told in a question that has lost of what they are', () => {
    expect(stemsOf('Acme cancelled 38 trains and diverted 21 others passing through Hull.')).not.toMatch(
      /21 others|how many others/u,
    );
  });
});
