import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { placesInLine } from '../../../claims/languages/hi/draft/setting/mentions.ts';
import { dated, datedLastYear, datedWeekday } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import { losesWhich } from '../../../claims/languages/hi/questions/stem/losses.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { headlineName } from '../../../claims/languages/hi/questions/story/headline/headline-name.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';
import { contestInLead } from '../../../claims/languages/hi/questions/story/match/contest-in-lead.ts';
import { signedBy } from '../../../claims/languages/hi/questions/story/places/town.ts';
import type { Reading } from '../../../claims/model.ts';
import { tellsNearly } from '../../../claims/quiz/kicker/words.ts';

function stemsOf(text: string, publishedAt: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

const CRASH = (town: string) =>
  `बरातियों से भरी जीप पेड़ से टकराई, तीन की मौत\n\n${town}। बरात से लौट रही जीप पेड़ से टकरा गई। हादसे में तीन लोगों की मौत हो गई।`;

describe('a local story', () => {
  it('has its town in the kicker', () => {
    expect(
      stemsOf(CRASH('बक्सर'), '2026-11-20')
        .filter((stem) => stem.includes('लोगों'))
        .join(),
    ).toContain('बक्सर');
  });

  it('has it not before what is of lakhs of people', () => {
    const [town] = placesInLine('बक्सर');
    const signed = (text: string) =>
      signedBy({ town, headline: '', isCrime: false }, { claim: { text } } as Reading, text, () => [], false);
    expect(signed('नौ लाख किसानों ने पंजीयन कराया।')).toEqual({});
    expect(signed('नौ किसानों ने पंजीयन कराया।')).toEqual({ signed: 'बक्सर', isLocal: true });
  });
});

describe('a reading of the day before', () => {
  const STORY = (when: string) =>
    `राजस्थान में गर्मी तेज\n\nसीकर। ${when} सीकर में अधिकतम तापमान 44.2 डिग्री सेल्सियस रहा। चूरू में न्यूनतम तापमान 31.4 डिग्री रहा।`;

  it('stands under that day', () => {
    const stems = stemsOf(STORY('गुरुवार को'), '2026-05-22').filter((stem) => stem.includes('चूरू'));
    expect(stems.join()).not.toContain('22 मई');
  });

  it('stands under the day of the news where no other is told', () => {
    const stems = stemsOf(STORY('यहां'), '2026-05-22').filter((stem) => stem.includes('चूरू'));
    expect(stems.join()).not.toContain('21 मई');
  });

  it('has the date of its weekday, what goes on has none', () => {
    expect(datedWeekday('गुरुवार को सीकर में पारा कितने डिग्री रहा?', '2026-05-22')).toContain(
      'गुरुवार (21 मई 2026)',
    );
    expect(datedWeekday('गुरुवार को सीकर में कौन-सा मेला चल रहा?', '2026-05-22')).not.toContain('2026');
  });
});

describe('times of a stem', () => {
  it('last year has its number, what is set against it keeps its words', () => {
    expect(datedLastYear('पिछले साल किस महीने में बाढ़ आई थी?', '2026-08-04')).toBe(
      '2025 में किस महीने में बाढ़ आई थी?',
    );
    expect(datedLastYear('दाम पिछले साल से कितने रुपये ऊपर हैं?', '2026-08-04')).toContain('पिछले साल से');
  });

  it('a figure beside that of last year is told with both years', () => {
    expect(dated('गया में इस साल धान की पैदावार पिछले साल के मुकाबले कितने फीसदी बढ़ी है?', '2026-08-04')).toBe(
      'गया में 2026 में 4 अगस्त तक धान की पैदावार 2025 के मुकाबले कितने फीसदी बढ़ी है?',
    );
    expect(dated('2019 में पैदावार पिछले साल के मुकाबले कितने फीसदी बढ़ी?', '2026-08-04')).toContain('पिछले साल');
  });

  it('a total of this year up to a day has one year', () => {
    expect(dated('गया में इस साल अब तक कितने मरीज मिल चुके हैं?', '2026-08-04')).toBe(
      'गया में 2026 में 4 अगस्त तक कितने मरीज मिल चुके हैं?',
    );
  });

  it('the financial year of a budget leaves its weekday dated', () => {
    expect(dated('मंत्री ने सोमवार को वित्त वर्ष 2026-27 के लिए कितने रुपये का बजट पेश किया?', '2026-02-24')).toContain(
      '23 फरवरी 2026',
    );
  });
});

describe('a headline before a stem', () => {
  it('is no relative clause without the one that it hangs on', () => {
    expect(linesOf('जिस पुल को ठेकेदारों ने छोड़ा, वही पुल बना गांव की शान')).not.toContain(
      'जिस पुल को ठेकेदारों ने छोड़ा',
    );
  });

  it('is no clause that waits for the verb of the next', () => {
    const lines = linesOf('बिहार बोर्ड : इंटर में सीवान की मनीषा, मैट्रिक में गया के सुमित ने मारी बाजी');
    expect(lines.some((line) => line.endsWith('मनीषा'))).toBe(false);
  });

  it('does not break off at what happened', () => {
    expect(headlineName('शिमला में पहाड़ी दरकने से चार की मौत')?.text).toBe('शिमला में पहाड़ी दरकने की घटना');
    expect(headlineName('शिमला में बस पलटी')?.text ?? '').not.toContain('घटना');
  });

  it('tells a time in another unit, and no time that is farther off', () => {
    expect(tellsNearly('बाघिन 22 दिन बाद पकड़ी गई', 'तीन हफ्ते')).toBe(true);
    expect(tellsNearly('बाघिन 22 दिन बाद पकड़ी गई', 'दो महीने')).toBe(false);
  });

  it('gives way to the contest of the lead', () => {
    const lead =
      'रीना ने फेंका सोना\n\nपटना। पाटलिपुत्र स्टेडियम में चल रही राज्य जूनियर एथलेटिक्स चैंपियनशिप में रीना ने स्वर्ण जीता।';
    expect(contestInLead(lead)).toBe('राज्य जूनियर एथलेटिक्स चैंपियनशिप');
    expect(contestInLead('रीना जीतीं\n\nपटना। यहां प्रतियोगिता में रीना ने स्वर्ण जीता।')).toBeUndefined();
  });
});

describe('a stem', () => {
  it('says whose, who and of what it is', () => {
    expect(losesWhich('पिताजी की फसल कितने रुपये में बिकी?')).toBe(true);
    expect(losesWhich('कितने पदकों के साथ तालिका में दूसरे स्थान पर रहा?')).toBe(true);
    expect(losesWhich('हरियाणा कितने पदकों के साथ तालिका में दूसरे स्थान पर रहा?')).toBe(false);
    expect(losesWhich('रेलवे ने पुल संख्या कितने पर गश्त बढ़ाई?')).toBe(true);
  });

  it('keeps "ही" behind what comes at once, and loses a "तो" that sets against', () => {
    expect(tidied('बैठक शुरू होते सदस्यों ने क्या किया?')).toContain('होते ही सदस्यों');
    expect(tidied('बैठक होते हुए कितने लोग आए?')).not.toContain('ही');
    expect(tidied('चांदी की कीमतें तो पिछले साल के मुकाबले कितने प्रतिशत ऊपर हैं?')).not.toContain(' तो ');
  });
});
