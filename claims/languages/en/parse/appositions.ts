import type { Base } from '../chunk/types.ts';
import { isBody, isPersonal, isPlural, phraseOfBase } from '../frame/phrases.ts';
import { ROLES } from '../lexicon/closed.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, isVerbs, peek } from './cursor.ts';
import { type Growing, grow, type Position, phraseOf } from './growing.ts';
import { listEnd } from './list-goes-on.ts';

/** Bodies and places before a comma, behind which somebody's name may begin the clause. */
const NO_PERSON =
  /^(?:court|jury|tribunal|committee|board|panel|council|parliament|assembly|senate|police|audience|crowd|inquiry|inquest|hearing|meeting|conference|trial|school|hospital|university|company|firm)$/u;

/** How far what a farmer does may reach, in chunks. */
const LONGEST_TAILED = 16;

/** A number that is somebody's age: ", 79,". */
function isAge(base: Base): boolean {
  const fact = base.words[0]?.value?.fact;
  return (
    base.words.length === base.words[0]?.length &&
    fact?.type === 'quantity' &&
    fact.value < 120 &&
    (fact.dimension === 'count' || fact.dimension === 'age')
  );
}

function closesApposition(cursor: Cursor, at: number): boolean {
  const chunk = cursor.chunks[at];
  return chunk === undefined || /^(?:comma|stop|dash|colon)$/u.test(chunk.kind);
}

/** "Ada Palmer, leader of the party, and Ben Hill were": somebody else follows an office. */
const joinsOn = ({ chunks }: Cursor, at: number, { head }: Base) =>
  ROLES.has(head.key) && isJoint(chunks[at], 'conjunction') && isBase(chunks[at + 1]);

/** Where the phrase behind the comma ends: "chairman and founder of Acme", "the home of Ada Hill and friends". */
function appositionEnd(cursor: Cursor, first: Base, position: Position): number {
  let end = cursor.at + 2;
  for (;;) {
    const link = cursor.chunks[end];
    const next = cursor.chunks[end + 1];
    const office = !first.head.name && ROLES.has(first.head.lemma) && isBase(next) && !next.head.name;
    const within = position === 'subject' && first.words[0]?.pos === 'DET' && end > cursor.at + 2;
    if (link?.kind === 'adjective') end += 1;
    else if (isJoint(link, 'preposition', /^(?:of|at|for|in|to|on|with|from)$/u) && isBase(next)) end += 2;
    else if (isJoint(link, 'conjunction', /^and$/u) && isBase(next) && (office || within)) end += 2;
    else return end;
  }
}

/** "Labour minister and MLA from Leeds, Ada Palmer, has": an office with no article, which alone is told of nobody. */
const isBareOffice = ({ words, head }: Base): boolean =>
  words[0]?.pos !== 'DET' && head.pos === 'NOUN' && !head.name && ROLES.has(head.lemma);

/** "The goalkeeper, Ada Palmer, saved": somebody by what she is, and by her name, which says who. */
function tellsWho({ bases: [first, second, more], words, joined }: Growing, next: Base): boolean {
  // "The owner of the mill, Ada Palmer,"
  const ofThing = second === undefined || (!more && !joined && ROLES.has(first?.head.lemma ?? ''));
  if (!first || first.pronoun || (!isBareOffice(first) && (!ofThing || words.some(({ name }) => name))))
    return false;
  const phrase = phraseOfBase(first);
  const titled = /^(?:dr|mr|mrs|ms|sir|prof|professor|dame)\.?$/u.test(next.words[0]?.key ?? '') ? 1 : 0;
  const name = next.head.name?.class === 'person' && next.words.length === next.head.length + titled;
  return name && isPersonal(phrase) && !isBody(phrase) && !isPlural(phrase);
}

/** Where ", a farmer who keeps goats," ends, with the subject's own verb behind it; -1 where that is not sure. */
function tailedEnd({ chunks }: Cursor, opener: number): number {
  let at = opener + 1;
  while (isJoint(chunks[at], 'adverb')) at++;
  if (!isPredicate(chunks[at])) return -1;
  for (at++; at < Math.min(chunks.length, opener + LONGEST_TAILED); at++) {
    const chunk = chunks[at];
    if (/^(?:stop|colon|dash|opener)$/u.test(chunk?.kind ?? '')) return -1;
    if (isPredicate(chunk) && chunk.form === 'finite') return -1;
    if (!isJoint(chunk, 'comma')) continue;
    let next = at + 1;
    while (isJoint(chunks[next], 'adverb')) next++;
    return isPredicate(chunks[next]) ? at : -1;
  }
  return -1;
}

