import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { headOf } from '../../../claims/languages/hi/questions/story/headline/head.ts';
import { withoutCounts } from '../../../claims/languages/hi/questions/story/headline/headline-parts.ts';
import {
  linesOf,
  uncountedOf,
} from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';

function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-18' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('the matter at the head of a headline', () => {
  it.each(['विजय हजारे ट्रॉफी', 'सोन नदी जल समझौता', 'उपचुनाव', 'NEET PG 2026'])('is named: %s', (head) => {
    expect(headOf(`${head}: दूसरे दिन भी फैसला टला`)).toBe(head);
  });

  it.each(['बिहार', 'समझिए', 'नरेंद्र मोदी', 'विधायक बोले', 'IND vs AUS', 'पटना में'])(
    'is none where a place, a speaker or the reader is: %s',
    (head) => {
      expect(headOf(`${head}: दूसरे दिन भी फैसला टला`)).toBeUndefined();
    },
  );

  it('stands before a question where the clause behind it would tell the answer', () => {
    const story =
      'विजय हजारे ट्रॉफी: बड़ौदा ने 212 रन से जीता मुकाबला\n\nवडोदरा, 18 नवंबर। बड़ौदा ने बुधवार को असम को 212 रन से हराया। मोहित मोंगिया ने 118 गेंदों पर 143 रन बनाए। असम की टीम 31वें ओवर में 104 रन पर सिमट गई।';
    expect(stemsOf(story).every((stem) => stem.includes('विजय हजारे ट्रॉफी'))).toBe(true);
  });

  it('stands before no question of another year', () => {
    const story =
      'उपचुनाव नतीजे: दो सीटें विपक्ष के खाते में\n\nपटना, 18 नवंबर। रामगढ़ सीट पर अजय सिंह 812 वोट से जीते। अजय सिंह ने 2019 में लोकसभा चुनाव में मोहन यादव को 4,512 वोट से हराया था।';
    const earlier = stemsOf(story).filter((stem) => stem.includes('2019'));
    expect(earlier.every((stem) => !stem.startsWith('उपचुनाव'))).toBe(true);
  });
});

describe('a line before a question', () => {
  it('is not what somebody says at the head or the end of a headline', () => {
    expect(linesOf("'हमें रोज दो घंटे पानी भी नहीं मिलता': हैंडपंप के भरोसे बस्ती के लोग")).toEqual([
      'हैंडपंप के भरोसे बस्ती के लोग',
    ]);
    expect(linesOf('पटना में कृषि मेला शुरू, मंत्री बोले- किसान खुश हैं')).toEqual(['पटना में कृषि मेला शुरू']);
    expect(linesOf("पटना में 'जल महोत्सव' का आगाज")).toEqual(['पटना में जल महोत्सव का आगाज']);
  });

  it('is the clause behind a semicolon where that names something and the first denies', () => {
    expect(linesOf('कूड़ा बोझ नहीं; पटना के छात्रों ने बनाया सस्ता ईंधन')[0]).toBe('पटना के छात्रों ने बनाया सस्ता ईंधन');
  });

  it('ends with where something stands', () => {
    expect(linesOf('थोक महंगाई आठ माह के ऊंचे स्तर पर, सब्जियां महंगी')).toContain('थोक महंगाई आठ माह के ऊंचे स्तर पर');
    expect(linesOf('नदी के पुराने तट पर, बाजार के पास')).not.toContain('नदी के पुराने तट पर');
  });

  it('stands without what it counts, but with what it measures', () => {
    expect(withoutCounts('कोहरे में टकराए पांच वाहन')).toBe('कोहरे में टकराए वाहन');
    expect(uncountedOf(['पुल से नदी में गिरी बस के 12 यात्री घायल'])).toEqual(['पुल से नदी में गिरी बस के यात्री घायल']);
    expect(withoutCounts('तीन दिन बाद 40 रुपये सस्ता हुआ डीजल')).toBeUndefined();
    expect(withoutCounts('दो को उम्रकैद')).toBeUndefined();
  });
});

describe('a headline that tells by how much something changed', () => {
  it.each([
    ['कश्मीर में सेब की पैदावार 20 फीसदी घटी', 'कश्मीर में सेब की पैदावार घटी'],
    ['आलू के निर्यात में 12.5 प्रतिशत की गिरावट', 'आलू के निर्यात में गिरावट'],
    ['सेंसेक्स 412 अंक चढ़ा', 'सेंसेक्स चढ़ा'],
  ])('tells the change without its figure: %s', (line, told) => {
    expect(withoutCounts(line)).toBe(told);
  });

  it('keeps a share of something', () => {
    expect(withoutCounts('बिहार में 67 प्रतिशत मतदान')).toBeUndefined();
  });
});
