import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isCarriedFar } from '../../../claims/languages/hi/questions/around/carried-source.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';

function read(text: string) {
  return readArticle({ text, lang: 'hi', publishedAt: '2026-12-02' });
}

function stems(text: string): string {
  const { article, readings } = read(text);
  return makeQuiz({ readings, articles: [article], seed: 's', items: 20 })
    .items.map(({ stem }) => stem)
    .join('\n');
}

const RAID = (between: string) =>
  `जंगल में मुठभेड़\n\nरांची, 2 दिसंबर। झारखंड के लातेहार में जवानों ने मंगलवार को दो उग्रवादियों को मार गिराया। पुलिस ने बताया कि मौके से चार बंदूकें और 20 कारतूस बरामद हुए। ${between}पिछले साल लातेहार में 13 जवान मारे गए थे।`;

describe('a source of some sentences before', () => {
  const isFar = (text: string, words: string) =>
    read(text)
      .readings.filter(({ claim }) => claim.attribution !== null && claim.text.includes(words))
      .some((reading) => isCarriedFar(reading, text));

  it('is near to what it tells', () => expect(isFar(RAID(''), 'बंदूकें')).toBe(false));

  it('is put before no question of a sentence further on', () => {
    const text = RAID('खूंटी और गुमला में 16 लोग गिरफ्तार हुए। दोनों जिलों में कुल 30 लोगों पर इनाम था। ');
    expect(isFar(text, '13 जवान')).toBe(true);
    expect(stems(text)).not.toMatch(/पुलिस के अनुसार.*लातेहार में कितने जवान मारे/u);
  });
});

describe('a source that opened a paragraph', () => {
  const snow = (last: string) =>
    `घाटी में बर्फबारी\n\nशिमला, 2 दिसंबर। आपदा केंद्र के अनुसार मंगलवार शाम तक कुल्लू में 114 सड़कें बंद थीं। इनमें 68 ऊपरी इलाकों की हैं। ${last}`;
  const isFar = (text: string, words: string) =>
    read(text)
      .readings.filter(({ claim }) => claim.attribution !== null && claim.text.includes(words))
      .map((reading) => isCarriedFar(reading, text));

  it('tells what is of its time some sentences on', () => {
    const text = snow('कुल्लू में 246 ट्रांसफार्मर ठप पड़े हैं।');
    expect(isFar(text, '246')).not.toContain(true);
    expect(stems(text)).toContain('आपदा केंद्र के अनुसार, कुल्लू में कितने ट्रांसफार्मर ठप');
  });

  it('tells not what turns to another time', () => {
    expect(isFar(snow('पिछले साल कुल्लू में 96 ट्रांसफार्मर ठप हुए हैं।'), '96')).not.toContain(false);
  });

  it('tells nothing in the paragraph behind it', () => {
    expect(isFar(snow('\n\nकुल्लू में 246 ट्रांसफार्मर ठप पड़े हैं।'), '246')).not.toContain(false);
  });
});

describe('a stem of two sides and their treaty', () => {
  it('lacks what was done', () =>
    expect(isFlawed('भारत और नेपाल के बीच व्यापार समझौते पर किस शहर में पूरा हुआ?')).toBe(true));

  it('is whole with it', () =>
    expect(isFlawed('भारत और नेपाल के बीच व्यापार वार्ता का दौर किस शहर में पूरा हुआ?')).toBe(false));
});

describe('"there" behind a place', () => {
  const there = (before: string) =>
    read(`राहत पहुंची\n\n${before} युद्धविराम हुआ। वहां 40 ट्रक राहत पहुंची।`)
      .readings.map(({ claim }) => claim.text)
      .join(' ');

  it('is the place named alone', () => expect(there('सूडान में')).toMatch(/सूडान में 40 ट्रक/u));

  it('is none of two named together', () =>
    expect(there('इजरायल और हमास में')).not.toMatch(/इजरायल में 40 ट्रक/u));
});