/** "Ada Palmer, a farmer who keeps goats, said": what the farmer does besides stays with him. */
function readTailed(cursor: Cursor, growing: Growing, opener: number): boolean {
  const close = tailedEnd(cursor, opener);
  const first = peek(cursor, 1);
  if (close < 0 || !isBase(first) || !growing.bases[0]?.head.name) return false;
  const name = phraseOf({ ...growing, tail: [] }, []);
  cursor.at += 1;
  const inner: Growing = { words: [], bases: [], joined: false, tail: [] };
  grow(inner, cursor, opener - cursor.at);
  if (/^an?$/u.test(first.words[0]?.key ?? '')) cursor.appositions.push({ name, what: phraseOf(inner, []) });
  cursor.at = close + 1;
  return true;
}

/** "Ada Lovelace, the mayor of Springfield, said", "a factory in Burnaston, near Derby". */
export function readApposition(cursor: Cursor, growing: Growing, position: Position): boolean {
  if (!isJoint(peek(cursor), 'comma') && !isJoint(peek(cursor), 'dash')) return false;
  // "Ada Palmer, now leader of the party,"
  const adverb = peek(cursor, 1);
  const what = peek(cursor, 2);
  const then = isJoint(adverb, 'adverb', /^then$/u) && isBase(what) && ROLES.has(what.head.key);
  const now = then || (isJoint(adverb, 'adverb', /^(?:now|currently)$/u) && isBase(what)) ? 1 : 0;
  cursor.at += now;
  if (readOwn(cursor, growing, position)) return true;
  cursor.at -= now;
  return false;
}

/** "Ada Palmer — the envoy — in May", "by both Acme, the owner, and by Omega": the second mark closes what the first opened. */
function closesAside(cursor: Cursor, opened: number): boolean {
  const mark = peek(cursor);
  const behind = peek(cursor, 1);
  const next = peek(cursor, 2);
  if (isJoint(mark, 'dash')) return isJoint(cursor.chunks[opened], 'dash') && isJoint(behind, 'preposition');
  return isJoint(mark, 'comma') && isJoint(behind, 'conjunction', /^and$/u) && isJoint(next, 'preposition');
}

/** "works in Leeds, Ben Orr, 60, in Hull": what somebody else does, and no other name of the place. */
function opensGapped({ chunks, at }: Cursor): boolean {
  const [name, comma, age, close, link] = chunks.slice(at + 1, at + 6);
  return (
    isBase(name) &&
    name.head.name !== undefined &&
    name.words.length === name.head.length &&
    isJoint(comma, 'comma') &&
    isBase(age) &&
    isAge(age) &&
    isJoint(close, 'comma') &&
    isJoint(link, 'preposition')
  );
}

/** "Among the leaders, Acme, Omega and Ipswich fell": who they are is told behind the comma, each for itself. */
function isAmong({ chunks }: Cursor, { bases: [first] }: Growing): boolean {
  const at = chunks.indexOf(first as Base);
  return (
    isJoint(chunks[at - 1], 'preposition', /^(?:among|amongst|of|from)$/u) &&
    (at === 1 || isJoint(chunks[at - 2], 'stop'))
  );
}

