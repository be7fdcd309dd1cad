import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { fold } from '../../../claims/text/fold.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('"ये"', () => {
  it('is a word of its own, and no other spelling of a letter', () => {
    expect(fold('ये')).toBe('ये');
    expect(fold('गये')).toBe(fold('गए'));
    expect(texts('ए राजा ने नवंबर में मंत्री पद से इस्तीफा दिया।')).toEqual([
      'ए राजा ने नवंबर में मंत्री पद से इस्तीफा दिया।',
    ]);
  });

  it('points at one thing before a noun of one, and at several before a noun of several', () => {
    expect(texts('मॉस्को के एक स्कूल में गोलीबारी हुई। ये घटना सोमवार को हुई।').join()).toContain(
      'गोलीबारी सोमवार को हुई',
    );
    expect(texts('पुलिस ने तीन युवकों को पकड़ा। ये लोग नेपाल जा रहे थे।').join()).not.toContain('यह लोग');
  });
});
