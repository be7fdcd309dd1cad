import { isPersonal } from '../../frame/phrases.ts';
import { type Clause, flatten, lastWord, type Part, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

const isVerb = ({ pos }: Word) => pos === 'VERB' || pos === 'AUX';

const nextTo = (clause: Clause, words: readonly Word[]): Word | undefined => {
  const last = lastWord(clause);
  return last && words[words.indexOf(last) + last.length];
};

/** "ended with three seconds [left on the clock]": how much was left. */
function endsBeforeLeft(clause: Clause, { words }: Context): boolean {
  const last = clause.after.at(-1);
  const counts = last?.kind === 'phrase' && last.words.some(({ value }) => value !== undefined);
  return (
    counts &&
    last.preposition[0]?.key === 'with' &&
    /^(?:left|remaining|gone|to)$/u.test(nextTo(clause, words)?.key ?? '')
  );
}

/** "are not entered there and during the trial[, Ben Hill spoke]": what "and" opens is another's. */
function endsInNextTime(clause: Clause, { words }: Context): boolean {
  const [and, last] = clause.after.slice(-2);
  const joins = and?.kind === 'filler' && and.words.length === 1 && and.words[0]?.key === 'and';
  const timed =
    last?.kind === 'phrase' && /^(?:during|in|on|after|before|at|for)$/u.test(last.preposition[0]?.key ?? '');
  const before = clause.after.at(-3);
  const alike =
    before?.kind === 'phrase' &&
    last?.kind === 'phrase' &&
    before.preposition[0]?.key === last.preposition[0]?.key;
  return joins && timed && !alike && nextTo(clause, words)?.text === ',';
}

const tellsVerb = (part: Part) =>
  part.kind === 'filler' && /^(?:finite|either)$/u.test(part.verb?.form ?? '');

/** "a process which has tested [and weighed every part]": the object of both was cut with the second. */
function endsInSharedVerb(clause: Clause, { words }: Context): boolean {
  const last = clause.after.at(-1);
  const end = lastWord(clause);
  if (!last || !end || !tellsVerb(last) || end.pos !== 'VERB' || end.key === end.lemma) return false;
  const [and, verb, object] = words.slice(words.indexOf(end) + 1);
  return (
    and?.key === 'and' &&
    verb?.pos === 'VERB' &&
    verb.key.slice(-2) === end.key.slice(-2) &&
    /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(object?.pos ?? '')
  );
}

/** "called that unwise", "described that as thin": what "that" points at, another sentence tells. */
function pointsAtThat({ verb, after, rest = [] }: Clause, { words }: Context): boolean {
  const at = words.indexOf(verb.main);
  const [that, next] = words.slice(at + 1, at + 3);
  const first = partWords([...after, ...rest][0] ?? { kind: 'filler', words: [] })[0];
  if (verb.lemma === 'be') return false;
  const told = [...after, ...rest].flatMap(partWords);
  return (
    that?.key === 'that' &&
    first === that &&
    (next?.key === 'as' || (next?.pos === 'ADP' && !told.some(isVerb)))
  );
}

const isOpen = ({ subject }: Clause): boolean =>
  /^an?$/u.test(subject?.words[0]?.key ?? '') &&
  subject?.bases.length === 1 &&
  subject.tail.length === 0 &&
  isPersonal(subject) &&
  !subject.words.some(({ name, value }) => name || value);

/** "A lender who keeps the deeds is not lending": any lender who does, and of no one is it told. */
function isOfWhoever(clause: Clause, { clauses, words }: Context): boolean {
  const { subject, verb, relation } = clause;
  if (!subject || !isOpen(clause) || verb.tense !== 'present') return false;
  const other = clauses.find(
    (one) =>
      one !== clause &&
      one.verb !== verb &&
      one.subject?.words[0] === subject.words[0] &&
      (one.relation === 'relative') !== (relation === 'relative'),
  );
  const relative = relation === 'relative' ? clause : other;
  const opener = relative?.openerWords[0];
  const narrows = opener?.key === 'who' && words[words.indexOf(opener) - 1]?.text !== ',';
  return other?.verb.tense === 'present' && narrows;
}

/** "a cruelty which the law does not bear": such a cruelty, and not one of them. */
const isOfNoSuch = ({ relation, verb, subject, openerWords: [opener], after: [object] }: Clause): boolean =>
  relation === 'relative' &&
  verb.negated &&
  opener !== undefined &&
  object?.kind === 'phrase' &&
  (object.words[0]?.start ?? 0) < (subject?.words[0]?.start ?? 0) &&
  /^an?$/u.test(object.words[0]?.key ?? '');

/** "expects the harvest[, including barley, to be large]": what of it is expected was cut. */
function endsBeforeInfinitive(clause: Clause, { words }: Context): boolean {
  const [first, more] = clause.after;
  const object = first?.kind === 'phrase' && first.preposition.length === 0 && !more;
  if (!object || !/^(?:expect|want|allow|ask|order|enable|urge)$/u.test(clause.verb.lemma)) return false;
  const end = lastWord(clause);
  const [comma, opens, ...rest] = end ? words.slice(words.indexOf(end) + end.length) : [];
  const aside = comma?.text === ',' && /^(?:including|such|like|except)$/u.test(opens?.key ?? '');
  return aside && rest.some(({ key, pos }) => key === 'to' && pos === 'PART');
}

/** "to the United States[, which accuses] him of it": an object without its verb. */
function holdsOthersObject(clause: Clause, { words }: Context): boolean {
  const told = [...flatten(clause).flatMap(partWords), ...clause.verb.words];
  return told.some((word) => {
    const before = words[words.indexOf(word) - 1];
    return /^(?:him|them|me|us)$/u.test(word.key) && before?.pos === 'VERB' && !told.includes(before);
  });
}

/** "when the machine stops and there is time to think": whenever it does, and not once. */
const isHabit = ({ relation, verb, openerWords }: Clause, { quoted }: Context): boolean =>
  relation === 'adverbial' &&
  openerWords[0]?.key === 'when' &&
  verb.tense === 'present' &&
  !/^(?:has|have)$/u.test(verb.words[0]?.key ?? '') &&
  quoted.has(openerWords[0]);

/** "Ada Palmer was asked by reporters": what she was asked was not read. */
const isAskedNothing = ({ verb, after }: Clause): boolean =>
  verb.passive &&
  /^(?:ask|tell|inform)$/u.test(verb.lemma) &&
  after.length > 0 &&
  after.every(
    (part) => part.kind === 'phrase' && /^(?:by|on|in|at|after)$/u.test(part.preposition[0]?.key ?? ''),
  );

/** "the levies that were struck down": which ones, and no more. */
function onlyTellsWhich(
  { relation, subject, verb, after, openerWords: [opener] }: Clause,
  { words }: Context,
): boolean {
  const bare = subject?.words.length === 2 && subject.words[0]?.key === 'the' && after.length === 0;
  const restrictive = opener?.key === 'that' && words[words.indexOf(opener) - 1]?.text !== ',';
  return relation === 'relative' && verb.passive && bare && restrictive;
}

const KIN =
  /^(?:mother|father|wife|husband|son|daughter|brother|sister|parent|partner|owner|friend|grandmother|grandfather)$/u;

/** "a girl whose mother, still trapped, passed her out": whose she is, the clause around it tells. */
const isSomebodysKin = ({ relation, subject }: Clause): boolean =>
  relation === 'reduced' && subject?.words.length === 1 && KIN.test(subject.head.key);

const isDash = (part: Part) => part.kind === 'filler' && /^[–—―]$/u.test(part.words[0]?.text ?? '');

/** "made 54 passes – in that time, only Hill (74)[, Orr and Lee have made more]": what a dash opens goes on as another clause. */
export function withoutDashed(clause: Clause, context: Context): Clause {
  const at = clause.after.findIndex(isDash);
  const goesOn = /^(?:,|and)$/u.test(nextTo(clause, context.words)?.text ?? '');
  return at > 0 &&
    goesOn &&
    clause.after.slice(at).some((part) => part.kind === 'filler' && part.words[0]?.text === ',')
    ? { ...clause, after: clause.after.slice(0, at) }
    : clause;
}

/** Whether a clause lost the end that it needs, or what says which or whose it is told of. */
export const losesTail = (clause: Clause, context: Context): boolean =>
  endsBeforeLeft(clause, context) ||
  endsInNextTime(clause, context) ||
  endsInSharedVerb(clause, context) ||
  pointsAtThat(clause, context) ||
  isOfWhoever(clause, context) ||
  isOfNoSuch(clause) ||
  isHabit(clause, context) ||
  isAskedNothing(clause) ||
  onlyTellsWhich(clause, context) ||
  holdsOthersObject(clause, context) ||
  endsBeforeInfinitive(clause, context) ||
  isSomebodysKin(clause);
