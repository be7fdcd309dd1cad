import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);
const argumentsOf = (text: string) =>
  readArticle({ text, lang: 'hi' }).readings.flatMap(({ claim }) => claim.arguments.map((one) => one.text));

describe('whoever acts', () => {
  it('is told apart from the one with को to whom something is done', () => {
    const told = 'डॉक्टर मरीज को बचाने में जुटे हैं।';
    expect(claimsOf(told)).toContain(told);
    expect(argumentsOf(told)).toContain('डॉक्टर');
    const rescue = 'राहतकर्मी फंसे लोगों को निकालने का प्रयास कर रहे हैं।';
    expect(argumentsOf(rescue)).toContain('राहतकर्मी');
  });

  it('is not the office before a name, nor what says of what kind somebody is', () => {
    expect(argumentsOf('महिला डॉक्टर को बचाने में जुटे हैं।')).not.toContain('महिला');
    expect(argumentsOf('प्रधानमंत्री मोहन राय को मनाने में जुटे हैं।')).not.toContain('प्रधानमंत्री');
  });
});

describe('a count behind those of whom it is', () => {
  it('is what the clause is about', () => {
    const told = 'छह घायलों में से दो अस्पताल में भर्ती हैं।';
    expect(claimsOf(told)).toContain(told);
    expect(argumentsOf(told)).toContain('दो');
  });

  it('counts the places where nobody was told of before it', () => {
    expect(argumentsOf('मरीज दो अस्पतालों में भर्ती हैं।')).not.toContain('दो अस्पताल में');
    expect(argumentsOf('मरीज दो अस्पतालों में भर्ती हैं।')).toContain('दो अस्पतालों');
  });
});

describe('a paper that was brought before a court', () => {
  it('is told apart from it', () => {
    expect(argumentsOf('185 गवाहों की सूची अदालत में दाखिल की गई है।')).toContain('185 गवाहों की सूची');
  });
});

describe('a cause that only points back', () => {
  it('can go where something befell somebody', () => {
    expect(claimsOf('आंधी में खंभे टूट गए। इससे कई इलाकों में बिजली गुल रही।')).toContain('कई इलाकों में बिजली गुल रही।');
    expect(claimsOf('पुलिस ने रास्ता रोका। इससे सैकड़ों यात्रियों को इंतजार करना पड़ा।')).toContain(
      'सैकड़ों यात्रियों को इंतजार करना पड़ा।',
    );
  });

  it('stays where it is what something comes from or is set against', () => {
    expect(claimsOf('गैस रिस गई। इससे धुआं निकला।')).not.toContain('धुआं निकला।');
    expect(claimsOf('भारत 40 रन से जीता। इससे बड़ी जीत नहीं मिली।')).not.toContain('बड़ी जीत नहीं मिली।');
  });
});

describe('words that only link a sentence to the one before', () => {
  it('can go one behind the other', () => {
    expect(claimsOf('बता दें कि इससे पहले 18 जनवरी को गया में एक नागरिक की मौत हो गई थी।')).toContain(
      '18 जनवरी को गया में एक नागरिक की मौत हो गई थी।',
    );
  });

  it('can go where they only say how long after it came about', () => {
    expect(claimsOf('आयोग ने नतीजे घोषित किए। इसके एक दिन बाद मोहन राय ने इस्तीफा दे दिया।')).toContain(
      'मोहन राय ने इस्तीफा दे दिया।',
    );
    expect(claimsOf('बम मिला। इसके कुछ ही मिनटों बाद पटना में दो विस्फोट हुए।')).toContain('पटना में दो विस्फोट हुए।');
  });

  it('stay where how long after belongs to what came', () => {
    const told = claimsOf('पुल टूटा। इसके दो दिन बाद आई आंधी ने 12 घर गिरा दिए।');
    expect(told.some((text) => text.includes('12 घर'))).toBe(false);
    const before = claimsOf('बम मिला। इसके दो दिन पहले ही पुलिस ने चार लोगों को पकड़ा था।');
    expect(before).not.toContain('पुलिस ने चार लोगों को पकड़ा था।');
  });

  it('stay where they say before what something came', () => {
    const told = claimsOf('इससे पहले आई आंधी ने 12 घर गिरा दिए।');
    expect(told).not.toContain('आई आंधी ने 12 घर गिरा दिए।');
  });
});

