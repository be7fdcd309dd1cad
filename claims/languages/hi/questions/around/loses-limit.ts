import type { Reading } from '../../../../model.ts';

/** What a sentence limits itself to: "इस प्रतियोगिता में", "इस मामले में". */
const LIMIT =
  /(?:^|\s)(?:इस|इसी|उस|उसी) (मामले|मसले|मुद्दे|क्षेत्र|विषय|प्रतियोगिता|टूर्नामेंट|चैंपियनशिप|चैम्पियनशिप|स्पर्धा|सूची|अवधि|सीरीज|श्रृंखला|सत्र|अभियान) में(?=\s)/u;
/** So far before its first words a clause may say so. */
const REACH = 60;
/** A longer gap holds more than a phrase. */
const LONGEST = 80;
const MARKS = ['।', '.', ',', '?', '!', '\n'];

/** A stretch of the article. */
interface Stretch {
  readonly words: string;
  readonly start: number;
}

/** The words of a claim's sentence: right before it, in its spans and between them. */
function stretchesOf({ claim }: Reading, text: string): Stretch[] {
  const spans = [...claim.spans].sort((a, b) => a.start - b.start);
  const first = spans[0]?.start ?? 0;
  const before = text.slice(Math.max(0, first - REACH), first);
  const own = before.slice(Math.max(...MARKS.map((mark) => before.lastIndexOf(mark))) + 1);
  const gaps = spans.flatMap((span, i) => {
    const next = spans[i + 1];
    const isGap = next !== undefined && next.start > span.end && next.start - span.end <= LONGEST;
    return isGap ? [{ words: text.slice(span.end, next.start), start: span.end }] : [];
  });
  const told = spans.map(({ start, end }) => ({ words: text.slice(start, end), start }));
  return [{ words: own, start: first - own.length }, ...told, ...gaps];
}

/** "बिहार ने 11 साल बाद इस प्रतियोगिता में पदक पक्का किया": whether a claim leaves out in what alone it holds. `text` is the article. */
export function losesLimit(reading: Reading, text: string): boolean {
  const { claim } = reading;
  return stretchesOf(reading, text).some(({ words, start }) => {
    const found = LIMIT.exec(words);
    if (found?.[1] === undefined || claim.text.includes(found[1])) return false;
    const at = start + found.index;
    // Told by its name instead, it is not lost.
    return !claim.substitutions.some(({ span }) => span.start <= at + found[0].length && span.end >= at);
  });
}
