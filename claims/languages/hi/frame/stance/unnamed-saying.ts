import { fold } from '../../../../text/fold.ts';
import type { Clause } from '../../clause/index.ts';
import { verbNoun } from '../../clause/verb-noun.ts';
import type { SourceWords } from '../types.ts';
import { isReporting } from './index.ts';

/** "कहते हैं कि", "बताते हैं कि": what people say, and nobody by name. */
function sayPeople({ verb, phrases }: Clause): boolean {
  const [first, second, ...more] = verb?.words ?? [];
  return (
    /^(?:कहते|बताते|मानते)$/u.test(first?.key ?? '') &&
    second?.key === 'हैं' &&
    more.length === 0 &&
    phrases.every((phrase) => phrase.kind === 'adverbial')
  );
}

/** "बताया गया कि", where nobody is named who says so. */
export function isUnnamedSaying(governor: Clause, named: SourceWords | undefined): boolean {
  const { verb } = governor;
  if (!named && sayPeople(governor)) return true;
  if (named || verb?.passive !== true || !isReporting(governor)) return false;
  return /^(बता|कह)$/u.test(verb.root) || (verb.perfective && ARGUED.has(verbNoun(governor)?.key ?? ''));
}

/** "तर्क दिया गया कि": put forward by whom nobody says. */
const ARGUED = new Set('तर्क दलील दावा आरोप आशंका संभावना अनुमान'.split(' ').map(fold));

/** "उन्हें संकेत दिए जा रहे थे कि", "उसमें लिखा गया था कि": who says so is not told, and whether it is so neither. */
export function isSignalled({ verb, words }: Clause, speaker: SourceWords | undefined): boolean {
  if (speaker || verb?.passive !== true) return false;
  return verb.root === 'लिख' || words.some(({ key }) => HINTS.test(key));
}

const HINTS = /^(?:संकेत|इशारा|इशारे|संदेश|धमकी|धमकियां|लालच|झांसा)$/u;

/** "अदालत ने पूछा कि …": a question says nothing. */
export function isAsking({ verb }: Clause): boolean {
  return verb?.root === 'पूछ' && verb.shape === 'finite';
}

/** "इसमें कहा गया है कि": in the paper that was told of before. */
export function isOfPaperBefore({ verb, words }: Clause): boolean {
  return verb?.passive === true && /^(?:इस|उस)में$/u.test(words[0]?.key ?? '');
}

/** "जांच के बाद ही साफ होगा कि": what will only be known then. */
export function isYetToShow({ words, verb }: Clause): boolean {
  return verb?.tense === 'future' && words.some(({ key }) => SHOWN.has(key));
}

const SHOWN = new Set('पता साफ स्पष्ट ज्ञात मालूम साबित तय'.split(' '));
