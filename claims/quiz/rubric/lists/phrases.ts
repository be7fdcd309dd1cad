import { fold } from '../../../text/fold.ts';

/** A phrase as folded words. */
export type Phrase = readonly string[];

/** Phrases of folded words, looked up by their first word. */
export class Phrases {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const [first = ''] = phrase;
      const known = this.#byFirst.get(first);
      if (known) known.push(phrase);
      else this.#byFirst.set(first, [phrase]);
    }
  }

  /** How many words of a phrase stand from `at`; 0 where none does. */
  lengthAt(words: readonly string[], at: number): number {
    const phrases = this.#byFirst.get(words[at] ?? '');
    const found = phrases?.find((phrase) => phrase.every((word, i) => words[at + i] === word));
    return found?.length ?? 0;
  }

  /** Where the first phrase starts; -1 where there is none. */
  find(words: readonly string[]): number {
    for (let at = 0; at < words.length; at++)
      if (this.#byFirst.has(words[at] as string) && this.lengthAt(words, at) > 0) return at;
    return -1;
  }

  /** Whether the words are one of the phrases and nothing else. */
  is(words: readonly string[]): boolean {
    return (this.#byFirst.get(words[0] ?? '') ?? []).some(
      (phrase) => phrase.length === words.length && phrase.every((word, i) => words[i] === word),
    );
  }
}

/** Phrases separated by `|`, folded. */
export function phrases(list: string): Phrases {
  return new Phrases(list.split('|').map((phrase) => phrase.trim().split(/\s+/u).map(fold)));
}

/** Words separated by white space, folded. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u).map(fold));
}
