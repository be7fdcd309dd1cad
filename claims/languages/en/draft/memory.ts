import type { Range } from '../../../text/range.ts';
import type { Word } from '../tag/word.ts';

/** The only person named in the last sentence that named one. */
export interface Memory {
  readonly person?: {
    readonly text: string;
    readonly range: Range;
    readonly sentence: number;
    readonly paragraph: number;
  };
}

/** What the text so far offers for "he", "she" and "his"; each sentence gives a new memory. */
export function remember(
  memory: Memory,
  words: readonly Word[],
  at: { sentence: number; paragraph: number },
): Memory {
  const persons = new Map<string, Word>();
  for (const word of words)
    if (word.name?.class === 'person' && !word.inside) persons.set(word.name.canonical, word);
  const pronoun = words.some((word) => /^(?:he|she|his|her|him)$/u.test(word.key));
  if (persons.size > 1) return {};
  const [only] = [...persons];
  if (!only) {
    const near = memory.person && at.sentence - memory.person.sentence <= 1;
    return pronoun && near && memory.person ? { person: { ...memory.person, ...at } } : memory;
  }
  if (pronoun && memory.person && memory.person.text !== only[0]) return {};
  const [text, word] = only;
  return { person: { text, range: { start: word.start, end: word.end }, ...at } };
}
