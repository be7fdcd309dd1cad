import { type Clause, flatten, type Part, partWords } from '../parse/types.ts';
import type { Context } from './context.ts';

/** "because old ships went but no new ones came": the cause is both, and told with both. */
export function withWholeCause(clause: Clause, { clauses, words }: Context): Clause {
  const causal = clause.after.some((part) => part.kind === 'filler' && part.words[0]?.key === 'because');
  const last = causal ? clause.after.flatMap(partWords).at(-1) : undefined;
  const but = last && words[words.indexOf(last) + 1];
  if (but?.key !== 'but') return clause;
  const next = words[words.indexOf(but) + 1];
  const other = clauses.find(
    (one) => (one.subject?.words[0] ?? one.expletive ?? one.verb.words[0]) === next && one !== clause,
  );
  if (!other) return clause;
  const link: Part = { kind: 'filler', words: [but] };
  return { ...clause, after: [...clause.after, link, ...flatten(other)] };
}
