import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { dated } from '../../../claims/languages/hi/questions/ask/as-of.ts';
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
    'a reading of what is not told',
    'किस शहर में 6.4 डिग्री सेल्सियस दर्ज हुआ?',
    'किस शहर में न्यूनतम तापमान 6.4 डिग्री सेल्सियस दर्ज हुआ?',
  ],
  ['a depth of what is not told', 'चंबा में कितने सेंटीमीटर दर्ज की गई?', 'चंबा में कितने सेंटीमीटर बर्फबारी दर्ज की गई?'],
  [
    'the colour of an alert for states, parts of which have another',
    'मौसम विभाग ने राजस्थान और हरियाणा के कुछ हिस्सों में लू का किस रंग का अलर्ट जारी किया है?',
    'मौसम विभाग ने सीकर और चूरू में लू का किस रंग का अलर्ट जारी किया है?',
  ],
  ['many and one', 'मोहन राय के परिवार में कितनी बेटियां और एक बेटा हैं?', 'मोहन राय के परिवार में कितनी बेटियां हैं?'],
  [
    'votes that tell the number',
    'कितने सदस्यीय पीठ ने 3-2 से फैसला दिया?',
    'कितने सदस्यीय समिति 12 मार्च तक रिपोर्ट देगी?',
  ],
  [
    'a duration as the subject of many',
    'बजट पर चर्चा के लिए कितनी देर तय हैं?',
    'दोनों आरोपी पुल के नीचे कितनी देर छिपे रहे हैं?',
  ],
  [
    'balls of an over that is not told',
    'किसने पहली तीन गेंदों पर चौके लगाकर मैच खत्म कर दिया?',
    'किसने आखिरी ओवर की पहली तीन गेंदों पर चौके लगाकर मैच खत्म कर दिया?',
  ],
  [
    'the year of what came before as that of the deed',
    'नेपाल ने पिछले वर्ष बाढ़ से हुई तबाही के बाद पुनर्निर्माण के लिए कितने पुलों के समझौते पर हस्ताक्षर किए?',
    'नेपाल ने पिछले वर्ष पुनर्निर्माण के लिए कितने पुलों के समझौते पर हस्ताक्षर किए?',
  ],
  [
    'the day of one of two that died on days of their own',
    'किस तारीख को रमेश राय और सोमवार को मोहन राय ने दम तोड़ा?',
    'किस तारीख को रमेश राय और मोहन राय ने दम तोड़ा?',
  ],
  [
    'the number of what is not told',
    'सोमवार को संख्या कितनी कर दी गई?',
    'सोमवार को सीटों की संख्या कितनी कर दी गई?',
  ],
  [
    'the body in the name of a bill',
    'सदन ने किस विश्वविद्यालय संशोधन विधेयक पारित कर दिया?',
    'सदन ने किस विश्वविद्यालय को मान्यता दी?',
  ],
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

describe('what stems of a story keep', () => {
  const stems = (text: string) => {
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-03-03' });
    return makeQuiz({ articles: [article], readings, seed: 's', items: 20 })
      .items.map(({ stem }) => stem)
      .join('\n');
  };
  const badminton = (second: string) =>
    `बैडमिंटन: कोटा ओपन में सीमा वर्मा ने जीता खिताब\n\nकोटा, 3 मार्च। सीमा वर्मा ने मंगलवार को कोटा ओपन का महिला एकल खिताब जीता। ${second}`;

  it('no place of another half that only says whose something became', () => {
    const told = stems(badminton('पुरुष एकल का खिताब चीन के खाते में गया, जबकि मिश्रित युगल मलेशिया ने जीता।'));
    expect(told).not.toContain('के खाते में मिश्रित');
  });
  it('the place where both halves came about', () => {
    const told = stems(
      'कोटा में बस पलटी\n\nकोटा, 3 मार्च। मंगलवार को कोटा के पास बस पलट गई और 14 लोग घायल हो गए।',
    );
    expect(told).toMatch(/कोटा .*कितने लोग घायल/u);
  });
  it('a time of two words whole', () => {
    const told = stems(
      'लोकगायिका सीमा वर्मा का निधन\n\nबस्तर, 3 मार्च। लोकगायिका सीमा वर्मा का सोमवार देर रात कोंडागांव जिले के अपने गांव में निधन हो गया।',
    );
    expect(told).not.toMatch(/का रात /u);
    expect(told).toContain('देर रात');
  });
  it('this time apart from its whole year', () =>
    expect(dated('विधायकों ने इस बार कितने प्रश्न लगाए हैं?', '2026-03-03')).toBe(
      'विधायकों ने इस बार कितने प्रश्न लगाए हैं?',
    ));
  it('this year as the year that it is', () =>
    expect(dated('विधायकों ने इस साल कितने प्रश्न लगाए हैं?', '2026-03-03')).toContain('2026'));
  it('men and women in one word as men, and women alone as women', () => {
    const fail = (who: string) =>
      stems(
        `परीक्षा\n\nजोधपुर, 3 मार्च। एक विषय में 812 ${who} के फेल हो जाने से जोधपुर विश्वविद्यालय में सोमवार को हंगामा होता रहा।`,
      );
    expect(fail('छात्र-छात्राओं')).toContain('कितने छात्र-छात्राओं');
    expect(fail('छात्राओं')).toContain('कितनी छात्राओं');
  });
  it('a rank of two words out of the question for whoever has it', () => {
    const out = stems(
      'रणजी ट्रॉफी: राजस्थान ने गुजरात को हराया\n\nकोटा, 3 मार्च। राजस्थान ने रणजी ट्रॉफी के मैच में मंगलवार को यहां गुजरात को आठ विकेट से हरा दिया। राजस्थान के तेज गेंदबाज मोहन राय ने अपनी दूसरी ही गेंद पर सलामी बल्लेबाज हर्ष वर्मा को बोल्ड किया। गुजरात के कप्तान सुरेश पटेल ने 64 रन बनाए और अजय शाह ने 30 रन जोड़े।',
    );
    expect(out).toContain('गेंद पर किसे बोल्ड किया');
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
