import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { namesLike } from '../../../claims/languages/en/questions/names-like.ts';
import { personTest } from '../../../claims/languages/en/questions/persons.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';
import { formatLike } from '../../../claims/languages/en/values/format.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

const read = (text: string) => readArticle({ text, title: 'A story', lang: 'en' });

/** Every question that the claims of a text allow, before options and rubric. */
const stems = (text: string) =>
  read(text).readings.flatMap((reading) =>
    targetsOf(reading).flatMap((target) => askEnglish(reading, target)?.stem ?? []),
  );

function itemsOf(text: string, kinds?: readonly Item['kind'][]): readonly Item[] {
  const { article, readings } = read(text);
  return makeQuiz({ readings, articles: [article], items: 12, seed: 'a', kinds }).items;
}

describe('a phrase that tells of another phrase', () => {
  it('is asked for where it stands, or not at all', () => {
    const asked = stems('Ada Palmer was dropped from the squad for the match with Ireland in Dublin.');
    expect(asked.some((stem) => stem.startsWith('In which city was'))).toBe(false);
    expect(
      stems('The ruling made the auction of Acme Steel on 19 December illegal.').join(' '),
    ).not.toContain('On which date did the ruling make');
  });

  it('moves where it tells of the verb', () => {
    expect(stems('Ada Palmer sang at a concert in Paris.')).toContain(
      'In which city did Ada Palmer sing at a concert?',
    );
    expect(stems('Acme Steel bought the unit in Derby for $9bn.')).toContain(
      'For how much did Acme Steel buy the unit in Derby?',
    );
  });
});

describe('question words', () => {
  it('stand for no part of a longer phrase', () => {
    const asked = stems('The row between Ada Palmer and drummer John Smith was settled in 2002.');
    expect(asked.filter((stem) => /\b(?:the|and) who/iu.test(stem))).toEqual([]);
  });

  it('take the article and the words of praise before a name with them', () => {
    expect(stems('Ada Palmer took over from the successful Sir John Smith in May.')).toContain(
      'Ada Palmer took over from whom in May?',
    );
  });

  it('ask for no part of the name of a body', () => {
    expect(stems('Bank of America was barred from the case in Leeds.').join(' ')).not.toContain(
      'Bank of which',
    );
    expect(stems('The bank of the river in France was flooded.').join(' ')).toContain('which country');
  });

  it('count nothing in a name', () => {
    expect(stems('Ireland have been Six Nations champions in Rome.').join(' ')).not.toContain('how many');
  });

  it('ask by how much something moved', () => {
    expect(stems('Shares in Acme Steel slumped 5%.')).toContain(
      'By what percentage did shares in Acme Steel slump?',
    );
  });
});

describe('who could be asked for', () => {
  const people = (text: string) => {
    const { readings } = read(text);
    return personTest(readings);
  };

  it('is somebody with a given name or an office', () => {
    const isPerson = people(
      'Prop Tendai Moyo joined Ada Palmer in Leeds. The captain Zuko Xaba scored a try.',
    );
    expect(isPerson('Ada Palmer')).toBe(true);
    expect(isPerson('Qwerty Asdf')).toBe(false);
  });

  it('is no film, no firm and no team', () => {
    const isPerson = people('The British movie Vera Palmer won two awards in Leeds.');
    expect(isPerson('Vera Palmer')).toBe(false);
    for (const name of ['Morgan Capital', 'Standard Life', 'Milan Rovers', 'Acme-owned Palmer'])
      expect(isPerson(name)).toBe(false);
  });

  it('stands beside people alone', () => {
    const items = itemsOf(
      'Ada Palmer opened the museum in Leeds on Monday. Chairman John Smith of Atticus Capital praised it. Helen Ford said that Standard Life had paid for the museum in Leeds.',
    );
    const options = items
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ options: all }) => all.map(({ text }) => text));
    expect(options.filter((text) => /Capital|Life/u.test(text))).toEqual([]);
  });
});

