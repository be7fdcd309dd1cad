import type { Reading } from '../../../../../model.ts';
import { once } from '../../../../../once.ts';
import { ANY_YEAR, hasYear } from '../../../../../text/years.ts';
import { claimWords, headlineOf, SPORT_WORDS } from '../words.ts';
import { OTHER } from './match.ts';

/** "2022 का फाइनल", "पिछले सत्र में": a match of another time. */
const BYGONE = new RegExp(
  `(?:पिछल[ेी]|बीते|गत) (?:साल|वर्ष|सत्र|सीजन|संस्करण|बार|विश्व कप|टूर्नामेंट|फाइनल)|(?:साल|वर्ष) (?:पहले|पूर्व)|${ANY_YEAR}`,
  'u',
);
/** "बनाए थे": goes on with what was before. */
const BEFORE = /(?:था|थी|थे|थीं)[\s।]*$/u;
const SENTENCE = /[^।\n]+[।\n]*/gu;
/** Sentences from the top, headline apart, that tell the day of the news itself. */
const LEAD = 2;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether it goes on about another year, or another pair of sides. */
  readonly isCarried: boolean;
}

/** "सौराष्ट्र और कर्नाटक का मैच", "केरल-महाराष्ट्र मैच": two sides by name. */
const PAIR =
  /([\p{L}\p{M}]{3,20})(?: (?:और|व|एवं|बनाम) |[-–])([\p{L}\p{M}]{3,20}) (?:(?:का|के बीच|की) (?:\S{2,15} ){0,2})?(?:मैच|मुकाबल[ाे])(?=[\s,।])/gu;

/** Where the body of a story names a match of two sides that are none of its own. Offsets into `text`. */
function pairsNamed(text: string, sides: readonly string[]): number[] {
  const from = headlineOf(text).length;
  return [...text.slice(from).matchAll(PAIR)]
    .filter(([, one = '', other = '']) => !sides.some((side) => side.includes(one) || side.includes(other)))
    .map(({ index }) => from + index);
}

/** The sentences of an article, and how far it goes on about another match. */
function linesOf(text: string, sides: readonly string[], pairs: readonly number[]): Line[] {
  let isCarried = false;
  const from = headlineOf(text).length;
  return [...text.slice(from).matchAll(SENTENCE)].map(({ 0: line, index }, at) => {
    const start = from + index;
    const end = start + line.length;
    const called = OTHER.exec(line)?.[0].trim();
    const isCalledOther = called !== undefined && !text.slice(0, start).includes(called);
    const isBygone = at >= LEAD && (BYGONE.test(line) || isCalledOther);
    const isOfSide = sides.some((side) => line.includes(side)) && !BEFORE.test(line);
    const isOtherPair = pairs.some((pair) => pair >= start && pair < end);
    const own = isBygone || (isCarried && !isOfSide && !isOtherPair);
    isCarried = isBygone || isOtherPair || own;
    // A paragraph of its own is of the news again.
    if (line.endsWith('\n') && !BEFORE.test(line)) isCarried = false;
    return { start, end, isCarried: own };
  });
}

/**
 * Tells the play of a story that is of another year than the news, or of another pair of sides than `sides`, which an earlier
 * sentence told; `pairs` are where claims tell of other pairs.
 */
export function otherPlayIn(
  text: string,
  sides: readonly string[],
  pairs: readonly number[],
): (reading: Reading) => boolean {
  const lines = once(() =>
    linesOf(text, sides, sides.length > 0 ? [...pairs, ...pairsNamed(text, sides)] : pairs),
  );
  return ({ claim }) => {
    const [span] = claim.spans;
    if (!span || hasYear(claim.text) || BYGONE.test(claim.text) || OTHER.test(claim.text)) return false;
    if (!claimWords(claim).some((word) => SPORT_WORDS.has(word))) return false;
    return lines().some(({ start, end, isCarried }) => isCarried && span.start >= start && span.start < end);
  };
}
