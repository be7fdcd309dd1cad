import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/web/client/drills/body.ts';
import type { DrillsSetup } from '../../src/web/client/drills/types.ts';
import { DRILL_WORDS } from '../../src/web/words/drills/index.ts';

const bodyFor = (lang: 'hi' | 'en', given: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of given) data.append(name, value);
  return bodyOf(data, { lang, ...DRILL_WORDS[lang] } as unknown as DrillsSetup) as { title?: string };
};

describe('the name of a drill', () => {
  it('is its day where it is of several stories', () => {
    expect(bodyFor('en', [['source', 'query']]).title).toMatch(/^News of \d+ \w+ \d{4}$/u);
    const several = [
      ['source', 'articles'],
      ['article', 'art_1'],
      ['article', 'art_2'],
    ] as const;
    expect(bodyFor('hi', several).title).toMatch(/ की खबरें$/u);
  });

  it('is left to its story where there is one, and to the teacher who gives one', () => {
    expect(
      bodyFor('hi', [
        ['source', 'quiz'],
        ['quiz', 'qz_1'],
      ]).title,
    ).toBeUndefined();
    expect(
      bodyFor('hi', [
        ['source', 'articles'],
        ['article', 'art_1'],
      ]).title,
    ).toBeUndefined();
    expect(
      bodyFor('en', [
        ['source', 'query'],
        ['title', 'Week 48'],
      ]).title,
    ).toBe('Week 48');
  });
});
