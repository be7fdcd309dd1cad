import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isSetPlan } from '../../../claims/quiz/plans.ts';

function stemsOf(text: string, publishedAt: string | undefined = '2026-11-20') {
  const { article, readings } = readArticle({ text, ...(publishedAt ? { publishedAt } : {}), lang: 'hi' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', proofread: true }).items.map(
    ({ stem }) => stem,
  );
}

/** Whether a claim of the text is a plan that may be asked. */
function isPlanned(text: string) {
  return readArticle({ text, title: 'खबर', lang: 'hi' }).readings.some(isSetPlan);
}

const EXAMS = `गोरखपुर विश्वविद्यालय की परीक्षाओं का कार्यक्रम जारी

गोरखपुर। गोरखपुर विश्वविद्यालय की स्नातक परीक्षाएं 14 दिसंबर से शुरू होंगी। परीक्षाओं के लिए 62 केंद्र बनाए गए हैं। प्रवेश पत्र सात दिसंबर तक मिलेंगे।`;

describe('what is set for a day to come', () => {
  it('is asked under the day on which it was told', () => {
    expect(stemsOf(EXAMS).join('\n')).toMatch(/20 नवंबर 2026: [^\n]*किस तारीख से शुरू होंगी\?/u);
  });

  it('stands under the day of the news, whatever day it names', () => {
    const camp = `गया में आंखों की मुफ्त जांच\n\nगया। स्वास्थ्य मंत्री रमेश वर्मा रविवार को गया में 40 जांच शिविरों का उद्घाटन करेंगे।`;
    expect(stemsOf(camp).join('\n')).toMatch(/20 नवंबर 2026: .*कितने जांच शिविरों/u);
  });

  it('is not asked where nobody knows when it was told', () => {
    expect(stemsOf(EXAMS, '').filter((stem) => /गी\?$|गे\?$/u.test(stem))).toEqual([]);
  });

  it('keeps the year of an end to come, and the day of its news', () => {
    const bridge = `अयोध्या में सरयू पर बनेगा नया पुल

अयोध्या। अयोध्या में सरयू पर नया पुल बनेगा। लोक निर्माण मंत्री रमेश वर्मा ने बुधवार को बताया कि पुल पर 214 करोड़ रुपये की लागत आएगी। पुल मई 2029 तक बनकर तैयार होगा।`;
    expect(stemsOf(bridge).join('\n')).toMatch(/20 नवंबर 2026: [^\n]*किस महीने तक/u);
  });

  it('is a sum or a number that somebody has decided on', () => {
    expect(isPlanned('टाटा मोटर्स साणंद संयंत्र में 340 करोड़ रुपये का निवेश करेगी।')).toBe(true);
    expect(isPlanned('सरकार ने 26 लाख टन धान खरीदने का लक्ष्य रखा है।')).toBe(true);
  });

  it('is no hope, no threat, and nothing that depends', () => {
    expect(isPlanned('यदि बारिश हुई तो मैच 12 दिसंबर को होगा।')).toBe(false);
    expect(isPlanned('जल्द ही 40 और लोगों को गिरफ्तार किया जाएगा।')).toBe(false);
    expect(isPlanned('दोषी अफसरों पर दो दिन में कार्रवाई होगी।')).toBe(false);
  });

  it('is no forecast of the weather that nobody gives', () => {
    expect(isPlanned('शनिवार को तापमान 12 डिग्री रहेगा।')).toBe(false);
  });

  it('is a price that a firm sets, and none that the market makes', () => {
    expect(isPlanned('टाटा मोटर्स जनवरी से कारों के दाम चार प्रतिशत बढ़ाएगी।')).toBe(true);
    expect(isPlanned('जनवरी से दाम चार प्रतिशत बढ़ेंगे।')).toBe(false);
  });

  it('is asked for its place where it is held at one alone', () => {
    const match = 'भारत और न्यूजीलैंड के बीच दूसरा मैच 23 नवंबर को रायपुर में खेला जाएगा।';
    expect(stemsOf(match).join('\n')).toMatch(/किस (?:शहर|तारीख)/u);
    const sale = 'छत्तीसगढ़ के रायपुर में बाजरे की सरकारी खरीद 24 दिसंबर से शुरू होगी।';
    expect(stemsOf(sale).join('\n')).not.toMatch(/किस (?:शहर|राज्य)/u);
  });

  it('has no year for an option that is over', () => {
    const { article, readings } = readArticle({
      text: 'गगनयान की तैयारी पूरी\n\nबेंगलुरु। इसरो के अध्यक्ष वी नारायणन ने गुरुवार को बताया कि मानव मिशन 2028 में रवाना होगा।',
      publishedAt: '2026-11-20',
      lang: 'hi',
    });
    const { items } = makeQuiz({ readings, articles: [article], items: 5, seed: 's', kinds: ['date'] });
    const years = items.flatMap(({ options }) => options.map(({ text }) => Number(text)));
    expect(years.length).toBeGreaterThan(0);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2026);
  });

  it('asks for the end of a stretch whose beginning the stem tells', () => {
    const sale = 'गोरखपुर में धान की खरीद का पंजीयन 3 दिसंबर से 17 दिसंबर तक होगा।';
    expect(stemsOf(sale).join('\n')).toMatch(/3 दिसंबर से किस तारीख तक होगा\?/u);
  });

  it('is told of nobody by a bare noun without its story', () => {
    expect(stemsOf('परीक्षाएं गोरखपुर और पांच अन्य जिलों के 118 केंद्रों पर होंगी।')).toEqual([]);
    const relief = 'केंद्र सरकार बिहार को बाढ़ राहत के लिए 1,200 करोड़ रुपये देगी।';
    expect(stemsOf(relief).join('\n')).toContain('कितने रुपये देगी?');
  });
});
