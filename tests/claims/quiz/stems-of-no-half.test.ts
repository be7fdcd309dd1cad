import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';
import { closedScale } from '../../../claims/quiz/distractors/numbers/closed-scales.ts';

describe('a stem that asks for a part of a name, or for one of many like it', () => {
  it.each([
    'मरने वालों में पीके कितने निर्वाचन क्षेत्र के उम्मीदवार शामिल हैं?',
    'ताज नगरी किस शहर में सुबह से बादल छाए रहे?',
    'खेतों में किस शहर की तरह बर्फ जम गई?',
    'मोहन राय का निकाह किस शहर में तय हुआ था?',
    'कटक: 12 की सुबह कितने गांवों में पानी भर गया?',
  ])('is not asked: %s', (stem) => expect(isFlawed(stem)).toBe(true));

  it.each([
    'पूर्णिमा पर लोगों ने किस नदी में स्नान किया?',
    'राज्य में कितने निर्वाचन क्षेत्र हैं?',
    'कटक: 12 मई की सुबह कितने गांवों में पानी भर गया?',
    'मोहन राय का निकाह किस शहर में हुआ था?',
    'राज्य की नई राजधानी किस शहर में बनेगी?',
  ])('is asked otherwise: %s', (stem) => expect(isFlawed(stem)).toBe(false));
});

describe('hours that stand for days', () => {
  const hours = (value: number) =>
    closedScale(
      { type: 'quantity', dimension: 'duration', value, unit: 'hour', comparator: 'exact' },
      'कितने घंटे यातायात बाधित रहा?',
    );

  it('have days and half days beside them', () => {
    expect(hours(48).values).toEqual(expect.arrayContaining([24, 36, 72]));
    expect(hours(48).values?.every((one) => one % 12 === 0)).toBe(true);
  });

  it('are others where the key is no such number', () => expect(hours(7)).toEqual({}));
});

describe('the headline before a question', () => {
  it('goes without what the paper calls its page', () => {
    expect(linesOf('दैनिक एक्सपोज: बिना जांच के ही पुल पर दौड़ी रेल')[0]).toBe('बिना जांच के ही पुल पर दौड़ी रेल');
    expect(linesOf('मालदा हादसा: बिना जांच के ही पुल पर दौड़ी रेल')[0]).toBe(
      'मालदा हादसा – बिना जांच के ही पुल पर दौड़ी रेल',
    );
  });

  it('goes without who tells it at its end', () => {
    expect(linesOf('गणना का पहला चरण दो महीने टला: गृह मंत्रालय')[0]).toBe('गणना का पहला चरण दो महीने टला');
    expect(linesOf('कटक: पहला पुल दो महीने बंद')[0]).toBe('कटक – पहला पुल दो महीने बंद');
  });
});

describe('the day up to which a count goes', () => {
  const stems = (text: string) => {
    const { article, readings } = readArticle({ text, title: '', lang: 'hi', publishedAt: '2024-05-09' });
    return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items.map(({ stem }) => stem);
  };
  const total = 'पटना में अब तक डेंगू से 191 मरीजों की मौत हो चुकी है।';

  it('is none from which something else was counted', () => {
    const since = `मंगलवार शाम से पटना में डेंगू के 40 नए मामले सामने आए। ${total}`;
    expect(stems(since).join()).toContain('9 मई 2024 तक');
    expect(stems(since).join()).not.toContain('7 मई 2024 तक');
  });

  it('is the evening of which something was told', () => {
    const on = `बुधवार शाम पटना में डेंगू के 40 नए मामले सामने आए। ${total}`;
    expect(stems(on).join()).toContain('8 मई 2024 तक');
  });
});

describe('half of a row, or of what was set', () => {
  it.each([
    'मंत्री ने मृतकों के परिजनों को कितने और घायलों को 50 हजार रुपये देने की घोषणा की है?',
    'गया एक्सप्रेस में मंगलवार को वेटिंग कितनी और राजधानी की थर्ड एसी में 136 थी?',
    'किस वर्ष नेपाल और 1991 में श्रीलंका में मेले का हिस्सा रहीं?',
    '1986 में नेपाल और 1991 में किस देश में मेले का हिस्सा रहीं?',
    'बिहार के किस जिले में दुकानदारों को कई बार निशाना बनाया गया है?',
    'किस शहर में कितने हफ्ते चला सम्मेलन तय समय से शनिवार की रात खत्म हुआ?',
  ])('is not asked: %s', (stem) => expect(isFlawed(stem)).toBe(true));

  it.each([
    'हादसे में घायल कितने और लोगों ने दम तोड़ दिया?',
    'मीना राय किस वर्ष नेपाल में मेले का हिस्सा रहीं?',
    'बिहार के किस जिले में दुकानदारों पर हमला हुआ?',
    'ट्रेन तय समय से कितने घंटे की देरी से पहुंची?',
  ])('is whole: %s', (stem) => expect(isFlawed(stem)).toBe(false));
});
