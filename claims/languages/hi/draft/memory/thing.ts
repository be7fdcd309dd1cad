import { rangeOf } from '../../../../text/range.ts';
import type { NounGroup, VerbGroup } from '../../chunk/types.ts';
import type { Frame } from '../../frame/types.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Ledger } from '../known/ledger.ts';
import { pointedAt } from '../known/take-up.ts';
import { caseForm } from '../parts/case-forms.ts';
import { BEINGS, belongsTo, describedAs, isDescription, namesNoOther, saidToBe } from './described.ts';
import { introduced } from './introduced.ts';
import type { Place, Thing } from './memory-types.ts';

/** Nouns for parts and measures of a thing: of these, "इसका" is that thing's, and of nothing that was said. */
const PARTS: ReadonlySet<string> = new Set(
  'place building organisation office substance artefact measure vehicle money group body weapon'.split(' '),
);
const NO_PARTS: ReadonlySet<string> = new Set('हिस्सा भाग बार श्रेणी स्तर'.split(' '));

function isThing({ head, words }: { readonly head: Word; readonly words: readonly Word[] }): boolean {
  if (words.some(({ pos, pronoun, key }) => pos === 'coordinator' || pronoun !== undefined || key === 'दोनों'))
    return false;
  if (head.name)
    return head.name.class === 'place' || head.name.class === 'organisation' || head.name.class === 'thing';
  const reading = head.noun?.[0];
  if (!reading || reading.number === 'pl' || head.role) return false;
  return /^(vehicle|building|natural|organisation|place|artefact|document|weapon)$/u.test(reading.class);
}

function isTelling(words: readonly Word[]): boolean {
  return words.some((word) => word.name !== undefined || isGenitiveMarker(word));
}

type Said = Pick<Thing, 'text' | 'direct' | 'oblique' | 'kind' | 'lemma' | 'range'>;

function ofName(word: Word, unit: readonly Word[]): Said | null {
  if (!word.name || word.name.class === 'person' || word.name.class === 'event') return null;
  const name = word.name.canonical;
  return { text: name, direct: name, oblique: name, kind: word.name.class, range: rangeOf(unit) };
}

/** "दक्षिणी सूडान विश्व का नवीनतम देश है": what is said of a name has run into it. */
function namedAtFront({ words, head }: NounGroup, { verb, parts }: Frame): Said | null {
  const first = words[0];
  const copular = verb.root === 'हो' && !verb.conjunct && parts.length === 1;
  if (!first?.name || first === head || !copular || words[first.length]?.pos === 'postposition') return null;
  return ofName(first, words.slice(0, first.length));
}

/** "33 किलोमीटर लंबी | यह लाइन": without how large it is. */
function withoutSize(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ pronoun }) => pronoun === 'demonstrative');
  const sized = words
    .slice(0, Math.max(0, at))
    .every(
      ({ value, inside, pos }) =>
        value !== undefined || inside || pos === 'adjective' || pos === 'approximator',
    );
  return at > 0 && sized ? words.slice(at) : words;
}

/** "यह तालाब …", "इस तालाब की गहराई …": the one that was told in full before. */
function pointed(group: NounGroup, ledger: Ledger, place: Place): Said | null {
  const isOwner = group.words[2]?.tag === 'genitive' && belongsTo(group.head);
  const words = isOwner ? group.words.slice(0, 2) : withoutSize(group.words);
  const head = words[1];
  if (!head || words.length !== 2 || words[0]?.pronoun !== 'demonstrative') return null;
  const told = (marked: boolean) =>
    pointedAt(words, 0, ledger, { ...place, marked, subject: true, verb: { number: 'sg' } });
  const direct = told(false);
  const oblique = told(true);
  const reading = head.noun?.[0];
  if (!direct || !oblique || !reading) return null;
  return {
    text: direct.text,
    direct: direct.text,
    oblique: oblique.text,
    kind: reading.class,
    lemma: reading.lemma,
    range: direct.known.range,
  };
}

