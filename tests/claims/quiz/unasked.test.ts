import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import type { Unasked } from '../../../claims/quiz/asking/gates.ts';
import { askingsOf } from '../../../claims/quiz/asking/index.ts';

const HEADLINE = 'Leeds museum opens new wing\n\n';

function asking(text: string): { asked: string[]; lost: Unasked[] } {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2024-03-13' });
  const lost: Unasked[] = [];
  const asked = askingsOf(readings, undefined, {
    articles: [article],
    onUnasked: (one) => lost.push(one),
  }).map(({ argument }) => argument.text);
  return { asked, lost };
}

describe('an answer that is not asked for', () => {
  it('is told with its gate, and what was unsure', () => {
    const text = `${HEADLINE}Ada Palmer opened the wing on Tuesday.\n\nThe vessel carried 40 looms to Hull in May.`;
    const open = asking(text).lost.filter(({ reading }) => reading.claim.text.startsWith('The vessel'));
    expect(open.map(({ gate }) => gate)).toContain('unsure');
    expect(open.map(({ detail }) => detail)).toContain('open-noun');
  });

  it('is not told of what is asked for', () => {
    const { asked, lost } = asking(
      `${HEADLINE}Ada Palmer opened the new wing of the museum in Leeds on Tuesday.`,
    );
    expect(asked.length).toBeGreaterThan(0);
    const lostTexts = lost.map(({ reading, target }) => reading.claim.arguments[target.argument]?.text);
    for (const text of asked) expect(lostTexts).not.toContain(text);
  });
});
