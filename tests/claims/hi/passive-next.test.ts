import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('what is done in the passive behind what somebody made', () => {
  it('is not done to whoever made it', () => {
    expect(texts('विभाग ने सड़क बनाई और पिछले साल बंद कर दी गई।')).toEqual(['विभाग ने सड़क बनाई।']);
    expect(texts('पुलिस ने गिरोह पकड़ा और तीन दिन बाद जेल भेजा गया।').join(' ')).not.toContain('पुलिस तीन दिन');
  });

  it('is done to what came about before', () => {
    expect(texts('कंपनी 2011 में बनी और 2015 में बंद कर दी गई।')).toContain('कंपनी 2015 में बंद कर दी गई।');
  });
});
