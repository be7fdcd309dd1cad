import type { Clause, Part, Phrase } from '../parse/types.ts';
import type { Context } from './context.ts';

/** "Of those, 70 percent agree", "only 12% stayed": a share of what, another sentence tells. */
function isShareAlone({ words, counted, tail }: Phrase): boolean {
  const at = words.findIndex(({ value }) => value !== undefined);
  const share = words[at];
  if (!share || counted || tail.length > 0 || at + share.length < words.length) return false;
  const { value } = share;
  const percent = value?.fact.type === 'quantity' && value.fact.dimension === 'percent';
  return (
    percent && words.slice(0, at).every(({ pos, name, key }) => pos !== 'NOUN' && !name && key !== 'another')
  );
}

/** "added almost none", "saw none": none of what, another sentence tells. */
const isNone = (part: Part | undefined) =>
  part?.kind === 'phrase' && part.head.key === 'none' && part.words.length === 1 && part.tail.length === 0;

/** What is one of many, and stands bare behind "that" only where "that" points at it. */
const TOLD =
  /^(?:comparison|figure|claim|decision|report|idea|proposal|approach|view|argument|account|description|allegation|suggestion|plan|estimate|change|deal|move|step|offer|number|total|document|project|rule|sum|amount|meeting|visit|process|promise|sentence|question|answer)$/u;

/** "France's fell", "the two met", "another change": of which the sentence before tells. */
export function pointsAside({ subject, verb, carrier, after }: Clause, { clauses, words }: Context): boolean {
  const [first, second, third] = subject?.words ?? [];
  if (!first || !subject) return false;
  if (isNone(subject) || isNone(after.at(-1))) return true;
  const firm = /^(?:organisation|thing)$/u.test(subject.head.name?.class ?? '');
  if (!firm && /^['’]s?$/u.test(subject.words.at(-1)?.text ?? '')) return true;
  const counts = second?.value?.fact.type === 'quantity' && !second.value.fact.unit;
  const few = counts || /^(?:pair|duo|trio|latter|former|others?)$/u.test(second?.key ?? '');
  if (first.key === 'the' && second && !third && few) return true;
  // "said that comparison was unfair": of "that comparison" rather than of any.
  const before = words[words.indexOf(first) - 1];
  if (before?.key === 'that' && !second && TOLD.test(first.key)) return true;
  if (first.key === 'such' && !subject.words.some(({ key }) => key === 'as')) return true;
  // "7,800 were moved": of what, another sentence tells.
  const { value } = first;
  const anybody = first.key === 'one' && verb.modal !== null;
  const lone =
    !anybody && subject.words.length === first.length && !subject.counted && subject.tail.length === 0;
  if (lone && value?.fact.type === 'quantity' && value.fact.dimension === 'count' && !value.fact.unit)
    return true;
  if (isShareAlone(subject) || (carrier?.subject && isShareAlone(carrier.subject))) return true;
  const named = subject.words.some(({ name, value }) => name || value);
  const other = first.key === 'another' || (first.key === 'the' && second?.key === 'other');
  // "Another poll, done by Acme, found"
  const told = clauses.some((one) => one.relation === 'reduced' && one.subject?.words[0] === first);
  return other && !named && !told;
}
