import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a pronoun of respect behind the one person whom the last sentence names', () => {
  it('is the one who got something, beside another told of before', () => {
    const story = 'मुख्यमंत्री मोहन राय ने वित्त विभाग छोड़ दिया। जनता दल के सुरेश यादव को वित्त विभाग मिला। ';
    expect(texts(`${story}इसके अलावा उन्हें ऊर्जा विभाग भी दिया गया है।`)).toContain(
      'सुरेश यादव को ऊर्जा विभाग भी दिया गया है।',
    );
  });

  it('is whoever acted, where another stands beside', () => {
    const story = 'गृह मंत्री मोहन राय ने राज्यपाल सुरेश यादव से फोन पर बात की। ';
    expect(texts(`${story}उन्होंने 12 जिलों को राहत देने का आश्वासन दिया है।`)).toContain(
      'मोहन राय ने 12 जिलों को राहत देने का आश्वासन दिया है।',
    );
  });

  it('goes on in the next sentence', () => {
    const story = 'मोहन राय का विवाह 2011 में हुआ था। उनके पिता रेलवे में थे। ';
    expect(texts(`${story}`).join()).toContain('मोहन राय के पिता');
  });

  it.each([
    'मोहन वर्मा और रमेश सिंह दिल्ली आए। उन्होंने 2003 में पटना में दुकान खोली।',
    'थाना प्रभारी रमेश चौहान ने बताया कि छात्र रैली निकाल रहे थे। रास्ते में उन्होंने दुकानें जलाईं।',
    'मोहन राय को राज्यपाल ने शपथ दिलाई। उनके साथ 12 विधायक आए।',
    'बड़े बेटे मोहन राय ने मुखाग्नि दी, जिसके बाद लोग लौट गए। घाट पर उनकी शिष्याओं ने गीत गाया।',
    'सुरेश यादव ने रमेश सिंह से बात की। उनकी दुकान पटना में है।',
  ])('is not told where others may be meant: %s', (story) => {
    expect(texts(story).join()).not.toMatch(
      /(?:वर्मा|सिंह|चौहान|राय|यादव) (?:ने (?:2003|दुकानें)|के साथ 12|की (?:शिष्याओं|दुकान))/u,
    );
  });
});

describe('a name behind "वालीं" and words of respect', () => {
  it('is a name alone, and takes up its short form', () => {
    const told = texts(
      'कजरी को दूर तक ले जाने वालीं पद्मभूषण विदुषी कमला देवी वर्मा का शुक्रवार को निधन हो गया। वह 91 वर्ष की थीं। कमला देवी ने फिल्मों में नहीं गाया।',
    );
    expect(told).toContain('कमला देवी वर्मा 91 वर्ष की थीं।');
    expect(told.join()).not.toContain('वालीं कमला');
  });

  it('is no "देशभर"', () => {
    expect(texts('आतंकी देशभर में हमले कर रहे हैं। सेना पर भी उन्होंने हमले तेज कर दिए हैं।').join()).not.toContain('देशभर ने');
  });
});
