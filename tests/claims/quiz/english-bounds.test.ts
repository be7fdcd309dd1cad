import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../claims/model.ts';
import { fromEnglishStem } from '../../../claims/quiz/distractors/numbers/bounds-english.ts';

const quantity = (value: number, dimension: Quantity['dimension'] = 'money'): Quantity =>
  ({ type: 'quantity', value, unit: 'x', dimension, comparator: 'exact' }) as Quantity;

describe('what an English stem says of the size of its answer', () => {
  it('what is down from an amount was more, what is up from one less', () => {
    const fell = fromEnglishStem(quantity(182_000), 'How much was the average price, down from £187,971?');
    expect(fell.highest).toBe(187_971);
    // A small change has near numbers beside it.
    expect(fell.shares?.every((share) => share > 0.7 && share < 1)).toBe(true);
    expect(fromEnglishStem(quantity(4e9), 'How much did Acme earn, up from $2.5bn?')).toEqual({
      lowest: 2.5e9,
    });
    expect(
      fromEnglishStem(quantity(6.5, 'percent'), 'The bank cut its rate from 7% to what percentage?'),
    ).toEqual({ highest: 7 });
    expect(
      fromEnglishStem(quantity(9, 'percent'), 'The bank raised its rate from 7% to what percentage?'),
    ).toEqual({ lowest: 7 });
    const from = (verb: string) => `From what percentage did the margin of Acme ${verb} to 11.8%?`;
    expect(fromEnglishStem(quantity(14.4, 'percent'), from('narrow')).lowest).toBe(11.8);
    expect(fromEnglishStem(quantity(9, 'percent'), from('widen')).highest).toBe(11.8);
    expect(fromEnglishStem(quantity(14.4, 'percent'), from('widen'))).toEqual({});
  });

  it('what something else comes behind is more than that', () => {
    const stem = (behind: string) => `Leeds recorded the most rain at how many mm${behind}?`;
    expect(fromEnglishStem(quantity(90, 'count'), stem(', followed by Hull at 74')).lowest).toBe(74);
    expect(fromEnglishStem(quantity(90, 'count'), stem(' on Monday'))).toEqual({});
  });

  it('a lake holds no more than its full level', () => {
    const stem = (behind: string) => `At how many feet did the lake stand against ${behind} of 24 ft?`;
    expect(fromEnglishStem(quantity(22, 'distance'), stem('the full level')).highest).toBe(24);
    expect(fromEnglishStem(quantity(22, 'distance'), stem('last year’s level')).highest).toBeUndefined();
  });

  it('what closed after a peak is no more than that', () => {
    const stem = (verb: string) => `Oil ${verb} to $53.09 a barrel in Leeds before closing at how much?`;
    expect(fromEnglishStem(quantity(52), stem('jumped')).highest).toBe(53.09);
    expect(fromEnglishStem(quantity(54), stem('fell')).lowest).toBe(53.09);
    expect(fromEnglishStem(quantity(54), stem('jumped'))).toEqual({});
  });

  it('a part is no more than its whole', () => {
    expect(fromEnglishStem(quantity(2, 'count'), 'How many of her three matches did Ada win?')).toEqual({
      highest: 3,
    });
    expect(fromEnglishStem(quantity(35, 'count'), 'How many of the 45 firms are in Leeds?')).toEqual({
      highest: 45,
    });
  });

  it('is nothing where it tells of something else, or the other way round', () => {
    expect(
      fromEnglishStem(quantity(9, 'percent'), 'The bank cut its rate from 7% to what percentage?'),
    ).toEqual({});
    expect(fromEnglishStem(quantity(12), 'How much did Acme pay in 2004, far from $20?')).toEqual({});
  });
});
