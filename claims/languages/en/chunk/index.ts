import type { Fact } from '../../../model.ts';
import { ADVERBIAL, CONDITIONAL, INDIRECT, RELATIVES } from '../lexicon/closed.ts';
import { isNominal, type Word } from '../tag/word.ts';
import { isDeterminer, isNearAll, isNearNumber, readAdjective, readBase } from './base.ts';
import { bothAct } from './both-act.ts';
import { finiteAhead } from './finite-ahead.ts';
import { withHearers } from './hearers.ts';
import { joint, lengthOf, MARKS, OPENER_PHRASES, PREPOSITION_PHRASES } from './joints.ts';
import type { Base, Chunk, Joint } from './types.ts';
import { readVerbs } from './verbs.ts';
import {
  FRACTION,
  NEAR_NUMBER,
  OPENS_RANGE,
  PREPOSITIONS,
  THOUGH,
  TIME_OPENERS,
  UP_OR_AS,
} from './word-sets.ts';

/** Nouns in the singular that take the verb of many. */
const MANY =
  /^(?:police|people|cattle|staff|family|team|crew|public|youth|government|side|group|couple|pair|majority|number|lot|company|firm|band|board|club|party|council|media|press|army|force)$/u;

const isOrdinal = (fact: Fact) => fact.type === 'quantity' && fact.dimension === 'ordinal';

/** "the first crossing | have" */
function isOneBeforeMany({ head, words }: Base, verb: Word | undefined): boolean {
  return (
    /^(?:NOUN|VERB)$/u.test(head.pos) &&
    !head.name &&
    (head.key === head.lemma || /ing$/u.test(head.key)) &&
    !MANY.test(head.key) &&
    /^(?:the|a|an)$/u.test(words[0]?.key ?? '') &&
    !words.some(({ pos, value }) => pos === 'CCONJ' || (value && !isOrdinal(value.fact))) &&
    /^(?:have|are|were)$/u.test(verb?.key ?? '')
  );
}

const isHour = ({ words: [word, more] }: Base) =>
  !more &&
  /^(?:dawn|dusk|noon|midnight|midday|sunrise|sunset|nightfall|daybreak|landfall)$/u.test(word?.key ?? '');

/** "before the vote", "since Monday": openers that are prepositions where no clause follows. */
function opensClause(words: readonly Word[], at: number): boolean {
  if (
    /^(?:then|now|at|about|around|nearly|just|only|well|shortly|late|early)$/u.test(words[at + 1]?.key ?? '')
  )
    return false;
  const base = readBase(words, at + 1);
  const next = at + 1 + (base?.words.length ?? 0);
  // "hit Leeds before dawn left three dead": of dawn only that it came.
  if (base && isHour(base) && !/^(?:break|come|fall|be|arrive|do)$/u.test(words[next]?.lemma ?? ''))
    return false;
  // "set up after the first crossing have caught": no verb of one crossing.
  if (base && isOneBeforeMany(base, words[next])) return false;
  if (base && readVerbs(words, next)?.form === 'finite') return true;
  if (base && /^(?:of|in|from|at|on|who|which|that)$/u.test(words[next]?.key ?? ''))
    return finiteAhead(words, next, /^(?:who|which|that)$/u.test(words[next]?.key ?? '') ? 2 : 1);
  const verbs = base && readVerbs(words, next);
  if (verbs?.form === 'either') return true;
  // "after a bus carrying workers left the road"
  if (verbs?.form === 'ing') {
    const from = next + verbs.words.length;
    // "using boats and heavy trucks reached": whose verb it is, is not sure; "carrying men and women sank" is.
    const joint = words.findIndex(
      ({ pos }, i) =>
        i >= from && pos === 'CCONJ' && !(words[i + 1]?.pos === 'NOUN' && words[i + 2]?.pos === 'VERB'),
    );
    return finiteAhead(joint < 0 ? words : words.slice(0, joint), from, 1);
  }
  if (base && bothAct(words, at + 1, next)) return true;
  // "until 10am", "after 2.30"
  return !base && !words[at + 1]?.value && !/^(?:\w+ing)$/u.test(words[at + 1]?.key ?? '');
}

