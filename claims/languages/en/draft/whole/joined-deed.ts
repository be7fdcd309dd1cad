import type { Verbs } from '../../chunk/types.ts';
import { TIMES } from '../../lexicon/nouns.ts';
import { type Clause, type Filler, type Part, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { withoutGapped } from './torn-pairs.ts';

const isAnd = (part: Part | undefined) =>
  part?.kind === 'filler' && part.words.length === 1 && /^(?:and|but)$/u.test(part.words[0]?.key ?? '');

const isComma = (part: Part | undefined) =>
  part?.kind === 'filler' && part.words.every(({ text }) => text === ',');

const isDeed = (part: Part | undefined): part is Filler & { verb: Verbs } =>
  part?.kind === 'filler' && /^(?:finite|either|participle)$/u.test(part.verb?.form ?? '');

const isOf = (part: Part | undefined) => part?.kind === 'phrase' && part.preposition[0]?.key === 'of';

/** "and scans a day": so many of them. */
const isRate = ([first, more]: readonly Part[]) =>
  !more &&
  first?.kind === 'phrase' &&
  /^(?:an?|per)$/u.test(first.words[0]?.key ?? '') &&
  TIMES.has(first.head.lemma);

/** Where "and" with another deed stands, behind a phrase; -1 where none does: "makes and sells cars" is one. */
function joinAt(parts: readonly Part[], passive: boolean): number {
  return parts.findIndex((part, i) => {
    const deed = parts[i + 1];
    const behind = parts[i - 1];
    // "were held and taken to Patna"; of "has driven a car and taken a bus" both are what "has" is said of.
    if (isDeed(deed) && deed.verb.form === 'participle' && !passive) return false;
    if (!isAnd(part) || !isDeed(deed) || isOf(parts[i + 2]) || isRate(parts.slice(i + 2))) return false;
    if (behind?.kind !== 'phrase' && !isComma(behind)) return false;
    // "on condition that he stays, and does not drive": half of one condition.
    if (parts.slice(0, i).some(({ words }) => words.some(({ key }) => /^(?:that|if|unless)$/u.test(key))))
      return false;
    // "praised by some and mocked by others": two of one thing.
    return (
      deed.verb.form === 'finite' || !parts.slice(0, i).some((other) => other.kind === 'filler' && other.verb)
    );
  });
}

/** The place of the first deed of a row that ends in "and": "sprayed, served and won". */
function cutAt(parts: readonly Part[], passive: boolean): number {
  const at = joinAt(parts, passive);
  const row = at < 0 ? -1 : parts.findIndex((part, i) => i < at && isComma(part) && isDeed(parts[i + 1]));
  if (row > 0) return row;
  return at > 0 && isComma(parts[at - 1]) ? at - 1 : at;
}

/** "ended a talk she was to have given and went home": what was read on behind "and" is a deed of its own. */
export function withoutJoinedDeed(given: Clause): Clause {
  const clause = withoutGapped(given);
  const at = cutAt(clause.after, clause.verb.passive);
  const after = at > 0 ? clause.after.slice(0, at) : clause.after;
  const last = after.at(-1);
  const tail = last?.kind === 'phrase' ? cutAt(last.tail, clause.verb.passive) : -1;
  if (tail > 0) {
    const host = last as Phrase;
    return { ...clause, after: [...after.slice(0, -1), { ...host, tail: host.tail.slice(0, tail) }] };
  }
  return at > 0 ? { ...clause, after } : clause;
}

const opensClause = (part: Part) =>
  part.kind === 'filler'
    ? part.verb !== undefined ||
      part.words.some(
        ({ pos, key }) => pos === 'SCONJ' || /^(?:who|which|that|where|when|as|after|before|if)$/u.test(key),
      )
    : part.tail.length > 0;

/** The auxiliary that two passives share: "was held on Monday and [was] fined". */
function sharedBy({ verb }: Clause, deed: Verbs): string | null {
  if (!verb.passive) return null;
  const [first, more] = verb.words.filter(({ pos }) => pos === 'AUX');
  return /^(?:either|participle)$/u.test(deed.form) &&
    deed.words.length === 1 &&
    first &&
    !more &&
    /^(?:is|are|was|were)$/u.test(first.key)
    ? first.key
    : null;
}

/** The deed behind "and" as a clause of the same subject, where nothing between could have another. */
export function joinedDeed(clause: Clause, words: readonly Word[]): Clause | null {
  const { subject, verb, relation, carrier } = clause;
  const at = joinAt(clause.after, verb.passive);
  const deed = clause.after[at + 1];
  if (at < 1 || !isDeed(deed) || !subject || relation !== 'main' || (carrier && !carrier.trailing))
    return null;
  if (clause.after.slice(0, at).some(opensClause) || clause.before.some(opensClause)) return null;
  if (
    verb.modal ||
    verb.negated ||
    clause.conditional ||
    deed.verb.modal ||
    deed.words.length > deed.verb.words.length
  )
    return null;
  const shared = clause.after[at]?.words[0]?.key === 'and' ? sharedBy(clause, deed.verb) : null;
  const tensed =
    deed.verb.form !== 'participle' &&
    deed.verb.tense === verb.tense &&
    !verb.passive &&
    verb.governor === verb.lemma;
  if (!shared && !tensed) return null;
  const after = clause.after.slice(at + 2);
  if (after.length === 0 || cutAt(after, verb.passive) >= 0 || !words.includes(deed.verb.main)) return null;
  if (after.flatMap(partWords).some(({ text }) => /^[;:]$/u.test(text))) return null;
  return {
    ...clause,
    verb: shared ? { ...deed.verb, shared, passive: true } : deed.verb,
    before: [],
    after,
    rest: [],
    given: true,
    faults: [...new Set([...clause.faults.filter((fault) => fault !== 'cut-off'), 'verbatim'])],
  };
}
