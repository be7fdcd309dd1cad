import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const told = (text: string, part: string) => claims(text).find((claim) => claim.text.includes(part));
const sourceOf = (text: string, part: string) => told(text, part)?.attribution?.source ?? null;

describe('what an act is meant for', () => {
  it('has not happened', () => {
    const found = texts('विभाग के अनुसार दरारों का पता लगाने के लिए बिहार सरकार की टीम लगी हुई है।');
    expect(found).toEqual(['दरारों का पता लगाने के लिए बिहार सरकार की टीम लगी हुई है।']);
  });

  it('has happened where somebody is thanked for it', () => {
    expect(texts('जापान ने बंदरगाह का समर्थन करने के लिए भारत का आभार जताया।')).toContain(
      'भारत ने बंदरगाह का समर्थन किया।',
    );
  });
});

describe('an action that somebody is named for', () => {
  it('is not done where it is only forbidden', () => {
    const found = texts('मंत्री ने कहा कि पटना में निजी कंपनियों द्वारा रेत की बिक्री पर प्रतिबंध होगा।');
    expect(found.filter((text) => /बिक्री की।$/u.test(text))).toEqual([]);
  });

  it('is done where something is thought of it, and whoever did it does not think so', () => {
    const story = 'जापान के प्रधानमंत्री शिगेरू इशिबा द्वारा आठ वर्ष बाद भारत की यात्रा को अहम माना जा रहा है।';
    expect(texts(story)).toContain('जापान के प्रधानमंत्री शिगेरू इशिबा ने आठ वर्ष बाद भारत की यात्रा की।');
    expect(sourceOf(story, 'अहम')).toBeNull();
    expect(sourceOf('विशेषज्ञों द्वारा योजना को अहम माना जा रहा है।', 'अहम')).toBe('विशेषज्ञों');
  });
});

describe('no source', () => {
  it('is where somebody got to', () => {
    expect(sourceOf('पटना पहुंचने पर पता चला कि मोहन राय गलत बस में बैठ गया है।', 'गलत बस')).toBeNull();
  });

  it('is a surname that is also an opinion', () => {
    expect(sourceOf('मोहन राय इतने नाराज थे कि 12 लोग सभा से चले गए।', '12 लोग')).toBeNull();
  });

  it('is what one acts by', () => {
    const claim = told('बिहार सरकार ने केंद्र की गाइडलाइन के अनुसार चार मई से छूट दी है।', 'छूट');
    expect([claim?.attribution, claim?.modality]).toEqual([null, 'asserted']);
    expect(claim?.text).toContain('गाइडलाइन के अनुसार');
  });

  it('are those who were asked, for the sentence behind', () => {
    const story = 'सर्वे में 29 फीसदी लोगों ने कहा कि पानी कम है। गांवों में कुएं सूख रहे हैं।';
    expect(sourceOf(story, 'पानी')).toContain('29 फीसदी लोगों');
    expect(sourceOf(story, 'कुएं')).toBeNull();
  });

  it('begins with the particle of the phrase before', () => {
    const story = 'शुक्रवार को ही लीग अध्यक्ष मोहन राय ने कहा है कि पटना में 12 मैच होंगे।';
    expect(sourceOf(story, '12 मैच')).toBe('लीग अध्यक्ष मोहन राय');
  });
});

describe('news', () => {
  it.each(['अच्छी', 'बड़ी'])('that is %s is there', (kind) => {
    expect(told(`पटना के यात्रियों के लिए ${kind} खबर है।`, 'खबर')?.modality).toBe('asserted');
  });

  it('of what happened to somebody is hearsay', () => {
    expect(told('पटना में एक मजदूर के भी मारे जाने की खबर है।', 'मजदूर')?.modality).toBe('hedged');
  });

  it('that was seen is so', () => {
    expect(told('फिर यह देखा गया कि 18 महीने से मौजूद मरीज का घाव भर गया है।', 'घाव')?.modality).toBe('asserted');
  });
});

