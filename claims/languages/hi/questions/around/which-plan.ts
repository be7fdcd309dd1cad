import type { Reading } from '../../../../model.ts';

/** What belongs to a plan, a pack or a card that one buys: it says nothing of which one. */
const OF_PLAN = /(?:^| )(?:वैलिडिटी|वैधता|प्लान|पैक|पैकेज|रिचार्ज|रीचार्ज|डेटा|डाटा|टॉकटाइम|एसएमएस|कॉलिंग)(?= |।|,)/u;
/** "198 रुपये वाले", "₹198 का": which one it is, by its price. */
const BY_PRICE = /(?:₹ ?|\bRs\.? ?)?(\p{Nd}{2,5})(?: ?(?:रुपये|रुपए|रु\.?))? (?:वाल[ाेी]|का|के|की) /gu;
const PRICE = /\p{Nd}{2,5} ?(?:रुपये|रुपए|रु) |₹ ?\p{Nd}/u;

/** Whether a claim tells of a plan of a story of several without the price that says which one. */
export function losesPlan({ claim }: Reading, text: string): boolean {
  if (!OF_PLAN.test(claim.text) || PRICE.test(claim.text)) return false;
  const prices = new Set(Array.from(text.matchAll(BY_PRICE), ([, price]) => price));
  return prices.size > 1;
}
