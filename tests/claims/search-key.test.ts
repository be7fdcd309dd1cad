import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryTerms, searchText } from '../../claims/index.ts';
import { highlight } from '../../claims/text/search-key.ts';

/** Whether a query's every word is found in a text as the index holds it. */
function finds(query: string, text: string): boolean {
  const { stems, sounds } = searchText(text);
  const [stem, sound] = [new Set(stems.split(' ')), new Set(sounds.split(' '))];
  const words = queryTerms(query).flatMap((term) => term.words);
  return words.length > 0 && words.every((word) => stem.has(word.stem) || sound.has(word.sound));
}

describe('a word is found', () => {
  it.each([
    ['putin', 'व्लादिमीर पुतिन'],
    ['kim car', 'किम को कार मिली'],
    ['पुतिन', 'Vladimir Putin'],
    ['lakhnau', 'लखनऊ में'],
    ['modi', 'नरेंद्र मोदी ने'],
    ['किताबें', 'एक किताब'],
    ['bridges', 'the bridge is open'],
    ['गाँव', 'गांवों में'],
    ['ज़रूरत', 'जरूरत'],
    ['गये', 'गए'],
    ['२४०', '240 करोड़'],
    ['पुतिन ने क्या दिया', 'पुतिन ने कार भेंट दी और दिया जलाया'],
    ['sansad', 'संसद में'],
    ['தமிழ்', 'செய்தி தமிழ் மொழி'],
    ['Łódź', 'in Łódź'],
  ])('%s in %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['putin', 'पतंग उड़ी'],
    ['कर', 'कार मिली'],
    ['पुल', 'पल भर'],
    ['car', 'the cat'],
    ['ban', 'burn'],
  ])('but %s not in %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it('in any text that has it', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, at) => {
        const wanted = words[at % words.length] ?? '';
        expect(queryTerms(wanted).length === 0 || finds(wanted, words.join(' '))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

it('what is indexed is letters that every tokenizer keeps whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const { stems, sounds } = searchText(text);
      for (const token of `${stems} ${sounds}`.split(' ').filter(Boolean))
        expect(token).toMatch(/^[a-z0-9\u0900-\u0963\u0971-\u097f]+$/u);
    }),
    { numRuns: 50 },
  );
});

const words = (query: string) => queryTerms(query).flatMap((term) => term.words);

describe('a name in a query', () => {
  it.each([
    ['russia', 'country:RU'],
    ['रूस', 'country:RU'],
    ['north korea kim', 'country:KP'],
    ['the prime minister of France', 'country:FR'],
  ])('%s is also found by what it names', (query, ref) => {
    expect(queryTerms(query).flatMap((term) => term.refs)).toContain(ref);
  });

  it('is none for another word', () => {
    expect(queryTerms('bridge पुल').flatMap((term) => term.refs)).toEqual([]);
  });
});

it('highlights are places in the text, in order and apart', () => {
  const text = 'मुख्यमंत्री योगी आदित्यनाथ ने लखनऊ में पुल खोला, योगी बोले।';
  const found = highlight(text, words('yogi आदित्यनाथ पुल'));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['योगी आदित्यनाथ', 'पुल', 'योगी']);
  expect(highlight(text, words('समुद्र'))).toEqual([]);
});
