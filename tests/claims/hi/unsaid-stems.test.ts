import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { contestInLead } from '../../../claims/languages/hi/questions/story/match/contest-in-lead.ts';

/** What a stem says amiss, a stem that says it, and one near it that may be asked. */
const PAIRS: readonly [string, string, string][] = [
  [
    'when a statistic begins',
    'किस तारीख से अब तक कोटा में 80 मिलीमीटर बारिश हुई है?',
    'किस तारीख से कोटा में सभी पुस्तकालय शाम को खुले रहेंगे?',
  ],
  [
    'the rest of a sum',
    'पहली पारी के कितने विकेट मिलाकर मोहन राय के नाम नौ शिकार रहे?',
    'पहली पारी के तीन विकेट मिलाकर मोहन राय के नाम कितने शिकार रहे?',
  ],
  ['how long a week was', 'कितने दिन के कारोबारी सप्ताह में सूचकांक 90 अंक गिरा?', 'कितने दिन के अभियान में 90 पुल बने?'],
  [
    'half of a name with its year',
    'कौन-सा मेला 2028 के लिए भूमि अधिग्रहण को लेकर किसान नाराज हैं?',
    'किस मेले के लिए 2028 में भूमि ली गई?',
  ],
];

describe('stems that assert what the story does not', () => {
  it.each(PAIRS)('are given up: %s', (_, bad) => {
    expect(isFlawed(bad)).toBe(true);
  });
  it.each(PAIRS)('leave alone what only looks like %s', (_, __, good) => {
    expect(isFlawed(good)).toBe(false);
  });
});

describe('the contest that a lead names', () => {
  it('does not begin with how it was won', () => {
    const lead = 'कोटा, 3 मार्च। राजस्थान ने फाइनल में गुजरात को हराकर पश्चिमी क्षेत्र महिला हॉकी प्रतियोगिता जीत ली।';
    expect(contestInLead(`राजस्थान ने जीता खिताब\n\n${lead}`)).toBe('पश्चिमी क्षेत्र महिला हॉकी प्रतियोगिता');
  });
  it('keeps a name that ends alike', () => {
    const lead = 'कोटा, 3 मार्च। फाइनल में अंबेडकर स्मारक महिला हॉकी प्रतियोगिता का निर्णय हुआ।';
    expect(contestInLead(`राजस्थान ने जीता खिताब\n\n${lead}`)).toBe('अंबेडकर स्मारक महिला हॉकी प्रतियोगिता');
  });
});

describe('the district of a story', () => {
  const claims = (town: string) => {
    const text = `${town} में मीटर बदले\n\n${town}। ${town} में बिजली के मीटर बदले जा रहे हैं। मार्च में जिले में 1,450 लोगों ने नया मीटर लगवाया।`;
    return readArticle({ text, lang: 'hi', publishedAt: '2024-04-13' }).readings.map(
      ({ claim }) => claim.text,
    );
  };
  it('is named after its town', () => {
    expect(claims('मेरठ').join('\n')).toContain('मेरठ जिले');
  });
  it('is not named after a town whose district is called otherwise', () => {
    expect(claims('नोएडा').join('\n')).not.toContain('नोएडा जिले');
  });
});
