import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { weekdayOfLead } from '../../../claims/languages/en/questions/story/lead-weekday.ts';
import { isUpToNow } from '../../../claims/languages/happened-on.ts';
import { lastOn } from '../../../claims/values/calendar.ts';

function stems(text: string, publishedAt: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

const HINDI = `नालंदा में सब्जी मंडी में आग, 40 दुकानें जलीं

बिहारशरीफ की सब्जी मंडी में रविवार रात आग लग गई। आग में 40 दुकानें जलकर राख हो गईं।

अग्निशमन विभाग की सात गाड़ियों ने चार घंटे में आग पर काबू पाया। पुलिस ने मंडी के छह गोदामों को सील कर दिया।`;

const ENGLISH = `Ferry sinks off Kochi, 14 rescued

A ferry carrying tourists sank off Kochi on Sunday after it struck a sandbar. Nine crew members swam ashore.

The coast guard rescued 14 passengers with three boats. The ferry had left Vypin with 31 people.`;

describe('the day before a question', () => {
  it('is that on which the story of its news happened', () => {
    expect(stems(HINDI, '2026-11-09').filter((stem) => stem.includes('9 नवंबर'))).toEqual([]);
    expect(stems(HINDI, '2026-11-09').join()).toContain('8 नवंबर 2026');
    expect(stems(ENGLISH, '2026-11-09').filter((stem) => stem.includes('9 November'))).toEqual([]);
    expect(stems(ENGLISH, '2026-11-09').join()).toContain('8 November 2026');
  });

  it('is that of the news where no day of the event is told, or two are', () => {
    expect(stems(ENGLISH.replace(' on Sunday', ''), '2026-11-09').join()).toContain('9 November 2026');
    const twice = ENGLISH.replace('swam ashore', 'swam ashore on Saturday').replace('. Nine', ' and nine');
    expect(stems(twice, '2026-11-09').join()).not.toContain('7 November 2026');
  });

  it('is that of the news for what may change after it', () => {
    const told = ENGLISH.replace('rescued 14 passengers', 'has so far rescued 14 passengers');
    const asked = stems(told, '2026-11-09').filter((stem) => stem.includes('so far'));
    expect(asked.join()).not.toContain('8 November');
  });

  it('does not give a weekday away', () => {
    const [asked] = stems(ENGLISH, '2026-11-09').filter((stem) => /which day/iu.test(stem));
    expect(asked).toMatch(/^November 2026: /u);
  });

  it('is that of a lead that no claim tells', () => {
    expect(
      weekdayOfLead(
        'Mayor loses\n\nA mayor who had built a bridge was voted out on Tuesday by a baker.',
        'Mayor loses',
      ),
    ).toBe(2);
    expect(lastOn('2026-11-04', 2)).toBe('2026-11-03');
    expect(lastOn('2026-11-04', 3)).toBe('2026-11-04');
  });

  it.each([
    'The council will vote on Tuesday, the mayor said.',
    'The council met on Monday and voted on Tuesday.',
    'The council voted in the end.',
  ])('is none in %s', (lead) => {
    expect(weekdayOfLead(`Council\n\n${lead}`, 'Council')).toBeNull();
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