describe('capitals and forms of address', () => {
  it('go with the place of a word', () => {
    expect(stems('Songwriter Ada Palmer opened the museum in Leeds in May.')).toContain(
      'In which month did songwriter Ada Palmer open the museum in Leeds?',
    );
    expect(stems('Shareholders lost $180bn in the collapse of Acme.')).toContain(
      'How much did shareholders lose in the collapse of Acme?',
    );
    expect(stems('President Ada Palmer opened the museum in Leeds in May.')).toContain(
      'In which month did President Ada Palmer open the museum in Leeds?',
    );
  });

  it('leave a full name alone', () => {
    const asked = stems('Noel Ford left the firm in Paris. Mr Ford opened a museum in Leeds in May.');
    expect(asked).toContain('In which month did Noel Ford open a museum in Leeds?');
    expect(asked.join(' ')).not.toMatch(/\bmr /u);
  });
});

it('writes false amounts as the key is written', () => {
  const fact = {
    type: 'quantity',
    dimension: 'money',
    value: 305e6,
    unit: 'USD',
    comparator: 'exact',
  } as const;
  expect(formatLike(122e6, { exact: '$305m', fact })).toBe('$122m');
  expect(formatLike(122e6, { exact: '$305 million', fact })).toBe('$122 million');
});

describe('a claim that is read too boldly', () => {
  const asked = (text: string) => {
    const { article, readings } = read(text);
    return makeQuiz({ readings, articles: [article], items: 12, seed: 'a' }).items.map(({ stem }) => stem);
  };

  it('is not asked where "he" could be whoever was named last', () => {
    const text = (before: string) =>
      `${before} He scored 50 goals for Brazil in Rio de Janeiro in 1998, the club said on its page.`;
    expect(asked(text('Paul Ford has lost his place in Leeds to John Palmer.')).join(' ')).not.toContain(
      'goals',
    );
  });

  it('is not asked where its source goes with the next quotation', () => {
    const stems = asked(
      'Arsenal are without winger Paul Ford, who broke an ankle in Leeds. Ada Palmer added: "It does not look good for us at all."',
    );
    expect(stems.filter((stem) => /who added that arsenal/iu.test(stem))).toEqual([]);
  });

  it('is not asked of a person where "which" tells of a firm', () => {
    expect(
      asked(
        'Ada Palmer, head of sales for Acme Films, which released The Great Storm in Leeds, was pleased.',
      ).join(' '),
    ).not.toContain('Who released');
  });

  it('is not asked where it tells of a part as of a whole', () => {
    expect(asked('In Leeds 90% of the mail filtered by Acme was spotted in May.').join(' ')).not.toContain(
      'filtered by Acme?',
    );
  });
});

describe('a count', () => {
  it('is not asked where the names behind it give it away', () => {
    expect(stems('Two robots, Pal and Chum, greeted reporters in Tokyo.').join(' ')).not.toContain(
      'How many',
    );
    expect(stems('Two robots greeted reporters in Tokyo.')).toContain(
      'How many robots greeted reporters in Tokyo?',
    );
  });
});

describe('verbs', () => {
  it.each([
    [
      'Acme had to pay $250m to Palmer Steel in October.',
      'In which month did Acme have to pay $250m to Palmer Steel?',
    ],
    ['Ada Palmer next competes in Paris on 18 May.', 'On which date does Ada Palmer next compete in Paris?'],
    ['Thai Airways shed 4% on Monday in Bangkok.', 'On which day did Thai Airways shed 4% in Bangkok?'],
  ] as const)('%s', (text, stem) => {
    expect(stems(text)).toContain(stem);
  });
});

describe('made-up names', () => {
  it('are of the origin that the surname tells', () => {
    let n = 0;
    const next = () => {
      n = (n * 7919 + 17) % 1009;
      return n / 1009;
    };
    const family = (name: string) => namesLike(name, next).map((made) => made.split(' ').at(-1));
    expect(family('Noel Moreau').every((last) => !/son$|ov$/u.test(last ?? ''))).toBe(true);
    expect(family('Sergei Volkov').some((last) => /(?:ov|ev|in)$/u.test(last ?? ''))).toBe(true);
    expect(namesLike('Qwerty Asdf', next)).toEqual([]);
  });
});

