import { rangeOf } from '../../../../text/range.ts';
import type { NounGroup } from '../../chunk/types.ts';
import type { Phrase } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { countOf, isGenitiveMarker, type Word } from '../../tag/word.ts';
import { caseForm } from '../parts/case-forms.ts';
import { sourceStarts } from '../parts/source-starts.ts';
import type { Place, Somebody, Topic } from './memory-types.ts';

/** Sentences after which a pronoun no longer surely means somebody who has no name. */
const REACH = 2;
/** Longer phrases are told by their last part alone. */
const LONGEST = 4;

/** Nouns for one person of whom a story tells without a name. */
const HUMAN: ReadonlySet<string> = new Set(['person', 'office']);
/** Anybody, nobody, each: no one person. */
const ANYBODY = /^(कोई|किसी|हर|प्रत्येक|ऐसा|ऐसे|ऐसी|सभी|दूसरे|अन्य)$/u;
/** Persons by their sense elsewhere, and things here: "रोल मॉडल", "सार्वजनिक बंदी". */
const NO_PERSON = /^(मॉडल|बंदी|सिपाही|दूत|वाहक|केंद्र|मेहमान|दुश्मन)$/u;
/** Nouns that take up whoever was told of: a reader asks not who. */
const TAKES_UP = /^(मरीज|मृतक|व्यक्ति|शख्स|रोगी|पीड़ित|पीड़िता|आरोपी)$/u;
/** Whoever is told of by nothing else: before another noun for a person it is a phrase of its own. */
const NOBODY_BY_NAME = /^(?:व्यक्ति|शख्स|आदमी|युवक)$/u;
/** Whom papers speak of without respect. */
const UNRESPECTED = /^(?:शख्स|युवक|आदमी|बदमाश|चोर|लड़का|लुटेरा|ठग)$/u;
/** Words that stand before the noun and are not said again. */
const UNSAID: ReadonlySet<string> = new Set(['determiner', 'focus', 'adverb']);

const isOne = (word: Word) => countOf(word)?.value === 1;

function groupsIn(phrases: readonly Phrase[]): NounGroup[] {
  return phrases.flatMap((phrase): NounGroup[] => {
    if (phrase.kind === 'adverbial') return [];
    if (phrase.kind === 'embedded') return groupsIn(phrase.phrases);
    return [...(phrase.participle ? groupsIn(phrase.participle.phrases) : []), phrase.group];
  });
}

/** The nouns of a phrase with what stands before each: up to a genitive, and at the end. */
function partsOf({
  words,
  tag,
}: NounGroup): { words: readonly Word[]; last: boolean; tag: NounGroup['tag'] }[] {
  const ends = words.flatMap((word, i) => (isGenitiveMarker(word) ? [i] : []));
  return [...ends, words.length].map((end, n) => ({
    words: words.slice(n === 0 ? 0 : (ends[n - 1] as number) + 1, end),
    last: end === words.length,
    tag: end === words.length ? tag : 'genitive',
  }));
}

/** Whether the noun is of one person: its form, a count of one, an age, or the verb says so. */
function isSingle(words: readonly Word[], head: Word, direct: boolean, frame: Frame): boolean {
  const readings = head.noun ?? [];
  if (words.some(({ pos }) => pos === 'coordinator')) return false;
  if (words.some((word) => word.key === 'एक' || isOne(word) || isAge(word))) return true;
  if (words.some(({ value }) => value?.fact.type === 'quantity')) return false;
  const shown = readings.filter((one) => one.case === (direct ? 'direct' : 'oblique'));
  if (shown.length > 0 && shown.every(({ number }) => number === 'sg')) return true;
  return direct && frame.verb.number === 'sg' && frame.subject?.phrase.kind === 'nominal';
}

const isAge = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'age';

const lemmaOf = (head: Word) => head.noun?.[0]?.lemma ?? head.key;

/** Whether the word is a noun for a person. */
function isHuman({ pos, noun, role }: Word): boolean {
  return pos === 'noun' && (role === true || HUMAN.has(noun?.[0]?.class ?? ''));
}

/** Somebody of whom a clause tells by a common noun. */
export interface Found {
  readonly head: Word;
  readonly words: readonly Word[];
  readonly single: boolean;
  readonly anybody: boolean;
  readonly tag: NounGroup['tag'];
}

const NOBODY: readonly Found[] = [];

/** Whoever the clause tells of by a common noun, apart from whoever says it. */
export function peopleIn(frame: Frame): readonly Found[] {
  if (!frame.clause.words.some(isHuman)) return NOBODY;
  const said = sourceStarts(frame.source);
  return groupsIn(frame.clause.phrases).flatMap((group) =>
    partsOf(group).flatMap(({ words, tag }) => {
      const head = words.at(-1);
      if (!head || !isHuman(head) || said.has(head.start)) return [];
      if (NO_PERSON.test(lemmaOf(head))) return [];
      return [
        {
          head,
          words,
          tag,
          single: isSingle(words, head, tag === 'direct', frame),
          anybody: words.some(({ key, pos }) => pos === 'relative' || ANYBODY.test(key)),
        },
      ];
    }),
  );
}

const isHe = (word: Word) =>
  word.pos === 'pronoun' && /^(वह|वो|उस|वे|उन)/u.test(word.key) && !/^(उसमें|उनमें)/u.test(word.key);

