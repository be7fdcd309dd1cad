import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-03-04' }).readings.map(
    ({ claim }) => claim,
  );
const told = (text: string, start: string) => claims(text).find((claim) => claim.text.startsWith(start));

describe('what follows कि', () => {
  it('is the view of those whose view it is', () => {
    const claim = told('भूजल विशेषज्ञों का मत है कि रामपुर में जलस्तर 40 फुट नीचे चला गया है।', 'रामपुर');
    expect(claim).toMatchObject({ modality: 'reported', attribution: { source: 'भूजल विशेषज्ञों' } });
  });

  it('is the word of somebody who has said so already', () => {
    const claim = told('मंत्री मोहन राय पहले ही कह चुके हैं कि रामपुर का पुल 2028 में बनेगा।', 'रामपुर');
    expect(claim).toMatchObject({ modality: 'planned', attribution: { source: 'मंत्री मोहन राय' } });
  });

  it('is so where the paper says what is good or bad about it', () => {
    const claim = told('राहत की बात यह है कि रामपुर में 15 मरीज घर लौट चुके हैं।', 'रामपुर');
    expect(claim).toMatchObject({ modality: 'asserted', attribution: null });
  });

  it('is not said to be so in "इस बात के लिए"', () => {
    expect(told('सभासदों ने इस बात के लिए मतदान किया कि रामपुर में मेला लगता है।', 'रामपुर')).toBeUndefined();
  });

  it('is to be done where it was decided', () => {
    const claim = told('बैठक में तय किया गया कि रामपुर की सभी 12 चौकियां बंद कर दी जाएंगी।', 'रामपुर');
    expect(claim).toMatchObject({ modality: 'planned' });
  });

  it('is left out where what was decided tells how things are', () => {
    expect(told('बैठक में तय किया गया कि रामपुर की सभी 12 चौकियां खाली हैं।', 'रामपुर')).toBeUndefined();
  });

  it.each([
    'लोग नदी की ओर दौड़े तो देखा कि रामपुर का पुल झुक गया है।',
    'हाल में देखने को मिला है कि रामपुर में 40 दुकानें बंद हो गईं।',
    'भीड़ का अंदाजा इसी बात से लगाया जा सकता है कि रामपुर में 40 बसें खड़ी थीं।',
    'मेला इसलिए टला कि रामपुर का पुल टूट गया था।',
  ])('is so where it was seen, or is why: %s', (text) => {
    expect(told(text, 'रामपुर')).toMatchObject({ modality: 'asserted' });
  });

  it.each([
    'ठेकेदार मोहन राय को इसलिए जेल भेजा गया कि रामपुर में 12 लाख रुपये की वसूली हुई थी।',
    'सिपाही को इसलिए हटाया गया कि रामपुर में 12 दुकानदारों से वसूली हुई थी।',
    'ठेकेदार को नोटिस इसलिए मिला कि रामपुर में 12 मकान टूट गए थे।',
    'पुलिस ने मोहन राय को इसलिए छोड़ा कि रामपुर में 12 लोग बच गए थे।',
  ])('is not said to be so where it is why a body acted against somebody: %s', (text) => {
    expect(told(text, 'रामपुर')).toBeUndefined();
  });

  it.each([
    'साधु ने सपने में देखा कि रामपुर के किले के नीचे 12 टन सोना दबा है।',
    'नाटक में दर्शकों ने देखा कि रामपुर का राजा 12 गांव दान कर चुका है।',
  ])('is not so where it was seen in a dream or on a stage: %s', (text) => {
    expect(told(text, 'रामपुर')).toBeUndefined();
  });

  it('came about in the midst of what was under way', () => {
    expect(
      told('ट्रेन 30 किलोमीटर दूर पहुंची थी कि रात 10 बजे पांच डिब्बे पटरी से उतर गए।', 'रात 10 बजे'),
    ).toBeDefined();
  });

  it('is only likely where it is reckoned', () => {
    expect(told('शुरुआती आकलन है कि रामपुर का पुल बाढ़ में बह गया।', 'रामपुर')).toMatchObject({ modality: 'hedged' });
  });

  it('is left out where nobody says that it is so', () => {
    expect(told('बाद में ध्यान आया कि रामपुर का पुल झुक गया है।', 'रामपुर')).toBeUndefined();
  });

  it('bears on nothing behind the full stop of a quotation', () => {
    const text =
      'मोहन राय ने कहा, "टीमें यह देख रही हैं कि कोई बच्चा भूखा न सोए। रामपुर की 85 पंचायतों में वाहन लगाए गए हैं।"';
    expect(told(text, 'रामपुर')).toMatchObject({ modality: 'reported', attribution: { source: 'मोहन राय' } });
  });
});

describe('"के अनुसार"', () => {
  it("is nobody's word behind what suits somebody", () => {
    const claim = told('गणना का काम जिलों की सुविधा के अनुसार 30 दिन में कराया जा रहा है।', 'गणना');
    expect(claim?.attribution).toBeNull();
    expect(claim?.text).toContain('सुविधा के अनुसार');
  });

  it('names a paper before a comma', () => {
    const claim = told('जिला प्रशासन के अनुसार, रामपुर में 12 घर खाली कराए गए हैं।', 'रामपुर');
    expect(claim?.attribution?.source).toBe('जिला प्रशासन');
  });
});

describe('a phrase that points back', () => {
  it('stays where it says about what they differ', () => {
    const all = claims('कॉफी से इसके संबंध को लेकर वैज्ञानिकों में अब भी मतभेद है।').map(({ text }) => text);
    expect(all).not.toContain('कॉफी से वैज्ञानिकों में अब भी मतभेद है।');
  });

  it('stays where it says that something is held to be the reason', () => {
    const all = claims('विशेषज्ञ इसकी वजह बाजार में दाल के ऊंचे दाम को मानते हैं।').map(({ text }) => text);
    expect(all).toEqual([]);
  });
});
