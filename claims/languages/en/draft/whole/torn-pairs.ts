import { isPlural, isTimePhrase } from '../../frame/phrases.ts';
import { REPORTING } from '../../lexicon/verbs.ts';
import { type Clause, lastWord, type Part, type Phrase, partsOf, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

const isCount = ({ value }: Word) => value?.fact.type === 'quantity';

const isAmount = (part: Part | undefined): part is Phrase =>
  part?.kind === 'phrase' && part.preposition.length > 0 && part.words.some(isCount);

/** "grew by 49% and car loans [by 42%]": the amount of the first, and the second that has its own. */
function isGapped(part: Part, next: Part | undefined): boolean {
  if (!isAmount(part) || !isAmount(next) || part.tail.length > 0) return false;
  const and = part.words.findLastIndex(({ pos }) => pos === 'CCONJ');
  const [first, second] = [part.words.slice(0, and), part.words.slice(and + 1)];
  const same = part.preposition[0]?.key === next.preposition[0]?.key;
  return same && and > 0 && first.some(isCount) && second.length > 0 && !second.some(isCount);
}

/** "Loans grew by 49% and deposits by 42%": told of the first alone, without what stands behind the second. */
export function withoutGapped(clause: Clause): Clause {
  const at = clause.after.findIndex((part, i) => isGapped(part, clause.after[i + 1]));
  const part = clause.after[at];
  if (part?.kind !== 'phrase') return clause;
  const words = part.words.slice(
    0,
    part.words.findLastIndex(({ pos }) => pos === 'CCONJ'),
  );
  const bases = part.bases.filter((base) => base.words.every((word) => words.includes(word)));
  const head = bases.at(-1)?.head;
  return head
    ? { ...clause, after: [...clause.after.slice(0, at), { ...part, words, bases, head, joined: false }] }
    : clause;
}

const isBareVerb = (word: Word | undefined) => word?.pos === 'VERB' && /(?:ed|t)$/u.test(word.key);

/** "Gunners [destroyed and] jammed 55 missiles": counted by both deeds, of which one was read. */
function isDoneBoth({ subject, verb, after, given }: Clause, { words }: Context): boolean {
  const at = words.indexOf(verb.words[0] as Word);
  const [other, and] = words.slice(Math.max(0, at - 2), at);
  const last = subject?.words.at(-1);
  if (given || !last || and?.key !== 'and' || !isBareVerb(other) || !isBareVerb(verb.main)) return false;
  const object = after[0];
  const shared = object?.kind === 'phrase' && object.preposition.length === 0 && object.words.some(isCount);
  return shared && words.indexOf(last) + last.length === at - 2;
}

const SHOWING = /^(?:show|report|find|reveal|indicate|suggest|confirm|note|say|warn|announce)$/u;

const isMany = (word: Word | undefined) => /^(?:are|were|have)$/u.test(word?.key ?? '');

/** Whether the subject behind "and" only goes on the list before: "[shops and] warehouses", "[the shop and] the church were". */
function goesOnList({ subject, verb }: Clause): boolean {
  const first = subject?.words[0];
  if (!subject || !first || subject.pronoun || subject.head.name) return false;
  const open =
    !/^(?:its|their|his|her)$/u.test(first.key) &&
    first.pos !== 'DET' &&
    first.pos !== 'NUM' &&
    !isCount(first);
  return open || (!isPlural(subject) && !subject.joined && isMany(verb.words[0]));
}

const isObjectOf = ({ verb, after: [object, ...more], carrier }: Clause) =>
  !carrier &&
  SHOWING.test(verb.lemma) &&
  !verb.passive &&
  more.every((part) => part.kind === 'phrase' && part.preposition.length > 0) &&
  object?.kind === 'phrase' &&
  object.preposition.length === 0;

/** "reported shops [and warehouses were hit]": what was reported is a clause, of whose subject one half was read as the object. */
function isHalfReported(clause: Clause, { clauses, words }: Context): boolean {
  return clauses.some((host) => {
    const last = lastWord(host);
    if (host.relation !== 'main' || !last || !isObjectOf(host)) return false;
    const and = words.indexOf(last) + last.length;
    if (words[and]?.key !== 'and') return false;
    const next = clauses.find(({ subject }) => subject?.words[0] === words[and + 1]);
    return next !== undefined && goesOnList(next) && (same(clause, host) || same(clause, next));
  });
}

const same = (one: Clause, other: Clause) => one.verb.main === other.verb.main;

/** "explained the changes: rooms would be shared, [and heads would move]": a row behind a colon that was cut, or torn from who tells it. */
function isOfColonRow(clause: Clause, { words, clauses }: Context): boolean {
  const colon = words.findIndex(({ text }) => text === ':');
  const teller = words
    .slice(0, Math.max(0, colon))
    .some(({ pos, lemma }) => pos === 'VERB' && REPORTING.has(lemma));
  if (!teller) return false;
  const own = partsOf(clause).flatMap(partWords);
  const isOver = own.some(({ text }) => text === ':');
  const end = lastWord(clause);
  const behind = end ? words.slice(words.indexOf(end) + end.length) : [];
  const goesOn = behind[0]?.text === ',' || behind[0]?.key === 'and';
  if (isOver) return goesOn && behind.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const told = clauses.some(({ carrier, verb }) => carrier && verb.main.start < clause.verb.main.start);
  const first = clause.subject?.words[0] ?? clause.verb.words[0];
  return told && !clause.carrier && clause.relation === 'main' && words.indexOf(first as Word) > colon + 1;
}

/** "The library will close, it has been confirmed": the closing was, and nothing else. */
const isAfterthought = ({ subject, verb, before, after, relation }: Clause) =>
  relation === 'main' &&
  subject?.words.length === 1 &&
  subject.head.key === 'it' &&
  verb.passive &&
  REPORTING.has(verb.lemma) &&
  before.length === 0 &&
  after.every((part) => part.kind === 'phrase' && isTimePhrase(part));

const WRITING = /^(?:say|write|add|post|tweet|state|declare|reply|respond)$/u;

/** "by Ben Hill, who wrote on X[: 'They want it']": what he wrote was cut. */
function endsBeforeSpeech(clause: Clause, { words }: Context): boolean {
  const last = lastWord(clause);
  const behind = last && words[words.indexOf(last) + last.length];
  if (behind?.text !== ':') return false;
  const told = clause.after.flatMap(partWords);
  const who = told.findLastIndex(({ key }) => key === 'who');
  return who >= 0 && told.slice(who).some(({ pos, lemma }) => pos === 'VERB' && WRITING.test(lemma));
}

/** "The party[, along with its predecessors,] saw two of its leaders go": the leaders may be theirs. */
function losesCompany({ subject, after }: Clause, { words }: Context): boolean {
  const last = subject?.words.at(-1);
  if (!last || subject?.words.some(({ key }) => key === 'with')) return false;
  const [comma, along, third, fourth, fifth] = words.slice(words.indexOf(last) + last.length);
  const opens =
    comma?.text === ',' && /^(?:along|together)$/u.test(along?.key ?? '') && third?.key === 'with';
  const kin = [fourth, fifth].some((word) => /^(?:its|their)$/u.test(word?.key ?? ''));
  return opens && kin && after.flatMap(partWords).some(({ key }) => /^(?:its|their)$/u.test(key));
}

/** Whether a clause tells half of what two share, or stops before what somebody says. */
export const isTornPair = (clause: Clause, context: Context): boolean =>
  isDoneBoth(clause, context) ||
  isHalfReported(clause, context) ||
  isOfColonRow(clause, context) ||
  losesCompany(clause, context) ||
  isAfterthought(clause) ||
  endsBeforeSpeech(clause, context);