describe('words as papers spell them', () => {
  it('take "कहा की" for "कहा कि" and "खुलेंगें" for "खुलेंगे"', () => {
    const claim = told('मंत्री मोहन राय ने कहा की पटना में 12 स्कूल खुलेंगें।', '12 स्कूल');
    expect([claim?.text, claim?.modality, claim?.attribution?.source]).toEqual([
      'पटना में 12 स्कूल खुलेंगें।',
      'planned',
      'मंत्री मोहन राय',
    ]);
  });

  it('leave "की" to what it belongs to', () => {
    expect(texts('पटना में 12 स्कूलों की मरम्मत हुई है।')).toEqual(['पटना में 12 स्कूलों की मरम्मत हुई है।']);
  });

  it('end a sentence where its quotation closes', () => {
    const story =
      'मोहन राय ने कहा, “बिहार के लोग इस फैसले को नहीं भूलेगें.” 7 जून को पटना में राजेश वर्मा ने मेले का उद्घाटन किया.';
    expect(told(story, 'उद्घाटन')?.text).toMatch(/^(?!.*फैसले).*मेले का उद्घाटन किया।$/u);
    expect(sourceOf(story, 'उद्घाटन')).toBeNull();
  });

  it('hold a surname that is also a form of a verb', () => {
    const story = 'एंडी मरे ब्रिटेन के खिलाड़ी हैं। रोजर फेडरर ने मरे को हराया। दोनों के बीच मुकाबला तीन घंटे तक चला।';
    expect(texts(story)).toContain('रोजर फेडरर और एंडी मरे के बीच मुकाबला तीन घंटे तक चला।');
    expect(texts('एंडी मरे ब्रिटेन के खिलाड़ी हैं। हादसे में 12 लोग मरे हैं।').join(' ')).not.toContain('एंडी मरे हैं');
  });
});

describe('what comes of a thing that is so much', () => {
  it.each([
    ['धमाका इतना तेज था कि उसकी आवाज छह किलोमीटर तक सुनाई दी।', 'धमाके की आवाज छह किलोमीटर तक सुनाई दी।'],
    ['भूकंप इतना तेज था कि इसके झटके दिल्ली में भी महसूस किए गए।', 'भूकंप के झटके दिल्ली में भी महसूस किए गए।'],
  ])('is told of it: %s', (story, claim) => expect(texts(story)).toContain(claim));

  it('is told of nothing where somebody is so', () => {
    expect(texts('एक व्यक्ति इतना नाराज था कि इसके टुकड़े दिल्ली में भी मिले।')).toEqual([]);
  });
});

describe('a time that a clause tells', () => {
  it('is a fact of its own where a participle stands in it', () => {
    const story = 'पटना में तब हंगामा हुआ जब खाड़ी देशों को भेजे गए सांसदों ने मंत्री मोहन राय से मुलाकात की।';
    expect(texts(story)).toContain('खाड़ी देशों को भेजे गए सांसदों ने मंत्री मोहन राय से मुलाकात की।');
  });

  it('is none where it may come', () => {
    const story = 'पटना में तब हंगामा होगा जब खाड़ी देशों को भेजे गए सांसद मंत्री मोहन राय से मिलेंगे।';
    expect(texts(story).filter((text) => text.startsWith('खाड़ी'))).toEqual([]);
  });
});

describe('what is not said to be so', () => {
  it.each([
    'ऐसा नहीं है कि पटना में 12 पुल टूटे हैं।',
    'विशेषज्ञों को ऐसा कोई प्रमाण नहीं मिला है कि यह जीवाणु 12 दिन तक कागज पर रह सकता है।',
    'मंत्री मोहन राय ने यह नहीं कहा कि पटना में 12 पुल टूटे हैं।',
  ])('is not told: %s', (story) => expect(texts(story).filter((text) => text.includes('12'))).toEqual([]));

  it('is told where it was found out', () => {
    expect(texts('जांच में पता चला कि पटना में 12 पुल टूटे हैं।')).toContain('पटना में 12 पुल टूटे हैं।');
  });
});

describe('"कहा" without a speaker', () => {
  it('is of whoever spoke right before', () => {
    const story = 'समूह के चेयरमैन अजय साहनी ने कहा कि ऐप सुरक्षित है। साथ ही कहा कि परिषद ने 12 जांच किट बनाई हैं।';
    expect(sourceOf(story, '12 जांच')).toBe('समूह के चेयरमैन अजय साहनी');
  });

  it('is nobody’s word else, and not the paper’s', () => {
    expect(told('साथ ही कहा कि परिषद ने 12 जांच किट बनाई हैं।', '12 जांच')).toBeUndefined();
  });
});

