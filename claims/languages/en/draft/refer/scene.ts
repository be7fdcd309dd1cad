import { type Range, rangeOf } from '../../../../text/range.ts';
import type { Clause } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Remembered } from '../memory/context.ts';
import { textOf } from '../parts/range.ts';
import { onlyOpens } from '../parts/sentence-capital.ts';

/** Words put for a word of the article. */
export interface Put {
  readonly text: string;
  readonly antecedent?: Range;
  /** How many words of the article it stands for; one where it is not said. */
  readonly over?: number;
}

/** Everything a pronoun of a clause may stand for. */
export interface Scene extends Remembered {
  readonly clause: Clause;
  /** Names the claim itself shows as the speaker's: a pronoun for them needs no other. */
  readonly told?: readonly Word[];
}

/** A word stands for itself, for nobody known, or for other words. */
export type Resolution = 'plain' | 'lost' | Put;

/** A phrase of the article put for another, as it stands within a sentence. */
export function put(text: string, words: readonly Word[]): Put {
  const own = textOf(text, words);
  const lower = /^(?:The|A|An|His|Her|Its|Their|Some|All|Many|Most|Several|Other|Another|Both|Few) /u.test(
    own,
  );
  const first = words[0];
  const opens = first !== undefined && onlyOpens(text, first);
  return {
    text: lower || opens ? `${own.charAt(0).toLowerCase()}${own.slice(1)}` : own,
    antecedent: rangeOf(words),
  };
}

/** A name put for a pronoun, in its longest form. */
export function nameOf(word: Word, { words, text }: Scene): Put {
  const at = words.indexOf(word);
  const own = at < 0 ? null : words.slice(at, at + word.length);
  const name = word.name?.canonical ?? word.text;
  return own ? { text: name, antecedent: rangeOf(own) } : { text: name, antecedent: nameRange(word, text) };
}

/** A name of another sentence, whose words are not at hand. */
function nameRange(word: Word, text: string): Range {
  const name = word.name?.canonical ?? word.text;
  const end = text.startsWith(name, word.start) ? word.start + name.length : word.end;
  return { start: word.start, end };
}
