import { insideAfter } from '../clause/quotations.ts';
import { readFrames } from '../frame/index.ts';
import { canGoOn, givesFigure, liesBack, type Running, turnsElsewhere } from '../frame/running.ts';
import { signature, signedBy } from '../frame/signature.ts';
import type { Frame, SourceWords } from '../frame/types.ts';
import { gistOf, hasKey } from '../tag/gist.ts';
import type { TaggedSentence } from '../tag/index.ts';
import type { Word } from '../tag/word.ts';

/** Sentences of a list that a line "X ने कहा" heads, and of a paragraph that "X ने यह जानकारी दी" closes. */
const LIST = 14;
const CLOSED = 4;
/** Sentences between two of one speaker that are still theirs, and that may be where they tell of nobody else. */
const BETWEEN = 2;
const BETWEEN_ALONE = 4;
const BETWEEN_ALL = 6;
/** A closing sentence says who told it and where, and no more. */
const LONGEST_CLOSING = 26;

const HE_SAID = /^(उन्होंने|इन्होंने|उनका|इनका|उनके|इनके|उसने|इसने)$/u;
const IT = new Set(['यह', 'ये', 'यही', 'इसकी']);
const TOLD = /^(जानकारी|बात|बातें|खबर|घोषणा|दावा|टिप्पणी)$/u;

const speaks = (word: Word) =>
  word.key === 'कहना' || (word.verb?.some(({ root }) => /^(कह|बता|बोल|जोड)$/u.test(root)) ?? false);

/** What one who has spoken does next in words: "उन्होंने … की मांग की". */
const SAYS_ON =
  /^(?:मांग|आरोप|अपील|चेतावनी|आग्रह|दावा|स्वीकार|भरोसा|आश्वासन|सलाह|जोर|हवाला|जिक्र|उल्लेख|तंज|निशाना|आलोचना)$/u;
const SAYING_ON = /^(?:कर|लगा|दे|दिला|जता|कस|साध)$/u;

/** "… की मांग की है", "… का आरोप लगाया". */
const demands = (words: readonly Word[]) =>
  words.some(
    ({ key, tag }, i) =>
      SAYS_ON.test(key) &&
      tag === undefined &&
      (words[i + 1]?.verb?.some(({ root }) => SAYING_ON.test(root)) ?? false),
  );

const SHORT: Readonly<Record<string, string>> = { सीएम: 'मुख्यमंत्री', पीएम: 'प्रधानमंत्री' };

/** The office that a word names, in its long form. */
function officeOf(word: Word | undefined): string | undefined {
  if (!word?.role || word.name) return undefined;
  return SHORT[word.text] ?? word.noun?.[0]?.lemma ?? word.key;
}

/** "मंत्री ने कहा", "मंत्री का कहना है", "मंत्री के मुताबिक". */
const SPEAKS_WITH = /^(?:ने|का|के)$/u;
const ACCORDING = /^(?:मुताबिक|अनुसार)$/u;

/** "उन्होंने यह भी कहा", "श्री राय ने बताया": the one who spoke before speaks on, by name or as "उन्होंने". */
function resumes(words: readonly Word[], { words: own }: SourceWords): 'named' | 'meant' | undefined {
  // "उसने किसी को नहीं बताया": who kept silent.
  if (gistOf(words).pos.has('negation') && !hasKey(words, 'कि')) return undefined;
  const front = words.slice(0, 6);
  const says = words.some(speaks) || front.some(({ key }) => ACCORDING.test(key)) || demands(words);
  if (!says) return undefined;
  const names = new Set(own.flatMap(({ name }) => (name?.class === 'person' ? [name.canonical] : [])));
  const office = officeOf(own.findLast(({ role }) => role));
  const surname = own.at(-1);
  const named = front.some(
    (word, i) =>
      (word.name && names.has(word.name.canonical)) ||
      (office !== undefined && officeOf(word) === office && SPEAKS_WITH.test(front[i + 1]?.key ?? '')) ||
      // "वीके सूद ने कहा … सूद ने कहा": a surname that no list knows.
      (own.length > 1 && surname?.text === word.text && !word.noun && front[i + 1]?.key === 'ने'),
  );
  if (named) return 'named';
  return front.some(({ key }) => HE_SAID.test(key)) ? 'meant' : undefined;
}

/** Whether a sentence names no other person, and no office that acts. */
function tellsOfNobodyElse(words: readonly Word[], source: SourceWords): boolean {
  const own = new Set(source.words.map(({ name }) => name?.canonical));
  return words.every(
    ({ name, role, inside }, i) =>
      (name?.class !== 'person' || inside === true || own.has(name.canonical)) &&
      !(role === true && words[i + 1]?.key === 'ने'),
  );
}