/** Words of a name that no list knows, at most. */
const LONGEST_NAME = 3;

/** "लिंडिस एक समूह है": a name that no list knows, told by what it is said to be. */
function defined({ words, tag }: NounGroup, frame: Frame): Said | null {
  const being = saidToBe(frame)?.group.head.noun?.[0];
  if (!being || !BEINGS.has(being.class) || tag !== 'direct' || words.length > LONGEST_NAME) return null;
  if (!words.every(({ pos, noun, name }) => pos === 'unknown' && !noun && !name)) return null;
  const name = words.map(({ text }) => text).join(' ');
  return {
    text: name,
    direct: name,
    oblique: name,
    kind: being.class,
    lemma: being.lemma,
    range: rangeOf(words),
  };
}

/** "इसकी कीमत 12,000 रुपये है": of what it has, and of no other thing. */
function ownsOnly({ subject, verb }: Frame): boolean {
  if (subject?.phrase.kind !== 'nominal') return false;
  return belongsTo(subject.phrase.group.words[1]) && (verb.root === 'हो' || verb.passive);
}

/** "यह", "इसने": the thing goes on; of "इसका …" another may be meant from then on. */
function keptUp(
  thing: Thing | undefined,
  word: Word | undefined,
  frame: Frame,
  place: Place,
): Thing | undefined {
  if (!thing) return undefined;
  const { described, ...rest } = thing;
  const alone =
    described && (ownsOnly(frame) || (/^(यह|इसने)$/u.test(word?.key ?? '') && namesNoOther(frame)));
  return { ...rest, ...place, ...(alone ? { described } : {}) };
}

/** "… और देश में सबसे बड़ा शहर है": more of what the thing is, which stands where a subject would. */
function isOnlySaid({ clause, subject, parts, verb }: Frame): boolean {
  const copular = verb.root === 'हो' && !verb.conjunct && !verb.perfective;
  const said =
    subject?.phrase.kind === 'nominal' && subject.phrase.group.words.some(({ key }) => key === 'सबसे');
  return clause.relation === 'coordinate' && copular && said && parts.at(-1) === subject;
}

/** What the text is about after a frame; undefined where it is about somebody or nothing surely. */
export function thingAfter(
  thing: Thing | undefined,
  ledger: Ledger,
  frame: Frame,
  place: Place,
): Thing | undefined {
  const { subject } = frame;
  if (frame.carrier || frame.borrowed || frame.clause.relation === 'relative') return thing;
  // "इसे ऐप स्टोर से लिया जा सकता है": of the same thing.
  const first = frame.clause.words[0];
  if (thing?.described && /^(?:इसे|इसमें|इसपर)$/u.test(first?.key ?? '') && namesNoOther(frame))
    return { ...thing, ...place };
  if (subject?.phrase.kind !== 'nominal') return undefined;
  const { group } = subject.phrase;
  const brought = introduced(frame, place);
  if (brought) return brought;
  const again = pointed(group, ledger, place);
  const said = again ?? namedAtFront(group, frame) ?? defined(group, frame);
  // "यह लाइन … तक जाती है": what is pointed at is what the text goes on about.
  const goesOn = again !== null && !frame.negated && namesNoOther(frame);
  if (said)
    return { ...said, ...place, ...(goesOn || isDescription(frame) ? { described: true as const } : {}) };
  if (/^(यह|इसका|इसकी|इसके|इसने)$/u.test(group.words[0]?.key ?? ''))
    return keptUp(thing, group.words[0], frame, place);
  if (thing?.described && isOnlySaid(frame) && thing.sentence === place.sentence) return thing;
  if (!isThing(group)) return undefined;
  const { head, words } = group;
  const range = rangeOf(words);
  const lemma = head.noun?.[0]?.lemma;
  const name = ofName(head, words);
  const before = words.slice(0, words.indexOf(head));
  // "दक्षिणी सूडान" is no "सूडान".
  if (name && before.length > 0) {
    const plain = before.every(({ pos, key }) => pos === 'adjective' && !/[ाे]$/u.test(key));
    const own = [...before.map(({ text }) => text), name.text].join(' ');
    const described = isDescription(frame) ? { described: true as const } : {};
    return plain ? { ...name, text: own, direct: own, oblique: own, ...place, ...described } : undefined;
  }
  if (name) return { ...name, ...place, ...(isDescription(frame) ? { described: true as const } : {}) };
  if (!isTelling(words)) return undefined;
  const own = words.map(({ text }) => text).join(' ');
  const form = caseForm(group, group.tag === 'direct' ? 'oblique' : 'direct');
  const other =
    form && (form.kind === 'same' ? own : `${own.slice(0, own.lastIndexOf(head.text))}${form.text}`);
  const given = group.tag === 'direct' ? { direct: own } : { oblique: own };
  const turned = other ? (group.tag === 'direct' ? { oblique: other } : { direct: other }) : {};
  return {
    text: own,
    ...given,
    ...turned,
    kind: head.noun?.[0]?.class ?? 'thing',
    ...(lemma ? { lemma } : {}),
    range,
    ...place,
    ...(isDescription(frame) ? { described: true as const } : {}),
  };
}

