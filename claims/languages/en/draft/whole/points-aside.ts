import type { Clause, Part, Phrase } from '../../parse/types.ts';
import { marksOwner } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

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

/** Of these one alone never stands bare. */
const COUNTED: ReadonlySet<string> = new Set(
  'death accident crash incident attack attempt case victory defeat killing murder shooting arrest earthquake explosion blast bombing robbery raid trip trial poll rally match game man woman person boy girl child suspect victim bridge building factory hospital bill law study survey ship boat plane car bus book film'.split(
    ' ',
  ),
);

/** "The remainder came from farms": of what, another sentence tells. */
const isRemainder = ({ words, tail }: Phrase) =>
  words.length === 2 &&
  tail.length === 0 &&
  words[0]?.key === 'the' &&
  /^(?:remainder|rest)$/u.test(words[1]?.key ?? '');

/** "It was a trawler that found the raft": an "it" that stands for nothing, or for what went before. */
function isCleft({ subject, verb, after: [first] }: Clause, { clauses }: Context): boolean {
  const it = subject?.words.length === 1 && subject.head.key === 'it' && verb.lemma === 'be';
  if (!it || verb.tense !== 'past' || first?.kind !== 'phrase' || first.preposition.length > 0) return false;
  const from = first.words[0]?.start ?? 0;
  return clauses.some(
    ({ relation, openerWords: [opener], verb: tells }) =>
      relation === 'relative' && tells.tense === 'past' && opener !== undefined && opener.start > from,
  );
}

/** "It was the first time that a woman had led it": that she had is told as the first. */
const isFirstTime = ({ carrier }: Clause, { clauses }: Context) =>
  carrier?.verb.lemma === 'be' &&
  (carrier.expletive || carrier.subject?.head.key === 'it') &&
  clauses.some(
    ({ verb, after: [first] }) =>
      verb === carrier.verb && first?.kind === 'phrase' && first.head.lemma === 'time',
  );

/** "Six", with nothing that it counts. */
function isBareCount({ head, words, tail }: Phrase): boolean {
  const { value } = head;
  if (tail.length > 0 || words.length !== head.length) return false;
  return value?.fact.type === 'quantity' && value.fact.dimension === 'count' && !value.fact.unit;
}

const ABOUT = /^(?:only|just|roughly|about|nearly|almost|around|some|at|least|more|fewer|less|than|over)$/u;

/** "only one", "roughly one in eight": one, or a share, with no noun that it is of. */
function isShareOfNothing({ words, counted, tail }: Phrase): boolean {
  if (counted || tail.length > 0) return false;
  const counts = words.filter(({ value }) => value !== undefined);
  const link = words.filter(({ value, inside, key }) => !value && !inside && !ABOUT.test(key));
  const [one, other, more] = counts;
  if (more || !one) return false;
  if (!other) return one.key === 'one' && link.length === 0 && /^(?:only|just)$/u.test(words[0]?.key ?? '');
  return link.length > 0 && /^(?:in|out of|of)$/u.test(link.map(({ key }) => key).join(' '));
}

/** "Samples taken from six": six of what, another sentence tells. */
function isOfBareNumber({ relation, subject, after }: Clause): boolean {
  const last = (relation === 'reduced' ? after : subject?.tail)?.at(-1);
  if (last?.kind !== 'phrase') return false;
  return isBareCount(last) && /^(?:from|in|at|of|on)$/u.test(last.preposition[0]?.key ?? '');
}

/** "Running it once is one thing; keeping it up is another": half of a contrast. */
const isHalfOfTwo = ({ verb, after: [first] }: Clause) =>
  verb.lemma === 'be' &&
  first?.kind === 'phrase' &&
  /^one (?:thing|matter)$/u.test(first.words.map(({ key }) => key).join(' '));

/** "It was the sixth match that she had won": which, another sentence tells. */
const isNthOf = ({ expletive, subject, verb, after: [first] }: Clause) =>
  (expletive ?? subject?.head)?.key === 'it' &&
  verb.lemma === 'be' &&
  first?.kind === 'phrase' &&
  first.words[0]?.key === 'the' &&
  first.words[1]?.value?.fact.type === 'quantity' &&
  first.words[1].value.fact.dimension === 'ordinal' &&
  first.tail.length > 0;

