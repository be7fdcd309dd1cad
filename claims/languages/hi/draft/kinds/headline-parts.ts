import { chunkWords } from '../../chunk/index.ts';
import type { Chunk, NounGroup, VerbGroup } from '../../chunk/types.ts';
import { readVerbGroup } from '../../chunk/verb-groups.ts';
import { agrees as agreesWith, happens } from '../../clause/agreement.ts';
import { splitCounted } from '../../clause/run-in.ts';
import { placeRole } from '../../frame/roles.ts';
import { analyseVerb } from '../../lexicon/verb-forms.ts';
import { isGenitiveMarker, isVerbal, type Word } from '../../tag/word.ts';

/** What a headline without a verb says of people: "तीन की मौत", "छह घायल". */
const DEATHS = new Set(['मौत', 'मृत्यु', 'हत्या']);
const HARMED = new Set(
  'घायल जख्मी लापता बेघर गिरफ्तार शहीद चोटिल हताहत प्रभावित ढेर बीमार तबाह नष्ट क्षतिग्रस्त'.split(' '),
);
/** Verbs that say it with a form of their own: "70 मरे", "आठ मजदूर झुलसे". */
const PERISHED = new Set('मर मार झुलस दब डूब बह फंस जल'.split(' '));
/** What comes about in a headline, with the root of its verb: "काबुल में धमाका". */
const EVENTS: ReadonlyMap<string, string> = new Map([
  ...'हमला धमाका विस्फोट ब्लास्ट हादसा दुर्घटना मुठभेड़ मुठभेड टक्कर भिड़ंत भिडंत झड़प झडप हिमस्खलन भूस्खलन बवाल गोलीबारी फायरिंग पथराव हमले धमाके'
    .split(' ')
    .map((noun): [string, string] => [noun, 'हो']),
  ...'भूकंप भूकम्प तूफान बवंडर सुनामी बाढ़ बाढ'.split(' ').map((noun): [string, string] => [noun, 'आ']),
  ['आग', 'लग'],
]);

/** What a place does in a quake, an attack or the cold. */
const SHAKEN = new Set('कांप हिल दहल थर्रा'.split(' '));
const CHILLED = new Set(['ठिठुर']);

/** Most words of what stands behind the verb that belongs behind it: "आग"; "5.6 तीव्रता का भूकंप", where it says how much. */
const LONGEST_TURNED = 3;
const LONGEST_MEASURED = 5;

/** A part of a headline that tells something: whom or what it tells of is the last of its groups. */
export interface HeadlinePart {
  readonly words: readonly Word[];
  readonly groups: readonly NounGroup[];
  readonly told: NounGroup;
  /** `befall`: "मौत", "घायल"; `event`: "हमला"; `verb`: it ends in a verb of its own. */
  readonly kind: 'death' | 'harm' | 'event' | 'verb';
  /** The verb that stands before the noun it belongs behind: "में लगी | आग". */
  readonly inverted?: readonly Word[];
  /** Whether where, in what or by what it came about is told. */
  readonly placed: boolean;
  /** Whether it tells that a place was shaken: what it was shaken by may have killed elsewhere. */
  readonly shaken?: boolean;
}

/** Whether a headline may tell of casualties, of an event or of a deed: only then is it worth tagging. */
export function mayTell(keys: readonly string[]): boolean {
  return keys.some(
    (key) =>
      DEATHS.has(key) ||
      HARMED.has(key) ||
      EVENTS.has(key) ||
      analyseVerb(key).some(({ form }) => form === 'perfective'),
  );
}

/** The root of the verb with which an event comes about. */
export function verbOfEvent(key: string): string | undefined {
  return EVENTS.get(key);
}

const isHarm = ({ key }: Word) => DEATHS.has(key) || HARMED.has(key);

/** "तीन की मौत | 14 घायल": where a count begins behind what befell others, another part begins. */
export function splitAfterHarm(words: readonly Word[]): Word[][] {
  const at = words.findIndex(
    (word, i) =>
      isHarm(word) && words[i + 1]?.value?.fact.type === 'quantity' && words.slice(i + 2).some(isHarm),
  );
  return at < 0 ? [[...words]] : [words.slice(0, at + 1), ...splitAfterHarm(words.slice(at + 1))];
}

const isNoun = (chunk: Chunk): chunk is NounGroup => chunk.kind === 'noun';

/** "पटना में हुए हमले में": a participle that says which event, between where it was and its noun. */
const CAME_ABOUT = /^(?:हुए|हुई|आए|आई|लगी)$/u;

