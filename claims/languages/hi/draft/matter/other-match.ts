import type { TaggedSentence } from '../../tag/index.ts';
import { SURE_PLAY } from './shaped.ts';

/** "दूसरे मैच में", "अन्य मुकाबलों में": another match, unless the lead calls its own so. */
const OTHER =
  /(?:^| )(?:(?:दूसर|पहल|तीसर|चौथ|पिछल)[ाे]|अन्य|एक और) (?:[^ ]{1,15} )?(?:मैच|मैचों|मुकाबल[ाे]|मुकाबलों|सेमीफाइनल|वनडे|टेस्ट)(?= |$)|(?:^| )(?:(?:तीसरे|पांचवें|सातवें) स्थान|कांस्य(?: पदक)?) (?:के|के लिए|के लिए (?:हुए|खेले गए)) (?:मैच|मुकाबल[ाे])(?= |$)/u;
/** What sides do in a match. */
const PLAYS =
  /(?:^| )(?:हरा|हराया|हराकर|मात|शिकस्त|रौंदा|रौंदकर|पछाड़ा|पछाड़कर|जीत|जीता|जीती|जीते|हार|हारा|हारी|खेला|खेली|ड्रॉ|सामना|भिड़ेगा|भिड़ेगी|गोल|मैच|मुकाबला|मुकाबले)(?= |$)/u;

/** Sentences from the top that tell of the match of the story, whatever they call it. */
const LEAD = 2;

/** The sentences of another match than that of two sides: from one that names another match or side, to one that names a side again. */
export function ofOtherMatch(
  sentences: readonly TaggedSentence[],
  top: string,
  sides: readonly string[],
  hasStranger: (line: TaggedSentence) => boolean,
): ReadonlySet<number> {
  const others = new Set<number>();
  let isOther = false;
  sentences.forEach((one, at) => {
    const text = one.words.map((word) => word.text).join(' ');
    const called = at < LEAD ? undefined : OTHER.exec(text)?.[0];
    const isCalledOther = called !== undefined && !top.includes(called);
    const isPlayed = PLAYS.test(text) || SURE_PLAY.test(text);
    if (isCalledOther || (isPlayed && hasStranger(one))) isOther = true;
    else if (sides.some((side) => text.includes(side))) isOther = false;
    if (isOther) others.add(one.sentence.index);
  });
  return others;
}
