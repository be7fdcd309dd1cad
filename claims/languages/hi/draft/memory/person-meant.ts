import type { VerbGroup } from '../../chunk/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Topic } from './memory-types.ts';

/** Sentences after which a pronoun no longer surely means the person that the text was about. */
export const REACH = 2;

/** Sentences that may go on with pronouns alone. */
const CHAIN = 6;

/** वह, उन्होंने, उनके: words for a person told of. */
export function isPersonalPronoun(word: Word | undefined): boolean {
  if (word?.pos !== 'pronoun') return false;
  return /^(वह|वे|वो|उस|उन)/u.test(word.key) && !/^(उसमें|उनमें)/u.test(word.key);
}

/** Whether the pronoun's form fits the respect that the person was told with. */
function fitsRespect(word: Word, { honorific, alone }: Topic, verb: VerbGroup): boolean {
  if (alone && !/^(वह|उस)/u.test(word.key)) return false;
  if (honorific === undefined) return true;
  // "वह 89 वर्ष के थे": the verb shows the respect.
  if (honorific && word.key === 'वह') return verb.number !== 'sg';
  return /^(वह|वो|उस)/u.test(word.key) ? !honorific || word.key === 'वो' : honorific;
}

/** The person whom a pronoun stands for; null where it is not certain. `isSubject`: the pronoun acts in its clause. */
export function personMeant(
  word: Word,
  topic: Topic | undefined,
  around: {
    readonly sentence: number;
    readonly paragraph: number;
    readonly others: readonly string[];
    readonly verb: VerbGroup;
    /** What the subject is said to be, where the pronoun is the subject. */
    readonly complement?: Word | undefined;
    /** Somebody acts in the clause that this one depends on. */
    readonly led?: boolean | undefined;
  },
): Topic | null {
  if (!topic || !isPersonalPronoun(word) || !fitsRespect(word, topic, around.verb)) return null;
  if (around.sentence - topic.named > CHAIN || around.led) return null;
  // "खिलाड़ी को राय के चोटिल होने पर बताया गया कि वह खेल रहे हैं": beside him another is told of in the sentence.
  if (topic.alone && topic.sentence === around.sentence && word.key === 'वह' && around.verb.number === 'pl')
    return null;
  // "राय ने वर्मा को बुलाया। उन्होंने …": either of the two.
  if (topic.dealt !== undefined && around.sentence - topic.dealt <= 1) return null;
  // "उन्होंने मेहता को बुलाया। वे बुधवार को लौटेंगे": either of the two.
  if (topic.met !== undefined && around.sentence - topic.met === 1 && /^(?:वह|वे|वो)$/u.test(word.key))
    return null;
  const said = around.complement?.noun?.[0];
  // "वह मुद्दा है रिश्वतखोरी का": no person is a matter.
  const what = said ?? (around.verb.root === 'हो' ? around.verb.conjunct?.noun?.[0] : undefined);
  if (what?.class === 'abstract' && word.key === 'वह' && around.verb.number !== 'pl') return null;
  if (said?.class === 'person' && said.gender === 'f' && topic.gender === 'm') return null;
  if (topic.spoke && !/^(उन्होंने|उसने)$/u.test(word.key)) return null;
  if (
    around.verb.gender &&
    topic.gender &&
    /^(वह|वे|वो)$/u.test(word.key) &&
    around.verb.gender !== topic.gender
  )
    return null;
  if (around.sentence - topic.sentence > REACH || around.paragraph - topic.paragraph > REACH) return null;
  // "उनके" is never who acts in its own clause: that would be "अपने".
  return around.others.includes(topic.text) ? null : topic;
}
