import { rangeOf } from '../../../../text/range.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import type { Nominal } from '../../clause/phrases.ts';
import { phraseWords } from '../../clause/phrases.ts';
import { needsErgative } from '../../frame/subjects/ergative.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { countOf, isVerbal, type Word } from '../../tag/word.ts';
import { caseForm } from '../parts/case-forms.ts';
import type { Group, Mention, Place } from './memory-types.ts';

/** Nouns that come in numbers and are no members of a group: "तीन दिन", "पांच रुपये". */
const NO_MEMBERS: ReadonlySet<string> = new Set(['time', 'money', 'measure', 'abstract']);

/** Deaths are told with a noun: whose they are is said with another verb. */
const DEATHS: ReadonlySet<string> = new Set(['मौत', 'मृत्यु']);

function isCounted({ group }: Nominal): boolean {
  const fact = group.words.find((word) => word.value !== undefined)?.value?.fact;
  const several = fact?.type === 'quantity' && fact.dimension === 'count' && fact.value > 1;
  return several && group.head.pos === 'noun' && !NO_MEMBERS.has(group.reading?.class ?? 'abstract');
}

/** "20 अन्य घायल हुए": so many of whom no noun tells who they are. */
function isBareCount({ group: { words, head } }: Nominal): boolean {
  const fact = words[0]?.value?.fact;
  return fact?.type === 'quantity' && fact.dimension === 'count' && fact.value > 1 && head.pos !== 'noun';
}

function isPlural({ group, tag }: Nominal): boolean {
  if (
    tag === 'genitive' &&
    group.words.every(({ name, pos }) => name?.class === 'place' || pos === 'coordinator')
  )
    return false;
  return group.reading?.number === 'pl' || group.words.some((word) => word.pos === 'coordinator');
}

/** Phrases that a later plural pronoun may mean. */
function inPlay(frame: Frame): Nominal[] {
  return frame.parts.flatMap(({ phrase }) =>
    phrase.kind === 'nominal' && ['direct', 'dative', 'genitive', 'ergative'].includes(phrase.tag)
      ? [phrase]
      : [],
  );
}

/** The state that the verb puts its group in, said before a noun: "मारे गए", "घायल हुए", "गिरफ्तार किए गए". */
function stateOf(verb: VerbGroup, { tag, group }: Nominal): string | null {
  const { conjunct, root, passive, perfective } = verb;
  const feminine = group.reading?.gender === 'f';
  if (conjunct && DEATHS.has(conjunct.key)) return tag === 'genitive' && root === 'हो' ? 'मरने वाले' : null;
  if ((conjunct?.noun && conjunct.noun[0]?.class !== 'person') || tag === 'genitive' || tag === 'ergative')
    return null;
  if (conjunct && root === 'हो' && tag === 'direct')
    return perfective ? `${conjunct.text} ${feminine ? 'हुई' : 'हुए'}` : null;
  if (conjunct && root === 'कर' && perfective) return `${conjunct.text} ${feminine ? 'की गई' : 'किए गए'}`;
  if (conjunct || !passive || !perfective || tag !== 'direct') return null;
  const own = verb.words.map(({ text }) => text);
  return own[0] === 'मारे' && own[1] === 'गए' ? 'मारे गए' : null;
}

/** "14 लोगों को मलबे से निकाला गया", "… निकाला जा चुका है": what was done to the many, as it stands before a noun. */
function sufferedBy({ parts, verb }: Frame, nominal: Nominal): string | null {
  const at = parts.findIndex(({ phrase }) => phrase === nominal);
  const own = verb.words[0];
  const plain = verb.passive && !verb.conjunct && !verb.ability && !verb.obligation && !verb.progressive;
  const past = verb.perfective || verb.words.some(({ key }) => /^चुक[ाेी]$/u.test(key));
  if (nominal.tag !== 'dative' || at < 0 || !plain || !past || !own || !/[^ा]ा$/u.test(own.text)) return null;
  const between = parts.slice(at + 1).flatMap(({ phrase }) => phraseWords(phrase));
  if (between.length === 0 || between.length > LONGEST_STATE || between.some(isOpen)) return null;
  const feminine = nominal.group.reading?.gender === 'f';
  const deed = `${own.text.slice(0, -1)}${feminine ? 'ी गई' : 'े गए'}`;
  return [...between.map(({ text }) => text), deed].join(' ');
}