/** Where verbs begin that belong to no "who" or "that" right behind a noun. */
function ownVerbs(words: readonly Word[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const { pos, key } = words[at] as Word;
    if (pos !== 'AUX' && (pos !== 'VERB' || /ing$/u.test(key))) continue;
    const relative = /^(?:that|who|which)$/u.test(words[at - 1]?.key ?? '');
    if (!relative) found.push(at);
    at += (readVerbs(words, at)?.words.length ?? 1) - 1;
  }
  return found;
}

/** "His hearing before the court has been put off", "the wind that blew after noon hurt them": the one verb is that of the noun before. */
function isWithinSubject(words: readonly Word[], at: number): boolean {
  if (!/^(?:before|after|since)$/u.test(words[at]?.key ?? '') || !isNominal(words[at - 1])) return false;
  const joint = words.findLastIndex(({ text }, i) => i < at && text === ',' && words[i + 1]?.pos === 'CCONJ');
  if (words[at - 1]?.value || ownVerbs(words, joint + 1, at).length > 0) return false;
  const [verb, ...more] = ownVerbs(words, at, words.length);
  if (verb === undefined || more.length > 0) return false;
  if (words.slice(at, verb).some(({ pos }) => pos === 'PUNCT')) return false;
  return !words.slice(verb).some(({ text }) => text === ',');
}

function opener(words: readonly Word[], at: number): Joint | null {
  const word = words[at] as Word;
  const long = lengthOf(OPENER_PHRASES, words, at);
  if (long > 0) return joint('opener', words, at, long);
  if (word.key === 'that' && word.pos !== 'DET') return joint('opener', words, at);
  if (
    word.key === 'that' &&
    words[at + 1] &&
    readBase(words, at + 1) &&
    words[at + 1]?.pos !== 'NOUN' &&
    words[at + 1]?.pos !== 'ADJ'
  )
    return joint('opener', words, at);
  if (RELATIVES.has(word.key) && word.key !== 'that') return joint('opener', words, at);
  if (THOUGH.has(word.key) && (words[at + 1] === undefined || words[at + 1]?.pos === 'PUNCT'))
    return joint('adverb', words, at);
  if (
    CONDITIONAL.has(word.key) ||
    word.key === 'although' ||
    word.key === 'though' ||
    word.key === 'because' ||
    word.key === 'while' ||
    word.key === 'whilst' ||
    word.key === 'whereas'
  )
    return joint('opener', words, at);
  if (
    word.key === 'as' &&
    words.slice(Math.max(0, at - 4), at).some(({ key }) => /^(?:as|same|such|so)$/u.test(key))
  )
    return null;
  if (word.key === 'so' && words[at + 1]?.pos === 'PRON' && words[at - 1]) return joint('opener', words, at);
  if (at === 0 && word.key === 'once' && word.pos === 'SCONJ') return joint('opener', words, at);
  // "had never sung before,": nothing follows that it could open.
  const closes = word.pos === 'ADV' && /^(?:before|since)$/u.test(word.key);
  if (closes && (!words[at + 1] || words[at + 1]?.pos === 'PUNCT')) return joint('adverb', words, at);
  if (TIME_OPENERS.has(word.key))
    return opensClause(words, at) && !isWithinSubject(words, at) ? joint('opener', words, at) : null;
  if (ADVERBIAL.has(word.key)) return joint('opener', words, at);
  if (INDIRECT.has(word.key)) return joint('opener', words, at);
  return null;
}

