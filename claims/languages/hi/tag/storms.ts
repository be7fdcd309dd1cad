import type { Word } from './word.ts';

const STORM = /^(?:चक्रवात|चक्रवाती|तूफान|साइक्लोन|हरिकेन|टाइफून)$/u;

/** The names that storms bear in an article: "चक्रवात सिडनी ने"; behind a storm no place does anything. */
export function stormsIn(sentences: readonly { readonly words: readonly Word[] }[]): ReadonlySet<string> {
  const names = sentences.flatMap(({ words }) =>
    words.flatMap(({ key, name, length }, i) =>
      name?.class === 'place' &&
      length === 1 &&
      STORM.test(words[i - 1]?.key ?? '') &&
      words[i + 1]?.key === 'ने'
        ? [key]
        : [],
    ),
  );
  return new Set(names);
}

/** Takes the names of storms for no places. */
export function unplaceStorms(words: readonly Word[], storms: ReadonlySet<string>): void {
  if (storms.size === 0) return;
  for (const word of words)
    if (word.name?.class === 'place' && storms.has(word.key)) {
      word.name = undefined;
      word.pos = 'unknown';
    }
}
