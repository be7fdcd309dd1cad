import type { Gender, GrammaticalNumber } from '../../../../model.ts';
import { placesWhere } from '../../../../text/places-where.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { NounGroup } from '../../chunk/types.ts';
import { type Nominal, nominalsIn } from '../../clause/phrases.ts';
import { countsMany } from '../../clause/run-in.ts';
import type { Frame } from '../../frame/types.ts';
import { givenGender, matchRole } from '../../lexicon/names/index.ts';
import { countOf, isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Place } from '../memory/memory-types.ts';
import { caseForm, pluralBeforeNe } from '../parts/case-forms.ts';
import { sourceStarts } from '../parts/source-starts.ts';
import type { Candidate, CandidateKind } from './types.ts';

/** Longer phrases are told by their last noun alone. */
const LONGEST = 4;

/** Nouns that no pronoun takes up: times, amounts, and what was said or done. */
const NOBODY: ReadonlySet<string> = new Set(['time', 'money', 'measure', 'abstract', 'event']);

/** Whom papers tell of without respect. */
const UNRESPECTED =
  /^(?:शख्स|व्यक्ति|युवक|युवती|आदमी|बदमाश|चोर|लड़का|लड़की|लुटेरा|ठग|आरोपी|अभियुक्त|तस्कर|हमलावर|चालक|बच्चा|बच्ची|किशोर|किशोरी|मजदूर|नौकर)$/u;

/** Words that stand before the noun and are not said again. */
const isUnsaid = ({ pos, pronoun, key }: Word) =>
  pos === 'focus' || pos === 'adverb' || pronoun === 'demonstrative' || key === 'एक';

/** A noun with what stands before it in its phrase, and its case there. */
interface Bit {
  readonly words: readonly Word[];
  readonly tag: NounGroup['tag'];
  readonly isHead: boolean;
  /** One of several that stand in a row. */
  readonly inRow: boolean;
}

/** The nouns of a phrase: each before a genitive marker or a coordinator, and the last. */
function bitsOf({ words, tag }: NounGroup): readonly Bit[] {
  const ends = placesWhere(
    words,
    (word, i) => isGenitiveMarker(word) || (word.pos === 'coordinator' && i > 0),
  );
  return [...ends, words.length].flatMap((end, n) => {
    const from = n === 0 ? 0 : (ends[n - 1] as number) + 1;
    const own = words.slice(from, end).filter(({ pos }) => pos !== 'parenthesis' && pos !== 'focus');
    const closer = words[end];
    const isOwner = closer !== undefined && isGenitiveMarker(closer);
    return own.length > 0
      ? [
          {
            words: own,
            tag: isOwner ? 'genitive' : tag,
            isHead: end === words.length,
            inRow: closer?.pos === 'coordinator' || words[from - 1]?.pos === 'coordinator',
          },
        ]
      : [];
  });
}

function kindOf(head: Word): CandidateKind {
  if (head.name) {
    if (head.name.class === 'person' || head.name.class === 'organisation') return head.name.class;
    return head.name.class === 'place' ? 'place' : 'thing';
  }
  const kind = head.noun?.[0]?.class;
  if (head.noun?.[0]?.lemma === 'लोग') return 'person';
  if (head.role === true || kind === 'person' || kind === 'office') return 'person';
  if (kind === 'organisation' || kind === 'group' || kind === 'animal' || kind === 'place') return kind;
  return kind === undefined ? 'unknown' : 'thing';
}

const isOnlyOne = ({ noun }: Word) => noun?.every(({ number }) => number === 'sg') === true;

const isOffice = ({ role, noun }: Word) => role === true || noun?.[0]?.class === 'office';

/** "विदेश मंत्री": an office that one holds, who is told of with respect. */
const isHighOffice = (words: readonly Word[]) =>
  words.some(
    (_, i) =>
      i + (matchRole(words, i)?.length ?? 0) === words.length && matchRole(words, i)?.value.office === true,
  );

