import { PERCEIVING } from '../../lexicon/verbs.ts';
import { type Clause, lastWord, type Part } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

/** Words that open a clause of time as well as a phrase. */
const OPENS = /^(?:after|before|until|till|since|as)$/u;
/** So many words behind a claim show whether its last ones were the subject of what follows. */
const REACH = 10;

const isVerb = ({ pos }: Word) => pos === 'VERB' || pos === 'AUX';

/** "[or a neighbour] could", "[and uncles] suffer": somebody else beside the last words, and their verb. */
function joinsVerb([joint, ...rest]: readonly Word[], sees: boolean): boolean {
  if (joint?.pos !== 'CCONJ') return false;
  const at = rest.findIndex((word) => !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(word.pos) && !word.name);
  const verb = rest[at];
  if (at < 1 || !verb || !isVerb(verb)) return false;
  // "Left before lunch and the team won": a clause of its own.
  return sees ? verb.pos === 'VERB' && verb.key === verb.lemma : joint.key === 'or';
}

/** "[, Ada Palmer,] waved": who the last words are, and their verb. */
function namesThenVerb([comma, ...rest]: readonly Word[]): boolean {
  if (comma?.text !== ',') return false;
  const close = rest.findIndex(({ text }) => text === ',');
  const next = rest[close + 1];
  return close > 0 && rest.slice(0, close).some(({ name }) => name) && next !== undefined && isVerb(next);
}

/** What stands before the last phrase of a clause: "until a neighbour", "see their friends". */
function linkOf({ verb, after }: Clause, last: Part): 'time' | 'sight' | null {
  if (last.kind !== 'phrase') return null;
  const before = after[after.indexOf(last) - 1];
  const link = last.preposition[0]?.key ?? (before?.kind === 'filler' ? before.words.at(-1)?.key : undefined);
  if (OPENS.test(link ?? '')) return 'time';
  const sees = [verb.lemma, before?.kind === 'filler' ? before.verb?.lemma : undefined];
  return last.preposition.length === 0 && sees.some((one) => PERCEIVING.has(one ?? '')) ? 'sight' : null;
}

/** "Were kept at home until a grandparent [or a neighbour could come]": what its last words open was cut. */
export function endsInCutClause(clause: Clause, { words }: Context): boolean {
  const last = clause.after.at(-1);
  const end = lastWord(clause);
  const link = last && linkOf(clause, last);
  if (!link || !end) return false;
  const at = words.indexOf(end) + end.length;
  const behind = words.slice(at, at + REACH);
  // "there was drama as Ben Hill [and Ann Lee took the titles]"
  const named = last?.kind === 'phrase' && last.head.name?.class === 'person';
  return (
    joinsVerb(behind, link === 'sight' || (link === 'time' && named && behind[1]?.name !== undefined)) ||
    (link === 'time' && namesThenVerb(behind))
  );
}
