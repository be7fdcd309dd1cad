import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-03-04' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a participle before the noun that it goes with', () => {
  it('is no clause of its own before a pointing word', () => {
    const all = texts('छह मई को रामपुर से शुरू हुआ यह मेला 20 मई को सीतापुर में संपन्न होगा।');
    expect(all.some((text) => text.endsWith('शुरू हुआ।'))).toBe(false);
  });

  it('is one where the verb is finite', () => {
    expect(texts('रामपुर में छह मई को मेला शुरू हुआ था।')).toContain('रामपुर में छह मई को मेला शुरू हुआ था।');
  });
});

describe('what goes on from a relative clause', () => {
  it('is not told of its relative word', () => {
    const all = texts('केवल कप्तान मोहन राय टिक सके, जिन्होंने 90 गेंदें खेलीं और नौ चौके लगाए।');
    expect(all.some((text) => text.startsWith('जिन'))).toBe(false);
  });

  it('is told of somebody who is named', () => {
    expect(texts('मोहन राय ने 90 गेंदें खेलीं और नौ चौके लगाए।')).toContain('मोहन राय ने नौ चौके लगाए।');
  });

  it('is left out without the front that stands before the relative clause', () => {
    const all = texts('मोहन राय ने बताया कि उन खेतों में, जिनकी मिट्टी रेतीली है, उपज और भी कम है।');
    expect(all.some((text) => text.startsWith('उपज'))).toBe(false);
  });

  it('is no place where somebody unnamed does something', () => {
    const all = texts('मोहन राय ने कहा, "गायक गाते समय जहां रुकता है, जहां ठहरता है, उसकी एक लय होती है।"');
    expect(all.some((text) => text.startsWith('जहां'))).toBe(false);
  });
});

describe('a subject that has run into the next phrase', () => {
  it('is found behind "जबकि"', () => {
    expect(
      texts('रामपुर में दुकानें खुली रहीं, जबकि पटना, गया और आरा के बाजार नव वर्ष की छुट्टियों के कारण बंद थे।'),
    ).toContain('पटना, गया और आरा के बाजार नव वर्ष की छुट्टियों के कारण बंद थे।');
  });

  it('is found before where something stands', () => {
    expect(texts('रामपुर में एक निजी बस नहर किनारे खड़े टैंकर में जा घुसी।')).toContain(
      'रामपुर में एक निजी बस नहर किनारे खड़े टैंकर में जा घुसी।',
    );
  });

  it('is found before the time of another act', () => {
    expect(texts('रामपुर में तीन लोगों की मौत अस्पताल ले जाते समय हुई।')).toContain(
      'रामपुर में तीन लोगों की मौत अस्पताल ले जाते समय हुई।',
    );
  });

  it('is found beside a passive that agrees with it', () => {
    expect(texts('सबसे कम उपस्थिति भूगोल के पर्चे में दर्ज की गई।')).toContain(
      'सबसे कम उपस्थिति भूगोल के पर्चे में दर्ज की गई।',
    );
  });

  it('is not made of the first half of a place', () => {
    expect(texts('बाद में महिला थाने में दर्ज की गई।')).toEqual([]);
    expect(texts('रामपुर के अंतरराष्ट्रीय फिल्म महोत्सव में दिखाई जाएगी।')).toEqual([]);
  });
});

describe('who does it', () => {
  it('is whoever the clause before tells of, where an adjective alone stands before the verb', () => {
    expect(texts('सुरक्षा विशेषज्ञ रामपुर की योजना को अच्छी पहल मानते हैं, पर सावधान भी करते हैं।')).toContain(
      'सुरक्षा विशेषज्ञ सावधान भी करते हैं।',
    );
  });

  it('is not one thing that several do something to', () => {
    const all = texts('मीना राय ने कहा, "हम यहां 1990 से रह रहे हैं और हर महीने किराया जमा करते हैं।"');
    expect(all).not.toContain('हर महीने किराया जमा करते हैं।');
  });

  it('is no office into which what was done has run', () => {
    const all = texts('नाटक में मुख्य भूमिका रंगमंच के कलाकार मोहन राय ने निभाई है।');
    expect(all.some((text) => text.includes('मुख्य भूमिका रंगमंच के कलाकार हैं'))).toBe(false);
  });

  it('is of what kind the first is, which a pointer alone does not say', () => {
    const all = texts('मोहन राय ने 2021 में चोटी पर चढ़कर इतिहास रचा था और ऐसा करने वाला भारत पहला देश बना था।');
    expect(all).not.toContain('भारत पहला देश बना था।');
  });
});
