import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { sideFigureIn } from '../../../claims/languages/hi/questions/story/side-figures.ts';
import { askingsOf } from '../../../claims/quiz/asking/index.ts';
import { TRAITS } from '../../../claims/quiz/choosing/traits.ts';
import { outlineOf } from '../../../claims/quiz/choosing/worth.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });

/** Which of the claims of a text are beside its news. */
const sidesOf = (text: string) => {
  const isSide = sideFigureIn(text);
  return read(text)
    .readings.filter(isSide)
    .map(({ claim }) => claim.text);
};

describe('a report of the exchanges', () => {
  const LEAD = 'सेंसेक्स 310 अंक टूटा, आईटी शेयरों में बिकवाली\n\nमुंबई। सेंसेक्स शुक्रवार को 310 अंक टूटकर 82,140 पर बंद हुआ।';

  it.each([
    'टाटा स्टील में 2.14 प्रतिशत की गिरावट रही।',
    'जापान का निक्केई 0.71 प्रतिशत चढ़ा।',
    'सेंसेक्स की शुरुआत 84 अंक की तेजी के साथ हुई थी।',
    'बीएसई में 4,120 कंपनियों के शेयरों में लेन-देन हुआ।',
  ])('is of no single share, of no index abroad, and not of how the day opened: %s', (told) => {
    expect(sidesOf(`${LEAD} ${told}`)).toContain(told);
  });

  it.each([
    'बीएसई का मिडकैप सूचकांक 0.32 प्रतिशत चढ़ा।',
    'निफ्टी 96 अंक गिरकर 25,110 पर आ गया।',
    'डॉलर के मुकाबले रुपया 12 पैसे टूटा।',
  ])('is of what the market did: %s', (told) => {
    expect(sidesOf(`${LEAD} ${told}`)).toEqual([]);
  });

  it('is of the firm that its headline names, and no other story is one', () => {
    expect(sidesOf('टाटा स्टील से सेंसेक्स टूटा\n\nटाटा स्टील में शुक्रवार को 2.14 प्रतिशत की गिरावट रही।')).toEqual([]);
    expect(
      sidesOf(
        'टाटा स्टील का नया कारखाना\n\nकलिंगनगर में शुक्रवार को कारखाना खुला। टाटा स्टील में 2.14 प्रतिशत की गिरावट रही।',
      ),
    ).toEqual([]);
  });
});

describe('a reading of the thermometer', () => {
  const COLD = 'बनिहाल में न्यूनतम तापमान माइनस 2.4 डिग्री सेल्सियस रहा।';

  it('is beside the news of something else', () => {
    expect(
      sidesOf(`बनिहाल में भूस्खलन, तीन की मौत\n\nबनिहाल में शुक्रवार को भूस्खलन में तीन लोगों की मौत हो गई। ${COLD}`),
    ).toEqual([COLD]);
  });

  it('is the news where headline or lead is of the weather', () => {
    expect(sidesOf(`बनिहाल में कड़ाके की ठंड\n\nबनिहाल में शुक्रवार को शीतलहर चली। ${COLD}`)).toEqual([]);
  });
});

describe('what is asked of a story last', () => {
  const story = (told: string) =>
    `पटना में नया पुल खुला\n\nपटना में शुक्रवार को नया पुल खुला। पुल पर 40 करोड़ रुपये लगे। पुल की लंबाई दो किलोमीटर है। पुल से 12 गांव जुड़े। पुल पर 60 मजदूरों ने काम किया। ${told}`;
  const traitsOf = (text: string, answer: string) => {
    const { article, readings } = read(text);
    const askings = askingsOf(readings, undefined, { articles: [article] });
    const outline = outlineOf(readings, askings, article.title ?? '');
    return askings
      .filter(({ argument }) => argument.text === answer)
      .flatMap((asking) => TRAITS.filter(({ holds }) => holds(asking, outline)).map(({ id }) => id));
  };

  it('is at which hour something came about below the news', () => {
    const text = story('पटना में बिहार सरकार ने शाम सात बजे मेले का उद्घाटन किया।');
    expect(traitsOf(text, 'शाम सात बजे')).toContain('hour-below-the-news');
    const lead = 'पटना में शुक्रवार सुबह नौ बजे बिहार सरकार ने मेले का उद्घाटन किया।';
    expect(traitsOf(lead, 'सुबह नौ बजे')).not.toContain('hour-below-the-news');
  });

  it('is how many sit on a board, but not how many travelled', () => {
    const sizeOf = (told: string) => traitsOf(story(told), 'सात').includes('size-of-body-below-the-news');
    expect(sizeOf('पटना में डॉक्टरों के सात सदस्यीय बोर्ड ने शव का पोस्टमार्टम किया।')).toBe(true);
    expect(sizeOf('पटना से बिहार पर्यटन निगम का सात सदस्यीय पर्यटक दल राजगीर गया।')).toBe(false);
  });
});

describe('a stem of a row', () => {
  it.each(['पटना में कोहरा: राजधानी कितने घंटे, श्रमजीवी चार घंटे और पवन सात घंटे की देरी से पहुंची?'])(
    'is let go: %s',
    (stem) => expect(isFlawed(stem)).toBe(true),
  );

  it.each([
    'पटना में कोहरा: राजधानी कितने घंटे और पवन सात घंटे की देरी से पहुंची?',
    'पटना में कोहरा: राजधानी कितने घंटे की देरी से पहुंची?',
  ])('is none: %s', (stem) => expect(isFlawed(stem)).toBe(false));
});

describe('the day of the attack on Parliament', () => {
  it('is known by heart', () => {
    const { article, readings } = read(
      '13 दिसंबर को भारतीय संसद पर आतंकवादी हमला हुआ था। 14 नवंबर को पटना में बिहार सरकार ने मेला लगाया।',
    );
    const stems = makeQuiz({ readings, articles: [article], items: 10, seed: 's' }).items.map(
      ({ stem }) => stem,
    );
    expect(stems.filter((stem) => /किस तारीख .*संसद/u.test(stem))).toEqual([]);
  });
});
