import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function itemsOf(text: string, seed = 's', kinds?: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return makeQuiz({
    readings,
    articles: [article],
    items: 12,
    seed,
    kinds: kinds ?? ItemKind.options,
    proofread: true,
  }).items;
}
const keyOf = (item: Item | undefined) => item?.options.find(({ id }) => id === item.key)?.text;
const asked = (items: readonly Item[], part: string) => items.find(({ stem }) => stem.includes(part));
const others = (item: Item | undefined) =>
  (item?.options ?? []).filter(({ id }) => id !== item?.key).map(({ text }) => text);

const PLAYER =
  'भोपाल। स्विट्जरलैंड के 32 वर्षीय टेनिस खिलाड़ी मार्क वेबर ने शनिवार को भोपाल में विक्रम राठौर को हराया। मार्क वेबर ने 1990 के दशक में बर्न में टेनिस खेलना शुरू किया था।';
const BRIDGE =
  'पटना, 12 मार्च (एजेंसी)। मुख्यमंत्री नीतीश कुमार ने बुधवार को पटना में गंगा नदी पर नए पुल का उद्घाटन किया। नीतीश कुमार ने सुबह 11 बजे पुल का फीता काटा।';
const MEMBERS =
  'लखनऊ में भाजपा सांसद दिनेश त्रिपाठी ने मंगलवार को लोकसभा में गोमती नदी की सफाई का मुद्दा उठाया। कांग्रेस सांसद अनिल वर्मा ने कहा कि गोमती नदी की सफाई पर 40 करोड़ रुपये खर्च हुए हैं। सपा सांसद रमेश यादव ने कहा कि लखनऊ में गोमती नदी के किनारे 12 घाट बने हैं।';

describe('question phrases', () => {
  it('asks an age of the person, in years', () => {
    const age = asked(itemsOf(PLAYER), 'उम्र');
    expect(age?.stem).toBe('13 मार्च 2024 को टेनिस खिलाड़ी मार्क वेबर की उम्र कितनी बताई गई?');
    expect(keyOf(age)).toBe('32 वर्ष');
  });

  it('asks a decade beside decades', () => {
    const decade = asked(itemsOf(PLAYER), 'किस दशक में');
    expect(keyOf(decade)).toBe('1990 के दशक');
    for (const text of others(decade)) expect(text).toMatch(/^\d{3}0 के दशक$/u);
  });

  it('leaves the part of the day in the stem and asks the hour, beside hours of that part', () => {
    const hour = asked(itemsOf(BRIDGE), 'सुबह कितने बजे');
    expect(keyOf(hour)).toBe('11 बजे');
    for (const text of others(hour)) expect(Number.parseInt(text, 10)).toBeLessThan(12);
  });

  it('counts by the last of two nouns', () => {
    const text = 'जयपुर में कंपनी ने चार सीमेंट फैक्ट्रियां खरीदीं। जयपुर में कंपनी के मालिक रमेश शर्मा ने बुधवार को पुल बनाया।';
    for (const { stem } of itemsOf(text)) expect(stem).not.toContain('कितने सीमेंट');
  });

  it('asks nothing of a clause that holds under another, nor of anybody', () => {
    const items = itemsOf('यदि भारत ने 40 पुल बनाए तो पटना को लाभ होगा। सभी लोग आठ अगस्त को पटना गए।');
    expect(items).toEqual([]);
  });
});

describe('options', () => {
  it('puts cities of one state beside each other', () => {
    const city = asked(itemsOf(BRIDGE, 's', ['city']), 'किस शहर में');
    expect(keyOf(city)).toBe('पटना');
    expect(new Set(others(city)).size).toBe(3);
    for (const text of others(city)) expect(BRIDGE).not.toContain(text);
  });

  it('puts parties beside a party, a short name beside short names', () => {
    const texts = itemsOf(MEMBERS)
      .filter(({ kind }) => kind === 'organisation')
      .flatMap(({ options }) => options.map(({ text }) => text));
    for (const text of texts) expect(text).not.toContain('भारतीय जनता पार्टी');
  });

  it('asks for offices and speakers twice at most', () => {
    const { article, readings } = readArticle({ text: MEMBERS });
    const { items } = makeQuiz({
      readings,
      articles: [article],
      items: 12,
      seed: 's',
      kinds: ItemKind.options,
    });
    const kinds = items.map(({ claimId }) => readings.find(({ claim }) => claim.id === claimId)?.claim.kind);
    expect(kinds.filter((kind) => kind === 'role').length).toBeLessThanOrEqual(2);
    expect(kinds.filter((kind) => kind === 'statement').length).toBeLessThanOrEqual(2);
  });

  it('lets the place of the key vary, numbers ascending all the same', () => {
    const places = new Set<number>();
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const count = asked(itemsOf(MEMBERS, seed), 'कितने घाट');
      if (!count) continue;
      const numbers = count.options.map(({ text }) => Number(text));
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      places.add(count.options.findIndex(({ id }) => id === count.key));
    }
    expect(places.size).toBeGreaterThan(1);
  });
});

