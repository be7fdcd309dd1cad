import type { Verbs } from '../chunk/types.ts';
import { isDurationPhrase, isTimePhrase } from '../frame/phrases.ts';
import { type Clause, isFiller, type Part, type Phrase, partWords } from './types.ts';

/** What opens a clause that tells something of its own behind another. */
const OPENS = /^(?:when|before|as|since|while|whilst|although|though|whereas)$/u;

/** Without what follows these tell no more than that something was so, or how it was to somebody. */
const NEEDS_MORE =
  /^(?:be|become|remain|seem|look|appear|come|feel|sound|begin|start|occur|happen|stop|end|finish|wait|last|take|depend|know|see|remember|treat|regard)$/u;

/** "only when", "just before", "even as": what follows narrows it. */
const NARROWS =
  /^(?:only|just|even|not|shortly|long|soon|immediately|right|especially|particularly|mainly|mostly|partly|largely|except|until|ever|exactly|well|so|such|same|as|year|month|week|day|hour|minute|moment|time|ago|earlier|later)s?$/u;

/** What ends before its time: "died before she could be found", "stopped before it reached": that did not follow. */
const ENDS_IT =
  /^(?:stop|prevent|die|kill|shoot|arrest|halt|cancel|catch|intercept|quit|leave|flee|escape|withdraw|end|abort|avert|save|rescue|retire|resign|stall|fail|expire|crash|collapse|pull|back|scrap|drop)$/u;

const openerOf = (part: Part | undefined) =>
  isFiller(part) && part.verb === undefined && part.words.length === 1 && OPENS.test(part.words[0]?.key ?? '')
    ? part.words[0]
    : undefined;

/** Whether a phrase without a preposition, and then a verb of its own, stand at `from`. */
function isClause(parts: readonly Part[], from: number): boolean {
  const subject = parts[from];
  if (subject?.kind !== 'phrase' || subject.preposition.length > 0 || subject.adjective) return false;
  if (/ing$/u.test(subject.words[0]?.key ?? '')) return false;
  const verb = parts.slice(from + 1).find((part) => isFiller(part) && part.verb !== undefined);
  return isFiller(verb) && /^(?:finite|either)$/u.test(verb.verb?.form ?? '');
}

/** "before the fire began": a time, which the story takes for known. */
function isKnownTime(parts: readonly Part[], from: number): boolean {
  const subject = parts[from] as Phrase;
  const named =
    subject.words.some(({ name }) => name) || /^(?:\d|an?$|two|three)/u.test(subject.words[0]?.key ?? '');
  const verb = parts.findIndex((part, i) => i > from && isFiller(part) && part.verb !== undefined);
  const next = parts[verb + 1];
  const object = next?.kind === 'phrase' && next.preposition.length === 0 && !isTimePhrase(next);
  return !(named && object);
}

/** Whether what stands before `at` tells enough without what follows. */
function isEnough({ lemma, governor }: Verbs, parts: readonly Part[], at: number, opener: string): boolean {
  const before = parts[at - 1];
  const last = before && partWords(before).at(-1);
  if (!last || NARROWS.test(last.key) || (before.kind === 'phrase' && isDurationPhrase(before))) return false;
  const told = parts.slice(0, at);
  // "as fast as the river": what it is like.
  const compared =
    opener === 'as' && told.flatMap(partWords).some(({ key }) => /^(?:as|so|such|same)$/u.test(key));
  return (governor !== lemma || told.some(({ kind }) => kind === 'phrase')) && !compared;
}

/** Whether the verb next to a place is still to be done: "to be sold when". */
function isToDo(parts: readonly Part[], at: number): boolean {
  const verb = parts.slice(0, at).findLast((part) => isFiller(part) && part.verb !== undefined);
  return isFiller(verb) && verb.verb?.form === 'infinitive';
}

/** "confirmed that the dust it found while": what another opener opened is not read to its end. */
const isWithin = (parts: readonly Part[], at: number) =>
  parts
    .slice(0, at)
    .some(
      (part) =>
        isFiller(part) && /^(?:that|which|who|whether|what|how|if)$/u.test(part.words.at(-1)?.key ?? ''),
    );

/** Where a clause of its own begins behind the verb; -1 where none does, or the first needs it. */
function nextAt({ verb, expletive, conditional }: Clause, parts: readonly Part[]): number {
  const open =
    verb.modal !== null || verb.tense === 'future' || verb.negated || conditional || expletive !== null;
  if (open || (NEEDS_MORE.test(verb.lemma) && !verb.passive)) return -1;
  const perfect = /^(?:has|have|had)$/u.test(verb.words[0]?.key ?? '') && verb.words.length > 1;
  return parts.findIndex((part, i) => {
    const opener = openerOf(part);
    if (
      !opener ||
      i === 0 ||
      isWithin(parts, i) ||
      !isClause(parts, i + 1) ||
      !isEnough(verb, parts, i, opener.key)
    )
      return false;
    if (opener.key === 'since') return !perfect;
    // "supports it when it works", "left it to be sold when he died": only then.
    if (opener.key === 'when' && (verb.tense !== 'past' || isToDo(parts, i))) return false;
    if (opener.key === 'before') return verb.tense === 'past' && !isKnownTime(parts, i + 1);
    return true;
  });
}

