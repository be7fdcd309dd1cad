import type { Reading } from '../../../../model.ts';
import { hasYear } from '../../../../text/years.ts';
import { isTotal } from './illness.ts';
import { claimWords, SCORES } from './words.ts';

/** "मुंबई में नौ व्यक्ति संक्रमित मिले": of one day or of all, nothing says. */
export function isBareCase(reading: Reading): boolean {
  const { claim } = reading;
  if (isTotal(reading) || claim.arguments.some(({ role }) => role === 'time')) return false;
  if (!claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count'))
    return false;
  return / (?:संक्रमित|पॉजिटिव|पॉजीटिव) (?:पाए|पाये|पाया|पाई|मिले|मिला|मिली|निकले|निकला|निकली|हुए)(?: गए| गया| गई)?(?: हैं| है)?।/u.test(
    claim.text,
  );
}

/** What a score is of, where it is of no match: a career, a series, all matches so far. */
const OF_CAREER = /(?:^| )(?:करियर|कैरियर|अब तक|सीरीज|सीरीज़|श्रृंखला|टेस्ट में|वनडे में|टी-?20 में|आईपीएल)(?= |।|,)/u;

/** "कोहली ने 109 रन बनाए", "भारत ने 4 विकेट खोकर लक्ष्य हासिल किया": in which match that was, nothing says. */
export function isBareScore({ claim, form }: Reading): boolean {
  const words = claimWords(claim);
  if (!words.some((word) => SCORES.has(word)) || OF_CAREER.test(claim.text) || hasYear(claim.text))
    return false;
  const sides = claim.arguments.filter(
    ({ fact }) => fact?.type === 'entity' && fact.class !== 'person' && fact.class !== 'thing',
  );
  const isDated = claim.arguments.some(({ role }) => role === 'time');
  const isSet = sides.some(({ role }, at) => role === 'place' && form.slots[at]?.marker === 'में');
  return !(isDated && sides.length > 0) && !isSet && new Set(sides.map(({ text }) => text)).size < 2;
}
