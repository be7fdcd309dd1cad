import type { Argument, ItemKind, Reading } from '../../../../model.ts';
import type { Target } from '../../../language.ts';

/** What is asked of somebody's own life, which only who knows the person could care for. */
const OF_LIFE: ReadonlySet<ItemKind> = new Set<ItemKind>(['money', 'date', 'duration', 'weekday']);
/** Names that are read as people's. */
const STORM = /^(?:Cyclone|Storm|Hurricane|Typhoon|Fort|Lake|Mount|Port|Operation|Hotel|Castle) /u;
/** A claim of so many words says who its person is by what happened. */
const ENOUGH = 12;

/** Whether the list of people or the headline knows somebody; whose age is news, the headline alone tells. */
function isKnown({ fact }: Argument, title: string, isAge: boolean): boolean {
  if (fact?.type !== 'entity') return true;
  return (
    (!isAge && fact.ref?.startsWith('person:')) || title.includes(fact.name.split(' ').at(-1) ?? fact.name)
  );
}

/** "Was loading bags into a taxi", "drives a van": what somebody whom nobody knows was busy with. */
const BUSY = / (?:was|were) (?:\p{Ll}+ly )?\p{Ll}{2,14}ing /u;

/** Whether a plain noun is asked for of what somebody unknown happened to be doing. */
function isByTheWay(claim: Reading['claim'], at: number, title: string): boolean {
  if (claim.arguments[at]?.fact !== undefined || !BUSY.test(claim.text)) return false;
  return claim.arguments.some(
    (argument) =>
      argument.fact?.type === 'entity' &&
      argument.fact.class === 'person' &&
      !isKnown(argument, title, false),
  );
}

/** What is asked of how somebody lives: how many acres he tills, since when she has run a shop. */
const OF_OWN: ReadonlySet<ItemKind> = new Set<ItemKind>([...OF_LIFE, 'count', 'measure']);
/** How somebody lives, or passed the time: no news of a story that asked a bystander. */
const LIVES =
  /^(?:own|cultivate|till|farm|grow|keep|rear|raise|live|reside|spend|sleep|run|drive|work|rent|have|cook|teach|head)$/u;

/** Whether it is asked how somebody lives whom a story names by nothing but the name. */
function isOwnLife(
  { claim, form }: Pick<Reading, 'claim' | 'form'>,
  { kind }: Target,
  title: string,
): boolean {
  if (claim.kind === 'statement' || claim.kind === 'role') return false;
  if (!OF_OWN.has(kind) || !LIVES.test(form.predicate.lemma)) return false;
  return claim.arguments.some((argument, at) => {
    const { fact, role } = argument;
    return (
      role === 'agent' &&
      form.slots[at]?.within === undefined &&
      fact?.type === 'entity' &&
      fact.class === 'person' &&
      argument.text === fact.name &&
      !isKnown(argument, title, false)
    );
  });
}

/** When somebody died whom no list and no headline knows is no news of a story about others. */
const DIES = /^(?:die|kill|drown|perish|bury|cremate)$/u;

/** Whether the headline is of somebody, and not of another of the family. */
function isOfHeadline({ fact }: Argument, title: string): boolean {
  if (fact?.type !== 'entity') return true;
  const last = fact.name.split(' ').at(-1) ?? fact.name;
  const at = title.indexOf(last);
  const isOther = /\p{Lu}[\p{L}.]{0,24} $/u.test(title.slice(0, Math.max(0, at)));
  return fact.ref !== undefined || title.includes(fact.name) || (at >= 0 && !isOther);
}

function isOwnDeath(
  { claim, form }: Pick<Reading, 'claim' | 'form'>,
  { kind }: Target,
  title: string,
): boolean {
  if (kind !== 'date' && kind !== 'weekday' && kind !== 'timeOfDay') return false;
  if (!DIES.test(form.predicate.lemma)) return false;
  return claim.arguments.some(
    (argument, at) =>
      /^(?:agent|object)$/u.test(argument.role) &&
      form.slots[at]?.within === undefined &&
      argument.fact?.type === 'entity' &&
      (argument.fact.class === 'person' ||
        (argument.fact.class === 'thing' && argument.fact.ref === undefined)) &&
      !isOfHeadline(argument, title),
  );
}

/** Posts of which a body has many. */
const OF_MANY =
  /(?<!\p{L})(?:volunteers?|coordinator|worker|member|employee|resident|activist|supporter|scientist|researcher|engineer|officer|analyst|economist|official|nurse|doctor|teacher|lecturer|student|spokes(?:man|woman|person))(?!\p{L})/iu;

/** "Ada Palmer is a Red Cross volunteer": whose post tells nothing of the news. */
const isOneOfMany = ({ kind, text, arguments: all }: Reading['claim'], title: string): boolean =>
  kind === 'role' &&
  OF_MANY.test(text) &&
  all.some(
    (argument) =>
      argument.fact?.type === 'entity' &&
      argument.fact.class === 'person' &&
      !isKnown(argument, title, false),
  );

/**
 * Whether a claim is of somebody whom no list and no headline knows, and does not say who that is: how old "Ada Palmer"
 * is, how long she has worked in Leeds, is no question. `isPlaced`: a headline or a match stands before it, and says.
 */
export function isOfPrivate(
  { claim, form }: Reading,
  { kind, argument }: Target,
  title: string,
  isPlaced: boolean,
): boolean {
  const isAge = kind === 'age';
  if (kind === 'thing' && isByTheWay(claim, argument, title)) return true;
  if (isOneOfMany(claim, title) || isOwnLife({ claim, form }, { kind, argument }, title)) return true;
  if (isOwnDeath({ claim, form }, { kind, argument }, title)) return true;
  if (!isAge && (!OF_LIFE.has(kind) || isPlaced || claim.kind === 'role')) return false;
  if (!isAge && claim.text.split(' ').length >= ENOUGH) return false;
  return claim.arguments.some((argument, at) => {
    const { fact, span } = argument;
    if (fact?.type !== 'entity' || fact.class !== 'person' || isKnown(argument, title, isAge)) return false;
    const within = form.slots[at]?.within;
    const outer = within === undefined ? argument : claim.arguments[within];
    const isSubject = outer?.role === 'agent' && (isAge || claim.text.startsWith(outer.text));
    // "Solicitor Ada Palmer"
    const isCalled = outer !== undefined && outer.span.start < span.start;
    return isSubject && (isAge || (!isCalled && fact.name.includes(' ') && !STORM.test(fact.name)));
  });
}
