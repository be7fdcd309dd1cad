import { describe, expect, it } from 'vitest';
import { formatLike } from '../../../claims/languages/en/values/format.ts';
import { isMakerTold } from '../../../claims/quiz/distractors/names/people/makers.ts';
import { scaleOfMatter } from '../../../claims/quiz/distractors/numbers/english-scales.ts';
import { fineScale, fineScaleHindi } from '../../../claims/quiz/distractors/numbers/fine-scales.ts';
import { scaleValues } from '../../../claims/quiz/distractors/numbers/scale-values.ts';
import { key, OPEN } from './quantity-key.ts';

describe('numbers that a reader believes beside an English key', () => {
  it('times of a race lie within a few hundredths', () => {
    const fact = key(9.91, 'duration', 'second');
    const bounds = { ...OPEN, ...fineScale(fact, 'In how many seconds did she run 100m?', '9.91 seconds') };
    const values = scaleValues(fact, bounds, '9.91 seconds');
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) expect(Math.abs(value - 9.91)).toBeLessThan(0.5);
  });

  it('a wait of whole seconds is no race', () => {
    expect(fineScale(key(40, 'duration', 'second'), 'How many seconds did it last?', '40 seconds')).toEqual(
      {},
    );
  });

  it('overs go by sixes, and hours by half days, wherever a stem asks for them', () => {
    for (const stem of ['How many overs did Kent bat?', 'In how many overs were Kent out?'])
      expect(fineScale(key(31.4), stem, '31.4').values?.length).toBeGreaterThan(3);
    for (const stem of ['How many hours did the search last?', 'For how many hours did it last?'])
      expect(scaleOfMatter(key(48, 'duration', 'hour'), stem).values).toContain(72);
    expect(scaleOfMatter(key(74, 'ordinal'), 'Which minute did Kent score in?').highest).toBe(90);
    expect(fineScale(key(31.4), 'How many tonnes did Kent buy?', '31.4').values).toBeUndefined();
    expect(scaleOfMatter(key(48, 'duration', 'hour'), 'How many miles?').values).toBeUndefined();
  });

  it('prices end alike', () => {
    const fact = key(4.99, 'money', 'GBP');
    const bounds = { ...OPEN, ...fineScale(fact, 'For how much is it sold?', '£4.99') };
    for (const value of scaleValues(fact, bounds, '£4.99')) expect(value.toFixed(2)).toMatch(/\.99$/u);
  });

  it('what was cut was more than what is left, and what was raised less', () => {
    expect(fineScale(key(4, 'percent'), 'The bank cut its rate from 5% to what percentage?', '4%')).toEqual({
      highest: 5,
    });
    expect(
      fineScale(key(6, 'percent'), 'The bank raised its rate from 5% to what percentage?', '6%'),
    ).toEqual({ lowest: 5 });
    expect(fineScale(key(6, 'percent'), 'The bank cut its rate from 5% to what percentage?', '6%')).toEqual(
      {},
    );
  });

  it('a part is no more than its whole', () => {
    expect(fineScale(key(8, 'count'), 'How many of the ten bridges were shut?', 'eight')).toEqual({
      highest: 10,
    });
  });

  it('a figure keeps its places, and its scale word stands beside no nought', () => {
    const like = { exact: '$39.20', fact: key(39.2, 'money', 'USD') };
    expect(formatLike(42.3, like)).toBe('$42.30');
    const billions = { exact: '1.17bn euros', fact: key(1_170_000_000, 'money', 'EUR') };
    expect(formatLike(400_000_000, billions)).toBeNull();
    expect(formatLike(2_050_000_000, billions)).toBe('2.05bn euros');
  });
});

describe('makers', () => {
  it('whoever knows the thing knows who makes it', () => {
    expect(isMakerTold('Nintendo', 'Which company sold two million GameCube consoles?')).toBe(true);
    expect(isMakerTold('Nintendo', 'Which company sold two million consoles?')).toBe(false);
    expect(isMakerTold('Ford', 'Which company sold two million GameCube consoles?')).toBe(false);
    expect(isMakerTold('Boeing', 'Which company sold two 747-8s to Peru?')).toBe(true);
    expect(isMakerTold('Boeing', 'Which company sold 747,000 seats to Peru?')).toBe(false);
  });
});

describe('what is traded, in Hindi', () => {
  it('moves by a few per cent, and what is counted does not', () => {
    expect(
      fineScaleHindi(key(84_000, 'count'), 'बीएसई का सेंसेक्स 300 अंक गिरकर कितने पर बंद हुआ?').reach,
    ).toBeGreaterThan(0);
    expect(fineScaleHindi(key(84_000, 'count'), 'पटना में कितने लोगों ने वोट डाला?')).toEqual({});
  });
});
