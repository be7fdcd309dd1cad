import type { Clause } from '../parse/types.ts';
import type { Context } from './context.ts';

/** "France's fell", "the two met", "another change": of which the sentence before tells. */
export function pointsAside({ subject, verb }: Clause, { clauses }: Context): boolean {
  const [first, second, third] = subject?.words ?? [];
  if (!first || !subject) return false;
  const firm = /^(?:organisation|thing)$/u.test(subject.head.name?.class ?? '');
  if (!firm && /^['’]s?$/u.test(subject.words.at(-1)?.text ?? '')) return true;
  const counts = second?.value?.fact.type === 'quantity' && !second.value.fact.unit;
  const few = counts || /^(?:pair|duo|trio|latter|former|others?)$/u.test(second?.key ?? '');
  if (first.key === 'the' && second && !third && few) return true;
  if (first.key === 'such' && !subject.words.some(({ key }) => key === 'as')) return true;
  // "7,800 were moved": of what, another sentence tells.
  const { value } = first;
  const anybody = first.key === 'one' && verb.modal !== null;
  const lone =
    !anybody && subject.words.length === first.length && !subject.counted && subject.tail.length === 0;
  if (lone && value?.fact.type === 'quantity' && value.fact.dimension === 'count' && !value.fact.unit)
    return true;
  const named = subject.words.some(({ name, value }) => name || value);
  const other = first.key === 'another' || (first.key === 'the' && second?.key === 'other');
  // "Another poll, done by Acme, found"
  const told = clauses.some((one) => one.relation === 'reduced' && one.subject?.words[0] === first);
  return other && !named && !told;
}
