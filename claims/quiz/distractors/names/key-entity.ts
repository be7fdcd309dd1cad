import { entriesOf } from '../../../catalogue/lookup.ts';
import { namedByAll } from '../../../catalogue/names-in.ts';
import { languageOf } from '../../../languages/registry.ts';
import type { Entity } from '../../../model.ts';
import { foldPhrase } from '../../../text/fold.ts';
import type { Candidate } from '../../types.ts';

/** "बिहार के … जिले": a place of no or of several lists is a district of the state that stands before it. */
export function asDistrict(fact: Entity, { reading: { claim, form }, target, question }: Candidate): Entity {
  if (fact.class !== 'place' || fact.ref !== undefined || !/किस जिले/u.test(question.stem)) return fact;
  const outer = form.slots[target.argument]?.within;
  const state = claim.arguments.find(
    (argument, i) =>
      argument.fact?.type === 'entity' &&
      argument.fact.category === 'state' &&
      form.slots[i]?.within === outer,
  )?.fact;
  const own =
    state?.type === 'entity' ? entriesOf('district').find(({ in: whole }) => whole === state.ref) : undefined;
  return own ? { ...fact, category: 'district', ref: `${own.in}:${fact.name}` } : fact;
}

/**
 * "गंगोत्री", "लाल किला": one place that two lists have, by its English name, is that of the list which it is asked
 * for by. Not two places of one name ("हमीरपुर"), which lie in two states.
 */
function onItsList(fact: Entity): Entity {
  if (fact.ref !== undefined || fact.category === undefined) return fact;
  const entries = namedByAll(foldPhrase(fact.name).split(' '), 'hi');
  const own = entries.filter(({ category }) => category === fact.category);
  const names = new Set(entries.map(({ en }) => en));
  const wholes = new Set(entries.flatMap((entry) => entry.in ?? []));
  const [one] = own;
  return one !== undefined && own.length === 1 && names.size === 1 && wholes.size <= 1
    ? { ...fact, ref: one.ref }
    : fact;
}

/** The answer with its category, also where only its name tells it ("Air Niugini"), or where two lists have the place. */
export function withCategory({ argument: { fact }, reading }: Candidate): Candidate['argument']['fact'] {
  if (fact?.type !== 'entity') return fact;
  if (fact.class === 'place') return reading.claim.lang === 'hi' ? onItsList(fact) : fact;
  if (fact.category || fact.class !== 'organisation') return fact;
  const category = languageOf(reading.claim.lang).categoryByName?.(fact.name);
  return category === undefined ? fact : { ...fact, category };
}
