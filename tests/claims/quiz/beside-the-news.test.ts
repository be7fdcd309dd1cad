import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isSignature } from '../../../claims/languages/hi/questions/story/headline/signed.ts';
import { leadsElsewhere } from '../../../claims/languages/hi/questions/story/leads-elsewhere.ts';

const stemsOf = (text: string) => {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-04T06:00:00Z' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 'beside' }).items.map(({ stem }) => stem);
};

describe('what a story tells beside its news', () => {
  it('stands under no headline where a sentence leads over to another place', () => {
    const lead = 'सारंगढ़ में दिखी बाघिन। सारंगढ़ के जंगल में शुक्रवार को एक बाघिन दिखी।';
    expect(leadsElsewhere('उधर, मोहला के पास हाथियों ने चार घर तोड़ दिए।', lead)).toBe(true);
    expect(leadsElsewhere('दूसरी तरफ, कोदवा गांव में एक बैल मारा गया।', lead)).toBe(true);
    expect(leadsElsewhere('उधर, सारंगढ़ के पास हाथियों ने चार घर तोड़ दिए।', lead)).toBe(false);
    expect(leadsElsewhere('उधर, वन विभाग ने 30 हजार रुपये का चेक दिया।', lead)).toBe(false);
    expect(leadsElsewhere('मोहला के पास हाथियों ने चार घर तोड़ दिए।', lead)).toBe(false);
  });

  it('is not asked of the match of the news where it was another', () => {
    const told = `रणजी ट्रॉफी: रोहित शर्मा के छह विकेट से मध्यप्रदेश ने पंजाब को हराया

इंदौर। मध्यप्रदेश ने रणजी ट्रॉफी के मुकाबले में पंजाब को बुधवार को 23 रन से हरा दिया। मध्यप्रदेश ने पहली पारी में 455 रन बनाए थे।

पंजाब की पहली पारी 218 रन पर खत्म हुई थी।

`;
    const of = (other: string) =>
      stemsOf(`${told}${other} विकास राय दूसरी पारी में 94 रन बनाकर आउट हुए।`).join('\n');
    expect(of('राजकोट में सौराष्ट्र और कर्नाटक का मैच ड्रॉ रहा।')).not.toMatch(/विकास राय/u);
    expect(of('मध्यप्रदेश और पंजाब का मैच चार दिन चला।')).toMatch(/विकास राय दूसरी पारी में कितने रन/u);
  });

  it('is not called by who signs for the paper', () => {
    expect(isSignature('बिजनेस डेस्क, अमर उजाला, नई दिल्ली')).toBe(true);
    expect(isSignature('अमर उजाला ब्यूरो, लखनऊ')).toBe(true);
    expect(isSignature('खुफिया ब्यूरो, दिल्ली पुलिस ने तीन को पकड़ा')).toBe(false);
    expect(isSignature('पर्यटन ब्यूरो का दफ्तर पटना में खुला')).toBe(false);
    const body = 'रिजर्व बैंक ने मंगलवार को रेपो दर में 0.25 प्रतिशत की कटौती की। गवर्नर रमेश राय ने मुंबई में यह घोषणा की।';
    expect(stemsOf(`स्पोर्ट्स डेस्क, नई दिल्ली\n\n${body}`).join('\n')).not.toContain('डेस्क');
  });
});
