import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { isLocal } from '../../../claims/languages/en/questions/people-like.ts';

const SEEDS = ['a', 'b', 'c', 'd'];

function itemsOf(text: string, publishedAt = '2026-11-05', kinds?: Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return SEEDS.flatMap(
    (seed) => makeQuiz({ readings, articles: [article], items: 20, seed, ...(kinds ? { kinds } : {}) }).items,
  );
}
const keyOf = ({ options, key }: Item) => options.find(({ id }) => id === key)?.text;

describe('a kicker that tells the country of the answer by its adjective', () => {
  const about = (headline: string) => `${headline}

LONDON, Nov 5 (Reuters) - A stolen chalice of 1480 was handed back to a monastery on Thursday. The chalice reached Ireland in the luggage of a silk merchant from Lyon in 1511, said curator Maeve Dolan.`;

  it('does not stand before the question', () => {
    const asked = itemsOf(about('Stolen chalice returned to Irish monastery'), '2026-11-05', ['country']);
    for (const item of asked.filter((one) => keyOf(one) === 'Ireland'))
      expect(item.stem).not.toContain('Irish');
  });

  it('stands where its adjective is of another country', () => {
    const asked = itemsOf(about('Stolen chalice returned by Danish museum'), '2026-11-05', ['country']);
    const ours = asked.filter((one) => keyOf(one) === 'Ireland');
    expect(ours.length).toBeGreaterThan(0);
    for (const { stem } of ours) expect(stem).toMatch(/^Stolen chalice returned by Danish museum/u);
  });
});

describe('names in capitals in a headline', () => {
  it('are no words for what was told before', () => {
    const [item] = itemsOf(`WHO says measles spreading in northern Peru as clinics run short

LIMA, Nov 5 (Reuters) - The regional stockpile held 640,000 doses on Monday, health officials said.`);
    expect(item?.stem).toMatch(/^WHO says measles spreading in northern Peru/u);
  });

  it('"who" in small letters asks, and makes no kicker', () => {
    const items = itemsOf(`Villagers ask who drained the northern lake in Peru

LIMA, Nov 5 (Reuters) - The regional stockpile held 640,000 litres on Monday, officials said.`);
    for (const { stem } of items) expect(stem).not.toContain('ask who');
  });
});

describe('months of what is yet to come', () => {
  const monthsOf = (text: string) =>
    new Set(itemsOf(text, '2026-11-05', ['date']).flatMap(({ options }) => options.map((one) => one.text)));

  it('are the next ones', () => {
    const months = monthsOf(`Bank of Canada holds rates as growth slows

OTTAWA, Nov 5 (Reuters) - The Bank of Canada's governing council next meets in December.`);
    expect(months.size).toBeGreaterThan(3);
    for (const month of months)
      expect(['November', 'December', 'January', 'February', 'March', 'April']).toContain(month);
  });

  it('are not those of what is over', () => {
    const months = monthsOf(`Bank of Canada holds rates as growth slows

OTTAWA, Nov 5 (Reuters) - The Bank of Canada cut rates to 2 percent in March.`);
    expect(months).not.toContain('December');
  });
});

describe('names beside the answer', () => {
  it('are none that stand in one name with it', () => {
    const items = itemsOf(`Markets rise in Brazil as budget passes

BRASILIA, Nov 5 (Reuters) - President Luiz Inacio Lula da Silva was criticised on Thursday. Lula da Silva has kept the budget rules of his predecessor, finance minister Paulo Meirinho said.`);
    for (const { options } of items) expect(options.map(({ text }) => text)).not.toContain('Luiz Inacio');
  });

  it('are clubs of the same league', () => {
    expect(
      siblings('club.scottish', 'club.scottish:celtic')
        .flat()
        .map(({ en }) => en),
    ).not.toContain('Everton');
    expect(entriesOf('club.football').map(({ en }) => en)).not.toContain('Hibernian');
    expect(entriesOf('club.scottish').map(({ en }) => en)).toContain('Hibernian');
  });
});

describe('made-up names', () => {
  const person = (name: string, about: string, told: string) => isLocal({ name, about, told, year: 2026 });
  const GB = 'Snow fell in Scotland and England. The Met Office warned Edinburgh and London.';

  it('stand beside somebody known to a trade alone, where his name is at home', () => {
    expect(person('Bridget Harris', 'senior forecaster Bridget Harris', GB)).toBe(true);
    expect(
      person(
        'Ajay Sharma',
        'Ajay Sharma of the exporters federation',
        'India sold 40 lakh tonnes. Rs 90 crore.',
      ),
    ).toBe(true);
  });

  it('stand beside no known office, and no name from elsewhere', () => {
    expect(person('Bridget Harris', 'minister Bridget Harris, a former forecaster', GB)).toBe(false);
    expect(
      person(
        'Grace Harris',
        'nurse Grace Harris',
        'Malawi and Mozambique counted cases. India sent Rs 90 crore.',
      ),
    ).toBe(false);
  });
});

describe('options of several', () => {
  it('do not hold one', () => {
    const items = itemsOf(
      `Ferry with 140 aboard sinks on Lake Kivu

GOMA, Nov 5 (Reuters) - In September, at least 93 people were killed in two separate accidents in Kivu province within days of each other.`,
      '2026-11-05',
      ['count'],
    );
    const asked = items.filter(({ stem }) => stem.includes('separate accidents'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { options } of asked) expect(options.map(({ text }) => text)).not.toContain('one');
  });
});
