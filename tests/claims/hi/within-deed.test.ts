import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a pronoun behind a deed of its own clause', () => {
  it.each([
    'चालक का पीछा कर ग्रामीणों ने उसे दबोच लिया।',
    'पुलिस ने वाहन पर फायरिंग कर उसे रोक लिया।',
    'चिकित्सकों ने एक बच्चे की हालत गंभीर होने पर उसे जोधपुर रेफर किया।',
    'रिजर्व बैंक ने गुरुवार को रेपो दर में 0.25 प्रतिशत की कटौती कर उसे 5.25 प्रतिशत कर दिया।',
  ])('is of whom or what the deed was done to: %s', (sentence) => {
    expect(texts(sentence)).toContain(sentence);
  });

  it.each([
    'पुलिस ने तिराहे पर बैरियर लगाकर उसे रोक दिया।',
    'विरोध करने पर बट मारकर उनका सिर फोड़ दिया गया।',
    'डराकर उनसे पांच खातों में पैसे जमा कराए गए।',
    'पुलिस ने उसके ठिकाने पर छापा मारकर उसे गिरफ्तार कर लिया।',
    'बाकी लोगों ने शासक बताकर उनका अपमान किया।',
  ])('is open where the deed tells of nobody that it may be: %s', (sentence) => {
    expect(texts(sentence)).not.toContain(sentence);
  });
});
