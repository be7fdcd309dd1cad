import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { languageOf } from '../../../claims/languages/registry.ts';
import type { ItemKind } from '../../../claims/model.ts';

const english = languageOf('en');
const DAY = '2011-06-09';
const quizOf = (text: string, kind?: ItemKind, title = 'A story') => {
  const { article, readings } = readArticle({ text, title, lang: 'en', publishedAt: DAY });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', ...(kind ? { kinds: [kind] } : {}) })
    .items;
};
const stemsOf = (text: string, kind?: ItemKind) => quizOf(text, kind).map(({ stem }) => stem);
const optionsOf = (text: string, kind: ItemKind, asks: RegExp, title?: string) =>
  quizOf(text, kind, title)
    .filter(({ stem }) => asks.test(stem))
    .flatMap(({ options }) => options.map((one) => one.text));

/** The questions that the claims of a text can be put as, whether options stand beside their keys or not. */
const askedOf = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: DAY }).readings.flatMap((reading) =>
    english.targets(reading).flatMap((target) => english.ask(reading, target)?.stem ?? []),
  );

describe('ages and hours in English questions', () => {
  it('at what age somebody died is asked', () => {
    expect(askedOf('Linda Ford died at 84 of lung cancer at her home in Leeds.')).toContain(
      'At what age did Linda Ford die of lung cancer at her home in Leeds?',
    );
    expect(askedOf('Former Scottish footballer Robert Brown has died at the age of 86.')).toContain(
      'At what age has former Scottish footballer Robert Brown died?',
    );
  });

  it('of a child it is not, nor of a thing', () => {
    expect(stemsOf('Linda Ford died at the age of 12 at her home in Leeds.', 'count').join()).not.toMatch(
      /what age/u,
    );
    expect(askedOf('The museum in Leeds was founded by Robert Brown at the age of 34.').join()).not.toMatch(
      /what age/u,
    );
  });

  it('an hour keeps its zone, and the name behind it does not', () => {
    const text = 'The rocket of the Kourou centre landed in Florida at 11:57 AM EST on Wednesday.';
    const options = optionsOf(
      text,
      'timeOfDay',
      /[Aa]t what time/u,
      'Rocket of Kourou centre lands in Florida',
    );
    expect(options).toContain('11:57 AM EST');
    for (const hour of options) expect(hour).toMatch(/ AM EST$/u);
    const { readings } = readArticle({
      text: 'At 5 pm EDT Otto was near Bermuda.',
      title: 'Storm',
      lang: 'en',
    });
    const names = readings.flatMap(({ claim }) => claim.arguments.map((one) => one.text));
    expect(names).not.toContain('EDT Otto');
  });
});

describe('words that open an English sentence', () => {
  it('lose their capital within a question, and a bare name keeps it', () => {
    const stems = askedOf(
      'Both Tesco and Honda entered the Polish market in 1995. Park was elected mayor of Leeds in 2004.',
    ).join('\n');
    expect(stems).toMatch(/did both Tesco and Honda enter/u);
    expect(stems).not.toMatch(/was park elected/u);
  });
});

describe('a year that is told twice of the same', () => {
  const story = (years: readonly string[]) =>
    years.map((year) => `Robert Brown was elected mayor of Leeds in ${year}.`).join(' ');

  it('is not asked, while a year told once is', () => {
    expect(stemsOf(story(['1999', '1995']), 'date').join()).not.toMatch(/which year/u);
    expect(stemsOf(story(['1999']), 'date').join()).toMatch(/which year was Robert Brown elected/u);
  });
});

describe('offices', () => {
  it('are held by nobody that is a body', () => {
    const stems = stemsOf(
      'Speaking to Reuters, the president of the Leeds League for the Defence of Rights, Ada Palmer, said that the vote was fair.',
    );
    expect(stems.join()).not.toMatch(/news agency is the president/u);
  });

  it('of a captain told by the country alone are not asked', () => {
    expect(stemsOf('The Danish captain Thomas Bergen lost in Leeds on Friday.').join()).not.toMatch(
      /Who is the Danish captain/u,
    );
  });
});

describe('options of their kind and time', () => {
  it('beside a space agency stand space agencies', () => {
    const options = optionsOf(
      'NASA signed a contract with Acme Steel in Leeds on Friday.',
      'organisation',
      /[Ww]hich space agency/u,
    );
    expect(options).not.toContain('Blue Origin');
  });

  it('beside an agency of aid stands no federation of sport', () => {
    const options = optionsOf(
      'The Red Cross said that 4,000 families in Leeds needed food and clean water after the flood.',
      'organisation',
      /[Ww]hich organisation/u,
    );
    expect(options.filter((one) => /FIFA|Cricket|NATO/u.test(one))).toEqual([]);
  });
});
