import type { Draft } from '../../language.ts';
import type { Frame } from '../frame/types.ts';
import { countOf, type Word } from '../tag/word.ts';
import { isSuffered } from './event-frame.ts';
import { isSceneEvent } from './scene.ts';
import { standsAlone } from './standing.ts';
import type { Reading } from './told-together.ts';
import { toldTogether } from './told-together.ts';

/** Words that both together have, at most: longer ones say too much at once. */
const MOST_WORDS = 40;

/** What a clause may open with that stands for a thing, or for what came about, right before. */
const OF_THING = /^(?:यह|इसका|इसकी|इसके|इसमें|इसे|इसने|इसपर)$/u;
const OF_MANY = /^(?:इनमें|उनमें|इन्हें|इनका|इनकी|इनके|इनसे)$/u;

/** Behind "इसके" and "इसकी" these link the clause to the one before, or say what came of it. */
const LINKS =
  /^(?:बाद|पहले|अलावा|साथ|लिए|तहत|बावजूद|विपरीत|अतिरिक्त|बजाय|चलते|कारण|वजह|जरिए|मुताबिक|अनुसार|पीछे|खिलाफ)$/u;
/** What is done about news, and is of no thing: "इसकी जानकारी दी". */
const OF_NEWS =
  /^(?:जानकारी|सूचना|पुष्टि|शिकायत|जांच|घोषणा|खबर|तैयारी|मांग|सजा|निंदा|आलोचना|जिम्मेदारी|भनक|अनुमति|आशंका|संभावना|उम्मीद|जरूरत)$/u;

const isPlural = (word: Word) =>
  (countOf(word)?.value ?? 0) > 1 ||
  (word.pos === 'noun' && (word.noun?.every(({ number }) => number === 'pl') ?? false));

/** "दोनों", "दोनों वाहन": two that the clause before tells of, by their number or side by side. */
function opensWithBoth([first, second]: readonly Word[], { clause: { words } }: Frame): boolean {
  if (first?.key !== 'दोनों' || second?.pos === 'coordinator') return false;
  const names = words.filter(
    ({ name, inside }) => !inside && (name?.class === 'person' || name?.class === 'place'),
  );
  const joined = words.filter(({ pos, text }) => pos === 'coordinator' && text !== ',').length === 1;
  return (
    words.some((word) => countOf(word)?.value === 2) || (joined && names.length <= 2) || names.length === 2
  );
}

/** "इन लोगों", "ये लोग": people whom the clause before counts. */
const pointsAtPeople = (pointer: Word, noun: Word | undefined, { clause: { words } }: Frame) =>
  /^(?:इन|ये)$/u.test(pointer.text) &&
  /^(?:लोग|लोगों)$/u.test(noun?.text ?? '') &&
  words.some((word, i) => {
    const counted = words[i + word.length]?.noun?.[0]?.class;
    return (countOf(word)?.value ?? 0) > 1 && /^(?:person|office|group)$/u.test(counted ?? '');
  });

/** Whether the clause opens with a word for a thing of the clause before. */
function opensWithThing({ clause: { words } }: Frame, before: Frame): boolean {
  const [first, second, third] = words;
  if (!first || first.pos === 'relative') return false;
  if (opensWithBoth(words, before)) return true;
  if (first.pos === 'determiner' && pointsAtPeople(first, second, before)) return true;
  if (first.pos === 'determiner') return pointsAtNoun(first, second, third, before);
  if (first.pos !== 'pronoun') return false;
  if (OF_MANY.test(first.text)) return before.clause.words.some(isPlural);
  if (!OF_THING.test(first.text)) return false;
  return !LINKS.test(second?.key ?? '') && !OF_NEWS.test(second?.key ?? '');
}

/** "यह पुल", "इन जिलों": the noun stands in the clause before. */
function pointsAtNoun(
  pointer: Word,
  noun: Word | undefined,
  after: Word | undefined,
  { clause }: Frame,
): boolean {
  const lemma = noun?.noun?.[0]?.lemma;
  if (!/^(?:यह|इस|इन|ये|उक्त)$/u.test(pointer.text) || noun?.pos !== 'noun' || !lemma) return false;
  if (after?.pos === 'noun' || after?.pos === 'unknown') return false;
  const same = clause.words.filter((word) => word.noun?.[0]?.lemma === lemma);
  return same.length === 1;
}

