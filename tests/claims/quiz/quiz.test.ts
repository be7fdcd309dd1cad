import { describe, expect, it } from 'vitest';
import { gradeItem, lintItem, makeQuiz, passes, readArticle, toLintItem } from '../../../claims/index.ts';
import { SAMPLE } from '../../../src/web/sample.ts';

const { article, readings } = readArticle({ text: SAMPLE, publishedAt: '2024-06-19' });
const quizOf = (seed: string) => makeQuiz({ readings, articles: [article], items: 10, seed });
const quiz = quizOf('s');
const item = (part: string) => quiz.items.find(({ stem }) => stem.includes(part));
const keyOf = (part: string) => item(part)?.options.find(({ id }) => id === item(part)?.key)?.text;

describe('the quiz of the sample story', () => {
  it('asks after how many years, which car and how long', () => {
    expect(keyOf('कितने वर्ष बाद')).toBe('24 वर्ष');
    expect(keyOf('कौन-सी कार')).toBe('औरुस लिमोजीन');
    expect(keyOf('बातचीत की')).toBe('दो घंटे');
  });

  it('keeps the source in the stem of what is reported', () => {
    expect(item('बातचीत की')?.stem).toMatch(/ \(\p{Nd}{2} जून 2024 की खबर\): रूसी मीडिया के अनुसार, /u);
  });

  it('offers the planned hour as a false option and says that it was planned', () => {
    const talk = item('बातचीत की');
    const planned = talk?.options.find(({ text }) => /^एक घंटा?े?/u.test(text));
    const reason = talk?.distractorReasons.find(({ optionId }) => optionId === planned?.id);
    expect(reason).toMatchObject({ source: 'article' });
    expect(reason?.why).toContain('पहले तय था');
  });

  it('asks nothing that is hedged, planned, denied or an opinion', () => {
    for (const { claimId } of quiz.items) {
      const claim = readings.find((reading) => reading.claim.id === claimId)?.claim;
      expect(['asserted', 'reported']).toContain(claim?.modality);
      expect(claim?.kind).not.toBe('evaluation');
    }
  });

  it('passes every reject rule, one item a claim', () => {
    for (const made of quiz.items) expect(passes(lintItem(toLintItem(made), { article }))).toBe(true);
    expect(new Set(quiz.items.map(({ claimId }) => claimId)).size).toBe(quiz.items.length);
  });

  it('has one right option and a reason for each false one', () => {
    for (const made of quiz.items) {
      expect(made.options.filter(({ id }) => gradeItem(made, id).right)).toHaveLength(1);
      expect(made.distractorReasons).toHaveLength(3);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify(quizOf('s'))).toBe(JSON.stringify(quizOf('s')));
    expect(JSON.stringify(quizOf('t'))).not.toBe(JSON.stringify(quizOf('s')));
  });

  it('refuses to grade an option that it does not have', () => {
    const [first] = quiz.items;
    expect(() => first && gradeItem(first, 'z')).toThrow(RangeError);
  });
});

describe('numbers as options', () => {
  it('ascend, keep the style of the key and stay clear of its rounding', () => {
    const talk = item('बातचीत की');
    expect(talk?.options.every(({ text }) => /घंटा|घंटे/u.test(text) && !/\d/u.test(text))).toBe(true);
    expect(talk?.options.some(({ text }) => /डेढ़|ढाई/u.test(text))).toBe(false);
    const years = item('कितने वर्ष बाद')?.options.map(({ text }) => Number(text.split(' ')[0])) ?? [];
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
});
