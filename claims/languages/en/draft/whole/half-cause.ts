import { type Clause, flatten, lastWord, type Part, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

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

const LOST =
  /^(?:die|drown|perish|kill|injure|hurt|wound|rescue|displace|strand|trap|damage|destroy|uproot)$/u;

/** "Four of the dead drowned when a boat sank": of all who died, those who did so then. */
function isShareLost({ subject, verb, after }: Clause): boolean {
  const [count, of, the] = subject ? partWords(subject) : [];
  const share = count?.value?.fact.type === 'quantity' && of?.key === 'of' && the?.key === 'the';
  // "Four of the dead, two of them aged under six, drowned": the verb stands behind another.
  const last = after.at(-1);
  const lost = LOST.test(verb.lemma) || (last?.kind === 'filler' && LOST.test(last.verb?.lemma ?? ''));
  return share && lost && verb.tense === 'past';
}

/** "dozens are missing" */
const isGone = ({ verb: { main, lemma }, after: [state] }: Clause): boolean =>
  main.key === 'missing' ||
  (lemma === 'be' &&
    state?.kind === 'phrase' &&
    /^(?:missing|dead|injured|trapped|homeless)$/u.test(state.words.at(-1)?.key ?? ''));

/** "Two workers died when a wall collapsed", "two are missing after it fell": in what, only the next clause tells. */
function isBareLoss(clause: Clause): boolean {
  const { verb, after, before, relation } = clause;
  // "has died": by now.
  const perfect = /^(?:has|have)$/u.test(verb.words[0]?.key ?? '') && verb.words.length > 1;
  const done = (verb.tense === 'past' || perfect) && !verb.negated && verb.modal === null;
  const harmed = LOST.test(verb.lemma) && done;
  const befell = verb.passive || /^(?:die|drown|perish)$/u.test(verb.lemma);
  const bare = [...before, ...after].every((part) => part.kind !== 'phrase' || part.adjective);
  return relation === 'main' && ((harmed && befell) || isGone(clause)) && bare;
}

/** The last word of "and 21 [were] injured" behind "Nine were killed": what follows is of both. */
function lastJoined(last: Word | undefined, { clauses, words }: Context): Word | undefined {
  const at = last ? words.indexOf(last) + 1 : -1;
  const opens = words[at]?.key === 'and' ? words[at + 1] : undefined;
  const joined = clauses.find(
    (clause) =>
      (clause.verb.shared !== undefined ||
        (clause.verb.passive && LOST.test(clause.verb.lemma)) ||
        isGone(clause)) &&
      clause.subject?.words[0] === opens,
  );
  return opens && joined ? lastWord(joined) : last;
}

/** "was 22 when she left": how somebody was at a time is told with the time. */
export function withItsTime(clause: Clause, context: Context): Clause {
  const { clauses, words } = context;
  const lost = isBareLoss(clause);
  const last = lost ? lastJoined(lastWord(clause), context) : lastWord(clause);
  const when = last && words[words.indexOf(last) + 1];
  const stated = clause.verb.lemma === 'be' && !clause.verb.passive && clause.verb.tense === 'past';
  // "was first raised when": the one time that it tells of.
  const first = clause.verb.words.some(({ key }) => key === 'first') && clause.verb.tense === 'past';
  const opens = lost ? /^(?:when|after|as)$/u : /^when$/u;
  if (!(stated || first || isShareLost(clause) || lost) || !opens.test(when?.key ?? '')) return clause;
  const other = clauses.find(({ openerWords }) => openerWords[0] === when);
  if (first && other && (other.faults.length > 0 || other.rest)) return clause;
  return other ? { ...clause, after: [...clause.after, ...flatten(other)] } : clause;
}
