import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import {
  datedLastYear,
  datedSeason,
  datedTotal,
  datedWeekday,
  datedYear,
} from '../../../claims/languages/hi/questions/ask/as-of.ts';

describe('a running total', () => {
  it.each([
    ['पटना में अब तक कितने पुल बने हैं?', 'पटना में 5 मई 2024 तक कितने पुल बने हैं?'],
    ['पटना में कितने पुल बन चुके हैं?', '5 मई 2024 तक पटना में कितने पुल बन चुके हैं?'],
    [
      'रेल मंत्रालय के अनुसार, पटना में यात्रियों की संख्या बढ़कर कितनी हो गई है?',
      'रेल मंत्रालय के अनुसार, 5 मई 2024 तक पटना में यात्रियों की संख्या बढ़कर कितनी हो गई है?',
    ],
  ])('is asked up to the day of the news: %s', (stem, dated) => {
    expect(datedTotal(stem, '2024-05-05')).toBe(dated);
  });

  it.each([
    'पटना में कितने पुल बने?',
    'पटना में मंगलवार तक कितने पुल बन चुके हैं?',
    'पटना में अब तक के सबसे बड़े मेले में कितने लोग आए?',
    'पटना में कितने पुल बनने के साथ ही पुलों की संख्या 40 हो गई है?',
    'पटना में कितने पुल बन चुके थे?',
    'काटे गए पेड़ों के बदले कितने पौधे लगाए जा चुके हैं?',
  ])('is left alone where it has a time of its own, or is none: %s', (stem) => {
    expect(datedTotal(stem, '2024-05-05')).toBe(stem);
  });

  it.each([
    ['पटना में सोमवार सुबह 8 बजे तक अब तक कितने पुल बन चुके हैं?', 'पटना में सोमवार सुबह 8 बजे तक कितने पुल बन चुके हैं?'],
    ['2 मई को पटना में अब तक कितने पुल बने हैं?', '2 मई को पटना में कितने पुल बने हैं?'],
  ])('keeps the day up to which the story counts: %s', (stem, kept) => {
    expect(datedTotal(stem, '2024-05-05')).toBe(kept);
  });

  it('is not asked where its sentence told of a month before', () => {
    const story = (lead: string) =>
      `पटना मेट्रो के पुल\n\nपटना। बिहार में पटना मेट्रो के लिए नई योजना बनी है। ${lead} पटना मेट्रो के पुलों की संख्या 40 हो गई। मुख्यमंत्री मोहन राय ने पटना में निरीक्षण किया। शाम को बैठक हुई।`;
    const stems = (text: string) => {
      const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-12' });
      return makeQuiz({ articles: [article], readings, seed: 's', items: 9 })
        .items.map(({ stem }) => stem)
        .join();
    };
    expect(stems(story('जुलाई में योजना बदली गई और'))).not.toContain('12 नवंबर 2026 तक');
    expect(stems(story('योजना बदली गई और'))).toContain('12 नवंबर 2026 तक');
  });

  it('has no day where the day of the news is not known', () => {
    const story = 'पटना। पटना मेट्रो के लिए अब तक 41 पुल बन चुके हैं। मुख्यमंत्री मोहन राय ने पटना में पुलों का निरीक्षण किया।';
    const stems = (publishedAt?: string) => {
      const { article, readings } = readArticle({ text: story, ...(publishedAt ? { publishedAt } : {}) });
      return makeQuiz({ readings, articles: [article], items: 5, seed: 's' }).items.map(({ stem }) => stem);
    };
    expect(stems('2024-05-05').join(' ')).toContain('5 मई 2024 तक');
    expect(stems().join(' ')).not.toContain('2024');
  });
});

describe('a weekday beside the answer', () => {
  it.each([
    ['बुधवार को पटना में कितने पुल टूटे?', 'बुधवार (1 मई 2024) को पटना में कितने पुल टूटे?'],
    ['रविवार शाम को किसने पुल का उद्घाटन किया?', 'रविवार (5 मई 2024) शाम को किसने पुल का उद्घाटन किया?'],
    ['सोमवार को कितने लोग घायल हुए थे?', 'सोमवार (29 अप्रैल 2024) को कितने लोग घायल हुए थे?'],
  ])('has its date where something was done on it: %s', (stem, withDate) => {
    expect(datedWeekday(stem, '2024-05-05')).toBe(withDate);
  });

  it.each([
    'बुधवार को पटना में कितने पुल खुलेंगे?',
    'बुधवार को पटना में कितने बजे बाजार खुलता है?',
    'पिछले बुधवार को पटना में कितने पुल टूटे?',
    'बुधवार और गुरुवार को पटना में कितने पुल टूटे?',
    'मंगलवार को बुधवार को कितने पुल टूटे?',
    '3 अप्रैल, बुधवार को कितने पुल टूटे?',
    'मेला किस दिन हुआ?',
  ])('has none where its week is not sure: %s', (stem) => {
    expect(datedWeekday(stem, '2024-05-05')).toBe(stem);
  });
});

