import { isDurationPhrase, isTimePhrase } from '../../frame/phrases.ts';
import { type Clause, lastWord, opensWithComma, type Part, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

const isMany = (word: Word | undefined) => /^(?:are|were|have)$/u.test(word?.key ?? '');

/** "The keeper (67) and Ben Orr (31) were in": the verb of two, of whom one was read. */
function isOneOfTwo({ subject, verb }: Clause, { words }: Context): boolean {
  const first = subject?.words[0];
  const one = subject?.bases.length === 1 && !subject.joined && subject.head.name !== undefined;
  const finite = verb.words.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const joined = first !== undefined && words[words.indexOf(first) - 1]?.pos === 'CCONJ';
  // "and Leeds were": a side is many; a person is one.
  const person = subject?.head.name?.class === 'person' || (subject?.head.length ?? 0) > 1;
  const own = subject?.words.length === subject?.head.length;
  return one && own && joined && person && verb.modal === null && isMany(finite);
}

/** "were leading when captain Ada Palmer [and …]": what "when" opens has no verb. */
function isOpenTime({ after }: Clause): boolean {
  const [when, who] = after.slice(-2);
  const opens = when?.kind === 'filler' && /^(?:when|while|because)$/u.test(when.words.at(-1)?.key ?? '');
  return opens && who?.kind === 'phrase' && who.preposition.length === 0 && who.head.name !== undefined;
}

/** "The lift, which was to open in May, is now due in July": what was planned once is planned no longer. */
function isOldPlan({ relation, verb, subject, after, openerWords }: Clause, { clauses }: Context): boolean {
  const next = after[0];
  const toDo = next?.kind === 'filler' && next.verb?.form === 'infinitive';
  const planned = toDo || verb.words.some(({ key }) => key === 'to');
  const was = /^(?:was|were)$/u.test(verb.words[0]?.key ?? '');
  if (relation !== 'relative' || !openerWords[0] || !was || !planned) return false;
  return clauses.some(
    (other) =>
      other.relation === 'main' &&
      other.subject?.words[0] === subject?.words[0] &&
      [...other.verb.words, ...other.after.flatMap(partWords)].some(({ key }) => key === 'now'),
  );
}

const DEFINING = /^(?:define|describe|understand)$/u;

const definesAs = (part: Part) => part.kind === 'filler' && DEFINING.test(part.verb?.lemma ?? '');

/** "defined as ten nights a month, of which four are in a row": half of what something is. */
function isHalfDefined(clause: Clause, { words }: Context): boolean {
  const last = lastWord(clause);
  if (!last || !(clause.after.some(definesAs) || DEFINING.test(clause.verb.lemma))) return false;
  const [comma, of, which] = words.slice(words.indexOf(last) + 1);
  return comma?.text === ',' && of?.pos === 'ADP' && which?.key === 'which';
}

const STAYING = /^(?:stay|remain|serve)$/u;

/** "joined Leeds in 1951 and stayed until 1958": where, another clause tells. */
function isOpenStay({ verb, before, after }: Clause): boolean {
  const places = [...before, ...after].filter(({ kind }) => kind === 'phrase');
  const timed = places.every(
    (part) => part.kind === 'phrase' && (isTimePhrase(part) || isDurationPhrase(part)),
  );
  const alone = after.every((part) => part.kind === 'phrase' || !part.verb);
  return STAYING.test(verb.lemma) && !verb.passive && alone && timed;
}

/** "is as it was throughout the campaign": how that was, the clause before tells. */
const isHalfLikeness = ({ relation, opener, verb, after }: Clause): boolean =>
  relation === 'adverbial' &&
  opener === 'as' &&
  verb.lemma === 'be' &&
  !verb.passive &&
  after.length === 1 &&
  after.every((part) => part.kind !== 'phrase' || (part.preposition.length > 0 && !part.adjective));

/** "had either lost the key or left it", "said that they had [either]": one of two, and neither for sure. */
function isOneOfEither({ verb }: Clause, { words }: Context): boolean {
  const at = words.indexOf(verb.words[0] as Word);
  const joint = words[at - 1]?.key;
  if (joint === 'either') return true;
  const either = joint === 'or' ? words.findLastIndex(({ key }, i) => key === 'either' && i < at) : -1;
  return either >= 0 && words[either + 1]?.pos === 'VERB';
}

/** ", the only defeat [having come in May]": cut right before what it says. */
function isCutBefore(clause: Clause, { words }: Context): boolean {
  const last = lastWord(clause);
  const next = last ? words[words.indexOf(last) + 1] : undefined;
  const at = clause.after.findLastIndex((part) => opensWithComma(part));
  return at >= 0 && at === clause.after.length - 2 && next?.key === 'having';
}

/** "had seven corners by then": how many there were, another sentence dates. */
function isCountedThen({ verb, before, after }: Clause): boolean {
  const words = [...before, ...after].flatMap(partWords);
  const then = words.some(
    ({ key }, i) => key === 'then' && /^(?:by|until|till)$/u.test(words[i - 1]?.key ?? ''),
  );
  return then && verb.modal === null && words.some(({ value }) => value?.fact.type === 'quantity');
}

/** Whether the half of what a clause says stands in another. */
export function isHalfTold(clause: Clause, context: Context): boolean {
  return (
    isOneOfTwo(clause, context) ||
    isOpenTime(clause) ||
    isOpenStay(clause) ||
    isOldPlan(clause, context) ||
    isHalfDefined(clause, context) ||
    isHalfLikeness(clause) ||
    isOneOfEither(clause, context) ||
    isCutBefore(clause, context) ||
    isCountedThen(clause)
  );
}
