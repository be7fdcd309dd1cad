import { PERCEIVING } from '../lexicon/verbs.ts';
import { type Clause, lastWord, type Part } from '../parse/types.ts';
import type { Word } from '../tag/word.ts';
import type { Context } from './context.ts';

/** Words that open a clause of time as well as a phrase. */
const OPENS = /^(?:after|before|until|till|since|as)$/u;
/** So many words behind a claim show whether its last ones were the subject of what follows. */
const REACH = 10;

const isVerb = ({ pos }: Word) => pos === 'VERB' || pos === 'AUX';

/** "[or a neighbour] could": somebody else beside the last words, and their verb. */
function joinsVerb([joint, ...rest]: readonly Word[]): boolean {
  if (joint?.pos !== 'CCONJ') return false;
  const verb = rest.findIndex((word) => !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(word.pos) && !word.name);
  return verb > 0 && isVerb(rest[verb] as Word);
}

/** "[, Ada Palmer,] waved": who the last words are, and their verb. */
function namesThenVerb([comma, ...rest]: readonly Word[]): boolean {
  if (comma?.text !== ',') return false;
  const close = rest.findIndex(({ text }) => text === ',');
  const next = rest[close + 1];
  return close > 0 && rest.slice(0, close).some(({ name }) => name) && next !== undefined && isVerb(next);
}

/** Whether the last phrase of a clause may open a clause of its own: "until a neighbour", "see their friends". */
function mayOpen({ verb, after }: Clause, last: Part): boolean {
  if (last.kind !== 'phrase') return false;
  const before = after[after.indexOf(last) - 1];
  const link = last.preposition[0]?.key ?? (before?.kind === 'filler' ? before.words.at(-1)?.key : undefined);
  const sees = [verb.lemma, before?.kind === 'filler' ? before.verb?.lemma : undefined];
  return (
    OPENS.test(link ?? '') || (last.preposition.length === 0 && sees.some((one) => PERCEIVING.has(one ?? '')))
  );
}

/** "Were kept at home until a grandparent [or a neighbour could come]": what its last words open was cut. */
export function endsInCutClause(clause: Clause, { words }: Context): boolean {
  const last = clause.after.at(-1);
  const end = lastWord(clause);
  if (!last || !end || !mayOpen(clause, last)) return false;
  const at = words.indexOf(end) + end.length;
  const behind = words.slice(at, at + REACH);
  return joinsVerb(behind) || namesThenVerb(behind);
}