/** "In July five died in a fire; 500 others were saved": from that fire, which the first half tells. */
function isOthersBeside({ subject, before }: Clause, { words, clauses }: Context): boolean {
  const first = subject?.words[0];
  const others = subject?.words.at(-1)?.key === 'others' && before.length === 0;
  const main = clauses.find(({ relation }) => relation === 'main');
  return (
    others === true &&
    first !== undefined &&
    words[words.indexOf(first) - 1]?.text === ';' &&
    main?.subject !== subject
  );
}

/** "The register listed only 78": 78 of what, another sentence tells. */
function listsBare({ verb, after: [first] }: Clause): boolean {
  if (!/^(?:list|name|count|carry|hold|record)$/u.test(verb.lemma) || verb.passive) return false;
  return first?.kind === 'phrase' && first.preposition.length === 0 && isBareCount(first);
}

/** "France's fell", "the two met", "another change": of which the sentence before tells. */
export function pointsAside(clause: Clause, context: Context): boolean {
  const { subject, verb, carrier, after } = clause;
  const { clauses, words } = context;
  const [first, second, third] = subject?.words ?? [];
  if (isFirstTime(clause, context)) return true;
  if (isHalfOfTwo(clause) || isNthOf(clause) || isOthersBeside(clause, context) || listsBare(clause))
    return true;
  if (!first || !subject) return false;
  if (isNone(subject) || isNone(after.at(-1))) return true;
  const firm = /^(?:organisation|thing)$/u.test(subject.head.name?.class ?? '');
  if (!firm && marksOwner(subject.words.at(-1))) return true;
  const counts = second?.value?.fact.type === 'quantity' && !second.value.fact.unit;
  const few = counts || /^(?:pair|duo|trio|latter|former|others?)$/u.test(second?.key ?? '');
  if (first.key === 'the' && second && !third && few) return true;
  // "said that comparison was unfair": of "that comparison" rather than of any.
  const before = words[words.indexOf(first) - 1];
  const one = TOLD.test(first.key) || (first.key === first.lemma && COUNTED.has(first.key));
  if (before?.key === 'that' && !second && one) return true;
  const such = first.key === 'such' || subject.words.some(({ key, pos }) => key === 'such' && pos !== 'ADV');
  if (such && !subject.words.some(({ key }) => key === 'as')) return true;
  if (isRemainder(subject) || isCleft(clause, context) || isOfBareNumber(clause)) return true;
  // "They include a guard": whom they are among, the sentence before tells.
  if (verb.lemma === 'include' && subject.pronoun && first.key === 'they') return true;
  // "7,800 were moved": of what, another sentence tells.
  const { value } = first;
  const anybody = first.key === 'one' && verb.modal !== null;
  // "12 were killed when the train derailed": people, as the verb tells.
  const people =
    clause.when !== undefined && first.key !== 'a' && /^(?:kill|injure|wound|hurt)$/u.test(verb.lemma);
  const lone =
    !anybody &&
    !people &&
    subject.words.length === first.length &&
    !subject.counted &&
    subject.tail.length === 0;
  if (lone && value?.fact.type === 'quantity' && value.fact.dimension === 'count' && !value.fact.unit)
    return true;
  const fronted = clause.before.some((part) => part.kind === 'phrase' && part.preposition[0]?.key === 'of');
  if (!anybody && !people && !fronted && isShareOfNothing(subject)) return true;
  // "Another 287 have none"
  const more =
    second?.value?.fact.type === 'quantity' &&
    second.value.fact.dimension === 'count' &&
    subject.words.slice(1).every(({ value: own, inside }) => own || inside);
  // "A further 310 were damaged"
  const further =
    first.key === 'a' &&
    /^(?:further|additional)$/u.test(second?.key ?? '') &&
    subject.words.slice(2).every(({ value: own, inside }) => own || inside);
  if (further && subject.words.length > 2 && !subject.counted && subject.tail.length === 0) return true;
  // "Another in Leeds has shut"
  if (
    first.key === 'another' &&
    subject.words.length > 1 &&
    /^(?:in|from|at|of|on|near)$/u.test(second?.key ?? '')
  )
    return true;
  if (first.key === 'another' && more && !subject.counted && subject.tail.length === 0) return true;
  if (isShareAlone(subject) || (carrier?.subject && isShareAlone(carrier.subject))) return true;
  const named = subject.words.some(({ name, value }) => name || value);
  const other = first.key === 'another' || (first.key === 'the' && second?.key === 'other');
  // "Another poll, done by Acme, found"
  const told = clauses.some((one) => one.relation === 'reduced' && one.subject?.words[0] === first);
  return other && !named && !told;
}
