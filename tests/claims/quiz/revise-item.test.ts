import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, type Reading, readArticle, reviseItem } from '../../../claims/index.ts';

const STORY = 'मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया।';

function read(text: string) {
  return readArticle({ text, publishedAt: '2024-03-13', id: 'a1' });
}

/** Each item of the first text as the second leaves it; claims are matched by their words. */
function revised(first: string, second: string): { item: Item; after: Item | null }[] {
  const before = read(first);
  const now = read(second);
  const { items } = makeQuiz({ readings: before.readings, articles: [before.article], items: 8, seed: 's' });
  return items.flatMap((item) => {
    const old = before.readings.find(({ claim }) => claim.id === item.claimId) as Reading;
    const after = now.readings.find(({ claim }) => claim.text === old.claim.text);
    if (!after) return [];
    const revision = { item, before: old, after, article: now.article, readings: now.readings };
    return [{ item, after: reviseItem(revision) }];
  });
}

describe('an item whose claim stays', () => {
  it('keeps its quote at its new place', () => {
    const text = `नई जानकारी मिली है। ${STORY}`;
    const all = revised(STORY, text);
    expect(all.length).toBeGreaterThan(0);
    for (const { item, after } of all) {
      expect(after?.evidence.exact).toBe(item.evidence.exact);
      expect(text.slice(after?.evidence.start, after?.evidence.end)).toBe(after?.evidence.exact);
      expect(after).toMatchObject({ stem: item.stem, key: item.key });
    }
  });

  it('is withdrawn when what the stem tells of time or place has changed', () => {
    for (const { item, after } of revised(STORY, STORY.replace('बुधवार', 'सोमवार')))
      if (item.stem.includes('बुधवार')) expect(after).toBeNull();
  });

  it('is withdrawn when another of its options became right', () => {
    const all = revised(STORY, STORY);
    const [one] = all.filter(({ item }) => item.kind === 'city');
    const wrong = one?.item.options.find(({ id }) => id !== one.item.key)?.text ?? '';
    const text = `${STORY} मुख्यमंत्री योगी आदित्यनाथ ने ${wrong} में गोमती पुल का उद्घाटन किया।`;
    const again = revised(STORY, text).find(({ item }) => item.kind === 'city');
    expect(again?.after ?? null).toBeNull();
  });
});
