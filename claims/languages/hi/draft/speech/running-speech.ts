import { insideAfter } from '../../clause/quotations.ts';
import { canGoOn, givesFigure, type Running } from '../../frame/running.ts';
import { accordingTo } from '../../frame/sources/according.ts';
import { liesBack } from '../../frame/stance/outlook.ts';
import { turnsElsewhere, turnsToAnother } from '../../frame/ties.ts';
import type { Frame, SourceWords } from '../../frame/types.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import { closes, closingSources, namesSource } from './closing-sources.ts';
import {
  anotherActs,
  isViewOfMany,
  opensWithPerson,
  resumes,
  speaks,
  speaksOfSelf,
  tellsOfNobodyElse,
} from './speaks-on.ts';

/** Sentences of a list that a line "X ने कहा" heads. */
const LIST = 14;
/** Sentences between two of one speaker that are still theirs, and that may be where they tell of nobody else. */
const BETWEEN = 2;
const BETWEEN_ALONE = 4;
const BETWEEN_ALL = 6;

/** A line that only says who speaks: "मंत्रालय ने कहा:". What is said follows in lines of their own. */
function heads(words: readonly Word[], frames: readonly Frame[]): boolean {
  const frame = frames[0];
  // What closes with a full stop or a quotation has said what it says.
  const ended = /^[।.”"’'`´]{1,2}$/u.test(words.at(-1)?.text ?? '');
  return frames.length === 1 && !ended && !asks(words) && frame?.blocks.includes('no-content') === true;
}

/** "… देरी करने को कहा": who was asked for something heads no list, and nothing goes on from it. */
function asks(words: readonly Word[]): boolean {
  return words.some(
    ({ key }, i) => key === 'को' && words[i + 1] !== undefined && speaks(words[i + 1] as Word),
  );
}

/** "रोक जारी रखने की बात कही": what is said is told at once. */
const saysDeed = ({ verb }: Frame) => verb.conjunct?.key === 'बात' && verb.root === 'कह';

/** What somebody told the police or a court in writing, from beginning to end. */
const COMPLAINT = /^(?:तहरीर|शिकायत|एफआईआर|प्राथमिकी|परिवाद|आरोपपत्र|चार्जशीट)$/u;
const TELLS_ITSELF: ReadonlySet<string> = new Set(
  'पुलिस अदालत कोर्ट न्यायालय हाईकोर्ट डीसीपी एसपी एसएसपी थाना थाने जांच पूछताछ'.split(' '),
);

/** The complaint that a sentence tells from: "तहरीर के मुताबिक …". */
function complaintIn(frames: readonly Frame[]): SourceWords | undefined {
  return frames.findLast(({ source }) => COMPLAINT.test(source?.words.at(-1)?.key ?? ''))?.source;
}

/** "विशेषज्ञों", "ग्रामीणों": nobody by name, and no office. */
function areMany({ words }: SourceWords): boolean {
  return /ों$/u.test(words.at(-1)?.key ?? '') && !words.some(({ name }) => name?.class === 'person');
}

/** Somebody by name or office, and no body: what it has, the paper knows as well. */
function isSomebody(source: SourceWords): boolean {
  const head = source.words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  if (!head || areMany(source)) return false;
  return head.name
    ? head.name.class === 'person'
    : head.role === true || /^(?:person|office)$/u.test(head.noun?.[0]?.class ?? '');
}

/** "फिर", "इसके बाद": what came next in what somebody tells. */
const NEXT = /^(?:फिर|इसके बाद|इसी दौरान|इसी बीच|तभी)$/u;

/** Who tells how something came about, one thing after another. */
const TELLS_ON =
  /^(?:पुलिस|सूत्रों|अधिकारियों|प्रत्यक्षदर्शियों|चश्मदीदों|ग्रामीणों|परिजनों|स्वजन|स्वजनों|लोगों|यात्रियों|पड़ोसियों|जांच)$/u;

/** How many words at the head of a sentence say that it tells what came next; "फिर भी" and "इसके बाद से" say something else. */
function nextLength(words: readonly Word[]): number {
  const [first, second] = words;
  const length = NEXT.test(first?.key ?? '') ? 1 : NEXT.test(`${first?.key} ${second?.key}`) ? 2 : 0;
  return /^(?:भी|से|ही|तो)$/u.test(words[length]?.key ?? '') ? 0 : length;
}

/** "उसने", "उन्होंने", "वे": whoever was told of. */
const TOLD_OF = /^(?:उसने|उन्होंने|इन्होंने|इसने|वे|वह)$/u;

/** Whether a word names people or animals of a kind that the sentence before told of, and no body. */
function isToldOf(word: Word | undefined, before: ReadonlySet<string>): boolean {
  if (!word) return false;
  if (TOLD_OF.test(word.key)) return true;
  const [noun] = word.noun ?? [];
  return (
    word.name === undefined &&
    word.role !== true &&
    /^(?:person|animal|vehicle)$/u.test(noun?.class ?? '') &&
    before.has(noun?.lemma ?? '')
  );
}

/** Whether all who act in a sentence were told of in the one before it: nobody else's deeds are told by whoever spoke there. */
function tellsOfSame(words: readonly Word[], before: readonly Word[]): boolean {
  const lemmas = new Set(before.flatMap(({ noun }) => noun?.map(({ lemma }) => lemma) ?? []));
  const acting = words.flatMap(({ key, tag, pos }, i) =>
    key === 'ने' ? [words[i - 1]] : pos === 'pronoun' && tag === 'ergative' ? [words[i]] : [],
  );
  if (acting.length > 0) return acting.every((word) => isToldOf(word, lemmas));
  const [first, marker] = words;
  return marker?.pos !== 'postposition' && isToldOf(first, lemmas);
}

/** "पुलिस के मुताबिक … । फिर …": whether a sentence goes on in what a body or people told of somebody else. */
function comesNext(words: readonly Word[], source: SourceWords, before: readonly Word[]): boolean {
  const length = nextLength(words);
  const own = source.words.at(-1)?.key ?? '';
  return (
    length > 0 &&
    TELLS_ON.test(own) &&
    !namesSource(words) &&
    !words.some(({ key }, i) => words[i + 1]?.key === 'ने' && (key === own || TELLS_ITSELF.has(key))) &&
    tellsOfSame(words.slice(length), before)
  );
}

/** What is known of whose speech it is before the sentence at `at`. */
export interface Speech {
  readonly source?: SourceWords;
  /** Left to the list that a line heads. */
  readonly list: number;
  /** A quotation was opened that nothing closes. */
  readonly open: boolean;
  /** What was said stood in quotation marks, or before its speaker: it is over. */
  readonly over: boolean;
  /** What was said gives figures. */
  readonly figures: boolean;
  /** It was said in words. */
  readonly said: boolean;
  /** The sentence itself says who said so in words. */
  readonly near?: boolean;
  /** What was said last lay back when it was said. */
  readonly back?: boolean;
  /** Who spoke last by name in the paragraph, and in which sentence. */
  readonly last?: { readonly source: SourceWords; readonly at: number } | undefined;
  /** The complaint that the paragraph goes on telling from. */
  readonly complaint?: SourceWords | undefined;
}

export const noSpeech: Speech = { list: 0, open: false, over: false, figures: false, said: false };

/** "X ने कहा कि …", "X का कहना है कि …": in words of their own, and no charge, promise or order. */
function inWords(frames: readonly Frame[]): boolean {
  return frames.some(
    ({ carrier, clause, verb }) =>
      clause.quoted ||
      (carrier &&
        ((!verb.conjunct && /^(कह|बता|बोल|लिख|जोड़|मान)$/u.test(verb.root)) ||
          clause.words.some(({ key }) => key === 'कहना' || key === 'मानना' || key === 'जानकारी'))),
  );
}

/** "मंत्री मोहन राय के मुताबिक": what somebody by name or office told is told on as well. */
function inTheirView(frames: readonly Frame[]): boolean {
  return frames.some(({ clause }) => {
    const source = accordingTo(clause);
    return source !== undefined && isSomebody(source);
  });
}

/** Reads whose speech each sentence of a document may go on with. */
export function speechOf(sentences: readonly TaggedSentence[]) {
  const closings = closingSources(sentences);
  const sameParagraph = (a: number, b: number) =>
    sentences[a]?.sentence.paragraph === sentences[b]?.sentence.paragraph;

  /** Whose speech the sentence at `at` may go on with, after what stands before it. */
  function runningAt(at: number, speech: Speech): Running | undefined {
    const closing = closings[at];
    const { source, complaint } = speech;
    if (complaint && !closing && goesOnTelling(at)) return { source: complaint, sure: true };
    if (source && speech.list > 0) return { source, sure: true };
    if (source && at > 0 && sameParagraph(at - 1, at)) {
      if (speech.open) return { source, sure: true };
      const [before = [], own = []] = [at - 1, at].map((one) => sentences[one]?.words ?? []);
      if (!speech.over && comesNext(own, source, before)) return { source, sure: true };
      const turns = areMany(source) && opensWithPerson(sentences[at]?.words ?? []);
      if (!turns && isResumed(at, source)) return { source, sure: true, between: true };
      if (!closing && !speech.over)
        return {
          source,
          sure: false,
          figures: speech.figures,
          said: speech.said,
          near: speech.near === true && isSomebody(source),
          back: speech.back === true,
        };
    }
    if (closing) return { source: closing, sure: true, closed: closes(sentences[at + 1]?.words ?? []) };
    const { last } = speech;
    const between = last && sameParagraph(last.at, at) && at - last.at <= BETWEEN_ALL;
    return between && !areMany(last.source) && isResumed(at, last.source, last.at)
      ? { source: last.source, sure: true, between: true }
      : undefined;
  }

  /**
   * Whether whoever spoke before the sentence at `at` speaks on right behind it, so that it is theirs as well. Far from
   * where they spoke (in the sentence `from`) only where nobody else came in that "उन्होंने" may mean.
   */
  function isResumed(at: number, source: SourceWords, from?: number): boolean {
    if (from === undefined && goesOnOfSelf(at)) return true;
    for (let next = at + 1; next <= at + BETWEEN_ALONE && sameParagraph(at, next); next++) {
      const how = resumes(sentences[next]?.words ?? [], source);
      if (!how) continue;
      const since = sentences.slice(at, next);
      const turns = since.some(({ words }) => anotherActs(words, source) || turnsToAnother(words));
      if (how === 'meant' && turns) return false;
      if (isViewOfMany(sentences[next]?.words ?? [], since.at(-1)?.words ?? [], source)) return false;
      if (from === undefined && next <= at + BETWEEN) return true;
      const between = sentences.slice((from ?? at - 1) + 1, next);
      return between.every(
        ({ words }) => !turnsElsewhere(words) && (how === 'named' || tellsOfNobodyElse(words, source)),
      );
    }
    return false;
  }

  /** Whether the sentence at `at` speaks of "मैं" or "हम", or one right behind it does, where nobody else is told of. */
  function goesOnOfSelf(at: number): boolean {
    for (let next = at; next <= at + BETWEEN && sameParagraph(at, next); next++) {
      const words = sentences[next]?.words ?? [];
      if (namesSource(words) || turnsElsewhere(words)) return false;
      if (speaksOfSelf(words)) return true;
    }
    return false;
  }

  /** Whether the sentence may still be of the complaint that its paragraph tells: no police and no court acts in it. */
  function goesOnTelling(at: number): boolean {
    const words = sentences[at]?.words ?? [];
    return at > 0 && sameParagraph(at - 1, at) && !words.some(({ key }) => TELLS_ITSELF.has(key));
  }

  /** What is known after a sentence with these frames. */
  function speechAfter(at: number, speech: Speech, frames: readonly Frame[]): Speech {
    const told = complaintIn(frames) ?? (goesOnTelling(at) ? speech.complaint : undefined);
    const after = spokenAfter(at, speech, frames);
    const last = after.source ? { source: after.source, at } : speech.last;
    return { ...after, complaint: told, last };
  }

  function spokenAfter(at: number, speech: Speech, frames: readonly Frame[]): Speech {
    const words = sentences[at]?.words ?? [];
    const last = frames.at(-1);
    // Who spoke in a sentence of which letters are lost is not known.
    if (!last && words.some(({ text }) => text === '¨')) return noSpeech;
    // A sentence of which nothing is read carries on a list, and what was said in its paragraph.
    if (!last && speech.list === 0 && !sameParagraph(at - 1, at)) return noSpeech;
    if (!last) return { ...speech, list: Math.max(0, speech.list - 1) };
    // Of "राय ने कहा कि आंकड़ों के अनुसार …" the speech is his who names the figures.
    const own = last.source;
    const speaks =
      own &&
      !own.binding &&
      !canGoOn(own) &&
      frames.findLast((frame) => frame.source && canGoOn(frame.source));
    const source = speaks ? speaks.source : own;
    if (!source || (last.contents.length === 0 && (asks(last.clause.words) || saysDeed(last))))
      return noSpeech;
    // Behind a quotation or a closing "…, मंत्री ने कहा" the paper speaks again.
    const over =
      frames.some(({ clause }) => clause.quoted) ||
      (speech.open && !insideAfter(words, true)) ||
      (frames.length > 1 && last.blocks.includes('no-content') && last.contents.length === 0);
    const list = heads(words, frames)
      ? LIST
      : speech.source?.words === source.words
        ? Math.max(0, speech.list - 1)
        : 0;
    return {
      source,
      list,
      open: (speech.open || over) && insideAfter(words, speech.open),
      over,
      // Of what is to come or may be the figures are theirs; how many there are now, the paper knows.
      figures:
        givesFigure(words) &&
        last.modality !== 'hedged' &&
        !(last.modality === 'planned' && isSomebody(source)),
      said: inWords(frames) || inTheirView(frames) || (speech.said && speech.source?.words === source.words),
      // In an unbroken run what follows is as near as what came first.
      near: inWords(frames) || (speech.near === true && speech.source?.words === source.words),
      back: !last.carrier && liesBack(last),
    };
  }

  return { runningAt, speechAfter };
}
