import { foldPhrase } from './fold.ts';

interface Entry<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Word sequences looked up by their folded words, longest first. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const keys = foldPhrase(phrase).split(' ');
      const first = keys[0] as string;
      const list = this.#byFirst.get(first);
      if (list) list.push({ keys, value });
      else this.#byFirst.set(first, [{ keys, value }]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** The longest phrase that starts at `at`, with its length in words; null where there is none. */
  match(words: readonly { readonly key: string }[], at: number): { length: number; value: T } | null {
    const list = this.#byFirst.get(words[at]?.key ?? '');
    if (!list) return null;
    for (const entry of list) {
      if (entry.keys.every((key, i) => words[at + i]?.key === key)) {
        return { length: entry.keys.length, value: entry.value };
      }
    }
    return null;
  }
}
