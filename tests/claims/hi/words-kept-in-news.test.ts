import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { nothingTold } from '../../../claims/languages/hi/draft/telling/tell.ts';
import { tellsTwice } from '../../../claims/languages/hi/draft/telling/told-twice.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map(({ text: own }) => own);

describe('what somebody goes on doing behind और', () => {
  it('is told with who does it', () => {
    expect(texts('कुछ लोग विभाग को बदनाम करने की साजिश कर रहे हैं और दुष्प्रचार चला रहे हैं।')).toContain(
      'कुछ लोग दुष्प्रचार चला रहे हैं।',
    );
    expect(texts('सरकार पटना में पुल बना रही है और सड़क चौड़ी कर रही है।')).toContain('सरकार सड़क चौड़ी कर रही है।');
  });

  it('is left out where who does it is not sure', () => {
    const told = texts('कुछ लोग काम कर रहे हैं और जापानी प्रॉपगेंडा चला रहे हैं।');
    expect(told).not.toContain('जापानी प्रॉपगेंडा चला रहे हैं।');
  });

  it('leaves another who is named his own', () => {
    expect(texts('मोहन राय को जेल हुई और सीमा राय बच्चों को पढ़ा रही है।')).toContain(
      'सीमा राय बच्चों को पढ़ा रही है।',
    );
    expect(texts('पटना में बारिश हुई और विभाग चेतावनी देता रहा।')).toContain('विभाग चेतावनी देता रहा।');
  });
});

describe('a participle', () => {
  it('goes with what is theirs behind it, and ends no clause', () => {
    const told = texts('जिन छात्रों ने फॉर्म भरा है, वे 29 जुलाई तक किए गए अपने गलत दावे वापस ले सकते हैं।');
    expect(told.every((text) => !text.endsWith('किए गए।'))).toBe(true);
  });

  it('takes nobody whom the verb of the clause has', () => {
    const told = texts('हरीश राय और मोहन राय दोनों को ही हाल में हुए विधानसभा चुनावों में हार का सामना करना पड़ा।');
    expect(told.every((text) => !text.endsWith('चुनाव हुए।'))).toBe(true);
  });
});

describe('where something is made to stand', () => {
  it('stays with the verb', () => {
    const told = texts('13 मार्च को डीजीसीए द्वारा सभी विमानों को जमीन पर खड़ा कर दिया गया था।');
    expect(told).toContain('13 मार्च को डीजीसीए द्वारा सभी विमानों को जमीन पर खड़ा कर दिया गया था।');
    expect(told.every((text) => text.includes('जमीन पर'))).toBe(true);
  });
});

describe('what stands bare before its occasion', () => {
  it('is not told without it', () => {
    const told = texts('आगरा के ताजगंज में सोमवार देर शाम बर्थ डे पार्टी के दौरान एक बिल्डिंग की छत गिर गई।');
    expect(told).toContain('बर्थ डे पार्टी के दौरान एक बिल्डिंग की छत गिर गई।');
    expect(told.every((text) => !text.includes('बर्थ डे एक'))).toBe(true);
  });
});

describe('a case marker behind a quotation', () => {
  it('is kept where a verb ends what is quoted', () => {
    const [told] = texts("मोहन राय ने कहा कि कार्रवाई 'व्यवस्था के ध्वस्त हो जाने' को प्रदर्शित करती है।");
    expect(told).toContain('ध्वस्त हो जाने को प्रदर्शित करती है');
  });

  it('is kept behind another marker of a verb', () => {
    expect(
      texts('ठीक हो चुके लोगों में वायरस का पता चलने के बाद के छह महीनों में जोखिम ज्यादा रहता है।').join(),
    ).toContain('चलने के बाद के छह महीनों में');
  });
});

describe('whose word it is', () => {
  it('is that of a paper in which it stands, behind a comma as behind कि', () => {
    for (const joiner of [',', ' कि']) {
      const [claim] = claims(`बयान में कहा गया${joiner} पटना में डेंगू के मामले अधिक हैं।`);
      expect(claim?.attribution?.source).toBe('बयान');
    }
    expect(claims('सर्वेक्षण में खुलासा हुआ है कि पटना का पानी खराब है।')[0]?.attribution?.source).toBe('सर्वेक्षण');
  });

  it('is told with the whole name that quotation marks hold', () => {
    const [claim] = claims("हेल्थ एजेंसी 'सेंटर फॉर डिजीज कंट्रोल' के मुताबिक शरीर में 300 परजीवी पाए जाते हैं।");
    expect(claim?.text).toBe('शरीर में 300 परजीवी पाए जाते हैं।');
    expect(claim?.attribution?.source).toContain('हेल्थ एजेंसी');
  });

  it('is never that of a paper which only tells what somebody said', () => {
    const told = texts('स्वास्थ्य मंत्रालय के एक बयान के अनुसार उन्होंने यह भी कहा कि योजना असंतुलन को दुरुस्त कर रही है।');
    expect(told.every((text) => !text.includes('बयान ने'))).toBe(true);
  });

  it('is not told as the word of the paper where कहा opens it', () => {
    const told = texts('प्रधानमंत्री ने मंत्रियों से भ्रष्टाचार पर बात की और कहा भ्रष्टाचार पर लगाम जरूरी है।');
    expect(told.every((text) => !text.startsWith('कहा'))).toBe(true);
  });
});

