import { fold } from '../../../../../text/fold.ts';
import { lookUpNoun } from '../../../lexicon/noun-forms.ts';
import { analyseVerb } from '../../../lexicon/verb-forms.ts';

/** "पटना / ", "देश / ", "1.", "ग्राउंड रिपोर्ट: ": what sites put before a headline. */
export const RUBRIC =
  /^(?:\p{Nd}+ ?\. ?|[^\s/:,]{2,15} \/ |(?:[^\s/:,]{2,15} )?(?:एक्सपोज|एक्सक्लूसिव|ग्राउंड रिपोर्ट|विशेष रिपोर्ट|स्पेशल रिपोर्ट|खास खबर|पड़?ताल|इन्वेस्टिगेशन|एक्सप्लेनर|इनसाइड स्टोरी|फैक्ट चेक|समाचार|बुलेटिन) ?[:ः|–-] )/u;
/** Where a clause of a headline ends; what stands behind a colon may stand alone. */
const CLAUSE = /,(?!\p{Nd})|[;|–—]| - |\.\.+|…/u;
export const COLON = / ?[:ः] /u;

/** "…, शाम को महंगी करने का प्रस्ताव": the clause before it is no fact either. */
const ONLY_PROPOSED =
  /(?:^|\s)\S+ने (?:का|की) (?:प्रस्ताव|योजना|तैयारी|सिफारिश|मांग|सुझाव|विचार|संभावना|अनुमान|दावा|आरोप)$/u;

/** The clauses of a headline; one that is no more than proposed keeps the words that say so. */
export function clausesOf(words: string): readonly string[] {
  const clauses = words.split(CLAUSE);
  const [first = '', next, ...rest] = clauses;
  if (next === undefined || words[first.length] !== ',' || !ONLY_PROPOSED.test(next.trim())) return clauses;
  return [`${first}, ${next.trim()}`, ...rest];
}

/** "अदालत ने मेरिट सूची रद्द की", "राज्य ने नीति जारी की": the verb of whoever did it, and no genitive. */
export const DONE_AT_END =
  / ने .*(?:रद्द|जारी|शुरू|पेश|मंजूर|घोषित|तय|खारिज|बंद|तैयार|दर्ज|पूरी|स्थापित|जब्त|बरामद|लागू|स्थगित|निलंबित|तैनात|अपील|समीक्षा|हत्या|घोषणा|बैठक|मुलाकात|मांग|शिकायत|सिफारिश) की$/u;

/** "हाईस्कूल में रीना, इंटर में सोहन ने मारी बाजी": the verb of both stands behind the second. */
const IN_PARALLEL = /^\S{2,20} में /u;

/** Whether a clause waits for the verb of the next one. */
export function isGapped(first: string, next: string): boolean {
  if (!IN_PARALLEL.test(first) || !IN_PARALLEL.test(next)) return false;
  const last = fold(first.split(' ').at(-1) ?? '');
  return lookUpNoun(last).length === 0 && analyseVerb(last).length === 0;
}
