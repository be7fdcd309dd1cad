import type { Verbs } from '../../chunk/types.ts';
import { PLANNING, PLANNING_PASSIVE } from '../../lexicon/verbs.ts';
import type { Clause, Filler, Part } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

/** "plans to", "will", "is due to": what each of two deeds behind it is told under. */
function bindsEach({ verb, conditional }: Clause): boolean {
  if (verb.negated || conditional || verb.passive || verb.shared || verb.told) return false;
  if (verb.governor === verb.lemma) return /^(?:will|would)$/u.test(verb.modal ?? '');
  const to = verb.words[verb.words.indexOf(verb.main) - 1]?.key === 'to';
  return (
    to && (PLANNING.has(verb.governor) || PLANNING_PASSIVE.has(verb.governor) || verb.manner.includes('due'))
  );
}

const isDeed = (part: Part | undefined): part is Filler & { verb: Verbs } =>
  part?.kind === 'filler' && part.verb?.form === 'infinitive' && part.words.length === part.verb.words.length;

/** Where "and" with a second bare verb stands, behind the object of the first; -1 where none does, or more than one. */
function joinAt(clause: Clause): number {
  const { after } = clause;
  if (!bindsEach(clause)) return -1;
  const verbs = after.flatMap((part, i) => (part.kind === 'filler' && part.verb ? [i] : []));
  const at = (verbs[0] ?? 0) - 1;
  const joint = after[at];
  const deed = after[at + 1];
  const own = after[at + 2]?.kind === 'phrase';
  if (at < 1 || !own || !isDeed(deed)) return -1;
  // "will go and to stay" is none.
  if (deed.words[0]?.key === 'to' && clause.verb.governor === clause.verb.lemma) return -1;
  const and = joint?.kind === 'filler' && joint.words.length === 1 && joint.words[0]?.key === 'and';
  return and && !after.slice(0, at).some((part) => part.kind === 'filler') && verbs.length === 1 ? at : -1;
}

/** "plans to build a plant and hire 200 people": the building alone. */
export function withoutJoinedInfinitive(clause: Clause): Clause {
  const at = joinAt(clause);
  return at > 0 ? { ...clause, after: clause.after.slice(0, at) } : clause;
}

/** The hiring, under the verb or the modal that both stand under. */
export function joinedInfinitive(clause: Clause, words: readonly Word[]): Clause | null {
  const at = joinAt(clause);
  const deed = clause.after[at + 1];
  if (at < 0 || !isDeed(deed) || !clause.subject || !words.includes(deed.verb.main)) return null;
  const { verb } = clause;
  const { main, lemma } = deed.verb;
  const to = deed.words[0]?.key === 'to' ? 1 : 0;
  const governing = verb.words.slice(0, verb.words.indexOf(verb.main) - to);
  return {
    ...clause,
    verb: {
      ...verb,
      words: [...governing, ...deed.words],
      main,
      lemma,
      passive: deed.verb.passive,
      governor: verb.governor === verb.lemma ? lemma : verb.governor,
    },
    before: [],
    after: clause.after.slice(at + 2),
    given: true,
    faults: [...new Set([...clause.faults, 'verbatim'])],
  };
}