function preposition(words: readonly Word[], at: number): Joint | null {
  const word = words[at] as Word;
  const long = lengthOf(PREPOSITION_PHRASES, words, at);
  if (long > 1) return joint('preposition', words, at, long);
  if (long === 1 && word.key !== 'following') return joint('preposition', words, at);
  if (word.key === 'following' && !isDeterminer(words[at - 1]) && words[at - 1]?.pos !== 'AUX')
    return joint('preposition', words, at);
  if (word.pos === 'ADP' || PREPOSITIONS.has(word.key))
    return word.pos === 'NOUN' || word.pos === 'VERB' || word.pos === 'ADJ'
      ? null
      : joint('preposition', words, at);
  return null;
}

function mark(words: readonly Word[], at: number): Joint | null {
  const word = words[at] as Word;
  const kind = MARKS.get(word.text);
  if (kind) return joint(kind, words, at);
  if (word.pos === 'CCONJ') return joint('conjunction', words, at);
  return null;
}

/** "between 30 and 43 percent": a number, no place. */
function between(words: readonly Word[], at: number): Chunk | null {
  if (!OPENS_RANGE.has(words[at]?.key ?? '') || words[at + 1]?.value?.fact.type !== 'quantity') return null;
  if (/^(?:1\d|20)\d\d$/u.test(words[at + 1]?.text ?? '')) return null;
  const first = readBase(words, at + 1);
  const and = at + 1 + (first?.words.length ?? 0);
  if (
    !first ||
    !/^(?:and|to)$/u.test(words[and]?.key ?? '') ||
    words[and + 1]?.value?.fact.type !== 'quantity'
  )
    return null;
  const second = readBase(words, and + 1);
  return second
    ? {
        kind: 'base',
        words: words.slice(at, and + 1 + second.words.length),
        head: second.head,
        pronoun: false,
      }
    : null;
}

/** "faulty systems and rising costs": a participle behind "and" where no verb in -ing stands before it. */
function isJoinedParticiple(words: readonly Word[], at: number): boolean {
  const link = words[at - 1];
  const word = words[at];
  const next = words[at + 1];
  if (word?.pos !== 'VERB' || !/..ing$/u.test(word.key) || link?.pos !== 'CCONJ' || next?.pos !== 'NOUN')
    return false;
  const from = words.slice(0, at).findLastIndex(({ pos }) => pos === 'PUNCT' || pos === 'AUX') + 1;
  return (
    words[at - 2]?.pos === 'NOUN' &&
    !words.slice(from, at).some(({ pos, key }) => pos === 'VERB' && /..ing$/u.test(key))
  );
}

/** "are checking claims of unpaid rent and forged papers": what goes on now has no past behind "and". */
function isJoinedPast(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== 'VERB' || !/..ed$/u.test(word.key) || words[at - 1]?.pos !== 'CCONJ') return false;
  if (words[at - 2]?.pos !== 'NOUN' || words[at + 1]?.pos !== 'NOUN') return false;
  const from = words.slice(0, at).findLastIndex(({ pos }) => pos === 'PUNCT' || pos === 'SCONJ') + 1;
  const [be, verb, ...others] = words.slice(from, at).filter(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return /^(?:is|are|am)$/u.test(be?.key ?? '') && /..ing$/u.test(verb?.key ?? '') && others.length === 0;
}

