import { languageOf } from '../languages/registry.ts';
import { type Article, dayOfNews, type Reading } from '../model.ts';
import { once } from '../once.ts';
import { foldPhrase } from '../text/fold.ts';
import { figuresIn } from './distractors/matters.ts';
import { peopleIn } from './distractors/people.ts';
import type { Person, Surroundings } from './types.ts';

/** Those whom their language is sure to be people: a film's title has two capitals too. */
function surely(people: readonly Person[], readings: readonly Reading[]): readonly Person[] {
  const lang = readings[0]?.claim.lang;
  const isPerson = lang && languageOf(lang).personTest?.(readings);
  return isPerson ? people.filter(({ entity }) => entity.ref !== undefined || isPerson(entity.name)) : people;
}

/** A year before this says nothing of when a story was told. */
const OUR_TIME = 2000;

/** The latest year that readings tell of. */
function latestYear(readings: readonly Reading[]): number | undefined {
  const years = readings.flatMap(({ claim }) =>
    claim.arguments.flatMap(({ fact }) =>
      fact?.type === 'time' ? [Number((fact.resolved ?? fact.timex).slice(0, 4))] : [],
    ),
  );
  const ours = years.filter((year) => year >= OUR_TIME && year < OUR_TIME + 100);
  return ours.length > 0 ? Math.max(...ours) : undefined;
}

/** The latest year of the news of the articles; undefined where that is told of none. */
export function yearOfNews(
  articles: readonly Pick<Article, 'dateline' | 'publishedAt'>[],
): number | undefined {
  const years = articles.flatMap((article) => Number(dayOfNews(article)?.slice(0, 4)) || []);
  return years.length > 0 ? Math.max(...years) : undefined;
}

/**
 * What the options of a quiz may be taken from. `published` is the year of the news, `articles` are what the readings are of.
 * What many items share is worked out once a quiz.
 */
export function surroundingsOf(
  readings: readonly Reading[],
  pool: readonly Reading[],
  next: () => number,
  published?: number,
  articles: readonly (Pick<Article, 'text'> & Partial<Pick<Article, 'title'>>)[] = [],
): Surroundings {
  const latest = once(() => latestYear(readings));
  const told = once(() => readings.map(({ claim }) => claim.text).join(' '));
  const words = new Map<string, readonly string[]>();
  const byLemma = once(() => {
    const groups = new Map<string, Reading[]>();
    for (const reading of [...readings, ...pool]) {
      const { lemma } = reading.form.predicate;
      const group = groups.get(lemma);
      if (group) group.push(reading);
      else groups.set(lemma, [reading]);
    }
    return groups;
  });
  return {
    readings,
    pool,
    next,
    nameWords: (name) => {
      const known = words.get(name) ?? foldPhrase(name).split(' ');
      words.set(name, known);
      return known;
    },
    people: once(() => surely(peopleIn(readings), readings)),
    poolPeople: once(() => surely(peopleIn(pool), pool)),
    figures: once(() => figuresIn(readings)),
    published,
    // A story of 2009 that looks ahead to 2020 is told by people of 2009.
    year: () => published ?? latest(),
    lastYear: () => (published === undefined ? latest() : Math.max(latest() ?? published, published)),
    told,
    wording: () =>
      articles.length > 0 ? articles.map(({ title = '', text }) => `${title}\n${text}`).join('\n') : told(),
    story: once(() => ` ${foldPhrase(told())} `),
    withPredicate: (lemma) => byLemma().get(lemma) ?? [],
    rivals: ({ form }) => [...new Set([...readings, ...(byLemma().get(form.predicate.lemma) ?? [])])],
  };
}
