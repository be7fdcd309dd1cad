import type { DrillsSetup } from './types.ts';

/** A day in words. */
export const dayIn = (lang: string) =>
  new Intl.DateTimeFormat(lang === 'hi' ? 'hi-IN' : 'en-IN', { dateStyle: 'long' });

/** What a drill of several stories is called where the teacher gives no name: the title of one would stand for all. */
function nameFor(data: FormData, { make, lang }: DrillsSetup): object {
  const isOfSeveral =
    data.get('source') === 'query' ||
    (data.get('source') === 'articles' && data.getAll('article').length > 1);
  return isOfSeveral ? { title: make.newsOf.replace('{day}', dayIn(lang).format(Date.now())) } : {};
}

/** What the API takes for what the form says. */
export function bodyOf(data: FormData, setup: DrillsSetup): object {
  const given = (name: string) => String(data.get(name) ?? '').trim();
  const part = (name: string, as = name) => (given(name) === '' ? {} : { [as]: given(name) });
  const source =
    given('source') === 'quiz'
      ? { quizId: given('quiz') }
      : given('source') === 'articles'
        ? { articleIds: data.getAll('article').map(String) }
        : {
            query: {
              days: Number(given('days')),
              ...part('q'),
              ...part('entity'),
              ...part('lang'),
              ...part('scope'),
            },
          };
  return {
    source,
    mode: given('mode'),
    items: Number(given('items')),
    ...(given('title') === '' ? nameFor(data, setup) : part('title')),
    ...part('classCode'),
    seconds: given('seconds') === '' ? null : Number(given('seconds')),
    ...(given('closesAt') === '' ? {} : { closesAt: new Date(given('closesAt')).toISOString() }),
    scoring: data.has('speed') ? 'speed' : 'count',
    leaderboard: data.has('leaderboard'),
    ...(given('mode') === 'live' ? { autoReveal: data.has('autoReveal') } : {}),
    retentionDays: Number(given('retentionDays')),
  };
}