describe('"इस साल"', () => {
  it.each([
    ['इस साल पटना में कितने पुल बने?', '2024 में पटना में कितने पुल बने?'],
    ['इस वर्ष पटना में कितने पुल बने हैं?', '2024 में 5 मई तक पटना में कितने पुल बने हैं?'],
    ['पटना में इस साल मार्च में कितने पुल बने?', 'पटना में मार्च 2024 में कितने पुल बने?'],
  ])('is told as the year of the news: %s', (stem, dated) => {
    expect(datedYear(stem, '2024-05-05')).toBe(dated);
  });

  it.each([
    'इस साल के बजट में पटना को कितने रुपये मिले?',
    'इस साल किस महीने में पटना में पुल बना?',
    'इस साल से पटना में कितनी बसें चलेंगी?',
  ])('stays before a case of its own, and where a day is asked for: %s', (stem) => {
    expect(datedYear(stem, '2024-05-05')).toBe(stem);
  });
});

describe('an index', () => {
  const itemOf = (text: string, part: string) => {
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });
    return makeQuiz({ readings, articles: [article], items: 9, seed: 's' }).items.find(({ stem }) =>
      stem.includes(part),
    );
  };

  it('is asked for by its figure, beside figures that are near', () => {
    const item = itemOf(
      'दिल्ली में शुक्रवार को औसत वायु गुणवत्ता सूचकांक 412 दर्ज किया गया।',
      'सूचकांक कितना दर्ज किया गया',
    );
    const values = item?.options.map(({ text }) => Number(text)) ?? [];
    expect(values).toContain(412);
    expect(Math.min(...values)).toBeGreaterThan(200);
  });

  it('is not asked for where a number counts what stands behind it', () => {
    expect(itemOf('दिल्ली में शुक्रवार को औसत सूचकांक 412 केंद्रों पर मापा गया।', 'सूचकांक कितना')).toBeUndefined();
  });

  it('of stations has no part that is more than the whole', () => {
    const item = itemOf('दिल्ली में शुक्रवार को 38 में से 29 केंद्रों पर हवा खराब रही।', '38 में से कितने');
    expect(item?.options.every(({ text }) => Number(text) < 38)).toBe(true);
  });
});

describe('a part of a length', () => {
  it('is told beside none that is more than the whole, nor the whole beside less', () => {
    const text = 'पटना में 118 किलोमीटर में से 71 किलोमीटर लाइन बदली गई।';
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });
    for (const { stem, options } of makeQuiz({ readings, articles: [article], items: 9, seed: 's' }).items) {
      const values = options.map((option) => Number.parseInt(option.text, 10));
      if (stem.includes('118')) expect(Math.max(...values)).toBeLessThanOrEqual(118);
      if (stem.includes('71')) expect(Math.min(...values)).toBeGreaterThanOrEqual(71);
    }
  });

  it('keeps an unread half of a verb out of stems', () => {
    const text =
      'पटना में दो क्लीनिक के लिए जमीन मंजूर की गई। दानापुर में जो काम शुरू हुआ था, उसके लिए 46 करोड़ रुपये और दिए गए।';
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });
    const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 's' });
    expect(items.filter(({ stem }) => stem.includes('मंजूर के'))).toEqual([]);
  });
});

describe('"इन दिनों", "इस समय" and "इस बार"', () => {
  it.each([
    ['जापान में इस समय करीब कितने भारतीय रहते हैं?', 'जापान में मई 2024 में करीब कितने भारतीय रहते हैं?'],
    ['शहर की मिलें इन दिनों कितनी शिफ्टों में चल रही हैं?', 'शहर की मिलें मई 2024 में कितनी शिफ्टों में चल रही हैं?'],
  ])('are told by the month of the news: %s', (stem, told) => {
    expect(datedSeason(stem, '2024-05-05')).toBe(told);
  });

  it('"इस बार" is of one occasion, and not of its whole year', () => {
    const stem = 'मेले में इस बार कितने थियेटरों को लाइसेंस मिला है?';
    expect(datedSeason(stem, '2024-05-05')).toBe(stem);
  });

  it.each([
    'मेले में इस बार कितने थियेटर होंगे?',
    'मेले में इस बार किस महीने लाइसेंस मिला?',
    'मेले में इस समय तक कितने थियेटर आए?',
    'मेले में 2023 की तरह इस बार कितने थियेटर आए?',
  ])('are left alone where they are to come, asked for, or told: %s', (stem) => {
    expect(datedSeason(stem, '2024-05-05')).toBe(stem);
  });
});

describe('the last financial year', () => {
  it.each([
    ['2026-12-01', 'दोनों देशों के बीच वित्त वर्ष 2025-26 में कितने डॉलर का व्यापार हुआ था?'],
    ['2026-02-01', 'दोनों देशों के बीच वित्त वर्ष 2024-25 में कितने डॉलर का व्यापार हुआ था?'],
  ])('is told by its years: news of %s', (date, dated) =>
    expect(datedLastYear('दोनों देशों के बीच पिछले वित्त वर्ष में कितने डॉलर का व्यापार हुआ था?', date)).toBe(dated),
  );

  it('is left alone where it is compared with', () =>
    expect(datedLastYear('व्यापार पिछले वित्त वर्ष से कितने डॉलर बढ़ा?', '2026-12-01')).toBe(
      'व्यापार पिछले वित्त वर्ष से कितने डॉलर बढ़ा?',
    ));
});
