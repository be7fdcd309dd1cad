import { describe, expect, it } from 'vitest';
import { matchName } from '../../../claims/catalogue/lookup.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import type { Entity } from '../../../claims/model.ts';
import { playsAlong } from '../../../claims/quiz/distractors/names/cricket.ts';
import { isSportTold } from '../../../claims/quiz/distractors/names/federations.ts';
import { foldedWords } from '../../../claims/text/folded-words.ts';

const federation = (name: string): Entity => ({
  type: 'entity',
  class: 'organisation',
  category: 'federation',
  name,
});
const refsOf = (name: string) => matchName(foldedWords(name), 0, 'hi')?.refs ?? [];

describe('a federation whose sport its stem tells', () => {
  it('has none of another sport beside it', () => {
    expect(isSportTold(federation('हॉकी इंडिया'), ' किस महासंघ को एफआईएच की मान्यता मिली है ')).toBe(true);
    expect(isSportTold(federation('हॉकी इंडिया'), ' किस महासंघ ने पुरस्कार की घोषणा की ')).toBe(false);
  });
});

describe('a country in a stem of cricket', () => {
  const nigeria: Entity = {
    type: 'entity',
    class: 'place',
    category: 'country',
    ref: 'country:NG',
    name: 'नाइजीरिया',
  };

  it('plays it, whatever of the play is told', () => {
    expect(playsAlong(nigeria, ' इंग्लैंड ने उम्दा गेंदबाजी के दम पर किस देश को हराया ')).toBe(false);
    expect(playsAlong(nigeria, ' इंग्लैंड ने किस देश को मदद भेजी ')).toBe(true);
  });
});

describe('people of film', () => {
  it('who make films are no actors', () => {
    expect(refsOf('श्याम बेनेगल')).toEqual(['person:shyam-benegal']);
    expect(refsOf('सत्यजीत राय')).toEqual(refsOf('सत्यजित राय'));
    expect(refsOf('कंगना रानाउत')).toEqual(refsOf('कंगना रनौत'));
  });
});

describe('a date of history', () => {
  const optionsOf = (date: string) => {
    const text = `${date} को हिंदी कवि सुमित्रानंदन पंत का जन्म कौसानी में हुआ था। पंत को ज्ञानपीठ पुरस्कार मिला था।`;
    const { article, readings } = readArticle({ text, title: '' });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ['date'] });
    return items.map(({ options }) => options.map((one) => one.text)).find((all) => all.includes(date)) ?? [];
  };

  it('has the same day of other years beside it', () => {
    const options = optionsOf('20 मई 1900');
    expect(options).toHaveLength(4);
    for (const one of options) expect(one).toMatch(/^20 मई 1[89]\d\d$/u);
  });

  it('of our time has other days', () => {
    for (const one of optionsOf('20 मई 2014')) expect(one).toMatch(/2014$/u);
  });
});
