import { categoryOf, isSameOrRelated, siblings } from '../../catalogue/lookup.ts';
import { languageOf } from '../../languages/registry.ts';
import type { Entity, Reading } from '../../model.ts';
import { foldPhrase } from '../../text/fold.ts';
import { shuffled } from '../random.ts';
import type { Candidate, Distractor, Surroundings } from '../types.ts';
import { isManyValued } from './single-valued.ts';

/** How many names of the catalogue are looked at for one item. */
const REACH = 400;

function keyOf(candidate: Candidate): Entity | null {
  const fact = candidate.argument.fact;
  return fact?.type === 'entity' ? fact : null;
}

/** Two names that could be one: a shared ref, a part, a whole, or a word in common. */
export function mayBeSame(a: Entity, b: Entity, nameWords: Surroundings['nameWords']): boolean {
  if (a.ref && b.ref && isSameOrRelated(a.ref, b.ref) !== 'none') return true;
  if (a.class !== b.class) return false;
  const words = nameWords(b.name);
  return nameWords(a.name).some((word) => words.includes(word));
}

function entitiesOf(reading: Reading): Entity[] {
  return reading.claim.arguments.flatMap((argument) =>
    argument.fact?.type === 'entity' ? [argument.fact] : [],
  );
}

/** Whether any live claim puts this name beside the same predicate. */
function isTrueElsewhere(
  entity: Entity,
  candidate: Candidate,
  readings: readonly Reading[],
  nameWords: Surroundings['nameWords'],
): boolean {
  const { lemma } = candidate.reading.form.predicate;
  return readings.some(
    (other) =>
      other.form.predicate.lemma === lemma &&
      entitiesOf(other).some((found) => mayBeSame(found, entity, nameWords)),
  );
}

function fits(key: Entity, other: Entity): boolean {
  if (other.class !== key.class) return false;
  if (key.class === 'person') return true;
  return key.category !== undefined && other.category === key.category;
}

/** "हरियाणा के भिवानी जिले", "बिहार के मुख्यमंत्री नीतीश": what a named place or person belongs to is one. */
function belongsToNamed({ reading: { claim, form }, target }: Candidate): boolean {
  const outer = form.slots[target.argument]?.within;
  if (outer === undefined || claim.arguments[target.argument]?.fact?.type !== 'entity') return false;
  return claim.arguments.some(
    (argument, i) =>
      i !== target.argument &&
      form.slots[i]?.within === outer &&
      argument.fact?.type === 'entity' &&
      argument.fact.class !== 'thing' &&
      argument.span.start > (claim.arguments[target.argument]?.span.end ?? 0),
  );
}

/** Whether another name might be just as true: states and shared acts hold of many, an office or an origin of one. */
function mayHoldOfOthers(candidate: Candidate): boolean {
  const { claim, form } = candidate.reading;
  if (claim.kind === 'role' || claim.kind === 'attribute' || claim.kind === 'statement') return false;
  if (belongsToNamed(candidate)) return false;
  return claim.kind === 'state' || isManyValued(claim.lang, form.predicate.lemma);
}

/** Names of the same kind: from the article, then from the store, then from the catalogue. */
export function nameDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const key = keyOf(candidate);
  const { claim } = candidate.reading;
  if (!key || mayHoldOfOthers(candidate)) return [];
  const language = languageOf(claim.lang);
  const known = [...around.readings, ...around.pool];
  const own = entitiesOf(candidate.reading);
  const { nameWords } = around;
  const stem = ` ${foldPhrase(candidate.question.stem.replace(/[?,;]/gu, ' '))} `;
  const taken: Entity[] = [key];
  const out: Distractor[] = [];
  const add = (entity: Entity, distractor: Omit<Distractor, 'text' | 'why'>) => {
    if (
      !fits(key, entity) ||
      taken.some((other) => mayBeSame(other, entity, nameWords)) ||
      own.some((other) => mayBeSame(other, entity, nameWords))
    )
      return;
    if (stem.includes(` ${nameWords(entity.name).join(' ')} `)) return;
    if (isTrueElsewhere(entity, candidate, known, nameWords)) return;
    taken.push(entity);
    out.push({
      ...distractor,
      text: entity.name,
      why: language.why({ source: distractor.source, value: candidate.question.answer }),
    });
  };
  const collect = (readings: readonly Reading[], source: 'article' | 'store', limit: number) => {
    for (const reading of readings) {
      for (const entity of entitiesOf(reading))
        if (out.length < limit) add(entity, { source, claimId: reading.claim.id });
    }
  };
  const isListed = key.ref !== undefined;
  collect(around.readings, 'article', isListed ? 2 : 3);
  collect(around.pool, 'store', 3);
  if (key.class === 'person' && !isListed) {
    for (const name of language.namesLike(key.name, around.next))
      if (out.length < 4)
        add({ type: 'entity', class: 'person', name }, { source: 'invented', claimId: claim.id });
    return out;
  }
  const category = key.ref ? categoryOf(key.ref) : key.category;
  if (category) {
    for (const entry of siblings(category, key.ref)
      .flatMap((group) => shuffled(group, around.next))
      .slice(0, REACH)) {
      if (out.length >= 6) break;
      const name = claim.lang === 'hi' ? entry.hi : entry.en;
      add(
        { type: 'entity', class: entry.class, name, ref: entry.ref, category: entry.category },
        { source: 'catalogue', claimId: claim.id },
      );
    }
  }
  return out;
}