describe('in what something befell somebody', () => {
  it('is the event, and not the vehicle where it was', () => {
    const told = texts('पटना में ट्रक पर हमला हुआ। इसके बाद ट्रक में आग लग गई, जिसमें पांच जवान शहीद हो गए।');
    expect(told.every((text) => !/ट्रक में पांच जवान/u.test(text))).toBe(true);
    expect(told.join()).toContain('आग लग गई, जिसमें पांच जवान शहीद हो गए।');
  });
});

describe('a name', () => {
  it('is told as it stands in the name of a body', () => {
    const told = texts('मुलायम सिंह यादव का जन्मदिन मनाया गया। मुलायम सिंह यूथ ब्रिगेड ने रक्तदान शिविर लगाया।');
    expect(told).toContain('मुलायम सिंह यूथ ब्रिगेड ने रक्तदान शिविर लगाया।');
  });

  it('is no office holder of a building that bears it', () => {
    const told = texts('वाराणसी की इमामबाड़ा मस्जिद मीर इमाम अली मेहदी बेगम में सभा की अनुमति मिली।');
    expect(told.every((text) => !text.startsWith('अली मेहदी'))).toBe(true);
  });
});

describe('what a word takes up', () => {
  it('is never told twice in one claim', () => {
    const told = texts(
      'राजस्थान के सांसदों ने संसद परिसर में प्रदर्शन किया। मोहन राय के नेतृत्व में राजस्थान के सांसदों ने यह प्रदर्शन किया।',
    );
    expect(told.every((text) => text.split('राजस्थान के सांसदों').length <= 2)).toBe(true);
  });

  it('may be told beside another thing of its name', () => {
    const replaced = (text: string) =>
      ({ kind: 'replaced', words: [], text, place: { part: 'other' } }) as const;
    const told = (...all: string[]) => ({ ...nothingTold(), segments: all.map(replaced) });
    expect(tellsTwice(told('चार्ली वर्मा के', 'चार्ली वर्मा की'))).toBe(false);
    expect(tellsTwice(told('राजस्थान के सांसदों ने', 'राजस्थान के सांसदों का प्रदर्शन'))).toBe(true);
    expect(tellsTwice(told('पटना के गांधी सेतु', 'पटना के गांधी सेतु'))).toBe(false);
  });

  it('is not those to whom it came with के', () => {
    const told = texts('बाल कृष्ण के तीन गोलियां लगी हैं और उनकी हालत नाजुक है।');
    expect(told.every((text) => !text.includes('गोलियों की हालत'))).toBe(true);
  });

  it('is no two other people where the two stand right before it', () => {
    const told = texts('मोहन राय और सीमा राय आए। मामले में पक्ष-विपक्ष दोनों आमने-सामने हैं।');
    expect(told).toContain('मामले में पक्ष-विपक्ष दोनों आमने-सामने हैं।');
  });

  it('is no road, on the way to somewhere', () => {
    const told = texts('पटना में आसपुर मार्ग पर हादसा हुआ। अस्पताल लाते मोहन राय ने मार्ग में दम तोड़ दिया।');
    expect(told.every((text) => !text.includes('आसपुर मार्ग में'))).toBe(true);
  });
});

describe('when and why', () => {
  it('a clause with जबसे is no news of its own', () => {
    const told = texts('मोहन राय को जबसे अतिरिक्त प्रभार दिया गया है, तबसे वह नेताओं को खटकने लगे थे।');
    expect(told.every((text) => !/जबसे|तबसे/u.test(text))).toBe(true);
  });

  it('what was due makes no plan of what was done', () => {
    const [claim] = claims('कुछ लोगों ने उस सड़क को रोक दिया जहां से प्रधानमंत्री को गुजरना था।');
    expect(claim?.modality).toBe('asserted');
  });

  it('whose doing a cause was stays with it', () => {
    const told = texts('विधायकों द्वारा क्रॉस वोटिंग के कारण उम्मीदवार मोहन राय की हार हुई।');
    expect(told.every((text) => !text.includes('द्वारा') || text.includes('क्रॉस वोटिंग'))).toBe(true);
  });
});
