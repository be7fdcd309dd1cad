import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../claims/model.ts';
import { isOfFarLand } from '../../../claims/quiz/distractors/names/places/far-lands.ts';
import { isOfSameHouses } from '../../../claims/quiz/distractors/names/places/houses.ts';
import { isOfSameShores } from '../../../claims/quiz/distractors/names/places/shores.ts';

const leader = (name: string, ref: string): Entity => ({
  type: 'entity',
  class: 'person',
  name,
  ref,
  category: 'person.leader',
});
const sea = (name: string, ref: string): Entity => ({
  type: 'entity',
  class: 'place',
  name,
  ref,
  category: 'sea',
});

describe('a leader as an option in English', () => {
  const rudd = leader('Kevin Rudd', 'person:kevin-rudd');
  const zuma = leader('Jacob Zuma', 'person:jacob-zuma');
  const merkel = leader('Angela Merkel', 'person:angela-merkel');
  const putin = leader('Vladimir Putin', 'person:vladimir-putin');

  it('is of the same part of the world as the key', () => {
    expect(isOfFarLand(zuma, rudd, undefined)).toBe(true);
    expect(isOfFarLand(putin, merkel, undefined)).toBe(false);
  });

  it('is of the part of the world that the story is of where no list has the key', () => {
    const { ref: _, ...unlisted } = rudd;
    expect(isOfFarLand(zuma, unlisted, 'AU')).toBe(true);
    expect(isOfFarLand(zuma, unlisted, undefined)).toBe(false);
  });
});

describe('a house of parliament of another country', () => {
  const commons: Entity = {
    type: 'entity',
    class: 'organisation',
    name: 'House of Commons',
    category: 'house',
  };

  it('has no British houses beside it', () => {
    expect(isOfSameHouses('House of Lords', commons, 'CA')).toBe(false);
    expect(isOfSameHouses('House of Lords', commons, 'GB')).toBe(true);
  });
});

describe('a sea as an option', () => {
  it('is of America beside one of America', () => {
    const gulf = sea('Gulf of Mexico', 'sea:gulf-of-mexico');
    expect(isOfSameShores(sea('Baltic Sea', 'sea:baltic-sea'), gulf)).toBe(false);
    expect(isOfSameShores(sea('Caribbean Sea', 'sea:caribbean-sea'), gulf)).toBe(true);
    expect(isOfSameShores(gulf, sea('Baltic Sea', 'sea:baltic-sea'))).toBe(true);
  });
});
