import { describe, expect, it } from 'vitest';
import type { Entity, Quantity } from '../../../claims/model.ts';
import {
  isOfOtherThanNamed,
  isOfOtherThanTold,
} from '../../../claims/quiz/distractors/names/people/parties.ts';
import { isOfSameHouses } from '../../../claims/quiz/distractors/names/places/houses.ts';
import { fromEnglishStem } from '../../../claims/quiz/distractors/numbers/bounds-english.ts';

describe('who is no choice under a kicker that names a party', () => {
  const stem = 'Tories plan health checks, 5 May 2005: Who said that checks would help Leeds?';

  it('is one of another party than the key, which is of that one', () => {
    expect(isOfOtherThanTold('Tony Blair', 'Michael Howard', stem)).toBe(true);
    expect(isOfOtherThanTold('Charles Kennedy', 'Michael Howard', stem)).toBe(true);
  });

  it('is none of the same party, nobody of no known party, and nobody where the key is of another', () => {
    expect(isOfOtherThanTold('Liam Fox', 'Michael Howard', stem)).toBe(false);
    expect(isOfOtherThanTold('Ada Palmer', 'Michael Howard', stem)).toBe(false);
    expect(isOfOtherThanTold('Michael Howard', 'Tony Blair', stem)).toBe(false);
    expect(isOfOtherThanTold('Tony Blair', 'Michael Howard', 'Who met the Tories in Leeds?')).toBe(false);
  });
});

describe('who is no choice where a stem names a party', () => {
  it('is one of another party than the key, which is of that one', () => {
    const stem = "Who spoke to a Conservative women's forum in Leeds?";
    expect(isOfOtherThanNamed('Tony Blair', 'Michael Howard', stem)).toBe(true);
    expect(isOfOtherThanNamed('Liam Fox', 'Michael Howard', stem)).toBe(false);
    expect(isOfOtherThanNamed('Ada Palmer', 'Michael Howard', stem)).toBe(false);
  });

  it('is nobody where the key is of another party, or where the stem names two', () => {
    expect(isOfOtherThanNamed('Tony Blair', 'Michael Howard', 'Who said that Labour had lost Leeds?')).toBe(
      false,
    );
    const ofTwo = 'Who said that the Tories had won over Labour voters in Leeds?';
    expect(isOfOtherThanNamed('Tony Blair', 'Michael Howard', ofTwo)).toBe(false);
  });
});

describe('a house of parliament', () => {
  const house = (name: string): Entity => ({
    type: 'entity',
    class: 'organisation',
    name,
    category: 'house',
  });

  it('has those of its own country beside it', () => {
    expect(isOfSameHouses('House of Commons', house('House of Lords'))).toBe(true);
    expect(isOfSameHouses('Knesset', house('House of Lords'))).toBe(false);
    expect(isOfSameHouses('Knesset', { ...house('Acme'), category: 'company' })).toBe(true);
  });
});

describe('a percentage that its stem bounds', () => {
  const percent = (value: number): Quantity => ({
    type: 'quantity',
    value,
    unit: '%',
    dimension: 'percent',
    comparator: 'exact',
  });

  it('is above what the stem says it is above of', () => {
    const stem = 'At what percentage is inflation in Leeds estimated, above guidelines of 2%?';
    expect(fromEnglishStem(percent(2.3), stem).lowest).toBe(2);
    expect(fromEnglishStem(percent(70), 'Acme dominates with a share of what percentage?').lowest).toBe(50);
  });

  it('has no such bound without that', () => {
    expect(fromEnglishStem(percent(2.3), 'At what percentage is inflation in Leeds?').lowest).toBeUndefined();
  });
});
