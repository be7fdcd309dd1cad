import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { STEM_FLAWS } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string, kinds: readonly ItemKind[] = ItemKind.options): string {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2025-11-20' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's', kinds })
    .items.map(({ stem }) => stem)
    .join('\n');
}

const BODY = 'मुंबई के बोरीवली में रविवार को तेज रफ्तार कार ने वाहनों को टक्कर मार दी। ';

describe('vehicles that the headline counts otherwise', () => {
  it('are not asked for by their number', () => {
    const stems = stemsOf(
      `मुंबई में हादसा, तीन कारों को टक्कर\n${BODY}बोरीवली में मोहन राय की कार पांच कारों से टकरा गई।`,
    );
    expect(stems).not.toContain('कितनी कारों से');
  });

  it('are, where it counts them alike', () => {
    const stems = stemsOf(
      `मुंबई में हादसा, पांच कारों को टक्कर\n${BODY}बोरीवली में मोहन राय की कार पांच कारों से टकरा गई।`,
      ['count'],
    );
    expect(stems).toContain('कितनी कारों');
  });
});

describe('those counted who stand by name', () => {
  const sign = (id: string) => STEM_FLAWS.find((one) => one.id === id);

  it.each([
    ['flaw.counts-named-before', 'खदान, विनिर्माण एवं बिजली जैसे कितने क्षेत्रों में विकास दर बढ़ी?'],
    ['flaw.counts-named-behind', 'कितने देशों में नेपाल, भूटान और मालदीव शामिल हैं?'],
  ])('are no answer: %s', (id, stem) => {
    expect(sign(id)?.pattern.test(stem)).toBe(true);
  });

  it.each([
    ['flaw.counts-named-before', 'पटना, गया और नवादा में कितने क्षेत्रों में बारिश हुई?'],
    ['flaw.counts-named-behind', 'कितने देशों के नेता सम्मेलन में शामिल हुए?'],
  ])('while others are: %s', (id, stem) => {
    expect(sign(id)?.pattern.test(stem)).toBe(false);
  });
});

describe('a slip of the story in the last word of a stem', () => {
  it('is put right', () => {
    expect(stemsOf('मंगलवार को पटना में तीन बसों में 118 लोग लाए गए था।')).toContain('लाए गए थे?');
  });

  it('and a singular stays', () => {
    expect(stemsOf('मंगलवार को पटना में मोहन राय पर 12 हजार रुपये का जुर्माना लगाया गया था।')).toContain(
      'लगाया गया था?',
    );
  });
});

describe('one person who is the answer of the first question', () => {
  it('stands in the stems of two others instead, where more come of it', () => {
    const text =
      'लखनऊ, 12 मार्च (एजेंसी)। मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया। योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए।';
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2024-03-14' });
    const { items } = makeQuiz({
      readings,
      articles: [article],
      items: 5,
      seed: 's',
      kinds: ItemKind.options,
    });
    expect(items.map(({ kind }) => kind).sort()).toEqual(['city', 'money']);
  });

  it('is asked for where nothing else comes of the story', () => {
    const text = 'लखनऊ, 12 मार्च (एजेंसी)। मुख्यमंत्री योगी आदित्यनाथ ने गोमती पुल पर बने नए उद्यान का उद्घाटन किया।';
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2024-03-14' });
    const { items } = makeQuiz({
      readings,
      articles: [article],
      items: 5,
      seed: 's',
      kinds: ItemKind.options,
    });
    expect(items.every(({ kind }) => kind === 'person')).toBe(true);
  });
});
