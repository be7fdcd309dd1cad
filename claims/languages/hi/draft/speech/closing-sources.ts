import { readFrames } from '../../frame/index.ts';
import { givesFigure } from '../../frame/running.ts';
import { signature, signedBy } from '../../frame/speakers/signature.ts';
import { isStudy } from '../../frame/stance/index.ts';
import { isTied, turnsElsewhere } from '../../frame/ties.ts';
import type { SourceWords } from '../../frame/types.ts';
import { gistOf, hasKey } from '../../tag/gist.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import { ACCORDING, speaks } from './speaks-on.ts';

/** Sentences of a paragraph that "X ने यह जानकारी दी" closes. */
const CLOSED = 4;
/** A closing sentence says who told it and where, and no more. */
const LONGEST_CLOSING = 26;

const IT = new Set(['यह', 'ये', 'यही', 'इसकी']);
const TOLD = /^(जानकारी|बात|बातें|खबर|घोषणा|दावा|टिप्पणी)$/u;

const PRESS = /^(?:एजेंसी|पत्रकारों|संवाददाताओं|मीडिया|मीडियाकर्मियों|प्रेस|अखबार|चैनल|समाचार|भाषा|लोगों|सदन)$/u;

/** "कर्मचारियों ने पुलिस को इसकी जानकारी दी": who was told of it is no reader. */
function informs(words: readonly Word[], at: number): boolean {
  const to = words.findIndex(({ key }, i) => key === 'को' && (i === at - 1 || i === at + 2));
  const whom = words[to - 1];
  return (
    to > 0 &&
    whom !== undefined &&
    whom.value === undefined &&
    whom.noun?.[0]?.class !== 'time' &&
    !PRESS.test(whom.key)
  );
}

/** "अधिकारियों ने यह जानकारी दी": what is told stands before it. */
export function closes(words: readonly Word[]): boolean {
  if (words.length > LONGEST_CLOSING || hasKey(words, 'कि')) return false;
  // "परिजनों ने इसकी जानकारी नहीं दी": who kept silent has told nothing.
  if (gistOf(words).pos.has('negation')) return false;
  const at = words.findIndex(({ key }, i) => IT.has(key) && TOLD.test(words[i + 1]?.key ?? ''));
  return at >= 0 && !informs(words, at);
}

/** Whether somebody of its own says a sentence, or a paper shows it: it is not theirs who speak behind it. */
export function namesSource(words: readonly Word[]): boolean {
  return words.some((word) => speaks(word) || ACCORDING.test(word.key) || isStudy(word));
}

/** Whether a sentence goes on from the one before it: "इनमें से …", or with more figures. */
function goesOnFrom(words: readonly Word[], before: readonly Word[]): boolean {
  return words[0]?.key === 'इस' || isTied(words) || (givesFigure(words) && givesFigure(before));
}

/** For each sentence, who says so in a sentence of its own behind it. */
export function closingSources(sentences: readonly TaggedSentence[]): (SourceWords | undefined)[] {
  const sources: (SourceWords | undefined)[] = sentences.map(() => undefined);
  const wordsAt = (at: number) => sentences[at]?.words ?? [];
  sentences.forEach(({ sentence, words }, i) => {
    if (i === 0) return;
    const signer = signedBy(words)?.speaker ?? signature(words);
    const source = signer ?? (closes(words) ? readFrames(words).frames.at(-1)?.source : undefined);
    if (!source) return;
    if (signer && sentences[i - 1]?.sentence.paragraph !== sentence.paragraph) return;
    sources[i - 1] ??= source;
    const first = Math.max(0, i - CLOSED);
    // Of figures behind another's nobody knows where theirs end.
    const shared = !signer && sentences.slice(first, i).some((one) => namesSource(one.words));
    for (let at = i - 2; at >= first && !shared; at--) {
      if (sentences[at]?.sentence.paragraph !== sentence.paragraph) break;
      if (!signer && (turnsElsewhere(wordsAt(at + 1)) || !goesOnFrom(wordsAt(at + 1), wordsAt(at)))) break;
      sources[at] ??= source;
    }
  });
  return sources;
}