const isMark = (part: Part | undefined) =>
  isFiller(part) && part.words.every(({ text }) => /^[,–—―-]$/u.test(text));

/** The parts before a place, without a mark at their end. */
const upTo = (parts: readonly Part[], at: number) => parts.slice(0, isMark(parts[at - 1]) ? at - 1 : at);

/** ", and, in Europe, must sell it": a second verb of the subject, behind marks that were not read. */
function opensVerb(rest: readonly Part[]): boolean {
  const verb = rest.findIndex((part) => isFiller(part) && part.verb?.form === 'finite');
  const between = rest.slice(1, Math.max(1, verb));
  const marked = (part: Part) =>
    isFiller(part)
      ? part.words.every(({ pos }) => /^(?:PUNCT|CCONJ|ADV)$/u.test(pos))
      : part.preposition.length > 0;
  return verb > 1 && between.every(marked);
}

/** "in 2005, Chile in 2009": the same of another, whose verb is left out. */
function opensGapped(after: readonly Part[], [, who, where]: readonly Part[]): boolean {
  const other = who?.kind === 'phrase' && who.preposition.length === 0 && (who.head.name ?? who.head.value);
  const link = where && partWords(where)[0];
  if (!other || where?.kind !== 'phrase' || link?.pos !== 'ADP') return false;
  return after.some((part) => partWords(part)[0]?.key === link.key);
}

/** Whether what was not read behind a clause is told of something else. */
const isOther = ({ after, rest = [], verb }: Clause) =>
  isMark(rest[0]) && !verb.negated && verb.modal === null && (opensVerb(rest) || opensGapped(after, rest));

/** "Cole levelled before two goals sank Leeds", "took the lead when he scored": each is told apart. */
function cut(clause: Clause): { clause: Clause; opener: string | undefined; from: number } | null {
  if (!/^(?:main|content|adverbial)$/u.test(clause.relation) || clause.faults.includes('carrier'))
    return null;
  const rest = isOther(clause) ? [] : (clause.rest ?? []);
  const parts = [...clause.after, ...rest];
  const next = nextAt(clause, parts);
  const at = next < 0 && rest !== clause.rest && clause.rest ? parts.length : next;
  if (at < 0) return null;
  const opener = openerOf(parts[at]);
  const kept = upTo(parts, at);
  const after = kept.slice(0, clause.after.length);
  const left = kept.slice(clause.after.length);
  const { rest: _, ...whole } = clause;
  const faults = left.length > 0 ? clause.faults : clause.faults.filter((fault) => fault !== 'cut-off');
  const own = { ...whole, after, faults, ...(left.length > 0 ? { rest: left } : {}) };
  return { clause: own, opener: opener?.key, from: opener?.start ?? 0 };
}

/** "hit Peru as crews cleared roads, killing four": what was not read stands behind a clause that is told apart. */
function withoutFarRest(clause: Clause, clauses: readonly Clause[]): Clause {
  const { rest, after, verb, conditional, relation, ...whole } = clause;
  const from = (after.flatMap(partWords).at(-1) ?? verb.words.at(-1))?.end ?? 0;
  const first = rest?.flatMap(partWords)[0]?.start ?? 0;
  const between = clauses.some(
    (other) =>
      other.relation === 'adverbial' &&
      (other.openerWords[0]?.start ?? -1) >= from &&
      (other.openerWords[0]?.start ?? first) < first,
  );
  const is = verb.lemma === 'be' && !verb.passive;
  if (!rest || !between || is || conditional || after.length === 0 || relation !== 'main') return clause;
  const faults = whole.faults.filter((fault) => fault !== 'cut-off');
  return { ...whole, after, verb, conditional, relation, faults };
}

/** Clauses whose tail tells a second thing are told up to it, and what was kept with them is told as a clause of its own. */
export function withNextClauses(clauses: readonly Clause[]): Clause[] {
  const opened = new Set<number>();
  const own = clauses.map((given) => {
    const clause = withoutFarRest(given, clauses);
    const found = cut(clause);
    if (!found) return clause;
    if (!(found.opener === 'before' && ENDS_IT.test(clause.verb.lemma))) opened.add(found.from);
    return found.clause;
  });
  return own.map((clause) => {
    const apart = opened.has(clause.openerWords[0]?.start ?? -1);
    const kept = apart && clause.relation === 'kept' && /^(?:before|since)$/u.test(clause.opener);
    return kept ? { ...clause, relation: 'adverbial' as const } : clause;
  });
}
