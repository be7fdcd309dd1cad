import { describe, expect, it } from 'vitest';
import { byRef } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import type { Entity } from '../../../claims/model.ts';
import { playsAlong } from '../../../claims/quiz/distractors/names/cricket.ts';
import { besideKey, peopleIn } from '../../../claims/quiz/distractors/names/people/people.ts';
import { mayTakePart } from '../../../claims/quiz/distractors/names/places/continents.ts';
import { isOfOtherState, statesTold } from '../../../claims/quiz/distractors/names/places/home-state.ts';
import type { Candidate } from '../../../claims/quiz/types.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The options of the first question of a kind that has a part in its stem, for several seeds together. */
function optionsOf(text: string, publishedAt: string, kind: Item['kind'], part: string): Set<string> {
  const { article, readings } = readArticle({ text, publishedAt });
  const items = SEEDS.flatMap(
    (seed) => makeQuiz({ readings, articles: [article], items: 20, seed, kinds: [kind] }).items,
  );
  return new Set(
    items.filter(({ stem }) => stem.includes(part)).flatMap(({ options }) => options.map((one) => one.text)),
  );
}

describe('days and months that could be', () => {
  const ENDED = (when: string) =>
    `रांची। झारखंड सरकार के आंकड़ों के अनुसार ${when} के अंत तक राज्य के 189 बालू घाटों की नीलामी पूरी हुई थी।`;

  it('what was done by the end of a month was not by the end of this one or of one to come', () => {
    const months = optionsOf(ENDED('अक्टूबर'), '2026-11-19', 'date', 'किस महीने');
    expect(months).toContain('अक्टूबर');
    expect(months).not.toContain('नवंबर');
    expect(months).not.toContain('दिसंबर');
  });

  it('months of last year are all over', () => {
    const months = optionsOf(ENDED('पिछले साल अक्टूबर'), '2026-11-19', 'date', 'किस महीने');
    expect(months.has('दिसंबर') || months.has('नवंबर')).toBe(true);
  });

  it('what is to come is on no day before the news', () => {
    const days = optionsOf(
      'आगरा, 13 नवंबर। पूर्व मंत्री सुरेश राय ने 16 नवंबर को पटना के गांधी मैदान में रैली बुलाई है।',
      '2026-11-13',
      'date',
      'किस तारीख',
    );
    expect(days).toContain('16 नवंबर');
    for (const day of days) expect(Number.parseInt(day, 10)).toBeGreaterThan(13);
  });

  const STRIKE = (day: string, then: string) =>
    `पटना, 21 नवंबर। बिहार के बस चालकों की हड़ताल ${day} रात खत्म होने के बाद ${then}बसों की आवाजाही बहाल हो गई।`;

  it('a weekday is not asked for beside the next one, else it is', () => {
    const told = optionsOf(STRIKE('शुक्रवार', 'शनिवार सुबह से '), '2026-11-21', 'weekday', 'खत्म');
    const open = optionsOf(STRIKE('मंगलवार', ''), '2026-11-21', 'weekday', 'खत्म');
    expect(told.size).toBe(0);
    expect(open).toContain('मंगलवार');
  });
});

const entity = (ref: string): Entity => {
  const entry = byRef(ref);
  if (!entry) throw new Error(ref);
  return { type: 'entity', class: entry.class, name: entry.hi, ref, category: entry.category };
};
const peopleOf = (text: string) => peopleIn(readArticle({ text, publishedAt: '2026-11-16' }).readings);
const asking = (stem: string) => ({ question: { stem, answer: '', agreement: {} } }) as Candidate;

