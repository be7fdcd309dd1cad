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

/** A person, or a name of two words that no list knows: it may be one. */
function isPerhapsPerson(word: Word): boolean {
  if (!word.name || word.inside) return false;
  return (
    word.name.class === 'person' ||
    (word.name.class === 'thing' && word.name.refs.length === 0 && word.length > 1)
  );
}

/** What the text so far offers for "he", "she" and "his"; each sentence gives a new memory. */
export function remember(
  memory: Memory,
  words: readonly Word[],
  at: { sentence: number; paragraph: number },
): Memory {
  const persons = new Map<string, Word>();
  for (const word of words) if (isPerhapsPerson(word)) persons.set(word.name?.canonical ?? word.text, word);
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
