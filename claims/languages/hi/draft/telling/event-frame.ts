import { fold } from '../../../../text/fold.ts';
import { phraseWords } from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Memory } from '../memory/memory-types.ts';
import type { Segment } from '../parts/segments.ts';
import { inPlace, isBesideOther, isSceneEvent } from './scene.ts';

/** What comes upon people and things in an event, told with a verb: "घायल हुए", "की मौत हुई". */
const SUFFERED: ReadonlySet<string> = new Set(
  'घायल जख्मी मौत मृत्यु लापता बेघर तबाह क्षतिग्रस्त नष्ट हताहत शहीद ढेर'.split(' ').map(fold),
);
const PERISHED: ReadonlySet<string> = new Set('मर मार झुलस डूब दब ढह'.split(' '));

/** Sentences from the top in which a story tells of its event; below it may tell of earlier ones. */
const UPPER = 10;

/** Words that tell of another time or of more than the one event. */
const ELSEWHEN = /^(पिछल[ेाी]|पहले|गत|बीते|अब|साल|वर्ष|महीने|दशक|हर|प्रतिवर्ष|रोज|अक्सर)$/u;

/** Whether a word tells of another time than the story's. */
export function isElsewhen({ key, text, value }: Word): boolean {
  return ELSEWHEN.test(key) || (value?.fact.type === 'time' && /^\p{Nd}{4}$/u.test(text));
}

/** Whether a clause tells what came upon people and things. */
export function isSuffered({ verb, kind, negated }: Frame): boolean {
  if (kind !== 'event' || negated || !verb.perfective) return false;
  if (verb.conjunct) return SUFFERED.has(verb.conjunct.key);
  return PERISHED.has(verb.root) && (verb.root !== 'मार' || verb.passive);
}

/** Sentences after which "इसमें" no longer means an event. */
const NEAR = 1;

/** Whether the story is of one event, or an event was told of just before. */
export function isEventNear({
  memory,
  sentence,
}: {
  readonly memory: Memory;
  readonly sentence: number;
}): boolean {
  if (memory.happened?.where && sentence - memory.happened.sentence <= NEAR) return true;
  if (isBesideOther(memory.scene, sentence)) return false;
  if (memory.scene?.event) return true;
  return memory.nouns.allKnown().some((one) => sentence - one.sentence <= NEAR && isSceneEvent(one.head));
}

/** "(दो साल पहले बस पलटी थी।) 12 लोग घायल हुए थे": in that event or in the story's own, which nothing tells. */
export function isOfEither(
  frame: Frame,
  { memory, sentence }: { readonly memory: Memory; readonly sentence: number },
): boolean {
  const { scene } = memory;
  if (!isBesideOther(scene, sentence) || scene?.other === sentence || !isSuffered(frame)) return false;
  return !frame.clause.words.some(
    (word) => word.name !== undefined || isSceneEvent(word) || isElsewhen(word),
  );
}

const isHere = ({ key, pos }: Word) => pos === 'adverb' && /^(?:यह|वह)(?:ां|ाँ|ीं)$/u.test(key);

/**
 * "12 लोग घायल हुए" → "मंडी में हुए हादसे में 12 लोग घायल हुए": where the clause tells of the story's event and
 * names neither it nor a place. Nothing where another time or place may be meant.
 */
export function eventFrame(
  frame: Frame,
  parts: readonly Part[],
  { memory, sentence }: { readonly memory: Memory; readonly sentence: number },
): Segment[] {
  const { scene } = memory;
  if (sentence > UPPER || !scene || scene.words.length === 0 || !isSuffered(frame)) return [];
  const { words } = frame.clause;
  if (words.some((word) => word.name?.class === 'place' || isSceneEvent(word) || isElsewhen(word))) return [];
  if (words.some(({ pos, pronoun }) => pos === 'relative' || pronoun === 'demonstrative')) return [];
  if (parts.some(({ role }) => role === 'place') || frame.lead) return [];
  // "यहां 12 लोग घायल हुए": where is told by the word that points there.
  if (parts.some(({ phrase }) => phraseWords(phrase).some(isHere))) return [];
  const shown = new Set(parts.flatMap(({ phrase }) => phraseWords(phrase).map(({ start }) => start)));
  if (scene.words.some(({ start }) => shown.has(start))) return [];
  const { event } = scene;
  if (!event) return [{ kind: 'words', words: scene.words, place: { part: 'other' } }];
  return [
    ...inPlace(scene, event),
    obliqueOf(event),
    { kind: 'added', text: 'में', rule: 'scene', place: { part: 'other' } },
  ];
}

/** "हमला" → "हमले" before में. */
export function obliqueOf(event: Word): Segment {
  const place = { part: 'other' } as const;
  const reading = event.noun?.find((one) => one.case === 'direct');
  const text =
    reading?.gender === 'm' && event.text === reading.lemma ? event.text.replace(/ा$/u, 'े') : event.text;
  return text === event.text
    ? { kind: 'words', words: [event], place }
    : { kind: 'replaced', words: [event], text, place };
}