describe('what goes on from a speaker', () => {
  const said = 'आयुक्त मोहन राय ने बताया कि पुल पर काम तेज हुआ है।';

  it('is how things are', () => {
    expect(sourceOf(`${said} नदी का पानी पुल से दूर है।`, 'दूर है')).toBe('आयुक्त मोहन राय');
  });

  it('is not what somebody else does now', () => {
    expect(sourceOf(`${said} सुनील यादव पटना से चुनाव लड़ रहे हैं।`, 'चुनाव')).toBeNull();
  });

  it('is not where something happened', () => {
    const counted = 'आयुक्त मोहन राय ने बताया कि 12 पुल टूटे हैं।';
    expect(sourceOf(`${counted} ओडिशा के आठ जिलों में भी भारी बारिश हुई।`, 'बारिश')).toBeNull();
    expect(sourceOf(`${counted} अब तक 40 लोग बचाए गए हैं।`, '40 लोग')).toBe('आयुक्त मोहन राय');
  });

  it('is not what is set for a day, behind "के अनुसार"', () => {
    const story = 'अधिकारियों के अनुसार बाघिन ने शावकों को जन्म दिया था। बाघ गणना एक दिसंबर से शुरू होगी।';
    expect(sourceOf(story, 'गणना')).toBeNull();
  });
});

describe('what is not done', () => {
  it('is told with its बिना', () => {
    const story = 'मंत्री मोहन राय ने कहा कि 14 दिन की अवधि पूरी किए बिना यात्रियों को जाने की इजाजत नहीं दी जाएगी।';
    expect(texts(story)).toContain('14 दिन की अवधि पूरी किए बिना यात्रियों को जाने की इजाजत नहीं दी जाएगी।');
    expect(texts(story).filter((text) => /किए।$/u.test(text))).toEqual([]);
  });

  it('leaves बिना before its noun alone', () => {
    expect(texts('मोहन राय बिना टिकट यात्रा कर रहे थे।')).toContain('मोहन राय बिना टिकट यात्रा कर रहे थे।');
  });
});

describe('who says it without ने', () => {
  it.each([
    ['विशेषज्ञ मानते हैं कि पटना में 12 पुल कमजोर हैं।', 'विशेषज्ञ'],
    ['मोहन राय बोले- पटना में 12 पुल कमजोर हैं।', 'मोहन राय'],
    ['पटना में 12 पुल कमजोर हैं, ऐसा पुलिस का कहना है।', 'पुलिस'],
  ])('is the source: %s', (story, source) => expect(sourceOf(story, '12 पुल')).toBe(source));

  it('is nobody who only speaks a language', () => {
    expect(sourceOf('बच्चे अंग्रेजी बोले, 12 लोग खुश हुए।', '12 लोग')).toBeNull();
  });

  it('does not end the speech of another', () => {
    const story =
      'मुख्यमंत्री मोहन राय ने कहा कि बंदी पर बयान उलझे हैं। हम बंदी के पक्ष में हैं। लेकिन केंद्र सरकार बंदी पर जोर देती है।';
    expect(sourceOf(story, 'जोर')).toBe('मुख्यमंत्री मोहन राय');
  });
});

describe('what a plan is', () => {
  it('is planned', () => {
    expect(told('बिहार सरकार की योजना पटना में 12 पुल बनाने की है।', '12 पुल')?.modality).toBe('planned');
  });

  it('is done where it was done', () => {
    expect(told('बिहार सरकार ने पटना में 12 पुल बनाने की योजना पूरी की है।', '12 पुल')?.modality).toBe('asserted');
  });
});

describe('the first line', () => {
  const rest = 'मेला रविवार को बंद होगा।';

  it('is no title where it is a paragraph of its own that ends in a question', () => {
    const first =
      'विभाग के मुताबिक पटना के मेले में इस बार 12 राज्यों के बुनकर आए हैं और पहले ही दिन साढ़े तीन लाख रुपये की साड़ियां बिकी हैं. मेले के आखिरी दिन अब सवाल यह है कि क्या बारिश के बीच बची हुई साड़ियां भी बिक पाएंगी?';
    const { article, readings } = readArticle({ text: `${first}\n${rest}`, lang: 'hi' });
    expect(article.title).toBe('');
    expect(readings.some(({ claim }) => claim.attribution?.source === 'विभाग')).toBe(true);
  });

  it('is the title where it asks and nothing is told before', () => {
    const first = 'पटना के मेले में क्या बारिश के बीच बिक पाएंगी 12 राज्यों के बुनकरों की साड़ियां?';
    expect(readArticle({ text: `${first}\n${rest}`, lang: 'hi' }).article.title).toBe(first);
  });
});
