import type { Gender } from '../../../model.ts';
import type { Range } from '../../../text/range.ts';
import { phraseWords, rangeOf } from '../clause/phrases.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import { sceneOf } from './scene.ts';

/** Something mentioned that a later pronoun or "दोनों देश" may stand for. */
export interface Mention {
  readonly text: string;
  readonly range: Range;
  readonly paragraph: number;
  readonly sentence: number;
}

/** What the text so far offers as antecedents. Each step gives a new memory. */
export interface Memory {
  readonly countryPair?: Mention;
  readonly personPair?: Mention;
  /** The only person who acted in the last sentence that named one. */
  readonly person?: Mention;
  /** The last action noun of each gender: what "यह … होने वाली थी" is about. */
  readonly action?: Mention & { readonly gender: Gender };
  /** Where the story's event happened, as its lead tells it; gone once another place had such an event. */
  readonly scene?: Scene;
  /** Full phrases by the lemma of their head: what "इस समझौते" is about. */
  readonly phrases: ReadonlyMap<string, Mention>;
}

/** The place of the story's event: the words of the phrase with its marker. */
export interface Scene {
  readonly words: readonly Word[];
  readonly paragraph: number;
}

export const EMPTY_MEMORY: Memory = { phrases: new Map() };

function unitsOf(words: readonly Word[]): Word[] {
  return words.filter((word) => !word.inside);
}

/** Two names of one kind joined by और, at the top of the phrase. */
function pairIn(words: readonly Word[], kind: 'place' | 'person'): Range | null {
  const units = unitsOf(words);
  for (let i = 0; i + 2 < units.length; i++) {
    const [a, joiner] = [units[i] as Word, units[i + 1] as Word];
    if (joiner.pos !== 'coordinator' || joiner.text === ',' || a.name?.class !== kind) continue;
    if (i > 0 && (units[i - 1] as Word).pos === 'coordinator') continue;
    const b = units.slice(i + 2).find((unit) => unit.name?.class === kind);
    if (!b) continue;
    const between = units.slice(i + 2, units.indexOf(b));
    if (
      kind === 'place' &&
      (between.length > 0 || a.name?.category !== 'country' || b.name?.category !== 'country')
    )
      continue;
    if (between.some((unit) => unit.pos === 'coordinator')) continue;
    const tail = words.slice(words.indexOf(b), words.indexOf(b) + b.length);
    return rangeOf([a, ...tail]);
  }
  return null;
}

function pairText(words: readonly Word[], range: Range): string {
  return unitsOf(words)
    .filter((word) => word.name && word.start >= range.start && word.start < range.end)
    .map((word) => word.name?.canonical ?? word.text)
    .join(' और ');
}

function personsIn(words: readonly Word[]): Word[] {
  return unitsOf(words).filter((word) => word.name?.class === 'person');
}

/** Several people who could be meant by वे and उन्हें. */
function isCrowd(word: Word): boolean {
  const reading = word.noun?.[0];
  return (
    word.pos === 'noun' &&
    (reading?.class === 'person' || reading?.class === 'office') &&
    /ों$/u.test(word.key)
  );
}

function isPersonal(word: Word): boolean {
  return (
    (word.pos === 'pronoun' && word.pronoun === 'personal') ||
    (word.pronoun === 'demonstrative' && word.pos === 'pronoun' && /^(वह|वे|वो)$/u.test(word.key))
  );
}

function actionOf(frame: Frame, text: string, paragraph: number, sentence: number): Memory['action'] {
  const noun =
    frame.verb.conjunct ??
    frame.parts
      .map((part) => part.phrase)
      .flatMap((phrase) => (phrase.kind === 'nominal' ? [phrase.group.head] : []))
      .findLast((head) => head.noun?.[0]?.class === 'event');
  const reading = noun?.noun?.[0];
  if (!noun || !reading || reading.class !== 'event') return undefined;
  const agents =
    frame.subject?.phrase.kind === 'nominal'
      ? unitsOf(frame.subject.phrase.group.words).filter((word) => word.name)
      : [];
  if (agents.length === 0) return undefined;
  const names = agents.filter((word) => word.name?.class === 'person');
  const list = (names.length > 0 ? names : agents).map(
    (word) => word.name?.canonical ?? text.slice(word.start, word.end),
  );
  return {
    text: `${list.join(' और ')} की ${noun.text}`,
    range: { start: noun.start, end: noun.end },
    paragraph,
    sentence,
    gender: reading.gender,
  };
}

/** Adds what a frame mentions. */
export function remember(
  memory: Memory,
  frame: Frame,
  text: string,
  { paragraph, sentence }: { readonly paragraph: number; readonly sentence: number },
): Memory {
  const phrases = new Map(memory.phrases);
  let { countryPair, personPair, person } = memory;
  for (const part of frame.parts) {
    if (part.phrase.kind !== 'nominal') continue;
    const words = part.phrase.group.words;
    const countries = pairIn(words, 'place');
    if (countries) countryPair = { text: pairText(words, countries), range: countries, paragraph, sentence };
    const pair = pairIn(words, 'person');
    if (pair) personPair = { text: pairText(words, pair), range: pair, paragraph, sentence };
    const head = part.phrase.group.head;
    const lemma = head.noun?.[0]?.lemma;
    if (lemma && words.length > 1 && words[0]?.pos !== 'determiner' && words[0]?.pos !== 'pronoun') {
      const range = rangeOf(words);
      if (!phrases.has(lemma))
        phrases.set(lemma, { text: text.slice(range.start, range.end), range, paragraph, sentence });
    }
  }
  const named = frame.parts.flatMap((part) => personsIn(phraseWords(part.phrase)));
  // "वे … अनंत कुमार से हारे": whoever the pronoun stands for makes two.
  const another = frame.parts.some((part) => phraseWords(part.phrase).some(isPersonal)) && named.length > 0;
  const people = new Set(
    [...named, ...(frame.source ? personsIn(frame.source.words) : [])].map(
      (word) => word.name?.canonical ?? word.text,
    ),
  );
  const speaksOf = frame.parts.some((part) => phraseWords(part.phrase).some(isPersonal));
  const crowd = frame.parts.some((part) => phraseWords(part.phrase).some(isCrowd));
  if (person && people.size === 0 && speaksOf && sentence - person.sentence <= 1)
    person = { ...person, paragraph, sentence };
  if (crowd) person = undefined;
  else if (
    another ||
    people.size > 1 ||
    (person && person.sentence === sentence && people.size === 1 && !people.has(person.text))
  )
    person = undefined;
  else if (people.size === 1) {
    const actor = (named[0] ?? personsIn(frame.source?.words ?? [])[0]) as Word;
    person = {
      text: actor.name?.canonical ?? actor.text,
      range: { start: actor.start, end: actor.end },
      paragraph,
      sentence,
    };
  }
  const scene = sceneOf(memory.scene, frame, { paragraph, sentence });
  const action = actionOf(frame, text, paragraph, sentence) ?? memory.action;
  return {
    phrases,
    ...(countryPair ? { countryPair } : {}),
    ...(personPair ? { personPair } : {}),
    ...(person ? { person } : {}),
    ...(scene ? { scene } : {}),
    ...(action ? { action } : {}),
  };
}
