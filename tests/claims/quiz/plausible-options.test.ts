import { describe, expect, it } from 'vitest';
import { byRef, categoryOf, entries } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { PEOPLE } from '../../../claims/languages/en/lexicon/people.ts';
import { namesLike } from '../../../claims/languages/en/questions/names-like.ts';
import { ItemKind } from '../../../claims/model.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';
import { surroundingsOf } from '../../../claims/quiz/choosing/surroundings.ts';
import { distractorsFor } from '../../../claims/quiz/distractors/index.ts';
import { mayBeSame } from '../../../claims/quiz/distractors/names/same-name.ts';
import { seeded } from '../../../claims/quiz/random.ts';

function itemsOf(
  text: string,
  publishedAt = '2024-03-13',
  kinds?: readonly Item['kind'][],
  seed = 's',
): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed, kinds: kinds ?? ItemKind.options }).items;
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

describe('options of a day', () => {
  const numbers = (text: string, kinds: readonly Item['kind'][], part: string) =>
    textsOf(asked(itemsOf(text, '2024-06-19', kinds), part));

  it('stand beside the last day of a month, in the next month too', () => {
    const days = numbers('बेतिया में नया पुल 31 मार्च को खोला गया।', ['date'], 'किस तारीख');
    expect(days).toHaveLength(4);
    expect(days).toContain('31 मार्च');
    for (const day of days) expect(day).toMatch(/^(?:2[3-9]|30|31) मार्च$|^[1-7] अप्रैल$/u);
  });

  it('are not later than the news of what has happened', () => {
    const days = numbers('बेतिया में नया पुल 17 जून को खोला गया।', ['date'], 'किस तारीख');
    expect(days).toHaveLength(4);
    for (const day of days) expect(Number(day.split(' ')[0])).toBeLessThanOrEqual(19);
  });

  it('are not before the key where as few may have been counted by then', () => {
    const text = '1 जून तक बेतिया जिले में बुखार के सिर्फ 3 मामले सामने आए थे।';
    const days = numbers(text, ['date'], 'किस तारीख तक');
    for (const day of days) expect(day).toMatch(/ जून$/u);
  });
});

describe('options of a round number', () => {
  const counts = (text: string, kinds: readonly Item['kind'][] = ['count', 'money', 'duration']) =>
    textsOf(asked(itemsOf(text, '2024-06-19', kinds), 'कितन'));

  it('stand beside ten, a thousand and a lakh', () => {
    for (const figure of ['10', '1000', 'एक लाख']) {
      const options = counts(`सीवान जिले में रविवार को ${figure} लोगों की जांच की गई।`);
      expect(options).toHaveLength(4);
      expect(options).toContain(figure);
    }
  });

  it('keep two words of scale, and halves told in words', () => {
    for (const text of [
      'दरभंगा में मंगलवार को 34 हजार करोड़ रुपये का भुगतान किया गया।',
      'मोतिहारी में रविवार को साढ़े तीन लाख पौधे लगाए गए।',
    ])
      expect(counts(text)).toHaveLength(4);
  });

  it('of hundreds in words no more than nine are told', () => {
    for (const option of counts('बक्सर स्टेशन पर मंगलवार को पांच सौ यात्री उतरे।'))
      expect(option).not.toMatch(/^(?:दस|बीस|तीस|पंद्रह) सौ$/u);
  });
});

describe('bounds that the stem sets', () => {
  it('a whole is more than the part that the stem tells', () => {
    const text = 'सीवान में डेंगू फैल रहा है। सीवान जिले में रविवार को 14 महिलाओं समेत 17 मरीज मिले।';
    const options = textsOf(asked(itemsOf(text, '2024-06-19', ['count']), 'समेत कितने'));
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) expect(Number(option)).toBeGreaterThan(14);
  });

  it('a share that has grown to another was less than it, and is more than it was', () => {
    const text = 'मंत्री रमेश वर्मा ने कहा कि बिहार में साक्षरता की दर 11.4 प्रतिशत से बढ़कर 12.02 प्रतिशत हो गई है।';
    const { readings } = readArticle({ text, publishedAt: '2024-06-19' });
    const around = surroundingsOf(readings, [], seeded('s'));
    const shares = (part: string) =>
      askingsOf(readings, ['percent'])
        .flatMap((asking) => putQuestion(asking) ?? [])
        .filter(({ question }) => question.stem.includes(part))
        .flatMap((candidate) => distractorsFor(candidate, around))
        .map((option) => Number.parseFloat(option.text));
    expect(shares('कितने प्रतिशत से बढ़कर').length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...shares('कितने प्रतिशत से बढ़कर'))).toBeLessThanOrEqual(12.02);
    expect(shares('बढ़कर कितने प्रतिशत').length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...shares('बढ़कर कितने प्रतिशत'))).toBeGreaterThanOrEqual(11.4);
  });
});

describe('options of a hospital', () => {
  it('are hospitals, of the town or state that the stem names', () => {
    const town = itemsOf('घायल मजदूर को मंगलवार को पटना के पीएमसीएच में भर्ती कराया गया।', '2024-03-13', ['place']);
    const options = textsOf(asked(town, 'पटना के किस अस्पताल'));
    expect(options).toHaveLength(4);
    for (const option of options)
      expect(entries().find(({ hi }) => hi === option)).toMatchObject({
        category: 'hospital',
        in: 'city.in:patna',
      });
  });

  it('give their place away, so that it is not asked for', () => {
    const text = 'घायल मजदूर को मंगलवार को दिल्ली के सफदरजंग अस्पताल में भर्ती कराया गया।';
    expect(asked(itemsOf(text), 'के सफदरजंग अस्पताल में भर्ती कराया गया')?.stem ?? '').not.toMatch(/^किस राज्य/u);
  });
});

describe('what is first of all', () => {
  const DEATHS = (other: number) =>
    `भारत में डेंगू से सर्वाधिक मौतें गुजरात में हुई हैं। महाराष्ट्र में डेंगू से ${other} लोगों की मौत हुई है। गुजरात में डेंगू से 319 लोगों की मौत हुई है।`;

  it('is asked for among the places of the whole that the claim names', () => {
    const items = itemsOf('झारखंड में सबसे अधिक डेंगू मरीज रांची में हैं। धनबाद में 12 मरीज मिले हैं।');
    expect(textsOf(asked(items, 'सबसे अधिक डेंगू मरीज किस शहर'))).toContain('रांची');
  });

  it('is not asked for where the figures of the story rank another before it', () => {
    expect(asked(itemsOf(DEATHS(183)), 'सर्वाधिक मौतें किस राज्य')).toBeDefined();
    expect(asked(itemsOf(DEATHS(583)), 'सर्वाधिक मौतें किस राज्य')).toBeUndefined();
  });

  it('the way of one named traveller is asked for, not that of several', () => {
    const way = (who: string) =>
      asked(itemsOf(`अभिनेत्री ${who} 9 मार्च को लंदन से आई थीं।`, '2024-03-13', ['city']), 'किस शहर से');
    expect(way('मीरा वर्मा')).toBeDefined();
    expect(way('मीरा वर्मा और सीमा गुप्ता')).toBeUndefined();
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

  it('asks under whom something is done, not with whom', () => {
    const told = (how: string) =>
      asked(itemsOf(`बिहार का बाढ़ आयोग पटना में मुख्यमंत्री नीतीश कुमार ${how} काम कर रहा है।`), 'किसक');
    expect(textsOf(told('की अध्यक्षता में'))).toContain('नीतीश कुमार');
    expect(told('की मदद से')).toBeUndefined();
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
