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

  it('takes a verb of state for no act that needs ने', () => {
    const beds = { options: ['10', '13', '15', '17'], key: 3 };
    expect(verdict('agreement', { ...beds, stem: 'गया के अस्पताल में 20 में से कितने बेड भरे हैं?' })).toBe('pass');
    expect(verdict('agreement', { ...beds, stem: 'गया के किसान 20 में से कितने पेड़ काटे हैं?' })).not.toBe('pass');
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

  it.each([
    ['Who said that he would open the bridge in Patna?', 'pass'],
    ['Which company says that it will build the bridge in Patna?', 'pass'],
    ['Who said: “It was here, and we saw it today”?', 'pass'],
    ['On which day did Ada Palmer blame US sanctions?', 'pass'],
    ['Who said that it had closed in Patna?', 'reject'],
  ] as const)('%s: %s alone', (stem, expected) => {
    expect(verdict('stands-alone', { lang: 'en', stem })).toBe(expected);
  });

  it('takes a bound for that of the number asked for only where it stands before the question', () => {
    const item = { lang: 'en', options: ['30', '40', '50', '60'], key: 1 };
    const stem = 'By how many students was the satellite built for less than 4 million euros?';
    expect(verdict('beyond-rounding', { ...item, stem })).toBe('pass');
    expect(verdict('beyond-rounding', { ...item, stem: 'Less than how many students built it?' })).toBe(
      'reject',
    );
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

  const pairs: readonly (readonly [what: string, rule: string, right: object, wrong: object])[] = [
    [
      'मत is a vote, नहीं a negative',
      'not-negative',
      { stem: 'रमेश शर्मा को पटना में कितने मत मिले?' },
      { stem: 'रमेश शर्मा को पटना में कौन-सा पद नहीं मिला?' },
    ],
    [
      'a headline that denies turns no question',
      'not-negative',
      { stem: 'करघे चले पर बुनकर नहीं मिल रहे, 4 मई 2026: पटना में कितने करघे हैं?' },
      { stem: 'करघे फिर चले, 4 मई 2026: पटना में कितने करघे नहीं चले?' },
    ],
    [
      'how often agrees with no verb',
      'agreement',
      { stem: 'पटना में हर मतपत्र कितनी बार जांचा गया?' },
      { stem: 'पटना में कितने जवान भेजी गई हैं?' },
    ],
    [
      'of how much it is needs no ने',
      'agreement',
      { stem: 'पटना में बिजली दर की बढ़ोतरी कितने प्रतिशत की है?' },
      { stem: 'पटना में मंत्री रमेश शर्मा कितने पुल की घोषणा किया है?' },
    ],
    [
      'the verb agrees with what is valued',
      'agreement',
      { stem: 'पटना में व्यापार मंडल ने नुकसान कितने रुपये आंका है?' },
      { stem: 'पटना में व्यापार मंडल ने कितने पुल बनाया है?' },
    ],
    [
      'what is quoted is not asked',
      'not-negative',
      { stem: '"पानी नहीं मिला" का आरोप पटना में किसने लगाया?' },
      { stem: '"पानी मिला" किसने पटना में नहीं कहा?' },
    ],
    [
      'what lacks something is no negative question',
      'not-negative',
      { lang: 'en', stem: 'How many homes in Patna were left without power?' },
      { lang: 'en', stem: 'Which homes in Patna were not left in the dark?' },
    ],
    [
      'a noun for a state or town needs the name of a place beside it',
      'stands-alone',
      { stem: 'बिहार में बाढ़ के बाद राज्य में कितने शिविर खुले?' },
      { stem: 'बाढ़ के बाद राज्य में कितने शिविर खुले?' },
    ],
    [
      'a state that is asked for, or told apart, is named by the answer or its words',
      'stands-alone',
      { stem: 'पड़ोसी राज्य में रमेश शर्मा ने कितने शिविर खोले?' },
      { stem: 'रमेश शर्मा ने राज्य में कितने शिविर खोले?' },
    ],
    [
      'a relative may stand before its demonstrative',
      'stands-alone',
      { stem: 'पटना में जिस पुल का उद्घाटन हुआ, वह किस नदी पर है?' },
      { stem: 'पटना में वह पुल किस नदी पर है?' },
    ],
    [
      'a measure beside an intransitive verb is no object',
      'agreement',
      { stem: 'पटना में गंगा का जलस्तर कितने मीटर बढ़ा?' },
      { stem: 'रमेश शर्मा ने पटना में कितने पुल बनाया?' },
    ],
    [
      'by how much is no object',
      'agreement',
      { stem: 'रमेश शर्मा ने पटना में कर की दर कितने प्रतिशत घटाई?' },
      { stem: 'रमेश शर्मा ने पटना में कितने मकान बनाई?' },
    ],
    [
      'a place may stand before the auxiliary',
      'agreement',
      { lang: 'en', stem: 'Where in Patna was the bridge opened?' },
      { lang: 'en', stem: 'Where in Patna the bridge opened?' },
    ],
    [
      'of two nouns the last is counted',
      'agreement',
      { stem: 'रमेश शर्मा ने पटना में कितने राहत शिविर खोले?' },
      { stem: 'रमेश शर्मा ने पटना में कितने सड़क खोली?' },
    ],
    [
      'के लिए is a postposition',
      'agreement',
      { stem: 'पटना का नया पुल किसके लिए है?' },
      { stem: 'रमेश शर्मा पटना में कितने पैसे लिए?' },
    ],
    [
      'a plural wants were',
      'agreement',
      { lang: 'en', stem: 'How many people were aboard the bus in Patna?' },
      { lang: 'en', stem: 'How many people was aboard the bus in Patna?' },
    ],
    [
      'a half more than one is singular',
      'one-form',
      { options: ['आधा घंटा', 'डेढ़ घंटा', 'ढाई घंटे', 'चार घंटे'] },
      { options: ['आधा घंटा', 'डेढ़ घंटा', 'तीन घंटा', 'चार घंटे'] },
    ],
    [
      'what is told for each hour tells one hour',
      'one-form',
      { options: [20, 30, 40, 60].map((speed) => `${speed} किलोमीटर प्रति घंटा`) },
      { options: ['दो घंटा', 'तीन घंटे', 'चार घंटे', 'पांच घंटे'] },
    ],
    [
      'a score is no pair of labels, a joined option is a combination',
      'no-k-type',
      { options: ['1-0', '2-0', '2-1', '3-0'] },
      { options: ['पटना', 'आरा', 'गया', 'पटना और छपरा'] },
    ],
    [
      'pairs combine nothing',
      'no-k-type',
      { options: ['पटना और गया', 'आरा और गया', 'पटना और छपरा', 'आरा और छपरा'] },
      { lang: 'en', options: ['Patna', 'Gaya', 'Arrah', 'Gaya and Chapra'] },
    ],
    [
      'a third script',
      'one-script',
      { options: ['Patna', 'Gaya', 'Arrah', 'Chapra'] },
      { options: ['Patna', 'Gaya', 'Arrah', 'Чапра'] },
    ],
    [
      'no one of all',
      'no-all-or-none',
      { options: ['एक', 'दो', 'तीन', 'चार'] },
      { options: ['रमेश', 'सुरेश', 'महेश', 'इनमें से एक भी नहीं'] },
    ],
    [
      'nobody',
      'no-all-or-none',
      { lang: 'en', options: ['Asha', 'Usha', 'Nisha', 'Disha'] },
      { lang: 'en', options: ['Asha', 'Usha', 'Nisha', 'Nobody knows'] },
    ],
    [
      'मोटे तौर पर is vague',
      'no-vague',
      { stem: 'रमेश शर्मा ने पटना में कितने पुल बनाए?' },
      { stem: 'रमेश शर्मा ने पटना में मोटे तौर पर कितने पुल बनाए?' },
    ],
    [
      'a lone ellipsis is a blank',
      'no-blank',
      { stem: 'रमेश शर्मा ने कहा, "देखेंगे…" तब पटना में क्या बना?' },
      { stem: 'रमेश शर्मा ने पटना में … को पुल का उद्घाटन किया।' },
    ],
  ];
  it.each(pairs)('%s (%s)', (_, rule, right, wrong) => {
    expect(verdict(rule, right)).toBe('pass');
    expect(verdict(rule, wrong)).not.toBe('pass');
  });

  it('takes what the quote joins to the key for true as well, unless the question singles one out', () => {
    const options = ['रमेश शर्मा', 'सुरेश वर्मा', 'अनिल गुप्ता', 'विजय सिंह'];
    const exact = 'महापौर रमेश शर्मा और आयुक्त सुरेश वर्मा ने पटना में पुल का उद्घाटन किया';
    const item = { options, key: 0, evidence: { exact, start: 0, end: exact.length } };
    expect(verdict('no-other-true', { ...item, stem: 'पटना में पुल का उद्घाटन किसने किया?' })).toBe('reject');
    expect(verdict('no-other-true', { ...item, stem: 'पटना में किस महापौर ने पुल का उद्घाटन किया?' })).toBe(
      'pass',
    );
    expect(verdict('no-other-true', { ...item, stem: 'सुरेश वर्मा के साथ पटना में पुल का उद्घाटन किसने किया?' })).toBe(
      'pass',
    );
  });

  it('takes an apostrophe for no quotation mark', () => {
    const lang = 'en' as const;
    const options = ['In a bank', "At a clerk's home", 'In a canal', 'In a train'];
    expect(verdict('no-standout', { lang, options })).toBe('pass');
    expect(verdict('no-standout', { lang, options: [options[0], "At 'home'", ...options.slice(2)] })).toBe(
      'flag',
    );
  });

  it('takes a source for named without its office', () => {
    const claim = {
      status: 'live' as const,
      modality: 'reported' as const,
      attribution: { source: 'राजस्व मंत्री अजय प्रसाद' },
    };
    const told = (stem: string) =>
      lintItem({ ...good, stem }, { claim }).find((check) => check.rule === 'modality')?.verdict;
    expect(told('अजय प्रसाद के अनुसार पटना में पुल का उद्घाटन किस दिन हुआ?')).toBe('pass');
    expect(told('राजस्व मंत्री के अनुसार पटना में पुल का उद्घाटन किस दिन हुआ?')).toBe('reject');
  });
});
