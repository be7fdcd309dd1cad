import type { Reading } from '../model.ts';
import { foldPhrase } from '../text/fold.ts';
import { peopleIn } from './distractors/people.ts';
import { once } from './once.ts';
import type { Surroundings } from './types.ts';

/** What the options of a quiz may be taken from. What many items share is worked out once a quiz. */
export function surroundingsOf(
  readings: readonly Reading[],
  pool: readonly Reading[],
  next: () => number,
): Surroundings {
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
    people: once(() => peopleIn(readings)),
    poolPeople: once(() => peopleIn(pool)),
    story: once(() => foldPhrase(readings.map(({ claim }) => claim.text).join(' '))),
    withPredicate: (lemma) => byLemma().get(lemma) ?? [],
    rivals: ({ form }) => [...new Set([...readings, ...(byLemma().get(form.predicate.lemma) ?? [])])],
  };
}