/** Whether one or several are told of: by a count, the form, or the verb that agrees; undefined where nothing shows. */
function numberOf({ words, tag, isHead }: Bit, head: Word, isSubject: boolean, { verb }: Frame) {
  if (head.name) return 'sg' as const;
  const count = words.map(countOf).find((fact) => fact !== undefined);
  if (count) return count.value > 1 ? ('pl' as const) : ('sg' as const);
  if (words.some(countsMany)) return 'pl' as const;
  if (words.some(({ key }) => key === 'एक')) return 'sg' as const;
  if (head.pos === 'unknown') return /ों$/u.test(head.key) ? ('pl' as const) : ('sg' as const);
  const wanted = tag === 'direct' && isHead ? 'direct' : 'oblique';
  // "पर्यटक … छोड़ेंगे": the verb tells of many, or of one in office.
  if (isSubject && wanted === 'direct' && verb.number === 'pl')
    return isHighOffice(words) ? ('sg' as const) : isOffice(head) ? undefined : ('pl' as const);
  const shown = (head.noun ?? []).filter((reading) => reading.case === wanted);
  const numbers = new Set((shown.length > 0 ? shown : (head.noun ?? [])).map(({ number }) => number));
  if (numbers.size === 1) return [...numbers][0];
  return isSubject && wanted === 'direct' ? verb.number : undefined;
}

/** Anybody, nobody, each: no one in particular. */
const ANYBODY = /^(?:कोई|किसी|किन्हीं|कौन|हर|प्रत्येक|ऐसा|ऐसे|ऐसी|अन्य|दूसरे|दूसरी|जिस|जिन)$/u;

/** Words from a noun for a person to the name that it belongs to, at most. */
const NAME_REACH = 4;

/** Words of a name that no list knows, at most. */
const LONGEST_NAME = 3;

/** "शिरोमणि बाबर ने": who acts by a name that no list knows. */
function unlistedName(words: readonly Word[]): string | undefined {
  const run = words.slice(
    words.findLastIndex(({ pos, noun, verb }) => pos !== 'unknown' || noun || verb) + 1,
  );
  if (run.length === 0 || run.length > LONGEST_NAME || /ों$/u.test(run.at(-1)?.key ?? '')) return undefined;
  return run.map(({ text }) => text).join(' ');
}

/** The words by which somebody or something without a name is told again. */
function shownOf(words: readonly Word[], head: Word): readonly Word[] {
  const from = words.findIndex((word) => !isUnsaid(word));
  return words.length - from > LONGEST ? [head] : words.slice(Math.max(0, from));
}

/** How somebody or something is told again in each case. */
function formsOf(
  { words, tag, inRow }: Bit,
  head: Word,
  number: GrammaticalNumber | undefined,
): Pick<Candidate, 'direct' | 'oblique'> {
  if (head.name) return { direct: head.name.canonical, oblique: head.name.canonical };
  if (inRow) return {};
  if (words.some(({ key, pos }) => ANYBODY.test(key) || pos === 'interrogative')) return {};
  if (head.pos === 'unknown') {
    const name = tag === 'ergative' || tag === 'dative' ? unlistedName(words) : undefined;
    return name === undefined ? {} : { direct: name, oblique: name };
  }
  const shown = shownOf(words, head);
  if (shown.some(({ pos, pronoun, name }) => pos === 'pronoun' || pronoun !== undefined || name)) return {};
  if (shown.at(-1) !== head || head.pos !== 'noun') return {};
  const whole = { words: shown, head, tag };
  const own = shown.map(({ text }) => text).join(' ');
  const isDirect = tag === 'direct';
  // "किसान … आते हैं": of many, or of one with respect.
  if (number === undefined && kindOf(head) === 'person') return {};
  // "किसान … आते हैं": the verb alone tells of many.
  const isMany = isDirect && number === 'pl' && !words.some(countsMany);
  const plural = isMany && head.noun?.every(({ gender }) => gender === 'm') ? pluralBeforeNe(whole) : null;
  const form = plural ?? caseForm(whole, isDirect ? 'oblique' : 'direct');
  const other =
    form && (form.kind === 'same' ? own : own.slice(0, own.length - head.text.length) + form.text);
  const rest = other === null ? {} : isDirect ? { oblique: other } : { direct: other };
  return isDirect ? { direct: own, ...rest } : { oblique: own, ...rest };
}

