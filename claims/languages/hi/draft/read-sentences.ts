import { quotedStarts } from '../clause/quotations.ts';
import { cutSentence, framesOf } from '../frame/index.ts';
import type { Frame, SourceWords } from '../frame/types.ts';
import type { TaggedSentence } from '../tag/index.ts';
import type { Word } from '../tag/word.ts';
import type { DraftContext } from './context.ts';
import { learnFrame } from './known/learn.ts';
import { forgetPeople, remember, rememberCountries } from './memory.ts';
import type { Memory } from './memory-types.ts';
import { noSpeech, type Speech, speechOf } from './running-speech.ts';
import { nameSource } from './speaker.ts';

/** Sentences from the top after which salience has halved. */
const SALIENCE_HALF = 8;

function salienceOf(index: number): number {
  return Math.max(0.05, 1 / (1 + index / SALIENCE_HALF));
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

/** Reads the sentences of a document one after the other: what is read earlier says who speaks and acts in what comes later. */
export function readSentences(
  text: string,
  sentences: readonly TaggedSentence[],
  start: { readonly memory: Memory; readonly isStory: boolean },
): SentenceRead[] {
  const quoted = quotedStarts(
    sentences.map(({ sentence, words }) => ({ paragraph: sentence.paragraph, tokens: words })),
  );
  const cut = sentences.map(({ words }, i) => cutSentence(words, quoted[i] ?? false));
  let { memory } = start;
  let speech: SourceWords | undefined;
  const { runningAt, speechAfter } = speechOf(sentences);
  let told: Speech = noSpeech;
  return sentences.map(({ sentence, words }, i) => {
    const { index, paragraph } = sentence;
    const running = runningAt(i, told);
    const read = framesOf(cut[i] ?? cutSentence(words, false), {
      quoted: quoted[i] ?? false,
      ...(speech ? { speech } : {}),
      ...(running ? { running } : {}),
    });
    speech = quoted[i + 1] ? read.speech : undefined;
    const clauses: ClauseRead[] = [];
    memory = rememberCountries(memory, words);
    if (read.frames.length === 0) memory = forgetPeople(memory, words);
    for (const raw of read.frames) {
      const frame = nameSource(raw, memory, index, paragraph);
      const before = clauses.at(-1)?.frame;
      const context: DraftContext = {
        text,
        memory,
        sentence: index,
        paragraph,
        salience: salienceOf(index),
        ...(before ? { before } : {}),
      };
      clauses.push({ frame, context, moment: memory.nouns.now });
      const place = { paragraph, sentence: index };
      const isLast = !start.isStory && i === sentences.length - 1 && raw === read.frames.at(-1);
      if (isLast) learnFrame(memory.nouns, frame, place);
      else memory = remember(memory, frame, text, place);
    }
    told = speechAfter(
      i,
      told,
      clauses.map(({ frame }) => frame),
    );
    return { words, clauses, memory, moment: memory.nouns.now };
  });
}
