import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', publishedAt: '2026-03-12' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);

describe('a clause that leaves out the verb of all but the last', () => {
  it('tells what each of them did, with the noun that the last names', () => {
    expect(texts('निगम चुनाव में कांग्रेस ने 41, भाजपा ने 37 और बसपा ने 12 वार्ड जीते।')).toEqual([
      'निगम चुनाव में कांग्रेस ने 41 वार्ड जीते।',
      'निगम चुनाव में भाजपा ने 37 वार्ड जीते।',
      'निगम चुनाव में बसपा ने 12 वार्ड जीते।',
    ]);
  });

  it('tells what each of them was given or made', () => {
    expect(texts('मीना कुमारी को 52 और सीता देवी को 47 वोट मिले।')).toEqual([
      'मीना कुमारी को 52 वोट मिले।',
      'सीता देवी को 47 वोट मिले।',
    ]);
    expect(texts('रमेश यादव को अध्यक्ष और सुनील वर्मा को सचिव चुना गया।')).toEqual([
      'रमेश यादव को अध्यक्ष चुना गया।',
      'सुनील वर्मा को सचिव चुना गया।',
    ]);
    expect(texts('राज्य सरकार ने विजेता को दो लाख रुपये और कोच को 50 हजार रुपये देने की घोषणा की।')).toEqual([
      'राज्य सरकार ने विजेता को दो लाख रुपये देने की घोषणा की।',
      'राज्य सरकार ने कोच को 50 हजार रुपये देने की घोषणा की।',
    ]);
  });

  it('tells where each of two stands', () => {
    expect(texts('सोमवार को सेंसेक्स 210 अंक चढ़कर 81,402 पर और निफ्टी 64 अंक बढ़कर 24,980 पर बंद हुआ।')).toEqual([
      'सोमवार को सेंसेक्स 210 अंक चढ़कर 81,402 पर बंद हुआ।',
      'सोमवार को निफ्टी 64 अंक बढ़कर 24,980 पर बंद हुआ।',
    ]);
  });

  it('gives each its own number as answer, and asks with the noun', () => {
    const { article, readings } = read('बिहार विधानसभा चुनाव में कांग्रेस ने 41 और भाजपा ने 37 सीटें जीतीं।');
    const [first] = readings;
    expect(first?.claim.arguments.map(({ text }) => text)).not.toContain('37');
    expect(first?.claim.arguments.map(({ text }) => text)).toContain('41');
    const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 's' });
    for (const { stem } of items) expect(stem).not.toMatch(/कितने सीटें|41 और/u);
  });

  it('is left whole where the verb agrees with the last alone', () => {
    expect(texts('रमेश यादव ने एक और सुनील वर्मा ने चार गोल किए।')).not.toContain('रमेश यादव ने एक गोल किए।');
  });

  it('is not read into a row of what one does', () => {
    expect(texts('रमेश यादव ने चावल और दाल बच्चों को बांटी।').join(' ')).not.toMatch(
      /चावल बच्चों|दाल बच्चों को बांटी। /u,
    );
    expect(texts('मुख्यमंत्री ने सोमवार को आरा और मंगलवार को बक्सर का दौरा किया।')).toHaveLength(1);
  });
});
