import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

const STORY =
  'पटना के बाजार में मंगलवार को आग लगी। आग में 12 दुकानें जलीं। कोहराम मच गया। लोग घरों से निकल आए। दमकल की 5 गाड़ियां पहुंचीं। पानी 100 डिग्री पर उबलता है। मोहन राय ने मदद की।';

describe('what happened with nobody, nowhere, on no day', () => {
  it('is no claim of a story, as it could be of any', () => {
    const told = texts(STORY).join(' ');
    expect(told).not.toContain('कोहराम मच गया');
    expect(told).not.toContain('निकल आए');
  });

  it('is one with a name, a number or a day in it, and of what always holds', () => {
    const told = texts(STORY).join(' ');
    for (const words of ['12 दुकानें', '5 गाड़ियां', '100 डिग्री', 'मोहन राय']) expect(told).toContain(words);
  });

  it('is told of a note of a few sentences, which is all of one thing', () => {
    expect(texts('पुलिस ने सड़क बंद की। लोग घरों से निकल आए।')).toContain('लोग घरों से निकल आए।');
  });

  it('is told where it is denied or somebody says it', () => {
    const told = texts(`${STORY} विपक्ष ने विधेयक का समर्थन नहीं किया। मोहन राय ने कहा कि लोग डरे हुए हैं।`).join(' ');
    expect(told).toContain('समर्थन नहीं किया');
    expect(told).toContain('डरे हुए');
  });
});
