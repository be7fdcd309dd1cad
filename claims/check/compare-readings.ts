import type { Argument, Reading, Verdict } from '../model.ts';
import { searchWords } from '../text/search-key.ts';
import { comparePhrases, type Phrase, phrasesOf } from './compare-arguments.ts';
import type { Reason } from './words.ts';

export interface Comparison {
  readonly relation: 'supports' | 'refutes' | 'related' | 'none';
  readonly reason: Reason;
  readonly compared: Verdict['compared'];
}

const NONE: Comparison = { relation: 'none', reason: 'more', compared: [] };

/** Participants whose swapping makes another statement: the giver is not the receiver. */
const CORE: ReadonlySet<Argument['role']> = new Set([
  'agent',
  'object',
  'recipient',
  'complement',
  'companion',
  'source',
  'origin',
  'destination',
]);

function isAmount({ facts }: Phrase): boolean {
  return facts.length === 1 && facts[0]?.fact?.type === 'quantity';
}

/** The phrase of the claim that a phrase of the statement is to be held against. */
function counterpart(s: Phrase, phrases: readonly Phrase[]): Phrase | undefined {
  const sameRole = phrases.filter((c) => c.argument.role === s.argument.role);
  const exact = sameRole.find((c) => comparePhrases(s, c) === 'same');
  if (exact) return exact;
  if (!CORE.has(s.argument.role)) {
    const elsewhere = phrases.find((c) => !CORE.has(c.argument.role) && comparePhrases(s, c) === 'same');
    if (elsewhere) return elsewhere;
  }
  if (sameRole.length === 1) return sameRole[0];
  // "200 करोड़ से अधिक" is marked otherwise than "240 करोड़"; the amount is the same participant.
  const amounts = isAmount(s) ? phrases.filter((c) => isAmount(c) && c.argument.role !== 'agent') : [];
  return amounts.length === 1 ? amounts[0] : undefined;
}

function samePredicate(a: Reading, b: Reading): boolean {
  const words = ({ form }: Reading) => searchWords(form.predicate.lemma).join(' ');
  return words(a) === words(b) && a.form.predicate.passive === b.form.predicate.passive;
}

/** How the claim's own certainty bears on a statement that it would support. */
export function certainty(statement: Reading, claim: Reading): Reason | null {
  const [s, c] = [statement.claim, claim.claim];
  if (c.modality === 'asserted')
    return s.modality === 'asserted' || s.modality === 'reported' ? null : 'more';
  if (c.modality === 'reported') {
    const named =
      s.attribution &&
      searchWords(s.attribution.source).every((word) =>
        searchWords(c.attribution?.source ?? '').includes(word),
      );
    return named ? null : 'reported';
  }
  return s.modality === c.modality ? null : c.modality;
}

/** Compares a statement's reading with a claim's, argument by argument. */
export function compareReadings(statement: Reading, claim: Reading): Comparison {
  if (!samePredicate(statement, claim)) return NONE;
  const phrases = phrasesOf(claim);
  const own = phrasesOf(statement);
  if (own.length === 0) return NONE;
  const compared = own.map((s) => {
    const c = counterpart(s, phrases);
    return {
      role: s.argument.role as string,
      statement: s.shown,
      claim: c?.shown ?? '',
      result: c ? comparePhrases(s, c) : ('unknown' as const),
    };
  });
  const results = compared.map(({ result }) => result);
  const agent = compared.find(({ role }) => role === 'agent');
  if (agent?.result === 'unknown') return NONE;
  const doubt = certainty(statement, claim);
  if (results.every((result) => result === 'same')) {
    if (statement.claim.negated !== claim.claim.negated) {
      return doubt || !saysAll(claim, own)
        ? { relation: 'related', reason: doubt ?? 'more', compared }
        : { relation: 'refutes', reason: 'negation', compared };
    }
    return doubt
      ? { relation: 'related', reason: doubt, compared }
      : { relation: 'supports', reason: 'all-said', compared };
  }
  const differing = compared.filter(({ result }) => result === 'different');
  const clash =
    differing.length === 1 && results.every((result) => result === 'same' || result === 'different');
  if (
    clash &&
    !doubt &&
    !statement.claim.negated &&
    !claim.claim.negated &&
    isValue(own, compared.indexOf(differing[0] as never)) &&
    saysAll(claim, own)
  ) {
    return { relation: 'refutes', reason: 'value', compared };
  }
  return { relation: 'related', reason: doubt ?? 'more', compared };
}

/** A refusal needs the same scope: the claim has no time, place or condition that the statement leaves open. */
function saysAll(claim: Reading, own: readonly Phrase[]): boolean {
  const roles = new Set(own.map((phrase) => phrase.argument.role));
  return phrasesOf(claim).every(({ argument }) => roles.has(argument.role));
}

/** Only numbers refute by differing: another name may be just as true. */
function isValue(own: readonly Phrase[], at: number): boolean {
  return (
    own[at]?.facts.some((fact) => fact.fact?.type === 'quantity') === true &&
    own[at]?.facts.every((fact) => fact.fact?.type === 'quantity') === true
  );
}