describe('an event that points back', () => {
  it('is told without the pointer where a day says which one it was', () => {
    expect(claimsOf('पिछले साल 26 नवंबर को हुए इस आतंकी हमले में 180 लोग मारे गए थे।')).toContain(
      'पिछले साल 26 नवंबर को हुए आतंकी हमले में 180 लोग मारे गए थे।',
    );
  });

  it('is left out where nothing says which', () => {
    const told = claimsOf('अचानक हुए इस आतंकी हमले में 180 लोग मारे गए थे।');
    expect(told.some((text) => text.includes('180 लोग'))).toBe(false);
  });
});

describe('what was told just before', () => {
  it('is told with what ranks it or sets it against another figure', () => {
    expect(claimsOf('दिल्ली में सोमवार को पारा 45.2 डिग्री तक पहुंच गया। यह सामान्य से पांच डिग्री अधिक है।')).toContain(
      'दिल्ली में सोमवार को पारा 45.2 डिग्री तक पहुंच गया, यह सामान्य से पांच डिग्री अधिक है।',
    );
    expect(
      claimsOf('जापान में सोमवार को 41.1 डिग्री तापमान दर्ज किया गया। देश में यह अब तक का सर्वोच्च तापमान है।').some(
        (text) => text.endsWith('जापान में यह अब तक का सर्वोच्च तापमान है।'),
      ),
    ).toBe(true);
  });

  it('is not told with a figure where it gave none', () => {
    const told = claimsOf('दिल्ली में सोमवार को पारा गिर गया। यह सामान्य से पांच डिग्री कम है।');
    expect(told.some((text) => text.includes('सामान्य से'))).toBe(false);
  });
});

describe('a study', () => {
  it('is who says what it shows', () => {
    const { readings } = readArticle({
      text: 'पटना विश्वविद्यालय का अध्ययन दर्शाता है कि शहर में 40 प्रतिशत बच्चे कमजोर हैं।',
      lang: 'hi',
    });
    const told = readings.find(({ claim }) => claim.text === 'शहर में 40 प्रतिशत बच्चे कमजोर हैं।');
    expect(told?.claim.attribution?.source).toBe('पटना विश्वविद्यालय का अध्ययन');
    expect(told?.claim.modality).toBe('reported');
  });

  it('is not what "this" shows', () => {
    expect(claimsOf('यह दर्शाता है कि शहर में 40 प्रतिशत बच्चे कमजोर हैं।')).toEqual([]);
  });
});

describe('two things of one owner', () => {
  it('are told together where the second would be nobody’s', () => {
    const told = claimsOf('मोहन राय का जन्म 1950 में गया में और निधन 2010 में पटना में हुआ।');
    expect(told).toEqual(['मोहन राय का जन्म 1950 में गया में और निधन 2010 में पटना में हुआ।']);
  });

  it('are told apart where each has its own', () => {
    expect(claimsOf('सेंसेक्स 845 अंक गिरकर 84,312 पर और निफ्टी 248 अंक टूटकर 25,784 पर बंद हुआ।')).toContain(
      'निफ्टी 248 अंक टूटकर 25,784 पर बंद हुआ।',
    );
  });
});

describe('a clause joined by और', () => {
  it('is of whoever acted before, where it tells how far and how often', () => {
    expect(claimsOf('नई बसें 12 मीटर लंबी हैं और एक बार चार्ज होने पर 200 किलोमीटर चलती हैं।')).toContain(
      'नई बसें एक बार चार्ज होने पर 200 किलोमीटर चलती हैं।',
    );
  });

  it('names whom an award went to, where the clause says so itself', () => {
    const told = claimsOf('मोहन राय ने 104 रन बनाए और उन्हें प्लेयर ऑफ द मैच चुना गया।');
    expect(told).toContain('मोहन राय को प्लेयर ऑफ द मैच चुना गया।');
    expect(told).not.toContain('प्लेयर ऑफ द मैच चुना गया।');
  });
});