describe('countries, towns and bodies that could be', () => {
  it('a contest of Asia has countries of Asia, one of the world has all', () => {
    const key = entity('country:KG');
    const armenia = entity('country:AM');
    const asia = 'रीना ने एशियाई कुश्ती चैंपियनशिप में पदक जीता।';
    expect(mayTakePart(armenia, key, asia)).toBe(false);
    expect(mayTakePart(entity('country:KZ'), key, asia)).toBe(true);
    expect(mayTakePart(armenia, key, 'रीना ने विश्व चैंपियनशिप में पदक जीता।')).toBe(true);
    // Whoever is from elsewhere was there as a guest.
    expect(mayTakePart(armenia, entity('country:GB'), asia)).toBe(true);
  });

  it('no town of a war stands beside a venue abroad, towns of the war stand beside each other', () => {
    const venue = optionsOf(
      'नई दिल्ली, 24 नवंबर। पहलवान रीना राठी ने बिश्केक में विश्व कुश्ती चैंपियनशिप में रजत पदक जीता।',
      '2026-11-24',
      'city',
      'किस शहर',
    );
    expect(venue).toContain('बिश्केक');
    expect(venue).not.toContain('डोनेट्स्क');
    expect(venue).not.toContain('अवदीवका');
  });

  it('where all places of a stem lie in one state, so do the options', () => {
    const refs = ['city.in:indore', 'city.in:ujjain'];
    expect(statesTold(entity('city.in:bhopal'), refs)).toEqual(['state:in-mp']);
    expect(statesTold(entity('city.in:bhopal'), ['city.in:indore', 'city.in:patna'])).toEqual([]);
    expect(statesTold(entity('city.in:bhopal'), ['city.in:indore'])).toEqual([]);
    // Of one with few names known there would be none.
    expect(statesTold(entity('city.in:shillong'), ['state:in-ml', 'state:in-ml'])).toEqual([]);
  });

  it('a district of another state than that of the kicker is another of its name', () => {
    const key = entity('city.in:ballia');
    expect(isOfOtherState(key, 'असम में बाढ़: किस जिले में 34,212 लोग फंसे हैं?')).toBe(true);
    expect(isOfOtherState(key, 'उत्तर प्रदेश में बाढ़: किस जिले में 34,212 लोग फंसे हैं?')).toBe(false);
    expect(isOfOtherState(key, 'बाढ़: असम से लौटे लोग किस जिले में रुके?')).toBe(false);
  });

  it('what was before one round was before the next: that is not asked', () => {
    const story = (when: string) => `पुणे, 24 नवंबर। पहलवान रीना राठी ने ${when} नाम वापस ले लिया था।`;
    expect(optionsOf(story('तीसरे दौर से पहले'), '2026-11-24', 'ordinal', 'किस दौर').size).toBe(0);
  });

  it('beside an institute of technology stand others, beside a university universities', () => {
    const [institutes = []] = siblings('institute', 'institute:iit-kanpur');
    expect(institutes.length).toBeGreaterThan(10);
    expect(institutes.every(({ hi }) => hi.startsWith('आईआईटी'))).toBe(true);
    const universities = siblings('university', 'university:patna-university').flat();
    expect(universities.some(({ hi }) => hi.startsWith('आईआईटी'))).toBe(false);
  });

  it('cups and players stand beside those of their sport', () => {
    const [tennis = []] = siblings('tournament', 'tournament:wimbledon');
    expect(tennis.map(({ en }) => en).sort()).toEqual(['Australian Open', 'French Open', 'US Open']);
    const boxers = siblings('person.athlete', 'person:nikhat-zareen').flat();
    expect(boxers.map(({ en }) => en)).toContain('Lovlina Borgohain');
    expect(boxers.map(({ en }) => en)).not.toContain('Neeraj Chopra');
  });
});