/** "बस पलटने से", "आग में झुलसकर", "बर्फ में दबे": a verb that carries nothing of its own. */
function isLight(chunk: Chunk): boolean {
  if (chunk.kind === 'adverb') return true;
  return (
    chunk.kind === 'verb' &&
    (chunk.shape === 'conjunctive' ||
      (chunk.shape === 'gerund' && chunk.marker.length > 0) ||
      (chunk.shape === 'adnominal' && chunk.words.length === 1 && CAME_ABOUT.test(chunk.words[0]?.key ?? '')))
  );
}

const isTime = (group: NounGroup) => /^(?:time|duration)$/u.test(placeRole(group));

/** Whether a group says where, in what or by what something came about. */
function isSetting(group: NounGroup): boolean {
  return /^(?:locative|superessive|instrumental)$/u.test(group.tag) && !isTime(group);
}

/** "तीन बच्चों की जिंदा | जलकर मौत": of whom it is, with how they were. */
const owns = ({ tag, words }: NounGroup) =>
  tag === 'genitive' || (words.at(-1)?.pos === 'adjective' && isGenitiveMarker(words.at(-2)));

/** "3 जवान | शहीद", "तीन बच्चों की | जिंदा जलकर मौत": whom something befell and what, as one group. */
function whole(words: readonly Word[], chunks: readonly Chunk[]): NounGroup[] {
  const groups = chunks.filter(isNoun);
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (!before || !last || last.words.length > 1 || last.tag !== 'direct') return groups;
  const key = last.words[0]?.key ?? '';
  const between = chunks.slice(chunks.indexOf(before) + 1, -1);
  const joins =
    (HARMED.has(key) && before.tag === 'direct' && between.length === 0) ||
    (DEATHS.has(key) && owns(before) && between.every(isLight));
  if (!joins) return groups;
  const told = {
    ...last,
    words: words.slice(words.findIndex(({ start }) => start === before.words[0]?.start)),
  };
  return [...groups.slice(0, -2), told];
}

/** The noun groups of some words, the last of them direct, all others with a marker or times; null where more stands there. */
function groupsOf(words: readonly Word[]): { groups: NounGroup[]; placed: boolean } | null {
  const chunks = chunkWords(words);
  if (!chunks.every((chunk) => isNoun(chunk) || isLight(chunk))) return null;
  // "बस पलटने से", "माइकल तूफान से": what stands bare before a verb without tense or a marked phrase belongs to it.
  const all = whole(words, chunks);
  const isOwn = (group: NounGroup) => {
    const next = chunks[chunks.indexOf(group) + 1];
    return (
      group.tag === 'direct' && next && (next.kind === 'verb' || (isNoun(next) && next.marker.length > 0))
    );
  };
  const groups = all.filter((group, at) => at === all.length - 1 || !isOwn(group));
  const told = groups.at(-1);
  const tells = told?.tag === 'direct' && told.words.at(-1) === words.at(-1);
  if (!tells || !groups.slice(0, -1).every((group) => group.marker.length > 0 || isTime(group))) return null;
  return { groups, placed: groups.some(isSetting) || chunks.some(({ kind }) => kind === 'verb') };
}

/** The root of "लगी" and of "बह गए"; undefined where the verb tells of nothing done. */
function rootOf([first, light]: readonly Word[]): string | undefined {
  const form = light?.auxiliary === 'go' ? 'root' : 'perfective';
  return first?.verb?.find((reading) => reading.form === form)?.root;
}

/** "25 लोगों की हुई मौत", "जंगल में लगी भीषण आग": the words without the verb before the last noun, and that verb. */
export function withoutInverted(
  words: readonly Word[],
): { rest: readonly Word[]; inverted: readonly Word[] } | null {
  let end = words.length;
  while (end > 0 && !isVerbal(words[end - 1])) end--;
  let start = end;
  while (start > 0 && isVerbal(words[start - 1])) start--;
  const inverted = words.slice(start, end);
  const noun = words.slice(end);
  const measured = noun[0]?.value?.fact.type === 'quantity' && noun.some(isGenitiveMarker);
  const longest = measured ? LONGEST_MEASURED : LONGEST_TURNED;
  if (rootOf(inverted) === undefined || start === 0 || noun.length === 0 || noun.length > longest)
    return null;
  const joins = (word: Word) => word.pos === 'postposition' && !(measured && isGenitiveMarker(word));
  if (noun.some((word) => joins(word) || word.pos === 'coordinator')) return null;
  // "कहर बरपा रहा वायरस", "कैमरे में कैद हुआ बवंडर": the verb has a word of its own before it.
  if (words[start - 1]?.pos !== 'postposition') return null;
  return { rest: [...words.slice(0, start), ...noun], inverted };
}

/** Verbs that only say what something is or how it goes on. */
const BEING = new Set('हो रह बन लग पड़ चल'.split(' '));

/** "बह गए", "फटा": what comes about by itself, not what somebody does. */
function comesAbout(verb: readonly Word[]): boolean {
  const root = rootOf(verb);
  return root !== undefined && happens(root) && !BEING.has(root);
}

