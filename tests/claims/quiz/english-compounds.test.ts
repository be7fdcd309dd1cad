import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import type { ItemKind } from '../../../claims/model.ts';

function askedOf(text: string, kinds: ItemKind[]) {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2025-11-24' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds });
  return items.map(({ stem, options, key }) => [stem, options.find(({ id }) => id === key)?.text]);
}
const stemOf = (text: string, ...kinds: ItemKind[]) => askedOf(text, kinds)[0]?.[0]?.replace(/^[^:]*: /u, '');

describe('an amount that tells of a noun with its unit', () => {
  it('is asked for behind the noun, in whole units', () => {
    expect(askedOf('Nepal opened a 16-kilometre tunnel near Kathmandu in May.', ['measure'])).toEqual([
      [
        'News of 24 November 2025: Nepal opened a tunnel of how many kilometres near Kathmandu in May?',
        '16 kilometres',
      ],
    ]);
    expect(stemOf('NTPC commissioned a 660 MW unit at Barh in Bihar on Friday.', 'measure')).toBe(
      'NTPC commissioned a unit of how many megawatts at Barh in Bihar on Friday?',
    );
    expect(
      stemOf('The court in Pune gave Ravi Kale a 12-year sentence for fraud on Friday.', 'duration'),
    ).toBe('The court in Pune gave Ravi Kale a sentence of how many years for fraud on Friday?');
    expect(
      stemOf(
        'Police blocked a 25,000-strong crowd from gathering at the mosque in Cologne on Friday.',
        'count',
      ),
    ).toBe('Police blocked a crowd of how many people from gathering at the mosque in Cologne on Friday?');
  });

  it('is not asked for where the noun goes on, or where it names a race or a low', () => {
    expect(
      askedOf('The government of Chile declared a 30-day state of emergency in Biobio on Monday.', [
        'duration',
      ]),
    ).toEqual([]);
    expect(askedOf('Oil fell to a 10-year low in London on Friday.', ['duration'])).toEqual([]);
    expect(askedOf('Ada Palmer of Kenya won a 100-metre sprint in Leeds on Friday.', ['measure'])).toEqual(
      [],
    );
  });
});

describe('a crowd of so many', () => {
  it('is asked for as people', () => {
    expect(stemOf('A crowd of 45,000 turned out at the Wankhede Stadium in Mumbai on Sunday.', 'count')).toBe(
      'A crowd of how many people turned out at the Wankhede Stadium in Mumbai on Sunday?',
    );
  });

  it('is no crowd of something that is counted', () => {
    expect(
      stemOf('A crowd of 45,000 fans turned out at the Wankhede Stadium in Mumbai on Sunday.', 'count'),
    ).not.toMatch(/how many people/u);
  });
});

describe('an English figure', () => {
  it('of an earthquake stands with a hyphen, too', () => {
    expect(
      stemOf(
        'A magnitude-6.2 earthquake struck off the coast of Hokkaido in Japan on Thursday.',
        'measure',
        'count',
      ),
    ).toMatch(/^An earthquake of what magnitude struck off the coast of Hokkaido/u);
  });

  it('in points is asked for without the same in another measure', () => {
    expect(
      stemOf(
        'The Bombay Stock Exchange’s Sensex fell 1,390 points, or 1.8 percent, in Mumbai on Friday.',
        'count',
      ),
    ).toBe('By how many points did the Bombay Stock Exchange’s Sensex fall in Mumbai on Friday?');
  });

  it('that somebody by name was paid keeps the name before it', () => {
    expect(
      stemOf(
        'Google agreed to pay Texas $1.375 billion to settle a lawsuit over the tracking of users.',
        'money',
      ),
    ).toBe('Google agreed to pay Texas how much to settle a lawsuit over the tracking of users?');
  });

  it('of months in office keeps where they were spent', () => {
    const stem = stemOf(
      'Japan’s prime minister Shigeru Ishiba resigned after 11 months in office.',
      'duration',
    );
    expect(stem).toMatch(/after how many months in office\?$/iu);
  });

  it('of a year and the one before is asked for beside both years', () => {
    expect(
      stemOf(
        'The number of tigers in India rose to 3,682 in 2022 from 2,967 in 2018, according to the environment ministry.',
        'count',
      ),
    ).toMatch(/to what figure did the number of tigers in India rise in 2022 from 2,967 in 2018\?$/u);
  });

  it('of a commission stands where the claim names its land, and nowhere else', () => {
    const told = (who: string) =>
      stemOf(`${who} won a term with 72 percent of the vote, the electoral commission said.`, 'percent');
    expect(told('Uganda’s president Yoweri Museveni')).toMatch(/with what percentage of the vote\?$/u);
    expect(told('Ada Palmer')).toBeUndefined();
  });
});

describe('what an English question asks for by name', () => {
  it('may be an award, which the stem need not name', () => {
    expect(isWholeStem('For which award was actor Ada Palmer chosen in Delhi in 2023?')).toBe(true);
    expect(isWholeStem('How many awards did actor Ada Palmer win in Delhi in 2023?')).toBe(false);
  });

  it('may be a city that alone has the most of its kind, and none that has some', () => {
    expect(stemOf('Cologne is home to the largest Turkish population outside Turkey.', 'city')).toBe(
      'Which city is home to the largest Turkish population outside Turkey?',
    );
    expect(stemOf('Cologne is home to a Turkish population outside Turkey.', 'city')).toBeUndefined();
  });
});
