import type { Reading } from '../../../../../model.ts';
import { fold } from '../../../../../text/fold.ts';
import type { Opening } from '../../../../language.ts';
import { lookUpNoun } from '../../../lexicon/noun-forms.ts';
import { LOSS_WORDS, wordsOf } from '../words.ts';
import type { Events } from './event.ts';
import { eventOf, isAnyEvent } from './event-words.ts';

/** Events that go on for days. */
const LASTING: ReadonlySet<string> = new Set(['बाढ़', 'तूफान', 'चक्रवात', 'हिंसा', 'उपद्रव', 'दंगा']);

/** "किया है", "भेजे गए": done since; "किया था" may have been done before. */
function isSince({ claim }: Reading): boolean {
  return (
    claim.kind === 'event' &&
    /(?:[एेईया]|िए|गए|गई) ?(?:है|हैं)?।?$/u.test(claim.text) &&
    !/ पहले /u.test(claim.text)
  );
}

/** "6.2 तीव्रता के भूकंप": the event is told of by its strength, and lacks its place alone. */
export const GENITIVE = /^(?:का|की|के)$/u;

/** How a claim hangs on the event: lost in it, true while it lasts, done after it, of its case; null where it need not. */
function joinerFor(reading: Reading, keys: readonly string[], lemma: string): string | null {
  const { claim, form } = reading;
  if (keys.some((key) => LOSS_WORDS.has(key))) return 'में';
  if (claim.kind === 'state')
    return LASTING.has(lemma) && form.predicate.tense === 'present' ? 'के दौरान' : null;
  return isSince(reading) ? 'के बाद' : 'के मामले में';
}

/** "में हुए गैंगवार" before "घटना": its participle agrees with the claim's own noun; null where it cannot. */
function agreeing(tie: string, own: string, noun: string): string | null {
  const [a] = lookUpNoun(fold(own));
  const [b] = lookUpNoun(fold(noun));
  // "में हुआ ड्रोन हमला": what does not stand before a marker is in the direct case.
  if (a?.gender === 'm' && /ा$/u.test(own)) return tie.replace(/ हु(?:ए|ई)(?=(?: \S+)?$)/u, ' हुआ');
  if (!a || !b || a.gender === b.gender) return tie;
  if (!/ हु(?:ए|ई)$/u.test(tie)) return null;
  return tie.replace(/ हु(?:ए|ई)$/u, a.gender === 'f' ? ' हुई' : ' हुए');
}

const ON_ITS_WAY = /^(?:चले|चली|उठे|उठी|भड़की|मची)$/u;
const COMES = /^(?:चलने|लगने|आने|होने|मचने|भड़कने|फटने)$/u;

/** Verbs that say of an event itself that it came about. */
const CAME_ABOUT = /^(?:आया|आई|हुआ|हुई|लगी)$/u;

/** "भूकंप रात 9 बजे आया": what is told of the event itself, from its bare noun to the verb by which it came about. */
function tellsHowItCame(words: readonly string[]): boolean {
  const verb = /^(?:है|था|थी)$/u.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  return CAME_ABOUT.test(verb ?? '') && !/^(?:का|की|के|में|से|को|पर|ने)$/u.test(words[1] ?? '');
}

/** What opens the stem of a claim of the main event: "पटना में हुए हादसे में"; null where it cannot hang on it. */
export function eventOpening(reading: Reading, { tie, noun, lemma, place }: Events['main']): Opening | null {
  const words = reading.claim.text.replace(/[।,]/gu, '').split(' ');
  const keys = words.map(fold);
  if (wordsOf(place).some((word) => word.length > 3 && keys.includes(word))) return null;
  const at = keys.findIndex((key) => eventOf(key)?.lemma === lemma || isAnyEvent(key));
  if (at >= 0) {
    // "हादसे में" → "पटना में हुए हादसे में"; what is tied to something else already stays as it is.
    const before = words[at - 1] ?? '';
    const own = words[at] as string;
    const text = agreeing(tie, own, noun);
    if (text === null) return null;
    // "तेज बवंडर चलने से", "दस मिनट चले बवंडर": what is told of the event itself lacks its place alone.
    if (ON_ITS_WAY.test(before) || COMES.test(words[at + 1] ?? '') || (at === 0 && tellsHowItCame(words)))
      return { text: tie.replace(/ \S+$/u, ''), isEvent: true };
    if (/^(?:का|की|के|हुए|हुई|हुआ|लगी|आए|आई|इस|उस|एक|ऐसे|ऐसी|और|पहल[ेी]|दूसर[ेी]|तीसर[ेी]|अन्य)$/u.test(before))
      return GENITIVE.test(before) ? { text: tie.replace(/ \S+$/u, ''), isEvent: true } : null;
    return { text, before: own, isEvent: true };
  }
  const joiner = joinerFor(reading, keys, lemma);
  if (joiner === null) return null;
  return { text: `${tie} ${noun} ${joiner}`, isEvent: true };
}
