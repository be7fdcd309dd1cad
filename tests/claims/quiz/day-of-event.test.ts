import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isUpToNow } from '../../../claims/languages/happened-on.ts';
import { ItemKind } from '../../../claims/model.ts';

function stems(text: string, publishedAt: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ItemKind.options }).items.map(
    ({ stem }) => stem,
  );
}

const HINDI = `नालंदा में सब्जी मंडी में आग, 40 दुकानें जलीं

बिहारशरीफ की सब्जी मंडी में रविवार रात आग लग गई। आग में 40 दुकानें जलकर राख हो गईं।

अग्निशमन विभाग की सात गाड़ियों ने चार घंटे में आग पर काबू पाया। पुलिस ने मंडी के छह गोदामों को सील कर दिया।`;

const ENGLISH = `Ferry sinks off Kochi, 14 rescued

A ferry carrying tourists sank off Kochi on Sunday after it struck a sandbar. Nine crew members swam ashore.

The coast guard rescued 14 passengers with three boats. The ferry had left Vypin with 31 people.`;

describe('the day before a question', () => {
  it('is that of the news, and says so, whatever day its story tells', () => {
    for (const [story, day] of [
      [HINDI, '(9 नवंबर 2026 की खबर): '],
      [ENGLISH, '(news of 9 November 2026): '],
    ] as const) {
      const asked = stems(story, '2026-11-09').filter((stem) => stem.includes('2026'));
      expect(asked.join()).toContain(day);
      expect(asked.filter((stem) => /^[^:]*, 8 (?:नवंबर|November) 2026: /u.test(stem))).toEqual([]);
    }
  });

  it('is the day itself where the story tells an hour of it', () => {
    const told = ENGLISH.replace('The ferry had left Vypin', 'The ferry left Vypin at 9 p.m.');
    const [asked] = stems(told, '2026-11-09').filter((stem) => stem.includes('9 p.m.'));
    expect(asked).toMatch(/, 8 November 2026: /u);
  });

  it('does not give a weekday away', () => {
    const [asked] = stems(ENGLISH, '2026-11-09').filter((stem) => /which day/iu.test(stem));
    expect(asked).toMatch(/^News of November 2026: /u);
  });
});

describe('what holds up to the day of the news', () => {
  const isOfNow = (text: string) => isUpToNow({ claim: { text } } as Parameters<typeof isUpToNow>[0]);

  it.each(['अब तक 40 लोग लौट आए हैं।', 'सैकड़ों टीमें पहुंच चुकीं।', '40 people have returned so far.'])(
    '%s',
    (text) => {
      expect(isOfNow(text)).toBe(true);
    },
  );

  it('is no word that only begins so', () => {
    expect(isOfNow('अबू धाबी में 40 लोग लौट आए।')).toBe(false);
  });
});
