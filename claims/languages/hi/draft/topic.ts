import type { Range } from '../../../text/range.ts';
import { canAct } from '../clause/actors.ts';
import { coreWords } from '../clause/phrases.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import type { Mention } from './memory.ts';

/** Sentences after which a pronoun no longer surely means the person that the text was about. */
const REACH = 2;

/** The one person that the text is about: what वह, उन्होंने, उनके stand for. */
export interface Topic extends Mention {
  /** Whether the verb agreed in the plural of respect; undefined where it does not show. */
  readonly honorific?: boolean;
}

function isPersonalPronoun(word: Word | undefined): boolean {
  if (!word || word.pos !== 'pronoun') return false;
  return /^(वह|वे|वो|उस|उन)/u.test(word.key) && !/^(उसमें|उनमें)/u.test(word.key);
}

function asTopic(
  word: Word,
  unit: readonly Word[],
  frame: Frame,
  place: { paragraph: number; sentence: number },
): Topic {
  const range: Range = { start: word.start, end: (unit.at(-1) ?? word).end };
  const shown = frame.subject?.phrase.kind === 'nominal' && frame.subject.phrase.tag === 'direct';
  return {
    text: word.name?.canonical ?? word.text,
    range,
    ...place,
    ...(shown && frame.verb.number ? { honorific: frame.verb.number === 'pl' } : {}),
  };
}

/** What somebody says of another keeps both in play. */
function isContent(frame: Frame): boolean {
  return frame.source !== undefined && !frame.carrier;
}

/** The topic after a frame: the person who is its subject, or nobody once others act. */
export function topicAfter(
  topic: Topic | undefined,
  frame: Frame,
  place: { readonly paragraph: number; readonly sentence: number },
): Topic | undefined {
  const { subject } = frame;
  if (subject?.phrase.kind !== 'nominal' || frame.borrowed) return topic;
  const words = coreWords(subject.phrase);
  const { head } = subject.phrase.group;
  if (words.length === 1 && isPersonalPronoun(words[0]))
    return topic && place.sentence - topic.sentence <= REACH ? { ...topic, ...place } : undefined;
  const persons = words.filter((word) => word.name?.class === 'person' && !word.inside);
  const [person] = persons;
  if (persons.length === 1 && person === head && person) {
    const same = topic?.text === (person.name?.canonical ?? person.text);
    if (isContent(frame) && !same) return undefined;
    const at = words.indexOf(person);
    return asTopic(person, words.slice(at, at + person.length), frame, place);
  }
  return canAct(subject.phrase.group) && !isContent(frame) ? undefined : topic;
}

/** Whether the pronoun's form fits the respect that the person was told with. */
function fitsRespect(word: Word, { honorific }: Topic): boolean {
  if (honorific === undefined) return true;
  return /^(वह|वो|उस)/u.test(word.key) ? !honorific || word.key === 'वो' : honorific;
}

/** The person whom a pronoun stands for; null where it is not certain. `isSubject`: the pronoun acts in its clause. */
export function personMeant(
  word: Word,
  topic: Topic | undefined,
  around: { readonly sentence: number; readonly paragraph: number; readonly others: readonly string[] },
): Topic | null {
  if (!topic || !isPersonalPronoun(word) || !fitsRespect(word, topic)) return null;
  if (around.sentence - topic.sentence > REACH || around.paragraph - topic.paragraph > REACH) return null;
  // "उनके" is never who acts in its own clause: that would be "अपने".
  return around.others.includes(topic.text) ? null : topic;
}
