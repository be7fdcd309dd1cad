import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

/** News of Thursday, 9 May 2024. */
function quizOf(text: string) {
  const { article, readings } = readArticle({ text, title: '', lang: 'hi', publishedAt: '2024-05-09' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items;
}
const stemsOf = (text: string) => quizOf(text).map(({ stem }) => stem);
const about = (stems: readonly string[], word: string) => stems.filter((stem) => stem.includes(word));

describe('"देश में" behind news of another country', () => {
  const COUNT = 'देश में डेंगू से होने वाली मौतों की संख्या 1,275 है।';

  it('is not asked of a country that nobody named', () => {
    const text = `पटना में डेंगू पर बैठक हुई।\nजर्मनी में डेंगू के 91,159 मामले दर्ज हो चुके हैं। वहां 82 फीसदी मरीज युवा हैं। ${COUNT}`;
    expect(about(stemsOf(text), 'मौतों की संख्या')).toEqual([]);
  });
});

describe('a count whose day its sentence told before', () => {
  it('is not asked as that of the news', () => {
    const text = '5 मई तक बिहार में डेंगू के 176 मामले सामने आए तो झारखंड में 153 मामले सामने आए हैं।';
    expect(about(stemsOf(text), 'झारखंड')).toEqual([]);
  });
});

describe('two days in one sentence', () => {
  it('are not taken for one another', () => {
    const text =
      'गया में मंगलवार को डेंगू का मरीज मिलने के बाद बुधवार को मंत्री रमेश राणा के बेटे को प्रशासन ने वार्ड में भेज दिया है।';
    expect(about(stemsOf(text), 'किस दिन')).toEqual([]);
  });

  it.each([
    'झारखंड हाई कोर्ट 25 मार्च से राज्य में लागू लॉकडाउन के दौरान घर से सुनवाई कर रहा है।',
    'नरेंद्र मोदी ने 9 मई को युद्ध में विजय की 75वीं वर्षगांठ पर व्लादिमीर पुतिन को बधाई दी।',
  ])('nor is the day of a noun asked as that of the verb: %s', (text) => {
    expect(about(stemsOf(text), 'किस तारीख')).toEqual([]);
  });
});

describe('what two names own', () => {
  it('stays in the stem', () => {
    const text = 'जेपी नड्डा ने बिहार और ओडिशा के कुछ जिलों में डेंगू की ऊंची मृत्यु दर पर चिंता व्यक्त की।';
    for (const stem of about(stemsOf(text), 'किन दो')) expect(stem).toContain('किन दो राज्यों के कुछ जिलों में');
  });
});

describe('a deadline', () => {
  it('is asked for with the day of the news', () => {
    const stems = about(stemsOf('बिहार सरकार ने पटना के सभी स्कूल 20 मई तक बंद कर दिए हैं।'), 'किस तारीख तक');
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).toContain('9 मई 2024');
  });
});

describe('what many countries do together', () => {
  it('is asked of none of them', () => {
    const text = 'भारत ने विश्व स्वास्थ्य संगठन की बहुराष्ट्रीय एकता ट्रायल पहल से अनुबंध किया है।';
    expect(about(stemsOf(text), 'किस देश')).toEqual([]);
  });
});

describe('an event of some day before the news', () => {
  it('is asked with the day of the news where nothing else says when', () => {
    const stems = about(stemsOf('मोहन वर्मा ने पटना में डेंगू पर 40 डॉक्टरों के साथ बैठक की थी।'), 'बैठक');
    for (const stem of stems) expect(stem).toContain('2024');
  });
});

describe('options beside Gilgit-Baltistan', () => {
  it('hold no region that it is counted to', () => {
    const items = quizOf('चीन ने दवाएं भेजने के लिए पाकिस्तान से गिलगित-बाल्टिस्तान की सीमा खोलने का अनुरोध किया है।');
    for (const { options } of items)
      expect(options.map(({ text }) => text)).not.toEqual(
        expect.arrayContaining(['गिलगित-बाल्टिस्तान', 'पाक अधिकृत कश्मीर']),
      );
  });
});

describe('a headline of two places', () => {
  const BODY = 'गया में पुलिस ने दो सौ वाहनों का चालान किया। कुछ देर बाद 30 वाहन सीज किए गए।';

  it('stands over no count that may be of one of them', () => {
    const stems = stemsOf(`पटना और गया में कर्फ्यू तोड़ने पर 534 लोग गिरफ्तार\n${BODY}`);
    for (const stem of about(stems, 'सीज')) expect(stem).not.toContain('पटना और गया');
  });

  it('and one of a single place does', () => {
    const stems = about(stemsOf(`गया में कर्फ्यू तोड़ने पर 534 लोग गिरफ्तार\n${BODY}`), 'सीज');
    expect(stems.length).toBeGreaterThan(0);
  });
});
