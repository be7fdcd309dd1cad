import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map((claim) => claim.text);
const args = (text: string) =>
  read(text).flatMap((claim) => claim.arguments.map((argument) => `${argument.role} ${argument.text}`));

describe('a bare subject that runs into the next phrase', () => {
  it('ends with its noun where the clause has no other', () => {
    expect(args('विमान रनवे पर उतरे।')).toContain('agent विमान');
    expect(args('सरपंच समझौते के खिलाफ है।')).toContain('agent सरपंच');
  });

  it('ends after a counted noun that would have another form before the marker', () => {
    expect(args('जिले से 143 नमूने जांच के लिए भेजे गए हैं।')).toContain('object 143 नमूने');
    expect(args('करीब 4 हजार भारतीय नागरिक विदेशों से लाए गए।')).toContain('object 4 हजार भारतीय नागरिक');
    expect(args('अमेरिका के दक्षिण में, कई छात्र निजी स्कूलों में पलायन कर गए।')).toContain('agent कई छात्र');
  });

  it('leaves a counted noun whole that has the form before the marker', () => {
    expect(args('पटना सरकार 40 वन कर्मियों को सुकमा भेजेगी।')).toContain('recipient 40 वन कर्मियों');
  });

  it('ends before a year', () => {
    expect(args('द मराठा मार्केट 1935 में खोला गया था।')).toContain('object द मराठा मार्केट');
  });

  it('begins with what opens a name', () => {
    expect(args('समारोह में लेडी गागा ने गीत गाया।')).toContain('agent लेडी गागा');
    expect(args('सैनिकों ने फोर्ट डेलिंग पर कब्जा किया।').join()).toContain('फोर्ट डेलिंग');
  });

  it('ends before what it is used of', () => {
    expect(args('कई दुकानदार तराजू के बाट का उपयोग करते हैं।')).toContain('agent कई दुकानदार');
  });

  it('is told from the bare noun of a verbal noun', () => {
    expect(args('तीन मजदूरों की मौत दम घुटने से हुई।')).toContain('agent तीन मजदूरों की मौत');
    expect(args('आग शार्ट सर्किट होने की वजह से लगी।')).toContain('agent आग');
  });

  it('is not made of what only says when', () => {
    expect(texts('दोपहर एक बजे बंद हो रहे हैं।')).toEqual([]);
    expect(texts('डेढ़ घंटे तक चली।')).toEqual([]);
  });
});

describe('a light verb', () => {
  it('joins कर and its noun to one predicate', () => {
    expect(args('सात मजदूरों को अस्पताल में भर्ती कर लिया गया है।')).not.toContain('object भर्ती कर');
    expect(args('अदालत ने याचिका खारिज कर दी।')).toContain('object याचिका');
  });

  it('leaves the root its own meaning', () => {
    expect(texts('चेतावनी का स्तर तीसरे दर्जे तक बढ़ा दिया गया है।')).toHaveLength(1);
  });

  it('makes a noun that agrees with it no object', () => {
    expect(texts('रविवार से अब तक 21 लोगों की जान जा चुकी है।')).toHaveLength(1);
  });
});

describe('bounds and companions inside a phrase', () => {
  it('keep a number and what it counts together', () => {
    expect(args('हादसे में 35 से भी ज्यादा लोग घायल हो गए।')).toContain('agent 35 से भी ज्यादा लोग');
    expect(args('हादसे में 26 छात्रों सहित कुल 29 लोगों की मौत हो गई।')).toContain(
      'object 26 छात्रों सहित कुल 29 लोगों',
    );
  });

  it('leave the noun of the predicate to its verb', () => {
    expect(args('कंपनी ने पुल पर 200 करोड़ रुपये से अधिक खर्च किए।')).toContain('quantity 200 करोड़ रुपये');
  });

  it('leave what comes along apart where nothing counts it in', () => {
    expect(args('मोहन यादव बाइक समेत ट्रक के नीचे आ गए।')).toContain('companion बाइक');
  });
});

