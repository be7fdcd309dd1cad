/** What a clause tells besides: what somebody became, what was going on, whom "दोनों" means. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', title: 'खबर' }).readings.map(({ claim }) => claim.text);

describe('what somebody became besides', () => {
  it('is told of whoever acted before', () => {
    expect(texts('सीमा देवी ने चुनाव जीता और पहली बार विधायक बनीं।')).toContain('सीमा देवी पहली बार विधायक बनीं।');
    expect(texts('भारत ने रविवार को यान उतारा और चांद पर उतरने वाला चौथा देश बन गया।')).toContain(
      'भारत चांद पर उतरने वाला चौथा देश बन गया।',
    );
  });
  it('but not of them where another is named, or where a government is formed', () => {
    expect(texts('मोहन राय ने इस्तीफा दिया और सोहन वर्मा मुख्यमंत्री बने।')).toContain('सोहन वर्मा मुख्यमंत्री बने।');
    expect(texts('लोक दल ने 48 सीटें जीतीं और सरकार बन गई।').join(' ')).not.toContain('लोक दल सरकार');
  });
});

describe('a body that nouns name', () => {
  it('is told in full behind its bare noun', () => {
    const told = texts('मौद्रिक नीति समिति ने दर घटाई। समिति की अगली बैठक फरवरी में होगी।');
    expect(told).toContain('मौद्रिक नीति समिति की अगली बैठक फरवरी में होगी।');
  });
  it('but stays bare where another of its kind stands beside it', () => {
    const told = texts(
      'जन विकास पार्टी की सीमा देवी ने राष्ट्रीय एकता दल के मोहन राय को हराया। पार्टी ने 48 सीटें जीतीं।',
    );
    expect(told).toContain('पार्टी ने 48 सीटें जीतीं।');
  });
});

describe('what was going on when something came about', () => {
  it('is told of its own, and with what came about', () => {
    const told = texts('रमेश बाइक से घर लौट रहे थे कि ट्रक ने टक्कर मार दी।');
    expect(told).toContain('रमेश बाइक से घर लौट रहे थे।');
    expect(told).toContain('रमेश बाइक से घर लौट रहे थे कि ट्रक ने टक्कर मार दी।');
  });
  it('but what somebody was saying is no such thing', () => {
    expect(texts('मोहन राय कह रहे थे कि पुल टूट गया।')).not.toContain('मोहन राय कह रहे थे।');
  });
});

describe('"दोनों" of two who were named', () => {
  it('are they, also some sentences further down', () => {
    const told = texts(
      'पुलिस ने राहुल सोनकर और अजय वर्मा को गिरफ्तार किया। थानाध्यक्ष मोहन राय ने बताया कि दुकान का शटर काटा गया था। दोनों को अदालत में पेश कर जेल भेज दिया गया।',
    );
    expect(told).toContain('राहुल सोनकर और अजय वर्मा को अदालत में पेश कर जेल भेज दिया गया।');
  });
  it('but not behind two others who are counted', () => {
    const told = texts(
      'मृतकों की पहचान रमेश यादव और सुरेश राय के रूप में हुई। दो बच्चे भी घायल हुए। दोनों को अस्पताल में भर्ती कराया गया।',
    );
    expect(told.join(' ')).not.toContain('सुरेश राय को अस्पताल');
  });
});

describe('a spot where something came about', () => {
  it('is not what a relative clause goes on about', () => {
    const told = texts('एक आरोपी मौके से फरार हो गया, जिसकी तलाश की जा रही है।');
    expect(told.join(' ')).not.toContain('मौके की तलाश');
    expect(told).toContain('एक आरोपी मौके से फरार हो गया, जिसकी तलाश की जा रही है।');
  });
});

describe('a full name before a bare thing that does not fit the verb', () => {
  it('is whoever acts', () => {
    expect(texts('राकेश वर्मा दुकान चलाते हैं।')).toContain('राकेश वर्मा दुकान चलाते हैं।');
  });
  it('but a place that is named so is one', () => {
    const told = readArticle({ text: 'राकेश वर्मा मार्ग खुल गया है।', lang: 'hi', title: 'खबर' }).readings;
    expect(told.flatMap(({ claim }) => claim.arguments.map(({ text }) => text))).not.toContain('मार्ग');
  });
});

describe('what somebody did besides, in a verb alone', () => {
  it('is told of them', () => {
    expect(texts('मोहन राय ने दुकान में चोरी की और फरार हो गया।')).toContain('मोहन राय फरार हो गया।');
  });
  it('but not of a thing that does not act', () => {
    expect(texts('पटना में बारिश हुई और बंद हो गया।').join(' ')).not.toContain('बारिश बंद');
  });
});

describe('a quarter told by its months', () => {
  it('is a time, and stays with its figure', () => {
    const { readings } = readArticle({
      text: 'देश की वृद्धि दर जुलाई-सितंबर तिमाही में 8.2 प्रतिशत रही।',
      lang: 'hi',
      title: 'खबर',
    });
    const [only] = readings.map(({ claim }) => claim);
    expect(only?.arguments.find(({ role }) => role === 'time')?.text).toBe('जुलाई-सितंबर तिमाही');
    const sold = texts('कंपनी ने जुलाई-सितंबर तिमाही में भारत में 50 लाख फोन बेचे।');
    expect(sold.filter((text) => text.includes('50 लाख') && !text.includes('तिमाही'))).toEqual([]);
  });
  it('but months without it are no quarter', () => {
    const told = texts('कंपनी ने जुलाई-सितंबर में 50 लाख फोन बेचे।');
    expect(told.join(' ')).not.toContain('तिमाही');
  });
});
