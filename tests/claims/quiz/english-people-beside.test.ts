import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { namesLike, originOf } from '../../../claims/languages/en/questions/names-like.ts';
import { isLocal } from '../../../claims/languages/en/questions/people-like.ts';
import { likely } from '../../../claims/quiz/distractors/names/places/siblings.ts';
import { seeded } from '../../../claims/quiz/random.ts';

function itemsOf(title: string, body: string) {
  const { article, readings } = readArticle({
    text: `${title}\n\n${body}`,
    lang: 'en',
    publishedAt: '2026-11-12',
  });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
}
const textsOf = (items: ReturnType<typeof itemsOf>, stem: RegExp) =>
  items.find((item) => stem.test(item.stem))?.options.map(({ text }) => text);

describe('names beside a name', () => {
  it.each([
    ['Manubhai Vekariya', 'people.india.gujarati'],
    ['Surama Panigrahi', 'people.india.odia'],
    ['Advocate Meera Holla', 'people.india.kannada'],
    ['Marites Dimaculangan', 'people.filipino'],
    ['Fatou Ceesay', 'people.west-african'],
  ])('are of its land: %s', (name, origin) => {
    expect(originOf(name)).toBe(origin);
  });

  it('bear the title that it bears', () => {
    const made = namesLike('Advocate Meghana Kulkarni', seeded('s'));
    expect(made.length).toBeGreaterThan(2);
    expect(made.every((one) => /^Advocate \p{Lu}\p{L}+ \p{Lu}/u.test(one))).toBe(true);
  });

  it('are made up for whoever speaks at home, and not abroad', () => {
    const speaker = { name: 'Catalina Mamani', about: '', isSpeaker: true, year: 2026 } as const;
    expect(isLocal({ ...speaker, told: 'A bus fell off a road near Potosi in Bolivia.' })).toBe(true);
    expect(isLocal({ ...speaker, told: 'A bus fell off a road near Lyon in France.' })).toBe(false);
  });
});

describe('beside the head of a state', () => {
  it('stand those of its politics', () => {
    const items = itemsOf(
      'Bus falls into gorge in Mandi',
      'A bus fell into a gorge near Kandha in Mandi district of Himachal Pradesh on Thursday, injuring 19 people. Chief Minister Sukhvinder Singh Sukhu ordered a magisterial inquiry into the accident in Mandi.',
    );
    const texts = textsOf(items, /Who ordered a magisterial inquiry/u);
    expect(texts).toBeDefined();
    expect(texts).not.toEqual(expect.arrayContaining(['Nayab Singh Saini']));
    expect(texts).not.toEqual(expect.arrayContaining(['Amarinder Singh']));
  });
});

describe('beside a country', () => {
  it('of the west of Africa stand those around it', () => {
    const near = [...likely('country', 'country:MR', seeded('s'))].slice(0, 8).map(({ en }) => en);
    expect(near).toContain('Senegal');
    expect(near).not.toContain('Moldova');
  });

  it('is not asked for where its money tells it', () => {
    const body =
      'Palmer Tyres said its profit rose to ₹341 crore. Palmer Tyres sold 40,000 tyres in India between April and June, mostly to lorry owners.';
    const items = itemsOf('Palmer Tyres profit rises to ₹341 crore', body);
    expect(items.map(({ stem }) => stem).join('\n')).not.toMatch(/which country/u);
  });
});