/** What tells one candidate from another: the name, or the noun. */
export const identityOf = (head: Word) => head.name?.canonical ?? head.noun?.[0]?.lemma ?? head.key;

function genderOf(head: Word): Gender | undefined {
  if (head.name) {
    const gender = head.name.gender ?? givenGender(head.key);
    return gender === 'any' ? undefined : gender;
  }
  const genders = new Set(head.noun?.map(({ gender }) => gender));
  return genders.size === 1 ? [...genders][0] : undefined;
}

/** The head of a bit: its name where it has one, else its last word. */
function headOf({ words }: Bit): Word | undefined {
  const named = words.findLast(({ name, inside }) => name !== undefined && !inside);
  const last = words.findLast(({ inside }) => !inside);
  if (!named || !last || last === named) return last;
  // "भारतीय टीम", "मोदी सरकार": what stands behind a name says what is meant.
  const behind = words[words.indexOf(named) + named.length];
  return named.name?.class === 'person' && (behind === undefined || behind.role === true) ? named : last;
}

/** Verbs with which one gets or feels something. */
const FELT = /^(?:हो|मिल|लग|पड|पड़|आ)$/u;

/** "सिंधु को 75,000 डॉलर मिले": who got or felt it, where nobody else acts. */
function isExperiencer({ tag, isHead }: Bit, { subject, verb }: Frame): boolean {
  if (tag !== 'dative' || !isHead || !(verb.passive || FELT.test(verb.root))) return false;
  if (subject?.phrase.kind !== 'nominal') return true;
  const { head, pronoun } = subject.phrase.group;
  return !pronoun && /^(?:thing|place)$/u.test(kindOf(head));
}

/** "राय पहुंचा था": a verb in the singular shows no respect. */
function isLowly(bit: Bit, head: Word, isSubject: boolean, { verb }: Frame): boolean {
  if (UNRESPECTED.test(head.noun?.[0]?.lemma ?? head.key) && !head.name) return true;
  return (
    head.name?.class === 'person' &&
    isSubject &&
    bit.tag === 'direct' &&
    verb.number === 'sg' &&
    verb.gender === 'm'
  );
}

/** "नीतीश कुमार गृह मंत्री रहे", "एक पर्यटक, 61 वर्षीय हरीश मेहता": what somebody by name is said to be. */
function isSaidOfName({ words, tag }: Bit, head: Word, { clause, verb }: Frame): boolean {
  if (head.name || kindOf(head) !== 'person') return false;
  const [comma, ...behind] = clause.words.slice(clause.words.indexOf(words.at(-1) as Word) + 1);
  const isBeside =
    comma?.text === ',' && behind.slice(0, NAME_REACH).some(({ name }) => name?.class === 'person');
  const isBeing = tag === 'direct' && /^(?:हो|रह|बन)$/u.test(verb.root);
  return (
    isBeside || (isBeing && clause.words.some(({ name, inside }) => name?.class === 'person' && !inside))
  );
}

/** "वे सामान्य छात्रा थीं": what a pronoun is said to be is told again of nobody. */
function isSaidOfPronoun({ tag, isHead }: Bit, head: Word, { verb, subject }: Frame): boolean {
  const whole = subject?.phrase.kind === 'nominal' ? subject.phrase.group : undefined;
  return verb.root === 'हो' && tag === 'direct' && isHead && whole?.pronoun === true && whole.head !== head;
}

/** "दो आज सुबह निकाले गए", "दो अन्य": so many of those of whom is told. */
const isBareCount = ({ words, tag }: Bit, head: Word) =>
  /^(?:direct|ergative|dative)$/u.test(tag) &&
  !head.noun &&
  words.every((word) => word.key === 'अन्य' || (countOf(word)?.value ?? 0) > 1);

