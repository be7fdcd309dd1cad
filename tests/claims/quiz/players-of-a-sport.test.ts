import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';

function askedFor(text: string): Item | undefined {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ['person'] });
  return items.find(({ stem }) => /किसने|कौन/u.test(stem));
}
const NEWS = (deed: string) =>
  `रणजी ट्रॉफी: सौराष्ट्र की जीत\nराजकोट, 12 मार्च। रणजी ट्रॉफी मैच में मंगलवार को स्पिनर मोहन देसाई ने ${deed}।`;

describe('a player of no list', () => {
  it('stands beside players of the sport that the story tells of', () => {
    const item = askedFor(NEWS('48 रन देकर सात विकेट लिए'));
    expect(item?.options).toHaveLength(4);
    expect(item?.distractorReasons.every(({ source }) => source === 'catalogue')).toBe(true);
  });

  it('does not, where what is told is no deed of players', () => {
    expect(askedFor(NEWS('48 बच्चों को पुरस्कार बांटे'))).toBeUndefined();
  });
});

describe('somebody who bears the name of a player', () => {
  const CRIME = (trade: string) =>
    `लखनऊ, 12 मार्च। मंगलवार रात ${trade} कुलदीप यादव के घर पर कुछ लोगों ने पथराव किया। कुलदीप यादव ने पुलिस को बताया कि उनका किसी से विवाद नहीं है।`;

  it('does not stand beside players where the story tells of no sport', () => {
    const { article, readings } = readArticle({ text: CRIME('वाहन चालक'), publishedAt: '2024-03-13' });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    const options = items.flatMap((item) => item.options.map(({ text }) => text));
    expect(options).not.toContain('श्रेयस अय्यर');
    expect(options).not.toContain('कुलदीप यादव');
  });
});
