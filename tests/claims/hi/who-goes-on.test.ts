import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const textsOf = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-11-24' }).readings.map(
    ({ claim }) => claim.text,
  );

describe('a second verb behind "और"', () => {
  it('is of who acted before, in the form before ने', () => {
    expect(textsOf('दमकल विभाग की एक टीम रामपुर पहुंच गई और आग बुझाने का काम शुरू कर दिया।')).toContain(
      'दमकल विभाग की एक टीम ने आग बुझाने का काम शुरू कर दिया।',
    );
    expect(textsOf('सेना की विशेष टीमें रामपुर पहुंचीं और बचाव कार्य शुरू कर दिया।')).toContain(
      'सेना की विशेष टीमों ने बचाव कार्य शुरू कर दिया।',
    );
  });

  it('is of what broke out before', () => {
    expect(textsOf('रामपुर की एक इमारत में रात 12 बजे आग लगी और जल्द ही पूरी तरह फैल गई।')).toContain(
      'आग जल्द ही पूरी तरह फैल गई।',
    );
  });

  it('is of nothing that broke out where it does not agree', () => {
    expect(textsOf('रामपुर की एक इमारत में रात 12 बजे आग लगी और जल्द ही पूरी तरह फैल गया।').join(' ')).not.toContain(
      'आग जल्द',
    );
  });
});

describe('a subject that has run into where something is', () => {
  it('ends where an adjective shows another gender', () => {
    expect(textsOf('नई सड़क मैदान के पास बनाई जाएगी।')).toEqual(['नई सड़क मैदान के पास बनाई जाएगी।']);
  });

  it('is not looked for where nothing shows its end', () => {
    expect(textsOf('सड़क मैदान के पास बनाई जाएगी।')).toEqual([]);
  });
});

describe('"आए दिन", "देखते ही देखते"', () => {
  it('say how often and how soon', () => {
    const text = 'रामपुर में वाहनों की अनियंत्रित गति आए दिन लोगों की जान ले रही है।';
    expect(textsOf(text)).toEqual([text]);
    expect(textsOf('रामपुर में सैकड़ों ड्रम देखते ही देखते जल गए।')).toEqual(['रामपुर में सैकड़ों ड्रम देखते ही देखते जल गए।']);
  });

  it('are no idiom before a marker', () => {
    expect(textsOf('मेले में आए दिन के मेहमानों को रमेश वर्मा ने खाना दिया।').join(' ')).not.toContain('आए दिन लोगों');
  });
});

describe('"न केवल … बल्कि"', () => {
  it('tells both of what came about', () => {
    expect(textsOf('पुल के टूटने से न केवल यातायात रुक गया है, बल्कि रामपुर के 12 गांवों का संपर्क भी कट गया है।')).toEqual([
      'पुल के टूटने से यातायात रुक गया है।',
      'रामपुर के 12 गांवों का संपर्क भी कट गया है।',
    ]);
  });

  it('is not taken apart where it joins two phrases', () => {
    expect(textsOf('रामपुर के मेले में न केवल छात्र बल्कि शिक्षक भी आए।')).toEqual([]);
  });
});

describe('"तब तक"', () => {
  it('is left out of what was over by then', () => {
    expect(textsOf('दमकल की 12 गाड़ियां भेजी गईं लेकिन तब तक लाखों रुपये का पेंट जल चुका था।')).toContain(
      'लाखों रुपये का पेंट जल चुका था।',
    );
  });

  it.each([
    'दमकल की 12 गाड़ियां भेजी गईं लेकिन तब तक सात मजदूरों की मौत हो चुकी थी।',
    'टीम भेजी गई लेकिन तब तक 14 लोग जा चुके थे।',
  ])('is needed by how many it had befallen, and by who had gone: %s', (text) => {
    expect(textsOf(text).join(' ')).not.toMatch(/सात मजदूरों|14 लोग/u);
  });

  it('is needed by what goes on until then', () => {
    expect(textsOf('मीना राय तब तक बच्चों की देखभाल करती हैं।')).toEqual([]);
  });
});
