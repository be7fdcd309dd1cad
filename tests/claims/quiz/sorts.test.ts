import { describe, expect, it } from 'vitest';
import { otherSorts, sortIn } from '../../../claims/catalogue/sorts.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

/** The question for a thing that a text is asked by, with its options; empty where there is none. */
function askedThing(text: string): { stem: string; options: string[] }[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-19' });
  const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 's', kinds: ['thing'] });
  return items.map(({ stem, options }) => ({ stem, options: options.map((option) => option.text) }));
}

describe('what sort of thing it was', () => {
  it.each([
    [
      'जिलाधिकारी ने आरा में हुए हादसे की मजिस्ट्रेट जांच के आदेश दिए हैं।',
      'आरा में हुए हादसे की किस तरह की जांच के आदेश दिए हैं?',
      'मजिस्ट्रेट जांच',
    ],
    ['आरा में मंगलवार को एक तेज रफ्तार ट्रक ने किसान को कुचल दिया।', 'किस तेज रफ्तार वाहन ने किसान को', 'ट्रक'],
    ['गया के बाराचट्टी में मंगलवार को भालू ने एक किसान पर हमला कर दिया।', 'किस जानवर ने एक किसान पर हमला', 'भालू'],
    [
      'सुप्रीम कोर्ट ने पूर्व मंत्री मोहन राय को अग्रिम जमानत दे दी।',
      'पूर्व मंत्री मोहन राय को किस तरह की जमानत दे दी?',
      'अग्रिम जमानत',
    ],
  ])('is asked for beside others of its kind: %s', (text, stem, key) => {
    const [asked] = askedThing(text);
    expect(asked?.stem).toContain(stem);
    expect(asked?.options).toContain(key);
    expect(asked?.options).toHaveLength(4);
  });

  it.each([
    ['where two are told', 'मुख्यमंत्री ने आरा में हुए हादसे की विभागीय जांच और न्यायिक जांच के आदेश दिए।'],
    ['where the verb would tell its gender', 'आरा में मंगलवार को बस नीलगाय से टकरा गई।'],
    ['of an alert for a weekday', 'मौसम विभाग ने गया के लिए शुक्रवार को भारी बारिश का ऑरेंज अलर्ट जारी किया है।'],
    ['of what is to come', 'आरा में हुए हादसे की न्यायिक जांच होगी।'],
  ])('is not asked for %s', (_, text) => {
    expect(askedThing(text).filter(({ stem }) => /किस (?:तरह|रंग)|वाहन|जानवर/u.test(stem))).toEqual([]);
  });

  it('stands beside none that the story tells of, by whatever name', () => {
    expect(otherSorts('ट्रक', ' बोलेरो और बस भी खड़ी थी ')).not.toContain('कार');
    expect(otherSorts('ट्रक', ' बोलेरो और बस भी खड़ी थी ')).not.toContain('बस');
    expect(otherSorts('ट्रक', ' ')).toContain('कार');
    expect(otherSorts('नाव', ' ')).toEqual([]);
  });

  it('is read at the end of a phrase, and a noun that goes on is another', () => {
    expect(sortIn('भगदड़ की न्यायिक जांच')?.sort.id).toBe('sort.inquiry');
    expect(sortIn('बी2 स्तर की जर्मन भाषा')?.from).toBe(0);
    expect(sortIn('ट्रक चालक')).toBeNull();
    expect(sortIn('जांच')).toBeNull();
  });
});