/** A clause that is told as a fact of its own, whole. */
function isPlain({ carrier, rider, lead, tail, negated, modality, clause, source, verb }: Frame): boolean {
  return (
    !carrier &&
    !rider &&
    !lead &&
    !tail &&
    !negated &&
    !source &&
    !clause.quoted &&
    clause.relation !== 'relative' &&
    verb.shape === 'finite' &&
    (modality === 'asserted' || modality === 'planned')
  );
}

/** The one clause of the sentence before, where it stands by itself. */
function onlyBefore(readings: readonly Reading[]): Reading | undefined {
  const [only, ...more] = readings;
  return only && more.length === 0 && isPlain(only.frame) && only.drafts.some(standsAlone) ? only : undefined;
}

/** What a thing is said to be: a building, a body, a paper. */
const THINGS =
  /^(?:place|building|organisation|vehicle|document|artefact|weapon|substance|animal|plant|natural)$/u;

/** "यह एक आत्मघाती हमला है": what all of that was, may stand further back. */
function saysWhatItWas({ clause: { words }, verb }: Frame): boolean {
  if (words[0]?.text !== 'यह' || words[0].pos !== 'pronoun' || verb.root !== 'हो' || verb.conjunct)
    return false;
  const said = words.findLast(({ pos, inside }) => pos === 'noun' && !inside);
  return !THINGS.test(said?.noun?.[0]?.class ?? '');
}

/** Verbs of what harms by itself. */
const HARMS = /^(?:गिर|पलट|टकरा|घुस|फट|ढह|उतर|धंस|डूब|उलट|भिड़|भिड|जल|कूद|चल|आ)$/u;

/** Whether a clause tells of an event in which people may come to harm. */
const tellsOfEvent = ({ clause, verb }: Frame) => HARMS.test(verb.root) || clause.words.some(isSceneEvent);

/** What else keeps the clause from being told: another word that points, or somebody who is not named. */
const isOpen = ({ pos, pronoun, key }: Word, i: number) =>
  i > 0 &&
  ((pos === 'pronoun' && pronoun !== 'reflexive' && pronoun !== 'indefinite') ||
    (pos === 'determiner' && pronoun === 'demonstrative') ||
    /^(?:दोनों|यहां|वहां|ऐसा|ऐसे|ऐसी)$/u.test(key));

function mayJoin(own: Reading, told: Reading): boolean {
  const [a, b] = [own.frame, told.frame];
  return (
    isPlain(a) &&
    a.modality === b.modality &&
    !own.drafts.some(standsAlone) &&
    own.context.paragraph === told.context.paragraph &&
    own.context.sentence - told.context.sentence <= 1 &&
    a.clause.words.length + b.clause.words.length <= MOST_WORDS &&
    opensWithThing(a, b) &&
    !saysWhatItWas(a) &&
    (!isSuffered(a) || tellsOfEvent(b)) &&
    !a.clause.words.some(isOpen)
  );
}

/**
 * "सरकार ने पांच शहरों में मेट्रो को मंजूरी दी। इनमें इंदौर और सूरत शामिल हैं।": what the clause is of stands right before it, and
 * both are told together in the words of the article; never asked about. `taken`: told with it already.
 */
export function joinedBefore(before: readonly Reading[], readings: readonly Reading[]): Draft[] {
  const drafts: Draft[] = [];
  let told = onlyBefore(before);
  for (const own of readings) {
    if (told && mayJoin(own, told)) {
      drafts.push(toldTogether(told, own, 'claim.joined-before'));
      continue;
    }
    // Behind a clause of its own, what a pronoun is of stands there.
    told = isPlain(own.frame) && own.drafts.some(standsAlone) ? own : undefined;
  }
  return drafts.filter(standsAlone);
}
