import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

/** News of Thursday, 9 May 2024. */
function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, title: '', lang: 'hi', publishedAt: '2024-05-09' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items.map(({ stem }) => stem);
}

const about = (stems: readonly string[], word: string) => stems.filter((stem) => stem.includes(word));

describe('a running count', () => {
  it('goes up to the day that the story told it with', () => {
    const stems = about(
      stemsOf('बुधवार को पटना में डेंगू के 40 नए मामले सामने आए। पटना में अब तक डेंगू से 191 मरीजों की मौत हो चुकी है।'),
      'मौत',
    );
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).toContain('8 मई 2024 तक');
  });

  it('goes up to the day of the news where the story tells of no earlier one, or of that one too', () => {
    const texts = [
      'पटना में अब तक डेंगू से 191 मरीजों की मौत हो चुकी है।',
      'पटना में बुधवार को 40 मरीज मिले। पटना में अब तक डेंगू से 191 मरीजों की मौत हो चुकी है। इनमें से चार मौतें गुरुवार को ही हुईं।',
      'पटना में बुधवार को 40 मरीज मिले थे। पटना में अब तक डेंगू से 191 मरीजों की मौत हो चुकी है।',
      'मंत्री ने बुधवार को पटना में पुल का उद्घाटन किया। पटना में अब तक डेंगू से 191 मरीजों की मौत हो चुकी है।',
    ];
    for (const text of texts) {
      const stems = about(stemsOf(text), 'डेंगू से');
      expect(stems.length).toBeGreaterThan(0);
      for (const stem of stems) expect(stem).toContain('9 मई 2024 तक');
    }
  });

  it('is not asked where the day that it goes with is some days back', () => {
    const text = 'शनिवार को पटना में डेंगू के 40 नए मामले सामने आए। पटना में अब तक डेंगू से 191 मरीजों की मौत हो चुकी है।';
    expect(about(stemsOf(text), 'तक')).toEqual([]);
  });

  it('goes on with the total before it in its sentence', () => {
    const text =
      'बिहार में डेंगू से 12759 लोग संक्रमित हो चुके हैं और 420 लोगों की डेंगू से मौत हुई है। बिहार सरकार ने जांच शुरू की।';
    for (const stem of about(stemsOf(text), 'मौत')) expect(stem).toContain('9 मई 2024 तक');
  });
});

describe('who lies ill at this time', () => {
  it('is asked for by the day, not by the month', () => {
    const stems = about(stemsOf('पटना एम्स में इस समय डेंगू के 97 मरीजों का इलाज चल रहा है।'), 'इलाज');
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).toContain('9 मई 2024 को');
  });
});
