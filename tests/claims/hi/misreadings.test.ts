import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', publishedAt: '2024-06-19' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);
const stems = (text: string) => {
  const { article, readings } = read(text);
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
};

describe('an office that the clause says is over', () => {
  it.each([
    'झारखंड के वन मंत्री दिनेश उरांव ने सोमवार को अपने पद से इस्तीफा दे दिया।',
    'माओवादियों ने हमला करके कांग्रेस के नेता विनोद शुक्ल की हत्या कर दी।',
    'असम के पूर्व मुख्यमंत्री तरुण गोगोई ने गुवाहाटी में सभा की।',
  ])('is not told as held: %s', (story) => {
    expect(texts(story).filter((text) => text.endsWith('हैं।'))).toEqual([]);
  });

  it('is told where the clause says no such thing', () => {
    expect(texts('झारखंड के वन मंत्री दिनेश उरांव ने सोमवार को रांची में बैठक की।')).toContain(
      'दिनेश उरांव झारखंड के वन मंत्री हैं।',
    );
  });
});

describe('words in names', () => {
  it('are no numbers', () => {
    const facts = read('वाराणसी के अस्सी घाट पर शुक्रवार को महोत्सव शुरू हुआ।').readings.flatMap(({ claim }) =>
      claim.arguments.map(({ fact }) => fact),
    );
    expect(facts.some((fact) => fact?.type === 'quantity')).toBe(false);
    expect(facts.some((fact) => fact?.type === 'entity' && fact.ref === 'ghat:assi-ghat')).toBe(true);
  });

  it('are numbers elsewhere', () => {
    const facts = read('वाराणसी के अस्सी घरों में शुक्रवार को पानी आया।').readings.flatMap(({ claim }) =>
      claim.arguments.map(({ fact }) => fact),
    );
    expect(facts.some((fact) => fact?.type === 'quantity' && fact.value === 80)).toBe(true);
  });

  it('are no country behind राग', () => {
    const facts = read('सितार वादक नीलेश कुमार ने वाराणसी में राग यमन बजाया।').readings.flatMap(({ claim }) =>
      claim.arguments.map(({ fact }) => fact),
    );
    expect(facts.some((fact) => fact?.type === 'entity' && fact.ref === 'country:YE')).toBe(false);
  });
});

describe('a question with more than one right option', () => {
  it('is not asked of a threshold that was passed', () => {
    expect(stems('राजस्थान के चुरू जिले में शनिवार को तापमान 47 डिग्री पार कर गया।').join()).not.toMatch(
      /कितन\S+ डिग्री/u,
    );
    expect(stems('असम के धेमाजी जिले में सोमवार को बाढ़ से 310 गांव डूब गए।').join()).toMatch(/कितने गांव/u);
  });

  it('is not asked of a day on which it "also" happened', () => {
    const day = (story: string) => stems(story).filter((stem) => stem.includes('किस दिन'));
    expect(day('सोमवार को पटना के गांधी मैदान में भी रामलीला हुई।')).toEqual([]);
  });

  it('is not asked of who blamed somebody', () => {
    expect(
      stems('सांसद किरीट सोमैया ने मुंबई की आग के लिए बीएमसी को जिम्मेदार ठहराया।').filter((stem) =>
        stem.startsWith('किसने'),
      ),
    ).toEqual([]);
  });
});

describe('a number in parentheses behind a name', () => {
  it('is a score where runs are counted', () => {
    const story = 'कप्तान राहुल वर्मा (114) और अजय सिंह (69) ने पारी संभाली। टीम ने 374 रन बनाए।';
    expect(texts(story).filter((text) => text.includes('वर्ष के हैं'))).toEqual([]);
  });

  it('is an age elsewhere', () => {
    expect(texts('पुलिस ने राहुल वर्मा (45) को पटना में गिरफ्तार किया।')).toContain('राहुल वर्मा 45 वर्ष के हैं।');
  });
});

describe('a foreign surname before a plain word', () => {
  it('makes no person of two words', () => {
    const told = texts('रिपो रेट चार प्रतिशत रखा गया है, जबकि रिवर्स रिपो रेट 3.35 प्रतिशत रखा गया है।');
    expect(told.filter((text) => text.includes('चार') && text.includes('रिवर्स'))).toEqual([]);
  });
});

