import { rangeOf } from '../../../../text/range.ts';
import type { Word } from '../../tag/word.ts';
import type { Mention, Place } from './memory-types.ts';

/** Who is named by `head` among the words of its phrase; undefined where it is no name. */
export function mentionOf(head: Word, words: readonly Word[], place: Place): Mention | undefined {
  if (!head.name) return undefined;
  const at = words.indexOf(head);
  return { text: head.name.canonical, range: rangeOf(words.slice(at, at + head.length)), ...place };
}
