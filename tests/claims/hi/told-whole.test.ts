import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('what would be untrue without its place or time', () => {
  it.each([
    'नागपुर में वरिष्ठ टीम ने पिछला टेस्ट फरवरी 2023 में ऑस्ट्रेलिया से खेला था।',
    'बिहार में सरकार ने सबसे लंबा पुल 2019 में बनाया।',
    'शुभांशु शुक्ला जून 2025 में अंतरराष्ट्रीय अंतरिक्ष स्टेशन पर 18 दिन रहे थे।',
    'नेपाल सरकार ने मंगलवार से मालवाहक वाहनों पर प्रवेश शुल्क बढ़ा दिया था।',
    'जापान ने पिछले वर्ष अगले दस साल में दस अरब येन के निवेश का लक्ष्य रखा था।',
  ])('is told whole: %s', (sentence) => {
    expect(texts(sentence)).toEqual([sentence]);
  });

  it('is told apart where each is true by itself', () => {
    const told = texts('मंत्री मोहन राय ने पिछले साल शनिवार को पटना में चार बसों को रवाना किया।');
    expect(told).toContain('मंत्री मोहन राय ने चार बसों को रवाना किया।');
    expect(told.length).toBeGreaterThan(1);
  });
});
