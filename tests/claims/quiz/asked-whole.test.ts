import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isPartTakenBack } from '../../../claims/languages/hi/questions/around/part-back.ts';
import { losesWhich } from '../../../claims/languages/hi/questions/stem/losses.ts';
import { isBaseOfRate } from '../../../claims/languages/hi/questions/targets/margins-readings.ts';
import type { Quantity } from '../../../claims/model.ts';
import { closedScale, severalScale } from '../../../claims/quiz/distractors/numbers/closed-scales.ts';

const readingsOf = (text: string) =>
  readArticle({ text, lang: 'hi', title: '', publishedAt: '2026-11-20' }).readings;

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi', title: 'खबर', publishedAt: '2026-11-20' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' })
    .items.map(({ stem }) => stem)
    .join(' ');
}

const count = (value: number): Quantity => ({
  type: 'quantity',
  dimension: 'count',
  value,
  comparator: 'exact',
});

describe('so much for each one', () => {
  const bases = (text: string) =>
    readingsOf(text).flatMap((reading) => reading.claim.arguments.map((_, at) => isBaseOfRate(reading, at)));

  it('counts none', () => {
    expect(bases('किसान मोहन राय ने एक बीघा पर 20 हजार रुपये लगाए।')).toContain(true);
  });

  it('is none where there are several, or where no amount follows', () => {
    expect(bases('किसान मोहन राय ने चार बीघा पर 20 हजार रुपये लगाए।')).not.toContain(true);
    expect(bases('पटना में पिछले एक महीने में प्याज के दाम 40 प्रतिशत गिर गए।')).not.toContain(true);
    expect(bases('किसान मोहन राय ने 20 हजार रुपये में एक बीघा खरीदा।')).not.toContain(true);
  });
});

describe('a count of which the next words take one back', () => {
  const around = (after: string, next: string) => ({ before: '', own: '', after, next });
  const isBack = (text: string, after: string, next: string) =>
    readingsOf(text).some((reading) => isPartTakenBack(reading, around(after, next)));

  it.each([
    ['पटना में ट्रक से पांच लोग भाग गए।', '', 'इनमें से एक पुलिस के चंगुल में आ गया'],
    ['पटना में पांच कैदी फरार हो गए।', ', लेकिन दो को पकड़ लिया गया', ''],
    ['पटना में हादसे में 12 लोग घायल हो गए।', '', 'इनमें से दो ने अस्पताल में दम तोड़ दिया'],
  ])('is not asked: %s', (text, after, next) => {
    expect(isBack(text, after, next)).toBe(true);
  });

  it.each([
    ['पटना में ट्रक से पांच लोग भाग गए।', '', 'पुलिस ने ट्रक को जब्त कर लिया'],
    ['पटना में ट्रक से पांच लोग भाग गए।', '', 'इनमें से एक हरियाणा का रहने वाला है'],
    ['पटना में पांच दुकानें खुलीं।', '', 'इनमें से एक का मालिक पकड़ा गया'],
  ])('is asked where they take nothing back: %s %s %s', (text, after, next) => {
    expect(isBack(text, after, next)).toBe(false);
  });

  it('is no item', () => {
    const told = 'बिहार के पटना में मंगलवार को जेल से 12 कैदी फरार हो गए।';
    expect(stemsOf(`${told} इनमें से एक को पुलिस ने पकड़ लिया।`)).not.toContain('कितने कैदी');
    expect(stemsOf(`${told} जेल 1910 में बनी थी।`)).toContain('कितने कैदी');
  });
});

describe('self-help groups', () => {
  it('are one noun, and many', () => {
    const told = readingsOf('बिहार में 80 हजार स्वयं सहायता समूह सक्रिय हैं, जिनसे 9 लाख महिलाएं जुड़ी हुई हैं।').map(
      ({ claim }) => claim.text,
    );
    expect(told).toContain('बिहार में 80 हजार स्वयं सहायता समूह सक्रिय हैं।');
    expect(told.join()).not.toContain('सहायता समूह से');
  });

  it('leave "स्वयं" a pronoun elsewhere', () => {
    const told = readingsOf('मंत्री मोहन राय ने स्वयं 12 लोगों को बचाया।').map(({ claim }) => claim.text);
    expect(told.join()).toContain('12 लोगों को बचाया');
  });
});

describe('options of several', () => {
  it('have no single one', () => {
    expect(severalScale(count(4), 'कार में कितने दोस्त सवार थे?')).toEqual({ lowest: 1 });
    expect(severalScale(count(3), 'कितने अधिकारियों की समिति को निर्देश दिया गया?')).toEqual({ lowest: 1 });
  });

  it('may have one where nothing tells of several', () => {
    expect(severalScale(count(3), 'भारत ने कितने स्वर्ण जीते?')).toEqual({});
    expect(severalScale(count(1), 'कार में कितने दोस्त सवार थे?')).toEqual({});
  });

  it('end with the last round there is', () => {
    expect(closedScale(count(2), 'कमेटी ने नीट पीजी 2026 के किस राउंड का शेड्यूल बदल दिया है?')).toEqual({
      highest: 4,
    });
    expect(closedScale(count(2), 'मुक्केबाज रीना राय ने किस राउंड में बढ़त बनाई?')).toEqual({ highest: 3 });
    expect(closedScale(count(2), 'टेनिस में रीना राय किस राउंड में हारीं?')).toEqual({});
  });
});

describe('a stem without whose or of what', () => {
  it.each([
    'याची के भाई ने किस महीने में शिकायत की थी?',
    'किस दिन दैनिक भास्कर की टीम ने मौके का हाल देखा?',
    'नई फसल आने से कीमतें कितने प्रतिशत गिरी हैं?',
    'सबसे ज्यादा 210 सीटें किस राज्य में बढ़ी हैं?',
  ])('is not asked: %s', (stem) => {
    expect(losesWhich(stem)).toBe(true);
  });

  it.each([
    'याची मोहन राय के भाई ने किस महीने में शिकायत की थी?',
    'किस दिन केंद्र सरकार की टीम ने मौके का हाल देखा?',
    'नई फसल आने से प्याज की कीमतें कितने प्रतिशत गिरी हैं?',
    'मेडिकल कॉलेजों में पीजी की सबसे ज्यादा 210 सीटें किस राज्य में बढ़ी हैं?',
  ])('is asked where it says it: %s', (stem) => {
    expect(losesWhich(stem)).toBe(false);
  });
});
