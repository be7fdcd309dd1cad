import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function stems(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-12-02' });
  return makeQuiz({ articles: [article], readings, seed: 's', items: 20 })
    .items.map(({ stem }) => stem)
    .join('\n');
}

const FIRM = (between: string) =>
  `टाटा स्टील का मुनाफा 14 प्रतिशत बढ़ा\n\nमुंबई, 2 दिसंबर। टाटा स्टील का शुद्ध मुनाफा दूसरी तिमाही में 14 प्रतिशत बढ़कर 2,150 करोड़ रुपये हो गया। ${between}शेयर 3 प्रतिशत गिरकर 180 रुपये पर बंद हुआ।`;

describe('the headline of a story of a firm', () => {
  it('stands before what is told of the firm', () =>
    expect(stems(FIRM('कंपनी ने मंगलवार को नतीजे जारी किए। '))).toMatch(
      /^टाटा स्टील का मुनाफा बढ़ा.*शेयर (?:3|कितने) प्रतिशत/mu,
    ));

  it('stands before no figure behind the results of another', () => {
    expect(stems(FIRM('विप्रो ने सोमवार को नतीजे जारी किए थे। '))).not.toMatch(/शेयर/u);
    expect(stems(FIRM('सूरत की कर्णिका मेटल्स ने भी नतीजे बताए। '))).not.toMatch(/शेयर/u);
  });
});

const ILL = (rest: string) =>
  `डेंगू से छात्र की मौत, इंदौर में 52 नए मरीज\n\nइंदौर, 2 दिसंबर। इंदौर में डेंगू से एक छात्र की मौत हो गई है। बुधवार को 52 नए मरीज मिले। ${rest}`;

describe('the headline of a story of an illness', () => {
  it('stands before no cases of something else', () =>
    expect(stems(ILL('कुत्तों के काटने के 17 मामले दर्ज किए गए।'))).not.toMatch(/काटने/u));

  it('stands before its own', () => expect(stems(ILL('डेंगू के 17 मामले दर्ज किए गए।'))).toMatch(/डेंगू/u));
});

const TALKS = (between: string) =>
  `रूस-यूक्रेन वार्ता फिर शुरू\n\nदोहा, 2 दिसंबर। दोहा में बुधवार को रूस और यूक्रेन के बीच वार्ता शुरू हुई। ${between}युद्धविराम का प्रस्ताव 45 दिन का है।`;

describe('the headline of a story of talks', () => {
  it('stands before what is told of them', () =>
    expect(stems(TALKS('वार्ता दो दिन चलेगी। '))).toMatch(/^रूस-यूक्रेन वार्ता.*युद्धविराम/mu));

  it('stands before nothing behind the talks of others', () =>
    expect(stems(TALKS('अमेरिका और ईरान के प्रतिनिधि मस्कट में मिल रहे हैं। '))).not.toMatch(/युद्धविराम/u));
});
