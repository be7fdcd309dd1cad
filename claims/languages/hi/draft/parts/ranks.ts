import type { Fact } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Word } from '../../tag/word.ts';
import type { Found } from './found.ts';

/** Nouns that come in a numbered order: before them "दूसरी" is the second, elsewhere it may be the other. */
const RANKED: ReadonlySet<string> = new Set(
  'वरीयता पारी टूर्नामेंट चरण दौर टेस्ट वनडे संस्करण तिमाही लहर किस्त किश्त खुराक कार्यकाल वर्षगांठ पायदान राउंड सेमीफाइनल'
    .split(' ')
    .map(fold),
);
const EARLY: ReadonlyMap<string, number> = new Map(
  (
    [
      ['पहला पहली पहले', 1],
      ['दूसरा दूसरी दूसरे', 2],
      ['तीसरे', 3],
    ] as const
  ).flatMap(([forms, value]) => forms.split(' ').map((form) => [fold(form), value] as const)),
);

/** "दूसरी वरीयता", "पहले चरण": an ordinal whose form has another sense elsewhere. */
export function rankOf(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word;
  const noun = words[at + 1];
  const value = EARLY.get(word.key);
  if (value === undefined || !noun || !RANKED.has(fold(noun.noun?.[0]?.lemma ?? noun.key))) return null;
  const fact: Fact = { type: 'quantity', dimension: 'ordinal', value, comparator: 'exact' };
  return { start: word.start, end: word.end, fact, head: word };
}
