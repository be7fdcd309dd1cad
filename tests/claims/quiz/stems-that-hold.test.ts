import { describe, expect, it } from 'vitest';
import { byRef } from '../../../claims/catalogue/lookup.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import type { Entity, Quantity } from '../../../claims/model.ts';
import {
  isHouseOfState,
  isOfSameSpaceport,
  isSeaOfCoast,
} from '../../../claims/quiz/distractors/names/places/shores.ts';
import { fineScaleHindi } from '../../../claims/quiz/distractors/numbers/fine-scales.ts';

const entity = (ref: string): Entity => {
  const entry = byRef(ref);
  if (!entry) throw new Error(ref);
  return { type: 'entity', class: entry.class, category: entry.category, name: entry.hi, ref };
};

describe('a stem that lost what it counts from', () => {
  it.each([
    ['of what a price is reckoned', 'चांदी 900 रुपये प्रति कितने किलो महंगी हुई?'],
    ['kin of nobody', 'गया में दबिश: टीम ने पिता से करीब कितनी देर पूछताछ की?'],
  ])('%s', (_, stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    ['a price of a measure', 'चांदी कितने रुपये प्रति किलो महंगी हुई?'],
    ['minutes after what is told', 'गया में टक्कर के दस मिनट बाद कितने लोग पहुंचे?'],
    ['a range of what is told', 'बांध से 60 से 65 हजार क्यूसेक के बीच कितने दिन पानी छोड़ा गया?'],
    ['a price of something', 'गया की मंडी में मंगलवार को लहसुन का औसत भाव कितने रुपये रहा?'],
    ['kin of somebody', 'टीम ने मोहन राय के पिता से करीब कितनी देर पूछताछ की?'],
  ])('is asked with %s', (_, stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('options of the same coast and ground', () => {
  it('the coast of a stem tells its sea, another does not', () => {
    const sea = entity('sea:bay-of-bengal');
    expect(isSeaOfCoast(sea, ['state:in-ap'])).toBe(true);
    expect(isSeaOfCoast(sea, ['state:in-gj'])).toBe(false);
  });

  it('beside a rocket of India stands no other', () => {
    const key = entity('rocket:gslv');
    expect(isOfSameSpaceport(entity('rocket:falcon-heavy'), key)).toBe(false);
    expect(isOfSameSpaceport(entity('rocket:pslv'), key)).toBe(true);
  });

  it('a house of the state is no monument, a fort is', () => {
    expect(isHouseOfState(entity('monument:rashtrapati-bhavan'))).toBe(true);
    expect(isHouseOfState(entity('monument:red-fort'))).toBe(false);
  });

  it('what the water of a dam stands at differs little', () => {
    const key: Quantity = { type: 'quantity', dimension: 'distance', value: 412.5, comparator: 'exact' };
    expect(fineScaleHindi(key, 'बांध का जलस्तर कितने फीट है?').reach).toBeLessThan(10);
    expect(fineScaleHindi(key, 'सड़क कितने फीट लंबी है?').shares).toBeUndefined();
  });
});
