import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const args = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.flatMap(({ claim }) => claim.arguments);
const texts = (text: string) => args(text).map((argument) => argument.text);
const factOf = (text: string, exact: string) => args(text).find((argument) => argument.text === exact)?.fact;

describe('ordinals inside a phrase', () => {
  it('are read with their ending', () => {
    expect(factOf('70वीं बटालियन के जवान मेरठ में तैनात हैं।', '70वीं')).toMatchObject({
      dimension: 'ordinal',
      value: 70,
    });
  });

  it('are read in दूसरी before what is numbered', () => {
    expect(factOf('मोहन सिंह को दूसरी वरीयता मिली।', 'दूसरी')).toMatchObject({ dimension: 'ordinal', value: 2 });
  });

  it('are none where दूसरी may be another', () => {
    expect(texts('मोहन सिंह को दूसरी नौकरी मिली।')).not.toContain('दूसरी');
  });
});

describe('clock times without बजे', () => {
  it('are read after a part of the day', () => {
    expect(factOf('सुबह 9.20 पटना में विस्फोट हुआ।', 'सुबह 9.20')).toMatchObject({ timex: 'T09:20' });
  });

  it('are none where a number goes on or has a unit', () => {
    expect(texts('सुबह 9.20 लाख लोग पटना आए।')).toContain('9.20 लाख');
    expect(texts('सुबह 9.20 किलोमीटर सड़क धंस गई।')).not.toContain('सुबह 9.20');
  });
});

describe('names in quotation marks', () => {
  it('are facts after what they name', () => {
    expect(factOf('रमेश कुमार अर्द्धसैनिक बल ‘तरंग’ में शामिल हुए।', 'तरंग')).toMatchObject({
      class: 'organisation',
      name: 'तरंग',
    });
  });

  it('are none after another noun', () => {
    expect(texts('रमेश कुमार ने ‘किताब’ की दुकान खोली।')).not.toContain('‘किताब');
  });
});

describe('the nouns of a longer phrase', () => {
  it('answer of their own', () => {
    const told = texts('आंधी से गेहूं की फसल चौपट हो गई।');
    expect(told).toEqual(expect.arrayContaining(['गेहूं की फसल', 'गेहूं']));
    expect(told).not.toContain('फसल');
    expect(texts('सरकार ने चावल, दाल और तेल के दाम बढ़ाए।')).toEqual(
      expect.arrayContaining(['चावल', 'दाल', 'तेल']),
    );
  });

  it('are the place behind a genitive, and no other noun there', () => {
    expect(texts('किसान की पुरानी पशुशाला में आग लगी।')).toContain('पुरानी पशुशाला');
    expect(texts('किसान की पुरानी जीप में आग लगी।')).not.toContain('पुरानी जीप');
  });

  it('stand without the determiner', () => {
    expect(texts('भारत किसी निजी कंपनी की सदस्यता नहीं लेगा।')).toContain('निजी कंपनी');
  });

  it('hold the name that they stand with', () => {
    expect(texts('पटना के जिलाधिकारी रमेश कुमार ने बाजार का दौरा किया।')).toEqual(
      expect.arrayContaining(['जिलाधिकारी रमेश कुमार', 'रमेश कुमार']),
    );
  });
});

describe('what says of which kind a noun is', () => {
  it('answers where it pairs two qualities', () => {
    expect(texts('टीम ने इंडो-इस्लामिक शैली का मंदिर बनाया।')).toContain('इंडो-इस्लामिक');
  });

  it('is no date, and nothing where no noun follows', () => {
    expect(texts('पुलिस ने 26-11 हमले की जांच की।')).not.toContain('हमले');
    expect(texts('टीम ने लाल-पीले में मंदिर रंगा।')).not.toContain('लाल');
  });
});

describe('shorter phrases inside a longer one', () => {
  it('stand on both sides of वाला', () => {
    const told = texts('कंपनी ने 100 सीटों वाला विमान खरीदा।');
    expect(told).toEqual(expect.arrayContaining(['100 सीटों वाला विमान', '100 सीटों', 'विमान']));
  });

  it('are a name with its title, without the qualities before it', () => {
    expect(texts('नामांकित लेडी डायना ने गीत गाया।')).toContain('लेडी डायना');
    expect(texts('नामांकित मशहूर गायिका ने गीत गाया।')).not.toContain('गायिका');
  });

  it('are what brackets explain', () => {
    expect(texts('कंपनी ने इलेक्ट्रॉनिक वोटिंग (ईवी) मशीन बनाई।')).toContain('इलेक्ट्रॉनिक वोटिंग');
  });

  it('are the year of a whole date, and none of a month', () => {
    expect(texts('मंच 5 जून 1974 को बना।')).toContain('1974');
    expect(texts('मंच जून 1974 में बना।')).not.toContain('1974');
  });
});

describe('the phrases of a verb without tense', () => {
  it('answer of their own, and where is a place', () => {
    const found = args('होटल की रसोई में आग लगने से तीन लोग झुलस गए।').find(({ text }) => text === 'होटल की रसोई');
    expect(found?.role).toBe('place');
  });

  it('answer nothing where they only point or describe', () => {
    const told = texts('उसमें आग लगने से तीन लोग झुलस गए।');
    expect(told).not.toContain('उसमें');
  });
});

describe('one person', () => {
  it('is counted with words before the noun', () => {
    expect(factOf('हमले में एक आम नागरिक मारा गया।', 'एक')).toMatchObject({ dimension: 'count', value: 1 });
  });

  it('is not counted over a postposition', () => {
    expect(factOf('एक गांव के किसान पटना आए।', 'एक')).toBeUndefined();
  });
});

describe('सबसे पहले', () => {
  it('is no part of the phrase after it', () => {
    const told = texts('सबसे पहले रमेश कुमार ने दुकान खोली।');
    expect(told).toContain('रमेश कुमार');
    expect(told.join(' ')).not.toContain('सबसे');
  });

  it('is no superlative of another form', () => {
    expect(texts('सबसे पहला स्कूल पटना में खुला।')).toContain('सबसे पहला स्कूल');
  });
});

describe('"वे सांसद बने"', () => {
  it('is told of the one person before', () => {
    const { readings } = readArticle({
      text: 'राजू यादव पटना में रहते हैं। वे 2014 में पहली बार चुने गए। वे सांसद बने।',
      title: 'खबर',
      lang: 'hi',
    });
    expect(readings.map(({ claim }) => claim.text)).toContain('राजू यादव सांसद बने।');
  });

  it('points where the noun acts', () => {
    const { readings } = readArticle({
      text: 'राजू यादव पटना में रहते हैं। वे सांसद दिल्ली गए।',
      title: 'खबर',
      lang: 'hi',
    });
    expect(readings.map(({ claim }) => claim.text).join(' ')).not.toContain('दिल्ली');
  });
});

describe('whom a verbal noun of harm befell', () => {
  it('answers with it', () => {
    expect(texts('हमले में तीन लोगों के मारे जाने की खबर है।')).toContain('तीन लोगों के मारे जाने');
    expect(texts('हमले में चार लोगों के मरने की आशंका है।')).toContain('चार लोगों के मरने');
  });

  it('answers without it where the verb harms nobody', () => {
    expect(texts('पटना में तीन लोगों के पहुंचने की खबर है।')).not.toContain('तीन लोगों के पहुंचने की');
  });
});
