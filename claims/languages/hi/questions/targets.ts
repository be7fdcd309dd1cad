import type { Argument, ItemKind, Reading, Slot } from '../../../model.ts';
import type { Target } from '../../language.ts';

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

function factKind(argument: Argument): ItemKind | null {
  const fact = argument.fact;
  if (!fact) return null;
  if (fact.type === 'quantity') return fact.comparator === 'exact' || fact.comparator === 'about' ? quantityKind(fact.dimension) : null;
  if (fact.type === 'entity') return entityKind(fact.category, fact.class);
  if (fact.grain === 'weekday') return 'weekday';
  if (fact.grain === 'time') return 'timeOfDay';
  return fact.grain === 'day' || fact.grain === 'month' || fact.grain === 'year' ? 'date' : null;
}

/** Things that have names: "औरुस लिमोनिस कार" is asked for by its head noun. */
const NAMED_THINGS = new Set(['vehicle', 'weapon', 'sport', 'artefact', 'animal', 'illness']);

function isNamedThing(slot: Slot, argument: Argument): boolean {
  return argument.fact === undefined && slot.properStart !== undefined && NAMED_THINGS.has(slot.semantic ?? '');
}

/** Clausal answers, asked as a whole. */
const CLAUSAL: Partial<Record<Argument['role'], ItemKind>> = { cause: 'cause', condition: 'condition', purpose: 'purpose' };

/** Exactly two names of one kind joined by और, and nothing more. */
function pairKind(reading: Reading, at: number): ItemKind | null {
  const inside = reading.claim.arguments.filter((_, i) => reading.form.slots[i]?.within === at);
  const argument = reading.claim.arguments[at] as Argument;
  const classes = (type: string, category?: string) =>
    inside.filter((nested) => nested.fact?.type === 'entity' && nested.fact.class === type && (category === undefined || nested.fact.category === category));
  if (argument.role !== 'agent' || !/ (और|व|एवं|तथा) /u.test(argument.text)) return null;
  if (classes('person').length === 2) return 'personPair';
  return classes('place', 'country').length === 2 && inside.length === 2 ? 'country' : null;
}

/** Every argument of a reading that can be asked about, with the kind of question. */
export function targetsOf(reading: Reading): Target[] {
  const targets: Target[] = [];
  reading.claim.arguments.forEach((argument, at) => {
    const slot = reading.form.slots[at] as Slot;
    if ((reading.claim.kind === 'attribute' || reading.claim.kind === 'role') && argument.role === 'agent') return;
    const kind = factKind(argument) ?? (slot.within === undefined ? pairKind(reading, at) : null) ?? (isNamedThing(slot, argument) ? 'thing' : slot.within === undefined ? CLAUSAL[argument.role] : undefined);
    if (kind) targets.push({ argument: at, kind });
  });
  return targets;
}