describe('commas and marks', () => {
  it('do not part a phrase from its marker', () => {
    expect(texts('निर्वाचक फ्रेडरिक विलियम, ने किसानों को बसने के लिए आमंत्रित किया।')).toEqual([
      'निर्वाचक फ्रेडरिक विलियम ने किसानों को बसने के लिए आमंत्रित किया।',
    ]);
  });

  it('that open a name belong to it', () => {
    expect(args("तमिलनाडु में आए 'गाजा' तूफान ने तबाही मचाई।")).toContain("agent 'गाजा' तूफान");
  });
});

describe('the parts of a phrase that answer of their own', () => {
  it('are the phrase without its determiner, the owner and each of a list', () => {
    const told = args('समिति ने एक स्थानीय किसान संगठन की मांग पर विचार किया।');
    expect(told).toContain('topic स्थानीय किसान संगठन');
    const list = args('गेहूं, चना और सरसों की फसल पानी में डूब गई।');
    expect(list).toContain('agent गेहूं, चना और सरसों');
    expect(list).toContain('agent चना');
  });

  it('are the number of an amount without its unit', () => {
    expect(args('पटना में 587 वर्ग किलोमीटर जंगल है।')).toContain('agent 587');
  });

  it('are no bare head of a genitive', () => {
    expect(args('धान की फसल पानी में डूब गई।')).not.toContain('agent फसल');
  });
});

describe('a number in parentheses', () => {
  it('inside a phrase is told with it', () => {
    expect(texts('पटना ने 687 (1.5 गुना) नए कुओं का निर्माण कराया।').join(' ')).toContain('(1.5 गुना)');
  });
});

describe('whom something befell', () => {
  it('is an answer with what befell them too', () => {
    expect(args('हादसे में कम से कम 20 लोगों की मौत हो गई।')).toEqual(
      expect.arrayContaining(['object 20 लोगों', 'object 20 लोगों की मौत']),
    );
    expect(args('बस पलटने से 21 लोग गंभीर रूप से घायल हो गए।')).toContain('agent 21 लोग गंभीर रूप से घायल');
  });

  it('stays apart from what stands between', () => {
    const told = args('जावेद की अस्पताल में मौत हो गई।');
    expect(told).toContain('place अस्पताल');
    expect(told.some((text) => text.includes('जावेद की'))).toBe(false);
  });

  it('is an answer with the participle that tells which ones', () => {
    expect(args('फंसे हुए 70 यात्रियों को सेना ने बचाया।')).toEqual(
      expect.arrayContaining(['object फंसे हुए 70 यात्रियों', 'object 70 यात्रियों']),
    );
  });
});

describe('the parts of a phrase', () => {
  it('are told by what says of which kind it is', () => {
    expect(args('समूह ने जापानी अर्थशास्त्री को सम्मान दिया।')).toContain('recipient जापानी');
    expect(args('संस्था धार्मिक समूहों को जमीन देती है।')).toContain('recipient धार्मिक');
  });

  it('are not told by what says how it is', () => {
    expect(args('संस्था बड़े समूहों को जमीन देती है।').join()).not.toMatch(/(?:^|,)recipient बड़े(?:,|$)/u);
  });

  it('are told without whose they are', () => {
    expect(args('रांची के लोग अपनी दो तिहाई जमीन बेच चुके हैं।').join()).toContain('दो तिहाई जमीन');
  });
});

describe('the adjective of a predicate', () => {
  it('answers how something is', () => {
    expect(args('पटना में बातचीत विफल रही।')).toContain('complement विफल');
    expect(args('पटना में समितियों की भूमिका मजबूत है।')).toContain('complement मजबूत');
  });

  it('is no answer of its own where it makes one with its count', () => {
    expect(args('हादसे में 21 घर तबाह हो गए।')).not.toContain('complement तबाह');
  });
});