/** "मारे गए 30 लोगों में 12 लोग …": what holds of the many holds of the few. */
function stateOfMany({ parts }: Frame, { group }: Nominal): readonly Word[] {
  const lemma = group.reading?.lemma;
  const many = parts.find(
    ({ phrase }) =>
      phrase.kind === 'nominal' && phrase.tag === 'locative' && phrase.group.reading?.lemma === lemma,
  )?.phrase;
  return many?.kind === 'nominal' && many.participle?.verb.perfective ? many.participle.verb.words : [];
}

/** "12 लोग मेरठ के थे": whose or from where they are. */
function originOf(frame: Frame, nominal: Nominal): string | null {
  const { tag } = nominal;
  const { verb, parts } = frame;
  if (verb.root !== 'हो' || verb.conjunct || tag !== 'direct') return null;
  const origin = parts.at(-1)?.phrase;
  if (origin?.kind !== 'nominal' || origin.tag !== 'genitive' || origin.participle) return null;
  const named = origin.group.words.every(({ name, pos }) => name?.class === 'place' || pos === 'coordinator');
  if (!named) return null;
  const words = [...stateOfMany(frame, nominal), ...origin.group.words, ...origin.group.marker];
  return words.map(({ text }) => text).join(' ');
}

/** Most words between the group and its verb that tell what it did: "सामने", "कोरोना पॉजिटिव". */
const LONGEST_STATE = 4;

/** A word with which a group cannot be told again: it points, or gives a number. */
function isOpen({ pos, pronoun, value, text }: Word): boolean {
  return (
    pronoun !== undefined ||
    pos === 'pronoun' ||
    pos === 'mark' ||
    value !== undefined ||
    /\p{Nd}/u.test(text)
  );
}

/** "सामने आए" of "44 मामले सामने आए हैं": what the many did or what was done to them, as it stands before a noun. */
function deedOf({ parts, verb, clause }: Frame, nominal: Nominal): string | null {
  const at = parts.findIndex(({ phrase }) => phrase === nominal);
  const plain =
    verb.perfective && !verb.ability && !verb.obligation && !verb.progressive && verb.shape === 'finite';
  if (at < 0 || nominal.tag !== 'direct' || !plain || needsErgative(verb) || clause.relation === 'relative')
    return null;
  // "60 लोग होम क्वारंटाइन में थे": what something is, it has not done.
  if (verb.root === 'हो' && !verb.conjunct) return null;
  const between = parts.slice(at + 1).flatMap(({ phrase }) => phraseWords(phrase));
  const own = verb.words.filter(({ pos }) => pos !== 'copula');
  if (between.length > LONGEST_STATE || own.length === 0) return null;
  if ([...between, ...own].some(isOpen)) return null;
  const where = parts
    .slice(0, at)
    .filter((part) => isNamedPlace(part))
    .flatMap(({ phrase }) => phraseWords(phrase));
  // "12 नेता आए": which of all that came is not said.
  if (where.length === 0 && between.length === 0 && !verb.conjunct) return null;
  const words = [...where, ...between, ...own].map(({ text }) => text);
  return words.join(' ').replace(/ईं$/u, 'ई').replace(/ीं$/u, 'ी');
}

/** "उत्तर प्रदेश में": a place by name and nothing else. */
function isNamedPlace({ phrase, role }: Part): boolean {
  return (
    role === 'place' &&
    phrase.kind === 'nominal' &&
    !phrase.participle &&
    phrase.tag === 'locative' &&
    phrase.group.words.some(({ name }) => name?.class === 'place') &&
    phrase.group.words.every(
      ({ pos, pronoun }) => pos !== 'pronoun' && pos !== 'parenthesis' && pronoun === undefined,
    )
  );
}

/** Where many are, in a state that lasts: "अस्पताल में भर्ती". */
const LASTING = /^(?:भर्ती|तैनात|मौजूद|उपस्थित|सवार|कार्यरत|लापता|शरणागत)$/u;

