import type { Clock, Sentence } from '../../language.ts';
import { findValues } from '../values/index.ts';
import { settleCourts } from './courts.ts';
import { markJoinedNames } from './joined-names.ts';
import { collectNames, settleShortNames, spreadPersons } from './known-names.ts';
import { capitalsWithin, markNames } from './names.ts';
import { markPapers } from './papers.ts';
import { tagWords } from './parts-of-speech.ts';
import { markTitles } from './titles.ts';
import type { TaggedSentence, Word } from './word.ts';

function markValues(words: Word[], clock: Clock): void {
  let at = 0;
  for (const value of findValues(words, clock)) {
    while (at < words.length && (words[at] as Word).start < value.start) at++;
    const first = at;
    while (at < words.length && (words[at] as Word).end <= value.end) {
      const word = words[at] as Word;
      word.value = value;
      word.pos = 'NUM';
      word.inside = at > first;
      at++;
    }
    if (words[first]) (words[first] as Word).length = Math.max(1, at - first);
  }
}

/** Tags all sentences of a document; a name learnt anywhere settles its short forms everywhere. */
export function tagDocument(text: string, sentences: readonly Sentence[], clock: Clock): TaggedSentence[] {
  const read = tagWords(text, sentences);
  for (const words of read) markValues(words, clock);
  const tagged = sentences.map(({ index, paragraph }, i) => ({ index, paragraph, words: read[i] ?? [] }));
  const capitals = capitalsWithin(tagged.map(({ words }) => words));
  for (const { words } of tagged) markPapers(words);
  for (const { words } of tagged) markNames(words, capitals);
  markJoinedNames(tagged.map(({ words }) => words));
  settleCourts(
    tagged.map(({ words }) => words),
    text,
  );
  spreadPersons(tagged.map(({ words }) => words));
  const known = collectNames(tagged.map(({ words }) => words));
  for (const { words } of tagged) settleShortNames(words, known);
  for (const { words } of tagged) markTitles(words);
  return tagged;
}
