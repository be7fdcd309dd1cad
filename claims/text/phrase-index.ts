import { foldPhrase } from './fold.ts';

interface Entry<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Phrases with one first word. */
interface Group<T> {
  /** Those of several words by their second, longest first. */
  readonly longer: Map<string, Entry<T>[]>;
  alone?: T;
  isAlone: boolean;
}

/** Word sequences looked up by their folded words, longest first. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Group<T>>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const keys = foldPhrase(phrase).split(' ');
      this.#add(keys, value);
    }
    for (const { longer } of this.#byFirst.values())
      for (const list of longer.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  }

  #add(keys: readonly string[], value: T): void {
    const [first, second] = keys as [string, string?];
    const group: Group<T> = this.#byFirst.get(first) ?? { longer: new Map(), isAlone: false };
    this.#byFirst.set(first, group);
    if (second !== undefined) {
      const list = group.longer.get(second);
      if (list) list.push({ keys, value });
      else group.longer.set(second, [{ keys, value }]);
    } else if (!group.isAlone) {
      group.alone = value;
      group.isAlone = true;
    }
  }

  /** The longest phrase that starts at `at`, with its length in words; null where there is none. */
  match(words: readonly { readonly key: string }[], at: number): { length: number; value: T } | null {
    const group = this.#byFirst.get(words[at]?.key ?? '');
    if (!group) return null;
    const next = words[at + 1]?.key;
    const longer = next === undefined ? undefined : group.longer.get(next);
    const found = longer?.find(({ keys }) => keys.every((key, i) => words[at + i]?.key === key));
    if (found) return { length: found.keys.length, value: found.value };
    return group.isAlone ? { length: 1, value: group.alone as T } : null;
  }
}
