import { lookUpNoun } from '../../../languages/hi/lexicon/noun-forms.ts';
import type { VerbForm } from '../../../languages/hi/lexicon/verb-form.ts';
import { analyseVerb, isErgative } from '../../../languages/hi/lexicon/verb-forms.ts';
import { unitByWord } from '../../../languages/hi/values/units.ts';

const COPULAS = new Set('है हैं था थी थे थीं'.split(' '));
const WITH_NE = /^(?:ने|किसने|किन्होंने|उसने|उन्होंने|इसने|इन्होंने|जिसने|जिन्होंने|मैंने|हमने)$/u;
const GOING = /^(?:गया|गई|गए|गईं)$/u;
/** Verbs that never take ने, though they are perfective at the end of a clause. */
const NO_NE = new Set(
  'लाया लाए लाई बोला बोले बोली भूला भूले भूली मिला मिले मिली मिलीं हारा हारे हारी हारीं जीता जीते जीती जीतीं भरा भरे भरी'.split(
    ' ',
  ),
);

/** What tells how long or how far beside the units. */
export const EXTENT: ReadonlySet<string> = new Set('देर अंक अंकों रन पायदान'.split(' '));

/** By how much: the verb agrees with what rose or was cut. */
const DEGREE = new Set('प्रतिशत फीसदी'.split(' '));

interface Last {
  readonly at: number;
  readonly word: string;
  readonly forms: readonly VerbForm[];
}

/** So many words may stand between the question word and the marker of what is counted. */
const COUNTED_WORDS = 3;

function isOfHowMany(words: readonly string[], at: number): boolean {
  if (unitByWord(words[at - 1] ?? '') !== undefined) return true;
  const asked = words.slice(Math.max(0, at - COUNTED_WORDS), at - 1).includes('कितने');
  return asked && /ों$/u.test(words[at - 1] ?? '');
}

/** The perfective that closes the stem, before है or था; null where another form does. */
function lastPerfective(words: readonly string[]): Last | null {
  let at = words.length - 1;
  while (at > 0 && COPULAS.has(words[at] as string)) at--;
  const word = words[at] ?? '';
  // "किसके लिए है" closes with a postposition.
  if (word === 'लिए' && /के$/u.test(words[at - 1] ?? '')) return null;
  // "बढ़ोतरी कितने प्रतिशत की है", "क्षमता कितने यात्रियों की है": of how much, or of how many, it is.
  if (word === 'की' && at < words.length - 1 && isOfHowMany(words, at)) return null;
  const forms = analyseVerb(word).filter(({ form }) => form === 'perfective');
  return forms.length > 0 ? { at, word, forms } : null;
}

function ergativeFault(words: readonly string[], last: Last): string | null {
  const marked = words.findIndex((word) => WITH_NE.test(word));
  if (GOING.test(last.word)) return passiveFault(words, last, marked);
  const before = words[last.at - 1] ?? '';
  if (NO_NE.has(last.word) || analyseVerb(before).some(({ form }) => form === 'root')) return null;
  const takes = last.forms.every(({ root }) => isErgative(root, true));
  const never = last.forms.every(({ root }) => !isErgative(root, true));
  if (takes && marked < 0) return `${last.word} without ने`;
  return never && marked >= 0 && last.at - marked <= 12 && !hasLaterVerb(words, marked, last.at)
    ? `ने with ${last.word}`
    : null;
}

/** A second clause between ने and the last verb has a verb of its own. */
function hasLaterVerb(words: readonly string[], from: number, to: number): boolean {
  return words
    .slice(from + 1, to)
    .some((word) => analyseVerb(word).length > 0 && lookUpNoun(word).length === 0);
}

/** A clause between two words: a finite verb with है or था, or what opens a clause. */
function hasLaterClause(words: readonly string[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some((word, i, all) => {
    if (word === 'कि' || /^ज(?:िस|ो|ब|हां)/u.test(word)) return true;
    return COPULAS.has(all[i + 1] ?? '') && analyseVerb(word).length > 0;
  });
}

/** "किसने ... किया गया": a passive has no agent with ने. */
function passiveFault(words: readonly string[], last: Last, marked: number): string | null {
  const before = analyseVerb(words[last.at - 1] ?? '');
  const passive = before.some(({ form }) => form === 'perfective');
  if (!passive || marked < 0 || hasLaterClause(words, marked, last.at - 1)) return null;
  return `ने with the passive ${words[last.at - 1]} ${last.word}`;
}

/** "सेंसेक्स कितने अंक चढ़ा": of an intransitive verb the measure is no object; its subject stands before. */
function isExtent(noun: string, { forms }: Last): boolean {
  return (
    DEGREE.has(noun) ||
    // "नुकसान कितने रुपये आंका है": the verb agrees with what is valued.
    (unitByWord(noun) !== undefined && forms.some(({ root }) => root === 'आंक')) ||
    ((EXTENT.has(noun) || unitByWord(noun) !== undefined) &&
      forms.every(({ root }) => !isErgative(root, true)))
  );
}

/** "कितने पुल बनाया": where the counted noun stands bare before the verb, the verb agrees with it. */
function objectFault(words: readonly string[], last: Last): string | null {
  const at = words.findIndex((word) => word === 'कितने' || word === 'कितनी');
  if (at < 0) return null;
  const noun = words[at + 1] ?? '';
  const forms = lookUpNoun(noun);
  if (forms.length === 0 || last.at !== at + 2 || isExtent(noun, last)) return null;
  const feminine = words[at] === 'कितनी';
  const agrees = last.forms.some(
    ({ gender, number }) => (gender === 'f') === feminine && (feminine || number !== 'sg'),
  );
  return agrees ? null : `${last.word} does not agree with ${noun}`;
}

/** What is wrong with the verb of a Hindi stem; null when nothing is found. */
export function verbFault(words: readonly string[]): string | null {
  const last = lastPerfective(words);
  return last ? (ergativeFault(words, last) ?? objectFault(words, last)) : null;
}