describe('people that could be', () => {
  it('whoever is dead did nothing of what is asked for', () => {
    const people = peopleOf(
      'भोपाल। सिरोंज सीट कांग्रेस विधायक रामप्रकाश पटेल के मई में निधन के बाद खाली हुई थी। कांग्रेस नेता सुरेश यादव ने यहां प्रचार किया।',
    );
    const isOut = (name: string) => people.find((one) => one.entity.name === name)?.isHarmed;
    expect(isOut('रामप्रकाश पटेल')).toBe(true);
    expect(isOut('सुरेश यादव')).toBe(false);
  });

  it('those named among the dead are none, those who mourn them are', () => {
    const people = peopleOf(
      'शिमला। मरने वालों में सिरमौर के ऑपरेटर अजय तोमर हैं। विधायक राकेश वर्मा मृतकों के परिजनों से मिले।',
    );
    expect(people.find((one) => one.entity.name === 'अजय तोमर')?.isHarmed).toBe(true);
    expect(people.find((one) => one.entity.name === 'राकेश वर्मा')?.isHarmed).toBe(false);
  });

  it('a coach has not won what a player has won, but may have said what another said', () => {
    const people = peopleOf('सिडनी। खिलाड़ी अरुण सेन ने खिताब जीता। कोच विमल कुमार ने कहा कि अरुण सेन थके हुए हैं।');
    const key = { type: 'entity', class: 'person', name: 'दीपक राय' } as const;
    const names = (stem: string) => besideKey(people, key, asking(stem)).map((one) => one.entity.name);
    expect(names('किसने पुरुष एकल का खिताब जीता?')).not.toContain('विमल कुमार');
    expect(names('किसने लखनऊ जाने का फैसला किया?')).toContain('विमल कुमार');
  });

  it('whoever puts a batsman out bowls, and for the other side', () => {
    const stem = ' नागपुर टेस्ट में किसने कप्तान को तीन ओवर के भीतर आउट कर दिया ';
    expect(playsAlong(entity('person:rishabh-pant'), stem)).toBe(false);
    expect(playsAlong(entity('person:jasprit-bumrah'), stem)).toBe(true);
    expect(playsAlong(entity('person:jasprit-bumrah'), stem, () => ['person:yashasvi-jaiswal'])).toBe(false);
  });

  it('beside the speaker stand those of the houses in that year', () => {
    const people = optionsOf(
      'नई दिल्ली, 24 नवंबर। लोकसभा अध्यक्ष ओम बिरला ने कार्य मंत्रणा समिति की बैठक शुक्रवार को बुलाई है।',
      '2026-11-24',
      'person',
      'किसने',
    );
    expect(people).toContain('ओम बिरला');
    expect(people).toContain('सीपी राधाकृष्णन');
    expect(people).not.toContain('हामिद अंसारी');
    expect(people).not.toContain('एचडी देवेगौड़ा');
  });
});

describe('how many countries there were', () => {
  const highestOf = (text: string, lang: 'hi' | 'en', part: string) => {
    const { article, readings } = readArticle({ text, lang, publishedAt: '2026-11-20' });
    const values = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) =>
      makeQuiz({ readings, articles: [article], items: 20, seed, kinds: ['count'] })
        .items.filter(({ stem }) => stem.includes(part))
        .flatMap(({ options }) => options.map((option) => Number(option.text))),
    );
    return Math.max(0, ...values);
  };

  it('is never more than the world has', () => {
    const talks = 'तुर्किये के इस्तांबुल में सोमवार को 190 देशों के मंत्रियों ने जलवायु समझौते को मंजूरी दी।';
    expect(highestOf(talks, 'hi', 'कितने देशों')).toBe(190);
    const ships = 'तुर्किये के इस्तांबुल में सोमवार को 190 जहाजों के मालिकों ने जलवायु समझौते को मंजूरी दी।';
    expect(highestOf(ships, 'hi', 'कितने जहाजों')).toBeGreaterThan(200);
    const signed = 'About 190 countries signed the Istanbul treaty in Turkey on Monday.';
    expect(highestOf(signed, 'en', 'ow many countries')).toBe(190);
    const boats = 'About 190 boats reached Istanbul in Turkey on Monday.';
    expect(highestOf(boats, 'en', 'ow many boats')).toBeGreaterThan(200);
  });
});
