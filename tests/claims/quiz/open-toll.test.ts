import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { askingsOf } from '../../../claims/quiz/asking/index.ts';

/** The counts that a text lets be asked for. */
function counts(text: string, publishedAt?: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return askingsOf(readings, ['count'], { articles: [article] }).map(({ argument }) => argument.text);
}

describe('a toll that may still rise', () => {
  it.each([
    ['सतना में बुधवार को बस पलटने से 20 से ज्यादा लोग घायल हो गए।', '20'],
    ['सतना में बुधवार को बस पलटने से कम से कम 12 लोगों की मौत हो गई।', '12'],
    ['At least 12 people were killed in a bus crash in Satna on Wednesday.', '12'],
  ])('is asked for under the day of its news alone: a higher one became true as well: %s', (text, toll) => {
    expect(counts(text).join(' ')).not.toContain(toll);
    const { article, readings } = readArticle({ text: `सतना में हादसा\n\n${text}`, publishedAt: '2026-02-17' });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    const asked = items.filter(({ options, key }) => options.find(({ id }) => id === key)?.text === toll);
    for (const { stem } of asked) expect(stem).toMatch(/17 फरवरी 2026 की खबर|ews of 17 February 2026/u);
  });

  it('is asked for where it is told as it is, and so are other least numbers', () => {
    expect(counts('सतना में बुधवार को बस पलटने से 20 लोग घायल हो गए।').join(' ')).toContain('20');
    expect(counts('सतना में बुधवार को 20 से ज्यादा नए पुलों का उद्घाटन किया गया।').join(' ')).toContain('20');
    expect(counts('12 people were killed in a bus crash in Satna on Wednesday.').join(' ')).toContain('12');
  });
});

describe('a dated story of a toll', () => {
  it('lets it be asked for', () => {
    const { article, readings } = readArticle({
      text: 'पुणे। पुणे में सोमवार को एक बस ट्रक से टकरा गई। टक्कर में कम से कम 12 यात्रियों की मौत हो गई। सात लोग अस्पताल में भर्ती हैं।',
      publishedAt: '2026-02-17',
    });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    const [item] = items.filter(({ stem }) => stem.includes('कम से कम कितने यात्रियों'));
    expect(item?.stem).toContain('17 फरवरी 2026 की खबर');
  });
});
