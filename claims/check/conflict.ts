import type { Quantity, Reading, Verdict } from '../model.ts';
import { searchWords } from '../text/search-key.ts';
import { findValues } from '../values.ts';
import { comparePhrases, type Phrase, phrasesOf } from './compare-arguments.ts';
import { isUnknownDay } from './unknown-day.ts';

/** A claim with the ISO date or time at which its article was published: the as-of date of what it tells. */
export interface Told extends Reading {
  readonly publishedAt?: string | null | undefined;
}

export interface Relation {
  /**
   * `same`: they say the same. `conflict`: they cannot both hold. `update`: the later is a newer count of the
   * same. `none`: they may both hold, or nothing is sure.
   */
  readonly relation: 'same' | 'update' | 'conflict' | 'none';
  /** Of an update: which of the two is newer. */
  readonly later?: 'a' | 'b';
  /** `statement` is of a, `claim` of b. */
  readonly compared: Verdict['compared'];
}

const NONE: Relation = { relation: 'none', compared: [] };
const DAY = 86_400_000;
/** What is told without a time is told of its days; the same event has its time named longer. */
const DAYS_UNDATED = 3;
const DAYS_DATED = 30;
/** Readings that are less sure are not set against others. */
const SURE = 0.7;
/** Entities of a claim under which others are looked for. */
const MOST_TOPICS = 4;

const key = (text: string) => searchWords(text).join(' ');

/** Asserted, or reported, of something that happened or is: what is planned, hedged or denied may both hold. */
function isComparable({ claim, form }: Reading): boolean {
  return (
    (claim.modality === 'asserted' || claim.modality === 'reported') &&
    claim.kind !== 'statement' &&
    claim.kind !== 'evaluation' &&
    claim.confidence >= SURE &&
    form.blocks.length === 0 &&
    form.predicate.tense !== 'future'
  );
}

const settingOf = ({ form }: Reading) =>
  (form.setting ?? [])
    .map(({ text }) => key(text))
    .sort()
    .join('|');
const isNamed = ({ form }: Reading) => form.setting?.some(({ named }) => named) ?? false;

function refsOf({ claim }: Reading): string[] {
  const refs = claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' && fact.ref ? [fact.ref] : []));
  return [...new Set(refs)];
}

/**
 * Under which a claim that can conflict with it is found: its predicate with each known name, and with when and
 * where it is told of. Two claims of which conflictBetween finds anything share one.
 */
export function conflictTopics(reading: Reading): string[] {
  if (!isComparable(reading)) return [];
  const { claim, form } = reading;
  const predicate = `${claim.lang} ${key(form.predicate.lemma)}`;
  const topics = refsOf(reading)
    .slice(0, MOST_TOPICS)
    .map((ref) => `${predicate} ${ref}`);
  return isNamed(reading) ? [...topics, `${predicate} @${settingOf(reading)}`] : topics;
}

function sameFrame(a: Reading, b: Reading): boolean {
  const [p, q] = [a.form.predicate, b.form.predicate];
  const source = ({ claim }: Reading) => key(claim.attribution?.source ?? '');
  return (
    a.claim.lang === b.claim.lang &&
    a.claim.modality === b.claim.modality &&
    source(a) === source(b) &&
    key(p.lemma) === key(q.lemma) &&
    p.passive === q.passive &&
    p.tense === q.tense &&
    settingOf(a) === settingOf(b)
  );
}

/** The phrases of both by role; null when a role is told twice or by one of them only. */
function pairsOf(a: Reading, b: Reading): (readonly [Phrase, Phrase])[] | null {
  const [own, others] = [phrasesOf(a), phrasesOf(b)];
  const byRole = new Map(others.map((phrase) => [phrase.argument.role, phrase]));
  if (own.length !== others.length || byRole.size !== others.length) return null;
  const pairs = own.flatMap((phrase) => {
    const other = byRole.get(phrase.argument.role);
    return other ? [[phrase, other] as const] : [];
  });
  return pairs.length === own.length ? pairs : null;
}

/** Both ways alike, so that neither says more than the other. */
function compareBoth(a: Phrase, b: Phrase): 'same' | 'different' | 'unknown' {
  const [there, back] = [comparePhrases(a, b), comparePhrases(b, a)];
  return there === back && there !== 'compatible' ? there : 'unknown';
}

/** A name that both have says which event is meant; else when and where, told alike. */
function isAnchored(a: Reading, b: Reading): boolean {
  const refs = refsOf(b);
  return refsOf(a).some((ref) => refs.includes(ref)) || (isNamed(a) && isNamed(b));
}

const isDated = (reading: Reading) =>
  reading.claim.arguments.some(({ fact }) => fact?.type === 'time' && fact.resolved !== undefined);

function isOfOneTime(a: Told, b: Told): boolean {
  if (!a.publishedAt || !b.publishedAt) return false;
  const apart = Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  return apart <= (isDated(a) && isDated(b) ? DAYS_DATED : DAYS_UNDATED) * DAY;
}

/** Whether when it happened is told from the day of publication: "कल" of Monday is not "कल" of Wednesday. */
function isToldFromToday({ claim, form }: Reading): boolean {
  return (form.setting ?? []).some(({ text }) =>
    findValues(text, { lang: claim.lang }).some(({ fact }) => fact.type === 'time' && isUnknownDay(fact)),
  );
}

function isOfOneDay(a: Told, b: Told): boolean {
  const dayOf = ({ publishedAt }: Told) => (publishedAt ?? '').slice(0, 'YYYY-MM-DD'.length);
  return dayOf(a) === dayOf(b) || !isToldFromToday(a);
}

function quantityOf({ facts }: Phrase): Quantity | null {
  const quantities = facts.flatMap(({ fact }) => (fact?.type === 'quantity' ? [fact] : []));
  return quantities.length === 1 ? (quantities[0] ?? null) : null;
}

/** A count that a later report gives anew is the same story further on. */
function develops(phrase: Phrase, a: Told, b: Told): 'a' | 'b' | null {
  const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? ''];
  if (quantityOf(phrase)?.dimension !== 'count' || Date.parse(first) === Date.parse(second)) return null;
  return Date.parse(first) > Date.parse(second) ? 'a' : 'b';
}

/**
 * What two claims are to each other; in doubt `none`. They are set against each other only when predicate, all
 * participants, time, place and source are the same and a known name anchors both; then other numbers for the
 * same, or a not in one of them, cannot both hold.
 */
export function conflictBetween(a: Told, b: Told): Relation {
  if (!isComparable(a) || !isComparable(b) || !sameFrame(a, b)) return NONE;
  if (!isAnchored(a, b) || !isOfOneTime(a, b)) return NONE;
  const pairs = pairsOf(a, b);
  if (!pairs) return NONE;
  const compared = pairs.map(([p, q]) => ({
    role: p.argument.role as string,
    statement: p.shown,
    claim: q.shown,
    result: compareBoth(p, q),
  }));
  if (compared.some(({ result }) => result === 'unknown')) return NONE;
  const differing = pairs.filter((_, i) => compared[i]?.result === 'different');
  const isNegated = a.claim.negated !== b.claim.negated;
  if (!isOfOneDay(a, b)) return NONE;
  if (differing.length === 0) return { relation: isNegated ? 'conflict' : 'same', compared };
  const [pair] = differing;
  if (!pair || differing.length > 1 || isNegated || a.claim.negated) return NONE;
  if (!quantityOf(pair[0]) || !quantityOf(pair[1])) return NONE;
  const later = develops(pair[0], a, b);
  return later ? { relation: 'update', later, compared } : { relation: 'conflict', compared };
}
