import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const told = (text: string, part: string) => claims(text).find((claim) => claim.text.includes(part));

describe('"उनका कहना था" in a new paragraph', () => {
  const CHIEF = 'कृषि मंत्री रमेश पाल ने कहा कि खाद की कमी नहीं है।';

  it('is not of the speaker before where somebody acted since', () => {
    const text = `${CHIEF}\n\nरायपुर में जन्मी नेताम ने 40 नाटक लिखे हैं। अदालत ने रोक लगाई। उनका कहना था कि हर कलाकार असुरक्षित है।`;
    expect(told(text, 'असुरक्षित')?.attribution?.source ?? '').not.toContain('रमेश पाल');
  });

  it('is of the speaker before where nobody acted', () => {
    const text = `${CHIEF}\n\nउनका कहना था कि हर किसान सुरक्षित है।`;
    expect(told(text, 'सुरक्षित')?.attribution?.source).toContain('रमेश पाल');
  });
});

describe('a relative clause behind what lies somewhere', () => {
  it('is not told of where it lies', () => {
    const text = 'पुल के लिए 80 लाख रुपये का प्रस्ताव दो साल से विभाग में अटका हुआ है, जिसकी पैरवी कोई नहीं कर रहा।';
    expect(texts(text).some((each) => each.startsWith('विभाग की पैरवी'))).toBe(false);
  });

  it('is told of the place where nothing lies in it', () => {
    expect(texts('तीन मरीज जिला अस्पताल में भर्ती हैं, जिसमें 40 बेड हैं।')).toContain('जिला अस्पताल में 40 बेड हैं।');
  });
});

describe('figures behind "सूत्रों के मुताबिक"', () => {
  const SOURCE = 'रेलवे के सूत्रों के मुताबिक किराया 20 रुपये होगा।';

  it('are no words of the source where they tell of a habit', () => {
    expect(told(`${SOURCE} अभी बस से 90 रुपये किराया देना पड़ता है।`, '90 रुपये')?.attribution ?? null).toBeNull();
  });

  it('are words of the source where they go on counting', () => {
    const text = 'मंत्रालय के अनुसार 90 मामले आए हैं। अब तक 40 लोग ठीक हुए हैं।';
    expect(told(text, '40 लोग')?.attribution?.source).toContain('मंत्रालय');
  });
});

describe('"यह योजना" behind another scheme', () => {
  const NEWS =
    'कन्या विकास योजना की राशि बढ़ी\n\nजयपुर, 26 नवंबर। राजस्थान सरकार ने गुरुवार को कन्या विकास योजना की राशि बढ़ाकर 900 रुपये कर दी। इस योजना का लाभ 40 हजार किसानों को मिलेगा।';

  it('is not the scheme of the news', () => {
    const text = `${NEWS} सरकार विधवा पेंशन के तहत 750 रुपये देती है। यह योजना 2011 में शुरू हुई थी।`;
    expect(told(text, '2011')?.text ?? '').not.toContain('विकास योजना');
  });

  it('is the scheme of the news where none stands between', () => {
    expect(told(`${NEWS} यह योजना 2011 में शुरू हुई थी।`, '2011')?.text).toContain('विकास योजना');
  });
});

describe('"वह" in what somebody says of a woman', () => {
  const NEWS = 'नृत्यांगना शोभा राव का गुरुवार को निधन हो गया।';

  it('is not an office whose holder is not known to be one', () => {
    const text = `${NEWS} राज्यपाल ने दुख जताया। उन्होंने कहा कि वह महान कलाकार थीं।`;
    expect(texts(text).some((each) => each.startsWith('राज्यपाल महान'))).toBe(false);
    expect(texts(`${NEWS} रमेश पाल ने कहा कि वह महान कलाकार थीं।`)).not.toContain('रमेश पाल महान कलाकार थीं।');
  });

  it('is the woman who says it of herself', () => {
    expect(texts('सीता देवी ने कहा कि वह शनिवार को पटना जाएंगी।').join()).toContain('सीता देवी');
  });
});
