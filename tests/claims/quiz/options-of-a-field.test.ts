import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import { languageOf } from '../../../claims/languages/registry.ts';
import type { Entity, Quantity } from '../../../claims/model.ts';
import { playsAlong } from '../../../claims/quiz/distractors/names/cricket.ts';
import {
  isPartyElsewhere,
  isPartyOfState,
  isStateOfParty,
} from '../../../claims/quiz/distractors/names/people/state-parties.ts';
import { isOfSameLand, mayBeAtWar } from '../../../claims/quiz/distractors/names/places/continents.ts';
import { likely } from '../../../claims/quiz/distractors/names/places/siblings.ts';
import { isOwnerTold } from '../../../claims/quiz/distractors/names/places/told-countries.ts';
import { scaleValues } from '../../../claims/quiz/distractors/numbers/scale-values.ts';
import { usualScale } from '../../../claims/quiz/distractors/numbers/usual-scales.ts';
import { recurringYears } from '../../../claims/quiz/distractors/times/recurring.ts';
import { foldPhrase } from '../../../claims/text/fold.ts';

function named(category: string, en: string): Entity {
  const entry = entriesOf(category).find((one) => one.en === en);
  if (!entry) throw new Error(`no ${en}`);
  return { type: 'entity', class: entry.class, name: entry.hi, ref: entry.ref, category };
}
const refOf = (category: string, en: string) => named(category, en).ref as string;
const namesBeside = (category: string, en: string) =>
  siblings(category, refOf(category, en))
    .flat()
    .map((entry) => entry.en);
const quantity = (value: number, dimension: Quantity['dimension'] = 'count'): Quantity => ({
  type: 'quantity',
  dimension,
  value,
  comparator: 'exact',
});

describe('bodies', () => {
  it('stand beside those of their field alone', () => {
    expect(namesBeside('body.in', 'Reserve Bank of India')).toContain('NABARD');
    expect(namesBeside('body.in', 'Reserve Bank of India')).not.toContain('National Commission for Women');
    expect(namesBeside('agency.in', 'Central Bureau of Investigation')).toContain('Enforcement Directorate');
    expect(namesBeside('agency.in', 'Central Bureau of Investigation')).not.toContain('Lokpal');
    expect(namesBeside('board.in', 'UP Board')).toContain('Bihar School Examination Board');
    expect(namesBeside('board.in', 'UP Board')).not.toContain('DGCA');
  });

  it('of a field of their own stand beside none', () => {
    expect(namesBeside('body.in', 'Indian Railways')).toEqual([]);
    expect(namesBeside('body.in', 'National Green Tribunal').length).toBeGreaterThan(2);
  });
});

describe('places', () => {
  it('seas stand beside those of their ocean first', () => {
    const [first = []] = siblings('sea', refOf('sea', 'South China Sea'));
    expect(first.map(({ en }) => en)).toContain('Philippine Sea');
    expect(first.map(({ en }) => en)).not.toContain('Caspian Sea');
  });

  it('a town of the South has towns of its state beside it, a metro other cities of the country before them', () => {
    const beside = (en: string) =>
      [...likely('city.in', refOf('city.in', en), () => 0.5)].slice(0, 3).map((entry) => entry.in);
    expect(beside('Madurai')).toEqual(['state:in-tn', 'state:in-tn', 'state:in-tn']);
    expect(new Set(beside('Bengaluru')).size).toBeGreaterThan(1);
  });

  it('a region stands beside those of its country, in English beside others as well', () => {
    const darfur = named('province.world', 'Darfur');
    expect(isOfSameLand(named('province.world', 'North Kordofan'), darfur, 'hi')).toBe(true);
    expect(isOfSameLand(named('province.world', 'Sinai'), darfur, 'hi')).toBe(false);
    expect(isOfSameLand(named('province.world', 'Sinai'), darfur, 'en')).toBe(true);
  });

  it('a country at war has others beside it where there was war', () => {
    const sudan = named('country', 'Sudan');
    const stem = ' किस देश में तीन साल से चल रही जंग रोकने पर बात हुई ';
    expect(mayBeAtWar(named('country', 'Libya'), sudan, stem)).toBe(true);
    expect(mayBeAtWar(named('country', 'Tanzania'), sudan, stem)).toBe(false);
    expect(mayBeAtWar(named('country', 'Tanzania'), sudan, ' किस देश में बाढ आई ')).toBe(true);
  });

  it('what belongs to the country asked for tells it by where it lies', () => {
    const china = named('country', 'China');
    expect(isOwnerTold(china, ` ${foldPhrase('किस देश का शंघाई कम्पोजिट बढ़त के साथ बंद हुआ')} `)).toBe(true);
    expect(isOwnerTold(china, ` ${foldPhrase('शंघाई में किस देश की पहलवान हारी')} `)).toBe(false);
    expect(isOwnerTold(named('country', 'India'), ' दौरे पर टीम किस देश ने वापसी की ')).toBe(true);
  });
});

