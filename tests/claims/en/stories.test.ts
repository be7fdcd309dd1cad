import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemKind, makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string, publishedAt?: string) =>
  readArticle({ text, title: 'A story', lang: 'en', ...(publishedAt ? { publishedAt } : {}) });
const claims = (text: string) => read(text).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const facts = (text: string) =>
  claims(text).flatMap((claim) =>
    claim.arguments.flatMap(({ text: words, fact }) => (fact ? [{ words, fact }] : [])),
  );
const items = (text: string, kinds?: readonly ItemKind[]) => {
  const { article, readings } = read(text);
  return makeQuiz({ readings, articles: [article], items: 20, seed: 'a', kinds }).items;
};

describe('claims of an English story', () => {
  it('carry their exact words', () => {
    const text =
      'President Vladimir Putin visited Pyongyang on Wednesday. The two leaders signed a treaty, officials said. Russia, which sent troops, has denied the report.';
    for (const claim of claims(text)) {
      for (const span of claim.spans) expect(text.slice(span.start, span.end)).toBe(span.exact);
      for (const { span, text: words } of claim.arguments)
        expect(text.slice(span.start, span.end)).toBe(words);
    }
  });

  it('tell what happened with its place and time', () => {
    const [claim] = claims('Emmanuel Macron opened the museum in Paris on Monday.');
    expect(claim?.text).toBe('Emmanuel Macron opened the museum in Paris on Monday.');
    expect(claim?.arguments.map(({ role, text }) => `${role}:${text}`)).toEqual([
      'agent:Emmanuel Macron',
      'object:museum',
      'place:Paris',
      'time:Monday',
    ]);
  });

  it('keep a relative clause apart from the main one', () => {
    const told = texts('Greece, which joined NATO in 1952, vetoed the bid.');
    expect(told).toContain('Greece vetoed the bid.');
    expect(told).toContain('Greece joined NATO in 1952.');
  });

  it('take no participle behind an object for a verb', () => {
    expect(texts('Greece has a province called Macedonia.')).toEqual([
      'Greece has a province called Macedonia.',
    ]);
  });

  it('tell who holds an office', () => {
    expect(texts('French President Emmanuel Macron opened the museum.')).toContain(
      'Emmanuel Macron is French President.',
    );
  });

  it('put the long name for the short one, and say so', () => {
    const claim = claims('Emmanuel Macron opened the museum. Macron praised the builders.').find(({ text }) =>
      text.includes('praised'),
    );
    expect(claim?.text).toBe('Emmanuel Macron praised the builders.');
    expect(claim?.substitutions[0]).toMatchObject({ text: 'Emmanuel Macron', span: { exact: 'Macron' } });
  });

  it('resolve "he" where one person can be meant, and make no claim where two can', () => {
    expect(texts('Emmanuel Macron opened the museum. He praised the builders.')).toContain(
      'Emmanuel Macron praised the builders.',
    );
    expect(texts('Emmanuel Macron met Olaf Scholz. He praised the builders.')).toEqual([
      'Emmanuel Macron met Olaf Scholz.',
    ]);
  });
});

describe('who says so, and how sure', () => {
  const stance = (text: string, holding: string) => {
    const claim = claims(text).find((one) => one.text.includes(holding) && one.kind !== 'statement');
    return [claim?.modality, claim?.attribution?.source ?? null];
  };

  it.each([
    ['The minister said that the bridge collapsed.', 'collapsed', ['reported', 'The minister']],
    ['The bridge collapsed, the minister said.', 'collapsed', ['reported', 'the minister']],
    ['The bridge collapsed, said Emmanuel Macron.', 'collapsed', ['reported', 'Emmanuel Macron']],
    ['According to the police, the bridge collapsed.', 'collapsed', ['reported', 'the police']],
    ['The bridge collapsed.', 'collapsed', ['asserted', null]],
    ['The bridge will open in June.', 'open', ['planned', null]],
    ['The government plans to close the bridge.', 'close', ['planned', null]],
    ['The bridge may collapse.', 'collapse', ['hedged', null]],
    ['The bridge reportedly collapsed.', 'collapsed', ['hedged', null]],
  ])('%s', (text, holding, expected) => {
    expect(stance(text, holding)).toEqual(expected);
  });

  it('keeps the not of a clause', () => {
    expect(claims('The bridge did not collapse.')[0]).toMatchObject({ negated: true });
    expect(claims('The bridge collapsed.')[0]).toMatchObject({ negated: false });
  });
});

