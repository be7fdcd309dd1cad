import { fold } from '../../../../text/fold.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import type { Clause } from '../../clause/index.ts';
import type { Phrase } from '../../clause/phrases.ts';
import type { Word } from '../../tag/word.ts';

/** "आता है", "बजते हैं": what comes round again. */
export function tellsOfHabit({ words }: VerbGroup): boolean {
  const before = words.at(-2);
  const last = words.at(-1);
  return (
    /^हैं?$/u.test(last?.key ?? '') && (before?.verb?.some(({ form }) => form === 'imperfective') ?? false)
  );
}

const isHabit = ({ verb }: Clause) => verb !== undefined && verb !== null && tellsOfHabit(verb);

/** "घंटी बजते ही", "बारिश होने पर": when it is so, in a verb without tense. */
function isWhen(phrase: Phrase | undefined, words: readonly Word[]): boolean {
  if (phrase?.kind !== 'embedded') return false;
  const after = words[words.indexOf(phrase.verb.words.at(-1) as Word) + 1];
  return /^(?:ही|पर)$/u.test(after?.key ?? '') || phrase.verb.words.at(-1)?.key === 'ही';
}

const acts = ({ phrases }: Clause) =>
  phrases.some((phrase) => phrase.kind === 'nominal' && /^(?:ergative|direct)$/u.test(phrase.tag));

/** "सायरन बजते ही लोग बाहर आते हैं और थाने को फोन करते हैं": when they do the second is told before the first. */
export function isUnderCondition(clauses: readonly Clause[], at: number): boolean {
  const before = clauses[at - 1];
  const clause = clauses[at];
  if (!before || clause?.relation !== 'coordinate' || clause.quoted) return false;
  if (!clause.opener.some(({ pos }) => pos === 'coordinator') || !isHabit(before) || !isHabit(clause))
    return false;
  return before.phrases.slice(0, 2).some((phrase) => isWhen(phrase, before.words)) && acts(before);
}

const HOPES = /^(?:उम्मीद|आशा|अपेक्षा|भरोसा|विश्वास|आशंका|संभावना)$/u;

/** "मंजूरी मिलने से सरकार को उम्मीद है कि …": what is looked for comes only of that. */
function isHopeFromCause({ words, phrases, verb }: Clause): boolean {
  const first = phrases[0];
  const hopes = words.some(({ key }) => HOPES.test(key)) || HOPES.test(verb?.conjunct?.key ?? '');
  return hopes && first?.kind === 'embedded' && (first.tag === 'instrumental' || isWhen(first, words));
}

/** "यह मानकर आय निकाली कि …": what was only taken to be so. */
export function isSupposed({ phrases }: Clause): boolean {
  return phrases.some(
    (phrase) =>
      phrase.kind === 'embedded' &&
      /^(?:conjunctive|adverbial)$/u.test(phrase.verb.shape) &&
      phrase.verb.root === 'मान',
  );
}

/** Whether what a कि-clause says holds only as its governing clause has it. */
export function leansOnGovernor(clauses: readonly Clause[], { governor }: Clause): boolean {
  const before = governor === undefined ? undefined : clauses[governor];
  return before !== undefined && (isHopeFromCause(before) || isSupposed(before));
}

/** "(दलाल आया।) कहा, लड़का गरीब है": somebody said so whom the sentence does not name. */
export function isBehindBareSaying(clauses: readonly Clause[], at: number): boolean {
  const first = clauses[0];
  return (
    at > 0 &&
    first !== undefined &&
    !first.quoted &&
    first.words.length === 1 &&
    /^(?:कहा|बोला|बोली|बोले|बोलीं|बताया)$/u.test(first.words[0]?.key ?? '')
  );
}

/** "यानी किसानों को कम दाम मिला": only says again what the sentence before told, unless it gives a figure or a name. */
export function onlySaysAgain(words: readonly Word[]): boolean {
  if (!/^(?:यानी|यानि|मतलब)$/u.test(words[0]?.key ?? '')) return false;
  return !words.some(({ name, value }) => name !== undefined || value !== undefined);
}

const UNTRUE = new Set(
  'झूठ झूठा झूठी झूठे गलत असत्य निराधार बेबुनियाद मनगढ़ंत भ्रामक फर्जी अफवाह कोरी सफेद तथ्यहीन आधारहीन'
    .split(' ')
    .map(fold),
);
/** What is called untrue right after it is told. */
const WHAT_IS_SAID = new Set('आरोप दावा बात कहना खबर प्रचार'.split(' ').map(fold));
/** From यह on so many words tell that it is untrue. */
const WITHIN = 8;

/** "… बनाए जा रहे हैं, यह आरोप पूरी तरह से झूठ है": whoever says so says the opposite of what stands before. */
export function isCalledUntrue(clause: Clause, words: readonly Word[]): boolean {
  const last = clause.verb?.words.at(-1) ?? clause.words.at(-1);
  const from = last === undefined ? -1 : words.indexOf(last);
  if (from < 0) return false;
  const behind = words
    .slice(from + 1)
    .filter(({ pos, text }) => pos !== 'mark' && pos !== 'parenthesis' && text !== ',');
  const [first, second] = behind;
  if (first?.key !== 'यह' && !(/^(?:ऐसा|ये)$/u.test(first?.key ?? '') && WHAT_IS_SAID.has(second?.key ?? '')))
    return false;
  const told = behind.slice(1, WITHIN);
  const at = told.findIndex(({ key }) => UNTRUE.has(key));
  if (at < 0 || told.slice(0, at + 3).some(({ key }) => /^(?:नहीं|न|ना)$/u.test(key))) return false;
  return told
    .slice(0, at)
    .every(
      ({ key }) =>
        WHAT_IS_SAID.has(key) ||
        /^(?:पूरी|तरह|से|सरासर|बिल्कुल|बिलकुल|एकदम|सिर्फ|केवल|एक|तो)$/u.test(key) ||
        UNTRUE.has(key),
    );
}