/** "अधिकारियों ने यह जानकारी दी": what is told stands before it. */
function closes(words: readonly Word[]): boolean {
  if (words.length > LONGEST_CLOSING || hasKey(words, 'कि')) return false;
  // "परिजनों ने इसकी जानकारी नहीं दी": who kept silent has told nothing.
  if (gistOf(words).pos.has('negation')) return false;
  return words.some(({ key }, i) => IT.has(key) && TOLD.test(words[i + 1]?.key ?? ''));
}

/** For each sentence, who says so in a sentence of its own behind it. */
function closingSources(sentences: readonly TaggedSentence[]): (SourceWords | undefined)[] {
  const sources: (SourceWords | undefined)[] = sentences.map(() => undefined);
  sentences.forEach(({ sentence, words }, i) => {
    if (i === 0) return;
    const signer = signedBy(words)?.speaker ?? signature(words);
    const source = signer ?? (closes(words) ? readFrames(words).frames.at(-1)?.source : undefined);
    if (!source) return;
    if (signer && sentences[i - 1]?.sentence.paragraph !== sentence.paragraph) return;
    sources[i - 1] ??= source;
    for (let at = i - 2; at >= Math.max(0, i - CLOSED); at--) {
      if (sentences[at]?.sentence.paragraph !== sentence.paragraph) break;
      sources[at] ??= source;
    }
  });
  return sources;
}

/** A line that only says who speaks: "मंत्रालय ने कहा:". What is said follows in lines of their own. */
function heads(words: readonly Word[], frames: readonly Frame[]): boolean {
  const frame = frames[0];
  // What closes with a full stop or a quotation has said what it says.
  const ended = /^[।.”"’]$/u.test(words.at(-1)?.text ?? '');
  return frames.length === 1 && !ended && !asks(words) && frame?.blocks.includes('no-content') === true;
}

/** "… देरी करने को कहा": who was asked for something heads no list, and nothing goes on from it. */
function asks(words: readonly Word[]): boolean {
  return words.some(
    ({ key }, i) => key === 'को' && words[i + 1] !== undefined && speaks(words[i + 1] as Word),
  );
}

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

/** "रामनगर के राकेश वर्मा पांच अस्पताल घूमे": the text turns to somebody, who is "उन्होंने" of the next. */
function opensWithPerson(words: readonly Word[]): boolean {
  const at = words.slice(0, 6).findIndex(({ name, inside }) => name?.class === 'person' && !inside);
  const after = words[at + (words[at]?.length ?? 1)];
  return at >= 0 && after?.pos !== 'postposition';
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
      const turns = areMany(source) && opensWithPerson(sentences[at]?.words ?? []);
      if (!turns && isResumed(at, source)) return { source, sure: true };
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
      ? { source: last.source, sure: true }
      : undefined;
  }

  /**
   * Whether whoever spoke before the sentence at `at` speaks on right behind it, so that it is theirs as well. Far from
   * where they spoke (in the sentence `from`) only where nobody else came in that "उन्होंने" may mean.
   */
  function isResumed(at: number, source: SourceWords, from?: number): boolean {
    for (let next = at + 1; next <= at + BETWEEN_ALONE && sameParagraph(at, next); next++) {
      const how = resumes(sentences[next]?.words ?? [], source);
      if (!how) continue;
      if (from === undefined && next <= at + BETWEEN) return true;
      const between = sentences.slice((from ?? at - 1) + 1, next);
      return between.every(
        ({ words }) => !turnsElsewhere(words) && (how === 'named' || tellsOfNobodyElse(words, source)),
      );
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
    if (!last) return { ...speech, list: Math.max(0, speech.list - 1) };
    // Of "राय ने कहा कि आंकड़ों के अनुसार …" the speech is his who names the figures.
    const own = last.source;
    const speaks =
      own &&
      !own.binding &&
      !canGoOn(own) &&
      frames.findLast((frame) => frame.source && canGoOn(frame.source));
    const source = speaks ? speaks.source : own;
    if (!source || (last.contents.length === 0 && asks(last.clause.words))) return noSpeech;
    // Behind a quotation or a closing "…, मंत्री ने कहा" the paper speaks again.
    const over =
      frames.some(({ clause }) => clause.quoted) ||
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
      figures: givesFigure(words),
      said: speech.source?.words === source.words ? speech.said : inWords(frames),
      // In an unbroken run what follows is as near as what came first.
      near: inWords(frames) || (speech.near === true && speech.source?.words === source.words),
      back: !last.carrier && liesBack(last),
    };
  }

  return { runningAt, speechAfter };
}
