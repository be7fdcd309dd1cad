import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const textsOf = (text: string) => readArticle({ text, lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('a clause whose subject does something besides', () => {
  it('is read with its verb behind that', () => {
    expect(
      textsOf('Nine were killed and 23 others injured after a bus carrying pilgrims overturned in Leeds.'),
    ).toEqual(
      expect.arrayContaining([
        '23 others were injured after a bus overturned in Leeds.',
        'A bus overturned in Leeds.',
      ]),
    );
    expect(
      textsOf(
        'Twelve people are missing after a boat carrying migrants and refugees capsized off Mauritania.',
      ).join('\n'),
    ).not.toMatch(/^Refugees/mu);
  });

  it('is none where no verb stands behind it', () => {
    expect(textsOf('The road in Leeds was closed after a crash involving two lorries.')).toEqual([
      'The road in Leeds was closed after a crash involving two lorries.',
    ]);
  });
});

describe('a long question of how many were harmed', () => {
  const TEXT =
    'Sleeper bus rams lorry on Kent expressway, nine killed\n\nLeeds, Nov 18: Nine passengers were killed and 23 others injured after a double-decker bus travelling from Leeds to York with pilgrims and their families ploughed into a stationary lorry near the town of Maidstone in the county of Kent on Tuesday.';
  const stemsOf = (text: string) => {
    const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-18' });
    return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
  };

  it('stands under its headline without the rest', () => {
    expect(stemsOf(TEXT)).toContainEqual(
      expect.stringMatching(/^Sleeper bus rams lorry on Kent expressway.*: How many others were injured\?$/u),
    );
  });

  it('keeps it where it is short', () => {
    const stems = stemsOf(
      'Bus overturns in Kent\n\nLeeds, Nov 18: Nine people were injured after a bus overturned in Leeds.',
    );
    expect(stems.join('\n')).not.toMatch(/How many people were injured\?$/mu);
  });
});
