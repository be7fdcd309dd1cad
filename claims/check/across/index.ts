import type { Quantity, Reading, Verdict } from '../../model.ts';
import { compareTimes } from '../aligned/times.ts';
import { type Comparison, certainty } from '../compare-readings.ts';
import { compareQuantities } from '../compare-values.ts';
import { type Meaning, meaningOf, type Named, type Valued } from './meaning.ts';

type Row = Verdict['compared'][number];

const NONE: Comparison = { relation: 'none', reason: 'more', compared: [] };

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((one) => b.has(one));

function compareNamed(s: Named, c: Named | undefined): Row['result'] {
  if (!c || c.isOpen || !isSameSet(s.refs, c.refs) || !isSameSet(s.nouns, c.nouns)) return 'unknown';
  return [...s.titles].every((title) => c.titles.has(title)) ? 'same' : 'unknown';
}

/** A count is of the noun that was compared; its unit is a word of one language. */
function compareAmounts(s: Quantity, c: Quantity): Row['result'] {
  return s.dimension === 'count'
    ? compareQuantities({ ...s, unit: 'one' }, { ...c, unit: 'one' })
    : compareQuantities(s, c);
}

/** The rows of values that answer to each other: there must be one of a kind on either side. */
function valueRows<T extends { readonly type: string }>(
  own: readonly Valued<T>[],
  others: readonly Valued<T>[],
  kind: (fact: T) => string,
  compare: (s: T, c: T) => Row['result'],
): Row[] {
  return own.map(({ text, fact, of }) => {
    const alike = others.filter((other) => other.of === of && kind(other.fact) === kind(fact));
    const isOnly = own.filter((one) => one.of === of && kind(one.fact) === kind(fact)).length === 1;
    const [told] = alike;
    const result = told && alike.length === 1 && isOnly ? compare(fact, told.fact) : 'unknown';
    return { role: fact.type, statement: text, claim: told?.text ?? '', result };
  });
}

/** Whether the claim names nobody, no place, number or time of which the statement says nothing. */
function saysNoMore(statement: Meaning, claim: Meaning): boolean {
  return (
    [...claim.parts.keys()].every((part) => statement.parts.has(part)) &&
    claim.amounts.length === statement.amounts.length &&
    claim.times.length === statement.times.length
  );
}

/** Happened or did not; is or was: what is, may have been otherwise. */
function isOfOneTense(a: Reading, b: Reading, { predicate }: Meaning): boolean {
  const [s, c] = [a.form.predicate.tense, b.form.predicate.tense];
  return predicate === 'measure' ? s === c : (s === 'past') === (c === 'past');
}

/**
 * Compares what the readings of a statement's clause say with those of a claim's in the other language: only where all that the statement says are
 * known names, numbers and times with a predicate that both languages have. Only a number refutes, or a not.
 */
export function compareAcross(own: readonly Reading[], others: readonly Reading[]): Comparison {
  const [statement] = own;
  const [claim] = others;
  const [s, c] = [meaningOf(own), meaningOf(others)];
  if (!statement || !claim || !s || !c || s.predicate !== c.predicate || s.isOpen || c.isOpen) return NONE;
  const named = [...s.parts];
  if (named.some(([, { isOpen }]) => isOpen) || named.every(([, { refs }]) => refs.size === 0)) return NONE;
  if (!isOfOneTense(statement, claim, s) || statement.claim.attribution) return NONE;
  const compared: Row[] = [
    ...named.map(([part, name]) => ({
      role: part as string,
      statement: name.text,
      claim: c.parts.get(part)?.text ?? '',
      result: compareNamed(name, c.parts.get(part)),
    })),
    ...valueRows(s.amounts, c.amounts, ({ dimension }) => dimension, compareAmounts),
    ...valueRows(
      s.times,
      c.times,
      () => '',
      (a, b) => compareTimes(a, b),
    ),
  ];
  const names = named.reduce((sum, [, { refs }]) => sum + refs.size, 0);
  if (names + s.amounts.length + s.times.length < 2 || compared.some(({ result }) => result === 'unknown'))
    return NONE;
  const doubt = certainty(statement, claim);
  const different = compared.filter(({ result }) => result === 'different');
  const isTurned = statement.claim.negated !== claim.claim.negated;
  if (doubt) return { relation: 'related', reason: doubt, compared };
  if (different.length === 0 && !isTurned) return { relation: 'supports', reason: 'all-said', compared };
  if (!saysNoMore(s, c)) return { relation: 'related', reason: 'more', compared };
  if (different.length === 0) return { relation: 'refutes', reason: 'negation', compared };
  const isNumber = different.length === 1 && different[0]?.role === 'quantity';
  return isNumber && !statement.claim.negated && !claim.claim.negated
    ? { relation: 'refutes', reason: 'value', compared }
    : { relation: 'related', reason: 'more', compared };
}