/** Whether the noun behind a verb is what it agrees with. */
function agrees(told: NounGroup, verb: readonly Word[]): boolean {
  return agreesWith(told, readVerbGroup(verb, { next: undefined, marker: [] })) && !told.head.value;
}

function kindOf(last: Word): HeadlinePart['kind'] | null {
  if (DEATHS.has(last.key)) return 'death';
  if (HARMED.has(last.key)) return 'harm';
  return EVENTS.has(last.key) ? 'event' : null;
}

/** "क्वेटा में 70 मरे": whom a verb at the end befell. */
function readVerb(words: readonly Word[]): HeadlinePart | null {
  const chunks = chunkWords(words);
  const verb = chunks.at(-1);
  if (verb?.kind !== 'verb' || verb.shape !== 'finite' || !verb.perfective || !PERISHED.has(verb.root))
    return null;
  if (verb.root === 'मार' && !verb.words.some(({ auxiliary }) => auxiliary === 'go')) return null;
  if (verb.conjunct || verb.negated) return null;
  // "चार लोग | बर्फ में | दबे": in what they perished stands behind them too.
  const behind = trailing(chunks.slice(0, -1), verb);
  const end = behind[0] ?? verb;
  const read = groupsOf(words.slice(0, words.indexOf(end.words[0] as Word)));
  const told = read?.groups.at(-1);
  if (!read || !told) return null;
  return { words, groups: [...read.groups, ...behind], told, kind: 'verb', placed: read.placed };
}

/** The settings at the end of some chunks; "नौ मजदूर | मलबे में": without whom it befell. */
function trailing(chunks: readonly Chunk[], verb: VerbGroup): NounGroup[] {
  const from = chunks.findLastIndex((chunk) => !isNoun(chunk) || !isSetting(chunk)) + 1;
  const [first, ...rest] = chunks.slice(from).filter(isNoun);
  if (!first) return [];
  const [, setting] = splitCounted({ kind: 'nominal', group: first, tag: first.tag }, verb) ?? [];
  return [setting?.kind === 'nominal' ? setting.group : first, ...rest];
}

/** "रिफाइनरी में विस्फोट | और आग": the first of two events. */
function firstEvent(words: readonly Word[]): readonly Word[] {
  const joiner = words.at(-2);
  const isPair =
    joiner?.pos === 'coordinator' &&
    [words.at(-1), words.at(-3)].every((word) => EVENTS.has(word?.key ?? ''));
  return isPair ? words.slice(0, -2) : words;
}

/** What a part of a headline tells; null where it tells nothing that is known. */
export function readPart(all: readonly Word[]): HeadlinePart | null {
  const words = firstEvent(all);
  const last = words.at(-1);
  if (!last || words.length < 2) return null;
  const turned = withoutInverted(words);
  const kind = kindOf(last) ?? (turned && comesAbout(turned.inverted) ? 'verb' : null);
  if (!kind) return readVerb(words);
  const own = turned?.rest ?? words;
  const read = groupsOf(own);
  const told = read?.groups.at(-1);
  if (!read || !told) return null;
  if ((kind === 'death' || kind === 'harm') && told.words.length < 2) return null;
  if (kind === 'verb' && !(turned && agrees(told, turned.inverted))) return null;
  if (kind === 'event' && told.words.some(({ pos }) => pos === 'coordinator')) return null;
  // "तीन की मौत5 घायल": two parts run together.
  if (kind === 'harm' && told.words.some(({ key }) => /^(?:मौत|मृत्यु|हत्या)/u.test(key))) return null;
  if (kind === 'death' && !told.words.some(isGenitiveMarker)) return null;
  // "भूकंप से कांपा मेक्सिको": where it was is told of.
  const root = rootOf(turned?.inverted ?? []) ?? '';
  const shaken = told.head.name?.class === 'place' && SHAKEN.has(root);
  const named = shaken || (told.head.name?.class === 'place' && CHILLED.has(root));
  const placed =
    kind === 'event' || kind === 'verb'
      ? named || read.groups.some((group) => placeRole(group) === 'place')
      : read.placed;
  return {
    words: own,
    groups: read.groups,
    told,
    kind,
    ...(turned ? { inverted: turned.inverted } : {}),
    placed,
    shaken,
  };
}

/** "भारत, | ओमान ने हस्ताक्षर किए": of several who act, the comma cuts off all but the last. */
export function isEndOfRow(parts: readonly (readonly Word[])[], at: number): boolean {
  const [before, more] = parts[at - 1] ?? [];
  const [last] = parts[at] ?? [];
  const marker = last && parts[at]?.[last.length];
  const isName = before?.name !== undefined && (more === undefined || more.inside === true);
  return isName && marker?.tag === 'ergative' && last?.name?.class === before.name?.class;
}