describe('a relative clause of those that are pointed at', () => {
  it('is not told of another noun before it', () => {
    const story = 'रामपुर में उन 57 यात्रियों पर मामला दर्ज किया गया है, जो पटना की सभा में शामिल हुए थे।';
    expect(texts(story).filter((text) => text.startsWith('रामपुर पटना'))).toEqual([]);
  });
});

describe('whoever only told of others', () => {
  it('is not whom their pronouns mean', () => {
    const story =
      'सिविल सर्जन डॉ. राजेश वर्मा ने बताया कि बुजुर्ग महिला बीमार थी। उसके बाद उन्हें अस्पताल में भर्ती कराया गया, जहां रात में उनकी मौत हो गई।';
    expect(texts(story).filter((text) => /राजेश वर्मा.*(?:मौत|भर्ती)/u.test(text))).toEqual([]);
  });

  it('is not whom a pronoun in what they say means, where others act in it', () => {
    const story = 'एसएसपी दिनेश कुमार ने बताया कि सभी नागरिक यहां रह रहे थे और उन्हें अब अलग कर दिया गया है।';
    expect(texts(story).filter((text) => text.includes('दिनेश कुमार को'))).toEqual([]);
  });

  it('may act afterwards', () => {
    const story = 'मंत्री राजेश वर्मा ने कहा कि सड़क बनेगी। उन्होंने सोमवार को पटना में पुल का उद्घाटन किया।';
    expect(texts(story).some((text) => /राजेश वर्मा ने .*उद्घाटन किया/u.test(text))).toBe(true);
  });
});

describe('a participle before a counted noun', () => {
  it.each([
    ['प्रशासन मरीज के संपर्क में आए सभी लोगों का पता लगा रहा है।', 'संपर्क में आए।'],
    ['अखबार सामना में छपे एक लेख में कहा गया कि पुल टूट गया है।', 'में छपे।'],
  ])('is no sentence of its own: %s', (story, end) =>
    expect(texts(story).filter((text) => text.endsWith(end))).toEqual([]),
  );
});

describe('a passive that does not say what was done', () => {
  it('is not told', () => expect(texts('बाल कोष द्वारा ट्वीट किया गया।')).toEqual([]));

  it('is told where it does', () =>
    expect(texts('महिला को अस्पताल में भर्ती कराया गया।')).toEqual(['महिला को अस्पताल में भर्ती कराया गया।']));
});

describe('figures that somebody gave', () => {
  it.each([
    ['स्वास्थ्य विभाग की ओर से जारी आंकड़ों के मुताबिक पटना में 12 लोग स्वस्थ हुए।', 'स्वास्थ्य विभाग की ओर से जारी आंकड़ों'],
    ['विभाग की तरफ से मिली जानकारी के मुताबिक पटना में 12 लोग स्वस्थ हुए।', 'विभाग की तरफ से मिली जानकारी'],
  ])('are told with whoever gave them: %s', (story, source) => {
    const [reading] = read(story).readings;
    expect(reading?.claim.attribution?.source).toBe(source);
    expect(reading?.claim.text).toBe('पटना में 12 लोग स्वस्थ हुए।');
  });

  it('do not take in another phrase', () => {
    expect(texts('सरकार की ओर से मंत्री के मुताबिक राशि दी गई।')).toEqual(['सरकार की ओर से राशि दी गई।']);
  });
});

describe('what a participle tells', () => {
  it('stands in the direct case', () => {
    expect(texts('गुजरात में अब तक सामने आए 538 मामलों में से 47 लोग ठीक हो गए हैं।')).toContain(
      '538 मामले गुजरात में अब तक सामने आए।',
    );
  });

  it('is no claim where it only says which people are meant', () => {
    expect(texts('बिहार में बाढ़ में फंसे 200 लोगों को सोमवार को पटना लाया गया।').join(' ')).not.toMatch(/फंसे।/u);
    expect(texts('सोमवार को दिल्ली से लौटे मोहन वर्मा ने मंगलवार को पटना में बैठक की।').join(' ')).toMatch(/लौटे।/u);
  });

  it('is nothing where it only relates', () => {
    const told = texts('दल ने अपने लेख में 16 मार्च तक बिहार में दर्ज मामलों से जुड़े आंकड़ों का इस्तेमाल किया।');
    expect(told.filter((text) => text.endsWith('जुड़े।'))).toEqual([]);
  });
});

