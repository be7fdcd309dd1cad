import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('what belongs to a new product', () => {
  const PHONE =
    'रेखा टेक ने भारत में निर्वा एम57 फोन उनिर्वा\n\nनई दिल्ली। कंपनी रेखा टेक ने मंगलवार को भारत में नया स्मार्टफोन निर्वा एम57 पेश किया। समारोह में 400 लोग आए।\n\nफोन में 6.7 इंच की स्क्रीन है।\n\nबिक्री एक दिसंबर से शुरू होगी। शुरुआती कीमत 24,999 रुपये रखी गई है।';

  it('is told with its name', () => {
    const told = claimsOf(PHONE);
    expect(told).toContain('स्मार्टफोन निर्वा एम57 में 6.7 इंच की स्क्रीन है।');
    expect(told).toContain('स्मार्टफोन निर्वा एम57 की बिक्री एक दिसंबर से शुरू होगी।');
    expect(told).toContain('स्मार्टफोन निर्वा एम57 की शुरुआती कीमत 24,999 रुपये रखी गई है।');
  });

  it('is told with no name where two were brought out', () => {
    const told = claimsOf(
      PHONE.replace('स्मार्टफोन निर्वा एम57 पेश किया', 'स्मार्टफोन निर्वा एम57 और टैबलेट निर्वा टी9 पेश किया'),
    );
    expect(told.some((text) => text.startsWith('स्मार्टफोन निर्वा एम57 की बिक्री'))).toBe(false);
  });
});

describe('what belongs to a study', () => {
  it('is told with whose study it is', () => {
    const told = claimsOf(
      'अध्ययन: रोज चलने से दिल के दौरे का खतरा घटा\n\nनई दिल्ली, 23 नवंबर। पटना विश्वविद्यालय के एक अध्ययन में पाया गया है कि रोज चलने वालों में दिल के दौरे का खतरा 30 प्रतिशत कम था।\n\nअध्ययन में 12 हजार लोगों को शामिल किया गया। नतीजे विज्ञान पत्रिका में प्रकाशित हुए हैं।\n\nमहिलाओं में लाभ अधिक दिखा।',
    );
    expect(told).toContain('पटना विश्वविद्यालय के अध्ययन में 12 हजार लोगों को शामिल किया गया।');
    expect(told).toContain('पटना विश्वविद्यालय के अध्ययन के नतीजे विज्ञान पत्रिका में प्रकाशित हुए हैं।');
  });
});

describe('a study beside another one', () => {
  it('is not told as that of its story', () => {
    const told = claimsOf(
      'बच्चों में विटामिन की कमी\n\nदिल्ली। पटना विश्वविद्यालय के अध्ययन में पाया गया कि 40 प्रतिशत बच्चों में विटामिन की कमी है। अमेरिका में हुए एक अध्ययन में यह आंकड़ा 12 प्रतिशत था।\n\nअध्ययन में 4,000 बच्चे शामिल थे। नतीजे सोमवार को जारी हुए।',
    );
    expect(told.some((text) => text.startsWith('पटना विश्वविद्यालय के अध्ययन के नतीजे'))).toBe(false);
  });
});

describe('what belongs to a case', () => {
  const CASE =
    'सुप्रीम कोर्ट ने दहेज हत्या के मामले में सजा बरकरार रखी\n\nउच्चतम न्यायालय ने मंगलवार को 2011 के एक दहेज हत्या मामले में पति की 10 साल की सजा बरकरार रखी। पीठ में दो न्यायाधीश थे।\n\nअभियोजन ने 17 गवाह पेश किए।\n\nवकील मोहन राय ने जिरह की।';

  it('is told with the case', () => {
    expect(claimsOf(CASE)).toContain('2011 के दहेज हत्या मामले में अभियोजन ने 17 गवाह पेश किए।');
  });

  it('is told without it where the sentence is of another one', () => {
    const told = claimsOf(CASE.replace('अभियोजन ने 17', 'एक अन्य मामले में अभियोजन ने 17'));
    expect(told.some((text) => text.startsWith('2011 के दहेज') && text.includes('17 गवाह'))).toBe(false);
  });
});

describe('an operation by its name', () => {
  it('is what "the drive" of the next sentences is', () => {
    const told = claimsOf(
      'पुलिस ने शुक्रवार को ऑपरेशन कवच के दौरान 12 लोगों को पकड़ा। इस अभियान में 600 जवान शामिल थे।',
    );
    expect(told).toContain('ऑपरेशन कवच में 600 जवान शामिल थे।');
  });
});

describe('what belongs to a firm', () => {
  const FIRM =
    'रेखा फोर्ज का मुनाफा 23 प्रतिशत बढ़ा, रक्षा कारोबार ने दिया सहारा\n\nपुणे, 12 नवंबर। पुर्जे बनाने वाली रेखा फोर्ज का शुद्ध लाभ दूसरी तिमाही में 23 प्रतिशत बढ़कर 368 करोड़ रुपये हो गया। विश्लेषकों ने कम का अनुमान जताया था।\n\nपरिचालन से आय 14 प्रतिशत बढ़कर 4,596 करोड़ रुपये पर पहुंच गई।\n\nबीएसई पर कंपनी का शेयर 3.2 प्रतिशत चढ़कर बंद हुआ।';

  it('is told with its name, whether a list knows it or not', () => {
    const told = claimsOf(FIRM);
    expect(told).toContain('रेखा फोर्ज की परिचालन से आय 14 प्रतिशत बढ़कर 4,596 करोड़ रुपये पर पहुंच गई।');
    expect(told).toContain('बीएसई पर रेखा फोर्ज का शेयर 3.2 प्रतिशत चढ़कर बंद हुआ।');
  });

  it('is not told under one of its trades as if that were a day of the market', () => {
    expect(claimsOf(FIRM).some((text) => text.startsWith('रक्षा कारोबार में'))).toBe(false);
  });

  it('is told without it where another firm is named beside', () => {
    const told = claimsOf(FIRM.replace('परिचालन से आय', 'इंफोसिस ने बोनस दिया। परिचालन से आय'));
    expect(told.some((text) => text.startsWith('रेखा फोर्ज की परिचालन'))).toBe(false);
  });
});

describe('an examination that adjectives tell', () => {
  const STORY = (called: string) =>
    `परीक्षा रद\n\nचयन आयोग ने ${called} परीक्षा की तीन पालियां रद कर दी हैं। अभ्यर्थियों से कोई शुल्क नहीं लिया जाएगा। पुलिस ने चार छात्रों को पकड़ा। मंगलवार को बैठक हुई। शाम को बारिश हुई।`;
  const told = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

  it('is told before what belongs to it', () =>
    expect(told(STORY('संयुक्त स्नातक स्तरीय'))).toContain(
      'संयुक्त स्नातक स्तरीय परीक्षा के अभ्यर्थियों से कोई शुल्क नहीं लिया जाएगा।',
    ));

  it('is told before nothing that the police did, and not where they say no more than how it is', () => {
    expect(told(STORY('संयुक्त स्नातक स्तरीय')).join(' ')).not.toMatch(/परीक्षा में पुलिस/u);
    expect(told(STORY('लिखित')).join(' ')).not.toContain('लिखित परीक्षा के अभ्यर्थियों');
  });
});