/** The same, from the comma or the adverb behind it on. */
function readOwn(cursor: Cursor, growing: Growing, position: Position): boolean {
  const next = peek(cursor, 1);
  if (!isBase(next) || isTimeBase(next) || position === 'front' || isAmong(cursor, growing)) return false;
  const named = growing.bases.at(-1)?.head.name !== undefined;
  // "Acme Bank, Omega Trust, …": names alone, side by side, are of several.
  const alone = (base: Base | undefined) =>
    base?.head.name !== undefined && base.words.length === base.head.length;
  const placed = next.head.name?.class === 'place' || /^(?:Jr|Sr)\.?$/u.test(next.head.text);
  const person = next.head.name?.class === 'person';
  const somebody = isPersonal(phraseOfBase(growing.bases.at(-1) as Base));
  if (position !== 'subject' && !somebody && opensGapped(cursor)) return false;
  const within =
    !person &&
    growing.bases.length === 1 &&
    isJoint(
      cursor.chunks[cursor.chunks.indexOf(growing.bases[0] as Base) - 1],
      'preposition',
      /^(?:in|at|near|from|to|of)$/u,
    );
  const ofOffice = person && growing.bases.length > 1 && isBareOffice(growing.bases[0] as Base);
  if (alone(growing.bases.at(-1)) && alone(next) && !placed && !within && !ofOffice) return false;
  // "In a letter read to the court, Mary Hill said": nobody is a court.
  const { head } = growing.bases.at(-1) as Base;
  if (person && alone(next) && NO_PERSON.test(head.lemma)) return false;
  const end = appositionEnd(cursor, next, position);
  // "the last split, one of 21": no age.
  const aged = isAge(next) && end === cursor.at + 2;
  if (!named && !(next.head.name && next.words.length <= next.head.length + 4) && !aged) return false;
  if (isJoint(cursor.chunks[end], 'opener', /^(?:who|which|that)$/u)) {
    if (position === 'subject') return readTailed(cursor, growing, end);
    if (/^(?:a|an)$/u.test(next.words[0]?.key ?? '')) return false;
  } else if (!closesApposition(cursor, end)) return false;
  // "three districts—Kullu, Mandi and Una": a list, of which this is the first.
  if (isJoint(peek(cursor), 'dash') && isJoint(cursor.chunks[end], 'comma')) return false;
  if (position === 'subject' && !isJoint(cursor.chunks[end], 'comma') && !isJoint(cursor.chunks[end], 'dash'))
    return false;
  if (
    position === 'subject' &&
    isPredicate(cursor.chunks[end + 1]) === false &&
    !isJoint(cursor.chunks[end + 1], 'opener')
  ) {
    // A further comma: only names and offices in a row.
    if (
      !isBase(cursor.chunks[end + 1]) &&
      !isVerbs(cursor.chunks[end + 1]) &&
      cursor.chunks[end + 1]?.kind !== 'preposition' &&
      cursor.chunks[end + 1]?.kind !== 'adverb' &&
      !joinsOn(cursor, end + 1, next)
    )
      return false;
  }
  // "tapes of Omega, new songs, notes for a play, and letters": things in a row.
  const bare = next.words[0]?.pos !== 'DET' && !next.head.name && !ROLES.has(next.head.lemma);
  if (position !== 'subject' && bare && listEnd(cursor.chunks, cursor.at) > cursor.at) return false;
  cursor.at += 1;
  const from = cursor.at;
  const inner: Growing = { words: [], bases: [], joined: false, tail: [] };
  grow(inner, cursor, end - from);
  const last = growing.bases.at(-1) as Base;
  // "The launch of the Tirpitz, the lead ship": what follows is said of the name, not of its launch.
  const near = growing.bases.length > 1 && !growing.joined && last.head.name !== undefined && !next.head.name;
  const name = near
    ? phraseOf({ words: [...last.words], bases: [last], joined: false, tail: [] }, [])
    : phraseOf({ ...growing, tail: [] }, []);
  // "the Order of Arts and Letters, one of …": which of the two is not known.
  const mixed = growing.bases.length > 1 && growing.words.some(({ pos }) => pos === 'CCONJ');
  if (inner.bases.length > 0 && !mixed) cursor.appositions.push({ name, what: phraseOf(inner, []) });
  const behind = peek(cursor, 1);
  // "urged the regulator, Ofrail, to cut": the clause goes on.
  if (
    position !== 'subject' &&
    isJoint(peek(cursor), 'comma') &&
    isVerbs(behind) &&
    behind.form === 'infinitive'
  )
    cursor.at++;
  if (position !== 'subject') {
    if (closesAside(cursor, from - 1)) cursor.at++;
    return true;
  }
  if (tellsWho(growing, next)) {
    growing.words.splice(0, growing.words.length, ...next.words);
    growing.bases.splice(0, growing.bases.length, next);
  }
  // "Ada Palmer, 34, a farmer, said": one more behind the same name.
  if (isJoint(peek(cursor), 'comma') && isBase(behind) && readOwn(cursor, growing, position)) return true;
  cursor.at += isJoint(peek(cursor), 'comma') || isJoint(peek(cursor), 'dash') ? 1 : 0;
  return true;
}
