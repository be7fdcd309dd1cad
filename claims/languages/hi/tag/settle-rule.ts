import type { Word } from './word.ts';

/** A rule for words with certain keys: most sentences have none of them. */
export interface SettleRule {
  readonly keys: readonly string[];
  /** Looks at the word with such a key at `at`, and changes it or its neighbours where they are meant otherwise. */
  readonly settle: (words: readonly Word[], at: number) => void;
}

/** Where in a sentence each rule has a word to look at. */
export type Due = ReadonlyMap<SettleRule, readonly number[]>;

/** Finds the words that rules look at, in one pass over a sentence. */
export class SettleIndex {
  readonly #byKey = new Map<string, SettleRule[]>();

  constructor(rules: readonly SettleRule[]) {
    for (const rule of rules)
      for (const key of rule.keys) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), rule]);
  }

  /** Which rules a sentence calls for, and where. */
  dueIn(words: readonly Word[]): Due {
    const due = new Map<SettleRule, number[]>();
    words.forEach(({ key }, at) => {
      for (const rule of this.#byKey.get(key) ?? []) {
        const places = due.get(rule);
        if (places) places.push(at);
        else due.set(rule, [at]);
      }
    });
    return due;
  }
}

/** Applies the rules in their order, each from the front of the sentence on. */
export function settle(words: readonly Word[], due: Due, rules: readonly SettleRule[]): void {
  if (due.size === 0) return;
  for (const rule of rules) {
    const places = due.get(rule);
    if (places) for (const at of places) rule.settle(words, at);
  }
}
