import { rangeOf } from '../../../../text/range.ts';
import type { Nominal } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { countOf, type Word } from '../../tag/word.ts';
import { caseForm } from '../parts/case-forms.ts';
import type { Counted, Memory, Place } from './memory-types.ts';
import type { Resolution } from './surroundings.ts';

/** Words of a phrase that is said again, at most. */
const LONGEST = 7;

const isPlain = ({ pos, pronoun, key }: Word) =>
  pronoun === undefined && pos !== 'pronoun' && pos !== 'coordinator' && pos !== 'relative' && key !== 'अन्य';

/** More than one of something, with its noun at the end: "जिले के 42 स्कूलों". */
function isCounted({ group: { words, head } }: Nominal): boolean {
  const counts = words.flatMap((word) => countOf(word) ?? []);
  return counts.length === 1 && (counts[0]?.value ?? 1) > 1 && head.pos === 'noun' && words.at(-1) === head;
}

const lemmaOf = ({ group }: Nominal) => group.head.noun?.[0]?.lemma;

/** Sentences over which another number of the same things may still be meant. */
const REACH = 2;

/** "38 वार्डों में … । कांग्रेस को 12 वार्ड मिले। इन वार्डों …": of the first number as likely as of the last. */
const isOtherNumber = (one: Counted, other: Counted) => one.lemma === other.lemma && one.text !== other.text;

/** The things or people that the last sentences counted, by their noun, the last ones first; open where they tell of two such groups. */
export function countedAfter(
  before: readonly Counted[] | undefined,
  frame: Frame,
  place: Place,
): readonly Counted[] | undefined {
  const old = (before ?? []).filter(({ sentence }) => place.sentence - sentence <= REACH);
  const near = old.filter(({ sentence }) => sentence === place.sentence);
  const earlier = old.filter(({ sentence }) => sentence !== place.sentence);
  const nominals = frame.parts.flatMap(({ phrase }) => (phrase.kind === 'nominal' ? [phrase] : []));
  const found = nominals.flatMap((nominal): Counted[] => {
    const lemma = lemmaOf(nominal);
    const { words, tag } = nominal.group;
    if (
      !lemma ||
      !isCounted(nominal) ||
      nominal.participle ||
      words.length > LONGEST ||
      !words.every(isPlain)
    )
      return [];
    const form = tag === 'direct' ? caseForm(nominal.group, 'oblique') : ({ kind: 'same' } as const);
    if (!form) return [];
    const texts = words.map(({ text }) => text);
    if (form.kind === 'last') texts[texts.length - 1] = form.text;
    return [{ lemma, text: texts.join(' '), range: rangeOf(words), ...place }];
  });
  const all = [...near, ...found];
  const told = [...near.map(({ lemma }) => lemma), ...nominals.map(lemmaOf)];
  const isSeveral = ({ lemma, several }: Counted) =>
    several === true || told.filter((one) => one === lemma).length > 1;
  const isOpen = (one: Counted) => isSeveral(one) || earlier.some((other) => isOtherNumber(one, other));
  const marked = all.map((one): Counted => (isOpen(one) ? { ...one, several: true } : one));
  const kept = [...marked, ...earlier];
  return kept.length > 0 ? kept : undefined;
}

/** "इन स्कूलों में" → "जिले के 42 स्कूलों में": what the sentence before counted. */
export function countedMeant(
  words: readonly Word[],
  at: number,
  { memory, sentence, paragraph, marked }: Place & { readonly memory: Memory; readonly marked: boolean },
): Resolution | null {
  const [pointer, noun, after] = words.slice(at, at + 3);
  if (!pointer || !/^(?:इन|इन्हीं)$/u.test(pointer.key) || noun?.pos !== 'noun' || !/ों$/u.test(noun.key))
    return null;
  if (after ? after.pos !== 'postposition' : !marked) return null;
  const found = memory.counted?.find(({ lemma }) => lemma === noun.noun?.[0]?.lemma);
  if (!found || found.several || sentence - found.sentence !== 1 || paragraph - found.paragraph > 1)
    return null;
  return { length: 2, text: found.text, antecedent: found.range };
}

/** Whether the sentence before told of two groups of what "इन …" points at: either may be meant. */
export function isOfEitherGroup(
  words: readonly Word[],
  at: number,
  { memory, sentence }: { readonly memory: Memory; readonly sentence: number },
): boolean {
  const noun = words.slice(at + 1).find(({ pos }) => pos === 'noun');
  if (!/^(?:इन|ये|इन्हीं)$/u.test(words[at]?.key ?? '') || !noun) return false;
  return (
    memory.counted?.some(
      ({ lemma, several, sentence: told }) =>
        several === true && lemma === noun.noun?.[0]?.lemma && sentence - told <= 1,
    ) ?? false
  );
}
