import { REPORTING, SAYING } from '../../lexicon/verbs.ts';
import { type Carrier, type Clause, lastWord, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

const DAY =
  /^(?:on|in|at|by|of|around|last|this|mid-.+|late|early|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening)$/u;

/** The first word that a clause tells. */
function firstOf({ before, subject, expletive, verb }: Clause): Word | undefined {
  return before.flatMap(partWords)[0] ?? subject?.words[0] ?? expletive ?? verb.words[0];
}

/** Behind a comma an estimate is somebody's word too. */
const isSaying = (word: Word | undefined) =>
  word?.pos === 'VERB' && (SAYING.has(word.lemma) || /^(?:estimate|predict|calculate)$/u.test(word.lemma));

/** "The agency said Wednesday, all lines were open": a comma parts what is said from who says it. */
function saidBeforeComma(from: number, words: readonly Word[]): boolean {
  if (words[from - 1]?.text !== ',') return false;
  const before = words.slice(0, from - 1);
  const says = before.findLastIndex(isSaying);
  const between = before.slice(says + 1);
  return says > 0 && between.length > 0 && between.every(({ key, value }) => value || DAY.test(key));
}

/** "As Lee told The Herald, prices fell": who told it stands in front, with whom. */
function saidWithAs(words: readonly Word[], from: number): boolean {
  if (words[0]?.key !== 'as' || words[from - 1]?.text !== ',') return false;
  const opening = words.slice(1, from - 1);
  return opening.some(({ key, pos }) => pos === 'VERB' && /^(?:told|tells)$/u.test(key));
}

/** A clause whose source stands in the sentence and was not read: it would be told as the story's own word. */
export function losesSource(clause: Clause, { words }: Context): boolean {
  if (clause.carrier || clause.relation !== 'main') return false;
  if (saidBehind(clause)) return true;
  const first = firstOf(clause);
  const from = first ? words.indexOf(first) : -1;
  return from > 0 && (saidBeforeComma(from, words) || saidWithAs(words, from));
}

/** ", Ada Palmer, who led it, informed on Monday": a verb of saying behind a comma whose speaker was not read. */
const saidBehind = ({ after }: Clause) =>
  after.some((part, i) => {
    const next = after[i + 1];
    const comma = part.kind === 'filler' && part.words.length === 1 && part.words[0]?.text === ',';
    const behind = after[i + 2];
    // "Hill, who left, said she was well": what is said follows.
    const ends = !behind || (behind.kind === 'phrase' && behind.preposition.length > 0);
    if (!comma || !ends || next?.kind !== 'filler') return false;
    return next.verb?.form === 'either' && SAID_LATE.test(next.verb.lemma);
  });

const SAID_LATE = /^(?:say|inform|tell|state|add|explain|announce|claim|warn|note)$/u;

/** "are working, which is above the average, according to a study": at its end the sentence tells whose word it is. */
export function endsUnheard(clause: Clause, { words }: Context): boolean {
  const last = lastWord(clause);
  const at = words.findLastIndex(({ key }, i) => key === 'according' && words[i + 1]?.key === 'to');
  if (!last || at < 0 || clause.relation !== 'main' || clause.carrier) return false;
  const behind = words.slice(words.indexOf(last) + last.length, at);
  const opens = /^(?:which|where|who|with|as|compared|up|down|from)$/u.test(behind[1]?.key ?? '');
  return (
    behind[0]?.text === ',' &&
    opens &&
    behind.at(-1)?.text === ',' &&
    !behind.some(({ text }) => text === ';')
  );
}

/** Who says a thing that was read as the object of the saying: "say the firm [, which must pay, had no choice]". */
function sayingOf(subject: Phrase, clauses: readonly Clause[]): Carrier | null {
  const host = clauses.find(
    ({ relation, verb, after: [first] }) =>
      relation === 'main' &&
      verb.lemma === 'say' &&
      !verb.passive &&
      first?.kind === 'phrase' &&
      first.words[0] === subject.words[0],
  );
  return host
    ? { verb: host.verb, subject: host.subject, expletive: false, trailing: false, outer: null }
    : null;
}

/** "said it had been Ghana, followed by Togo, which has shut it": what stands behind the verb of what is said. */
const goesOnWith = ({ after }: Clause, subject: Phrase) =>
  after.flatMap(partWords).includes(subject.words[0] as Word);

/** "Police said nine were hurt, one badly, when a bus hit a lorry": an aside parts what they said, and all of it is theirs. */
function saidBefore(
  { carrier, relation, openerWords: [opener], verb }: Clause,
  context: Context,
): Carrier | null {
  const { clauses, words, quoted } = context;
  if (carrier || relation !== 'adverbial' || opener?.key !== 'when' || quoted.has(verb.main)) return null;
  if (words[words.indexOf(opener) - 1]?.text !== ',') return null;
  const before = clauses.filter((other) => other.verb.main.start < opener.start);
  const said = before.reduce<Clause | undefined>(
    (last, other) => (last && last.verb.main.start > other.verb.main.start ? last : other),
    undefined,
  );
  const from = said?.carrier;
  const isSaid = said?.relation === 'content' && from && !from.trailing && SAYING.has(from.verb.lemma);
  return isSaid && !quoted.has(said.verb.main) ? from : null;
}

/** "said it will use soft charges, which are quieter than the usual ones that have lids": said with what stands around it. */
function saidAround(clause: Clause, subject: Phrase, context: Context): Carrier | null {
  const around = context.clauses.find(
    (other) =>
      other.relation === 'relative' &&
      other.verb.main.start < clause.verb.main.start &&
      other !== clause &&
      goesOnWith(other, subject),
  );
  return (around && (around.carrier ?? asSaidWithin(around, context).carrier)) ?? null;
}

/** "Analysts say the firm, which must pay by May, had no choice": what is set within their words is theirs too. */
export function asSaidWithin(clause: Clause, context: Context): Clause {
  const { clauses, quoted } = context;
  const heard = saidBefore(clause, context);
  if (heard) return { ...clause, carrier: heard };
  const { carrier, relation, subject, openerWords, verb } = clause;
  const open = verb.modal !== null || verb.tense === 'future';
  if (carrier || relation !== 'relative' || !subject || !openerWords[0] || quoted.has(verb.main))
    return clause;
  const behind = clauses.find((other) => other.relation === 'content' && goesOnWith(other, subject));
  const outer = behind ? null : saidAround(clause, subject, context);
  if (outer) return { ...clause, carrier: outer };
  const saidOf = behind?.carrier !== null && behind !== undefined && SAYING.has(behind.carrier.verb.lemma);
  if (!open && !saidOf) return clause;
  const host =
    behind ??
    clauses.find((other) => other.relation === 'content' && other.subject?.words[0] === subject.words[0]);
  const said = host?.carrier ?? sayingOf(subject, clauses);
  return said && !said.trailing && REPORTING.has(said.verb.lemma) ? { ...clause, carrier: said } : clause;
}

/** Quoted from its subject on: somebody says it, and who was not read. */
export function isSpeech({ subject, verb }: Clause, { quoted }: Context): boolean {
  const first = subject?.words[0];
  return quoted.has(verb.main) && (first === undefined || quoted.has(first));
}
