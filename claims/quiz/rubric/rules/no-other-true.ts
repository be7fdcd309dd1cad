import { keptBy } from '../../../kept.ts';
import type { Argument, Reading } from '../../../model.ts';
import { joinedToKey } from '../joined.ts';
import { asksForOne, hasOtherValue, makesTrue, mayBeMadeTrue } from '../other-truth.ts';
import { Text } from '../text.ts';
import { toldAgain } from '../told-again.ts';
import type { ItemView, OptionView, Rule } from '../types.ts';

const TRUE_KINDS: ReadonlySet<string> = new Set(['asserted', 'reported']);

function isTrue({ claim }: Reading): boolean {
  return claim.status === 'live' && TRUE_KINDS.has(claim.modality) && !claim.negated;
}

const argumentText = keptBy(({ text }: Argument) => new Text(text));
const subjectOf = keptBy(({ claim }: Reading) => new Text(claim.subject ?? '').plain);
const officeOf = keptBy(
  ({ claim }: Reading) =>
    new Text(claim.arguments.find(({ role }) => role === 'complement')?.text ?? '').plain,
);

function isSameSubject(a: Reading, b: Reading): boolean {
  return !a.claim.subject || !b.claim.subject || subjectOf(a) === subjectOf(b);
}

function rolesOfKey(own: Reading, key: OptionView): ReadonlySet<string> {
  const holding = own.claim.arguments.filter((argument) => argumentText(argument).holds(key));
  return new Set(holding.map(({ role }) => role));
}

/** The same predicate of the same subject; where the subject is asked for, of whatever subject. */
function isSameMatter(own: Reading, other: Reading, roles: ReadonlySet<string>): boolean {
  if (own.form.predicate.lemma !== other.form.predicate.lemma) return false;
  // Others hold other offices, and say other things.
  if (own.claim.kind === 'role') return other.claim.kind === 'role' && officeOf(own) === officeOf(other);
  if (own.claim.kind === 'statement') return false;
  return roles.has('agent') || isSameSubject(own, other);
}

function fills(other: Reading, roles: ReadonlySet<string>, option: OptionView): boolean {
  return other.claim.arguments.some((argument) => {
    const { role, fact } = argument;
    if (!roles.has(role)) return false;
    const isSameName = fact?.type === 'entity' && fact.ref !== undefined && option.refs.includes(fact.ref);
    return isSameName || argumentText(argument).plain === option.plain;
  });
}

function otherTruth(own: Reading, readings: readonly Reading[], item: ItemView): OptionView | undefined {
  if (!item.key) return undefined;
  const near = readings.filter(
    (other) =>
      other.claim.id !== own.claim.id &&
      other.form.predicate.lemma === own.form.predicate.lemma &&
      isTrue(other),
  );
  if (near.length === 0) return undefined;
  const roles = rolesOfKey(own, item.key);
  const same = near.filter((other) => isSameMatter(own, other, roles));
  return item.others.find((option) =>
    same.some((other) => fills(other, roles, option) && !hasOtherValue(item, other)),
  );
}

/** Kinds of claims that say nothing of what others do. */
const OF_ONE: ReadonlySet<string> = new Set(['role', 'statement']);

/** An option that some other claim, in whatever words, makes an answer of the stem. */
function truthElsewhere(own: Reading, readings: readonly Reading[], item: ItemView): OptionView | undefined {
  if (OF_ONE.has(own.claim.kind)) return undefined;
  return item.others.find(
    (option) =>
      mayBeMadeTrue(item, option) &&
      readings.some(
        (other) =>
          other.claim.text.includes(option.text) &&
          other.claim.id !== own.claim.id &&
          !OF_ONE.has(other.claim.kind) &&
          isTrue(other) &&
          makesTrue(item, other, option),
      ),
  );
}

/** No distractor is another true value: in any live claim of the same subject and predicate, or joined to the key. */
export const noOtherTrue: Rule = {
  id: 'no-other-true',
  number: 3,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 19: one right answer',
  check(item) {
    const joined = joinedToKey(item);
    if (joined) return { reason: 'claimed-elsewhere', about: joined.text };
    const again = asksForOne(item) ? undefined : toldAgain(item);
    if (again) return { reason: 'claimed-elsewhere', about: again.text };
    const { reading, readings } = item.context;
    if (!reading || !readings) return item.evidence ? null : undefined;
    if (asksForOne(item)) return null;
    const found = otherTruth(reading, readings, item) ?? truthElsewhere(reading, readings, item);
    return found ? { reason: 'claimed-elsewhere', about: found.text } : null;
  },
};
