import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { chooseThree } from '../../../claims/quiz/choosing/choose.ts';
import { cricketScale } from '../../../claims/quiz/distractors/numbers/cricket-scales.ts';
import { fineScale } from '../../../claims/quiz/distractors/numbers/fine-scales.ts';
import { printedIn, showsOption } from '../../../claims/quiz/distractors/numbers/printed-figures.ts';
import { roundSums } from '../../../claims/quiz/distractors/numbers/round-sums.ts';
import { scaleValues } from '../../../claims/quiz/distractors/numbers/scale-values.ts';
import { withinStory } from '../../../claims/quiz/distractors/numbers/story-bounds.ts';
import type { Candidate, Surroundings } from '../../../claims/quiz/types.ts';
import { key, OPEN } from './quantity-key.ts';

describe('numbers beside one of two digits that ends in a five', () => {
  it.each([
    [15, 5],
    [250, 50],
    [7500, 500],
    [45_000, 5000],
  ])('are as round as %i', (value, step) => {
    const values = scaleValues(key(value, 'count'), OPEN, String(value));
    expect(values.length).toBeGreaterThan(3);
    expect(values.every((one) => one % step === 0 && one !== value)).toBe(true);
  });

  it('are told to the unit beside any other', () => {
    expect(scaleValues(key(23, 'count'), OPEN, '23').some((one) => one % 5 !== 0)).toBe(true);
  });

  it('are round beside ten of a measure, and the next ones beside ten that are counted', () => {
    expect(scaleValues(key(10, 'percent'), OPEN, '10 फीसदी')).toContain(15);
    expect(scaleValues(key(10, 'count'), OPEN, '10')).toContain(11);
  });
});

describe('sums that are given', () => {
  it('are such as are given', () => {
    const stem = 'मृतकों के स्वजन को दो लाख और घायलों को कितने रुपये की सहायता देने का निर्देश दिया है?';
    const { values = [] } = roundSums(key(50_000, 'money'), stem);
    expect(values).toContain(25_000);
    expect(values).not.toContain(60_000);
  });

  it('may be any others where something is bought', () => {
    expect(roundSums(key(50_000, 'money'), 'बाइक कितने रुपये में बिकी?')).toEqual({});
  });
});

describe('a figure that the headline shows', () => {
  const stem = 'शुद्ध लाभ 10% बढ़कर 1,536 करोड़ रुपये (12 नवंबर 2026 की खबर): मार्जिन कितने फीसदी रहा?';

  it('is no option, nor what it is the round of', () => {
    const isPrinted = printedIn(stem, key(15.3, 'percent'));
    expect(isPrinted(10.3)).toBe(true);
    expect(isPrinted(12.1)).toBe(false);
    expect(printedIn(stem, key(1393, 'money'))(15_360_000_000)).toBe(true);
  });

  it('is one where it is but the day of the news, or a part of another number', () => {
    expect(printedIn(stem, key(14, 'count'))(12)).toBe(false);
    expect(showsOption(stem, '12')).toBe(false);
    expect(showsOption(stem, '53')).toBe(false);
    expect(showsOption(stem, '1,536 करोड़')).toBe(true);
  });
});

describe('a sum of the year before', () => {
  const around = { figures: () => [], told: () => '' } as unknown as Surroundings;
  const boundsUnder = (kicker: string) => {
    const stem = `${kicker}: Acme had posted a net profit of how much in the corresponding quarter of the previous year?`;
    const candidate = {
      question: { stem },
      target: { kind: 'money', argument: 0 },
      reading: { claim: { lang: 'en', text: stem } },
    } as unknown as Candidate;
    return withinStory(OPEN, key(2_580_000_000, 'money'), candidate, around);
  };

  it('is less than that to which the headline has it rise, and near it', () => {
    const { highest, steps = [] } = boundsUnder('Acme net profit rises 32% to ₹341 crore');
    expect(highest).toBeLessThan(3_410_000_000);
    expect(steps.length).toBeGreaterThan(2);
  });

  it('may be any other where the headline tells of no rise, or of no sum', () => {
    expect(boundsUnder('Acme posts net profit of ₹341 crore').highest).toBe(OPEN.highest);
    expect(boundsUnder('Acme net profit rises 32%').highest).toBe(OPEN.highest);
  });
});

describe('what can be in a match or on a market', () => {
  it('one bowler takes no ten wickets, and beside a few hardly seven', () => {
    const haul = (value: number) =>
      cricketScale(key(value, 'count'), 'उसने 58 रन पर कितने विकेट लेकर दबाव बनाया?');
    expect(haul(3).highest).toBe(6);
    expect(haul(6).highest).toBe(8);
    expect(cricketScale(key(3, 'count'), 'टीम ने कितने विकेट पर 258 रन बनाए?')).toEqual({});
  });

  it('a price ends the day near where it began', () => {
    const ended = fineScale(
      key(28.45, 'money'),
      'The bank ended the day higher at how much on the BSE?',
      '₹28.45',
    );
    expect(ended.shares?.every((share) => share > 0.8 && share < 1.2)).toBe(true);
    const fare = fineScale(key(28.45, 'money'), 'The trip ended up costing how much?', '₹28.45');
    expect(fare.shares).toBeUndefined();
  });
});

describe('a number that the story tells of something else', () => {
  const optionsOf = (text: string) => {
    const { article, readings } = readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-11-13' });
    return makeQuiz({ readings, articles: [article], items: 9, seed: 's' }).items.flatMap(({ options }) =>
      options.map((option) => option.text),
    );
  };

  it('does not stand beside one that is told less finely', () => {
    const told =
      'गया के मेले में सोमवार को 2,500 दुकानें लगीं। पटना के मेले में रविवार को 2,683 झूले चले। मेला समिति ने 12 बसें चलाईं।';
    const ofShops = optionsOf(told);
    expect(ofShops).toContain('2,500');
    expect(ofShops.filter((one) => one === '2,683').length).toBeLessThan(2);
  });
});

describe('numbers beside so many lakhs or crores', () => {
  it('have other whole ones among them', () => {
    expect(scaleValues(key(30_000_000, 'money'), OPEN, '3 करोड़')).toEqual(
      expect.arrayContaining([20_000_000, 40_000_000, 50_000_000]),
    );
  });

  it('are no more than twice the key, and none at all beside hundreds', () => {
    const values = scaleValues(key(2_000_000, 'money'), OPEN, '20 लाख');
    expect(values.filter((value) => value === 6_000_000)).toEqual([]);
    expect(scaleValues(key(300, 'count'), OPEN, '300')).not.toContain(600 - 1);
  });
});

describe('the place of a key among numbers', () => {
  const offer = (value: number) => ({ text: String(value), value, source: 'scale', why: '' }) as const;

  it('is not where all others are shorter, as long as there is one where they are not', () => {
    const offered = [69, 76, 86, 113, 121, 131].map(offer);
    expect(chooseThree(offered, 101, [3, 0, 1, 2], '101')?.place).not.toBe(3);
    expect(chooseThree(offered, 101, [3, 0, 1, 2], 'एक सौ एक')?.place).toBe(3);
  });

  it('is what there is where all are shorter', () => {
    expect(chooseThree([69, 76, 86].map(offer), 101, [0, 1, 2, 3], '101')?.place).toBe(3);
  });
});
