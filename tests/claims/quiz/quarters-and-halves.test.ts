import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';
import { givesAway, stemsOf } from '../../../claims/quiz/kicker/words.ts';

function itemsOf(text: string, publishedAt = '2026-11-20'): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ItemKind.options }).items;
}
const itemFor = (text: string, part: string) => itemsOf(text).find(({ stem }) => stem.includes(part));
const optionsOf = (text: string, part: string) => (itemFor(text, part)?.options ?? []).map((one) => one.text);

describe('the options of a time of day with a part of an hour', () => {
  it('have the same part', () => {
    const options = optionsOf('दिल्ली में बुधवार दोपहर पौने तीन बजे भूकंप आया।', 'कितने बजे');
    expect(options).toHaveLength(4);
    expect(options.every((text) => /^पौने \S+ बजे$/u.test(text))).toBe(true);
  });

  it('are halves beside a half, those with words of their own as well', () => {
    const options = optionsOf('दिल्ली में बुधवार दोपहर ढाई बजे भूकंप आया।', 'कितने बजे');
    expect(options).toHaveLength(4);
    expect(options.every((text) => /^(?:डेढ़|ढाई|साढ़े \S+) बजे$/u.test(text))).toBe(true);
  });

  it('are whole hours beside a whole one', () => {
    const options = optionsOf('दिल्ली में बुधवार दोपहर तीन बजे भूकंप आया।', 'कितने बजे');
    expect(options.some((text) => /पौने|सवा|साढ़े/u.test(text))).toBe(false);
  });
});

describe('numbers told in parts', () => {
  it('stand beside others of two scales', () => {
    const options = optionsOf('पटना पुलिस ने एक करोड़ 84 लाख रुपये बरामद किए।', 'कितने रुपये');
    expect(options).toHaveLength(4);
    expect(options.every((text) => /^\S+ करोड़ \d+ लाख रुपये$/u.test(text))).toBe(true);
  });

  it('stand beside halves and wholes where they are told by a quarter', () => {
    const options = optionsOf('पटना के दंगल में सवा सौ पहलवान उतरे।', 'कितने पहलवान');
    expect(options).toHaveLength(4);
    expect(options).toContain('सवा सौ');
    expect(options.every((text) => text.endsWith('सौ'))).toBe(true);
  });
});

describe('what a number is of', () => {
  it('is a score before what it makes up', () => {
    expect(itemFor('कटक में रोहित शर्मा ने 67 रन की पारी खेली।', 'कितने रन की पारी')).toBeDefined();
  });

  it('is a sum of which the currency is not told', () => {
    const text = 'जमशेदपुर, 20 नवंबर (एजेंसी)। टाटा स्टील की कमाई 18.7 करोड़ रही।';
    expect(itemFor(text, 'कमाई कितनी रही')).toBeDefined();
  });

  it('is one more row of the index in brackets', () => {
    const text = 'कानपुर में औसत वायु गुणवत्ता सूचकांक (एक्यूआई) 378 था।';
    const options = optionsOf(text, 'कितना था').map(Number);
    expect(options).toHaveLength(4);
    expect(Math.max(...options)).toBeLessThanOrEqual(500);
  });

  it('is the year since when something goes on, not what a number rose from', () => {
    expect(
      itemFor('केरल सरकार गरीब कैदियों की सहायता के लिए 2021 से एक योजना चला रही है।', 'किस वर्ष से'),
    ).toBeDefined();
    expect(itemFor('केरल में मरीजों की संख्या 2021 से बढ़कर 2450 हो गई है।', 'किस वर्ष')).toBeUndefined();
  });
});

describe('a stem with a word that only looks open or negative', () => {
  it('may name an expressway', () => {
    expect(itemFor('यमुना एक्सप्रेस-वे पर पांच वाहन आपस में टकरा गए।', 'कितने वाहन')).toBeDefined();
  });

  it('may tell what was left undone, but not ask for what is not', () => {
    const text = 'मुआवजा न देने पर सुप्रीम कोर्ट ने बिहार सरकार पर 12 लाख रुपये का जुर्माना लगाया।';
    expect(itemFor(text, 'कितने रुपये')).toBeDefined();
    expect(itemFor('बिहार सरकार ने 12 लाख रुपये का मुआवजा नहीं दिया।', 'कितने रुपये')).toBeUndefined();
  });
});

describe('a headline', () => {
  it('gives nothing away by what numbers are counted in', () => {
    expect(givesAway('खुदरा महंगाई 3.9 प्रतिशत हुई', stemsOf('9.8 प्रतिशत'))).toBe(false);
  });

  it('gives away the figure itself', () => {
    expect(givesAway('खुदरा महंगाई 3.9 प्रतिशत हुई', stemsOf('3.9 प्रतिशत'))).toBe(true);
  });
});

describe('an hour that the story tells of what goes before', () => {
  const story = (coaches: string) =>
    `मालगाड़ी के ${coaches} डिब्बे पटरी से उतरे, भोपाल-नागपुर मार्ग ठप\n\nइटारसी, 3 नवंबर। इटारसी मंडल में सोमवार रात एक मालगाड़ी के ${coaches} डिब्बे पटरी से उतर गए।\n\nमंगलवार दोपहर साढ़े तीन बजे डाउन लाइन को बहाल कर लिया गया।`;
  const stemIn = (coaches: string) =>
    itemsOf(story(coaches), '2026-11-03').find(({ kind }) => kind === 'timeOfDay')?.stem;

  it('is asked under the headline', () => {
    expect(stemIn('कई')).toContain('डिब्बे पटरी से उतरे');
  });

  it('stands under the headline without the number that another question asks for', () => {
    expect(stemIn('नौ')).toMatch(/^इटारसी – मालगाड़ी के डिब्बे पटरी से उतरे/u);
  });
});

describe('the other half hours of a part of the day', () => {
  it.each([
    ['दोपहर', 'डेढ़'],
    ['दोपहर', 'साढ़े तीन'],
  ])('lie within it, in the order of the day: %s %s बजे', (part, hour) => {
    const text = `पटना में सोमवार ${part} ${hour} बजे सेना ने पुल खोला।`;
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-24' });
    const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 's', kinds: ['timeOfDay'] });
    expect(items[0]?.options.map((option) => option.text)).toEqual([
      'साढ़े बारह बजे',
      'डेढ़ बजे',
      'ढाई बजे',
      'साढ़े तीन बजे',
    ]);
  });
});
