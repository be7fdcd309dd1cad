import { type Embedded, type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import { countOf, isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Surroundings } from '../memory/surroundings.ts';

/** How far back the text may have told of somebody else whom the pronoun means, in sentences. */
const REACH = 1;

const OF_ONE = /^उस(?:े|को|का|की|के|से)?$/u;
const OF_MANY = /^उन(?:्हें|को|का|की|के|से)?$/u;

/** Parts a phrase plays in a deed that is done to somebody or something, or with them. */
const DONE_TO: ReadonlySet<string> = new Set('direct dative genitive superessive instrumental'.split(' '));

/** "रेपो दर में कटौती कर": what is made more or less stands in में. */
const CHANGED = /^(?:कटौती|कमी|वृद्धि|बढ़ोतरी|बढोतरी|इजाफा|बदलाव|संशोधन|सुधार)$/u;

/** Things that are stopped, found, put out or set: "वाहन", "शव", "आग", "रेपो दर". */
const THINGS: ReadonlySet<string> = new Set(
  'vehicle weapon document building natural artefact measure money body animal'.split(' '),
);

const isPeople = ({ pos, noun, role }: Word) =>
  pos === 'noun' && (role === true || /^(?:person|office)$/u.test(noun?.[0]?.class ?? ''));

/** The nominals of a deed, with those of deeds within it. */
function nominalsOf(phrases: readonly Phrase[]): readonly Nominal[] {
  return phrases.flatMap((phrase): readonly Nominal[] => {
    if (phrase.kind === 'adverbial') return [];
    return phrase.kind === 'embedded' ? nominalsOf(phrase.phrases) : [phrase];
  });
}

/** The heads of a phrase: what stands before each genitive marker, and its last word. */
function headsOf({ group: { words } }: Nominal): readonly Word[] {
  const units = words.filter(({ inside, pos }) => !inside && pos !== 'parenthesis');
  return units.filter((_, i) => i === units.length - 1 || isGenitiveMarker(units[i + 1]));
}

const isPlural = (word: Word, words: readonly Word[]) =>
  /ों$/u.test(word.key) ||
  (word.noun?.every(({ number }) => number === 'pl') ?? false) ||
  words.some((one) => one.start < word.start && (countOf(one)?.value ?? 0) > 1);

/** "चालक का पीछा कर": a deed that is over before the next, or at which it is done. */
function isBefore({ verb }: Embedded): boolean {
  if (/^(?:conjunctive|adverbial)$/u.test(verb.shape)) return true;
  return (
    /^(?:infinitive|gerund)$/u.test(verb.shape) && verb.marker.length === 1 && verb.marker[0]?.key === 'पर'
  );
}

/** Deeds with those within them. */
function allDeeds(phrases: readonly Phrase[]): readonly Embedded[] {
  return phrases.flatMap((phrase) =>
    phrase.kind === 'embedded' ? [...allDeeds(phrase.phrases), phrase] : [],
  );
}

/** The deed that stands last before a word. */
function deedBefore({ start }: Word, deeds: readonly Embedded[]): Embedded | undefined {
  return allDeeds(deeds).findLast(
    (deed) => (phraseWords(deed).at(-1)?.start ?? start) < start && isBefore(deed),
  );
}

/** Whether somebody else than the one of these words was told of just before. */
function isBesideOthers({ text }: Word, { memory, sentence }: Surroundings): boolean {
  const { topic, somebody } = memory;
  const isNear = (one: { readonly sentence: number } | undefined) =>
    one !== undefined && sentence - one.sentence <= REACH;
  if (isNear(topic) && !topic?.text.includes(text)) return true;
  return isNear(somebody) && !somebody?.text.includes(text);
}

/** "चालक का पीछा कर ग्रामीणों ने उसे दबोच लिया": a pronoun of what the claim itself tells of in the deed before. */
export function isOfDeed(words: readonly Word[], at: number, around: Surroundings): boolean {
  const word = words[at] as Word;
  const one = OF_ONE.test(word.key);
  if (!one && !OF_MANY.test(word.key)) return false;
  const deed = deedBefore(word, around.deeds ?? []);
  if (!deed) return false;
  const told = new Set([...(around.said?.() ?? []), ...words.slice(0, at)].map(({ start }) => start));
  if (!phraseWords(deed).every(({ start }) => told.has(start))) return false;
  const nominals = nominalsOf(deed.phrases).filter(
    ({ tag, group }) =>
      (DONE_TO.has(tag) && (tag !== 'direct' || group.words.some(isGenitiveMarker))) ||
      (tag === 'locative' && CHANGED.test(deed.verb.conjunct?.key ?? '')),
  );
  const heads = nominals.flatMap((nominal) =>
    headsOf(nominal).map((head) => ({ head, words: nominal.group.words, tag: nominal.tag })),
  );
  if (phraseWords(deed).some(({ pos, pronoun }) => pos === 'pronoun' || pronoun === 'demonstrative'))
    return false;
  const people = heads.filter(({ head }) => head.name?.class === 'person' || isPeople(head));
  if (one) {
    const [person, ...more] = people.filter(({ head, words }) => !isPlural(head, words));
    // "पोर्टर का शव": whose it is and what it is are told in one phrase.
    if (person)
      return more.every(({ words }) => words === person.words) && !isBesideOthers(person.head, around);
    const things = heads.filter(
      ({ head, tag }) => tag !== 'direct' && !head.name && THINGS.has(head.noun?.[0]?.class ?? ''),
    );
    return things.length > 0 && !around.memory.somebody && !isBesideOthers(things[0]?.head as Word, around);
  }
  const many = people.filter(
    ({ head, words }) => isPlural(head, words) || head.name?.class === 'person' || head.role === true,
  );
  return many.length > 0 && !isBesideOthers(many[0]?.head as Word, around);
}
