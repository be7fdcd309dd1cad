import { describe, expect, it } from 'vitest';
import { ADJECTIVES } from '../../../claims/languages/hi/lexicon/adjectives.ts';
import { EVENT_NOUNS } from '../../../claims/languages/hi/lexicon/event-nouns.ts';
import { guessNoun, lookUpNoun } from '../../../claims/languages/hi/lexicon/noun-forms.ts';
import { NOUN_SUFFIXES } from '../../../claims/languages/hi/lexicon/noun-suffixes.ts';
import { NOUNS } from '../../../claims/languages/hi/lexicon/nouns/index.ts';
import type { NounClass } from '../../../claims/languages/hi/lexicon/types.ts';
import { VERBS } from '../../../claims/languages/hi/lexicon/verbs.ts';
import { tagDocument } from '../../../claims/languages/hi/tag/index.ts';
import { fold } from '../../../claims/text/fold.ts';
import { tokenize } from '../../../claims/text/tokens.ts';

const split = (words: string) => words.trim().split(/\s+/u);

/** Fewest nouns of each class that the news needs. */
const FEWEST: Readonly<Partial<Record<NounClass, number>>> = {
  person: 650,
  office: 180,
  organisation: 180,
  group: 85,
  place: 200,
  building: 175,
  vehicle: 120,
  weapon: 80,
  document: 170,
  event: 440,
  time: 100,
  money: 140,
  measure: 100,
  body: 95,
  illness: 130,
  natural: 85,
  sport: 115,
  abstract: 1850,
};

/** Words of a field that a paper uses every week. */
const EVERYDAY: Readonly<Partial<Record<NounClass, string>>> = {
  person: 'डॉक्टर किसान श्रद्धालु हमलावर मछुआरा राहगीर',
  office: 'राज्यपाल जिलाधिकारी थानाध्यक्ष कुलपति',
  organisation: 'मंत्रालय अदालत आयोग पंचायत',
  vehicle: 'ट्रक हेलीकॉप्टर रेलगाड़ी नाव एंबुलेंस',
  weapon: 'राइफल मिसाइल तमंचा ग्रेनेड',
  illness: 'डेंगू कैंसर हैजा टीबी',
  natural: 'भूकंप बाढ़ चक्रवात भूस्खलन',
  money: 'बजट वेतन मुआवजा सब्सिडी',
  sport: 'शतक विकेट फाइनल कबड्डी',
};

describe('fields of the noun lexicon', () => {
  it('hold at least 5,500 nouns, 1,500 adjectives, 600 verbs and 400 action nouns', () => {
    expect(new Set(NOUNS.flatMap(({ words }) => split(words))).size).toBeGreaterThanOrEqual(5500);
    expect(new Set(ADJECTIVES.flatMap(({ words }) => split(words))).size).toBeGreaterThanOrEqual(1500);
    expect(new Set(VERBS.flatMap(({ roots }) => split(roots))).size).toBeGreaterThanOrEqual(600);
    expect(EVENT_NOUNS.flatMap(({ words }) => split(words)).length).toBeGreaterThanOrEqual(400);
  });

  it.each(Object.entries(FEWEST))('%s has at least %i', (kind, fewest) => {
    const words = NOUNS.filter((group) => group.class === kind).flatMap(({ words: list }) => split(list));
    expect(new Set(words).size).toBeGreaterThanOrEqual(fewest);
  });

  it.each(Object.entries(EVERYDAY))('%s knows its everyday words', (_, words) => {
    expect(split(words).filter((word) => lookUpNoun(fold(word)).length === 0)).toEqual([]);
  });
});

describe('nouns by their suffix', () => {
  it.each(NOUN_SUFFIXES.map((rule) => [rule.id, rule] as const))('%s gives gender and class', (_, rule) => {
    const example = fold(rule.reason.split(' ').at(-1) ?? '');
    const [reading] = lookUpNoun(example).length > 0 ? lookUpNoun(example) : guessNoun(example);
    expect(reading?.gender).toBe(rule.gender);
  });

  it('inflect', () => {
    expect(guessNoun(fold('सर्वेक्षणकर्ताओं'))[0]).toMatchObject({
      number: 'pl',
      case: 'oblique',
      class: 'person',
    });
  });

  it('are not made of names or verb forms', () => {
    for (const word of ['गुप्ता', 'मेहता', 'ममता', 'करता']) expect(guessNoun(fold(word))).toEqual([]);
  });
});

function namesIn(text: string): string[] {
  const sentence = { index: 0, paragraph: 0, start: 0, end: text.length, tokens: tokenize(text) };
  const words = tagDocument([sentence], {}).tagged[0]?.words ?? [];
  return words.flatMap((word, i) => {
    if (!word.name || word.inside) return [];
    const own = words.slice(i, i + word.length).map((part) => part.text);
    return [`${own.join(' ')}: ${word.name.class}`];
  });
}

describe('names by their form', () => {
  it('end in what they name', () => {
    expect(namesIn('कमला मिल्स परिसर में आग लगी।')).toEqual(['कमला मिल्स परिसर: place']);
    expect(namesIn('पटना मेडिकल कॉलेज में भर्ती हुआ।')).toEqual(['पटना मेडिकल कॉलेज: organisation']);
  });

  it('stop before a case marker', () => {
    expect(namesIn('रमेश तिवारी ने अस्पताल देखा।')).toEqual(['रमेश तिवारी: person']);
  });

  it('leave a person with an office a person', () => {
    expect(namesIn('विधायक सुरेश यादव अस्पताल पहुंचे।')).toEqual(['सुरेश यादव: person']);
  });

  it('are letters or end like a village', () => {
    expect(namesIn('जेकेएलएफ ने हरिदासपुरा में धरना दिया।')).toEqual(['जेकेएलएफ: organisation', 'हरिदासपुरा: place']);
    expect(namesIn('टीम ने नूपुर से बात की।')).not.toContain('नूपुर: place');
  });
});
