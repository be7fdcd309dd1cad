import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem-flaws.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem-tidying.ts';

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
    expect(isFlawed('कोच्चि से मुन्नार की दूरी लगभग कितने घंटे है?')).toBe(true);
    expect(isFlawed('कोच्चि से मुन्नार की बस में कितने घंटे लगे?')).toBe(false);
  });
});

describe('whom a seat sent', () => {
  it('is of a seat, and a district stays one where a member only was there', () => {
    expect(tidied('किस जिले से तत्कालीन सांसद सुरेश मेहता को छूट दी गई?')).toContain('किस सीट से');
    expect(tidied('किस शहर के अस्पताल में विधायक ने शिविर खोला?')).toContain('किस शहर के');
  });
});
