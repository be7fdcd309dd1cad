import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isOfLastSession } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { isMisspelt, typed, undotted } from '../../../claims/languages/hi/questions/stem/spelling.ts';
import { lacksDay, losesMatch } from '../../../claims/languages/hi/questions/undated.ts';
import { underKicker } from '../../../claims/languages/hi/questions/under-kicker.ts';
import { why } from '../../../claims/languages/hi/words.ts';
import { ItemKind } from '../../../claims/model.ts';

function quizOf(text: string, publishedAt?: string) {
  const { article, readings } = readArticle({
    text,
    lang: 'hi',
    title: '',
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ItemKind.options }).items;
}
const stemsOf = (text: string, publishedAt?: string) =>
  quizOf(text, publishedAt)
    .map(({ stem }) => stem)
    .join('\n');

describe('a stem that hangs on words of its story', () => {
  it.each([
    'गया जिले के कितने गांव और 40 टोले डूब गए?',
    'अगले ओवर में किसने रमेश वर्मा को आउट किया?',
    'अन्य क्वार्टर फाइनल में ओडिशा ने किस टीम को 3-1 से हराया?',
    'किसकी गेंद पर बोल्ड आउट हो गए?',
    '30 टेस्ट मैचों में से कितने में नेपाल जीता है?',
    'मोहन ने दस मैचों में कितने शतक लगाए थे?',
    'किसने एक और रिकॉर्ड अपने नाम किया?',
    'किसान मोहन ने बताया कि कितने दिन से कतार में लगे हैं?',
    'रेलवे ने कल की कितनी ट्रेनें रद्द की हैं?',
    'परियोजना पर कितने रुपये खर्च हुए हैं?',
    'रमेश राणा की पार्टी की प्राथमिक सदस्यता को किस वर्ष खत्म किया गया?',
    "घटी रफ्तार'भारत आगे बढ़ रहा है'मोर्चे पर कितने फैसलों का असर रहा?",
    'सूचकांक में भूटान कितने देशों के बीच 90वें नंबर पर है?',
    'मोहन ने राकेश को कितने सेटों के मैच में 6-4, 4-6 और 6-3 से हराया?',
    'किस वर्ष देश में मजदूरों ने कई प्रदर्शन किए?',
    'आग पटना से कितने किलोमीटर दक्षिण के इलाके में लगी?',
    'गया से किस शहर जा रही बस ट्रक से टकरा गई?',
    'आरोपियों से कितने सिम कार्ड बरामद हुए हैं?',
    'मोहन ने कितनी गेंदों पर 64 रन बनाए?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'गया जिले के कितने गांव डूब गए?',
    'रणजी ट्रॉफी के पहले ओवर में किसने रमेश वर्मा को आउट किया?',
    'मोहन किसकी गेंद पर बोल्ड आउट हो गए?',
    'सूचकांक में भूटान किस स्थान पर है?',
    'भूकंप का केंद्र पटना से कितने किलोमीटर दक्षिण में था?',
    'गया से पटना जा रही बस किस वाहन से टकरा गई?',
    'मोहन ने 64 गेंदों पर कितने रन बनाए?',
    'स्टेशन से हर कितने मिनट पर एक बस चलती है?',
    'पुल की परियोजना पर कितने रुपये खर्च हुए हैं?',
  ])('is asked where nothing is left out: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('is known whether its sounds are dotted or not', () => {
    expect(undotted('फ़ाइनल मुक़ाबले में')).toBe('फाइनल मुकाबले में');
    expect(isFlawed('अन्य सेमीफ़ाइनल में किसने गोल किया?')).toBe(true);
  });
});

describe('a word that is spelt as none can be', () => {
  it('is mended where its letters alone were mistyped', () => {
    expect(typed('साढे\u093c तीन बजे लोगोंं की')).toBe('साढ\u093cे तीन बजे लोगों की');
    expect(typed('साढ\u093cे तीन बजे लोगों की')).toBe('साढ\u093cे तीन बजे लोगों की');
  });

  it('keeps a stem from being asked', () => {
    expect(isMisspelt('नेपाल मे हुए हमले में कितने लोग मरे?')).toBe(true);
    expect(isMisspelt('गाड\u093cीी किस शहर से आई?')).toBe(true);
    expect(isMisspelt('हादसा करीब कितने मिनट पर हुआ?')).toBe(true);
    expect(isMisspelt('नेपाल में हुए हमले में कितने लोग मरे?')).toBe(false);
  });
});

