import type { Reading } from '../../../../../model.ts';
import { headlineOf } from '../words.ts';

/** A story says in so many characters of which contest it tells. */
const LEAD = 260;
const CONTEST = /^(?:चैंपियनशिप|चैम्पियनशिप|प्रतियोगिता|टूर्नामेंट|लीग|ट्रॉफी|मीट|कप)$/u;
/** What a name of a contest does not go on over, backwards. */
const END =
  /^(?:में|की|के|का|को|से|ने|पर|तक|और|व|एवं|तथा|इस|उस|यह|वह|एक|यहां|यहाँ|वहां|वहाँ|रह[ाेी]|हुई|हुए|हुआ|वाल[ाेी]|आयोजित|जारी|दिन|पहले|दूसरे|तीसरे|(?:हरा|जीत|पछाड़|पछाड\u093c|रौंद|दे|ले|खेल|बन|हो)कर)$|[,।:]$/u;
/** A name of fewer words is none; of more it is a sentence. */
const FEWEST = 2;
const MOST = 6;

/** What only a contest is told in. */
const OF_SPORT =
  /(?:^| )(?:दौड़|दौड़|सेकंड|भाला|गोला|चक्का|कूद|पदक|स्वर्ण|रजत|कांस्य|फाइनल|सेमीफाइनल|मुकाबले|मुकाबला|(?:पहले|दूसरे|तीसरे|चौथे) स्थान)(?= |,|।)/u;

/** "राष्ट्रीय अंडर-23 एथलेटिक्स चैंपियनशिप": the contest that the lead names; undefined where it names none by more than its noun. */
export function contestInLead(text: string): string | undefined {
  const words = text.slice(headlineOf(text).length).trimStart().slice(0, LEAD).split(/\s+/u);
  const last = words.findIndex((word) => CONTEST.test(word));
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && last - first < MOST && !END.test(words[first - 1] as string)) first--;
  const name = words.slice(first, last + 1);
  return name.length > FEWEST && name.length <= MOST && !/[\p{P}]/u.test(name.join('').replace(/-/gu, ''))
    ? name.join(' ')
    : undefined;
}

/** Whether a claim tells of sport, so that it may stand under the contest of its story. */
export function isOfContest({ claim }: Reading): boolean {
  return claim.kind !== 'role' && OF_SPORT.test(claim.text);
}
