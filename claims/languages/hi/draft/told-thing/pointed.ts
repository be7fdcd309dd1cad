import type { Range } from '../../../../text/range.ts';
import type { Word } from '../../tag/word.ts';
import type { Memory, Place, StoryThing, ToldThing } from '../memory/memory-types.ts';
import { covers, goesOn, standsAlone } from './classes.ts';

/** What a pointing word is read in. */
interface Around extends Place {
  readonly memory: Pick<Memory, 'things' | 'story' | 'nouns'>;
}

/** Sentences from the top whose things the whole story goes on about. */
export const LEAD = 2;
/** Sentences after which a thing that is told of further down is gone. */
const REACH = 3;

/** The things of the last sentence that stand before a word. */
export function thingsNear({ start }: Word, { memory, sentence, paragraph }: Around): readonly ToldThing[] {
  return (memory.things ?? []).filter(
    (one) => sentence - one.sentence <= 1 && paragraph - one.paragraph <= 1 && one.range.end <= start,
  );
}

const textOf = ({ direct, oblique }: ToldThing) => direct ?? oblique;

/** The one of some things that are told with the same words; undefined where they are several, or one says not which. */
function onlyOne<Thing extends ToldThing>(things: readonly Thing[]): Thing | undefined {
  const told = things.filter(({ bare }) => !bare);
  const first = told.at(-1);
  const isOne =
    first &&
    textOf(first) !== undefined &&
    told.every((one) => textOf(one) === textOf(first) || isWithin(one, first));
  return isOne ? first : undefined;
}

/** "दूसरा चरण" of "पटना मेट्रो का दूसरा चरण": the same in fewer words. */
const isWithin = (one: ToldThing, other: ToldThing) =>
  one.lemma === other.lemma && (other.oblique?.endsWith(` ${one.oblique}`) ?? false);

/** Whether the story has told of a thing in its lead, or of late. */
const isInReach = ({ first, sentence }: StoryThing, around: Place) =>
  first < LEAD || around.sentence - sentence <= REACH;

/** "हम इसी टीम से हारे थे": against another than the speaker's own. */
export const isOfOpponent = (
  noun: Word | undefined,
  { clause = [] }: { readonly clause?: readonly Word[] | undefined },
) =>
  /^(?:टीम|क्लब|दल|पार्टी)$/u.test(noun?.key ?? '') && clause.some(({ pronoun }) => pronoun === 'first-second');

/** The noun behind "यह", "इस", where nothing but a marker follows it. */
function pointedNoun(words: readonly Word[], at: number): Word | undefined {
  const [pointer, noun, after] = words.slice(at, at + 3);
  if (!pointer || !noun?.noun?.[0] || noun.pos !== 'noun' || !/^(?:यह|इस|इसी|उक्त)$/u.test(pointer.text))
    return undefined;
  return after && after.pos !== 'focus' && after.pos !== 'postposition' ? undefined : noun;
}

/**
 * The one thing that "यह <noun>" takes up: of the sentence before, by its own noun or one that the noun covers, else of
 * the story, where it has told of one alone. A new paragraph leaves what stood beside the news.
 */
export function pointedThing(words: readonly Word[], at: number, around: Around): ToldThing | undefined {
  const noun = pointedNoun(words, at);
  const lemma = noun?.noun?.[0]?.lemma;
  if (!noun || !lemma) return undefined;
  const isNew = (one: ToldThing) => one.paragraph === around.paragraph || !one.aside;
  const near = thingsNear(noun, around).filter((one) => covers(lemma, one.lemma) && isNew(one));
  const own = near.filter((one) => one.lemma === lemma);
  if (own.some(({ bare }) => !bare)) return onlyOne(own);
  // Told of by its own noun before: which of them is meant, is not sure.
  if (around.memory.nouns.knownBy(lemma).length > 0) return undefined;
  if (near.some(({ bare }) => !bare)) return onlyOne(near);
  if (!goesOn(lemma)) return undefined;
  const told = (around.memory.story ?? []).filter((one) => covers(lemma, one.lemma) && !one.aside);
  const only = onlyOne(told);
  return only && isInReach(only, around) ? only : undefined;
}

/** Sentences over which a noun alone is what was told of last, and what the lead tells the story is of. */
const NEXT = 2;
const LEAD_NEXT = 6;

/** "शताब्दी एक्सप्रेस का इंजन | ट्रेन से अलग हो गया": whether the clause of a bare noun names one of its kind before it. */
export function namesAnother(
  noun: Word,
  { clause = [] }: { readonly clause?: readonly Word[] | undefined },
): boolean {
  const lemma = noun.noun?.[0]?.lemma ?? noun.key;
  const isOther = (told: string) => told !== lemma && covers(lemma, told);
  return clause
    .slice(0, Math.max(0, clause.indexOf(noun)))
    .some((word) => isOther(word.noun?.[0]?.lemma ?? word.key) || isOther(word.text));
}

/** The one thing that "परियोजना" alone is: the only one of the story that it covers, told of just before. */
export function calledThing(noun: Word, around: Around, isHeld: boolean): ToldThing | undefined {
  const lemma = noun.noun?.[0]?.lemma;
  const { nouns, story = [] } = around.memory;
  const mayStandAlone = standsAlone(lemma ?? '') || (isHeld && goesOn(lemma ?? ''));
  if (!lemma || !mayStandAlone || nouns.several.get(lemma) !== undefined) return undefined;
  const told = story.filter((one) => covers(lemma, one.lemma));
  const only = onlyOne(told);
  if (!only || only.aside) return undefined;
  return around.sentence - only.sentence <= (only.first < LEAD ? LEAD_NEXT : NEXT) ? only : undefined;
}

/** "एयर इंडिया का विमान उड़ा। लुफ्थांसा का बोइंग भी था। यह विमान …": whether another thing that the noun covers was told of since. */
export function isOtherNear(
  words: readonly Word[],
  at: number,
  known: Place & { readonly range: Range },
  around: Around,
): boolean {
  const noun = pointedNoun(words, at);
  const lemma = noun?.noun?.[0]?.lemma;
  if (!noun || !lemma) return false;
  return thingsNear(noun, around).some(
    (one) => one.lemma !== lemma && covers(lemma, one.lemma) && one.range.start >= known.range.end,
  );
}

/** The things that a story goes on about, with those of the last sentence. */
export function storyAfter(
  before: readonly StoryThing[] | undefined,
  things: readonly ToldThing[] | undefined,
): readonly StoryThing[] {
  let all = before ?? [];
  for (const thing of things ?? []) {
    if (thing.bare || thing.kind === 'any') continue;
    const at = all.findIndex(
      (one) =>
        textOf(one) === textOf(thing) && (textOf(one) !== undefined || one.range.start === thing.range.start),
    );
    const known = all[at];
    if (!known) {
      all = [...all, { ...thing, first: thing.sentence }];
      continue;
    }
    // "विधेयक में": what the story told of in the foreground once stays there.
    const { aside: was, ...old } = known;
    const { aside, ...again } = thing;
    all = all.with(at, { ...old, ...again, ...(was && aside ? { aside } : {}) });
  }
  return all;
}
