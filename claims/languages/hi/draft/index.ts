import { once } from '../../../once.ts';
import type { Draft, Drafts } from '../../language.ts';
import { quotedStarts } from '../clause/quotations.ts';
import { readFrames } from '../frame/index.ts';
import type { Frame, SourceWords } from '../frame/types.ts';
import type { TaggedSentence } from '../tag/index.ts';
import type { Word } from '../tag/word.ts';
import { ageClaims } from './age-claims.ts';
import { agentlessClaims, clauseClaims, originClaims } from './clause-claims.ts';
import type { DraftContext } from './context.ts';
import { distributiveClaims } from './distribute.ts';
import { eventNounClaims } from './event-noun-claims.ts';
import { gappedClaims, shareClaims } from './gapped-claims.ts';
import { gerundClaims } from './gerund-claims.ts';
import { joinedBefore } from './joined-before.ts';
import { learnFrame } from './known/learn.ts';
import { mattersIn } from './matter/find.ts';
import { contextOf } from './matter/fits.ts';
import { illnessOfStory, withIllness } from './matter/illness.ts';
import { underMatter } from './matter/tell.ts';
import { emptyMemory, forgetPeople, remember, rememberCountries } from './memory.ts';
import type { Memory } from './memory-types.ts';
import { participleClaims } from './participle-claims.ts';
import { epithetsIn, withEpithet } from './people/epithets.ts';
import { relativeClaims } from './relative-claims.ts';
import { roleClaims } from './role-claims.ts';
import { rowClaims } from './row-claims.ts';
import { noSpeech, type Speech, speechOf } from './running-speech.ts';
import { seriesClaims } from './series-claims.ts';
import { filedAt } from './setting/filed.ts';
import { withPlaceBefore } from './setting/front.ts';
import type { StoryPlaces } from './setting/home.ts';
import type { Where, Whereabouts } from './setting/where.ts';
import { nameSource } from './speaker.ts';
import { keepStanding, standsAlone } from './standing.ts';
import { saidClaim, statementClaims } from './statement-claims.ts';
import { SHORTEST_STORY, saysOfWhat } from './substance.ts';
import type { Reading } from './told-together.ts';
import { withSentenceBefore } from './with-before.ts';

/** Of fewer sentences each stands right beside the place and the day. */
export const SHORTEST_PLACED = 4;

/** Sentences from the top after which salience has halved. */
const SALIENCE_HALF = 8;

function salienceOf(index: number): number {
  return Math.max(0.05, 1 / (1 + index / SALIENCE_HALF));
}

/** Claims beside those of the clause itself: what its phrases presuppose. */
function presupposed(frame: Frame, context: DraftContext): Draft[] {
  if (frame.blocks.includes('unresolved-speaker')) return [];
  return [...participleClaims(frame, context), ...roleClaims(frame, context), ...ageClaims(frame, context)];
}

function frameClaims(frame: Frame, context: DraftContext): Draft[] {
  const several =
    gappedClaims(frame, context) ??
    seriesClaims(frame, context) ??
    shareClaims(frame, context) ??
    rowClaims(frame, context);
  if (several) return several;
  const own = distributiveClaims(frame, context) ?? clauseClaims(frame, context);
  return [
    ...own,
    ...agentlessClaims(frame, context, own),
    ...eventNounClaims(frame, context),
    ...gerundClaims(frame, context),
    ...originClaims(frame, context),
    ...relativeClaims(frame, context),
  ];
}

/** What only carries another clause, or what is only wanted, is no claim of its own. */
function isToldAlone({ carrier, blocks }: Frame): boolean {
  return !carrier && !blocks.includes('wish');
}

/** What a speaker says is told as "X ने कहा कि …" only where it cannot be told on its own. */
function statements({ frame, context }: Reading, readings: readonly Reading[]): Draft[] {
  const untold = frame.contents.filter((content) => {
    const reading = readings.find((other) => other.frame.clause === content.clause);
    return !reading?.drafts.some(standsAlone);
  });
  return statementClaims({ ...frame, contents: untold }, context);
}

function speaksOfSelf({ clause }: Frame): boolean {
  return clause.words.some((word) => word.pronoun === 'first-second');
}

/** What a speaker says of himself in a sentence that does not name him is told as "X ने कहा कि …". */
function said({ frame, context, drafts }: Reading, readings: readonly Reading[]): Draft[] {
  const told = readings.some((other) => other.frame.contents.some(({ clause }) => clause === frame.clause));
  if (told || frame.carrier || !speaksOfSelf(frame) || drafts.some(standsAlone)) return [];
  const draft = saidClaim(frame, context);
  return draft ? [draft] : [];
}

