import { type AdverbGroup, allWords, type NounGroup, type VerbGroup } from '../chunk/types.ts';
import type { CaseTag } from '../closed/postpositions.ts';
import type { Word } from '../tag/word.ts';

/** A verb without tense with the phrases that belong to it: "यूक्रेन पर आक्रमण करने के कारण". */
export interface Embedded {
  readonly kind: 'embedded';
  readonly verb: VerbGroup;
  readonly phrases: readonly Phrase[];
  readonly tag: CaseTag;
}

/** A noun phrase of a clause, with the participle that modifies it from the left. */
export interface Nominal {
  readonly kind: 'nominal';
  readonly group: NounGroup;
  readonly tag: CaseTag;
  readonly participle?: Embedded;
}

export interface Adverbial {
  readonly kind: 'adverbial';
  readonly group: AdverbGroup;
}

export type Phrase = Nominal | Embedded | Adverbial;

/** A phrase that was cut in two: what is bare, and what keeps the marker. */
export const inTwo = ([left, right]: readonly [NounGroup, NounGroup]): [Nominal, Nominal] => [
  { kind: 'nominal', group: left, tag: 'direct' },
  { kind: 'nominal', group: right, tag: right.tag },
];

/** The words of a phrase in order, its marker included. */
export function phraseWords(phrase: Phrase): readonly Word[] {
  if (phrase.kind === 'adverbial') return phrase.group.words;
  if (phrase.kind === 'nominal' && !phrase.participle) return allWords(phrase.group);
  const words: Word[] = [];
  gather(phrase, words);
  return words;
}

/** Into one list: phrases may stand in each other hundreds deep. */
function gather(phrase: Phrase, words: Word[]): void {
  if (phrase.kind === 'adverbial') {
    words.push(...phrase.group.words);
    return;
  }
  if (phrase.kind === 'embedded') {
    for (const inner of phrase.phrases) gather(inner, words);
    words.push(...allWords(phrase.verb));
    return;
  }
  if (phrase.participle) gather(phrase.participle, words);
  words.push(...allWords(phrase.group));
}

/** The core of a phrase: without its marker, and for a noun phrase without its participle. */
export function coreWords(phrase: Phrase): readonly Word[] {
  if (phrase.kind === 'nominal') return phrase.group.words;
  if (phrase.kind === 'adverbial') return phrase.group.words;
  return [...phrase.phrases.flatMap(phraseWords), ...phrase.verb.words];
}

/** The marker of a phrase. */
export function markerWords(phrase: Phrase): readonly Word[] {
  if (phrase.kind === 'nominal') return phrase.group.marker;
  return phrase.kind === 'embedded' ? phrase.verb.marker : [];
}

/** The nominals among phrases, with those of their participles and of verbs without tense. */
export function nominalsIn(phrases: readonly Phrase[]): readonly Nominal[] {
  return phrases.flatMap((phrase): readonly Nominal[] => {
    if (phrase.kind === 'adverbial') return [];
    if (phrase.kind === 'embedded') return nominalsIn(phrase.phrases);
    return [phrase, ...nominalsIn(phrase.participle?.phrases ?? [])];
  });
}

/** "इसकी वजह": what is said to be the reason; "इसकी वजह से" only tells why. */
export const isReasonItself = (phrase: Phrase) =>
  phrase.kind === 'nominal' && phrase.tag === 'cause' && phrase.group.marker.at(-1)?.key === 'वजह';