interface Around {
  readonly paragraph: number;
  readonly sentence: number;
  readonly verb: VerbGroup;
  readonly opens?: boolean | undefined;
  readonly subject?: boolean | undefined;
  /** What the subject is said to be. */
  readonly complement?: Word | undefined;
  /** A कि-clause follows that says what "यह" is. */
  readonly ahead?: boolean | undefined;
}

function owned(words: readonly Word[], at: number, thing: Thing): boolean {
  const noun = words.slice(at + 1).find(({ pos }) => pos === 'noun' || pos === 'name');
  // "इसके दो एक्सटेंशन": a loan that no list knows.
  if (!noun && thing.described && words.at(-1)?.pos === 'unknown') return true;
  const reading = noun?.noun?.[0];
  return (
    reading !== undefined &&
    ((PARTS.has(reading.class) && !NO_PARTS.has(reading.lemma)) ||
      (thing.described === true && belongsTo(noun))) &&
    reading.lemma !== thing.lemma
  );
}

/** Whether what the subject is said to be is of the thing's kind: a place is a देश, a body a कंपनी. */
function isOfKind({ kind, lemma }: Thing, complement: Word | undefined): boolean {
  const reading = complement?.noun?.[0];
  if (!reading) return false;
  return reading.lemma === lemma || reading.class === kind || (kind === 'place' && reading.class === 'place');
}

/** What a pronoun of the thing is told as, with its marker; null where it may be of what was said. */
export function thingMeant(
  words: readonly Word[],
  at: number,
  thing: Thing | undefined,
  around: Around,
): { readonly text: string; readonly thing: Thing } | null {
  const word = words[at] as Word;
  if (!thing || word.pos !== 'pronoun') return null;
  if (around.sentence - thing.sentence > 1 || around.paragraph - thing.paragraph > 1) return null;
  if (/^(इसका|इसकी|इसके)$/u.test(word.key)) {
    if (!thing.oblique || !owned(words, at, thing)) return null;
    return { text: `${thing.oblique} ${word.key.slice(2)}`, thing };
  }
  // "इस पर 40 करोड़ रुपये खर्च हुए".
  if (word.key === 'इस' && around.verb.conjunct?.key === 'खर्च' && thing.described && thing.oblique)
    return { text: thing.oblique, thing };
  const told = describedAs(word, thing, around);
  if (told) return { text: told, thing };
  if (word.key !== 'यह' || !around.subject || !around.opens || !thing.direct) return null;
  const stands = around.verb.conjunct?.key === 'स्थित' || around.complement?.key === 'स्थित';
  return stands || isOfKind(thing, around.complement) ? { text: thing.direct, thing } : null;
}