describe('options of the time and trade of a story', () => {
  const optionsOf = (text: string, kind: Item['kind']) =>
    itemsOf(text, [kind]).flatMap(({ options }) => options.map(({ text: option }) => option));

  it('are of leaders who could be told of then', () => {
    const text = 'Tony Blair opened the museum in Leeds in May 2004, the museum in Leeds said.';
    const people = optionsOf(text, 'person');
    expect(people.filter((name) => /Starmer|Macron|Trump|Sunak/u.test(name))).toEqual([]);
  });

  it('are of firms of the same trade', () => {
    const firms = optionsOf('Lukoil bought the refinery in Rotterdam in May 2004 for $2bn.', 'organisation');
    expect(firms).toContain('Lukoil');
    expect(firms.filter((name) => /Pfizer|Google|Toyota|Nike/u.test(name))).toEqual([]);
  });

  it('hold no question of which bank another bank is', () => {
    expect(
      stems('The lawyers named ABN Amro, Barclays, HSBC and Citigroup in Leeds.').join(' '),
    ).not.toContain('Which bank is');
  });
});

describe('an amount before its noun', () => {
  it.each([
    [
      'Argentina signed a $240m agreement to import fuel from Peru.',
      'Argentina signed an agreement worth how much to import fuel from Peru?',
    ],
    [
      'Acme Steel owns a 12% stake in Palmer Mills in Leeds.',
      'Acme Steel owns a stake of what percentage in Palmer Mills in Leeds?',
    ],
    [
      'Acme accepted a $9bn (£5bn) buyout from Verizon.',
      'Acme accepted a buyout worth how much from Verizon?',
    ],
  ] as const)('%s', (text, stem) => {
    expect(stems(text)).toContain(stem);
  });

  it('is asked for before no other noun', () => {
    expect(stems('Ada Palmer wore a $900 hat in Leeds.').join(' ')).not.toContain('how much');
  });
});

describe('a story of something that no list has', () => {
  it('is anchored by its name where the story writes it within a sentence too', () => {
    const text = 'Zelvex saw its shares rise 14% in March. Staff of Zelvex were told of the result by post.';
    // Of a story without its day nobody asks for a month: its year is not known.
    const { article, readings } = readArticle({
      text,
      title: 'A story',
      lang: 'en',
      publishedAt: '2024-05-13',
    });
    const asked = makeQuiz({ readings, articles: [article], items: 12, seed: 'a' }).items.map(
      ({ stem }) => stem,
    );
    expect(asked.join('\n')).toContain('n which month did Zelvex see its shares rise 14%?');
  });
});

describe('when it was by the day of the story', () => {
  it('leaves a stem that tells what happened without it', () => {
    expect(
      stems('Last year the crisis in Peru forced President Ada Palmer to suspend gas exports to Chile.'),
    ).toContain('The crisis in Peru forced President Ada Palmer to suspend gas exports to which country?');
  });

  it('stays with figures, which hold of their time, and with little told', () => {
    expect(stems('Acme Steel cut 400 jobs in Leeds last year.').join(' ')).toContain('last year');
    expect(stems('Ada Palmer left Leeds earlier this year.').join(' ')).not.toContain('Who left Leeds?');
  });
});

describe('somebody told of by what they are', () => {
  const asked = (text: string) => {
    const { article, readings } = read(text);
    return makeQuiz({ readings, articles: [article], items: 12, seed: 'a' }).items.map(({ stem }) => stem);
  };

  it('is not asked about', () => {
    const stems = asked(
      'Ada Palmer sang in Leeds in May. The British singer played to 2,700 people at the opera house in Paris on Sunday.',
    );
    expect(stems.filter((stem) => /British singer/u.test(stem))).toEqual([]);
  });

  it('is the people of a place all the same', () => {
    expect(asked('The people of Turkey voted in a referendum in Izmir on Sunday.').join(' ')).toContain(
      'the people of Turkey',
    );
  });
});

