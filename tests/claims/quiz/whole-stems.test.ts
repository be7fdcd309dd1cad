import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { datedToday } from '../../../claims/languages/hi/questions/as-of.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem-flaws.ts';
import { isOpen } from '../../../claims/languages/hi/questions/stem-openness.ts';
import { askedOf, kickerTellsKey } from '../../../claims/quiz/rubric/set-rules/asked.ts';
import { hasYear } from '../../../claims/text/years.ts';

function itemsOf(text: string) {
  const { article, readings } = readArticle({ text, lang: 'hi', title: '', publishedAt: '2026-05-13' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items;
}

describe('a year in figures', () => {
  it.each(['2014 में पुल बना था।', 'साल 1998 की बात है।', 'It opened in 2019.'])('is told: %s', (text) => {
    expect(hasYear(text)).toBe(true);
  });

  it.each(['कुल संख्या 2069 हो गई है।', '2000 लोगों को निकाला गया।', '1,992 मामले', '2010 cases'])(
    'is no number of things: %s',
    (text) => {
      expect(hasYear(text)).toBe(false);
    },
  );
});

describe('the date in a kicker', () => {
  it('tells the key where a day is asked for, and no number', () => {
    const own = askedOf('13 मई 2026: पटना में कितनी दुकानें जलीं?', '40');
    expect(kickerTellsKey(own, askedOf('गया में कितने लोग घायल हुए?', '13'))).toBe(false);
    expect(kickerTellsKey(own, askedOf('मेला किस तारीख को लगा?', '13 मई'))).toBe(true);
  });
});

describe('"आज" in a stem', () => {
  it('becomes the day of the news', () => {
    const stem = 'पटना में आज कितने पुल टूटे?';
    expect(datedToday(stem, '2026-05-13')).toBe('पटना में 13 मई 2026 को कितने पुल टूटे?');
    expect(datedToday('गया में आज से कितनी बसें चलीं?', '2026-05-13')).toBe('गया में 13 मई 2026 से कितनी बसें चलीं?');
  });

  it.each(['गया में आज भी कितने लोग बेघर हैं?', 'गया में आज किस दिन मेला लगा?', 'आज के मैच में कितने रन बने?'])(
    'stays where it is another, or the day is asked for: %s',
    (stem) => {
      expect(datedToday(stem, '2026-05-13')).toBe(stem);
    },
  );
});

describe('a stem', () => {
  it('keeps nothing that ties it to the sentence before', () => {
    expect(tidied('मेले के बाद तो दुकानदारों ने कितने टन कचरा उठाया?')).toBe(
      'मेले के बाद दुकानदारों ने कितने टन कचरा उठाया?',
    );
    expect(tidied('ठीक 12 दिन बाद 25 मार्च को गया में कितने पुल टूटे?')).toBe('25 मार्च को गया में कितने पुल टूटे?');
    expect(tidied('गया में 12 दिन बाद कितने पुल खुले?')).toBe('गया में 12 दिन बाद कितने पुल खुले?');
  });

  it('asks for none of many', () => {
    expect(isOpen('किस राज्य की सरकार ने कोटा में फंसे छात्रों को वापस लाने के लिए बसें भेजीं?')).toBe(true);
    expect(isOpen('किस शहर में पहले मरीज की पुष्टि हुई है?')).toBe(true);
    expect(isOpen('किस देश ने कोरोना के चलते उड़ानें रद्द कर दीं?')).toBe(true);
    expect(isOpen('13 मई 2026 तक किस दिन चार पुल टूटे?')).toBe(true);
  });

  it('asks for the one that it says', () => {
    expect(isOpen('देश का पहला मामला किस शहर में मिला?')).toBe(false);
    expect(isOpen('किस शहर में भारत के पहले मरीज की पुष्टि हुई?')).toBe(false);
    expect(isOpen('किस राज्य ने नया पुल बंद कर दिया?')).toBe(false);
    expect(isOpen('13 मई 2026 तक कितने पुल टूटे?')).toBe(false);
  });
});

describe('whoever is asked for', () => {
  it('takes the whole office along', () => {
    const story = 'पटना में बाढ़ आई। स्वास्थ्य विभाग के सचिव मोहन वर्मा ने बताया कि पटना में 40 शिविर लगाए गए हैं।';
    for (const { stem } of itemsOf(story)) expect(stem).not.toMatch(/स्वास्थ्य किसने/u);
  });

  it('is no private person beside made-up names', () => {
    const story = 'गया में बाढ़ आई। गया के शिक्षक मोहन वर्मा ने सोमवार को गया में अपने घर में 40 लोगों को ठहराया।';
    expect(itemsOf(story).filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});
