import { describe, expect, it } from 'vitest';
import { lintItem } from '../../../claims/index.ts';

const good = {
  lang: 'hi' as const,
  stem: 'रमेश शर्मा ने पटना में किस दिन पुल का उद्घाटन किया?',
  options: ['सोमवार', 'बुधवार', 'गुरुवार', 'शनिवार'],
  key: 1,
};
const verdict = (rule: string, change: object) =>
  lintItem({ ...good, ...change }).find((check) => check.rule === rule)?.verdict;

describe('the rubric', () => {
  it('finds nothing in a good item', () => {
    expect(lintItem(good).filter((check) => check.verdict !== 'pass')).toEqual([]);
  });

  const bad: readonly (readonly [rule: string, change: object, verdict: string])[] = [
    ['four-distinct', { options: ['सोमवार', 'बुधवार', 'गुरुवार'] }, 'reject'],
    ['four-distinct', { options: ['24', '२४', '36', '48'], key: 0 }, 'reject'],
    ['no-part-of-key', { options: ['पटना', 'पटना शहर', 'गया', 'आरा'], key: 0 }, 'reject'],
    ['no-all-or-none', { options: ['सोमवार', 'बुधवार', 'गुरुवार', 'इनमें से कोई नहीं'] }, 'reject'],
    [
      'no-all-or-none',
      { lang: 'en', options: ['Monday', 'Tuesday', 'Friday', 'All of the above'] },
      'reject',
    ],
    ['no-yes-no', { options: ['हां', 'नहीं', 'शायद', 'पता'] }, 'reject'],
    ['no-k-type', { options: ['सोमवार', 'बुधवार', 'केवल 1 और 2', 'शनिवार'] }, 'reject'],
    ['no-blank', { stem: 'रमेश शर्मा ने पटना में ____ को पुल का उद्घाटन किया?' }, 'reject'],
    ['not-negative', { stem: 'रमेश शर्मा ने पटना में किस दिन पुल का उद्घाटन नहीं किया?' }, 'reject'],
    ['not-negative', { lang: 'en', stem: 'Which of these is not a city in Bihar?' }, 'reject'],
    ['stands-alone', { stem: 'उन्होंने पटना में किस दिन पुल का उद्घाटन किया?' }, 'reject'],
    ['stands-alone', { lang: 'en', stem: 'On which day did he open the bridge in Patna?' }, 'reject'],
    ['key-not-in-stem', { stem: 'रमेश शर्मा ने बुधवार को पटना में किस दिन पुल का उद्घाटन किया?' }, 'reject'],
    ['one-question', { stem: 'रमेश शर्मा ने पटना में पुल का उद्घाटन किया।' }, 'reject'],
    ['one-question', { stem: 'किसने किस दिन पटना में पुल का उद्घाटन किया?' }, 'reject'],
    ['ascending', { options: ['30', '10', '20', '40'], key: 0 }, 'flag'],
    ['no-absolutes', { options: ['हमेशा सोमवार', 'बुधवार', 'गुरुवार', 'शनिवार'] }, 'flag'],
    ['same-ending', { options: ['सोमवार को', 'बुधवार', 'गुरुवार', 'शनिवार'] }, 'flag'],
    ['longest-key', { options: ['आग', 'बिजली के तार आपस में टकराने से', 'पानी', 'हवा'] }, 'flag'],
  ];
  it.each(bad)('%s fails %j with %s', (rule, change, expected) =>
    expect(verdict(rule, change)).toBe(expected),
  );

  it('wants the key in the quote', () => {
    const evidence = (exact: string) => ({ evidence: { start: 0, end: exact.length, exact } });
    expect(verdict('quote-holds-key', evidence('बुधवार को पटना में पुल का उद्घाटन किया'))).toBe('pass');
    expect(verdict('quote-holds-key', evidence('पटना में पुल का उद्घाटन किया'))).toBe('reject');
  });

  it('takes उन at the end of a name for a name', () => {
    expect(verdict('stands-alone', { stem: 'पुतिन और किम जोंग उन ने किस दिन संधि पर दस्तखत किए?' })).toBe('pass');
  });

  it('checks the quote where there is an article, and says nothing where there is none', () => {
    const evidence = { start: 0, end: 4, exact: 'पटना' };
    expect(
      lintItem({ ...good, evidence }, { article: { text: 'पटना में पुल' } }).find(
        (check) => check.rule === 'evidence-exact',
      )?.verdict,
    ).toBe('pass');
    expect(
      lintItem({ ...good, evidence }, { article: { text: 'गया में पुल' } }).find(
        (check) => check.rule === 'evidence-exact',
      )?.verdict,
    ).toBe('reject');
    expect(lintItem(good).some((check) => check.rule === 'evidence-exact')).toBe(false);
  });
});
