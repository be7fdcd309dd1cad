import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Thing, ToldThing } from '../memory-types.ts';
import { genitiveSuffix, markerIn } from '../pronoun-markers.ts';
import type { Resolution, Surroundings } from '../surroundings.ts';
import { askedOf } from './asked.ts';

/** The things of the last sentence that stand before a word. */
export function thingsNear(
  { start }: Word,
  { memory, sentence, paragraph }: Surroundings,
): readonly ToldThing[] {
  return (memory.things ?? []).filter(
    (one) => sentence - one.sentence <= 1 && paragraph - one.paragraph <= 1 && one.range.end <= start,
  );
}

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

/** "इसकी लंबाई" → "गंडक नदी पर बने पुल की लंबाई": the one thing of the sentence before that can have it. */
export function toldThing(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  if (word.pos !== 'pronoun' || around.ahead || !/^(?:यह|इस)/u.test(word.key)) return null;
  const kinds = askedOf(words, at, around);
  if (!kinds || hasOther(word, around, kinds)) return null;
  const fitting = thingsNear(word, around).filter(({ kind }) => kinds.has(kind) || kind === 'any');
  const [only, ...more] = fitting;
  if (!only || more.length > 0 || only.kind === 'any') return null;
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

/** "यह पुल" → "गंडक नदी पर बना पुल": the one of its noun that the sentence before told of. */
export function toldByNoun(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  const noun = words[at + 1];
  const after = words[at + 2];
  const reading = noun?.noun?.[0];
  if (!/^(?:यह|इस|इसी|उक्त)$/u.test(word.text) || !noun || !reading || noun.pos !== 'noun') return null;
  if (after && after.pos !== 'focus' && after.pos !== 'postposition') return null;
  const same = thingsNear(word, around).filter(({ lemma }) => lemma === reading.lemma);
  const [only, ...more] = same;
  if (!only || more.length > 0) return null;
  const isOblique = around.marked || (after !== undefined && isGenitiveMarker(after));
  const text = isOblique ? only.oblique : only.direct;
  return text ? { length: 2, text, antecedent: only.range } : null;
}
