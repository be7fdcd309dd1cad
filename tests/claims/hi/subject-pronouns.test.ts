import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

const LEAD = 'विधायक मोहन राय 45 साल के हैं। ';

describe('"वह" and "वे" before what they do not determine', () => {
  it.each([
    ['वह अगले साल अमेरिका जाएंगे।', 'मोहन राय अगले साल अमेरिका जाएंगे।'],
    ['वह किसी दल में शामिल नहीं होंगे।', 'मोहन राय किसी दल में शामिल नहीं होंगे।'],
    ['रविवार को वह पेट्रोल पंप पर बैठे थे।', 'रविवार को मोहन राय पेट्रोल पंप पर बैठे थे।'],
    ['वे जनमत संग्रह में वोट देने नहीं जाएंगे।', 'मोहन राय जनमत संग्रह में वोट देने नहीं जाएंगे।'],
  ])('stand for somebody: %s', (sentence, claim) => {
    expect(texts(`${LEAD}${sentence}`)).toContain(claim);
  });

  it.each([
    'उन्होंने वह किताब पटना में पढ़ी थी।',
    'वह किताब दुकान में मिली थी।',
    'वे लोग पटना में रहते हैं।',
    'वह रास्ता तीन दिन से बंद है।',
  ])('point at a thing or people: %s', (sentence) => {
    expect(texts(`${LEAD}${sentence}`).join()).not.toMatch(/राय (?:किताब|लोग|रास्ता)/u);
  });
});
