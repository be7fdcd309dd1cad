import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-24' }).readings.map(({ claim }) => claim);

describe('votes', () => {
  it.each([
    'गया सीट पर राम प्रकाश यादव को 54 हजार मत मिले।',
    'प्रस्ताव के पक्ष में 128 मत पड़े।',
    'समिति के पांच सदस्यों ने कटौती के पक्ष में मत दिया।',
  ])('are no negation: %s', (text) => {
    const [claim] = claimsOf(text);
    expect(claim?.negated).toBe(false);
    expect(claim?.text).toBe(text);
  });

  it('a word that forbids is no vote', () => {
    const { readings } = readArticle({ text: 'पुलिस ने कहा कि लोग अफवाहों पर ध्यान मत दें।', lang: 'hi' });
    expect(readings.map(({ form }) => form.blocks)).toEqual([['wish']]);
  });
});

describe('a dateline that explains its town', () => {
  it('tells the day of the news', () => {
    const { article } = readArticle({
      text: 'श्रीहरिकोटा (आंध्र प्रदेश), 2 नवंबर। इसरो ने रविवार को एक उपग्रह का प्रक्षेपण किया।',
      lang: 'hi',
      publishedAt: '2026-11-24',
    });
    expect(article.dateline?.day).toBe('2026-11-02');
  });

  it('is none where no day stands behind it', () => {
    const { article } = readArticle({
      text: 'राम कुमार (45), मोहन लाल और एक अन्य दो नवंबर से लापता हैं।',
      lang: 'hi',
      publishedAt: '2026-11-24',
    });
    expect(article.dateline).toBeUndefined();
  });
});