describe('an adjective after द्वारा', () => {
  it('says what the agent did', () => {
    const told = texts('राज्य परिषद द्वारा अनुमोदित बीमारी के लिए एकमात्र परीक्षण पटना में होता है।');
    expect(told.filter((text) => text.includes('परीक्षण किया'))).toEqual([]);
  });
});

describe('पर after a copula', () => {
  it('begins a clause', () => {
    expect(texts('लोग अभी घर नहीं पहुंचे हैं पर बिहार के मंत्री रमेश शर्मा ने बैठक की है।')).toContain(
      'रमेश शर्मा बिहार के मंत्री हैं।',
    );
  });

  it('is a marker elsewhere', () =>
    expect(texts('बिहार के मंत्री रमेश शर्मा पुल पर खड़े हैं।')).toContain('बिहार के मंत्री रमेश शर्मा पुल पर खड़े हैं।'));
});

describe('somebody of whom a source tells', () => {
  it('takes the place of the person before', () => {
    const story =
      'केंद्रीय मंत्री राजेश वर्मा ने बैठक की। मंत्रालय ने बताया कि एक व्यक्ति पटना में बीमार पाया गया है और उसने इटली की यात्रा की थी।';
    expect(texts(story).filter((text) => /राजेश वर्मा ने इटली/u.test(text))).toEqual([]);
  });
});

describe('vowels typed as two signs', () => {
  it('are the letters that they look like', () => {
    expect(texts('अायोग ने पटना में 12 पद भरे आैर गया में बैठक की।')).toContain('अायोग ने पटना में 12 पद भरे।');
  });
});

describe('an age in parentheses', () => {
  it('is told in the gender of its name', () => {
    expect(texts('पुलिस ने संगीता सिंह (35) को पटना में गिरफ्तार किया।')).toContain('संगीता सिंह 35 वर्ष की हैं।');
  });

  it('is not told of the dead as theirs today', () => {
    expect(texts('पटना में संगीता सिंह (35) की मौत हो गई।')).toEqual(['पटना में संगीता सिंह की मौत हो गई।']);
  });
});

describe('a place that is pointed at', () => {
  it('is never left out', () => {
    const told = texts('संस्था की गणना के मुताबिक इस महाद्वीप में बीमारी के 508 मामले दर्ज किए गए हैं।');
    expect(told.filter((text) => text.includes('508'))).toEqual([]);
  });
});

describe('what stems ask', () => {
  it('is no number of a model', () => {
    expect(
      stems('बिहार पुलिस ने सोमवार को पटना में एन 95 मास्क बांटे।').filter((stem) => stem.includes('कितने')),
    ).toEqual([]);
  });

  it('is nobody whom only a phrase that leaves the stem places', () => {
    const asked = stems('वैशाली जिले के राघोपुर के सदानंद पासवान ने अपना दर्द बयां किया।');
    expect(asked.filter((stem) => stem.startsWith('किसने'))).toEqual([]);
  });
});

describe('names within names', () => {
  const argumentsOf = (text: string) =>
    readArticle({ text, title: 'खबर', lang: 'hi' }).readings.flatMap(({ claim }) =>
      claim.arguments.map((argument) => argument.text),
    );

  it('are no persons: a centre, an airport, a station called after somebody', () => {
    expect(argumentsOf('यान को होमी भाभा अंतरिक्ष केंद्र से छोड़ा गया।')).not.toContain('होमी भाभा');
    expect(argumentsOf('विमान सरदार वल्लभभाई पटेल अंतरराष्ट्रीय हवाई अड्डे पर उतरा।')).toContain(
      'सरदार वल्लभभाई पटेल अंतरराष्ट्रीय हवाई अड्डे',
    );
  });

  it('are those of warships, whatever else the word means', () => {
    expect(argumentsOf('आईएनएस मगर 200 लोगों को लेकर माले से निकला।')).toContain('आईएनएस मगर');
    expect(argumentsOf('आईएनएस ने 12 पोत भेजे।')).toContain('आईएनएस');
  });

  it('stay persons before what is not called after them', () => {
    expect(argumentsOf('रमेश वर्मा अंतरराष्ट्रीय सम्मेलन में शामिल हुए।')).toContain('रमेश वर्मा');
  });

  it('keep the bracket that tells one party from another', () => {
    expect(argumentsOf('लोजपा (रामविलास) ने 19 सीटें जीतीं।')).toContain('लोजपा (रामविलास)');
    expect(argumentsOf('भाजपा (पटना) ने 19 सीटें जीतीं।')).not.toContain('भाजपा (पटना)');
  });
});

