import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed as isFlawedEnglish } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';

const sources = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.attribution?.source);

describe('what holds for a long span holds for a shorter one', () => {
  it.each(['पिछले कितने वर्ष में जून सबसे गर्म महीना रहा?', 'पिछले कितने वर्ष में तापमान धीरे-धीरे बढ़ता जा रहा है?'])(
    'is not asked: %s',
    (stem) => expect(isFlawed(stem)).toBe(true),
  );

  it('is asked where something is counted', () => {
    expect(isFlawed('पिछले कितने वर्ष में कंपनी ने 40 पुल बनाए?')).toBe(false);
  });

  it('is not asked in English', () => {
    expect(isFlawedEnglish('Last month was the hottest June in how many years?')).toBe(true);
    expect(isFlawedEnglish('The bridge was built in how many years?')).toBe(false);
  });
});

describe('another place within a bound', () => {
  it('is no option where the story tells of it', () => {
    const text =
      'Cold wave grips Uttar Pradesh\n\nIn Lucknow, visibility dropped to less than 50 meters on Monday, the weather office said. Meerut reported zero visibility. Trains were late in Kanpur.';
    const { article, readings } = readArticle({ text, publishedAt: '2026-01-06' });
    const items = ['a', 'b', 'c', 'd'].flatMap(
      (seed) => makeQuiz({ articles: [article], readings, items: 10, seed, kinds: ['city'] }).items,
    );
    for (const { options } of items) expect(options.map((option) => option.text)).not.toContain('Meerut');
  });
});

describe('whose word it is', () => {
  it('is the own of a body that gives its figure beside what another holds', () => {
    const text = 'संघ का मानना है कि तूफान से एक लाख मौतें हुईं, वहीं सरकार अभी भी मृतकों की संख्या 28,450 बता रही है।';
    expect(sources(text)).toEqual(['संघ', 'सरकार']);
  });

  it('is the paper’s behind "बता दें कि"', () => {
    expect(sources('दूसरी बार बने राष्ट्रपति बता दें कि मोहन राय दूसरी बार बिहार के मंत्री बने हैं।')).not.toContain(
      'राष्ट्रपति',
    );
    expect(sources('राष्ट्रपति ने बताया कि मोहन राय दूसरी बार बिहार के मंत्री बने हैं।')).toContain('राष्ट्रपति');
  });
});
