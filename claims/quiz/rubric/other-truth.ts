import { keptBy } from '../../kept.ts';
import type { Claim, Quantity, Reading } from '../../model.ts';
import { actsIn, markerBehind } from './acts.ts';
import { meaningOf } from './meanings.ts';
import { Text } from './text.ts';
import type { ItemView, OptionValue, OptionView } from './types.ts';

const GENITIVES: ReadonlySet<string> = new Set(['का', 'की', 'के']);

function isSameMarker(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  // "X चढ़ा" and "X में तेजी रही", "X का शेयर गिरा" tell of X alike.
  const [x, y] = [a, b].map((marker) => (GENITIVES.has(marker) || marker === 'में' ? '' : marker));
  return x === y;
}

function timesIn(reading: Reading): string[] {
  return reading.claim.arguments.flatMap(({ fact, text }) => (fact?.type === 'time' ? [text] : []));
}

/** The word before "ने": who did it. */
function doerIn(words: readonly string[]): string | undefined {
  const at = words.indexOf('ने');
  return at > 0 ? words[at - 1] : undefined;
}

function quantitiesOf(values: readonly OptionValue[]): Quantity[] {
  return values.flatMap(({ fact }) => (fact.type === 'quantity' ? [fact] : []));
}

/** "49 डिग्री" in the stem and 48 in the claim: each has its own. */
export function hasOtherValue({ askedValues, question }: ItemView, { claim }: Reading): boolean {
  if (!claim.arguments.some(({ fact }) => fact?.type === 'quantity')) return false;
  const asked = quantitiesOf(askedValues());
  // "89 सीटें" of a stem is read without what is counted.
  const counts = (unit: string | undefined) => unit !== undefined && question.text.includes(` ${unit}`);
  return asked.some(({ dimension, unit, value }) => {
    const same = claim.arguments.flatMap(({ fact }) =>
      fact?.type === 'quantity' &&
      fact.dimension === dimension &&
      (fact.unit === unit || (unit === undefined && counts(fact.unit)))
        ? [fact.value]
        : [],
    );
    return same.length > 0 && !same.includes(value);
  });
}

function peopleIn({ claim }: Reading): string[] {
  return claim.arguments.flatMap(({ fact }) =>
    fact?.type === 'entity' && fact.class === 'person' ? [fact.name] : [],
  );
}

/** A claim of somebody else than the one whom the stem names. */
function isOfOtherPerson({ question: stem, context }: ItemView, other: Reading, option: OptionView): boolean {
  const own = context.reading ? peopleIn(context.reading).filter((name) => stem.holds(new Text(name))) : [];
  const others = peopleIn(other).filter(
    (name) => !new Text(name).holds(option) && !option.holds(new Text(name)),
  );
  return own.length > 0 && others.length > 0 && !others.some((name) => own.includes(name));
}

/** Whether a claim is of another time, or of what another did, than the stem asks of. */
function isOfAnother(item: ItemView, other: Reading, words: readonly string[], option: OptionView): boolean {
  const { question: stem } = item;
  const asked = item.askedValues().filter(({ fact }) => fact.type === 'time');
  const times = timesIn(other);
  if (asked.length > 0 && times.length > 0 && !times.some((time) => stem.holds(new Text(time)))) return true;
  if (hasOtherValue(item, other) || isOfOtherPerson(item, other, option)) return true;
  const [own, doer] = [doerIn(stem.words), doerIn(words)];
  return own !== undefined && doer !== undefined && own !== doer && !option.distinct.has(doer);
}

/** What singles one value out of many: "सबसे ज्यादा" holds of one alone. */
const SUPERLATIVE = /(?:^| )(?:सबसे|सर्वाधिक|रिकॉर्ड|most|highest|lowest|record)(?= |$)/u;

/** Whether the stem asks for the one that goes furthest. */
export function asksForOne({ stem }: ItemView): boolean {
  return SUPERLATIVE.test(stem.plain);
}

const actsOf = keptBy(({ words }: Text) => actsIn(words));

/** "निफ्टी भी चढ़ा" beside "क्या चढ़ा?": a claim in which an option does what the stem asks of. */
function doesTheSame(item: ItemView, other: Reading, told: Text, option: OptionView): boolean {
  const { key, question: stem, quote } = item;
  if (!key || asksForOne(item)) return false;
  const done = actsOf(told);
  if (![...actsOf(stem)].some((act) => done.has(act))) return false;
  return (
    isSameMarker(markerBehind(quote?.words ?? [], key.words), markerBehind(told.words, option.words)) &&
    !isOfAnother(item, other, told.words, option)
  );
}

/** "तापमान 47 डिग्री से ऊपर रहा" where an option's own value is over it as well, or no value tells them apart. */
function hasValueAsAsked(item: ItemView, other: Reading, words: readonly string[]): boolean {
  const { question: stem, lists, quote, key } = item;
  const quantities = other.claim.arguments.flatMap(({ fact }) => (fact?.type === 'quantity' ? [fact] : []));
  if (quantities.length === 0 || !quote || !key) return false;
  const own = quantitiesOf(item.quotedValues());
  const shared = quantities.filter((one) =>
    own.some(
      ({ dimension, unit }) => dimension === one.dimension && dimension !== 'count' && unit === one.unit,
    ),
  );
  const meant = new Set(stem.content.map(meaningOf));
  const told = words.filter((word) => !/\d/u.test(word) && meant.has(meaningOf(word)));
  if (shared.length === 0 || told.length === 0) return false;
  const asked = quantitiesOf(item.askedValues());
  const limit = asked.find(({ dimension }) => shared.some((one) => one.dimension === dimension));
  if (!limit) return !asksForOne(item);
  const isOver = lists.moreThan.find(stem.words) >= 0;
  const isUnder = lists.lessThan.find(stem.words) >= 0;
  return shared.some(({ value }) =>
    isOver ? value > limit.value : isUnder ? value < limit.value : value === limit.value,
  );
}

/** Whether a claim may make an option as right as the key by what it says: Hindi and names only. */
export function mayBeMadeTrue(item: ItemView, option: OptionView): boolean {
  return item.lang === 'hi' && !option.value && !item.key?.value && !item.question.holds(option);
}

const textOf = keptBy(({ text }: Claim) => new Text(text));

/**
 * Whether a claim makes such an option as right as the key, in whatever words: the same act with the option in the key's
 * place, or the same measure with a value that the stem lets pass.
 */
export function makesTrue(item: ItemView, other: Reading, option: OptionView): boolean {
  const told = textOf(other.claim);
  if (!told.holds(option)) return false;
  return doesTheSame(item, other, told, option) || hasValueAsAsked(item, other, told.words);
}
