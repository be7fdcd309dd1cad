import { describe, expect, it } from 'vitest';
import { byRef, categoryOf, siblings } from '../../../claims/catalogue/lookup.ts';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { PEOPLE } from '../../../claims/languages/en/lexicon/people.ts';
import { namesLike } from '../../../claims/languages/en/questions/names-like.ts';
import { mayBeSame } from '../../../claims/quiz/distractors/same-name.ts';
import { seeded } from '../../../claims/quiz/random.ts';

function itemsOf(text: string, publishedAt = '2024-03-13', kinds?: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items;
}
const asked = (items: readonly Item[], part: string) => items.find(({ stem }) => stem.includes(part));
const textsOf = (item: Item | undefined) => (item?.options ?? []).map(({ text }) => text);
const words = (name: string) => name.split(' ');
const isOfGroup = (id: string, family = '') =>
  PEOPLE.some((group) => group.id === id && group.family.split(' ').includes(family));
const listed = (ref: string) => {
  const entry = byRef(ref);
  if (!entry) throw new Error(ref);
  return { type: 'entity', class: entry.class, name: entry.hi, ref } as const;
};

describe('names that may stand beside each other', () => {
  it('ministries share a word and are two all the same', () => {
    const [home, finance] = ['home-affairs', 'finance'].map((name) =>
      listed(`ministry.in:ministry-of-${name}`),
    );
    expect(mayBeSame(home as never, finance as never, words)).toBe(false);
  });

  it('a name within another may be meant for it', () => {
    const [a, b] = [
      { type: 'entity', class: 'place', name: 'दिल्ली', ref: 'x:a' },
      { type: 'entity', class: 'place', name: 'नई दिल्ली', ref: 'x:b' },
    ] as const;
    expect(mayBeSame(a, b, words)).toBe(true);
  });

  it('the lands of Britain stand beside each other, and beside no other country', () => {
    const first = (ref: string) =>
      siblings('country', ref)
        .flat()
        .map(({ en }) => en);
    expect(first('place:gb-england').slice(0, 3).sort()).toEqual(['Northern Ireland', 'Scotland', 'Wales']);
    expect(first('country:FR')).not.toContain('Wales');
  });

  it('powers stand beside the United States before its neighbours', () => {
    const [nearest = []] = siblings('country', 'country:US');
    expect(nearest.map(({ en }) => en)).toContain('Russia');
    expect(nearest.map(({ en }) => en)).not.toContain('Peru');
  });
});

describe('options of a time', () => {
  const PRIZE = 'लखनऊ, 3 मार्च। गायिका मीरा वर्मा को वर्ष 2019 में पद्मश्री पुरस्कार मिला था।';

  it('what has happened was not after the news', () => {
    const years = textsOf(asked(itemsOf(PRIZE, '2019-12-30'), 'किस वर्ष'));
    expect(years).toHaveLength(4);
    for (const year of years) expect(Number(year)).toBeLessThanOrEqual(2019);
  });
});

describe('what holds of one alone', () => {
  it('asks where somebody hails from', () => {
    const city = asked(
      itemsOf(
        'पुलिस ने बताया कि चालक रमेश वर्मा मूल रूप से कानपुर का रहने वाला है। रमेश वर्मा मूल रूप से कानपुर का रहने वाला था।',
      ),
      'किस शहर का रहने वाला',
    );
    expect(textsOf(city)).toContain('कानपुर');
  });

  it('asks for the place of a figure told to the last digit, not of a round one', () => {
    const told = (figure: string) =>
      asked(
        itemsOf(`राज्य सरकार के आंकड़ों के अनुसार, केरल में ${figure} लोग अपने घरों में निगरानी में हैं।`, '2024-03-13', [
          'place',
        ]),
        'किस राज्य',
      );
    expect(textsOf(told('4,217'))).toContain('केरल');
    expect(told('4,000')).toBeUndefined();
  });

  it('asks for what is singled out, not for one of several', () => {
    const of = (text: string) => asked(itemsOf(text), 'Which country');
    expect(textsOf(of("Norway is Europe's second largest producer of salmon after Scotland."))).toContain(
      'Norway',
    );
    expect(of("Norway is one of Europe's largest producers of salmon after Scotland.")).toBeUndefined();
  });

  it('asks nothing of a border that many share', () => {
    expect(
      asked(itemsOf('नेपाल सीमा से सटा बहराइच जिला सोमवार को शांत रहा।'), 'कौन-सा जिला नेपाल'),
    ).toBeUndefined();
  });
});

describe('people beside people', () => {
  const others = (text: string, part: string) => {
    const item = asked(itemsOf(text, '2005-02-01', ['person']), part);
    return (item?.options ?? []).filter(({ id }) => id !== item?.key).map(({ text: name }) => name);
  };

  it('a player of a game and country stands beside players of it', () => {
    const names = others(
      'Jonny Wilkinson kicked four penalties against France at Twickenham on Saturday.',
      'kicked four penalties',
    );
    expect(names).toHaveLength(3);
    for (const name of names)
      expect(categoryOf(`person:${name.toLowerCase().replaceAll(' ', '-')}`)).toBe('person.rugby');
  });

  it('a politician of a time stands beside those of it', () => {
    const names = others(
      'Jack Straw signed a treaty on fishing with Norway in Oslo on Monday.',
      'signed a treaty',
    );
    expect(names).toHaveLength(3);
    for (const name of names) expect(['Keir Starmer', 'Rishi Sunak', 'Nigel Farage']).not.toContain(name);
  });

  it('made-up names are of the origin of the key', () => {
    const families = (name: string) => namesLike(name, seeded('s')).map((made) => made.split(' ').at(-1));
    for (const family of families('Monica Chadha')) expect(isOfGroup('people.india', family)).toBe(true);
    for (const family of families('Frank-Juergen Weise'))
      expect(isOfGroup('people.german', family)).toBe(true);
    expect(families('Mikko Salonen').length).toBeGreaterThan(2);
  });

  it('nobody is made up beside somebody known', () => {
    const text =
      'London, March 3. Prime Minister Tony Blair met the press. Spokesman Peter Harwood said that the government would spend £40m on new schools in Leeds. Tony Blair said that 12 schools would open in Leeds in May.';
    for (const { options, distractorReasons } of itemsOf(text)) {
      if (!options.some((option) => option.text === 'Tony Blair')) continue;
      expect(distractorReasons.map(({ source }) => source)).not.toContain('invented');
    }
  });
});
