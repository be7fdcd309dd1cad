import { canAct } from '../../clause/actors.ts';
import type { Clause } from '../../clause/index.ts';
import type { Word } from '../../tag/word.ts';
import { isOrder } from '../empty-saying.ts';

/** Whether the clause names anybody who could be meant beside the one who speaks. */
export function isAddressing({ phrases }: Clause, speaker: readonly Word[]): boolean {
  return phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag !== 'direct' &&
      !phrase.group.words.includes(speaker[0] as Word) &&
      !LISTENERS.test(phrase.group.head.key) &&
      canAct(phrase.group),
  );
}

/** Those to whom one tells something, and who are told nothing of themselves: "आरोपी ने पुलिस को बताया कि उसने …". */
const LISTENERS = /^(?:पुलिस|मीडिया|पत्रकारों|संवाददाताओं|मीडियाकर्मियों|अदालत|कोर्ट|एजेंसी|अखबार|चैनल|समाचार|भाषा)$/u;

/** "यात्रियों ने चालक से धीरे चलने को कहा था": who asked for something did so, and tells nothing. */
export const asksOf = ({ verb, phrases }: Clause) =>
  verb?.root === 'कह' && !verb.conjunct && phrases.some(isOrder);