describe('"ही" behind what was little', () => {
  it('stays where something could not be done', () => {
    const text = 'रणजी ट्रॉफी में ओडिशा के खिलाफ मैच में विराट कोहली 29 रन ही बना सके।';
    for (const stem of stemsOf(text, '2026-10-28').split('\n'))
      if (stem.includes('29 रन')) expect(stem).toContain('29 रन ही बना सके');
  });
});

describe('"पिछले साल" of what goes by sessions', () => {
  it('is not told as a year', () => {
    expect(isOfLastSession('पिछले साल प्रति विषय कितने रुपये लिए गए थे?')).toBe(true);
    expect(isOfLastSession('पिछले साल बिहार में कितने पुल बने थे?')).toBe(false);
  });
});

describe('what a kicker has said', () => {
  it('is not said again: the match', () => {
    const stem = 'भारत और नेपाल के बीच मुकाबले में मोहन ने कितने रन बनाए?';
    expect(underKicker('भारत बनाम नेपाल पहला वनडे – मोहन चमके (5 मई 2026 की खबर)', stem)).toBe(
      'मोहन ने कितने रन बनाए?',
    );
    expect(underKicker('भारत बनाम ओमान पहला वनडे (5 मई 2026 की खबर)', stem)).toBe(stem);
  });

  it('nor the place of a mishap inside the stem', () => {
    const kicker = 'गंगा सेतु पर भिड़ीं दो बसें (5 मई 2026 की खबर)';
    const told = underKicker(kicker, 'मोहन ने गंगा सेतु पर हुए हादसे पर शोक जताते हुए कितने रुपये दिए?');
    expect(told).toBe('मोहन ने हादसे पर शोक जताते हुए कितने रुपये दिए?');
  });
});

describe('a score under a whole tournament', () => {
  it('is of no match', () => {
    expect(losesMatch('राष्ट्रीय महिला कबड्डी (5 मई 2026 की खबर): मोना ने कितने अंक हासिल किए?')).toBe(true);
    expect(losesMatch('राष्ट्रीय महिला कबड्डी (5 मई 2026 की खबर): फाइनल में मोना ने कितने अंक लिए?')).toBe(false);
    expect(losesMatch('ओडिशा–बंगाल मैच (5 मई 2026 की खबर): मोना ने कितने अंक लिए?')).toBe(false);
  });

  it('nor is play that names no match, where nobody knows the day', () => {
    expect(lacksDay('किसने मोहन वर्मा को पवेलियन भेजा?')).toBe(true);
    expect(lacksDay('रणजी ट्रॉफी के फाइनल में किसने मोहन वर्मा को पवेलियन भेजा?')).toBe(false);
  });
});

describe('a share of what goes on every year', () => {
  it('is not asked without its year', () => {
    expect(lacksDay('नेपाल अपने कितने प्रतिशत तेल का आयात करता है?')).toBe(true);
    expect(lacksDay('2019 में नेपाल अपने कितने प्रतिशत तेल का आयात करता था?')).toBe(false);
  });
});

describe('what a claim leaves out of its sentence', () => {
  it('keeps it from being asked where it limits it', () => {
    const told = (limit: string) =>
      stemsOf(`पटना में खेल का आयोजन हुआ। बिहार ने ${limit}11 साल बाद कोई पदक पक्का किया है।`, '2026-10-28');
    expect(told('इस प्रतियोगिता में ')).not.toContain('पदक पक्का');
  });
});

