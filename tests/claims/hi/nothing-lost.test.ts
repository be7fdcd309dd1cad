import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', title: '', publishedAt: '2025-11-20' }).readings.map(
    ({ claim }) => claim.text,
  );

describe('what changed, behind where it did', () => {
  it('is told with it', () => {
    const all = texts('हिंसक अपराध के स्तर में कमी के चलते भारत सूचकांक में चार पायदान चढ़कर 137वें स्थान पर पहुंच गया है।');
    expect(all.every((text) => !text.includes('स्तर में') || text.includes('स्तर में कमी'))).toBe(true);
  });

  it('while a cause of its own is told apart', () => {
    expect(texts('भारी बारिश के कारण पटना में 12 उड़ानें रद्द हुईं।')).toContain('पटना में 12 उड़ानें रद्द हुईं।');
  });
});

describe('a first name that many bear', () => {
  it('is given to nobody who bears it too', () => {
    const all = texts('अदालत में मोहम्मद अफजल ने बयान दिया। पटना में हुई गोलीबारी में मोहम्मद मारा गया था।');
    expect(all.join('\n')).not.toContain('गोलीबारी में मोहम्मद अफजल');
  });

  it('unlike a surname of one', () => {
    const all = texts('पटना में मोहन वर्मा ने बयान दिया। गया में वर्मा ने 12 गवाह पेश किए।');
    expect(all.join('\n')).toContain('मोहन वर्मा ने 12 गवाह');
  });
});

describe('a phrase that lost what it is called by', () => {
  it('is no claim', () => {
    const all = texts("पीटरैप को 'पीटा' नाम के पुराने वायरस का नया रूप माना जा रहा है।");
    expect(all.some((text) => text.startsWith('नाम के'))).toBe(false);
  });

  it('while what is called so is told', () => {
    expect(texts('रमेश नाम के युवक को पटना में गिरफ्तार किया गया।').join()).toContain('नाम के युवक');
  });
});

describe('"before that" beside a negation', () => {
  const texts = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

  it('is not left out: without it, it was never so', () => {
    expect(texts('अभिनेत्री कमला बाई ने इससे पहले कभी कैमरे का सामना नहीं किया था।')).toEqual([]);
    expect(texts('इससे पहले टीम ने यह खिताब नहीं जीता था।')).toEqual([]);
  });

  it('is left out of what was done', () => {
    expect(texts('इससे पहले सेना ने 40 लोगों को बाहर निकाला था।')).toEqual(['सेना ने 40 लोगों को बाहर निकाला था।']);
  });
});

describe('the part of the body that ails somebody', () => {
  it('is told with what ails it', () => {
    const all = texts('मोहन राय पीठ में जकड़न के कारण सुबह मैच से बाहर हो गए।');
    expect(all.length).toBeGreaterThan(0);
    expect(all.every((text) => text.includes('पीठ में जकड़न'))).toBe(true);
  });
  it('while a place is told apart from the cause', () => {
    expect(texts('कोटा में बारिश के कारण सुबह 9 उड़ानें रद्द हुईं।').some((text) => !text.includes('बारिश'))).toBe(
      true,
    );
  });
});

describe('a noun with its sort before it', () => {
  const budget = (again: string) =>
    texts(
      `वित्त मंत्री मोहन राय ने मंगलवार को विधानसभा में 4,200 करोड़ रुपये का पहला अनुपूरक बजट पेश किया। ${again} पर पांच मार्च को चर्चा के लिए चार घंटे तय हैं।`,
    ).join('\n');
  it('is not told in full behind that sort', () => {
    expect(budget('अनुपूरक बजट')).not.toContain('अनुपूरक 4,200');
  });
  it('is told in full where it stands bare', () => {
    expect(budget('बजट')).toContain('पहले अनुपूरक बजट पर पांच मार्च को');
  });
});
