import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
/** The claim with some words, and who says it. */
const told = (text: string, words: string) => {
  const claim = claims(text).find((one) => one.text.includes(words));
  return claim && [claim.modality, claim.attribution?.source ?? null];
};

describe('whose word a claim is', () => {
  it.each([
    [
      'Ann Lee leads the council. The council, she pointed out, still faced a bill of 3 million pounds.',
      'still faced',
      ['reported', 'Ann Lee'],
    ],
    [
      'Funds fell by a fifth last year, as per data compiled by an industry body.',
      'fell',
      ['reported', 'data'],
    ],
    [
      'Spokesperson Ann Lee said two pairs of trains would run daily from May. Freight trains would leave only after a check.',
      'Freight',
      ['reported', 'Spokesperson Ann Lee'],
    ],
    [
      'Ben Orr was convicted of nine counts in October; the jury failed to agree on the others.',
      'nine counts',
      ['asserted', null],
    ],
    ['The film tells the story of a man who left Leeds.', 'tells the story', ['asserted', null]],
  ])('%s', (text, words, expected) => {
    expect(told(text, words)).toEqual(expected);
  });

  it.each([
    ['As per the agreement, 30 clerks will be hired in May.', '30 clerks', ['planned', null]],
    [
      'Ann Lee said two trains ran in May. Freight trains would leave only after a check.',
      'Freight',
      ['hedged', null],
    ],
    [
      'The lake is dry, Ben Orr said, and the mill that used it has closed.',
      'lake is dry',
      ['reported', 'Ben Orr'],
    ],
  ])('and whose it is not: %s', (text, words, expected) => {
    expect(told(text, words)).toEqual(expected);
  });
});

describe('whom "he" stands for', () => {
  it('is the son where a son speaks', () => {
    expect(
      told("Hill's son Umesh said he was glad the bear was alive. Ann Lee spoke.", 'was glad')?.[1],
    ).not.toBe('Hill');
    expect(
      claims("Hill's son Umesh said he was glad the bear was alive.").map(({ text }) => text),
    ).not.toContain('Hill was glad the bear was alive.');
  });

  it('is nobody known where a victim has no name', () => {
    const text =
      'Six men were held, Inspector Swathi Palle said. The victim received a call from a man in May. In June he sold a plot at Leeds.';
    expect(claims(text).some((claim) => claim.text.includes('Palle sold'))).toBe(false);
  });

  it('is nobody known where an officer without a name speaks of him', () => {
    const text =
      'Inspector Swathi Palle met the press. "He was kept at home for a week," said the inspector.';
    expect(claims(text).some((claim) => claim.text.includes('Palle was kept'))).toBe(false);
  });

  it('is no court', () => {
    const text = 'In a letter read to the court, Mary Hill, 71, said she had lost her money.';
    expect(claims(text).map((claim) => claim.text)).not.toContain('Mary Hill is the court.');
  });
});

describe('what stands within what somebody says', () => {
  it.each([
    [
      'Kent Police said nine people were hurt, one badly, when a minibus hit a lorry near Leeds.',
      'A minibus hit',
      ['reported', 'Kent Police'],
    ],
    [
      'Acme said the mill will use soft charges, which make less noise than the usual charges that have a pull of 5 cm.',
      'The usual charges have',
      ['reported', 'Acme'],
    ],
    // The story tells it itself.
    ['Nine people were hurt, one badly, when a minibus hit a lorry.', 'A minibus hit', ['asserted', null]],
  ])('is his word too: %s', (text, words, expected) => {
    expect(told(text, words)).toEqual(expected);
  });
});
