import { fold } from '../../../../text/fold.ts';
import type { Clause } from '../../clause/index.ts';
import type { Word } from '../../tag/word.ts';
import { lemmaOf } from './index.ts';

const LIMITS = new Set(['ही', 'केवल', 'सिर्फ', 'मात्र', 'महज']);
const MEANS = new Set(
  'विधि तरीका तकनीक ऐप एप पोर्टल नंबर वेबसाइट हेल्पलाइन उपाय प्रक्रिया नियम कानून'.split(' ').map(fold),
);

/** "साल में दो बार ही लिया जा सकता है", "इस ऐप पर देखा जा सकता है": what a rule allows or a means makes possible is so. */
export function isAllowed({ words, phrases, verb }: Clause): boolean {
  if (!verb?.ability || !verb.passive || verb.tense === 'past') return false;
  return (
    words.some(({ key }) => LIMITS.has(key)) ||
    phrases.some(
      (phrase) =>
        phrase.kind === 'nominal' &&
        (phrase.tag === 'locative' || phrase.tag === 'instrumental' || phrase.tag === 'means') &&
        MEANS.has(lemmaOf(phrase.group.head)),
    )
  );
}

const FORMALITIES = new Set(
  'आवेदन शिकायत पंजीकरण पंजीयन रजिस्ट्रेशन नामांकन अपील संपर्क डाउनलोड बुक बुकिंग ऑर्डर आर्डर'.split(' ').map(fold),
);
const TOOLS = new Set(
  'ऐप एप टूल मॉडल मशीन उपकरण यंत्र डिवाइस ड्रोन मिसाइल प्रक्षेपास्त्र रोबोट सॉफ्टवेयर रडार सेंसर'.split(' ').map(fold),
);

/** Loans for people that the list of nouns does not know. */
const USERS = /^(?:यूजर्स|यूजर|यूज़र्स|बायर्स|कस्टमर्स|कस्टमर|कैंडिडेट्स|स्टूडेंट्स|कंज्यूमर्स)$/u;

/** "परीक्षार्थी आवेदन कर सकते हैं", "मशीन सौ किलो उठा सकती है": what people may do as a matter of form, and what a tool is able to do. */
export function isAble({ words, phrases, verb }: Clause): boolean {
  if (!verb?.ability || verb.passive || verb.tense === 'past') return false;
  const able = verb.words.findIndex(({ auxiliary }) => auxiliary === 'ability');
  if (COMES_ABOUT.test(verb.words[able - 1]?.key ?? verb.root)) return false;
  const bare = phrases.flatMap((phrase) =>
    phrase.kind === 'nominal' && phrase.tag === 'direct' ? [phrase.group] : [],
  );
  const first = bare[0];
  if (first && TOOLS.has(lemmaOf(first.head))) return true;
  const people = bare.some(
    ({ head }) => (head.noun?.[0]?.class === 'person' || USERS.test(head.key)) && !head.name,
  );
  return verb.number === 'pl' && people && words.some(({ key }) => FORMALITIES.has(key));
}

const RULERS = new Set(
  'अदालत न्यायालय कोर्ट हाईकोर्ट पीठ खंडपीठ बेंच न्यायाधिकरण ट्रिब्यूनल न्यायाधीश न्यायमूर्ति जज मजिस्ट्रेट नियम कानून संविधान अधिनियम अधिसूचना'
    .split(' ')
    .map(fold),
);

const COMES_ABOUT = /^(?:हो|आ|बढ|बढ़|घट|मिल|पड|पड़|लग|फैल|बन|रह|टूट|गिर|बिगड|बिगड़|मर|मच)$/u;

/** "पीठ ने कहा कि सोसाइटी शर्तें लगा सकती है": what a court or a rule says that somebody may do, it allows. */
export function isPermitted({ verb }: Clause, source: readonly Word[]): boolean {
  const head = source.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  if (!head || !verb?.ability || verb.tense === 'past') return false;
  if (!RULERS.has(lemmaOf(head)) && !RULERS.has(head.key)) return false;
  // "दंगा हो सकता है": what may come about is no permission.
  const able = verb.words.findIndex(({ auxiliary }) => auxiliary === 'ability');
  return verb.passive || !COMES_ABOUT.test(verb.words[able - 1]?.key ?? verb.root);
}