function candidateOf(bit: Bit, group: NounGroup, frame: Frame, place: Place): Candidate | undefined {
  const head = headOf(bit);
  if (!head) return undefined;
  if (head.pos !== 'noun' && !head.name && head.pos !== 'unknown' && !isBareCount(bit, head))
    return undefined;
  if (!head.name && head.verb) return undefined;
  if (isSaidOfName(bit, head, frame)) return undefined;
  const { subject, carrier, source, clause } = frame;
  const isOfSubject = subject?.phrase.kind === 'nominal' && subject.phrase.group === group && !frame.borrowed;
  const isSubject = isOfSubject && bit.isHead;
  const isAbstract = !head.name && !head.role && NOBODY.has(head.noun?.[0]?.class ?? '');
  // "उन्नति पीछे थीं": the verb shows respect, and somebody is called so.
  const isCalledSo =
    isAbstract && isSubject && bit.tag === 'direct' && frame.verb.number === 'pl' && isOnlyOne(head);
  const kind = isCalledSo ? 'unknown' : isAbstract ? 'matter' : kindOf(head);
  const number = numberOf(bit, head, isSubject, frame);
  const gender = genderOf(head);
  const at = bit.words.indexOf(head);
  const range = rangeOf(head.name ? bit.words.slice(at, at + head.length) : shownOf(bit.words, head));
  return {
    ...place,
    text: identityOf(head),
    range,
    kind,
    ...(isSaidOfPronoun(bit, head, frame) ? {} : formsOf(bit, head, number)),
    ...(number ? { number } : {}),
    ...(gender ? { gender } : {}),
    named: head.name !== undefined,
    office: bit.words.some(({ role }) => role === true),
    lowly: isLowly(bit, head, isSubject, frame),
    acts: (isSubject || isExperiencer(bit, frame)) && clause.relation !== 'relative',
    owns: isOfSubject && bit.tag === 'genitive' && bit.words[0] === group.words[0],
    end: clause.words.at(-1)?.end ?? range.end,
    tag: bit.tag,
    spoke: carrier || sourceStarts(source).has(head.start),
    quoted: clause.quoted,
  };
}

/** "छात्र | रैली निकाल रहे थे": people before a noun that is of no person, who may be the subject. */
function ranIntoHead(bit: Bit): readonly Word[] {
  const head = headOf(bit);
  if (!head || head.name || !/^(?:thing|matter)$/u.test(kindOf(head))) return [];
  return bit.words.filter((word) => word !== head && word.pos === 'noun' && kindOf(word) === 'person');
}

/** Somebody who may be meant, and is not told of so that they could be told again. */
function rivalOf(word: Word, bit: Bit, group: NounGroup, frame: Frame, place: Place): Candidate | undefined {
  const one = candidateOf({ ...bit, words: [word] }, group, frame, place);
  if (!one) return undefined;
  const { direct, oblique, number, ...rest } = one;
  return rest;
}

/** Whoever and whatever a clause tells of that a pronoun may take up. */
export function candidatesIn(frame: Frame, place: Place): readonly Candidate[] {
  const nominals: readonly Nominal[] = nominalsIn(frame.clause.phrases);
  return nominals.flatMap(({ group }) =>
    bitsOf(group).flatMap((bit) =>
      [
        candidateOf(bit, group, frame, place),
        ...ranIntoHead(bit).map((word) => rivalOf(word, bit, group, frame, place)),
      ].filter((one) => one !== undefined),
    ),
  );
}

/** Who or what the subject of a clause is, told apart from others. */
export function ownOf({ subject }: Frame): string | undefined {
  if (subject?.phrase.kind !== 'nominal') return undefined;
  const bit = bitsOf(subject.phrase.group).at(-1);
  const head = bit?.isHead ? headOf(bit) : undefined;
  return head && identityOf(head);
}
