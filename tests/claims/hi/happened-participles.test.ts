import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const textsOf = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' }).readings.map(({ claim }) => claim.text);

describe('what happened, told by a participle before its noun', () => {
  it('is a claim of its own, with where and when before it', () => {
    expect(textsOf('मई 2023 में कोहिमा में हुए समझौते कुछ ही दिनों में टूट गए थे।')).toContain(
      'मई 2023 में कोहिमा में समझौते हुए।',
    );
  });

  it('takes a fire that broke out, with the part of the day', () => {
    const texts = textsOf('सूरत में एक कपड़ा मिल में शुक्रवार तड़के लगी आग ने दो गोदामों को राख कर दिया।');
    expect(texts).toContain('सूरत में एक कपड़ा मिल में शुक्रवार तड़के आग लगी।');
  });

  it('takes a measure of the noun in its case', () => {
    expect(textsOf('चिली में बुधवार को आए 6.8 तीव्रता के भूकंप में नौ लोगों की मौत हो गई।')).toContain(
      'चिली में बुधवार को 6.8 तीव्रता का भूकंप आया।',
    );
  });

  it('tells how long it went on', () => {
    const texts = textsOf('नई दिल्ली में ढाई घंटे तक चली बैठक में चार प्रस्ताव पारित हुए।');
    expect(texts).toContain('बैठक नई दिल्ली में ढाई घंटे तक चली।');
  });

  it('is none where a vehicle went for as long, or where a relative pronoun says of what', () => {
    expect(textsOf('नौ घंटे तक चली बस में 40 यात्री सवार थे।').some((text) => /^बस .*चली/u.test(text))).toBe(false);
    const texts = textsOf('उन्होंने तीन आपदाएं देखीं, जिनमें 26 जनवरी को कच्छ में आए भूकंप में घर ढह गए।');
    expect(texts.some((text) => text.includes('जिनमें'))).toBe(false);
  });

  it('is none of things and people of whom some are meant', () => {
    const texts = textsOf('पुलिस ने गुरुवार को लूट में पकड़े गए तीन युवकों को अदालत में पेश किया।');
    expect(texts.filter((text) => text.endsWith('पकड़े गए।'))).toEqual([]);
  });
});

describe('all of those of whom a part is told', () => {
  it('are told as many', () => {
    expect(textsOf('बिलासपुर में ट्रक की टक्कर से मारे गए 12 लोगों में सात महिलाएं थीं।')).toContain(
      '12 लोग बिलासपुर में ट्रक की टक्कर से मारे गए।',
    );
  });

  it('are not where the marker says where something lies', () => {
    const texts = textsOf('आग में जले 12 मकानों में सात लोग मारे गए।');
    expect(texts.filter((text) => text.startsWith('12 मकान '))).toEqual([]);
  });
});

describe('what happened, told within what somebody says', () => {
  it.each([
    'थानेदार मोहन राय ने बताया कि संदेश में लिखा था कि सीवान में मंगलवार को हुए हमले में 12 लोग मारे गए।',
    'सीवान पुलिस ने बताया कि संदेश में लिखा था कि सीवान में मंगलवार को हुए हमले में 12 लोग मारे गए।',
    'आरोप है कि सीवान में 2024 में हुई हत्या में मुखिया का हाथ था।',
    'सीवान में मंगलवार को हुए विस्फोट में 12 लोगों के घायल होने का फर्जी वीडियो फैलाया गया।',
    'सीवान में मंगलवार को हुए विस्फोट में 12 लोग घायल हुए। पुलिस ने कहा कि यह अफवाह है।',
  ])('is no fact of the paper: %s', (text) => {
    expect(textsOf(text).filter((one) => /(?:हमला|हत्या|विस्फोट) हु[आई]।$/u.test(one))).toEqual([]);
  });

  it('is one where the paper tells it', () => {
    expect(textsOf('सीवान में मंगलवार को हुए विस्फोट में 12 लोग घायल हुए।').join(' ')).toMatch(/विस्फोट हुआ।/u);
  });
});

describe('what a message that goes round says', () => {
  it('is not known to be so', () => {
    const modality = (text: string) =>
      readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' }).readings.find(({ claim }) =>
        claim.text.includes('12'),
      )?.claim.modality;
    expect(modality('थानेदार मोहन राय ने बताया कि संदेश में लिखा था कि सीवान में 12 लोग मारे गए।')).toBe('hedged');
    expect(modality('मोहन राय ने संदेश में लिखा कि सीवान में 12 पुल बनाए गए।')).toBe('reported');
  });
});