describe('parties of one state', () => {
  const sp = named('party.in', 'Samajwadi Party');
  const bjd = named('party.in', 'Biju Janata Dal');

  it('tell their state, which tells them where it has no others', () => {
    const up = { ...sp, class: 'place', category: 'state', ref: 'state:in-up' } as const;
    expect(isStateOfParty(up, [sp.ref as string])).toBe(true);
    expect(isStateOfParty(up, [bjd.ref as string])).toBe(false);
    expect(isPartyOfState(bjd, ['state:in-od'])).toBe(true);
    expect(isPartyOfState(sp, ['state:in-up'])).toBe(false);
    expect(isPartyOfState(bjd, ['state:in-up'])).toBe(false);
  });

  it('stand in no stem of another state', () => {
    expect(isPartyElsewhere(sp, ['state:in-od'])).toBe(true);
    expect(isPartyElsewhere(sp, ['state:in-up'])).toBe(false);
    expect(isPartyElsewhere(sp, [])).toBe(false);
    expect(isPartyElsewhere(named('party.in', 'Congress'), ['state:in-od'])).toBe(false);
  });

  it('stand in stories of their state and of those around it, where the stem names none', () => {
    expect(isPartyElsewhere(sp, [], ['state:in-pb', 'state:in-pb', 'state:in-pb', 'state:in-hr'])).toBe(true);
    expect(isPartyElsewhere(sp, [], ['state:in-mp'])).toBe(false);
    expect(isPartyElsewhere(named('party.in', 'CPI(M)'), [], ['state:in-pb'])).toBe(true);
    expect(isPartyElsewhere(named('party.in', 'CPI(M)'), [], ['state:in-kl'])).toBe(false);
    expect(isPartyElsewhere(named('party.in', 'Shiromani Akali Dal'), [], ['state:in-pb'])).toBe(false);
  });
});

describe('people', () => {
  it('astronauts stand beside astronauts', () => {
    const beside = namesBeside('person.science', 'Shubhanshu Shukla');
    expect(beside).toContain('Rakesh Sharma');
    expect(beside).not.toContain('Verghese Kurien');
  });

  it('who broke the middle order is no batsman, who held it may be', () => {
    const gill = named('person.cricketer', 'Shubman Gill');
    expect(playsAlong(gill, ' किसने मिडिल आर्डर की कमर तोड दी ')).toBe(false);
    expect(playsAlong(gill, ' किसने मिडिल आर्डर को संभाला ')).toBe(true);
  });

  it('is a country that plays it where a series is lost by matches', () => {
    const usa = {
      type: 'entity',
      class: 'place',
      category: 'country',
      ref: 'country:US',
      name: 'अमेरिका',
    } as const;
    expect(playsAlong(usa, ' कौन-सा देश 2010 के दौरे में 0-4 से सीरीज हार गया था ')).toBe(false);
    expect(playsAlong(usa, ' किस देश की वेब सीरीज में दो कलाकार हैं ')).toBe(true);
  });
});

describe('figures', () => {
  const hindi = languageOf('hi');
  const like = (value: number, exact: string, fact: Quantity) => hindi.formatLike(value, { exact, fact });

  it('have as many digits behind the point as the key', () => {
    expect(like(2316.4, '1,874.15', quantity(1874.15))).toBe('2,316.40');
    expect(like(16, '14.5', quantity(14.5))).toBe('16');
    const values = scaleValues(quantity(2_750_000), { highest: 1e9, reach: 1e9 }, '27.50 लाख');
    for (const value of values) expect(String(value / 100_000)).toMatch(/\.\d\d$/u);
  });

  it('from a hundred thousand on are told by the next scale word, unless the key itself is not', () => {
    expect(like(109_000, '62 हजार', quantity(62_000))).toBeNull();
    expect(like(93_000, '62 हजार', quantity(62_000))).toBe('93 हजार');
    expect(like(28_200_000, '141 लाख', quantity(14_100_000))).toBe('282 लाख');
  });

  it('of voters, of nearly all and of innings are of the usual size', () => {
    const polled = usualScale(quantity(61.4, 'percent'), 'शाम छह बजे तक कितने प्रतिशत मतदान दर्ज किया गया?');
    expect(polled.reach).toBe(20);
    expect(usualScale(quantity(61.4, 'percent'), 'कितने प्रतिशत मरीज ठीक हुए?')).toEqual({});
    expect(usualScale(quantity(9, 'percent'), 'दो घंटे में कितने प्रतिशत मतदान हुआ?')).toEqual({});
    expect(
      Math.min(...(usualScale(quantity(94.3, 'percent'), 'कितने प्रतिशत सही?').shares ?? [])),
    ).toBeGreaterThan(0.7);
    expect(usualScale(quantity(112), 'कप्तान ने कितनी गेंदों पर 121 रन ठोके?').shares).toBeDefined();
    expect(usualScale(quantity(112), 'टीम ने कितनी गेंद शेष रहते मैच जीता?')).toEqual({});
  });

  it('years of midterm polls are those of midterm polls', () => {
    expect(recurringYears(2022, 'किस वर्ष के मध्यावधि चुनाव में वे जीते?')).toEqual(
      expect.arrayContaining([2018, 2014]),
    );
    expect(recurringYears(2022, 'किस वर्ष के उपचुनाव में वे जीते?')).toBeNull();
  });
});