describe('values', () => {
  it.each([
    ['The bridge cost $2.5 million.', '$2.5 million', { dimension: 'money', value: 2_500_000, unit: 'USD' }],
    [
      'More than two hundred people voted.',
      'two hundred',
      { dimension: 'count', value: 200, comparator: 'moreThan' },
    ],
    ['The strike lasted 24 years.', '24 years', { dimension: 'duration', value: 24, unit: 'year' }],
    ['Turnout reached 36 percent.', '36 percent', { dimension: 'percent', value: 36 }],
    ['The road is 12 kilometres long.', '12 kilometres', { dimension: 'distance', value: 12, unit: 'km' }],
    ['The firm lost Rs 3 crore.', 'Rs 3 crore', { dimension: 'money', value: 30_000_000, unit: 'INR' }],
  ])('%s', (text, words, fact) => {
    expect(facts(text).find((one) => one.words === words)?.fact).toMatchObject(fact);
  });

  it('resolve a weekday by the day of publication', () => {
    const { readings } = read('The bridge opened on Wednesday.', '2024-06-21');
    const time = readings
      .flatMap(({ claim }) => claim.arguments)
      .find(({ fact }) => fact?.type === 'time')?.fact;
    expect(time).toMatchObject({ grain: 'weekday', resolved: '2024-06-19' });
  });

  it('take "may" for a month only where it is one', () => {
    expect(facts('The bridge may collapse.').some(({ fact }) => fact.type === 'time')).toBe(false);
    expect(
      facts('The bridge opened on May 5, 2020.').find(({ fact }) => fact.type === 'time')?.fact,
    ).toMatchObject({
      timex: '2020-05-05',
    });
  });
});

describe('questions', () => {
  const stems = (text: string, ...kinds: ItemKind[]) =>
    items(text, kinds.length > 0 ? kinds : undefined).map(({ stem }) => stem);

  it('ask of a subject without changing the order', () => {
    expect(stems('The vicar Andrew Miller opened the museum in London.', 'person')).toContain(
      'Who opened the museum in London?',
    );
  });

  it('put the auxiliary before the subject, or "did"', () => {
    expect(stems('Emmanuel Macron opened the museum in Paris on Monday.', 'weekday')).toContain(
      'On which day did Emmanuel Macron open the museum in Paris?',
    );
    expect(stems('Emmanuel Macron has worked in Lyon for 24 years.', 'duration').join(' ')).toContain(
      'how many years has Emmanuel Macron worked',
    );
  });

  it('keep the source of what is reported', () => {
    expect(
      stems('The police said that Emmanuel Macron opened the museum in Paris on Monday.', 'weekday').join(
        ' ',
      ),
    ).toContain('According to the police, on which day did Emmanuel Macron open the museum in Paris?');
  });

  it('are not asked of what is planned', () => {
    expect(items('Emmanuel Macron will open the museum in Paris on Monday.')).toEqual([]);
  });

  it('have one key among four options, and the key stands in the quote', () => {
    for (const item of items(
      'Emmanuel Macron opened the museum in Paris on Monday. Andrew Miller has worked in Lyon for 24 years.',
    )) {
      expect(item.options).toHaveLength(4);
      const key = item.options.find(({ id }) => id === item.key)?.text ?? '';
      expect(item.evidence.exact.toLowerCase()).toContain(key.toLowerCase());
    }
  });
});

describe('any English text', () => {
  const words =
    'The minister said that police in Delhi , who had not been told , may plan to visit 12 people on Monday . and "he" $5 million (one) - of because'.split(
      ' ',
    );
  it('is read without fail, and every span is exact', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }), (parts) => {
        const text = `The ${parts.join(' ')}.`;
        for (const { claim } of read(text).readings)
          for (const span of claim.spans) expect(text.slice(span.start, span.end)).toBe(span.exact);
      }),
      { numRuns: 200 },
    );
  });
});