describe('explanations', () => {
  it('tell the fact with its source', () => {
    const count = asked(itemsOf(MEMBERS), 'कितने घाट');
    expect(count?.explanation).toMatch(/^सपा सांसद रमेश यादव के अनुसार, .*12 घाट बने हैं।$/u);
  });

  it('tell what a tempting number of the article stands for', () => {
    const text =
      'पटना में मंत्री रमेश शर्मा ने बुधवार को 12 पुलों का उद्घाटन किया। पटना में मंत्री रमेश शर्मा ने 15 सड़कों का शिलान्यास किया।';
    const bridges = asked(itemsOf(text), 'कितने पुलों');
    const trap = bridges?.distractorReasons.find(({ source }) => source === 'article');
    if (trap) expect(bridges?.explanation).toContain(trap.why);
    expect(bridges?.explanation).toContain('12 पुलों का उद्घाटन');
  });
});

describe('a quote that names less than its stem', () => {
  const story =
    'मंत्रिमंडल के विस्तार की तैयारी, बैठक चली\n\nजयपुर, 12 मार्च। राजस्थान सरकार ने मंगलवार को बैठक बुलाई। राज्य के उच्च विद्यालयों में माध्यमिक शिक्षकों के 40 प्रतिशत पद खाली हैं।';

  it('answers by its own fact, whichever state it means', () => {
    const item = asked(itemsOf(story, 's', ['percent']), 'राजस्थान के उच्च विद्यालयों');
    expect(keyOf(item)).toBe('40 प्रतिशत');
  });

  it('answers nothing where it denies', () => {
    const denied = story.replace('खाली हैं', 'खाली नहीं हैं');
    expect(asked(itemsOf(denied, 's', ['percent']), 'कितने प्रतिशत')).toBeUndefined();
  });
});

describe('proofreading', () => {
  it('drops what the quote alone does not answer with the key', () => {
    const { article, readings } = readArticle({ text: MEMBERS });
    const lost: string[] = [];
    const quiz = makeQuiz({
      readings,
      articles: [article],
      items: 12,
      seed: 's',
      proofread: true,
      onLost: ({ gate }) => lost.push(gate),
    });
    const loose = makeQuiz({ readings, articles: [article], items: 12, seed: 's', kinds: ItemKind.options });
    expect(quiz.items.length + lost.filter((gate) => gate === 'round-trip').length).toBeGreaterThanOrEqual(
      Math.min(quiz.items.length, loose.items.length),
    );
    for (const { evidence, options, key } of quiz.items) {
      const words = options.find(({ id }) => id === key)?.text.split(' ') ?? [];
      expect(words.some((word) => evidence.exact.includes(word))).toBe(true);
    }
  });
});

describe('the quote', () => {
  const told = (second: string) => {
    const items = itemsOf(`विधायक रमेश शर्मा ने सोमवार को पटना में स्कूल खोला। ${second}`);
    return asked(items, 'कितने पुल')?.evidence.exact;
  };

  it('is opened to the name that its pronoun stands for', () => {
    expect(told('उन्होंने पटना में 40 पुल बनवाए।')).toMatch(/^रमेश शर्मा .*उन्होंने पटना में 40 पुल बनवाए$/u);
  });

  it('holds the word that a country stands in for, and nothing told later', () => {
    const items = itemsOf(
      'नई दिल्ली। देश के कई जिलों में बाढ़ से 81 पुल टूटे हैं। बताया जा रहा है कि पंजाब के एक जिले में बारिश हो रही है। देश के कई जिलों में बारिश हुई है।',
    );
    for (const { evidence } of items) expect(evidence.exact).toMatch(/^देश .* (?:टूटे|रही|हुई) है/u);
  });

  it('is the sentence alone where that names everybody', () => {
    expect(told('रमेश शर्मा ने पटना में 40 पुल बनवाए।')).toBe('रमेश शर्मा ने पटना में 40 पुल बनवाए');
  });
});
