import { keptBy } from '../../../kept.ts';
import type { EntityClass } from '../../../model.ts';
import type { Pos, Word } from './word.ts';

/** What a list of tagged words holds. */
export interface Gist {
  readonly keys: ReadonlySet<string>;
  readonly pos: ReadonlySet<Pos>;
  /** The classes of its names. */
  readonly names: ReadonlySet<EntityClass>;
}

/**
 * What some words hold, worked out once for each list. Nearly all that a sentence and a clause are asked hangs on a
 * word that they lack: one look-up tells so, where a search would go over all words for each question.
 */
export const gistOf: (words: readonly Word[]) => Gist = keptBy((words: readonly Word[]) => {
  const keys = new Set<string>();
  const pos = new Set<Pos>();
  const names = new Set<EntityClass>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    keys.add(word.key);
    pos.add(word.pos);
    if (word.name) names.add(word.name.class);
  }
  return { keys, pos, names };
});

/** Whether one of the words has this key. */
export function hasKey(words: readonly Word[], key: string): boolean {
  return gistOf(words).keys.has(key);
}

/** Whether one of the words has one of these keys. */
export function hasAnyKey(words: readonly Word[], keys: Iterable<string>): boolean {
  const own = gistOf(words).keys;
  for (const key of keys) if (own.has(key)) return true;
  return false;
}
