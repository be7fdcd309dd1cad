import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';

/** The options of questions for a place, with each of several seeds. */
function placesAsked(text: string) {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });
  return ['a', 'b', 'c'].flatMap((seed) =>
    makeQuiz({ readings, articles: [article], items: 20, seed, kinds: ['place'] }).items.map(
      ({ stem, options }) => ({ stem, options: options.map((option) => option.text) }),
    ),
  );
}

describe('beside a lesser town', () => {
  it('stand towns of its state', () => {
    const asked = placesAsked(
      'श्रीनगर, 20 नवंबर। जम्मू-कश्मीर के गुलमर्ग में मंगलवार को न्यूनतम तापमान माइनस 9.8 डिग्री सेल्सियस रिकॉर्ड किया गया। जम्मू-कश्मीर में ठंड बढ़ गई है।',
    ).filter(({ options }) => options.includes('गुलमर्ग'));
    expect(asked.length).toBeGreaterThan(0);
    const beside = asked.flatMap(({ options }) => options);
    for (const name of beside) expect(name).not.toMatch(/लाजपत|मोदीनगर|डल झील|जोजिला|पंजाल/u);
  });

  it('stands none where it rained in many towns, or where the name is of a stretch of land', () => {
    for (const text of [
      'श्रीनगर, 20 नवंबर। जम्मू-कश्मीर के गुलमर्ग में मंगलवार को झमाझम बारिश हुई।',
      'रायपुर, 20 नवंबर। छत्तीसगढ़ के अबूझमाड़ में मंगलवार को जवानों ने 14.5 किलो विस्फोटक बरामद किया।',
    ])
      expect(placesAsked(text).filter(({ stem }) => stem.includes('किस जगह'))).toEqual([]);
  });
});

it('"किस जगह" takes the genitive of a feminine', () => {
  const stems = placesAsked(
    'दिल्ली, 20 नवंबर। शौकत हुसैन ने मोहन राय के लिए दिल्ली के मुखर्जी नगर में रहने का ठिकाना बनाया। दिल्ली में ठंड है।',
  ).map(({ stem }) => stem);
  expect(stems.join('\n')).toContain('दिल्ली की किस जगह पर');
  expect(stems.join('\n')).not.toContain(' के किस जगह');
});

it.each([
  ['कश्मीर के विश्व प्रसिद्ध पर्यटन स्थल किस जगह के पास शुक्रवार को भारी हिमस्खलन हुआ?', true],
  ['एसपी ममता किस जगह के निर्देश पर शुक्रवार को पटना पहुंचीं?', true],
  ['कश्मीर की किस जगह पर शुक्रवार को भारी हिमस्खलन हुआ?', false],
])('a place is asked for once, and gives no orders: %s', (stem, flawed) => {
  expect(isFlawed(stem)).toBe(flawed);
});
