import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => read(text).map((claim) => claim.text);

describe('two groups of people', () => {
  it.each([
    [
      'by participles',
      'A gunman opened fire at a market in Oslo, killing four people and wounding 29.',
      '29 people were wounded when a gunman opened fire at a market in Oslo.',
    ],
    [
      'without a noun',
      'The train derailed near Oslo, killing 12 and injuring 40.',
      '12 were killed when the train derailed near Oslo.',
    ],
    [
      'as they were left',
      'Heavy rain caused floods in Peru, leaving 14 people dead and nine missing.',
      'Nine people were left missing when heavy rain caused floods in Peru.',
    ],
    [
      'by passives, the first one too',
      'Nine people were killed and 21 injured when a bus fell into a river near Oslo.',
      'Nine people were killed when a bus fell into a river near Oslo.',
    ],
    [
      'by a passive that the tagger takes for a noun',
      'Twelve people were killed and 30 wounded in an attack on a mosque in Peshawar.',
      '30 people were wounded in an attack on a mosque in Peshawar.',
    ],
  ])('are told apart %s', (_, text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('are no fraction of people, and no number alone without what brought it about', () => {
    expect(
      texts('The train derailed near Oslo, killing four people and injuring a fifth.').some((text) =>
        /fifth/u.test(text),
      ),
    ).toBe(false);
    expect(texts('The town heard of it. 12 were killed.')).not.toContain('12 were killed.');
  });
});

describe('who says it at the end', () => {
  const source = (text: string) => read(text)[0]?.attribution?.source;
  it('is read behind what sets the figure off', () => {
    expect(
      source('The economy grew 4.1% in May, its fastest pace in two years, official data showed on Friday.'),
    ).toBe('official data');
    expect(
      source('Prices rose 2% in May, the most in three years, the statistics office said on Tuesday.'),
    ).toBe('the statistics office');
  });

  it('is nobody where the verb tells a deed', () => {
    expect(
      source('The economy grew 4.1% in May, its fastest pace in two years, and a new mill opened.'),
    ).toBe(undefined);
  });
});

describe('the first letter behind a day that is told in front', () => {
  it('is small, unless a name begins with it', () => {
    expect(texts('More than 500 teachers in Peru on Sunday called off a strike.')).toContain(
      'On Sunday more than 500 teachers in Peru called off a strike.',
    );
    expect(texts('Acme on Sunday called off a strike.')).toContain('On Sunday Acme called off a strike.');
  });
});

describe('"after" and "left"', () => {
  it('open no clause, and end none, without a verb of it', () => {
    expect(
      texts('Oslo beat Lima 3-2 after a match at Palmer Park on Saturday to reach the final.'),
    ).toContain('Oslo beat Lima 3-2 after a match at Palmer Park on Saturday to reach the final.');
    expect(
      texts('A man was charged after a stabbing in Croydon that left a teenager badly injured.').some(
        (text) => /^A stabbing in Croydon that left a teenager[^.]*\.$/u.test(text),
      ),
    ).toBe(false);
  });
});
