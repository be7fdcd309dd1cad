import { contains } from '../../../../text/range.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Thing, ToldThing } from '../memory/memory-types.ts';
import { genitiveSuffix, markerIn } from '../memory/pronoun-markers.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';
import { askedOf, holds } from './asked.ts';
import { calledThing, isOfOpponent, pointedThing, thingsNear } from './pointed.ts';

const isOf = (kinds: ReadonlySet<string>, kind = '') =>
  kinds.has(kind === 'place' && kinds.has('site') ? 'site' : kind);

/** "रिक्टर पैमाने पर": what a quake is measured by, and no other thing. */
const SCALE = /^(?:रिक्टर|रिएक्टर|पैमाने|स्केल)$/u;

/** Another thing that the clause itself tells of before the word: it may be meant. */
function hasOther(word: Word, { clause = [] }: Surroundings, kinds: ReadonlySet<string>): boolean {
  const at = clause.indexOf(word);
  return clause
    .slice(0, Math.max(0, at))
    .some(({ pos, key, noun, name, inside }) =>
      inside || name || SCALE.test(key)
        ? false
        : pos === 'unknown' || (pos === 'noun' && isOf(kinds, noun?.[0]?.class)),
    );
}

/** "एक्वा लाइन का अंतिम खंड", and not the line in it. */
const outermost = (things: readonly ToldThing[]) =>
  things.filter(
    (one) => !one.aside || !things.some(({ range, aside }) => !aside && contains(range, one.range)),
  );

/** "इसकी लंबाई" → "गंडक नदी पर बने पुल की लंबाई": the one thing of the sentence before that can have it. */
export function toldThing(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  if (word.pos !== 'pronoun' || around.ahead || !/^(?:यह|इस)/u.test(word.key)) return null;
  const kinds = askedOf(words, at, around);
  if (!kinds || hasOther(word, around, kinds)) return null;
  const fitting = outermost(thingsNear(word, around).filter(({ kind }) => kinds.has(kind) || kind === 'any'));
  // "यह खंड रामनगर से सोनपुर तक लंबा है और इस पर …": what the sentence points at, it goes on about.
  const pointed = fitting.filter((one) => one.pointed);
  const [only, ...more] = pointed.length > 0 ? pointed : fitting;
  if (!only || more.length > 0 || only.kind === 'any' || only.aside) return null;
  const text = word.key === 'यह' ? only.direct : only.oblique;
  if (!text) return null;
  const suffix = word.tag === 'genitive' ? genitiveSuffix(word.key) : suffixOf(word);
  return { length: 1, text: `${text}${suffix}`, antecedent: only.range };
}

/** "इसरो ने उपग्रह छोड़ा। इसका वजन …": whether another thing than the one told of stands near that can have it. */
export function isOfOther(
  { range, direct, oblique }: Pick<Thing, 'range' | 'direct' | 'oblique'>,
  words: readonly Word[],
  at: number,
  around: Surroundings,
): boolean {
  const kinds = askedOf(words, at, around);
  if (!kinds) return false;
  const fitting = thingsNear(words[at] as Word, around).filter((one) => kinds.has(one.kind));
  const others = fitting.filter(
    (one) =>
      (one.range.start >= range.end || one.range.end <= range.start) &&
      (one.direct === undefined || one.direct !== direct) &&
      (one.oblique === undefined || one.oblique !== oblique),
  );
  return others.length > 0;
}

/** "इसमें" carries its marker; "इस" has it behind. */
function suffixOf(word: Word): string {
  if (word.key === 'यह' || word.key === 'इस') return '';
  return markerIn(word) ?? '';
}

/** Sums are told by what they are of: "यह राशि" → "फसल बीमा पैकेज की राशि". */
const withSum = ({ kind, lemma, oblique }: ToldThing, noun: Word): string | undefined =>
  kind === 'sum' && oblique && noun.noun?.[0]?.lemma !== lemma ? `${oblique} की ${noun.text}` : undefined;

/** The phrase of a thing where a pointer and its noun stood; undefined where a verb would not agree with it. */
function phraseFor(thing: ToldThing, noun: Word, isOblique: boolean): string | undefined {
  const sum = withSum(thing, noun);
  if (sum || isOblique) return sum ?? thing.oblique;
  return thing.gender === undefined || thing.gender === noun.noun?.[0]?.gender ? thing.direct : undefined;
}

/** "यह पुल" → "गंडक नदी पर बना पुल", "इस परियोजना" → "पटना मेट्रो के दूसरे चरण": the one thing that its noun may take up. */
export function toldByNoun(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const after = words[at + 2];
  const thing = pointedThing(words, at, around);
  const noun = words[at + 1];
  if (!thing || !noun || isOfOpponent(noun, around)) return null;
  const isOblique = around.marked || (after !== undefined && isGenitiveMarker(after));
  const text = phraseFor(thing, noun, isOblique);
  return text ? { length: 2, text, antecedent: thing.range } : null;
}

/** "परियोजना का काम" → "पटना मेट्रो के दूसरे चरण का काम", where the story has told of one such thing alone, just before. */
export function bareThing(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const [noun, after] = words;
  const before = around.clause?.[around.clause.indexOf(noun as Word) - 1];
  if (at > 0 || noun?.pos !== 'noun' || before?.tag === 'genitive' || before?.pos === 'adjective')
    return null;
  // "विधेयक को प्रवर समिति के पास भेजने": within what is done to it.
  const isMarked = after?.pos === 'postposition';
  if (after && !isMarked && after.pos !== 'focus') return null;
  if (!isMarked && !around.marked && !around.subject) return null;
  // "अस्पताल में 1,200 बिस्तर हैं": what it holds, and where nobody is taken.
  const thing = calledThing(noun, around, holds(around));
  const text = thing && phraseFor(thing, noun, around.marked || isMarked);
  return thing && text ? { length: 1, text, antecedent: thing.range } : null;
}
