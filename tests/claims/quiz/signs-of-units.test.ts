import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { saysTwice } from '../../../claims/languages/hi/questions/stem/doubles.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';

function itemsOf(text: string, kinds?: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-14' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items;
}
const optionsOf = (items: readonly Item[], part: string) =>
  items.find(({ stem }) => stem.includes(part))?.options.map(({ text }) => text) ?? [];

describe('a unit that is told by its sign', () => {
  it('is asked for by its name, the options with the sign', () => {
    const shares = itemsOf('मुंबई में सोहम मोटर्स का शेयर शुक्रवार को 2.3% चढ़ा।', ['percent']);
    const options = optionsOf(shares, 'कितने प्रतिशत');
    expect(options).toContain('2.3%');
    expect(options.every((one) => one.endsWith('%'))).toBe(true);
    const money = itemsOf('पटना में एक क्लर्क के घर से ₹28.5 करोड़ नकद बरामद हुआ।', ['money']);
    expect(optionsOf(money, 'कितने रुपये नकद')).toContain('₹28.5 करोड़');
  });

  it('of memory has the sizes that devices have beside it', () => {
    const phone = itemsOf('लखनऊ में नए फोन में 4GB रैम और 2000mAh की बैटरी है।');
    const options = optionsOf(phone, 'कितने GB');
    expect(options).toContain('4GB');
    expect(options.filter((one) => /^(?:5|7|9|10)GB$/u.test(one))).toEqual([]);
  });
});

describe('those of whom a bare number is told', () => {
  it('are people where they are chosen or hired', () => {
    const stems = itemsOf('बिहार में शिक्षक भर्ती में अगस्त में 11,400 का चयन हुआ था।', ['count']).map(
      ({ stem }) => stem,
    );
    expect(stems.some((stem) => stem.includes('कितने लोगों का चयन'))).toBe(true);
  });

  it('are not where the number is a year or a fund', () => {
    const stems = itemsOf('बिहार में 2019 का चुनाव तीन चरणों में हुआ था।', ['count']).map(({ stem }) => stem);
    expect(stems.filter((stem) => stem.includes('कितने लोगों'))).toEqual([]);
  });
});

describe('a unit that stands behind two numbers', () => {
  it('is not said twice', () => {
    expect(saysTwice('गया में यूरिया की 71 हजार टन की मांग के मुकाबले 38 हजार टन की आपूर्ति हुई।')).toBe(false);
    expect(saysTwice('गया में बिजली गिरने से किसान की मौत, बिजली गिरने से दो घायल।')).toBe(true);
  });
});

describe('a headline that asks', () => {
  it.each([
    ['नेपाल में चुनाव के नतीजों का भारत पर क्या असर पड़ेगा?', 'नेपाल में चुनाव के नतीजों का भारत पर असर'],
    ['कोरिया को क्यों चाहिए भारतीय नर्सें, और वहां की मुश्किलें क्या हैं?', 'कोरिया को चाहिए भारतीय नर्सें'],
    ['बिना नेटवर्क के छह भाषाओं में चलेगा यह सस्ता फोन', 'बिना नेटवर्क के छह भाषाओं में चलेगा सस्ता फोन'],
  ])('stands as what it asks about: %s', (headline, line) => {
    expect(linesOf(headline)).toContain(line);
  });

  it.each(['क्या नेपाल में फिर होंगे चुनाव?', 'घर बैठे कैसे करें आवेदन?', 'दोनों देश मिलकर करेंगे यह काम'])(
    'is no line where nothing is taken for granted: %s',
    (headline) => {
      expect(linesOf(headline)).toEqual([]);
    },
  );
});

describe('a day of an alert', () => {
  it('is not asked for: it may be the day on which it was given', () => {
    expect(isFlawed('मौसम विभाग ने गया के लिए किस दिन रेड अलर्ट जारी किया है?')).toBe(true);
    expect(isFlawed('मौसम विभाग ने गया के लिए कौन-सा अलर्ट जारी किया है?')).toBe(false);
  });
});
