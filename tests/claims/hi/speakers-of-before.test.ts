import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map((claim) => claim.text);
const sourceOf = (text: string, told: string) =>
  read(text).find((claim) => claim.text === told)?.attribution?.source;

describe('"वह बताती हैं"', () => {
  it('is said by whoever was told of by name just before', () => {
    const text = 'गृहिणी रंजना राय का जवाब सीधा है। वह कहती हैं, "पर्व पर चीनी उधार लेनी पड़ी।"';
    expect(sourceOf(text, 'पर्व पर चीनी उधार लेनी पड़ी।')).toBe('रंजना राय');
  });

  it('is nobody whom the verb does not agree with', () => {
    const text = 'कमला देवी लौट आई हैं। पति बीमार हैं, बेटा मुंबई में है। वह बताती हैं कि अंगूठा नहीं लगा।';
    expect(read(text).some(({ attribution }) => attribution?.source === 'बेटा')).toBe(false);
    expect(texts(text)).toContain('कमला देवी लौट आई हैं।');
  });
});

describe('what stands within another clause or a quotation', () => {
  it('is told of the speaker by the paper', () => {
    const text = 'दूसरे साथी इमरान राय, जो दफ्तर संभालते हैं, दावा करते हैं कि कंपनी मुनाफे में आ जाएगी।';
    const claim = read(text).find((one) => one.text === 'दूसरे साथी इमरान राय दफ्तर संभालते हैं।');
    expect(claim?.modality).toBe('asserted');
    expect(sourceOf(text, 'कंपनी मुनाफे में आ जाएगी।')).toContain('इमरान राय');
  });

  it('is no source where it says how something went', () => {
    const text = 'केंद्र प्रमुख आर. रामन ने कहा, ‘सब कुछ तय योजना के मुताबिक हुआ। यान के पैनल खुल गए हैं।’';
    expect(texts(text)).toContain('केंद्र प्रमुख आर. रामन ने कहा कि सब कुछ तय योजना के मुताबिक हुआ।');
    expect(sourceOf(text, 'यान के पैनल खुल गए हैं।')).toBe('केंद्र प्रमुख आर. रामन');
  });

  it('is a source where it stands at the front of news', () => {
    expect(sourceOf('योजना के मुताबिक शहर में 12 पुल बने हैं।', 'शहर में 12 पुल बने हैं।')).toBe('योजना');
  });
});

describe('on what something depends', () => {
  it('stays with what holds whenever it is done', () => {
    expect(texts('राख मिलाने से ईंट की मजबूती दोगुनी हो जाती है।')).toEqual([
      'राख मिलाने से ईंट की मजबूती दोगुनी हो जाती है।',
    ]);
  });

  it('can go where it was so once', () => {
    expect(texts('तार टूटने से रामपुर के 40 घरों में बिजली गुल है।')).toContain('रामपुर के 40 घरों में बिजली गुल है।');
  });

  it('is pointed at by "यहां" for both clauses', () => {
    const text = 'यहां दुकानें शाम पांच बजे तक ही खुलेंगी, स्कूल और आंगनवाड़ी बंद रहेंगे।';
    expect(texts(text)).toEqual([]);
    expect(texts('दुकानें शाम पांच बजे तक ही खुलेंगी, स्कूल और आंगनवाड़ी बंद रहेंगे।')).toContain('स्कूल और आंगनवाड़ी बंद रहेंगे।');
  });
});

describe('a phrase that was cut', () => {
  it('is told with the one that holds its noun', () => {
    const text = 'कमालपुर की ग्राम सहकारी समिति के बाहर सुबह सात बजे तक बोरियों की लंबी कतार लग चुकी थी।';
    expect(texts(text)).toEqual([text]);
  });

  it('leaves a claim out that says "वैसी", "उनके" or nothing of what was taken', () => {
    expect(texts('इन हाथियों के बच्चों में वैसी दिक्कत नहीं मिली है।')).toEqual([]);
    expect(texts('इस पर उसने पिछले साल मार्च में कब्जा किया था।')).toEqual([]);
    expect(texts('उनके आदर्श आर. रमेश हैं, जो 18 की उम्र में विश्व चैंपियन बने थे।')).toEqual([]);
  });

  it('leaves whose example somebody is, with the point of a letter', () => {
    expect(texts('खिलाड़ी के आदर्श आर. रमेश हैं, जो 18 की उम्र में विश्व चैंपियन बने थे।')).toContain(
      'खिलाड़ी के आदर्श आर. रमेश 18 की उम्र में विश्व चैंपियन बने थे।',
    );
  });
});

describe('the item of a list before a dash', () => {
  it('is no part of the sentence', () => {
    const text = 'दूसरा केस - केरल के रामगढ़ गांव में एक नाई की वजह से छह लोग बीमार हो गए थे।';
    expect(texts(text).every((one) => !one.includes('केस'))).toBe(true);
    expect(texts('दूसरा केस केरल के रामगढ़ गांव में मिला।')).toContain('दूसरा केस केरल के रामगढ़ गांव में मिला।');
  });
});

describe('somebody who stands beside', () => {
  const beside = 'रमेश राय ने कहा कि दाम घट गए। पास खड़ी मीना देवी बोलीं कि चारे की बोरी 900 रुपये की है।';

  it('is a source by name, and of her own words', () => {
    expect(sourceOf(beside, 'चारे की बोरी 900 रुपये की है।')).toBe('मीना देवी');
  });

  it('is not the source of what an office answers after her', () => {
    const text = `${beside}\n\nसंघ के प्रबंध संचालक ने फैसले का बचाव किया। उनका तर्क था कि दूध की आवक 50 लीटर बढ़ गई है।`;
    expect(sourceOf(text, 'दूध की आवक 50 लीटर बढ़ गई है।')).toBe('संघ के प्रबंध संचालक');
  });
});

describe('"सामने वाले ने"', () => {
  it('is nobody whom a claim could name', () => {
    const text = (who: string) => `${who} ने खुद को आयकर विभाग का अफसर बताया।`;
    expect(texts(text('सामने वाले'))).toEqual([]);
    expect(texts(text('मोहन राय'))).toContain('मोहन राय ने खुद को आयकर विभाग का अफसर बताया।');
  });
});
