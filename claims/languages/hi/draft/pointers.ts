import { phraseWords } from '../clause/phrases.ts';
import type { Frame, Part } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';

/** Adjuncts that can be left out of what holds: without them less is said, and nothing else. */
const ADJUNCTS: ReadonlySet<string> = new Set([
  'during',
  'between',
  'after',
  'before',
  'since',
  'cause',
  'topic',
  'means',
  'exception',
  'companion',
  'concession',
]);

/** Nouns that say nothing of their own behind "इस": "इस संबंध में", "इसके जवाब में". */
const EMPTY = new Set(['abstract', 'communication', 'time', 'event']);

function pointsBack(word: Word | undefined): boolean {
  if (!word) return false;
  return word.pronoun === 'demonstrative' || /^(इसी|उसी|इसके|इसकी|इससे|उसके|उससे|ऐसे)$/u.test(word.key);
}

/**
 * "इस अवसर पर", "इसी दौरान", "इसके जवाब में": points back into the story and says nothing of its own. Under a
 * negation nothing is left out: less said of what is not so is more.
 */
export function isPointer({ phrase }: Part, frame: Frame): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag === 'ergative' || phrase.tag === 'direct') return false;
  const { words, reading } = phrase.group;
  if (!pointsBack(words[0]) || words.length > 2 || phrase.participle) return false;
  if (words.some((word) => word.name !== undefined || word.value !== undefined)) return false;
  const empty = words.length === 2 && EMPTY.has(reading?.class ?? '');
  if (phrase.tag === 'during' || phrase.tag === 'after' || phrase.tag === 'before')
    return words.length === 1 || empty;
  if (frame.negated || frame.parts.length < 2) return false;
  if (ADJUNCTS.has(phrase.tag)) return words.length === 1 || empty;
  const starts = frame.parts[0]?.phrase === phrase;
  if (words[0]?.key === 'इससे' && starts) return isCaused(frame);
  const located = phrase.tag === 'locative' || phrase.tag === 'superessive';
  return located && empty && (reading?.class !== 'event' || starts);
}

/** "इससे लोग डर गए": what comes about by itself, and no "इससे अधिक". */
function isCaused({ parts, verb }: Frame): boolean {
  const compares = parts.some(({ phrase }) =>
    phraseWords(phrase).some((word) => /^(अधिक|ज्यादा|कम|बड|छोट|बेहतर|पहले|अलग)/u.test(word.key)),
  );
  return !compares && /^(हो|बन|बढ|घट|फैल|मर|मच|आ|लग|टूट|गिर|मिल)$/u.test(verb.root);
}
