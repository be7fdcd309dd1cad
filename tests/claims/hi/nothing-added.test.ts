import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const told = (text: string) =>
  claims(text)
    .map((claim) => claim.text)
    .join(' ');
const sourceOf = (text: string, part: string) =>
  claims(text).find((claim) => claim.text.includes(part))?.attribution?.source;

describe('a name', () => {
  it('holds no number of a house before it', () => {
    const text = 'मकान संख्या डी-17 मोहनलाल की पत्नी रेखा देवी के नाम है। मोहनलाल बाहर आए।';
    expect(told(text)).not.toContain('डी-17 मोहनलाल बाहर');
    expect(told(text)).toContain('मोहनलाल बाहर आए');
  });

  it('ends before a term whose first word is a name too', () => {
    const text = 'बेटी नजमा ललित कला की छात्रा हैं। उन्होंने तस्वीरें इंटरनेट पर डालीं।';
    expect(told(text)).not.toContain('नजमा ललित ने');
    expect(told('छात्रा नजमा ललित ने तस्वीरें भेजीं।')).toContain('नजमा ललित');
  });

  it('ends in a town behind initials', () => {
    const text = 'गृह सचिव टी. के. सिरोही ने कहा कि सीमा पर जवान तैनात किए जाएंगे।';
    expect(sourceOf(text, 'जवान')).toBe('गृह सचिव टी. के. सिरोही');
    expect(told('टीम सिरोही पहुंची।')).toContain('सिरोही पहुंची');
  });

  it('of a person with initials names no body behind it', () => {
    const text = 'प्रोफेसर ए. बसु व प्रोफेसर के. एन. सिंह समिति के सदस्य हैं। समिति ने इस वर्ष अपनी रिपोर्ट सौंप दी है।';
    expect(told(text)).not.toContain('सिंह समिति ने');
    expect(told('वर्मा समिति ने अपनी रिपोर्ट सौंप दी है।')).toContain('वर्मा समिति ने');
  });
});

describe('an office before a rank', () => {
  it('is told without the rank', () => {
    const text = 'राहत दल के प्रमुख कर्नल अल्बर्टो रोजास ने कहा कि 12 लोग बचाए गए।';
    expect(told(text)).toContain('राहत दल के प्रमुख हैं');
  });

  it('keeps a rank that is the office', () => {
    expect(told('भारत के अटॉर्नी जनरल रमेश वर्मा ने सोमवार को पटना में बैठक की।')).toContain('अटॉर्नी जनरल हैं');
  });
});

describe('a clause that holds only with what stands before it', () => {
  it('is left out behind a hope that comes of something', () => {
    const text = 'योजना को मंजूरी मिलने से सरकार को उम्मीद है कि गांवों को बिजली उपलब्ध हो जाएगी।';
    expect(told(text)).not.toContain('बिजली');
  });

  it('is told with whoever hopes', () => {
    expect(sourceOf('सरकार को उम्मीद है कि गांवों को बिजली उपलब्ध हो जाएगी।', 'बिजली')).toBe('सरकार');
  });

  it('is left out where it was only supposed', () => {
    const text = 'आयोग ने यह मानकर राशि निकाली थी कि बच्ची बड़ी होकर मजदूर के बराबर कमाएगी।';
    expect(told(text)).not.toContain('कमाएगी');
    expect(told('आयोग ने माना कि बच्ची बड़ी होकर मजदूर के बराबर कमाएगी।')).toContain('कमाएगी');
  });

  it('is left out behind what always sets it off', () => {
    const text = 'सायरन बजते ही लोग पक्के भवन में चले जाते हैं और थाने को फोन करते हैं।';
    expect(told(text)).not.toContain('फोन');
    expect(told('लोग पक्के भवन में रहते हैं और थाने को फोन करते हैं।')).toContain('फोन');
  });

  it('is left out where "इससे" makes it possible', () => {
    expect(told('आयोग का कहना है कि इससे किसानों को पूरी जानकारी मिल पाएगी।')).not.toContain('जानकारी');
    expect(told('आयोग का कहना है कि किसानों को पूरी जानकारी मिल पाएगी।')).toContain('जानकारी');
  });

  it('is left out where a habit has a cause that is told before', () => {
    expect(told('मंत्री रमेश वर्मा ने कहा कि इन्हीं नालों के कारण हर साल बाढ़ आती है।')).not.toContain('बाढ़ आती');
    expect(told('मंत्री रमेश वर्मा ने कहा कि मधुपुर में हर साल बाढ़ आती है।')).toContain('बाढ़ आती');
  });

  it('is left out where it only says the last sentence again', () => {
    expect(told('यानी किसानों को काफी कम दाम मिला।')).not.toContain('दाम');
    expect(told('यानी किसानों को 20 रुपये कम मिले।')).toContain('20 रुपये');
  });
});

describe('what nobody is named for', () => {
  it('is no fact behind a bare verb of saying', () => {
    expect(told('दलाल ने दो लाख रुपये लिए। कहा, लड़का गरीब है, भाई-बहन नहीं हैं।')).not.toContain('गरीब');
  });

  it('is the paper’s where it objects to a body by its noun', () => {
    const text =
      'संघ का कहना है कि किसानों को पूरा मूल्य नहीं मिल पाता है। हालांकि अभी तक संघ में किसानों का प्रतिनिधित्व नहीं है। संघ का कहना है कि आयोग किसानों के संपर्क में रहेगा।';
    expect(sourceOf(text, 'प्रतिनिधित्व')).toBeUndefined();
    expect(sourceOf(text, 'संपर्क')).toBe('संघ');
  });
});

describe('whoever is not told apart', () => {
  it('are others in the dative', () => {
    expect(told('चार अन्य को निजी अस्पताल ले जाया गया।')).not.toContain('चार अन्य');
    expect(told('चार अन्य घायलों को निजी अस्पताल ले जाया गया।')).toContain('चार अन्य घायलों');
  });

  it('is a team that played against another', () => {
    expect(told('टीम ने 31 रन पर तीन विकेट गंवा दिए।')).not.toContain('टीम');
    expect(told('केरल की टीम ने 31 रन पर तीन विकेट गंवा दिए।')).toContain('केरल की टीम');
  });

  it('is no scheme that the clause names itself', () => {
    const text =
      "मंत्रालय ने 'नया गांव' योजना शुरू की। मंत्री रमेश वर्मा ने कहा कि नया गांव योजना के तहत अब इस योजना पर ज्यादा ध्यान दिया जाएगा।";
    expect(told(text)).not.toContain('ज्यादा ध्यान');
  });
});
