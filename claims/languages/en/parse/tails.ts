import type { Base, Chunk } from '../chunk/types.ts';
import { isOfTrade, isSurePerson, phraseOfBase } from '../frame/phrases.ts';
import { TAKES_THAT } from '../lexicon/nouns.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import type { Word } from '../tag/word.ts';
import { skipNominal } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, isVerbs, peek } from './cursor.ts';
import { type Growing, needsTail, type Position, phraseOf } from './growing.ts';
import { isOfNearest } from './nearest.ts';
import { readReduced, verbFollows } from './reduced.ts';
import { canBeSaid, readRelative } from './relative.ts';
import type { Part, Phrase } from './types.ts';

/** Whether "and" stands right before the last of a phrase: what follows is said of that one. */
function isListed({ words }: Growing, last: Base): boolean {
  const at = words.indexOf(last.words[0] as Word);
  return words[at - 1]?.pos === 'CCONJ';
}

/** ", which …" that may mean more than one thing: kept with the phrase, and no claim of its own. */
function readUnsure(cursor: Cursor, growing: Growing, phrase: Phrase, position: Position): boolean {
  const comma = peek(cursor)?.words ?? [];
  const tail = readRelative(cursor, { ...phrase, pronoun: true }, { restrictive: false });
  if (tail && position !== 'subject') growing.tail.push({ kind: 'filler', words: comma }, ...tail);
  return tail !== null;
}

/** "violence in the script which cannot be removed": what stands before the preposition may be meant too. */
function hasRival(cursor: Cursor, opener: string, last: Base, comma: boolean): boolean {
  const at = cursor.chunks.indexOf(last);
  const before = cursor.chunks[at - 2];
  if (
    comma ||
    last.words[0]?.key !== 'the' ||
    cursor.chunks[at - 1]?.kind !== 'preposition' ||
    !isBase(before)
  )
    return false;
  return (
    !before.pronoun &&
    !isTimeBase(before) &&
    canBeSaid(
      cursor,
      opener,
      phraseOf({ words: [...before.words], bases: [before], joined: false, tail: [] }, []),
    )
  );
}

/** What stands in a place, and may be meant by "which" as well as the place. */
const SITE =
  /^(?:mine|plant|factory|site|club|school|college|university|hospital|station|bridge|stadium|theatre|museum|gallery|hotel|store|shop|base|camp|laboratory|lab|centre|center|festival|tournament|event|conference|exhibition|prison|court|port|airport|island|church|temple|castle|palace|tower|dam|farm|reserve|park)$/u;

/** "Ada Palmer from Norway", "a mine in Norway": what stands before a place. */
function beforePlace({ chunks }: Cursor, place: Base): Base | null {
  const at = chunks.indexOf(place);
  const before = chunks[at - 2];
  return chunks[at - 1]?.kind === 'preposition' && isBase(before) && !before.pronoun && !isTimeBase(before)
    ? before
    : null;
}

/** ", also in Sulawesi": a place that a comma parts from what stands before it. */
function isSetOffPlace({ chunks }: Cursor, place: Base): boolean {
  const at = chunks.indexOf(place);
  return (
    isJoint(chunks[at - 1], 'preposition') &&
    (isJoint(chunks[at - 2], 'comma') || isJoint(chunks[at - 2], 'adverb'))
  );
}

/** "the phones sold by Omega, which are": the phones, as the verb is of many. */
function isOfMakers({ chunks }: Cursor, maker: Base, verb: Chunk | undefined): boolean {
  const at = chunks.indexOf(maker);
  const things = chunks[at - 3];
  const made = chunks[at - 2];
  const link = chunks[at - 1];
  return (
    isVerbs(verb) &&
    /^(?:are|were|have|do)$/u.test(verb.words[0]?.key ?? '') &&
    isJoint(link, 'preposition') &&
    isVerbs(made) &&
    isBase(things) &&
    things.head.key !== things.head.lemma
  );
}