describe('pronouns beside two people', () => {
  it('mean nobody surely, once one acts on the other', () => {
    const story =
      'मोहन वर्मा ने गुरुवार को पद की शपथ ली। राज्यपाल सुरेश सिंह ने उन्हें शपथ दिलाई। उनके साथ 26 मंत्रियों ने भी शपथ ली।';
    expect(texts(story).some((text) => /सुरेश सिंह के साथ|मोहन वर्मा के साथ/u.test(text))).toBe(false);
  });

  it('mean the one who acts alone', () => {
    const story = 'मोहन वर्मा ने गुरुवार को पद की शपथ ली। उनके साथ 26 मंत्रियों ने भी शपथ ली।';
    expect(texts(story).some((text) => text.includes('मोहन वर्मा के साथ'))).toBe(true);
  });
});

describe('names with the vowel of loans', () => {
  it('are no native words: जॉन is not जान', () => {
    expect(texts('घाना के राष्ट्रपति जॉन महामा भारत पहुंचे।')).toContain('घाना के राष्ट्रपति जॉन महामा भारत पहुंचे।');
    const { readings } = read('डॉक्टर ने मरीज की जान बचाई।');
    expect(readings.flatMap(({ claim }) => claim.arguments.map(({ fact }) => fact?.type))).not.toContain(
      'entity',
    );
  });

  it('leave a festival a festival', () => {
    expect(texts('शहर में होली मिलन का कार्यक्रम हुआ। होली को लेकर बाजार में भीड़ रही।').join(' ')).not.toContain(
      'होली मिलन को लेकर',
    );
  });
});

describe('whose something is', () => {
  const opening = 'प्रधानमंत्री नरेंद्र मोदी ने शुक्रवार को पटना में सभा की। ';

  it('is theirs who stand before the pronoun in its clause, and not who acts', () => {
    expect(texts(`${opening}उन्होंने खिलाड़ियों से उनके प्रदर्शन पर बात की।`)).toContain(
      'नरेंद्र मोदी ने खिलाड़ियों से उनके प्रदर्शन पर बात की।',
    );
  });

  it('is told by name where nobody else is meant', () => {
    expect(texts(`${opening}उनके भाषण में रेलवे का नाम आया।`)).toContain('नरेंद्र मोदी के भाषण में रेलवे का नाम आया।');
  });
});

describe('what things have to do with', () => {
  it('is no event', () => {
    expect(texts('सरकार ने 25 मार्च तक डेंगू से जुड़े 200 मामले निपटाए।')).toEqual([
      'सरकार ने 25 मार्च तक डेंगू से जुड़े 200 मामले निपटाए।',
    ]);
  });
});

describe('a relative clause about how long something lasts', () => {
  it('is told with what lasts', () => {
    expect(texts('शहर में 21 दिन का कर्फ्यू लगाया गया, जिसकी अवधि 14 अप्रैल को समाप्त हो रही है।').join()).not.toMatch(
      /(?:^|,)जिसकी/u,
    );
  });
});

describe('what is called after a town or a language', () => {
  it.each(['भोजपुरी', 'शाहपुरी'])('is one word: %s', (word) => {
    expect(texts(`गोवा में ${word} फिल्म को पुरस्कार मिला।`)).toEqual([`गोवा में ${word} फिल्म को पुरस्कार मिला।`]);
  });
});
