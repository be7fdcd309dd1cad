import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  return items.map(({ stem }) => stem).join('\n');
}

describe('the day before a passive verbal noun', () => {
  it('is not asked for: it may be the day of that', () => {
    const text =
      'असम पुलिस ने 9 मई को गुवाहाटी से सुरेश मेहता को गिरफ्तार किए जाने की रिकॉर्डिंग गौहाटी हाई कोर्ट में पेश की।';
    expect(stemsOf(text)).not.toMatch(/किस तारीख/u);
  });
});

describe('how far something is', () => {
  it('is not asked for in hours', () => {
    expect(stemsOf('कोच्चि से मुन्नार की दूरी लगभग चार घंटे है।')).not.toMatch(/दूरी/u);
  });
});