/** Which phrase of a chain a relative clause is of: "members of the council who" are the members. */
function antecedentOf(cursor: Cursor, growing: Growing, opener: Chunk | undefined, comma: boolean) {
  const phrase = phraseOf(growing, []);
  const last = growing.bases.at(-1) as Base;
  const key = isJoint(opener, 'opener') ? opener.key : '';
  const lone = phraseOf({ words: [...last.words], bases: [last], joined: false, tail: [] }, []);
  const placed = last.head.name?.class === 'place' && growing.bases.length === 1;
  const before = placed ? beforePlace(cursor, last) : null;
  if (before && /^who/u.test(key))
    return { antecedent: phraseOfBase(before), sure: isSurePerson(phraseOfBase(before)) };
  // "a pig at Leang, also in Sulawesi, which was": of the pig, or of either place.
  if (placed && comma && key === 'which' && isSetOffPlace(cursor, last))
    return { antecedent: phrase, sure: false };
  if (before && key === 'which' && SITE.test(before.head.lemma)) return { antecedent: phrase, sure: false };
  if (placed && /^who/u.test(key)) return { antecedent: phrase, sure: false };
  // "Oaks and Elms, which is": one place by two names, or the nearer one.
  if (
    growing.joined &&
    growing.bases.length === 2 &&
    growing.bases.some(({ head }) => head.name?.class === 'place') &&
    /^(?:which|that)$/u.test(key)
  )
    return { antecedent: phrase, sure: false };
  const verb = cursor.chunks[cursor.at + (comma ? 2 : 1)];
  const one =
    isVerbs(verb) && verb.form === 'finite' && /^(?:is|was|has|does)$|[^s]s$/u.test(verb.words[0]?.key ?? '');
  // "Hill and Acme, which makes cars"
  if (growing.joined && one && last.head.name && last.head.name.class !== 'place')
    return { antecedent: lone, sure: true };
  if (comma && key === 'which' && growing.bases.length === 1 && isOfMakers(cursor, last, verb))
    return { antecedent: phrase, sure: false };
  if (growing.bases.length < 2 || growing.joined) {
    const person = key === 'which' && isOfTrade(phrase);
    const mute = placed && key === 'which' && !canBeSaid(cursor, key, phrase);
    const sure = growing.joined || !(person || mute || hasRival(cursor, key, last, comma));
    return { antecedent: phrase, sure };
  }
  const whole = canBeSaid(cursor, key, phrase);
  const near = canBeSaid(cursor, key, lone);
  if (whole !== near) return { antecedent: whole ? phrase : lone, sure: true };
  const first = growing.bases[0]?.words[0]?.key ?? 'the';
  const nearest = (last.head.name === undefined || comma) && !/^(?:the|those)$/u.test(first);
  return { antecedent: nearest ? lone : phrase, sure: comma && nearest };
}

/** "Acme, which runs it under a deal reached in May, has": past what the comma before the verb closes. */
function overParticiple(cursor: Cursor): void {
  const verb = peek(cursor);
  if (!isVerbs(verb) || verb.form !== 'either') return;
  for (let i = cursor.at + 1; i < Math.min(cursor.chunks.length, cursor.at + 10); i++) {
    const chunk = cursor.chunks[i];
    const main = cursor.chunks[i + 1];
    if (/^(?:stop|conjunction|colon|dash)$/u.test(chunk?.kind ?? '')) return;
    if (!isJoint(chunk, 'comma')) continue;
    if (isPredicate(main) && main.form === 'finite') cursor.at = i;
    return;
  }
}

/** "Its rivals, the Pretzels, led by Ada Hill": the name that stands right before, of what is none. */
function besideOf({ appositions, chunks, at }: Cursor, { words, bases }: Growing): Phrase | null {
  const beside = appositions.at(-1);
  const here = beside && beside.name.words[0] === words[0] && !bases[0]?.head.name && beside.what.head.name;
  const ends = chunks
    .slice(0, at)
    .findLast(({ kind }) => kind !== 'comma')
    ?.words.at(-1);
  return here && beside.what.words.at(-1) === ends ? beside.what : null;
}

/** What is said of a body by whom it has at its head: which one it is. */
const HEADED = /^(?:head|lead|chair|own|run|comprise)$/u;

/** "A bench headed by Ben Hill fined the firm": of many benches that one. */
function isHeaded({ bases, words }: Growing, [first]: readonly Part[]): boolean {
  const verb = first?.kind === 'filler' ? first.verb : undefined;
  return (
    bases.length === 1 &&
    /^an?$/u.test(words[0]?.key ?? '') &&
    verb?.form === 'either' &&
    HEADED.test(verb.lemma)
  );
}

