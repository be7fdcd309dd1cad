import { describe, expect, it } from 'vitest';
import { plain } from '../../claims/as-asked.ts';
import { readArticle } from '../../claims/index.ts';
import type { Reading } from '../../claims/model.ts';
import { corpus } from '../fixtures/corpus.ts';

const articles = (['hi', 'en'] as const).flatMap((lang) =>
  corpus(lang).map(({ name, text }) => ({
    name,
    ...readArticle({ text, lang, publishedAt: '2025-06-12' }),
  })),
);

const isTold = ({ claim }: Reading) => claim.rules.some((rule) => rule === 'setting' || rule === 'day');
const told = articles.flatMap(({ readings }) => readings.filter(isTold));

/** Whether every substitution that the pieces of a reading stand for is its claim's, and stands there in the same words. */
function keepsItsPlaces({ claim, form }: Reading): boolean {
  return form.pieces.every(({ substitution, text, day }) => {
    if (substitution === undefined || substitution < 0 || day) return true;
    const put = claim.substitutions[substitution];
    return put !== undefined && text.includes(put.text.split(' ')[0] as string);
  });
}

describe('a reading as its questions see it', () => {
  it('is found with a place or a day told, or this tests nothing', () => {
    expect(told.length).toBeGreaterThan(20);
  });

  it.each(articles)('$name: keeps the words of its sentence, with exact spans', ({ article, readings }) => {
    for (const reading of readings.filter(isTold)) {
      const { claim } = plain(reading);
      for (const { start, end, exact } of claim.spans) expect(article.text.slice(start, end)).toBe(exact);
      expect(claim.rules.filter((rule) => rule === 'setting' || rule === 'day')).toEqual([]);
      expect(claim.text.length).toBeLessThanOrEqual(reading.claim.text.length);
    }
  });

  it.each(articles)(
    '$name: keeps what was put for other words where its pieces look for it',
    ({ readings }) => {
      for (const reading of readings) expect(keepsItsPlaces(plain(reading))).toBe(true);
    },
  );

  it('keeps what was put for other words beside a day that it leaves out', () => {
    const { readings } = readArticle({
      text: 'पटना। पटना में सोमवार को हुए हमले में 12 लोग घायल हो गए। घायलों को अस्पताल में भर्ती कराया गया। पुलिस ने इलाके को घेर लिया। मौके से दो पिस्तौल मिलीं। बाजार बंद हो गया। स्कूलों में छुट्टी कर दी गई।',
      lang: 'hi',
      publishedAt: '2025-06-12',
    });
    const attack = readings.find(
      ({ claim }) => isTold({ claim } as Reading) && claim.text.includes('हमला'),
    ) as Reading;
    const { claim, form } = plain(attack);
    expect(claim.substitutions.map(({ text }) => text)).toEqual(['हमला', 'हुआ']);
    expect(keepsItsPlaces({ claim, form } as Reading)).toBe(true);
    expect(claim.text).not.toContain('2025');
  });

  it('is the same where nothing was told', () => {
    const [own] = articles.flatMap(({ readings }) => readings.filter((reading) => !isTold(reading)));
    expect(plain(own as Reading)).toBe(own);
  });
});
