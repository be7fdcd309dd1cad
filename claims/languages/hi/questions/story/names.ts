import type { Entity, Reading } from '../../../../model.ts';

/** From so many sentences on, a name is what the story is about. */
const OFTEN = 3;
/** Sentences that are the lead, counted from 0. */
export const LEAD = 2;

/** A name that a story tells again and again. */
export interface Topic {
  readonly entity: Entity;
  readonly sentences: Set<number>;
  readonly first: number;
}

/** The names that a story tells in three sentences or more, those told most often first. */
export function topicsOf(readings: readonly Reading[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const { claim, form } of readings) {
    for (const { fact } of claim.arguments) {
      if (fact?.type !== 'entity') continue;
      const key = fact.ref ?? fact.name;
      const known = topics.get(key);
      if (known) known.sentences.add(form.sentence);
      else topics.set(key, { entity: fact, sentences: new Set([form.sentence]), first: form.sentence });
    }
  }
  return [...topics.values()]
    .filter(({ sentences }) => sentences.size >= OFTEN)
    .sort((a, b) => b.sentences.size - a.sentences.size);
}
