import type { Argument, ItemKind, Reading, Slot } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Target } from '../../language.ts';
import { pairIn } from '../../pair.ts';
import { lookUpNoun } from '../lexicon/noun-forms.ts';
import { isSingleHolder } from './holders.ts';

function quantityKind(dimension: string): ItemKind | null {
  switch (dimension) {
    case 'count':
      return 'count';
    case 'duration':
      return 'duration';
    case 'money':
      return 'money';
    case 'percent':
      return 'percent';
    case 'age':
      return 'age';
    case 'ordinal':
    case 'rank':
    case 'times':
    case 'score':
    case 'other':
      return null;
    default:
      return 'measure';
  }
}

function entityKind(category: string | undefined, type: string): ItemKind | null {
  if (type === 'person') return 'person';
  if (type === 'organisation') return 'organisation';
  if (type === 'place') {
    if (category === 'country') return 'country';
    return category?.startsWith('city') ? 'city' : 'place';
  }
  return type === 'thing' ? 'thing' : null;
}

/** "1979 क्रांति": four bare digits of our time are a year, whatever noun follows. */
function isYearLike({ text, fact }: Argument): boolean {
  return fact?.type === 'quantity' && fact.dimension === 'count' && /^(?:1[5-9]|20)\d\d$/u.test(text);
}

function factKind(argument: Argument, slot: Slot): ItemKind | null {
  const fact = argument.fact;
  if (!fact) return null;
  // "एक जवान" may be one or any.
  if (isYearLike(argument) || argument.text === 'एक') return null;
  // "एक दिन पहले" counts from a day that the stem does not name.
  if (slot.marker === 'पहले' && fact.type === 'quantity' && fact.dimension === 'duration') return null;
  if (fact.type === 'quantity')
    return fact.comparator === 'exact' || fact.comparator === 'about' ? quantityKind(fact.dimension) : null;
  if (fact.type === 'entity') return entityKind(fact.category, fact.class);
  if (fact.grain === 'weekday') return 'weekday';
  if (fact.grain === 'time') return 'timeOfDay';
  return fact.grain === 'day' || fact.grain === 'month' || fact.grain === 'year' ? 'date' : null;
}

/** Things that have names: "औरुस लिमोनिस कार" is asked for by its head noun. */
const NAMED_THINGS = new Set(['vehicle', 'weapon', 'sport', 'artefact', 'animal', 'illness']);

function isNamedThing(slot: Slot, argument: Argument): boolean {
  return (
    argument.fact === undefined && slot.properStart !== undefined && NAMED_THINGS.has(slot.semantic ?? '')
  );
}

/** Clausal answers, asked as a whole. */
const CLAUSAL: Partial<Record<Argument['role'], ItemKind>> = {
  cause: 'cause',
  condition: 'condition',
  purpose: 'purpose',
};

/** "शांति के लिए" may be aim, cause or gain; only "… करने के लिए" is surely what for. */
function clausalKind({ role, text }: Argument): ItemKind | undefined {
  return role !== 'purpose' || /ने$/u.test(text) ? CLAUSAL[role] : undefined;
}

/** Exactly two names of one kind joined by और, and nothing more. */
function pairKind(reading: Reading, at: number): ItemKind | null {
  const pair = reading.claim.arguments[at]?.role === 'agent' ? pairIn(reading, at) : null;
  if (!pair) return null;
  if (pair.every((entity) => entity.class === 'person')) return 'personPair';
  return pair.every((entity) => entity.category === 'country') ? 'country' : null;
}

/** Of a claim about an origin, only the origin is asked: the rest is asked of the claim itself. */
function isOrigin(reading: Reading, at: number): boolean {
  const outer = reading.claim.arguments[reading.form.slots[at]?.within ?? -1];
  const argument = reading.claim.arguments[at] as Argument;
  return (
    outer !== undefined && /^ (?:निर्मित|स्थित) /u.test(outer.text.slice(argument.span.end - outer.span.start))
  );
}

/** "13 दिसम्बर को संसद पर हमले की निंदा": the day may be the attack's. */
function mayBelongToNoun({ claim, form }: Reading, at: number): boolean {
  return claim.arguments.slice(at + 1).some((argument, n) => {
    if (form.slots[at + 1 + n]?.within !== undefined) return false;
    return argument.text.split(' ').some((word, i, all) => {
      const owns = /^(का|की|के)$/u.test(all[i + 1] ?? '');
      return owns && lookUpNoun(fold(word)).some((reading) => reading.class === 'event');
    });
  });
}

/** "मध्य रेलवे के महाप्रबंधक कौन हैं?": an office of one holder, of a body that is named. */
function isHeldByOne({ claim, form }: Reading): boolean {
  const office = claim.arguments.find((argument) => argument.role === 'complement');
  const named = claim.arguments.some(
    (argument, i) => argument.fact?.type === 'entity' && form.slots[i]?.within !== undefined,
  );
  return office !== undefined && named && isSingleHolder(office.text);
}

/** Of what somebody says, only who says it is asked. */
function isSpeaker({ claim, form }: Reading, at: number): boolean {
  const argument = claim.arguments[at] as Argument;
  const outer = form.slots[at]?.within;
  const role = outer === undefined ? argument.role : claim.arguments[outer]?.role;
  return role === 'agent' && argument.fact?.type === 'entity' && argument.fact.class === 'person';
}

/** "कांग्रेस सांसद रमेश": the party belongs to the office, and the claim of the office asks for it. */
function isOfOffice({ claim, form }: Reading, at: number): boolean {
  const outer = form.slots[at]?.within;
  const own = claim.arguments[at] as Argument;
  if (outer === undefined || claim.kind === 'role' || own.fact?.type !== 'entity') return false;
  return claim.arguments.some(
    ({ fact, span }, i) =>
      form.slots[i]?.within === outer &&
      fact?.type === 'entity' &&
      fact.class === 'person' &&
      own.fact?.type === 'entity' &&
      own.fact.class !== 'person' &&
      span.start > own.span.end,
  );
}

/** Every argument of a reading that can be asked about, with the kind of question. */
export function targetsOf(reading: Reading): Target[] {
  const targets: Target[] = [];
  reading.claim.arguments.forEach((argument, at) => {
    const slot = reading.form.slots[at] as Slot;
    if (reading.claim.kind === 'role' && argument.role === 'agent' && !isHeldByOne(reading)) return;
    if (reading.claim.kind === 'statement' && !isSpeaker(reading, at)) return;
    if (reading.claim.kind === 'attribute' && !isOrigin(reading, at)) return;
    if (isOfOffice(reading, at)) return;
    const kind =
      factKind(argument, slot) ??
      (slot.within === undefined ? pairKind(reading, at) : null) ??
      (isNamedThing(slot, argument)
        ? 'thing'
        : slot.within === undefined
          ? clausalKind(argument)
          : undefined);
    if (argument.fact?.type === 'time' && mayBelongToNoun(reading, at)) return;
    if (kind) targets.push({ argument: at, kind });
  });
  return targets;
}