describe('what a story is of', () => {
  it('is no vote that is still to come', () => {
    const text =
      'उत्तराखंड: चुनाव से तीन महीने पहले 200 कार्यकर्ताओं ने छोड़ा दल\n\nदेहरादून। मोहन सिंह राणा ने गुरुवार को राजीव भवन में अपने 200 समर्थकों के साथ कांग्रेस का दामन थाम लिया।';
    expect(stemsOf(text, '2026-11-19')).not.toContain('उत्तराखंड में चुनाव');
  });

  it('is no show of strength in a text without a headline', () => {
    const text =
      'नवंबर 2017 में मलेशिया में राजनयिकों से बातचीत हुई. पेरिस समझौते से अमेरिका ने खुद को अलग कर लिया है. चीन अपनी ताकत का प्रदर्शन कर सकता है. नेपाल ने भी ताकत का प्रदर्शन किया.';
    expect(stemsOf(text)).not.toContain('में प्रदर्शन');
  });
});

describe('an earthquake', () => {
  it('is not called by a town far from its centre where that is told', () => {
    const text =
      'पटना में भूकंप से लोग घरों से निकले\n\nपटना. भूकंप से पटना में लोग डर गए। पटना में आए भूकंप के झटके दो सेकेंड रहे। भूकंप का केंद्र असम के कोकराझार जिले में धरती के 13 किलोमीटर अंदर था।';
    for (const stem of stemsOf(text).split('\n'))
      if (stem.includes('केंद्र')) expect(stem).not.toMatch(/^पटना में भूकंप/u);
  });
});

describe('the reason why an option is false', () => {
  const reason = { source: 'article', value: '12', detail: 'गया में 12 लोग घायल हुए।' } as const;

  it('stands in quotation marks where the story has it word for word, and without where it was put together', () => {
    expect(why({ ...reason, isExact: true })).toBe('12 किसी और बात का आंकड़ा है: “गया में 12 लोग घायल हुए”।');
    expect(why(reason)).toBe('12 किसी और बात का आंकड़ा है: गया में 12 लोग घायल हुए।');
  });
});

describe('those who did it, told in two numbers', () => {
  it('are not asked for', () => {
    const text =
      'सीरिया के दमिश्क शहर में आत्मघाती हमला\n\nसीरिया के दमिश्क शहर में आत्मघाती हमला हुआ। सोमवार को 2 हमलावरों ने दमिश्क के थाने पर हमला कर दिया। 4 आतंकियों ने मिलकर इस हमले को अंजाम दिया।';
    expect(stemsOf(text)).not.toMatch(/कितने (?:हमलावरों|आतंकियों) ने/u);
  });

  it('are where one number is of those who were killed', () => {
    const text =
      'सीरिया के दमिश्क शहर में आत्मघाती हमला\n\nसीरिया के दमिश्क शहर में आत्मघाती हमला हुआ। सोमवार को 4 हमलावरों ने दमिश्क के थाने पर हमला कर दिया। 2 आतंकी मारे गए।';
    expect(stemsOf(text)).toMatch(/कितने हमलावरों ने/u);
  });
});

describe('a place that a story only names', () => {
  it('does not stand before a count as where that was', () => {
    const text =
      'तेज गेंदबाज मोहम्मद शमी सड़क दुर्घटना में घायल हो गए हैं। शमी कार से दिल्ली जा रहे थे तभी ट्रक से टक्कर हो गई। इसके बाद डॉक्टर ने उनके सिर पर दस टांके लगाए हैं।';
    expect(stemsOf(text)).not.toMatch(/(?:^|\n)दिल्ली: /u);
  });
});

describe('what a round-up of sport turns to', () => {
  it('stands under no tournament of its first part', () => {
    const text =
      'राष्ट्रीय महिला कबड्डी: हरियाणा और रेलवे फाइनल में\n\nपटना। राष्ट्रीय महिला कबड्डी चैंपियनशिप में शनिवार को रेलवे ने बिहार को 36-29 से हराया।\n\nउधर, भुवनेश्वर में अंतर विश्वविद्यालय एथलेटिक्स में मोहन राज ने भाला फेंक में 73 मीटर के साथ रजत पदक जीता।';
    for (const stem of stemsOf(text, '2026-12-20').split('\n'))
      if (stem.includes('भाला')) expect(stem).not.toMatch(/^राष्ट्रीय महिला कबड्डी/u);
  });
});
