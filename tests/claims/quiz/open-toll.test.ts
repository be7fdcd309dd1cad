import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askingsOf } from '../../../claims/quiz/candidates.ts';

/** The counts that a text lets be asked for. */
function counts(text: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt: '2026-02-12' });
  return askingsOf(readings, ['count'], { articles: [article] }).map(({ argument }) => argument.text);
}

describe('a toll that may still rise', () => {
  it('is not asked for: a higher one became true as well', () => {
    expect(counts('सतना में बुधवार को बस पलटने से 20 से ज्यादा लोग घायल हो गए।').join(' ')).not.toContain('20');
    expect(counts('सतना में बुधवार को बस पलटने से कम से कम 12 लोगों की मौत हो गई।').join(' ')).not.toContain('12');
    expect(
      counts('At least 12 people were killed in a bus crash in Satna on Wednesday.').join(' '),
    ).not.toContain('12');
  });

  it('is asked for where it is told as it is, and so are other least numbers', () => {
    expect(counts('सतना में बुधवार को बस पलटने से 20 लोग घायल हो गए।').join(' ')).toContain('20');
    expect(counts('सतना में बुधवार को 20 से ज्यादा नए पुलों का उद्घाटन किया गया।').join(' ')).toContain('20');
    expect(counts('12 people were killed in a bus crash in Satna on Wednesday.').join(' ')).toContain('12');
  });
});
