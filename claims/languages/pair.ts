import { namedByAll } from '../catalogue/names-in.ts';
import type { Entity, Reading } from '../model.ts';
import { fold } from '../text/fold.ts';

function namedIn(text: string, lang: 'hi' | 'en'): Entity | null {
  const keys = text.split(/\s+/u).map(fold);
  const [entry] = namedByAll(keys, lang);
  if (!entry) return null;
  return {
    type: 'entity',
    class: entry.class,
    name: lang === 'hi' ? entry.hi : entry.en,
    ref: entry.ref,
    category: entry.category,
  };
}

/** The two names that an argument is made of, as it stands or as "both countries" was resolved; null for others. */
export function pairIn({ claim, form }: Reading, at: number): readonly [Entity, Entity] | null {
  const inside = claim.arguments.flatMap((argument, i) =>
    form.slots[i]?.within === at && argument.fact?.type === 'entity' ? [argument.fact] : [],
  );
  const joined = / (?:और|व|एवं|तथा|and) /u;
  const argument = claim.arguments[at];
  const persons = inside.filter((entity) => entity.class === 'person');
  const names = persons.length === 2 ? persons : inside;
  if (argument && joined.test(argument.text) && names.length === 2)
    return [names[0] as Entity, names[1] as Entity];
  const put = claim.substitutions.find(
    (other) => other.span.start === argument?.span.start && other.span.end === argument.span.end,
  );
  const parts = put?.text.split(joined).map((text) => namedIn(text, claim.lang)) ?? [];
  return parts.length === 2 && parts[0] && parts[1] ? [parts[0], parts[1]] : null;
}
