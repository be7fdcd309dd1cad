import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a pronoun of one person without a name', () => {
  it.each([
    ['आग में झुलसे एक युवक की मौत हो गई। वह 12 दिन पहले सूरत से लौटा था।', 'युवक 12 दिन पहले सूरत से लौटा था।'],
    ['चलती बस से एक महिला गिर गई। उसे सदर अस्पताल में भर्ती कराया गया।', 'महिला को सदर अस्पताल में भर्ती कराया गया।'],
    [
      '68 वर्षीय बुजुर्ग की मौत हो गई। उनकी तबीयत तीन दिन से खराब थी।',
      '68 वर्षीय बुजुर्ग की तबीयत तीन दिन से खराब थी।',
    ],
  ])('stands for them: %s', (story, wanted) => {
    expect(texts(story)).toContain(wanted);
  });

  it.each([
    ['two are told of', 'एक युवक ने एक महिला को बचाया। उसे सदर अस्पताल में भर्ती कराया गया।'],
    ['it is told of with respect', 'वर्दी पहने एक शख्स ने वारंट दिखाया। उन्हें सदर अस्पताल में भर्ती कराया गया।'],
    ['anybody is meant', 'हर युवक को मास्क पहनना है। उसे सदर अस्पताल में भर्ती कराया गया।'],
    ['others may be meant', 'एक युवक और 12 बच्चों को बचाया गया। उन्हें सदर अस्पताल में भर्ती कराया गया।'],
    ['the verb is of the other gender', 'बस से एक युवक नीचे गिर गया। वह सदर अस्पताल में भर्ती कराई गई।'],
    [
      'it was long ago',
      'बस से एक युवक नीचे गिर गया। आज बाजार बंद है। सड़क टूटी है। पुल बह गया। उसे अस्पताल में भर्ती कराया गया।',
    ],
  ])('stands for nobody where %s', (_, story) => {
    expect(texts(story).some((text) => text.includes('भर्ती'))).toBe(false);
  });

  it('is not whoever is told of where a name is', () => {
    const found = texts('रमेश यादव ने एक युवक को बचाया। वह 12 दिन पहले सूरत से लौटा था।');
    expect(found.some((text) => text.startsWith('युवक 12'))).toBe(false);
  });

  it('is no thing that sounds like a person', () => {
    const found = texts('यह शहर एक मॉडल है। उसकी तारीफ सरकार ने की।');
    expect(found.some((text) => text.includes('मॉडल की तारीफ'))).toBe(false);
  });
});

describe('the disease of a story', () => {
  it.each([
    [
      'पटना में डेंगू के 12 मरीज मिले हैं। इस जानलेवा बीमारी से दो लोगों की मौत हुई है।',
      'डेंगू बीमारी से दो लोगों की मौत हुई है।',
    ],
    [
      'पटना में कोरोना वायरस के 12 मरीज मिले हैं। इस वायरस से दो लोगों की मौत हुई है।',
      'कोरोना वायरस से दो लोगों की मौत हुई है।',
    ],
    ['पटना में डेंगू फैल रहा है। इसके मरीज 12 अस्पतालों में हैं।', 'डेंगू के मरीज 12 अस्पतालों में हैं।'],
  ])('is what points at it: %s', (story, wanted) => {
    expect(texts(story)).toContain(wanted);
  });

  it('is none of two', () => {
    const found = texts('पटना में डेंगू और मलेरिया के 12 मरीज मिले हैं। इस बीमारी से दो लोगों की मौत हुई है।');
    expect(found.some((text) => text.includes('दो लोगों'))).toBe(false);
  });

  it('is not whose anything else is', () => {
    const found = texts('पटना में डेंगू फैल रहा है। इसकी लागत 12 करोड़ रुपये है।');
    expect(found.some((text) => text.includes('12 करोड़'))).toBe(false);
  });
});

describe('a pronoun of what its own claim tells', () => {
  it.each([
    'बैठक में सभी विभागों को उनकी जिम्मेदारी बताई गई।',
    'पुलिस ने 12 बच्चों को बचाकर उन्हें घर भेजा।',
    'वार्ड में एक व्यक्ति में लक्षण देखकर उसका नमूना पटना भेजा गया।',
  ])('needs no name: %s', (text) => {
    expect(texts(`बाजार बंद है। ${text}`)).toContain(text);
  });

  it.each([
    ['two kinds of people', 'सरकार ने बच्चों को शिक्षकों के साथ उनके घर भेजा।'],
    ['only whoever acts', 'बच्चों ने उन्हें घर भेजा।'],
    ['nobody', 'पटना में उनका नमूना भेजा गया।'],
  ])('is left out where there are %s', (_, text) => {
    expect(texts(`बाजार बंद है। ${text}`)).toEqual(['बाजार बंद है।']);
  });

  it('stands alone before a time', () => {
    const found = texts('आग में एक युवक झुलस गया। वह पिछले 12 साल से दुकान में काम करता था।');
    expect(found).toContain('युवक पिछले 12 साल से दुकान में काम करता था।');
  });
});

describe('a noun that the story has told of', () => {
  it('is not told whose it is twice', () => {
    const found = texts('पटना में डेंगू संक्रमण का आंकड़ा 40 है। गया में मरने वालों का आंकड़ा 12 के पार पहुंच गया है।');
    expect(found).toContain('गया में मरने वालों का आंकड़ा 12 के पार पहुंच गया है।');
  });

  it('is no state’s government where it acts in all the country', () => {
    const found = texts('बिहार सरकार ने पटना में 12 शिविर लगाए। सरकार ने देशभर में 40 शिविर लगाए।');
    expect(found).toContain('सरकार ने देशभर में 40 शिविर लगाए।');
  });

  it('keeps the disease that brought it about', () => {
    const found = texts('पटना में डेंगू फैल रहा है। गया में इस बीमारी के कारण 12 लोगों की मौत हो गई है।');
    expect(found.some((text) => text.includes('डेंगू बीमारी के कारण 12 लोगों'))).toBe(true);
  });
});

describe('a law with its year', () => {
  it('is one source', () => {
    const [claim] = readArticle({
      text: 'कंपनी अधिनियम 2013 के अनुसार कंपनियों को मुनाफे का 2 प्रतिशत खर्च करना होता है।',
      title: 'खबर',
      lang: 'hi',
    }).readings.map(({ claim: one }) => one);
    expect(claim?.attribution?.source).toBe('कंपनी अधिनियम 2013');
  });
});
