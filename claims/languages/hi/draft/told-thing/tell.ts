import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Nominal, Phrase } from '../../clause/phrases.ts';
import { phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { countOf, isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Memory, Place, ToldThing } from '../memory/memory-types.ts';
import { isShock } from '../telling/scene.ts';
import { LEAD, pointedThing } from './pointed.ts';
import {
  canBeSaidAgain,
  kindOf,
  kindOfNoun,
  LONGEST,
  nounBefore,
  OPEN_POS,
  QUAKE,
  STAGES,
} from './things.ts';
import { isManyByForm, turned } from './turned.ts';

/** Phrases of what a clause is about. */
const FOREGROUND: ReadonlySet<string> = new Set(['direct', 'ergative', 'dative', 'genitive', 'agentive']);

function isSeveral(words: readonly Word[], head: Word): boolean {
  return (
    words.some((word) => (countOf(word)?.value ?? 0) > 1) ||
    (head.noun !== undefined && head.noun.length > 0 && head.noun.every(({ number }) => number === 'pl'))
  );
}

const isOne = (word: Word) => word.key === 'एक' && (word.pos === 'determiner' || word.value !== undefined);

/** "पुल का उद्घाटन", "मिसाइल का सफल परीक्षण", "पुल का | मंगलवार को उद्घाटन": of an act the thing is what it is done to. */
function coreOf(words: readonly Word[]): readonly Word[] {
  const at = words.findLastIndex(isGenitiveMarker);
  const behind = words.slice(at + 1);
  const last = behind.at(-1);
  const acts =
    last !== undefined &&
    kindOfNoun(last) === null &&
    /^(?:event|abstract)$/u.test(last.noun?.[0]?.class ?? '') &&
    behind.slice(0, -1).every(({ pos }) => pos === 'adjective' || pos === 'unknown' || pos === 'value');
  return at > 0 && (acts || behind[0]?.value?.fact.type === 'time') ? words.slice(0, at) : words;
}

/** "जापान में": the one place by name where a quake was. */
function whereOf({ parts }: Frame): string | undefined {
  const places = parts.flatMap(({ phrase, role }) =>
    phrase.kind === 'nominal' && phrase.tag === 'locative' && role === 'place' ? [phrase] : [],
  );
  const [only, ...more] = places;
  if (!only || more.length > 0 || only.participle) return undefined;
  const { words, marker } = only.group;
  const plain = words.every(({ pos, pronoun }) => !OPEN_POS.has(pos) && pronoun === undefined);
  const isNamed = words.some(({ name }) => name?.class === 'place');
  return plain && isNamed && marker.length === 1
    ? [...words, ...marker].map(({ text }) => text).join(' ')
    : undefined;
}

/** "जापान में 6.2 तीव्रता का भूकंप आया", "नेपाल में भूकंप के झटके": the quake, by where it was or was felt. */
function quakeOf(phrase: Nominal, frame: Frame, place: Place): ToldThing | null {
  const { words } = phrase.group;
  const at = words.findIndex(({ noun }) => noun?.[0] !== undefined && fold(noun[0].lemma) === QUAKE);
  if (at < 0 || phrase.participle || frame.negated) return null;
  const own = words.slice(0, at + 1);
  const blocking = { kind: 'quake', lemma: QUAKE, range: rangeOf(own), ...place };
  const where = whereOf(frame);
  const comes = phrase.tag === 'direct' && frame.verb.perfective;
  const sized = own.every(({ pos }) => !OPEN_POS.has(pos));
  if (!where || !comes || !sized || own.length > LONGEST) return blocking;
  // "भूकंप के झटके": before its marker it stands in the oblique, which is the same.
  const direct = own.map(({ text }) => text).join(' ');
  const isFelt = words.slice(at + 1).some(isShock);
  const [came, hasCome] = isFelt ? ['महसूस किया गया', 'महसूस किए गए'] : ['आया', 'आए'];
  return {
    ...blocking,
    direct: `${where} ${came} ${direct}`,
    oblique: `${where} ${hasCome} ${turned(own, 'oblique')}`,
  };
}

/** "एक्वा लाइन के | अंतिम खंड": of what a stage is. */
function wholeOfStage(words: readonly Word[]): readonly Word[] | null {
  const at = words.findLastIndex(isGenitiveMarker);
  const head = words.at(-1);
  const isStage = head !== undefined && at > 0 && STAGES.has(fold(head.noun?.[0]?.lemma ?? head.key));
  return isStage ? words.slice(0, at) : null;
}

/** "सोमवार को | गंगा पर बने": what a participle says of a thing, without the day of the whole clause. */
function saidOf({ phrases, verb }: NonNullable<Nominal['participle']>): readonly Word[] {
  const own = phrases.flatMap((one) => {
    const words = phraseWords(one);
    return words.some(({ value }) => value?.fact.type === 'time') ? [] : words;
  });
  return [...own, ...verb.words].sort((a, b) => a.start - b.start);
}

/** "नया", "अपना": what stands before a name and says not which one. */
const isNew = ({ pos, pronoun }: Word) => pos === 'adjective' || pronoun === 'reflexive';

/** The things that a phrase tells of: of a stage, what it is a part of stands aside. */
function thingsOf(phrase: Nominal, place: Place, several: boolean): ToldThing[] {
  const { words } = phrase.group;
  // "परीक्षण सफलतापूर्वक", "विधेयक भी": what stands behind it has run into it.
  const end = words.findLastIndex(({ pos }) => pos !== 'adverb' && pos !== 'focus') + 1;
  const core = coreOf(words.slice(0, end).filter((word) => !isOne(word)));
  const whole = wholeOfStage(core);
  const found = thingOf(phrase, core, place, several);
  const owner = whole && thingOf(phrase, whole, place, false);
  return [...(owner ? [{ ...owner, aside: true as const }] : []), ...(found ? [found] : [])];
}

/** The thing that words of a phrase tell of; null where they are of no thing, or of several. */
function thingOf(phrase: Nominal, core: readonly Word[], place: Place, several: boolean): ToldThing | null {
  const units = phrase.group.words.filter((word) => !isOne(word));
  const last = core.findLastIndex(({ inside }) => !inside);
  const head = core[last];
  if (!head) return null;
  const called = nounBefore(core, head);
  const kind = called ? kindOfNoun(called) : kindOf(head, core.at(-1) as Word);
  // Who acts is nobody's part, whether a list knows the name or not.
  const actor = kind === 'any' && phrase.tag === 'ergative';
  if (kind === null || actor || isSeveral(core, head)) return null;
  // "नया पुल और नया अस्पताल": two, of which either may be meant.
  const joined = core.some(({ pos, text }) => pos === 'coordinator' && text !== ',');
  const noun = (called ?? (head.name ? (core.at(-1) as Word) : head)).noun?.[0];
  const gender = noun?.gender;
  const isAll = core.length === units.length;
  const before = isAll && phrase.participle ? saidOf(phrase.participle) : [];
  // "नया स्मार्टफोन गैलेक्सी": its name needs no more.
  const from = called && core.slice(0, core.indexOf(called)).every(isNew) ? core.indexOf(called) : 0;
  const words = [...before, ...core.slice(from)];
  const blocking = {
    kind: joined ? 'any' : kind,
    lemma: noun?.lemma ?? head.key,
    range: rangeOf(core),
    ...place,
    ...(gender ? { gender } : {}),
    ...(FOREGROUND.has(phrase.tag) || (called && kind === 'plan') ? {} : { aside: true as const }),
    ...(words.length === 1 && !head.name ? { bare: true as const } : {}),
  };
  const marked = !isAll || phrase.tag !== 'direct';
  if (head.name?.class === 'person' || joined || !canBeSaidAgain(words)) return blocking;
  const own = words
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(' . ', '. ');
  const range = rangeOf(words);
  if (called || (head.name && !head.noun)) return { ...blocking, range, direct: own, oblique: own };
  if (gender === 'f') return { ...blocking, range, direct: own, oblique: own };
  if (!gender || head !== core.at(-1)) return blocking;
  if (!marked && (several || isManyByForm(words))) return null;
  return {
    ...blocking,
    range,
    direct: marked ? turned(words, 'direct') : own,
    oblique: marked ? own : turned(words, 'oblique'),
  };
}

/** The noun phrases of a phrase, one within another. */
function nominalsOf(phrase: Phrase): Nominal[] {
  if (phrase.kind === 'nominal') return [phrase];
  return phrase.kind === 'embedded' ? phrase.phrases.flatMap(nominalsOf) : [];
}

/** Whether the clause goes on about a thing told before: "यह पुल …", "इसमें …". */
function takesUp({ clause }: Frame): boolean {
  return clause.words.some(
    ({ pos, key }) =>
      (pos === 'pronoun' && /^(?:यह|इस|इसका|इसकी|इसके|इसमें|इसे|इसने|इससे|इसपर)$/u.test(key)) ||
      (pos === 'determiner' && /^(?:यह|इस|इसी|उक्त)$/u.test(key)),
  );
}

/** "यह पुल", "इस पुल": it is the one of before. */
const isPointed = ({ group }: Nominal) =>
  group.words[0]?.pos === 'pronoun' || group.words.some(({ pronoun }) => pronoun === 'demonstrative');

/** "यह राज्य की सबसे पुरानी मिल है": what the subject is said to be is no other thing. */
const isSaidOf = (phrase: Nominal, { verb, subject }: Frame) =>
  verb.root === 'हो' &&
  !verb.conjunct &&
  phrase.tag === 'direct' &&
  subject !== undefined &&
  subject.phrase !== phrase;

/** The thing that a pointing phrase takes up, as a thing of this sentence. */
function takenUp(
  { group }: Nominal,
  memory: Pick<Memory, 'things' | 'story' | 'nouns'>,
  place: Place,
): ToldThing[] {
  const at = group.words.findIndex(({ pronoun }) => pronoun === 'demonstrative');
  const thing = at < 0 ? undefined : pointedThing(group.words, at, { memory, ...place });
  if (!thing) return [];
  const { aside: _, ...own } = thing;
  return [{ ...own, ...place, pointed: true }];
}

/** The things of the last sentence after a frame; those of before stay while it goes on about one of them. */
export function thingsAfter(
  memory: Pick<Memory, 'things' | 'story' | 'nouns'>,
  frame: Frame,
  place: Place,
): readonly ToldThing[] {
  const before = memory.things;
  const nominals = frame.parts.flatMap(({ phrase }) => nominalsOf(phrase).map((one) => ({ one, phrase })));
  const meant = nominals.flatMap(({ one }) => (isPointed(one) ? takenUp(one, memory, place) : []));
  const kept = (before ?? []).filter(({ sentence }) => sentence === place.sentence);
  const goesOn = before && kept.length < before.length && takesUp(frame);
  const old = meant.length > 0 ? kept : goesOn ? before.map((one) => ({ ...one, ...place })) : kept;
  const several = frame.verb.number === 'pl';
  const found = nominals.flatMap(({ one, phrase }) => {
    // "बैंक की वेबसाइट के मुताबिक": where it is said, and nothing that is told of.
    if (isPointed(one) || one.tag === 'according' || (one === phrase && isSaidOf(one, frame))) return [];
    const quake = quakeOf(one, frame, place);
    if (quake) return [quake];
    const isSubject = frame.subject?.phrase === phrase;
    const things = thingsOf(one, place, several && isSubject);
    return isSigned(one, frame) ? things.map(({ aside: _, ...thing }) => thing) : things;
  });
  const told = [...found, ...sumOf(frame, place)].map((one) =>
    isToldTwice(one, frame) || isCut(one, frame) ? withoutWords(one) : (toldAgain(one, memory) ?? one),
  );
  return [...old, ...[...meant, ...told].filter((one) => !old.some((other) => isSame(one, other)))];
}

/** "12 करोड़ रुपये का | मुआवजा मिलेगा": a sum that stands with its verb; which one, is not worked out. */
function sumOf({ verb: { conjunct } }: Frame, place: Place): ToldThing[] {
  const lemma = conjunct?.noun?.[0]?.lemma;
  if (!conjunct || !lemma || kindOfNoun(conjunct) !== 'sum') return [];
  return [{ kind: 'sum', lemma, range: { start: conjunct.start, end: conjunct.end }, ...place }];
}

/** "स्मार्टफोन रेनो | 15": a number that its name goes on with was read as another phrase. */
function isCut({ range }: ToldThing, { clause }: Frame): boolean {
  return clause.words.some(({ start, text }) => start === range.end + 1 && /^\p{Nd}+$/u.test(text));
}

/** "समझौते पर हस्ताक्षर किए": what the clause is about all the same. */
const isSigned = ({ tag }: Nominal, { verb }: Frame) =>
  tag === 'superessive' && /^(?:हस्ताक्षर|मुहर|सहमति|दस्तखत)$/u.test(verb.conjunct?.key ?? '');

/** "अस्पताल में 1,200 बिस्तर हैं": by its noun alone, the only one of its noun that the story has told of. */
function toldAgain(one: ToldThing, { story = [] }: Pick<Memory, 'story'>): ToldThing | undefined {
  const same = one.bare ? story.filter(({ lemma }) => lemma === one.lemma) : [];
  const [only, ...more] = same;
  if (!only?.direct || more.length > 0 || only.aside || only.first >= LEAD) return undefined;
  const { sentence, paragraph, aside, range } = one;
  return { ...only, sentence, paragraph, range, ...(aside ? { aside } : {}) };
}

/** "वन विभाग की जमीन और रेलवे की जमीन": two of a noun in one clause. */
const isToldTwice = ({ lemma }: ToldThing, { clause }: Frame) =>
  clause.words.filter((word) => word.noun?.[0]?.lemma === lemma && !word.name).length > 1;

const withoutWords = ({ direct: _, oblique: __, ...thing }: ToldThing): ToldThing => thing;

/** Told again by its noun alone, or with the same words. */
function isSame(one: ToldThing, other: ToldThing): boolean {
  return one.lemma === other.lemma && one.kind === other.kind && (!one.direct || one.direct === other.direct);
}
