import { describe, expect, it } from 'vitest';
import { dayOfNews, readArticle } from '../../claims/index.ts';

const HI = 'रेल मंत्री ने मंगलवार को पटना में नई ट्रेन चलाने की घोषणा की।';
const EN = 'The rail minister opened a new bridge in Leeds on Tuesday.';

function dayOf(text: string, publishedAt?: string): string | undefined {
  return dayOfNews(readArticle({ text, ...(publishedAt ? { publishedAt } : {}) }).article);
}

describe('the day from which a story is told', () => {
  it.each([
    [`पटना, 14 जुलाई (एजेंसी)। ${HI}`, '2026-11-26', '2026-07-14'],
    [`पटना, नौ दिसंबर (एजेंसी)। ${HI}`, '2026-11-26', '2025-12-09'],
    [`पटना, 3 मई 2025: ${HI}`, undefined, '2025-05-03'],
    [`LEEDS, Nov 3 (Reuters) - ${EN}`, '2026-11-05', '2026-11-03'],
    // The clock of the page may be behind that of the town.
    [`पटना, 27 नवंबर (एजेंसी)। ${HI}`, '2026-11-26T20:00:00Z', '2026-11-27'],
  ])('%s, published %s: %s', (text, published, day) => expect(dayOf(text, published)).toBe(day));

  it.each([
    ['no dateline', HI, '2026-11-26'],
    ['a dateline without a day', `पटना (एजेंसी)। ${HI}`, '2026-11-26'],
    ['a day that is still to come', `पटना, 3 मई 2027: ${HI}`, '2026-11-26'],
  ])('is that of publication with %s', (_, text, published) =>
    expect(dayOf(text, published)).toBe(published),
  );

  it('is not known where the dateline tells no year and nothing else does', () =>
    expect(dayOf(`पटना, 14 जुलाई (एजेंसी)। ${HI}`)).toBeUndefined());

  it('is what weekdays are counted from', () => {
    const { readings } = readArticle({ text: `पटना, 15 जुलाई (एजेंसी)। ${HI}`, publishedAt: '2026-11-26' });
    const days = readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) => (fact?.type === 'time' && fact.resolved ? [fact.resolved] : [])),
    );
    expect(new Set(days)).toEqual(new Set(['2026-07-14']));
  });

  it('leaves the day of publication as it was given', () =>
    expect(
      readArticle({ text: `पटना, 14 जुलाई (एजेंसी)। ${HI}`, publishedAt: '2026-11-26' }).article.publishedAt,
    ).toBe('2026-11-26'));
});
