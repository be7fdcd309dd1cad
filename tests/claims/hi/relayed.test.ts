import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('what one says that another said', () => {
  it('is told with both', () => {
    expect(texts('मोहन राय ने बताया कि पुलिस ने कहा कि गाड़ी मिल गई है।')).toEqual([
      'मोहन राय ने बताया कि पुलिस ने कहा कि गाड़ी मिल गई है।',
    ]);
  });

  it('is told alone where one alone speaks', () => {
    expect(texts('पुलिस ने कहा कि चोरी की गाड़ी मिल गई है।')).toContain('चोरी की गाड़ी मिल गई है।');
  });
});

describe('what was so when it was said', () => {
  it('is told with when it was said', () => {
    expect(texts('सुमन राय ने तीन अप्रैल को बताया था कि मोहन राय की हालत काफी गंभीर है।').join(' ')).toContain(
      'तीन अप्रैल को बताया था कि',
    );
  });

  it('is told alone where it is said now', () => {
    expect(texts('सुमन राय ने तीन अप्रैल को बताया कि मोहन राय की हालत काफी गंभीर है।')).toContain(
      'मोहन राय की हालत काफी गंभीर है।',
    );
  });
});

describe('a source', () => {
  it('is not torn at what stands in quotation marks', () => {
    const [claim] = claims(
      'प्रसिद्ध पत्रिका "घाटी की नई रंगत" नामक अध्ययन के अनुसार, गंध का खत्म हो जाना मस्तिष्क को प्रभावित करता है।',
    );
    expect(claim?.text).toBe('गंध का खत्म हो जाना मस्तिष्क को प्रभावित करता है।');
  });

  it('keeps the field of whoever heads it', () => {
    const [claim] = claims(
      'शोधकर्ता बायोकेमिस्ट्री विभागाध्यक्ष डॉ. मोहन राय के मुताबिक धूप की कमी को दूर करके रोग को ठीक किया जा सकता है।',
    );
    expect(claim?.attribution?.source).toMatch(/^शोधकर्ता/u);
    expect(claim?.text).not.toContain('शोधकर्ता');
  });

  it('takes nothing that the clause is about', () => {
    expect(texts('तापमान मौसम विभाग के अनुसार 40 डिग्री रहा।')).toContain('तापमान 40 डिग्री रहा।');
  });
});

describe('when and where a condition holds', () => {
  it('stands with it', () => {
    expect(texts('पुलिस ने चेतावनी दी कि 10 बजे बाद यदि कोई दुकान खुली मिली तो कड़ी कार्रवाई की जाएगी।')).toContain(
      '10 बजे बाद यदि कोई दुकान खुली मिली तो कड़ी कार्रवाई की जाएगी।',
    );
  });

  it('is no source and nothing that points elsewhere', () => {
    const bare = 'अगर बारिश हुई तो बांध के दरवाजे खोले जाएंगे।';
    expect(texts(`मौसम विभाग के अनुसार ${bare}`)).toContain(bare);
    expect(texts(`ऐसे में ${bare}`)).toContain(bare);
  });
});

describe('a clause that leans on what is told before', () => {
  it('is no claim: which one, where to, to whom, of what', () => {
    expect(texts('दूसरा दुबई से लौटा तेलंगाना का शख्स था।')).toEqual([]);
    expect(texts('एक का शव रविवार सुबह पत्थरों में फंसा मिला।')).toEqual([]);
    expect(texts('श्रद्धालु नहीं जा रहे हैं।')).toEqual([]);
    expect(texts('जल्द ही छुट्टी दे दी जाएगी।')).toEqual([]);
    expect(texts('डाक्टरों की सलाह पर अस्पताल भेजा गया।')).toEqual([]);
    expect(texts('राज्य में बुखार व को- मोरबिडिटी से 215 लोगों की मौत हुई है।')).toEqual([]);
  });

  it('is one where it says so itself', () => {
    expect(texts('श्रद्धालु मंदिर नहीं जा रहे हैं।')).toContain('श्रद्धालु मंदिर नहीं जा रहे हैं।');
    expect(texts('20 मरीजों को ठीक होने के बाद छुट्टी दे दी गई।').length).toBeGreaterThan(0);
    expect(texts('दूसरा मैच शनिवार को पटना में होगा।').length).toBeGreaterThan(0);
    expect(texts('40 जवान अस्पताल भेजे गए।')).toContain('40 जवान अस्पताल भेजे गए।');
  });
});
