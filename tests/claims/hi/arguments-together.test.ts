import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const args = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.flatMap(({ claim }) =>
    claim.arguments.map((argument) => `${argument.role} ${argument.text}`),
  );

describe('places and times right beside each other', () => {
  it('are one answer around each of them', () => {
    expect(args('रामगढ़ में बड़ा तालाब के पास बस पलट गई।')).toEqual(
      expect.arrayContaining(['place रामगढ़', 'place बड़ा तालाब के पास', 'place रामगढ़ में बड़ा तालाब के पास']),
    );
    expect(args('रामगढ़ में 12 मई को रात आठ बजे बस पलट गई।')).toEqual(
      expect.arrayContaining(['time 12 मई', 'time रात आठ बजे', 'time 12 मई को रात आठ बजे']),
    );
  });

  it('are none where something stands between them', () => {
    const told = args('रामगढ़ में बस बड़ा तालाब के पास पलट गई।');
    expect(told.filter((one) => one.includes('रामगढ़') && one.includes('तालाब'))).toEqual([]);
  });
});

describe('what stands in a phrase of time', () => {
  it('is no time itself', () => {
    const told = args('रामगढ़ में बस के खाई में गिरने के दो घंटे बाद राहत दल पहुंचा।');
    expect(told.filter((one) => /^time .*(?:बस|खाई)$/u.test(one))).toEqual([]);
    expect(args('रामगढ़ में शनिवार रात बस पलट गई।')).toEqual(
      expect.arrayContaining(['time शनिवार', 'time रात']),
    );
  });
});

describe('whom something befell', () => {
  it('is told with what it was and by what it came about', () => {
    expect(args('रामगढ़ में दो मजदूरों की गोली लगने से मौत हो गई।')).toContain('object दो मजदूरों की गोली लगने से मौत');
    expect(args('रामगढ़ में सात मजदूर बुरी तरह घायल हो गए।')).toContain('agent सात मजदूर बुरी तरह घायल');
    expect(args('रामगढ़ में 40 छात्र अस्पताल में भर्ती हैं।')).toContain('agent 40 छात्र अस्पताल में भर्ती');
    expect(args('रामगढ़ में 40 छात्र स्कूल में मौजूद हैं।').join()).not.toContain('छात्र स्कूल में');
  });

  it('is one answer within the report of it', () => {
    expect(args('रामगढ़ में 25 लोगों की मौत की खबर है।').join('|')).toMatch(/ 25 लोगों की मौत(?:\||$)/u);
    expect(args('रामगढ़ में 25 लोगों की नाव की खबर है।').join('|')).not.toMatch(/ 25 लोगों की नाव(?:\||$)/u);
  });
});
