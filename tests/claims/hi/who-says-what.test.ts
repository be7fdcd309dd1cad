import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const told = (text: string, part: string) => claims(text).find((claim) => claim.text.includes(part));

describe('who says what is told', () => {
  const CHIEF = 'किसान यूनियन के अध्यक्ष रमेश पाल ने कहा कि खाद की कमी है।';

  it('is the officer whose claim goes against what was said', () => {
    const text = `${CHIEF} जिला कृषि अधिकारी का दावा इससे अलग है। उनके अनुसार गया में 3,100 टन यूरिया उपलब्ध है।`;
    expect(told(text, '3,100 टन')?.attribution?.source).toBe('जिला कृषि अधिकारी');
  });

  it('is the whole civil body, and no citizen', () => {
    const civil = told('नेपाल के नागरिक उड्डयन प्राधिकरण के अनुसार विमान पोखरा में उतरा।', 'विमान');
    expect(civil?.attribution?.source).toBe('नेपाल के नागरिक उड्डयन प्राधिकरण');
    expect(civil?.text).not.toContain('नागरिक');
    expect(texts('नेपाल के नागरिक पुल से पोखरा गए।').join(' ')).toContain('नेपाल के नागरिक');
  });

  it('stays who spoke where nobody answers', () => {
    const text = `${CHIEF} उनके अनुसार गया में 3,100 टन यूरिया बिक चुका है।`;
    expect(told(text, '3,100 टन')?.attribution?.source).toContain('रमेश पाल');
  });

  it('is no field or measure', () => {
    expect(told('गया में जोत के हिसाब से खाद बांटी गई।', 'बांटी')?.attribution).toBeNull();
  });
});

describe('words that tie a clause to another', () => {
  it('are left out behind a name too', () => {
    expect(texts('मोहन राय हालांकि तीन गेम तक खिंचे मैच में हार गए।')).toContain(
      'मोहन राय तीन गेम तक खिंचे मैच में हार गए।',
    );
  });

  it('do not let what lies back read as of today', () => {
    expect(told('गया में बाढ़ 2018 में आई थी। तब 17 लोगों की जान गई थी।', '17 लोगों')).toBeUndefined();
    expect(told('तब रवि कुमार ने गया में गोल दागा।', 'गोल दागा')).toBeDefined();
  });

  it('"वह" behind a bare noun stands for nobody', () => {
    const text = 'पद्मा नदी बिहार से बहती है। संधि की सबसे विवादित शर्त वह दस दिन का चक्र है।';
    expect(texts(text).some((one) => one.includes('शर्त पद्मा'))).toBe(false);
  });

  it('a relative clause behind two of which one is meant is not told of both', () => {
    const text = 'जूट का थैला या बोरा महीन धूल को नहीं रोकता, जिसका स्तर चार गुना ज्यादा है।';
    expect(texts(text).some((one) => one.includes('बोरा') && one.includes('का स्तर'))).toBe(false);
  });
});
