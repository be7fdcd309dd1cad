import { byRef } from '../../catalogue/lookup.ts';
import { refsIn } from '../../catalogue/names-in.ts';
import { languageOf } from '../../languages/registry.ts';
import { type Article, dayOfNews, type Lang, type Reading } from '../../model.ts';
import { once, onceEach } from '../../once.ts';
import { foldPhrase } from '../../text/fold.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { peopleIn } from '../distractors/names/people/people.ts';
import { figuresIn } from '../distractors/numbers/matters.ts';
import type { Person, Surroundings } from '../types.ts';
import { deedOf } from './deed.ts';
import { yearOfNames } from './year-of-names.ts';

/** Those whom their language is sure to be people: a film's title has two capitals too. */
function surely(people: readonly Person[], readings: readonly Reading[]): readonly Person[] {
  const lang = readings[0]?.claim.lang;
  const isPerson = lang && languageOf(lang).personTest?.(readings);
  return isPerson ? people.filter(({ entity }) => entity.ref !== undefined || isPerson(entity.name)) : people;
}

/** The names that readings tell of and a list knows, by ref, each with a claim that names it. */
function refsNamed(readings: readonly Reading[]): ReadonlyMap<string, string> {
  return new Map(
    readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) =>
        fact?.type === 'entity' && fact.ref !== undefined ? [[fact.ref, claim.id] as const] : [],
      ),
    ),
  );
}

/** Places that stories of all matters name. */
const WIDE: ReadonlySet<string> = new Set(['country', 'state', 'continent']);

/** What readings name that few stories do: people, bodies, things, and places no larger than a district. */
function ownNames(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(
    readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) => {
        if (fact?.type !== 'entity') return [];
        const category = fact.category ?? (fact.ref === undefined ? undefined : byRef(fact.ref)?.category);
        return WIDE.has(category ?? '') ? [] : [fact.ref ?? foldPhrase(fact.name)];
      }),
    ),
  );
}

/** Those readings of the pool whose article names somebody or something that the story names: others tell of other matters. */
function ofSameMatters(pool: readonly Reading[], readings: readonly Reading[]): readonly Reading[] {
  const own = ownNames(readings);
  return [...Map.groupBy(pool, ({ claim }) => claim.articleId).values()]
    .filter((others) => [...ownNames(others)].some((name) => own.has(name)))
    .flat();
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
  const wording = () =>
    articles.length > 0 ? articles.map(({ title = '', text }) => `${title}\n${text}`).join('\n') : told();
  const words = new Map<string, readonly string[]>();
  const byDeed = once(() => {
    const groups = new Map<string, Reading[]>();
    for (const reading of [...readings, ...ofSameMatters(pool, readings)]) {
      const deed = deedOf(reading.form.predicate.lemma);
      const group = groups.get(deed);
      if (group) group.push(reading);
      else groups.set(deed, [reading]);
    }
    return groups;
  });
  const withPredicate = (lemma: string) => byDeed().get(deedOf(lemma)) ?? [];
  const rivals = onceEach((lemma: string) => [...new Set([...readings, ...withPredicate(lemma)])]);
  return {
    readings,
    next,
    nameWords: (name) => {
      const known = words.get(name) ?? foldPhrase(name).split(' ');
      words.set(name, known);
      return known;
    },
    people: once(() => surely(peopleIn(readings), readings)),
    stored: once(() => refsNamed(pool)),
    figures: once(() => figuresIn(readings)),
    published,
    // A story of 2009 that looks ahead to 2020 is told by people of 2009.
    year: () => published ?? latest(),
    namedYear: once(() => yearOfNames(readings)),
    lastYear: () => (published === undefined ? latest() : Math.max(latest() ?? published, published)),
    told,
    wording,
    refsTold: onceEach((lang: Lang) => refsIn(foldedWords(wording()), lang)),
    story: once(() => ` ${foldPhrase(told())} `),
    withPredicate,
    rivals: ({ form }) => rivals(form.predicate.lemma),
  };
}
