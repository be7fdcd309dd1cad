import { type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { countOf, type Word } from '../../tag/word.ts';
import type { Happened, Memory, Place, Scene } from '../memory/memory-types.ts';
import type { Segment } from '../parts/segments.ts';
import { isElsewhen, isSuffered, obliqueOf } from './event-frame.ts';
import { inPlace, isPointing, isSceneEvent, placesIn } from './scene.ts';

/** Sentences after which an event told of is hardly meant any more. */
const NEAR = 1;

/** What is only feared is no event. */
const FEARED = /^(?:खतरा|खतरे|आशंका|डर|चेतावनी|संभावना|अनुमान|अलर्ट|पूर्वानुमान|जिम्मेदारी)$/u;

/** The one event that the last sentence with an event told of; undefined where it told of several, or of another time. */
export function happenedAfter(before: Happened | undefined, frame: Frame, at: Place): Happened | undefined {
  const { words } = frame.clause;
  const events = words.filter((word) => isSceneEvent(word) && !word.inside);
  const event = events.at(-1);
  if (!event) return before;
  const lemma = event.noun?.[0]?.lemma;
  const same = before?.sentence === at.sentence ? before.lemma === lemma : true;
  const one = events.every(({ noun }) => noun?.[0]?.lemma === lemma);
  if (
    !lemma ||
    !same ||
    !one ||
    frame.negated ||
    words.some((word) => isElsewhen(word) || FEARED.test(word.key))
  )
    return undefined;
  const places = frame.parts.flatMap(({ phrase }) => placesIn(phrase));
  const where = places.length === 1 && comesAbout(frame, event) ? places[0] : undefined;
  return { event, lemma, ...(where ? { where } : {}), ...at };
}

/** "पटना में हमला हुआ", "आरा के स्कूल में आग लग गई": the clause tells that it came about there. */
function comesAbout({ verb, subject, carrier }: Frame, event: Word): boolean {
  if (carrier || !verb.perfective) return false;
  if (verb.conjunct?.start === event.start) return true;
  return subject?.phrase.kind === 'nominal' && subject.phrase.group.head.start === event.start;
}

/** "इस हादसे में" behind an explosion: what takes up any event. */
const ANY_EVENT = /^(?:हादसा|दुर्घटना|घटना)$/u;

/** The event of the last sentence as a scene, for "इस हमले में" behind "पटना में हमला हुआ". */
export function sceneJustTold(
  words: readonly Word[],
  at: number,
  { memory: { happened }, sentence }: { readonly memory: Memory; readonly sentence: number },
): Scene | undefined {
  if (!happened?.where || sentence - happened.sentence > NEAR || !isPointing(words[at] as Word))
    return undefined;
  const lemma = words[at + 1]?.noun?.[0]?.lemma;
  const same = lemma === happened.lemma || ANY_EVENT.test(lemma ?? '');
  return same ? { words: happened.where, event: happened.event, paragraph: happened.paragraph } : undefined;
}

/** "राय समेत 12 लोग", "स्टेशन में 12 लोग": the phrase says which ones, or where. */
function isPlaced(phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal') return false;
  const located = phrase.tag === 'locative' || phrase.tag === 'superessive';
  const points = phrase.group.words[0]?.pos === 'pronoun';
  return (located && !points) || phrase.group.words.some(({ name }) => name !== undefined);
}

/**
 * "(भूकंप आया।) 12 लोग घायल हुए" → "भूकंप में 12 लोग घायल हुए": in the event told of right before, where the claim
 * would only say how many.
 */
export function happenedFrame(
  frame: Frame,
  parts: readonly Part[],
  { memory, sentence, paragraph }: { readonly memory: Memory } & Place,
): Segment[] {
  const { happened } = memory;
  if (!happened || sentence - happened.sentence > NEAR || paragraph - happened.paragraph > 1) return [];
  const { words } = frame.clause;
  if (!isSuffered(frame) || frame.lead || !words.some(countOf)) return [];
  if (parts.some(({ role, phrase }) => role === 'place' || role === 'cause' || isPlaced(phrase))) return [];
  if (words.some((word) => isSceneEvent(word) || isElsewhen(word) || isOther(word))) return [];
  const told = new Set(parts.flatMap(({ phrase }) => phraseWords(phrase).map(({ start }) => start)));
  const where = happened.where?.every(({ start }) => !told.has(start)) ? happened.where : undefined;
  const place = where ? inPlace({ words: where, paragraph: happened.paragraph }, happened.event) : [];
  return [
    ...place,
    obliqueOf(happened.event),
    { kind: 'added', text: 'में', rule: 'scene', place: { part: 'other' } },
  ];
}

/** "दूसरी जगह", "वहां": where that is, is not the event before. */
const isOther = ({ key, name }: Word) =>
  name?.class === 'place' || /^(?:वहां|यहां|वहीं|यहीं|दूसर[ाेी]|अन्यत्र|उधर)$/u.test(key);
