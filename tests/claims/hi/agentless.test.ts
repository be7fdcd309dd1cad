import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function read(text: string) {
  return readArticle({ text, lang: 'hi', title: 'खबर', publishedAt: '2024-06-19' });
}

function claimOf(text: string, start: string) {
  return read(text).readings.find(({ claim }) => claim.text.startsWith(start))?.claim;
}

const TWO = 'मोहन वर्मा और रमेश सिंह दिल्ली आए। ';

describe('what was done by somebody whom nobody can name', () => {
  it('is told without who did it', () => {
    const claim = claimOf(`${TWO}उन्होंने 1884 में पेरिस में प्रयोगशाला बनाई थी।`, '1884');
    expect(claim?.text).toBe('1884 में पेरिस में प्रयोगशाला बनाई गई थी।');
    expect(claim?.insertions).toEqual([{ text: 'गई', rule: 'passive' }]);
    expect(claim?.rules).toContain('passive');
    expect(claim?.arguments.map(({ role, text }) => `${role}:${text}`)).toContain('object:प्रयोगशाला');
  });

  it('agrees as the verb did', () => {
    expect(claimOf(`${TWO}उन्होंने 12 लोगों को गिरफ्तार किया।`, '12')?.text).toBe('12 लोगों को गिरफ्तार किया गया।');
    expect(claimOf(`${TWO}उन्होंने पटना में 12 घर बनाए हैं।`, 'पटना')?.text).toBe('पटना में 12 घर बनाए गए हैं।');
  });

  it('is not told where it was not done: somebody else may have', () => {
    expect(claimOf(`${TWO}उन्होंने 2003 में पटना में स्कूल नहीं खोला।`, '2003')).toBeUndefined();
  });

  it('is not told where it is of whoever did it', () => {
    expect(claimOf(`${TWO}उन्होंने 2003 में अपना स्कूल खोला।`, '2003')).toBeUndefined();
    expect(claimOf(`${TWO}उन्होंने 2003 में संन्यास लिया।`, '2003')).toBeUndefined();
    expect(claimOf(`${TWO}उन्होंने 2003 में इटली की यात्रा की थी।`, '2003')).toBeUndefined();
  });

  it('is not asked', () => {
    const { article, readings } = read(`${TWO}उन्होंने 1884 में पेरिस में प्रयोगशाला बनाई थी।`);
    const quiz = makeQuiz({ readings, articles: [article], items: 10, seed: 'a' });
    expect(quiz.items.filter(({ evidence }) => evidence.exact.includes('प्रयोगशाला'))).toEqual([]);
  });
});