export function readTail(cursor: Cursor, growing: Growing, position: Position): boolean {
  const chunk = peek(cursor);
  const phrase = phraseOf(growing, []);
  const last = growing.bases.at(-1) as Base;
  const comma = isJoint(chunk, 'comma') || isJoint(chunk, 'dash');
  const opener = comma ? peek(cursor, 1) : chunk;
  const prepositional =
    opener?.kind === 'preposition' &&
    isJoint(peek(cursor, comma ? 2 : 1), 'opener', /^(?:which|whom|whose)$/u);
  if (isJoint(opener, 'opener', /^(?:who|which|that|whose|whom|where)$/u) || prepositional) {
    const that = isJoint(opener, 'opener', /^that$/u);
    if (that && cursor.awaiting && !isPredicate(peek(cursor, 1))) return false;
    if (
      that &&
      (comma || (TAKES_THAT.has(growing.bases.at(-1)?.head.lemma ?? '') && !isVerbs(peek(cursor, 1))))
    )
      return false;
    if (that && isTimeBase(growing.bases.at(-1))) return false;
    // "the collapse of a bridge that …": what stands next to it.
    const unsure = position === 'preposition' && last.head.name === undefined;
    const several = (growing.bases.length > 1 && !growing.joined) || unsure;
    if (several && isJoint(chunk, 'comma') && isOfNearest(cursor, last)) {
      const lone = phraseOf({ words: [...last.words], bases: [last], joined: false, tail: [] }, []);
      return readRelative(cursor, lone, { restrictive: false }) !== null;
    }
    if (comma && several) return readUnsure(cursor, growing, phrase, position);
    const { antecedent, sure } = antecedentOf(cursor, growing, opener, comma);
    const tail = readRelative(cursor, sure ? antecedent : { ...antecedent, pronoun: true }, {
      restrictive: !comma,
    });
    if (!tail) return false;
    if (comma && position === 'subject') overParticiple(cursor);
    if (position === 'kept' || (!comma && (needsTail(growing) || !sure))) growing.tail.push(...tail);
    return true;
  }
  // "She pulled over": who she is, no participle needs to say.
  const lone = last.pronoun && /^(?:he|she|it|they|we|i)$/u.test(last.head.key);
  if (position === 'subject' && !comma && !lone) {
    const lone: Growing = { words: [...last.words], bases: [last], joined: false, tail: [] };
    const told = besideOf(cursor, growing) ?? (isListed(growing, last) ? phraseOf(lone, []) : phrase);
    const tail = readReduced(cursor, told, false);
    if (tail) {
      if (needsTail(growing) || isHeaded(growing, tail)) growing.tail.push(...tail);
      return true;
    }
  }
  if (position === 'subject' && comma) return readReduced(cursor, phrase, true) !== null;
  return false;
}

/** "the ships the navy ordered": a clause without an opener, behind a phrase that has a verb of its own. */
export function isContact(cursor: Cursor, growing: Growing, position: Position): boolean {
  const next = peek(cursor);
  if (!isBase(next) || isTimeBase(next) || growing.bases.at(-1)?.pronoun) return false;
  if ((cursor.fronted && next.pronoun) || position === 'front') return false;
  if (/^(?:his|her|its|their|our|my|a|an)$/u.test(next.words[0]?.key ?? '')) return false;
  const verb = skipNominal(cursor.chunks, cursor.at);
  if (!isPredicate(cursor.chunks[verb])) return false;
  // "said in a statement the directors believed": what is said.
  if (
    cursor.awaiting &&
    position === 'preposition' &&
    /^(?:statement|interview|letter|report|speech|note|email|message|article|tweet|post|briefing|conference)$/u.test(
      growing.bases.at(-1)?.head.lemma ?? '',
    )
  )
    return false;
  // "told the station in Reno he had been": a place needs no telling which.
  if (cursor.awaiting && position === 'preposition' && growing.bases.at(-1)?.head.name) return false;
  if (position !== 'subject') return true;
  const found = cursor.chunks[verb];
  return isVerbs(found) && !REPORTING.has(found.lemma) && verbFollows(cursor, verb + 1, false);
}
