import { describe, expect, it } from 'vitest';
import { type Reading, readArticle } from '../../../claims/index.ts';

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

  it('are one answer behind by what or how far from where they are', () => {
    expect(args('रामगढ़ के पास हाईवे पर बस पलट गई।')).toContain('place रामगढ़ के पास हाईवे');
    expect(args('रामगढ़ से 20 किलोमीटर दूर सोनबरसा में बस पलट गई।')).toContain(
      'place रामगढ़ से 20 किलोमीटर दूर सोनबरसा',
    );
    expect(args('रामगढ़ के ऊपर हाईवे पर बस पलट गई।').join('|')).not.toContain('रामगढ़ के ऊपर हाईवे');
  });

  it('are one answer from when to when', () => {
    expect(args('रामगढ़ में 3 मई से 9 मई तक मेला लगेगा।')).toContain('time 3 मई से 9 मई');
    expect(args('रामगढ़ में 3 मई से 9 मई को बारिश हुई।').join('|')).not.toContain('3 मई से 9 मई');
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

describe('a day with its date in brackets', () => {
  it('is one time, of that date', () => {
    const { claim } = readArticle({
      text: 'रामगढ़ में मंगलवार (4 मार्च) को बस पलट गई।',
      title: 'खबर',
      lang: 'hi',
    }).readings[0] as Reading;
    expect(claim.text).toContain('मंगलवार (4 मार्च) को');
    expect(claim.arguments).toContainEqual(
      expect.objectContaining({
        text: 'मंगलवार (4 मार्च)',
        fact: expect.objectContaining({ timex: 'XXXX-03-04' }),
      }),
    );
  });

  it('is the day alone before other brackets', () => {
    expect(args('रामगढ़ में मंगलवार (बाजार का दिन) को बस पलट गई।')).toContain('time मंगलवार');
  });
});

describe('how long, inside a verbal noun', () => {
  it('is a duration whatever the verbal noun is', () => {
    expect(args('विभाग ने अगले पांच दिन तक लू चलने की चेतावनी दी।')).toContain('duration अगले पांच दिन');
    expect(args('विभाग ने लू चलने की चेतावनी दी।').join()).not.toContain('duration');
  });
});

describe('whom something befell', () => {
  it('is told apart from the bare noun of a verbal noun', () => {
    expect(args('रामगढ़ में तीन मजदूर गोली लगने से घायल हो गए।')).toContain('agent तीन मजदूर');
    expect(args('रामगढ़ में तीन पुलिस चौकियां आग लगने से नष्ट हो गईं।')).not.toContain('agent तीन पुलिस');
  });

  it('is all of them without whom they hold', () => {
    expect(args('रामगढ़ में दो जवानों समेत नौ लोगों की मौत हो गई।')).toEqual(
      expect.arrayContaining(['object दो जवानों समेत नौ लोगों', 'object नौ लोगों']),
    );
    expect(args('रामगढ़ में नौ लोगों की मौत हो गई।').filter((one) => one === 'object नौ लोगों')).toHaveLength(1);
  });

  it('is no place where some of many are told', () => {
    expect(args('नौ यात्रियों में से तीन की मौत हो गई।')).toContain('other नौ यात्रियों');
    expect(args('नौ जिलों में से तीन डूब गए।')).toContain('place नौ जिलों');
  });

  it('hold where somebody lies who is told of by their home', () => {
    expect(args('रामगढ़ अस्पताल में भर्ती सोनपुर के मोहन राय ने दम तोड़ दिया।').join('|')).toContain(
      'agent रामगढ़ अस्पताल में भर्ती सोनपुर के मोहन राय',
    );
    expect(args('सेना में भर्ती सोनपुर में 4 मार्च को होगी।')).toContain('place सोनपुर');
  });

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