/** How the phrase is said again, in both cases; null where its form is not known. */
function toldAs({ words, head, tag }: Found): Pick<Somebody, 'direct' | 'oblique'> | null {
  const at = words.findIndex(({ pos, key }) => !UNSAID.has(pos) && key !== 'एक');
  const shown = words.length - at > LONGEST ? [head] : words.slice(at);
  if (at < 0 || shown.some(({ pos, pronoun }) => pos === 'pronoun' || pronoun !== undefined)) return null;
  const own = shown.map(({ text }) => text).join(' ');
  // "एक व्यक्ति जज (की पोशाक में)": two who stand side by side, and no one noun.
  if (shown.slice(0, -1).some(({ key }) => NOBODY_BY_NAME.test(key))) return null;
  const form = caseForm({ words: shown, head, tag }, tag === 'direct' ? 'oblique' : 'direct');
  if (!form) return null;
  const other = form.kind === 'same' ? own : `${own.slice(0, own.length - head.text.length)}${form.text}`;
  return tag === 'direct' ? { direct: own, oblique: other } : { direct: other, oblique: own };
}

/** Whether the phrase brings somebody in, or takes up whoever was brought in: not people at large. */
function isCertain({ head, words }: Found, before: readonly string[]): boolean {
  if (words.some((word) => word.key === 'एक' || isOne(word) || isAge(word) || word.name !== undefined))
    return true;
  return before.includes(lemmaOf(head)) || (before.length > 0 && TAKES_UP.test(lemmaOf(head)));
}

/** The nouns by which the article has brought in unnamed people, one by one. */
export function broughtIn(
  before: readonly string[],
  frame: Frame,
  people: readonly Found[],
): readonly string[] {
  if (frame.carrier || people.length === 0) return before;
  const fresh = people.filter((one) => one.single && !one.anybody && isCertain(one, []));
  return fresh.length > 0 ? [...new Set([...before, ...fresh.map(({ head }) => lemmaOf(head))])] : before;
}

/** The one unnamed person of whom the text tells after a frame; undefined where there are two, or none for sure. */
export function somebodyAfter(
  before: Somebody | undefined,
  frame: Frame,
  people: readonly Found[],
  known: readonly string[],
  place: Place,
): Somebody | undefined {
  if (frame.carrier) return before;
  const near = before && place.sentence - before.sentence <= REACH ? before : undefined;
  const { words } = frame.clause;
  const told = sourceStarts(frame.source);
  if (words.some(({ name, start }) => name?.class === 'person' && !told.has(start))) return undefined;
  const again = words.some(isHe);
  const crowd = people.some(({ single }) => !single) || (near?.crowd ?? false);
  const single = people.filter((one) => one.single);
  if (people.some(({ anybody }) => anybody)) return undefined;
  const lemmas = new Set(single.map(({ head }) => lemmaOf(head)));
  const one = single[0];
  if (!one) return near && { ...near, crowd, ...(again ? place : {}) };
  const lemma = lemmaOf(one.head);
  const other = near && near.lemma !== lemma && (again || near.sentence === place.sentence);
  const forms = toldAs(one);
  const gender = one.head.noun?.[0]?.gender;
  if (lemmas.size > 1 || other || !forms || !isCertain(one, known)) return undefined;
  return {
    text: forms.direct,
    ...forms,
    lemma,
    crowd: people.length > single.length,
    ...(gender ? { gender } : {}),
    range: rangeOf(one.words),
    ...place,
  };
}

/** In which words a pronoun stands for the one unnamed person; null where it is not certain. */
export function somebodyMeant(
  word: Word,
  somebody: Somebody | undefined,
  around: {
    readonly sentence: number;
    readonly paragraph: number;
    readonly verb: { readonly gender?: string | undefined };
    readonly led?: boolean | undefined;
    /** Several of another kind stand in the clause. */
    readonly crowded?: boolean | undefined;
    /** Somebody whose name is not known says it: the pronoun may mean them. */
    readonly told?: boolean | undefined;
  },
): { readonly text: string; readonly somebody: Somebody } | null {
  if (!somebody || !isHe(word) || around.led || around.told) return null;
  if (around.sentence - somebody.sentence > REACH || around.paragraph - somebody.paragraph > 1) return null;
  const direct = /^(वह|वो|वे)$/u.test(word.key);
  // "एक शख्स ने वारंट दिखाया। उन्होंने …": told of with respect is somebody else.
  if (/^(वे|उन)/u.test(word.key) && UNRESPECTED.test(somebody.lemma)) return null;
  if (/^(वे|उन)/u.test(word.key) && (somebody.crowd || around.crowded)) return null;
  const { gender } = around.verb;
  if (direct && gender && somebody.gender && gender !== somebody.gender) return null;
  return { text: direct ? somebody.direct : somebody.oblique, somebody };
}

/** "(बेटी सीमा ने …) कवि की इच्छा थी": by what somebody is called alone, a known one who is not whom the text was about. */
export function callsAnother({ clause: { words }, source }: Frame, { words: own }: Topic): boolean {
  const said = sourceStarts(source);
  const calls = new Set(own.flatMap(({ noun }) => noun?.map(({ lemma }) => lemma) ?? []));
  return words.some((word, i) => {
    const [reading] = word.noun ?? [];
    if (word.inside || word.name || said.has(word.start) || reading?.class !== 'person') return false;
    const bare = i === 0 || /^(?:mark|conjunction|coordinator)$/u.test(words[i - 1]?.pos ?? '');
    return bare && isGenitiveMarker(words[i + 1]) && reading.number === 'sg' && !calls.has(reading.lemma);
  });
}
