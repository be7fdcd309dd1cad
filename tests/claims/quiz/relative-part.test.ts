import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function itemsOf(text: string) {
  const { article, readings } = readArticle({ text, title: '', lang: 'hi', publishedAt: '2026-02-11' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
}
const stemsOf = (text: string) => itemsOf(text).map(({ stem }) => stem);

describe('what a relative clause counts', () => {
  const PROPOSALS =
    'गोरखपुर नगर निगम की मंगलवार को हुई बैठक में कुल 24 प्रस्तावों पर विचार हुआ, जिनमें से 15 को मंजूरी मिली।';

  it('is asked for with the clause before it, which says of what', () =>
    expect(stemsOf(PROPOSALS).join(' ')).toMatch(/24 प्रस्तावों पर विचार हुआ, जिनमें से कितनों को मंजूरी मिली\?/u));

  it('stands beside no option that is more than the whole', () => {
    const item = itemsOf(PROPOSALS).find(({ stem }) => stem.includes('कितनों'));
    for (const { text } of item?.options ?? []) expect(Number(text)).toBeLessThan(24);
    expect(item?.options).toHaveLength(4);
  });

  it('is asked for where the clause before tells no number, and by its date', () => {
    const buses = 'बिहार परिवहन विभाग ने पटना में विशेष अभियान छेड़ रखा है, जिसमें सोमवार को 162 बसें जब्त की गईं।';
    expect(stemsOf(buses).join(' ')).toContain('कितनी बसें जब्त');
    const land = 'ज़ाम्बिया अफ्रीका का देश है, जो ब्रिटेन से वर्ष 1964 में अलग होकर आज़ाद हुआ था।';
    expect(stemsOf(land).join(' ')).toContain('जो ब्रिटेन से किस वर्ष');
  });

  it('leaves what stands before it to a claim of its own', () => {
    for (const stem of stemsOf(PROPOSALS).filter((one) => one.includes('जिनमें से')))
      expect(stem.indexOf('कितन')).toBeGreaterThan(stem.indexOf('जिनमें'));
  });

  it('is not asked for by name, as the noun that it is about is not certain', () =>
    expect(
      stemsOf('निगम ने मेला लगाया, जिसमें मोहन राय ने कई दुकानें सजाईं।').filter((stem) => stem.includes('जिसमें')),
    ).toEqual([]));
});
