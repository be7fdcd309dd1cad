import { describe, expect, it } from 'vitest';
import { byRef, entries, matchName } from '../../../claims/catalogue/lookup.ts';
import { isSameOrRelated } from '../../../claims/catalogue/relatives.ts';
import { readArticle } from '../../../claims/index.ts';
import { tagDocument } from '../../../claims/languages/hi/tag/index.ts';
import { fold } from '../../../claims/text/fold.ts';
import { tokenize } from '../../../claims/text/tokens.ts';

const refsOf = (name: string) => matchName(name.split(' ').map(fold), 0, 'hi')?.refs ?? [];

function namesIn(text: string): string[] {
  const sentence = { index: 0, paragraph: 0, start: 0, end: text.length, tokens: tokenize(text) };
  const words = tagDocument([sentence], {}).tagged[0]?.words ?? [];
  return words.flatMap((word, i) =>
    word.name && !word.inside
      ? [
          `${words
            .slice(i, i + word.length)
            .map((part) => part.text)
            .join(' ')}: ${word.name.class}`,
        ]
      : [],
  );
}

describe('places', () => {
  it('have a ref of their own each', () => {
    const refs = entries().map((entry) => entry.ref);
    expect(refs.filter((ref, i) => refs.indexOf(ref) !== i)).toEqual([]);
  });

  it('lie in a country or state that is known', () => {
    const lost = entries().filter((entry) => entry.in !== undefined && byRef(entry.in) === undefined);
    expect(lost.map((entry) => entry.ref)).toEqual([]);
  });

  it('hold the districts of all states', () => {
    const districts = entries().filter((entry) => /^(district|city\.in)$/u.test(entry.category));
    expect(districts.length).toBeGreaterThanOrEqual(740);
    const states = entries().filter((entry) => entry.category === 'state');
    const without = states.filter((state) => !districts.some((district) => district.in === state.ref));
    expect(without.map((state) => state.hi)).toEqual(['चंडीगढ़']);
  });

  it('are known by their other spellings', () => {
    expect(refsOf('साउथ कोरिया')).toEqual(['country:KR']);
    expect(refsOf('मेक्सिको')).toEqual(['country:MX']);
    expect(refsOf('सीवान')).toEqual(refsOf('सिवान'));
    expect(isSameOrRelated(refsOf('सिवान')[0] as string, 'state:in-br')).toBe('part');
  });

  it('of the same name in two states stay open', () => {
    expect(refsOf('प्रतापगढ़')).toHaveLength(2);
  });

  it('are no places inside a person’s name', () => {
    expect(namesIn('वैशाली शर्मा ने दौड़ जीती।')).toEqual(['वैशाली शर्मा: person']);
    expect(namesIn('वैशाली में बाढ़ आई।')).toEqual(['वैशाली: place']);
  });
});

describe('a place beside a thing', () => {
  it('is an answer with its marker', () => {
    const found = readArticle({
      text: 'मंगलवार को मंदिर के पास दो दुकानें जल गईं।',
      title: 'खबर',
      lang: 'hi',
    }).readings.flatMap(({ claim }) => claim.arguments.map(({ text }) => text));
    expect(found).toContain('मंदिर के पास');
    expect(found).toContain('मंदिर');
  });

  it('is none with a marker of time', () => {
    const found = readArticle({
      text: 'मंगलवार को मेले के दौरान दो दुकानें जल गईं।',
      title: 'खबर',
      lang: 'hi',
    }).readings.flatMap(({ claim }) => claim.arguments.map(({ text }) => text));
    expect(found).not.toContain('मेले के दौरान');
  });
});

describe('गया', () => {
  it('is the town before a marker and in a list of places', () => {
    expect(namesIn('गया में 11 घर जल गए।')).toContain('गया: place');
    expect(namesIn('गया जिले में आग लगी।').join()).toContain('गया');
    expect(namesIn('पटना, गया और दरभंगा में बारिश हुई।')).toContain('गया: place');
  });

  it('is the verb behind another verb and at the end', () => {
    expect(namesIn('उसे पटना भेजा गया और दिल्ली में रखा गया।').join()).not.toContain('गया');
    expect(namesIn('मोहन पटना गया और लौट आया।').join()).not.toContain('गया');
  });
});