describe('what the story told of before', () => {
  const asked = (text: string) => {
    const { article, readings } = read(text);
    return makeQuiz({ readings, articles: [article], items: 12, seed: 'a' });
  };

  it('is asked of as "the deal" only under a headline that tells of a deal', () => {
    const text =
      'Argentina and Venezuela have extended a fuel pact. President Ada Palmer and President Hugo Chavez signed the pact in Paris on Tuesday.';
    const asked = (title: string) => {
      const { article, readings } = readArticle({ text, title, lang: 'en' });
      return askingsOf(readings, undefined, { articles: [article] }).flatMap(
        (asking) => putQuestion(asking)?.question.stem ?? [],
      );
    };
    expect(asked('Busy day in Paris').filter((stem) => stem.includes('the fuel pact'))).toEqual([]);
    expect(asked('Chavez signs pact in Paris').join(' ')).toContain('sign the fuel pact');
  });

  it('opens none that speaks of something else', () => {
    const stems = asked(
      'Argentina and Venezuela have extended a fuel deal. President Ada Palmer opened the bridge in Lima on Tuesday.',
    ).items.map(({ stem }) => stem);
    expect(stems.filter((stem) => /fuel deal\. .*bridge/u.test(stem))).toEqual([]);
  });

  it('asks for one weekday in a quiz', () => {
    const { items } = asked(
      'Ada Palmer opened the museum in Leeds on Monday. John Smith closed the theatre in York on Thursday. Helen Ford sold the mill in Derby on Friday.',
    );
    expect(items.filter(({ kind }) => kind === 'weekday').length).toBeLessThanOrEqual(1);
  });
});

describe('options beside a person', () => {
  it('are of the gender that the name tells', () => {
    const items = itemsOf(
      'Helen Ford won the prize in Leeds for her book. John Smith, Peter Hill and Ada Palmer read at the prize in Leeds.',
      ['person'],
    );
    const beside = items.filter(
      ({ options, key }) => options.find(({ id }) => id === key)?.text === 'Helen Ford',
    );
    const names = beside.flatMap(({ options }) => options.map(({ text }) => text));
    expect(names.filter((name) => /^(?:John|Peter) /u.test(name))).toEqual([]);
  });
});

it('asks for a broadcaster by that name, among broadcasters', () => {
  const [item] = itemsOf('The film was shown on Channel 4 in Leeds in May 2004, Ada Palmer wrote.', [
    'organisation',
  ]);
  const names = item?.options.map(({ text }) => text) ?? [];
  expect(item?.stem ?? 'broadcaster').toContain('broadcaster');
  expect(names.filter((name) => /Guardian|Reuters|Times/u.test(name))).toEqual([]);
});

it('asks for no office that begins within a name', () => {
  const text = 'Critics praised Touching the Void director Kevin Hill in Leeds on Monday.';
  const { article, readings } = read(text);
  const asked = makeQuiz({ readings, articles: [article], items: 12, seed: 'a' }).items;
  expect(asked.filter(({ stem }) => /the Void director\?/u.test(stem))).toEqual([]);
});

describe('what holds of more than the answer', () => {
  it.each([
    'Six passengers remained in hospital in Leeds on Saturday.',
    'The firm replaced the bridge in Leeds within three hours.',
  ])('%s', (text) => {
    expect(stems(text).filter((stem) => /which day|how many hours/u.test(stem))).toEqual([]);
  });

  it('is asked where it holds of one day or one span', () => {
    expect(stems('Six passengers left the hospital in Leeds on Saturday.').join(' ')).toContain(
      'On which day',
    );
    expect(stems('The repair of the bridge in Leeds took three hours.').join(' ')).toContain(
      'How many hours',
    );
  });
});
