import { fold } from '../../../text/fold.ts';
import { canAct } from '../clause/actors.ts';
import { type Nominal, nominalsIn } from '../clause/phrases.ts';
import { countOf, isGenitiveMarker } from '../tag/word.ts';
import type { Frame } from './types.ts';

/** What a thing measures: of what, stands before it. */
const MEASURES: ReadonlySet<string> = new Set(
  'परिधि ऊंचाई लंबाई चौड़ाई गहराई मोटाई व्यास वजन उम्र आयु कीमत क्षमता आबादी क्षेत्रफल'.split(' ').map(fold),
);

const JOINS = /^(?:लेकिन|मगर|पर|परंतु|किंतु|तथा|एवं|और|व)$/u;

function nominalsOf({ parts }: Frame): readonly Nominal[] {
  return parts.flatMap(({ phrase }) => (phrase.kind === 'nominal' ? [phrase] : []));
}

/** "… और 12वीं पास है", "लेकिन विनय की फैन हैं": what somebody is, and nobody who is it. */
function onlySaysWhat(frame: Frame): boolean {
  const { verb } = frame;
  const nominals = nominalsOf(frame).filter(({ group }) => group.head.value?.fact.type !== 'time');
  const [only] = nominals;
  if (verb.root !== 'हो' || verb.conjunct || verb.perfective || !only || nominals.length > 1) return false;
  if (only.tag !== 'direct' || only.participle) return false;
  const { head, words } = only.group;
  if (head.name) return false;
  // "12वीं पास है": the class that somebody has passed.
  const passed = frame.parts.some(
    ({ phrase }) => phrase.kind === 'adverbial' && phrase.group.words[0]?.key === 'पास',
  );
  if (passed && words.every(({ value, inside }) => inside || value !== undefined)) return true;
  if (head.pos === 'adjective') return words.length > 1;
  const one = head.noun?.[0]?.class === 'person' && head.noun.some(({ number }) => number === 'sg');
  return one && words.some(isGenitiveMarker) && !words.some(({ value }) => value !== undefined);
}

/** "इसका वजन 190 ग्राम है तथा | परिधि 9.7 सेमी है": of what the second is a measure. */
function measuresUnnamed(frame: Frame): boolean {
  const [first] = nominalsOf(frame);
  if (frame.verb.root !== 'हो' || frame.verb.conjunct || first !== frame.parts[0]?.phrase) return false;
  if (first?.tag !== 'direct' || first.group.words.length > 1) return false;
  return MEASURES.has(first.group.head.key);
}

/** "… और देश का नाम रोशन करेंगे": what is done to one thing, and nobody who does it. */
function onlyDoesTo(frame: Frame): boolean {
  const { verb } = frame;
  if (verb.root !== 'कर' || verb.passive || verb.perfective) return false;
  const nominals = nominalsOf(frame);
  const bare = nominals.filter(
    ({ tag, group }) => tag === 'direct' && group.head.value?.fact.type !== 'time',
  );
  const [only] = bare;
  const acted = nominals.some(({ tag }) => tag === 'dative' || tag === 'ergative');
  const done = verb.conjunct ?? only?.group.words.at(-1);
  return (
    bare.length === 1 &&
    !acted &&
    /^(?:adjective|unknown)$/u.test(done?.pos ?? '') &&
    only !== undefined &&
    !canAct(only.group)
  );
}

/** Whether a clause goes on from the one before and says of nobody what it says. */
export function isOfNobody(frame: Frame, before: Frame | undefined): boolean {
  const { clause, carrier, borrowed } = frame;
  if (before && !carrier && measuresUnnamed(frame)) return true;
  if (!before || carrier || borrowed || clause.relation !== 'coordinate' || clause.governor !== undefined)
    return false;
  if (!clause.opener.some(({ key }) => JOINS.test(key))) return false;
  return onlySaysWhat(frame) || onlyDoesTo(frame);
}

/** "खुद मजदूरों को लेकर जुटे थे": himself, and who that is stands before. */
export function isOnlySelf({ clause }: Frame): boolean {
  const [first] = clause.words.filter((word) => !clause.opener.includes(word));
  if (!/^(?:खुद|स्वयं)$/u.test(first?.key ?? '')) return false;
  const acts = clause.phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      /^(?:direct|ergative)$/u.test(phrase.tag) &&
      (phrase.group.words.some((word) => word !== first && word.role) || phrase.group.head !== first) &&
      (phrase.group.words.length > 1 || phrase.group.head.name !== undefined || canAct(phrase.group)),
  );
  return !acts && clause.verb?.passive !== true;
}

/** "(राय ने सात बाजियां जीतीं) और कोई नहीं हारी": none of them, which the verb agrees with, and nobody who lost. */
export function isNoneOfThem({ clause: { verb, phrases } }: Frame, last: Frame | undefined): boolean {
  const [only] = phrases;
  const acted = last?.subject?.phrase;
  if (verb?.gender !== 'f' || acted?.kind !== 'nominal' || acted.tag !== 'ergative') return false;
  return only?.kind === 'nominal' && only.group.words.length === 1 && only.group.head.key === 'कोई';
}

const PEOPLE = /^(?:person|office|group|animal)$/u;

/** "छह ट्रेनों के मार्ग बदले गए और | दो को बीच में रोका गया": a bare number of the things that the clause before counts. */
export function countsThings({ clause: { phrases } }: Frame, last: Frame | undefined): boolean {
  const [first] = phrases;
  if (!last || first?.kind !== 'nominal' || first.participle) return false;
  if (!/^(?:dative|genitive|ergative|locative)$/u.test(first.tag)) return false;
  if (!first.group.words.every((word) => countOf(word) !== undefined)) return false;
  return nominalsIn(last.clause.phrases).some(
    ({ group: { head, words } }) =>
      head.noun !== undefined &&
      !head.noun.some(({ class: kind }) => PEOPLE.test(kind)) &&
      words.some((word) => countOf(word) !== undefined),
  );
}