function chunkAt(words: readonly Word[], at: number): Chunk {
  const word = words[at] as Word;
  if (word.inside) return joint('other', words, at);
  const upTo = word.key === 'up' || isNearNumber(words, at) ? approximate(words, at) : null;
  if (upTo) return upTo;
  if (lengthOf(PREPOSITION_PHRASES, words, at) > 1 && at === 0)
    return joint('preposition', words, at, lengthOf(PREPOSITION_PHRASES, words, at));
  if (word.value || word.name) return readBase(words, at) ?? joint('other', words, at);
  if (
    words[at - 1]?.key === 'how' &&
    (word.pos === 'ADJ' || word.pos === 'ADV') &&
    !/^(?:many|much|few)$/u.test(word.key)
  )
    return { kind: 'adjective', words: [word], head: word };
  const counted =
    UP_OR_AS.has(word.key) || (word.key === 'at' && /^(?:least|most)$/u.test(words[at + 1]?.key ?? ''))
      ? approximate(words, at)
      : null;
  if (counted) return counted;
  if (word.key === 'at' && /^(?:least|most)$/u.test(words[at + 1]?.key ?? ''))
    return joint('adverb', words, at, 2);
  const early = lengthOf(PREPOSITION_PHRASES, words, at);
  if (early > 1 || word.key === 'including') return joint('preposition', words, at, early);
  const noun =
    word.pos === 'ADV' && !INDIRECT.has(word.key) && /^(?:VERB|ADP)$/u.test(words[at - 1]?.pos ?? '')
      ? readBase(words, at)
      : null;
  if (noun && noun.words.length > 2) return noun;
  if (isJoinedParticiple(words, at) || isJoinedPast(words, at)) {
    const base = readBase(words, at);
    if (base && base.words.length > 1) return base;
  }
  const second = words[1];
  const described =
    /ly$/u.test(word.key) && second?.pos === 'VERB' && /ed$/u.test(second.key) && words[2]?.pos === 'NOUN';
  const promoted =
    at === 0 && ((word.pos === 'VERB' && /ed$/u.test(word.key) && second?.name) || described)
      ? readBase(words, 0)
      : null;
  if (promoted) return promoted;
  const near = isNearAll(words, at) ? readBase(words, at) : null;
  if (near) return near;
  const verbsFirst =
    word.key === 'to' ||
    word.pos === 'VERB' ||
    word.pos === 'AUX' ||
    word.pos === 'ADV' ||
    word.pos === 'PART';
  const found =
    mark(words, at) ??
    opener(words, at) ??
    (verbsFirst ? readVerbs(words, at) : null) ??
    (word.pos === 'ADP' && NEAR_NUMBER.has(word.key) ? approximate(words, at) : null) ??
    between(words, at) ??
    preposition(words, at) ??
    readBase(words, at) ??
    readAdjective(words, at) ??
    (word.pos === 'ADV' || word.pos === 'PART' || word.pos === 'ADP' ? joint('adverb', words, at) : null);
  return found ?? joint('other', words, at);
}

const STANDS = /^(?:lie|stand|sit|live|stay|come|get|move|go|draw|stick|run|keep|park|build|be|remain)$/u;

/** "about 50 people", "over two hours" at the start of a clause or after a verb: the number's, no preposition. */
function approximate(words: readonly Word[], at: number): Chunk | null {
  const base = readBase(words, at);
  if (!base || base.words.length < 2) return null;
  const value = base.words.find((word) => word.value)?.value?.fact;
  const counted = value?.type === 'quantity' || base.words.some(({ key }) => FRACTION.has(key));
  const before = words[at - 1];
  // "stands close to 200 homes"
  if (words[at]?.key === 'close' && STANDS.test(before?.lemma ?? '')) return null;
  const verbBefore =
    before === undefined ||
    /^(?:VERB|AUX|ADP|PUNCT|PART)$/u.test(before.pos) ||
    /^(?:in|at|by|for|to|of)$/u.test(before.key);
  // "took the crew close to three hours": nothing stands near hours.
  const measured =
    isNearNumber(words, at) &&
    value?.type === 'quantity' &&
    /^(?:duration|money|percent)$/u.test(value.dimension);
  return counted && (verbBefore || measured) ? base : null;
}

/** Groups the words of a sentence. Quotation marks and parentheses are expected to be gone. */
export function chunkWords(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < words.length) {
    const chunk = chunkAt(words, i);
    chunks.push(chunk);
    i += Math.max(1, chunk.words.length);
  }
  return withHearers(chunks, (own) => readBase(own, 0));
}
