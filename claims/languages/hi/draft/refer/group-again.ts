import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Group } from '../memory/memory-types.ts';
import { markerIn } from '../memory/pronoun-markers.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';

/** "दोनों", "तीनों": all of so many. */
const ALL_OF: Readonly<Record<string, number>> = { दोनों: 2, तीनों: 3, चारों: 4, पांचों: 5 };

/** What is theirs after what came upon them: "उनका इलाज", "उनकी पहचान". */
const THEIRS = /^(?:इलाज|उपचार|हालत|पहचान|शव|शवों|तलाश|अंतिम)$/u;

/** The group that the sentence before counted, where nobody else is told of that a plural may mean. */
function near({ memory, sentence, paragraph }: Surroundings): Group | undefined {
  const { group, topic, two } = memory;
  if (!group?.count || group.paragraph !== paragraph || sentence - group.sentence !== 1) return undefined;
  const others = topic?.sentence === group.sentence || two?.sentence === group.sentence;
  return others ? undefined : group;
}

/** What is done to them next: "उन्हें अस्पताल में भर्ती कराया गया". */
const isDoneTo = ({ verb }: Surroundings) => verb.passive && !verb.negated;

/** "उन्हें अस्पताल ले जाया गया" → "घायल हुए 12 लोगों को अस्पताल ले जाया गया". */
export function groupAgain(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  if (!/^(?:उन|इन)(?:्हें|हें|को|का|की|के)$/u.test(word.key) || word.pos !== 'pronoun') return null;
  const owns = word.tag === 'genitive';
  if (owns ? !THEIRS.test(words[at + 1]?.key ?? '') : !isDoneTo(around)) return null;
  const group = near(around);
  const suffix = group ? markerIn(word) : undefined;
  return group && suffix !== undefined
    ? { length: 1, text: `${group.text}${suffix}`, antecedent: group.range }
    : null;
}

/** "दोनों को", "तीनों की हालत", "इन लोगों को" → "घायल हुए दो युवकों को". */
export function allOfGroup(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const pointer = /^(?:इन|इन्हीं)$/u.test(words[at]?.key ?? '') ? 1 : 0;
  const word = words[at + pointer];
  const after = words[at + pointer + 1];
  if (!word || words[at - 1]?.pos === 'coordinator' || words[at - 1]?.pos === 'name') return null;
  const group = near(around);
  if (!group || !around.marked || (after && !isGenitiveMarker(after))) return null;
  const all = ALL_OF[word.key] === group.count || (pointer === 1 && word.key === 'लोगों');
  return all ? { length: pointer + 1, text: group.text, antecedent: group.range } : null;
}
