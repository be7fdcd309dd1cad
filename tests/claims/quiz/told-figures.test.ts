import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

/** The options of all items of a story that ask for places, by these words. */
function optionsOf(text: string, asks: string): string[][] {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-24' });
  const { items } = makeQuiz({
    readings,
    articles: [article],
    items: 30,
    seed: 'x',
    kinds: ['city', 'place'],
  });
  return items.filter(({ stem }) => stem.includes(asks)).map(({ options }) => options.map((one) => one.text));
}

const HEAD = 'उत्तर प्रदेश में ठंड बढ़ी\n\nलखनऊ, 24 नवंबर। ';

describe('places told with figures of their own', () => {
  it('stand beside each other, each surely false', () => {
    const found = optionsOf(
      `${HEAD}सोमवार को मेरठ में 6.3, आगरा में 8.4, कानपुर में 9.5, वाराणसी में 11.2 डिग्री सेल्सियस तापमान दर्ज किया गया।`,
      'किस शहर',
    );
    expect(found.length).toBeGreaterThan(0);
    for (const options of found) expect([...options].sort()).toEqual(['आगरा', 'कानपुर', 'मेरठ', 'वाराणसी']);
  });

  it('no other place with the very figure of the key is an option', () => {
    const found = optionsOf(
      `${HEAD}सोमवार को मेरठ में 6.3, आगरा में 8.4, कानपुर में 8.4, वाराणसी में 11.2, गोरखपुर में 12.1 डिग्री सेल्सियस तापमान दर्ज किया गया।`,
      'किस शहर में 8.4',
    );
    for (const options of found) expect(options.includes('आगरा') && options.includes('कानपुर')).toBe(false);
  });
});
