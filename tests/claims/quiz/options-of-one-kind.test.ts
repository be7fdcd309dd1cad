import { describe, expect, it } from 'vitest';
import { byRef } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { groupedLike } from '../../../claims/languages/hi/questions/grouping.ts';
import type { Entity } from '../../../claims/model.ts';
import { playsAlong } from '../../../claims/quiz/distractors/names/cricket.ts';
import { namedTogetherWith } from '../../../claims/quiz/distractors/names/named-together.ts';
import { peopleIn } from '../../../claims/quiz/distractors/names/people/people.ts';
import { isOfAnyGender } from '../../../claims/quiz/distractors/names/people/politicians.ts';
import { besideHeld, holdersIn } from '../../../claims/quiz/distractors/names/places/containers.ts';
import { foldPhrase } from '../../../claims/text/fold.ts';

function itemsOf(text: string, publishedAt = '2024-06-19'): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
}
const stemOf = (text: string) => ` ${foldPhrase(text)} `;
function entity(ref: string): Entity {
  const entry = byRef(ref);
  if (!entry) throw new Error(ref);
  return { type: 'entity', class: entry.class, name: entry.hi, ref, category: entry.category };
}

describe('the place that a stem names', () => {
  it('is read before the words that ask, with its kind or without', () => {
    expect(holdersIn(stemOf('लखनऊ के किस स्टेडियम में मैच होगा')).map(({ ref }) => ref)).toContain(
      'city.in:lucknow',
    );
    expect(holdersIn(stemOf('बिहार राज्य के किस जिले में')).map(({ ref }) => ref)).toEqual(['state:in-br']);
    expect(holdersIn(stemOf('सोमवार को किस शहर में मेला लगा'))).toEqual([]);
  });

  it('holds every option, and where it is not known to hold the key there are none', () => {
    const inLucknow = besideHeld(entity('city.in:patna'), stemOf('बिहार के किस शहर में'));
    expect(inLucknow?.(entity('city.in:lucknow'))).toBe(false);
    expect(besideHeld(entity('city.world:lahore'), stemOf('पंजाब प्रान्त के किस शहर से'))).toBeNull();
  });

  it('leaves no state to ask for where a district of it is told', () => {
    const items = itemsOf('राजस्थान के कोटा में मंगलवार को 1,213 छात्रों ने प्रवेश परीक्षा दी।');
    expect(items.some(({ stem }) => /किस राज्य के कोटा/u.test(stem))).toBe(false);
  });
});

describe('places that a story tells of together', () => {
  const story = ` ${foldPhrase('नौसेना ने नेपाल और श्रीलंका में फंसे लोगों के लिए जहाज भेजे। भारत और जापान के बीच वार्ता हुई।')} `;
  it('are no options beside each other, unless they stand on two sides', () => {
    expect(namedTogetherWith(entity('country:NP'), () => story)(entity('country:LK'))).toBe(true);
    expect(namedTogetherWith(entity('country:IN'), () => story)(entity('country:JP'))).toBe(false);
    expect(namedTogetherWith(entity('country:NP'), () => story)(entity('country:BT'))).toBe(false);
  });
});

describe('figures beside a figure', () => {
  it('are grouped as in India where the key fits both ways', () => {
    expect(groupedLike('1,17,005', '78,003')).toBe('1,17,005');
    expect(groupedLike('2,90,000', '230,000')).toBe('290,000');
  });

  it('have no scale word without a number for a key', () => {
    const items = itemsOf('मुख्यमंत्री ने किसानों को छह-छह लाख रुपये की सहायता देने की घोषणा की।');
    for (const { options } of items) for (const { text } of options) expect(text).not.toMatch(/^लाख/u);
  });
});

describe('the head of a body', () => {
  const sortOf = (text: string, name: string) =>
    peopleIn(readArticle({ text, publishedAt: '2024-06-19' }).readings).find(
      ({ entity: { name: own } }) => own === name,
    )?.sort;
  const told = (office: string) =>
    `${office} केनजी तनाका ने सोमवार को पटना में वित्त मंत्री निर्मला सीतारमण को मदद का भरोसा दिया।`;

  it('is a politician only where the body is of politics', () => {
    expect(sortOf(told('वैश्विक विकास बैंक के अध्यक्ष'), 'केनजी तनाका')).toBe('office');
    expect(sortOf(told('जनता पार्टी के अध्यक्ष'), 'केनजी तनाका')).toBe('politics');
  });
});

describe('players', () => {
  const bumrah = entity('person:jasprit-bumrah');
  it('bowl or bat as the stem tells', () => {
    expect(playsAlong(bumrah, stemOf('किसने नाबाद 61 रन बनाए'))).toBe(false);
    expect(playsAlong(bumrah, stemOf('किसने 38 रन देकर सात विकेट लिए'))).toBe(true);
    expect(playsAlong(entity('person:virat-kohli'), stemOf('किसने पांच विकेट लिए'))).toBe(false);
  });

  it('are of the side that the stem tells of', () => {
    const stem = stemOf('लक्ष्य भारत ने किसके 80 रनों की मदद से पाया');
    expect(playsAlong(entity('person:a-b-de-villiers'), stem)).toBe(false);
    expect(playsAlong(entity('person:virat-kohli'), stem)).toBe(true);
  });
});

describe('the head of state', () => {
  it('has men and women of high office beside her where the stem does not show who she is', () => {
    expect(isOfAnyGender('किसने संसद को संबोधित किया?')).toBe(true);
    expect(isOfAnyGender('कौन सोमवार को विदेश जाएंगी?')).toBe(false);
    const [item] = itemsOf(
      'राष्ट्रपति द्रौपदी मुर्मू ने सोमवार को जयपुर में विश्वविद्यालय के दीक्षांत समारोह को संबोधित किया।',
    ).filter(({ stem }) => stem.includes('किसने'));
    const names = item?.options.map(({ text }) => text) ?? [];
    expect(names).toHaveLength(4);
    for (const name of names) expect(name).toMatch(/मुर्मू|मोदी|धनखड़|राजनाथ|शाह|सीतारमण|जयशंकर/u);
  });
});

describe('a commission', () => {
  it('has commissions beside it, and neither boards of schools nor tribunals', () => {
    const key = byRef('body.in:union-public-service-commission');
    const beside = siblings('body.in', key?.ref).flat();
    expect(beside.length).toBeGreaterThanOrEqual(3);
    expect(beside.map(({ en }) => en)).not.toContain('Central Board of Secondary Education');
    expect(siblings('body.in', 'body.in:national-green-tribunal').flat().length).toBeGreaterThanOrEqual(3);
  });
});
