import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { contestOpening, namesContest } from '../../../claims/languages/hi/questions/story/match/contest.ts';
import type { Contest } from '../../../claims/languages/hi/questions/story/match/match.ts';
import { wordsOf } from '../../../claims/languages/hi/questions/story/words.ts';

const CONTEST: Contest = {
  text: 'रणजी ट्रॉफी में मध्यप्रदेश और बड़ौदा के बीच मैच में',
  names: [...wordsOf('मध्यप्रदेश'), ...wordsOf('बड़ौदा')],
  label: 'रणजी ट्रॉफी, मध्यप्रदेश–बड़ौदा मैच',
  sides: ['मध्यप्रदेश', 'बड़ौदा'],
  within: { tournament: 'रणजी ट्रॉफी', sides: ['मध्यप्रदेश', 'बड़ौदा'], contest: 'मैच' },
  isOf: () => true,
};

describe('a side of a match', () => {
  it('is one, in one word or in two', () => {
    expect(namesContest(wordsOf('मध्य प्रदेश और बड़ौदा के मैच में राजन के नाम नौ विकेट रहे।'), CONTEST)).toBe(true);
    expect(contestOpening(CONTEST, wordsOf('मध्य प्रदेश ने 311 रन बनाए।'), '311 रन')).toBe(
      'रणजी ट्रॉफी में बड़ौदा के खिलाफ मैच में',
    );
  });

  it('is not told by a longer word that begins with it', () => {
    expect(namesContest(wordsOf('बड़ौदावासी राजन ने मध्य प्रदेश के लिए नौ विकेट लिए।'), CONTEST)).toBe(false);
  });
});

describe('what a side has after several matches', () => {
  const LEAD =
    'रणजी ट्रॉफी: राजन की फिरकी में फंसा बड़ौदा, मध्यप्रदेश 54 रन से जीता\n\nइंदौर, 17 नवंबर। मध्यप्रदेश ने रणजी ट्रॉफी के मैच में मंगलवार को बड़ौदा को 54 रन से हरा दिया। ';
  const stemsOf = (text: string) => {
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-17' });
    return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
  };

  it('is not told of one match', () => {
    const stems = stemsOf(`${LEAD}मध्यप्रदेश पांच मैचों में 22 अंक लेकर ग्रुप में दूसरे स्थान पर पहुंच गया है।`);
    const table = stems.find((stem) => stem.includes('पांच मैचों'));
    expect(table).toBeDefined();
    expect(table).not.toMatch(/के खिलाफ मैच|बड़ौदा मैच/u);
  });

  it('leaves a score in its match', () => {
    const stems = stemsOf(`${LEAD}स्पिनर राजन वर्मा ने दूसरी पारी में 58 रन देकर छह विकेट लिए।`);
    expect(stems.find((stem) => stem.includes('दूसरी पारी'))).toMatch(/रणजी ट्रॉफी/u);
  });
});
