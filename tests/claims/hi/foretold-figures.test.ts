import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('"यह" of a figure behind a measure that is foretold', () => {
  const forecast = 'केंद्रीय बैंक ने वर्ष 2026-27 में विकास दर 6.9 प्रतिशत रहने का अनुमान जताया है। ';

  it('is the measure of the same time, where it was reckoned before', () => {
    expect(texts(`${forecast}पहले यह 6.7 प्रतिशत आंकी गई थी।`)).toContain(
      'पहले वर्ष 2026-27 में विकास दर 6.7 प्रतिशत आंकी गई थी।',
    );
  });

  it('is the measure of another time, where that is told', () => {
    expect(
      texts('रिपोर्ट के मुताबिक विकास दर 2027 में 6.3 प्रतिशत रहेगी। 2028 में यह 6.4 प्रतिशत रहेगी।').join(),
    ).toContain('2028 में विकास दर 6.4 प्रतिशत रहेगी।');
  });

  it('is none where two measures are foretold', () => {
    const two = 'बैंक ने विकास दर 6.9 प्रतिशत और महंगाई दर 4.2 प्रतिशत रहने का अनुमान जताया है। ';
    expect(texts(`${two}पहले यह 6.7 प्रतिशत आंकी गई थी।`).join()).not.toContain('दर 6.7');
  });
});

describe('what is told of a quake', () => {
  it('is on a scale, and of the quake', () => {
    expect(texts('जापान के ओसाका में तेज भूकंप आया। रिक्टर पैमाने पर इसकी तीव्रता 6.1 मापी गई है।')).toContain(
      'रिक्टर पैमाने पर जापान के ओसाका में आए तेज भूकंप की तीव्रता 6.1 मापी गई है।',
    );
  });
});

describe('a volcano', () => {
  it('is taken up by its noun', () => {
    expect(
      texts('अमेरिका के खतरनाक ज्वालामुखी किलायू में धमाका हुआ। बुधवार को इस ज्वालामुखी से 12 टन राख निकली।').join(),
    ).toContain('किलायू से 12 टन राख निकली');
  });
});

describe('whose word it is, by a pronoun', () => {
  it('is told with का behind a name', () => {
    expect(
      texts('विधायक मोहन राय ने गन्ना मूल्य का मुद्दा उठाया। उनका आरोप था कि सत्र को एक महीना बीत गया।').join(),
    ).not.toContain('राय आरोप');
  });

  it('is that of the office that acted in the sentence before', () => {
    const story = 'नेता प्रतिपक्ष ने गन्ना मूल्य का मुद्दा उठा दिया। उनका आरोप था कि मूल्य की घोषणा अब तक नहीं हुई।';
    expect(
      readArticle({ text: story, lang: 'hi' }).readings.find(({ claim }) => claim.text.includes('घोषणा'))
        ?.claim.attribution?.source,
    ).toBe('नेता प्रतिपक्ष');
  });

  it('is open where two acted', () => {
    const story = 'जिलाधिकारी ने विधायक से बात की। उन्होंने कहा कि 12 सड़कें टूटी हैं।';
    expect(texts(story).join()).not.toContain('12 सड़कें');
  });
});
