import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2025-11-20' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('"उन्होंने" behind somebody who only told it', () => {
  it.each([
    'थाना प्रभारी रमेश चौहान ने बताया कि स्टेशन रोड पर छात्र रैली निकाल रहे थे। रास्ते में उन्होंने दुकानों पर पथराव शुरू कर दिया।',
    'थाना प्रभारी रमेश चौहान ने बताया, मेले में युवक नाच रहे थे। इनमें कुछ युवकों के पास लाठियां थीं। बाद में उन्होंने दुकानों पर पथराव कर दिया।',
    'थाना प्रभारी रमेश चौहान ने बताया कि मामला दर्ज है। आरोपी युवकों की तलाश जारी है। उन्होंने शनिवार को दुकान में आग लगा दी थी।',
  ])('is not filled in where it may be the many of whom was told: %s', (text) => {
    expect(texts(text).join()).not.toMatch(/रमेश चौहान ने (?:दुकान|शनिवार)/u);
  });

  it('is whoever told it where nobody else was told of', () => {
    expect(
      texts('कुलपति रमेश चौहान ने बताया कि विश्वविद्यालय में नया भवन बना है। उन्होंने 2019 में पद संभाला था।'),
    ).toContain('रमेश चौहान ने 2019 में पद संभाला था।');
  });
});

describe('a unit that is called after what it deals with', () => {
  it('is told with it', () => {
    const [claim] = claims(
      'बम निष्क्रिय दस्ते के प्रमुख राकेश मेहरा ने बताया कि विस्फोट में पांच किलो बारूद का इस्तेमाल हुआ।',
    ).filter(({ attribution }) => attribution);
    expect(claim?.attribution?.source).toBe('बम निष्क्रिय दस्ते के प्रमुख राकेश मेहरा');
  });

  it('takes nothing in that stands before it', () => {
    expect(texts('शनिवार को निष्क्रिय दस्ते के प्रमुख राकेश मेहरा ने इस्तीफा दिया।').join()).not.toContain(
      'शनिवार निष्क्रिय',
    );
  });
});

describe('up to when something is made to last', () => {
  it('is told with it', () => {
    const all = texts(
      'बाढ़ को देखते हुए मुख्यमंत्री अमित राणा ने राज्य में 15 दिनों के कर्फ्यू को आगे बढ़ाते हुए 10 जून तक कर दिया है।',
    );
    expect(all.length).toBeGreaterThan(0);
    for (const text of all) expect(text).toContain('10 जून तक कर दिया है');
  });

  it('is told apart where something else is done', () => {
    expect(texts('मंत्री अमित राणा ने शनिवार को रामपुर में शाम तक सभा की।').length).toBeGreaterThan(0);
    expect(texts('रामलीला मैदान में 15 मिनट तक ग्रीन आतिशबाजी की गई।')).toContain(
      'रामलीला मैदान में 15 मिनट तक ग्रीन आतिशबाजी की गई।',
    );
  });
});

describe('that there is none', () => {
  it('is no claim where of what stands in the clause before', () => {
    const all = texts('मुख्यमंत्री ने कहा कि डेंगू से बचने का कोई टीका नहीं है, कोई दवा नहीं है।');
    expect(all).toEqual(['डेंगू से बचने का कोई टीका नहीं है।']);
  });

  it('is one where the clause tells of what or where', () => {
    expect(texts('रामपुर के अस्पताल में कोई डॉक्टर नहीं है।')).toEqual(['रामपुर के अस्पताल में कोई डॉक्टर नहीं है।']);
  });
});

describe('what would have been', () => {
  it.each(['अगर फाटक बंद होता तो बस पटरी पर नहीं आती।', 'यदि चालक ने ब्रेक लगाया होता तो हादसा नहीं होता।'])(
    'is not said to be so: %s',
    (text) => {
      const [claim] = claims(text);
      expect(claim).toMatchObject({ kind: 'condition', modality: 'hedged' });
    },
  );

  it('is no condition of what comes about each time', () => {
    const [claim] = claims('अगर बारिश होती है तो रामपुर में सड़क बंद हो जाती है।');
    expect(claim?.modality).toBe('asserted');
  });
});

describe('news that is called good or bad', () => {
  it.each(['अच्छी खबर है कि', 'राहत की खबर है कि', 'चिंता की खबर यह है कि'])('is so: %s', (opening) => {
    const [claim] = claims(`${opening} राज्य में डेंगू के मरीजों की संख्या घट रही है।`);
    expect(claim?.modality).toBe('asserted');
  });

  it('is hearsay where nobody calls it so', () => {
    const [claim] = claims('खबर है कि राज्य में डेंगू के मरीजों की संख्या घट रही है।');
    expect(claim?.modality).toBe('hedged');
  });
});

describe('that somebody claims something', () => {
  it('is no claim without what', () => {
    expect(texts('नेपाल एक स्वतंत्र देश है, लेकिन भारत दावा करता है कालापानी उसका हिस्सा है।')).toEqual([
      'नेपाल एक स्वतंत्र देश है।',
    ]);
  });

  it('is one with it', () => {
    expect(texts('भारत ने कालापानी पर दावा किया।')).toContain('भारत ने कालापानी पर दावा किया।');
  });
});

