import { describe, expect, it } from 'vitest';
import { TERMS } from '../../../claims/catalogue/data/offices.ts';
import { byRef, entries } from '../../../claims/catalogue/lookup.ts';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { peopleIn } from '../../../claims/quiz/distractors/names/people/people.ts';
import {
  besideLeader,
  politiciansOf,
  stateOf,
} from '../../../claims/quiz/distractors/names/people/politicians.ts';
import { recurringYears } from '../../../claims/quiz/distractors/times/recurring.ts';
import { seeded } from '../../../claims/quiz/random.ts';
import type { Surroundings } from '../../../claims/quiz/types.ts';

function itemsOf(text: string, publishedAt = '2020-05-13'): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
}
const optionsOf = (items: readonly Item[], part: string) =>
  (items.find(({ stem }) => stem.includes(part))?.options ?? []).map(({ text }) => text);

describe('years of what comes round', () => {
  it('a general election has the years of other general elections beside it', () => {
    expect(recurringYears(2014, 'किस वर्ष के आम चुनाव में पार्टी हारी?')).toEqual([2009, 2019, 2004, 2024, 1999]);
  });

  it('an election to a house of a state comes every five years, games every four', () => {
    expect(recurringYears(2015, 'किस वर्ष के विधानसभा चुनाव में')).toContain(2010);
    expect(recurringYears(2015, 'किस वर्ष के विधानसभा चुनाव में')).not.toContain(2014);
    expect(recurringYears(2012, 'किस वर्ष ओलंपिक में पदक जीता?')).toContain(2016);
  });

  it('other years, and polls abroad, go by no table', () => {
    expect(recurringYears(2014, 'किस वर्ष पुल बना?')).toBeNull();
    expect(recurringYears(2013, 'किस वर्ष पाकिस्तान के आम चुनाव हुए?')).toBeNull();
    expect(recurringYears(2012, 'किस वर्ष वे लोकसभा चुनाव के बाद पार्टी में आए?')).toBeNull();
  });
});

describe('numbers and hours that fit the stem', () => {
  it('figures are as fine as the key', () => {
    const shares = optionsOf(
      itemsOf(
        'स्वास्थ्य विभाग ने बताया कि राजस्थान में 41.37 प्रतिशत मरीज ठीक हो चुके हैं। राजस्थान में 1,212 मरीज भर्ती हैं।',
      ),
      'कितने प्रतिशत',
    );
    expect(shares).toHaveLength(4);
    for (const share of shares) expect(share).toMatch(/\.\d\d /u);
  });

  it('a scale word keeps its own rounding', () => {
    const sums = optionsOf(
      itemsOf('राज्य सरकार ने जयपुर के नए अस्पताल के लिए 2.85 करोड़ रुपये दिए। अस्पताल में 200 बिस्तर होंगे।'),
      'कितने रुपये',
    );
    expect(sums).toHaveLength(4);
    for (const sum of sums) expect(sum).toMatch(/^\d+(?:\.\d\d?)? करोड़ रुपये$/u);
  });

  it('the hour is of the part of the day that the stem tells', () => {
    const { article, readings } = readArticle({
      text: 'पुलिस के अनुसार करीब 600 मजदूर बुधवार को अपराह्न करीब तीन बजे भोपाल रेलवे स्टेशन पर एकत्र हो गए। मजदूर बिहार के रहने वाले हैं।',
      publishedAt: '2020-05-13',
    });
    const quiz = makeQuiz({ readings, articles: [article], items: 9, seed: 's', kinds: ['timeOfDay'] });
    const hours = optionsOf(quiz.items, 'कितने बजे');
    expect(hours).toHaveLength(4);
    for (const hour of hours) expect(['एक बजे', 'दो बजे', 'तीन बजे', 'चार बजे']).toContain(hour);
  });
});

describe('people of the key’s own sort', () => {
  it('a man does not stand beside a woman', () => {
    const people = optionsOf(
      itemsOf(
        'मेलबर्न, 13 मई। मारिया शारापोवा ने सेरेना विलियम्स को 6-4, 6-2 से हराया। रफ़ाएल नडाल ने स्टीफन एडबर्ग से बात की।',
      ),
      'किसने',
    );
    for (const name of people) expect(['रफ़ाएल नडाल', 'स्टीफन एडबर्ग']).not.toContain(name);
  });

  const namesIn = (text: string) =>
    peopleIn(readArticle({ text, publishedAt: '2020-05-13' }).readings).map(({ entity }) => entity.name);

  it('the name of a college is nobody', () => {
    expect(namesIn('प्राचार्य सुरेश वर्मा ने बताया कि जवाहर लाल नेहरू मेडिकल कॉलेज में 40 बिस्तर हैं।')).toEqual([
      'सुरेश वर्मा',
    ]);
  });

  it('somebody who gave a college something is somebody', () => {
    expect(namesIn('दिनेश शर्मा ने मेडिकल कॉलेज को 40 बिस्तर दिए।')).toEqual(['दिनेश शर्मा']);
  });
});

describe('politicians of one rank, state and year', () => {
  const besideOf = (ref: string, stem: string, year: number | undefined) => {
    const key = byRef(ref);
    if (!key) throw new Error(ref);
    return besideLeader(key, stem, { year: () => year, next: seeded('s') } as Surroundings).map(
      ({ en }) => en,
    );
  };

  it('the head of a state stands beside politicians of that state first', () => {
    const names = besideOf('person:yogi-adityanath', 'किसके निर्देश पर शिविर लगे?', 2020);
    expect(politiciansOf('state:in-up', seeded('t')).map(({ en }) => en)).toContain(names[0]);
    expect(names).not.toContain('Rahul Gandhi');
    expect(names).not.toContain('Yogi Adityanath');
  });

  it('where a chief minister is asked for, those of the year stand beside', () => {
    const names = besideOf('person:yogi-adityanath', 'किस मुख्यमंत्री ने पत्र लिखा?', 2020);
    expect(names).toContain('Uddhav Thackeray');
    expect(names).not.toContain('Keshav Prasad Maurya');
    expect(names).not.toContain('Eknath Shinde');
  });

  it('ministers of the union stand beside each other, and nobody where the year is not known', () => {
    const names = besideOf('person:narendra-modi', 'किसने बैठक की?', 2020);
    expect(names).toContain('Amit Shah');
    expect(names).not.toContain('Nitish Kumar');
    expect(besideOf('person:narendra-modi', 'किसने बैठक की?', undefined)).toEqual([]);
    expect(besideOf('person:angela-merkel', 'किसने बैठक की?', 2015)).toEqual([]);
  });

  it('the state of a story is the one that it names most', () => {
    const { readings } = readArticle({
      text: 'रांची में 12 लोग भर्ती हैं। धनबाद में 15 लोग भर्ती हैं। पटना में 20 लोग भर्ती हैं।',
      publishedAt: '2020-05-13',
    });
    expect(stateOf(readings)).toBe('state:in-jh');
    expect(stateOf([])).toBeNull();
  });

  it('every office is of somebody in the catalogue', () => {
    const known = new Set(entries().map(({ en }) => en));
    for (const name of TERMS.keys()) expect(known).toContain(name);
  });
});
