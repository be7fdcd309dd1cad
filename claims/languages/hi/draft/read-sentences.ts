import { quotedStarts } from '../clause/quotations.ts';
import { alleges, isStillAlleged } from '../frame/alleged.ts';
import { cutSentences, framesOf } from '../frame/index.ts';
import { turnsToAnother } from '../frame/ties.ts';
import type { Frame, SourceWords } from '../frame/types.ts';
import type { TaggedSentence } from '../tag/index.ts';
import type { Word } from '../tag/word.ts';
import type { Ledger } from './known/ledger.ts';
import type { DraftContext } from './memory/context.ts';
import type { Heard, Memory } from './memory/memory-types.ts';
import { hear, namesSomebody, remember, rememberCountries } from './remember.ts';
import { withUnread } from './salience/scope.ts';
import { noSpeech, type Speech, speechOf } from './speech/running-speech.ts';
import { nameSource } from './speech/speaker.ts';

/** Sentences from the top after which salience has halved. */
const SALIENCE_HALF = 8;

function salienceOf(index: number): number {
  return Math.max(0.05, 1 / (1 + index / SALIENCE_HALF));
}

/** A clause with whom the story tells of before it, and the moment of the ledger. */
interface ClauseHeard {
  readonly frame: Frame;
  readonly heard: Heard;
  readonly moment: number;
}

/** A sentence with its clauses, as they were heard. */
interface SentenceHeard extends TaggedSentence {
  readonly clauses: readonly ClauseHeard[];
  /** Nothing of it is read, and whoever it names may be meant by the next pronoun. */
  readonly forgets: boolean;
  readonly moment: number;
}

/** Reads the frames of sentences one after the other: what is read earlier says who speaks and acts in what comes later. */
function hearSentences(sentences: readonly TaggedSentence[], nouns: Ledger): SentenceHeard[] {
  const quoted = quotedStarts(
    sentences.map(({ sentence, words }) => ({ paragraph: sentence.paragraph, tokens: words })),
  );
  const cut = cutSentences(
    sentences.map(({ words }) => words),
    quoted,
  );
  const { runningAt, speechAfter } = speechOf(sentences);
  let speech: SourceWords | undefined;
  let told: Speech = noSpeech;
  let heard: Heard = {};
  let allegedIn: number | undefined;
  return cut.map((one, i) => {
    const { sentence, words } = sentences[i] as TaggedSentence;
    const { index, paragraph } = sentence;
    const alleged = allegedIn === paragraph && isStillAlleged(words, one.clauses);
    allegedIn = alleged || alleges(one.clauses) ? paragraph : undefined;
    const running = runningAt(i, told);
    const read = framesOf(one, {
      quoted: quoted[i] ?? false,
      ...(speech ? { speech } : {}),
      ...(running ? { running } : {}),
      ...(alleged ? { alleged } : {}),
    });
    speech = quoted[i + 1] ? read.speech : undefined;
    const forgets = read.frames.length === 0 && namesSomebody(words);
    if (forgets) heard = { ...heard, topic: undefined, speaker: undefined };
    if (heard.speaker && turnsToAnother(words))
      heard = { ...heard, speaker: { ...heard.speaker, turned: index } };
    heard = { ...heard, scope: withUnread(heard.scope, words, read.frames, { paragraph, sentence: index }) };
    const clauses = read.frames.map((raw): ClauseHeard => {
      const frame = nameSource(raw, heard, index, paragraph);
      const clause = { frame, heard, moment: nouns.now };
      heard = hear(heard, nouns, frame, { paragraph, sentence: index });
      return clause;
    });
    told = speechAfter(
      i,
      told,
      clauses.map(({ frame }) => frame),
    );
    return { sentence, words, clauses, forgets, moment: nouns.now };
  });
}

/** A clause with what was known before it, and at which moment of the ledger. */
export interface ClauseRead {
  readonly frame: Frame;
  readonly context: DraftContext;
  readonly moment: number;
}

/** A sentence with its clauses, and what was known behind it. */
export interface SentenceRead {
  readonly words: readonly Word[];
  readonly clauses: readonly ClauseRead[];
  readonly memory: Memory;
  readonly moment: number;
}

/**
 * Reads the sentences of a document, each clause with what those before it tell; what the last clause tells only where
 * it `isStory`, whose places are told by it.
 */
export function readSentences(
  text: string,
  sentences: readonly TaggedSentence[],
  { memory: start, isStory }: { readonly memory: Memory; readonly isStory: boolean },
): SentenceRead[] {
  const { nouns } = start;
  let memory = start;
  return hearSentences(sentences, nouns).map(({ sentence, words, clauses, forgets, moment }, i) => {
    const { index, paragraph } = sentence;
    memory = rememberCountries(memory, words);
    if (forgets) memory = { ...memory, somebody: undefined };
    const read = clauses.map(({ frame, heard, moment }, n): ClauseRead => {
      const before = clauses[n - 1]?.frame;
      const known = { ...memory, ...heard };
      const context: DraftContext = {
        text,
        memory: known,
        sentence: index,
        paragraph,
        salience: salienceOf(index),
        ...(before ? { before } : {}),
      };
      const isLast = i === sentences.length - 1 && n === clauses.length - 1;
      nouns.now = moment;
      if (isStory || !isLast) memory = remember(known, frame, text, { paragraph, sentence: index });
      return { frame, context, moment };
    });
    return { words, clauses: read, memory, moment };
  });
}
