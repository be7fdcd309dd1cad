import { byRef, matchName } from '../../../catalogue/lookup.ts';
import { fold } from '../../../text/fold.ts';
import type { Clause } from '../clause/index.ts';
import { lookUpNoun } from '../lexicon/noun-forms.ts';
import { gistOf, hasKey } from '../tag/gist.ts';
import { SETTLEMENT } from '../tag/named-by-form.ts';
import { isNominal, type Word } from '../tag/word.ts';

/** "सब पहले से तय था", "सब ने देखा": all of what or of whom is told before; "सब कुछ", "सब लोग" say it. */
function isBareAll(words: readonly Word[]): boolean {
  const first = words[0];
  const second = words[1];
  return first?.key === 'सब' && second?.key !== 'कुछ' && (!isNominal(second) || second?.pos === 'unknown');
}

/** "… बंद हैं। जरूरी कदमइससे बचाव के लिए", "राहतसोमवार को", "हो गईऔर": a word that ran together with the one or the heading before it. */
const GLUED =
  /[\u0915-\u0939\u093e-\u094d](?:इससे|इसके|इसकी|इसमें|इसका|उन्होंने|इन्होंने|इसलिए|और|आज|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|जनवरी|फरवरी|अप्रैल|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|गौरतलब)$/u;

const TOLD_BEFORE = /^(?:बात|बातें|वजह|कारण|मांग|शिकायत|सवाल|हाल|कहानी)$/u;

/** "यहीं बात मीडिया को बताई", for "यही बात": what is pointed at is told before. */
function pointsBack(words: readonly Word[]): boolean {
  if (!hasKey(words, 'यहीं')) return false;
  return words.some(({ key }, i) => key === 'यहीं' && TOLD_BEFORE.test(words[i + 1]?.key ?? ''));
}

/** "दहशत का माहौल-सीतापुर रोड पर …": a heading that its dash glues to the place with which the sentence opens. */
function isDashedOn({ text, value }: Word): boolean {
  if (value || !text.includes('-')) return false;
  const [left, right, ...more] = text.split('-').map(fold);
  if (!left || !right || more.length > 0 || lookUpNoun(left).length === 0) return false;
  return !isPlaceKey(left) && (isPlaceKey(right) || SETTLEMENT.test(right));
}

const isPlaceKey = (key: string) =>
  matchName([key], 0, 'hi')?.refs.some((ref) => byRef(ref)?.class === 'place') ?? false;

/** "तभी मिलेगा", "तबसे नाराज हैं": only then or since then, and when that is, is told before. */
function isOnlyThen({ opener, verb, words }: Clause): boolean {
  if (words[0]?.key === 'तबसे') return true;
  return opener.some(({ key }) => key === 'तभी') && verb?.perfective !== true && verb?.progressive !== true;
}

/** "(बैठक की) और कहा लगाम जरूरी है": whose words follow is told before, and no कि says where they begin. */
const opensWithSaying = ([first]: readonly Word[], { verb }: Clause) =>
  /^(?:कहा|बताया|बोले|बोला|पूछा)$/u.test(first?.key ?? '') && verb?.words.includes(first as Word) === false;

/** Whether a clause opens with, or holds, a word that hangs on what stands before it. */
export function hangs(clause: Clause): boolean {
  const { words, opener } = clause;
  const own = opener.length > 0 ? words.filter((word) => !opener.includes(word)) : words;
  if (
    isBareAll(own) ||
    isOnlyThen(clause) ||
    opensWithSaying(own, clause) ||
    pointsBack(own) ||
    own.some(isDashedOn)
  )
    return true;
  return gistOf(words).pos.has('unknown') && own.some(({ pos, key }) => pos === 'unknown' && GLUED.test(key));
}
