import type { Word } from '../tag/word.ts';
import type { Clause } from './index.ts';

/** The noun that a clause's verb is made with ("आदेश दिया"), or that stands right before the verb; undefined where none does. */
export function verbNoun({ verb, phrases }: Pick<Clause, 'verb' | 'phrases'>): Word | undefined {
  const last = phrases.at(-1);
  return verb?.conjunct ?? (last?.kind === 'nominal' ? last.group.head : undefined);
}
