import type { Argument, Reading } from '../../../model.ts';
import type { Candidate, Surroundings } from '../../types.ts';

interface Counted {
  readonly value: number;
  readonly head: string;
}

function countedIn({ claim, form }: Reading): Counted[] {
  return claim.arguments.flatMap(({ fact }: Argument, at) => {
    const head = form.slots[at]?.head;
    return fact?.type === 'quantity' && fact.dimension === 'count' && head !== undefined
      ? [{ value: fact.value, head }]
      : [];
  });
}

/** The days that a claim's sentence names: what happened and when may be claims of their own. */
function daysIn({ claim, form }: Reading, readings: readonly Reading[]): string[] {
  return readings
    .filter((one) => one.form.sentence === form.sentence && one.claim.articleId === claim.articleId)
    .flatMap((one) => one.claim.arguments)
    .flatMap(({ fact }) => (fact?.type === 'time' ? [(fact.resolved ?? fact.timex).slice(0, 10)] : []));
}

function placesIn({ claim }: Reading): string[] {
  return claim.arguments
    .flatMap(({ fact }) => (fact?.type === 'entity' && fact.class !== 'thing' ? [fact.ref ?? fact.name] : []))
    .sort();
}

/** Figures this near to each other may be two of one thing; others are rather a part and its whole. */
const NEAR = 1.35;

/** Whether two claims may count the same: they are of one day, or of no day and of the same places and people. */
function mayBeOne(a: Reading, b: Reading, readings: readonly Reading[]): boolean {
  const [days, others] = [daysIn(a, readings), daysIn(b, readings)];
  if (days.some((day) => others.includes(day))) return true;
  const [own, its] = [placesIn(a), placesIn(b)];
  return days.length + others.length === 0 && own.length > 0 && own.join(' ') === its.join(' ');
}

/** Those who do it, by the words that papers have for them by turns. */
const DOERS =
  /^(?:हमलावर|आतंकी|आतंकवादी|चरमपंथी|उग्रवादी|बंदूकधारी|बदमाश|लुटेर[ाे]|डकैत|अपराधी|नकाबपोश)(?:ों|ियों|यों)?$/u;
/** What was done to them, or what they were before: other numbers of them. */
const DONE_TO_THEM =
  /(?:मार[ेा]? ग|मारे|ढेर|गिरफ्तार|दबोच|पकड\u093c?|हिरासत|घायल|फरार|तलाश|भाग|मौत|सरेंडर|आत्मसमर्पण)/u;

/** "दो हमलावरों ने हमला किया", then "चार आतंकियों ने हमले को अंजाम दिया": how many did it, the story does not say. */
function hasRivalDoers(
  { reading, argument: { fact }, target }: Omit<Candidate, 'question'>,
  around: Surroundings,
): boolean {
  const isOf = ({ claim, form }: Reading, at: number) =>
    DOERS.test((form.slots[at]?.head ?? '').normalize('NFC')) && !DONE_TO_THEM.test(claim.text);
  if (fact?.type !== 'quantity' || !isOf(reading, target.argument)) return false;
  return around.readings.some(
    (other) =>
      other.claim.articleId === reading.claim.articleId &&
      other.claim.arguments.some(
        ({ fact: its }, at) =>
          its?.type === 'quantity' &&
          its.dimension === 'count' &&
          its.value !== fact.value &&
          isOf(other, at) &&
          other.form.slots[at]?.head !== reading.form.slots[target.argument]?.head,
      ),
  );
}

/**
 * Whether another claim tells the same deed of nearly as many: "मंगलवार को 118 लोग लाए गए", then "तीन बसों में मंगलवार को
 * 100 लोग लाए गए". Which of them is right, the story does not say.
 */
export function hasRivalFigure({ reading, argument, target }: Candidate, around: Surroundings): boolean {
  const { fact } = argument;
  if (target.kind !== 'count' || fact?.type !== 'quantity' || reading.claim.lang !== 'hi') return false;
  if (hasRivalDoers({ reading, argument, target }, around)) return true;
  const head = reading.form.slots[target.argument]?.head;
  return around.withPredicate(reading.form.predicate.lemma).some((other) => {
    if (other.claim.id === reading.claim.id || other.form.sentence === reading.form.sentence) return false;
    if (other.claim.articleId !== reading.claim.articleId) return false;
    return (
      countedIn(other).some(
        ({ value, head: its }) =>
          its === head && value !== fact.value && value < fact.value * NEAR && fact.value < value * NEAR,
      ) && mayBeOne(reading, other, around.readings)
    );
  });
}