describe('what hangs on the line or the sentence before', () => {
  it('is no claim where a dash glues a heading to it', () => {
    expect(
      texts('दिनदहाड़े हुई लूट से बाजार में दहशत का माहौल-सीतापुर रोड पर स्थित रामपुर गांव शांत इलाका समझा जाता है।'),
    ).toEqual([]);
  });

  it('is one where the dash stands between two towns', () => {
    expect(texts('दिल्ली-जयपुर हाईवे पर दो ट्रकों की टक्कर में तीन लोग घायल हो गए।')).toEqual([
      'दिल्ली-जयपुर हाईवे पर दो ट्रकों की टक्कर में तीन लोग घायल हो गए।',
    ]);
  });

  it('is no claim behind "यहीं बात" for "यही बात"', () => {
    expect(texts('अज्ञात व्यक्ति ने यहीं बात कुछ पत्रकारों को भी फोन कर बताई है।')).toEqual([]);
  });
});

describe('"यहां" in front of two counts', () => {
  it('is told with both', () => {
    const all = texts(
      'भरतपुर में बुधवार को आंधी आई। अलवर में आंधी से मकान गिरे। यहां 3 लोगों की मौत हो गई और 20 लोग घायल हो गए।',
    );
    expect(all).toContain('अलवर में 3 लोगों की मौत हो गई।');
    expect(all).toContain('अलवर में 20 लोग घायल हो गए।');
  });

  it('leaves the second untold where nobody knows which place it is', () => {
    const all = texts(
      'जयपुर। आंधी ने चार जिलों में तबाही मचाई।\n\nइनमें 100 लोग घायल हुए। आंधी से अलवर में मकान गिरे। यहां 3 लोगों की मौत हो गई और 20 लोग घायल हो गए।',
    );
    expect(all.join()).not.toContain('20 लोग घायल हो गए।');
  });
});

describe('a given name that is a plain noun', () => {
  it.each(['डीएफओ ज्ञान सिंह', 'थाना प्रभारी धर्म सिंह'])(
    'stays with what closes the name behind an office: %s',
    (who) => {
      const [claim] = claims(
        `${who} ने बताया कि वन विभाग की चार टीमें लगाई गई हैं। विधायक सुशांत सिंह ने परिजनों से मुलाकात की।`,
      );
      expect(claim?.attribution?.source).toBe(who);
    },
  );

  it('is none where it is what the office is of', () => {
    expect(texts('अध्यक्ष पद सिंह को मिला।').join()).not.toContain('पद सिंह ने');
  });
});

describe('a surname that is the name of a town', () => {
  it('stays with the given name behind a title', () => {
    const [claim] = claims('डॉ. मनोहर सियोल ने बताया कि अस्पताल में 1,700 डॉक्टर हैं।');
    expect(claim?.attribution?.source).toBe('डॉ. मनोहर सियोल');
  });

  it('is the town where it does not act', () => {
    const [claim] = claims('डॉ. मनोहर सियोल में रहते हैं।');
    expect(claim?.arguments.some(({ role, text }) => role === 'place' && text === 'सियोल')).toBe(true);
  });
});

describe('many of whom somebody told', () => {
  it('are not filled in for "उन्होंने", which may be whoever told it', () => {
    const all = texts('थाना प्रभारी धर्म सिंह ने बताया कि मेले में 22 जवान तैनात हैं। उन्होंने रामपुर में तीन बैरियर लगवाए हैं।');
    expect(all.join()).not.toContain('जवानों ने');
  });

  it('are where only an office was told to say it', () => {
    const all = texts('डीआईजी के मुताबिक, रामपुर में डाकुओं ने रात में हमला किया। उन्होंने एक दुकान में आग लगा दी।');
    expect(all).toContain('डाकुओं ने एक दुकान में आग लगा दी।');
  });

  it('are where nobody spoke', () => {
    expect(texts('रामपुर में 22 किसान पहुंचे। उन्होंने सड़क पर दूध बहाया।')).toContain('22 किसानों ने सड़क पर दूध बहाया।');
  });
});

describe('a list of counts behind a source without a comma', () => {
  it('is told with what all of them come of', () => {
    const all = texts('स्वास्थ्य विभाग के मुताबिक डेंगू से लखनऊ में 11, कानपुर में 8 और मेरठ में 5 लोगों की मौत हुई है।');
    expect(all).toContain('डेंगू से कानपुर में 8 लोगों की मौत हुई है।');
    expect(all).toContain('डेंगू से मेरठ में 5 लोगों की मौत हुई है।');
  });

  it('is not told where what stands before it may be of the first alone', () => {
    const all = texts(
      'स्वास्थ्य विभाग के मुताबिक मोहल्लों की सफाई से लखनऊ में 11, कानपुर में 8 और मेरठ में 5 वार्ड साफ हुए हैं।',
    );
    expect(all.join()).not.toContain('कानपुर में 8');
  });
});

describe('whose death was told', () => {
  it('is not who somewhere is in the next half', () => {
    expect(texts('रामपुर में दो मरीजों की मौत हो गई और नौ मरीज आईसीयू में हैं।').join()).not.toContain('मरीजों की नौ');
  });

  it('is told of again where the next half tells of something of theirs', () => {
    expect(texts('रामपुर में दो मरीजों की मौत हो गई और नौ मरीजों की हालत गंभीर है।')).toContain(
      'नौ मरीजों की हालत गंभीर है।',
    );
  });
});

describe('of what somebody is afraid or glad', () => {
  it('is told with the feeling', () => {
    expect(texts('19 गांवों के किसान ओलावृष्टि के कारण चिंतित हैं।')).toEqual([
      '19 गांवों के किसान ओलावृष्टि के कारण चिंतित हैं।',
    ]);
  });

  it('is told apart where something came about', () => {
    expect(texts('भारी बारिश के कारण रामपुर में 12 मकान गिर गए।')).toContain('रामपुर में 12 मकान गिर गए।');
  });
});
