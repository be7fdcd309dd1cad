import { isTimePhrase } from '../frame/phrases.ts';
import { SAYING } from '../lexicon/verbs.ts';
import type { Word } from '../tag/word.ts';
import { lastRead, withCarrier } from './speaker.ts';
import type { Carrier, Clause, Part } from './types.ts';

const isWhen = (part: Part) =>
  part.kind === 'phrase' &&
  !part.pronoun &&
  part.tail.length === 0 &&
  (isTimePhrase(part) || part.preposition.length > 0);

/**
 * "Forty were hurt, many badly, when a bridge fell, officials said on Monday": the last clause tells whose word all
 * before it is, however it was read.
 */
export function withLateSpeaker(clauses: readonly Clause[], words: readonly Word[]): Clause[] {
  const last = lastRead(clauses);
  const first = last?.subject?.words[0];
  if (!last || !first || last.relation !== 'main' || last.carrier || last.given || clauses.length < 2)
    return [...clauses];
  const { verb, subject, after, before } = last;
  const says = SAYING.has(verb.lemma) && !verb.passive && !verb.negated && verb.modal === null;
  const at = words.indexOf(first);
  const end = Math.max(
    verb.words.at(-1)?.end ?? 0,
    ...after.flatMap(({ words: own }) => own.map((word) => word.end)),
  );
  const closes = words.every(({ start, pos }) => start < end || pos === 'PUNCT');
  if (!says || before.length > 0 || words[at - 1]?.text !== ',' || !closes || !after.every(isWhen))
    return [...clauses];
  // "The minister, Ada Hill, ordered an inquiry and asked for a report": she speaks of nothing told before.
  const speaks = verb.words[0]?.start ?? 0;
  if (clauses.some(({ verb: { main } }) => main.start > first.start && main.start < speaks))
    return [...clauses];
  const carrier: Carrier = { verb, subject, expletive: false, trailing: true, outer: null };
  return clauses.filter((clause) => clause !== last).map((clause) => withCarrier(clause, carrier));
}
