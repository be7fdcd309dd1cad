import type { Reading } from '../../../../model.ts';
import type { Around } from './sentences.ts';

/** What opens a sentence that takes back or limits the one before. */
const BUT = /^(?:[^\s]+ ){0,9}?(?:हालांकि|लेकिन|मगर|परंतु|किंतु|वास्तव में|असल में|दरअसल|जबकि|बाद में)(?= |,)/u;

/** Words of another figure, or that it is not so; who refuses to do something denies nothing. */
const TAKEN_BACK =
  /(?:दोगुन|दुगुन|दुगन|तिगुन|खंडन|(?<!ने से (?:साफ )?)(?:इनकार|इन्कार)|निराधार|अफवाह|गलत |पुष्टि नहीं|(?:आंकड़|संख्या)\S* (?:[^\s]+ ){0,6}(?:ज्यादा|अधिक|कम|अलग)|कहीं (?:ज्यादा|अधिक|कम)|अंतर है|(?:आंकड़|संख्या)\S* (?:[^\s]+ ){0,3}(?:बदल|संशोधित|सुधार))/u;

/** What was to be, and is not to be then. */
const PUT_OFF =
  /(?:^| )(?:टाल(?: |ी|ा|े|कर)|टल (?:गई|गया|गए|चुक)|स्थगित|रद्द|निरस्त|मुल्तवी|आगे बढ़ा (?:दी|दिया|दिए))/u;

/** "दो मई को शादी थी", "होनी थी": so it stood before something else came of it. */
const WAS_SET = /(?:^| )(?:थी|था|थे)।?$/u;
const WAS_DONE = /(?:(?:[ाीे]|या|ए|गई|गया|गए|चुकी|चुका|चुके)) (?:थी|था|थे)।?$/u;

function wasSet({ claim }: Reading): boolean {
  return WAS_SET.test(claim.text) && !WAS_DONE.test(claim.text);
}

/** "शुरू में अधिकारियों ने कहा था कि फ़ेरी पर 112 लोग थे", "विभाग ने पहले 40 मौतें बताई थीं": what was first said is no longer said. */
const AT_FIRST =
  /^(?:(?:[^\s,।]+ ){1,3}ने )?(?:शुरू में|शुरुआत में|शुरुआती (?:रिपोर्टों|जानकारी|खबरों) में|पहले) (?:[^\s]+ ){0,8}(?:कहा|कही|बताया|बताई|बताए|माना|मानी|दावा किया) (?:था|थी|थे|गया था|गई थी|गए थे|थीं|जा रहा था|जा रही थी)(?: |,|$)/u;

/** "मृतकों की संख्या 71 बताई थी": what was given out before it was counted again. */
const GIVEN_OUT = /(?:संख्या|आंकड़ा) (?:[^\s]+ ){1,3}बता(?:ई|या) (?:थी|था|गई थी|गया था)।?$/u;
const COUNTED_AGAIN =
  /(?:दोहराए|दोहराया|दो बार गिन|दोबारा गिन|अलग-अलग गिन|हटा दिय[ाे]|हटा दिए|घटाकर|संशोधित|सुधार)/u;

/** ", जिसे कलेक्टर ने गलत बताया", ", जिसका संघ ने खंडन किया". */
const DENIED_BEHIND =
  /^,? ?(?:जिसे|जिन्हें|जिसको|जिसका|जिनका|जिससे) (?:[^\s]+ ){1,8}(?:गलत|झूठ[ाी]?|बेबुनियाद|निराधार|अफवाह|भ्रामक|फर्जी|खंडन|इनकार|इन्कार)(?: |,|$)/u;

/** What goes round, and is looked into. */
const SHOWN = /(?:^| )(वीडियो|तस्वीर|तस्वीरें|फोटो|ऑडियो|क्लिप|पत्र|पोस्ट|संदेश|मैसेज)(?= |।|$)/u;
const POINTED =
  /(?:^|[ ‘'"“])(?:वह|यह|उक्त|ये|वायरल|उस|इस) (वीडियो|तस्वीर|तस्वीरें|फोटो|ऑडियो|क्लिप|पत्र|पोस्ट|संदेश|मैसेज)(?= |$)/u;
const NOT_SO = /(?:नहीं (?:है|हैं|था|थी|थे)|फर्जी|झूठ|भ्रामक|एआई|छेड़छाड़|पुरान[ाेी] (?:है|हैं|निकल))/u;

/** "वह वीडियो पटना का नहीं है": what went round is no part of the story. */
function isDisowned({ claim }: Reading, next: string): boolean {
  const noun = SHOWN.exec(claim.text)?.[1];
  if (noun === undefined || !NOT_SO.test(next)) return false;
  return POINTED.exec(next)?.[1] === noun;
}

const DIED = /(?:^| )(?:मौत|मृत्यु|निधन)(?= |।)/u;
/** "जांच रिपोर्ट निगेटिव थी": of what the story is of, this one did not die. */
const TESTED_FREE = /(?:^| )(?:रिपोर्ट|जांच)(?= )[^।]{0,40} (?:निगेटिव|नेगेटिव)(?= )/u;

/**
 * Whether the story takes back what a claim says in the same sentence or the next one: "…, लेकिन बाद में स्थगित कर दी गई",
 * "हालांकि आयोग ने कहा कि लागत दोगुनी है".
 */
export function isCorrected(reading: Reading, { own, after, next }: Around): boolean {
  if (AT_FIRST.test(own.trimStart())) return true;
  if (GIVEN_OUT.test(reading.claim.text) && COUNTED_AGAIN.test(next)) return true;
  if (BUT.test(next) && TAKEN_BACK.test(next)) return true;
  if (/^,? ?(?:लेकिन|मगर|पर|हालांकि|परंतु|किंतु|जबकि) /u.test(after) && TAKEN_BACK.test(after)) return true;
  if (DENIED_BEHIND.test(after) || isDisowned(reading, next)) return true;
  if (DIED.test(reading.claim.text) && (TESTED_FREE.test(after) || TESTED_FREE.test(next))) return true;
  const isMoved = PUT_OFF.test(after) || PUT_OFF.test(next);
  return isMoved && !PUT_OFF.test(reading.claim.text) && wasSet(reading);
}