/** A draft with where the story sets it, where it names no place. */
function placed({ claim, form }: Draft, where: Where | undefined): Draft {
  if (where === undefined || claim.text.includes(where.name)) return { claim, form };
  const told = where.isOfStory ? { home: { text: where.name } } : { where: { text: `${where.name} में` } };
  return { claim, form: { ...form, ...told } };
}

/** A draft that says of nothing is left out. */
function blocked(draft: Draft, words: readonly Word[]): Draft {
  if (saysOfWhat(draft, words)) return draft;
  return { ...draft, form: { ...draft.form, blocks: [...draft.form.blocks, 'of-nothing'] } };
}

/** The drafts of a story with what it is of, and who its people are. */
function inFull(
  drafts: readonly Draft[],
  text: string,
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): readonly Draft[] {
  const matters = mattersIn(sentences, title);
  const epithets = epithetsIn(sentences);
  const illness = illnessOfStory(sentences, title);
  const context = once(() => contextOf(text, sentences, title));
  return drafts.map((draft) => {
    const own = matters.length > 0 ? underMatter(draft, matters, context()) : draft;
    const told = illness ? withIllness(own, illness, context()) : own;
    return epithets.size > 0 ? withEpithet(told, epithets, text) : told;
  });
}

/** The drafts of all claims of a document, sentence by sentence; what is read earlier resolves what comes later. */
export function draftClaims(
  text: string,
  sentences: readonly TaggedSentence[],
  setting?: {
    readonly places: StoryPlaces;
    readonly whereabouts: Whereabouts;
    readonly dateline?: string | undefined;
    readonly title?: TaggedSentence | undefined;
  },
): Drafts {
  const drafts: Draft[] = [];
  const isStory = sentences.length >= SHORTEST_PLACED;
  const quoted = quotedStarts(
    sentences.map(({ sentence, words }) => ({ paragraph: sentence.paragraph, tokens: words })),
  );
  let memory: Memory = emptyMemory(setting?.places, filedAt(text, setting?.dateline));
  let speech: SourceWords | undefined;
  const { runningAt, speechAfter } = speechOf(sentences);
  let told: Speech = noSpeech;
  let last: readonly Reading[] = [];
  for (const [i, { sentence, words }] of sentences.entries()) {
    const { index, paragraph } = sentence;
    const running = runningAt(i, told);
    const read = readFrames(words, {
      quoted: quoted[i] ?? false,
      ...(speech ? { speech } : {}),
      ...(running ? { running } : {}),
    });
    speech = quoted[i + 1] ? read.speech : undefined;
    const readings: Reading[] = [];
    memory = rememberCountries(memory, words);
    if (read.frames.length === 0) memory = forgetPeople(memory, words);
    for (const raw of read.frames) {
      const frame = nameSource(raw, memory, index, paragraph);
      const before = readings.at(-1)?.frame;
      const context: DraftContext = {
        text,
        memory,
        sentence: index,
        paragraph,
        salience: salienceOf(index),
        ...(before ? { before } : {}),
      };
      readings.push({ frame, context, drafts: isToldAlone(frame) ? frameClaims(frame, context) : [] });
      const place = { paragraph, sentence: index };
      // Behind the last clause of a few sentences nothing is told by more than its nouns.
      const isLast = !isStory && i === sentences.length - 1 && raw === read.frames.at(-1);
      if (isLast) learnFrame(memory.nouns, frame, place);
      else memory = remember(memory, frame, text, place);
    }
    told = speechAfter(
      i,
      told,
      readings.map(({ frame }) => frame),
    );
    const from = drafts.length;
    const together = withSentenceBefore(last, readings);
    for (const reading of readings) {
      if (together.length === 0) drafts.push(...reading.drafts);
      drafts.push(...presupposed(reading.frame, reading.context));
      drafts.push(...(reading.frame.carrier ? statements(reading, readings) : said(reading, readings)));
    }
    drafts.push(...(together.length > 0 ? together : joinedBefore(last, readings)));
    last = readings;
    for (let at = from; at < drafts.length; at++) {
      const draft = drafts[at] as Draft;
      const first = draft.claim.spans[0];
      const told = first && setting?.whereabouts(first, draft.form.sentence);
      const where = told?.isOfStory && !isStory ? undefined : told;
      const own = placed(draft, where);
      const isOneEvent = memory.scene?.other === undefined;
      const standing = sentences.length >= SHORTEST_STORY ? blocked(own, words) : own;
      drafts[at] = where && isStory ? withPlaceBefore(standing, where, { text, isOneEvent }) : standing;
    }
  }
  return keepStanding(isStory ? inFull(drafts, text, sentences, setting?.title) : drafts);
}