/** "मैट्रिक में 15 लाख परीक्षार्थी हैं" → "मैट्रिक के", "अस्पताल में 12 मरीज भर्ती हैं" → "अस्पताल में भर्ती": where the many are. */
function placeOf({ parts, verb }: Frame, nominal: Nominal): string | null {
  const lasts = LASTING.test(verb.conjunct?.key ?? '');
  if (verb.root !== 'हो' || verb.perfective || verb.obligation || nominal.tag !== 'direct') return null;
  if (verb.conjunct && !lasts) return null;
  if (!/^(?:person|animal|group)$/u.test(nominal.group.reading?.class ?? '')) return null;
  const [where, ...others] = parts.filter(({ phrase }) => phrase !== nominal);
  const plain = where?.phrase.kind === 'nominal' && where.phrase.tag === 'locative' && others.length === 0;
  const place = plain && where.phrase.kind === 'nominal' ? where.phrase : undefined;
  if (!place || place.participle || parts[0] !== where || place.group.words.some(isOpen)) return null;
  const words = place.group.words.map(({ text }) => text).join(' ');
  return lasts ? `${words} में ${verb.conjunct?.text}` : `${words} के`;
}

/** Roots of which the infinitive is the root and -ने, as it is spelt. */
const PLAIN_ROOT = /^[^डढ]+$/u;

/** "13 लाख परीक्षार्थियों ने फॉर्म भरा है" → "फॉर्म भरने वाले": what the many did. */
function doneBy({ parts, verb }: Frame, nominal: Nominal): string | null {
  if (nominal.tag !== 'ergative' || !verb.perfective || verb.words.filter(isVerbal).length > 2) return null;
  if (!PLAIN_ROOT.test(verb.root)) return null;
  const others = parts.filter(({ phrase, role }) => phrase !== nominal && role !== 'time');
  const words = [
    ...others.flatMap(({ phrase }) => phraseWords(phrase)),
    ...(verb.conjunct ? [verb.conjunct] : []),
  ];
  if (words.length === 0 || words.length > LONGEST_STATE || words.some(isOpen)) return null;
  if (others.some(({ phrase }) => phrase.kind !== 'nominal')) return null;
  const ending = nominal.group.reading?.gender === 'f' ? 'वाली' : 'वाले';
  return `${words.map(({ text }) => text).join(' ')} ${verb.root}ने ${ending}`;
}

/** The counted group, told with what came upon it; null where that cannot be said. */
function told(nominal: Nominal, frame: Frame): string | null {
  if (frame.negated || frame.verb.negated || frame.modality === 'planned' || frame.modality === 'hedged')
    return null;
  const { group } = nominal;
  if (nominal.participle || group.words.some(isPointing)) return null;
  const state =
    stateOf(frame.verb, nominal) ??
    originOf(frame, nominal) ??
    sufferedBy(frame, nominal) ??
    deedOf(frame, nominal) ??
    placeOf(frame, nominal) ??
    doneBy(frame, nominal);
  const form = group.tag === 'direct' ? caseForm(group, 'oblique') : ({ kind: 'same' } as const);
  if (!state || !form) return null;
  const words = group.words.map(({ text }) => text);
  if (form.kind === 'last') words[words.length - 1] = form.text;
  return `${state} ${words.join(' ')}`;
}

function isPointing(word: Word): boolean {
  return word.pronoun !== undefined || word.pos === 'coordinator' || word.key === 'अन्य';
}

/** The one counted group of the last sentence; gone once a clause has another group or none can be told. */
export function groupAfter(before: Group | undefined, frame: Frame, place: Place): Group | undefined {
  const plural = inPlay(frame).filter(
    (phrase) => isPlural(phrase) || isCounted(phrase) || isBareCount(phrase),
  );
  const only = plural[0];
  if (!only) return before;
  if (plural.length > 1 || before?.sentence === place.sentence || !isCounted(only)) return undefined;
  const text = told(only, frame);
  const count = only.group.words.map(countOf).find((fact) => fact !== undefined)?.value;
  const animate = /^(?:person|animal|group)$/u.test(only.group.reading?.class ?? '');
  return text
    ? { text, range: rangeOf(only.group.words), ...(count && animate ? { count } : {}), ...place }
    : undefined;
}

/** "इनमें" → "घायल हुए 12 यात्रियों में": of the one group that the sentence before counted. */
export function groupMeant(word: Word, group: Mention | undefined, place: Place): Mention | null {
  if (!group || !/^(इनमें|उनमें|जिनमें)$/u.test(word.text)) return null;
  const gap = place.sentence - group.sentence;
  return place.paragraph === group.paragraph && (gap === 1 || (gap === 0 && word.text === 'जिनमें'))
    ? group
    : null;
}
